begin;
\ir world.psql
select plan(40);

select tests.only(
  '{an administrator}', 'look at what an import would do',
  $$ select from import_schools('[{"region": "Region of the tests", "school": "New", "email": ""}]') $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{an administrator}', 'import schools',
  $$ select from import_schools('[{"region": "Region of the tests", "school": "New", "email": ""}]', false) $$,
  'not_allowed', '^permission denied for function'
);

-- Lines as 'region;school;email', and what is said of them as 'line problem new invitation'.
create function tests.import(lines text[], is_preview boolean default true) returns text language plpgsql as $$
begin
  return tests.ask('an administrator', format(
    $ask$ string_agg(
      concat_ws(' ', line, coalesce(problem, 'fine'), case when school_is_new then 'new' else 'known' end, invitation),
      ', ' order by line
    ) from jsonb_to_recordset(import_schools(%L, %L))
      as said (line integer, problem text, school_is_new boolean, invitation text) $ask$,
    (select jsonb_agg(jsonb_build_object(
      'region', split_part(value, ';', 1), 'school', split_part(value, ';', 2), 'email', split_part(value, ';', 3)
    ) order by place) from unnest(lines) with ordinality as listed (value, place)),
    is_preview
  ));
exception when others then
  perform tests.sign_out();
  return sqlerrm;
end
$$;

-- A list that is in order
select set_config('tests.list', array[
  ' region OF the tests ; New school ; Rektor@New.example', 'Region of the tests;new school;second@new.example',
  'Far region of the tests;New school;rektor@new.example', 'Region of the tests;SCHOOL;',
  'Region of the tests;School;leader@school.example', 'Region of the tests;School;asked@school.example',
  'Region of the tests;School;new@school.example', 'Region of the tests;Other school;leader@school.example'
]::text, true);
select tests.verify('a leader', 'leader@school.example');
select tests.ask('a co-leader', $$ (invite_leader(tests.id('school'), 'asked@school.example')).id $$);
select set_config(
  'tests.before', (select count(*) from schools)::text || ' ' || (select count(*) from invitations), true
);
select is(
  tests.import(current_setting('tests.list')::text[]),
  '1 fine new invited, 2 fine known invited, 3 fine new invited, 4 fine known none, 5 fine known already_member, '
    || '6 fine known already_invited, 7 fine known invited, 8 fine known invited',
  'a preview says of each line what would come of it'
);
select is(
  (select count(*) from schools)::text || ' ' || (select count(*) from invitations), current_setting('tests.before'),
  'and does nothing'
);
select is(
  tests.import(current_setting('tests.list')::text[], false),
  '1 fine new invited, 2 fine known invited, 3 fine new invited, 4 fine known none, 5 fine known already_member, '
    || '6 fine known already_invited, 7 fine known invited, 8 fine known invited',
  'the import says the same'
);
select set_eq(
  $$ select regions.name, schools.name as school from schools join regions on regions.id = region_id
     where schools.name ilike 'new school' $$,
  $$ values ('Region of the tests', 'New school'), ('Far region of the tests', 'New school') $$,
  'each school is made once'
);
select set_eq(
  $$ select email, regions.name, schools.name as school, invited_by from invitations
     join schools on schools.id = school_id join regions on regions.id = schools.region_id
     where email ~ '@(new|school)\.example$' $$,
  $$ values
       ('rektor@new.example', 'Region of the tests', 'New school', tests.id('an administrator')),
       ('second@new.example', 'Region of the tests', 'New school', tests.id('an administrator')),
       ('rektor@new.example', 'Far region of the tests', 'New school', tests.id('an administrator')),
       ('asked@school.example', 'Region of the tests', 'School', tests.id('a co-leader')),
       ('new@school.example', 'Region of the tests', 'School', tests.id('an administrator')),
       ('leader@school.example', 'Region of the tests', 'Other school', tests.id('an administrator')) $$,
  'and each leader invited once, to the right school'
);
select is(
  (select count(*) from outbox where recipient ~ '@(new|school)\.example$'), 6::bigint, 'each invitation has its letter'
);
select is(
  tests.import(current_setting('tests.list')::text[], false),
  '1 fine known already_invited, 2 fine known already_invited, 3 fine known already_invited, 4 fine known none, '
    || '5 fine known already_member, 6 fine known already_invited, 7 fine known already_invited, '
    || '8 fine known already_invited',
  'the same list once more does nothing more'
);
select is(
  (select count(*) from outbox where recipient ~ '@(new|school)\.example$'), 6::bigint, 'and sends no more letters'
);

-- What is wrong with a line
update schools set retired_at = now() where id = tests.id('far school');
select set_config('tests.list', array[
  'Region of the tests;Fine;', ';School;', 'No such region;School;', 'Region of the tests; ;a@b.example',
  'Region of the tests;' || repeat('x', 201) || ';', 'Far region of the tests;Far school;a@b.example',
  'Region of the tests;School;no address', 'Region of the tests;School;a@b.example',
  'region of the tests;school;A@b.example', 'Region of the tests;School;c@d.example'
]::text, true);
select is(
  tests.import(current_setting('tests.list')::text[]),
  '1 fine new none, 2 region_missing known none, 3 region_unknown known none, 4 school_missing known none, '
    || '5 school_name_invalid known none, 6 school_retired known none, 7 email_invalid known none, 8 fine known invited, '
    || '9 line_repeated known none, 10 fine known invited',
  'each line is told what is wrong with it'
);
select is(
  tests.import(current_setting('tests.list')::text[], false), 'import_has_problems',
  'nothing is imported while a line is wrong'
);
select is_empty($$ select from schools where name = 'Fine' $$, 'not even the lines that are fine');
select is_empty($$ select from invitations where email in ('a@b.example', 'c@d.example') $$, 'and nobody is invited');

-- Odd lists
select is(tests.attempt('an administrator', format('select from import_schools(%L)', lines)), 'too_many_lines', say)
from (values
  ('[]'::jsonb, 'an empty list is refused'), (null, 'so is none'),
  ((select jsonb_agg('{}'::jsonb) from generate_series(1, 2001)), 'and one of more than 2000 lines')
) as lists (lines, say);
select is(
  tests.attempt('an administrator', format(
    'select from jsonb_to_recordset(import_schools(%L)) as said (problem text) where problem = ''region_missing''', lines
  )),
  '1', format('%s is a line without anything', lines)
)
from unnest(array['[{}]', '[null]', '[1]', '["x"]', '[[]]', '[{"region": null}]']) as lines;
select is(
  tests.attempt('an administrator', format(
    'select from jsonb_to_recordset(import_schools(%L)) as said (problem text, school_is_new boolean)
     where problem is null and school_is_new',
    (select jsonb_agg(jsonb_build_object('region', 'Region of the tests', 'school', 'School ' || number))
     from generate_series(1, 300) as number)
  )), '300', 'hundreds of schools come in one list'
);

select * from finish();
rollback;
