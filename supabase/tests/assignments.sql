begin;
\ir world.psql
\ir assignments.psql
select plan(84);

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator}', 'see the assignment',
  $$ select from assignments where id = tests.id('assignment') $$, '0'
);
select tests.only(
  '{a facilitator}', 'see an assignment that is not published',
  $$ select from assignments where id = tests.id('draft assignment') $$, '0'
);
select tests.only(
  '{a leader in another region, a facilitator, a facilitator of another region}',
  'see an assignment of two regions that is published in the far one only',
  $$ select from assignments where id = tests.id('shared assignment') $$, '0'
);
select is(
  tests.attempt(person, $$ insert into assignments (id, gathering_id, title_nb, title_nn, intro_nb, intro_nn)
    values (gen_random_uuid(), tests.id('gathering'), 'Ny', 'Ny', 'Les', 'Les') $$ || coalesce(answer, '')), outcome,
  concat_ws(' ', person || ': adding an assignment to the gathering', answer)
)
from unnest(array[null, 'returning id']) as answer, (values
  ('a facilitator', '1'), ('a facilitator of both', '1'),
  ('a facilitator of another region', 'new row violates row-level security policy for table "assignments"'),
  ('a leader', 'new row violates row-level security policy for table "assignments"'),
  ('an administrator', 'new row violates row-level security policy for table "assignments"'),
  ('an outsider', 'new row violates row-level security policy for table "assignments"'),
  ('a visitor', 'permission denied for table assignments')
) as listed (person, outcome);
select tests.only(
  '{a facilitator}', 'write in the assignment',
  $$ update assignments set title_nb = 'Ny', title_nn = 'Ny', intro_nb = 'Les', intro_nn = 'Les'
     where id = tests.id('assignment') $$, '0'
);
select tests.only(
  '{a facilitator}', 'delete the assignment', $$ delete from assignments where id = tests.id('assignment') $$, '0'
);
select is(tests.attempt(person, statement), outcome, format('%s: %s', person, description))
from (values
  ('a facilitator', '0'), ('a facilitator of another region', '0'), ('a facilitator of both', '1')
) as who (person, outcome),
(values
  ('changing the texts of an assignment of two regions',
   $$ update assignments set title_nb = 'Ny' where id = tests.id('shared assignment') $$),
  ('deleting an assignment of two regions', $$ delete from assignments where id = tests.id('shared assignment') $$)
) as what (description, statement);
select is(
  tests.attempt('a facilitator', format($$ update assignments set %s where id = tests.id('assignment') $$, assignment)),
  outcome, description
)
from (values
  ('gathering_id = tests.id(''draft gathering'')', '1', 'an assignment moves to another gathering of the region'),
  ('gathering_id = tests.id(''far gathering'')', 'new row violates row-level security policy for table "assignments"',
   'but not to one of another region'),
  ('created_by = tests.id(''a leader'')', 'permission denied for table assignments', 'who made it is not written'),
  ('created_at = now()', 'permission denied for table assignments', 'nor when'),
  ('title_nb = ''''', '1', 'a title in one language is enough'),
  ('title_nb = '' '', title_nn = ''''', 'new row for relation "assignments" violates check constraint "assignments_check"',
   'no title at all is too little'),
  ('intro_nb = repeat(''å'', 10001)',
   'new row for relation "assignments" violates check constraint "assignments_intro_nb_check"',
   'an introduction has no more than 10,000 characters')
) as listed (assignment, outcome, description);

-- From made to given to a region --------------------------------------------------------------------

select tests.act('a facilitator', $$
  insert into assignments (id, gathering_id, title_nb) values (tests.id('new'), tests.id('gathering'), 'Ny')
$$);
select is(
  tests.attempt(person, $$ update assignments set title_nn = 'Ny' where id = tests.id('new') $$), outcome,
  person || ': changing an assignment that a facilitator has made and given to no region'
)
from (values ('a facilitator', '1'), ('a facilitator of both', '0'), ('a leader', '0')) as listed (person, outcome);
select tests.act('a facilitator', $$
  insert into assignment_regions (assignment_id, region_id) values (tests.id('new'), tests.id('region'))
$$);
select is(
  tests.attempt(person, $$ update assignments set title_nn = 'Ny' where id = tests.id('new') $$), outcome,
  person || ': changing an assignment that a facilitator has made for the region'
)
from (values
  ('a facilitator', '1'), ('a facilitator of both', '1'), ('a facilitator of another region', '0'), ('a leader', '0')
) as listed (person, outcome);

-- A colleague in the region works on it too, also before the gathering has a date.
delete from gathering_dates where gathering_id = tests.id('gathering');
select is(
  tests.attempt('a facilitator of both', $$ update assignments set title_nn = 'Ny' where id = tests.id('new') $$), '1',
  'an assignment can be changed when its gathering has no date yet'
);
insert into facilitators (region_id, user_id) values (tests.id('far region'), tests.id('a facilitator'));
delete from facilitators where user_id = tests.id('a facilitator') and region_id = tests.id('region');
select is(
  tests.attempt('a facilitator', $$ update assignments set title_nn = 'Ny' where id = tests.id('new') $$), '0',
  'who made it does not change it after leaving the region'
);
delete from facilitators where user_id = tests.id('a facilitator');
select is(
  tests.attempt('a facilitator', $$ select from assignments where id = tests.id('new') $$), '0',
  'who is no longer facilitator does not see it'
);

-- What has been handed in keeps the assignment ------------------------------------------------------

insert into submissions (id, part_id, school_id, is_personal, content)
values (gen_random_uuid(), tests.id('plan part'), tests.id('school'), false, '{}');
insert into answers (school_id, question_id, body) values (tests.id('school'), tests.id('draft question'), 'Svar');
select is(
  tests.attempt('a facilitator of both', $$ delete from assignments where id = tests.id('assignment') $$),
  'update or delete on table "assignment_parts" violates foreign key constraint "submissions_part_id_fkey" on table "submissions"',
  'an assignment of which something has been handed in is not deleted'
);
select is(
  tests.attempt('a facilitator of both', $$ delete from assignments where id = tests.id('draft assignment') $$),
  'question_has_answers', 'nor one that has been answered'
);

select * from finish();
rollback;
