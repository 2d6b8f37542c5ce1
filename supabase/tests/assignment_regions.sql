begin;
\ir world.psql
\ir assignments.psql
select plan(115);

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator}', 'see that the assignment is published',
  $$ select from assignment_regions where assignment_id = tests.id('assignment') $$, '0'
);
select tests.only(
  '{a facilitator}', 'see that an assignment is not published',
  $$ select from assignment_regions where assignment_id = tests.id('draft assignment') $$, '0'
);
-- In the first region it is not published, so its leaders see nothing; the others see one line of two.
select tests.only(
  '{a leader in another region, a facilitator, a facilitator of another region}',
  'see that an assignment is for the own region, and not which others',
  $$ select from assignment_regions where assignment_id = tests.id('shared assignment') $$, '0'
);
select tests.only(
  '{}', 'publish without telling',
  $$ update assignment_regions set published_at = now() where assignment_id = tests.id('draft assignment') $$,
  'permission denied for table assignment_regions'
);
select tests.only(
  '{}', 'make a published one straight away',
  $$ insert into assignment_regions (assignment_id, region_id, published_at)
     values (tests.id('draft assignment'), tests.id('region'), now()) $$,
  'permission denied for table assignment_regions'
);
select tests.only(
  '{a facilitator}', 'take the region out of an assignment that is not published there',
  $$ delete from assignment_regions
     where assignment_id = tests.id('shared assignment') and region_id = tests.id('region') $$, '0'
);
select tests.only(
  '{}', 'take the region out once it is published',
  $$ delete from assignment_regions where assignment_id = tests.id('assignment') $$, '0'
);
delete from assignment_regions where assignment_id = tests.id('draft assignment');
update assignments set created_by = tests.id('a facilitator') where id = tests.id('draft assignment');
select tests.only(
  '{a facilitator}', 'give an assignment that a facilitator has made to the region',
  $$ insert into assignment_regions (assignment_id, region_id)
     values (tests.id('draft assignment'), tests.id('region')) $$,
  'new row violates row-level security policy for table "assignment_regions"'
);
select tests.only(
  '{}', 'give an assignment of the region to another region',
  $$ insert into assignment_regions (assignment_id, region_id)
     values (tests.id('assignment'), tests.id('far region')) $$,
  'new row violates row-level security policy for table "assignment_regions"'
);
select is(
  tests.attempt('a facilitator of both', $$ insert into assignment_regions (assignment_id, region_id)
    values (tests.id('assignment'), tests.id('far region')) $$), '1',
  'a facilitator of both may'
);

-- Publishing ----------------------------------------------------------------------------------------

insert into assignment_regions (assignment_id, region_id) values (tests.id('draft assignment'), tests.id('region'));
delete from outbox;

select tests.only_call(
  '{a facilitator}', 'publish an assignment in the region',
  $$ select publish_assignment(tests.id('shared assignment'), tests.id('region')) $$
);
select is(
  tests.attempt('a facilitator', format('select publish_assignment(tests.id(%L), tests.id(%L))', assignment, region)),
  'not_allowed', description
)
from (values
  ('far assignment', 'region', 'what is not for the region is not published there'),
  ('shared assignment', 'far region', 'nor is anything published in another region'),
  ('nothing', 'region', 'nor is what does not exist')
) as listed (assignment, region, description);

create function tests.unready(change text) returns text language plpgsql as $$
begin
  execute change;
  raise exception '%', tests.attempt(
    'a facilitator', 'select publish_assignment(tests.id(''shared assignment''), tests.id(''region''))'
  );
exception when raise_exception then
  return sqlerrm;
end
$$;
select is(tests.unready(change), outcome, description)
from (values
  ('delete from assignment_parts where id = tests.id(''shared part'')', 'not_ready', 'without a part it is not published'),
  ('delete from questions where part_id = tests.id(''shared part'')', 'not_ready', 'nor with a part that asks nothing'),
  ('update questions set hidden_at = now() where part_id = tests.id(''shared part'')', 'not_ready',
   'nor with hidden questions only'),
  ('delete from deadlines where part_id = tests.id(''shared part'') and region_id = tests.id(''region'')', 'not_ready',
   'nor without a deadline in the region'),
  ('delete from deadlines where part_id = tests.id(''shared part'') and region_id = tests.id(''far region'')', '1',
   'the other region''s deadline is no matter'),
  ('insert into assignment_parts (assignment_id, kind, respondent, title_nb)
    values (tests.id(''shared assignment''), ''plan'', ''school'', ''Plan'')', 'not_ready',
   'each part needs a deadline')
) as listed (change, outcome, description);

update schools set retired_at = now() where id = tests.id('other school');
update profiles set language = 'nn' where user_id = tests.id('a co-leader');
select tests.act('a facilitator', $$ select publish_assignment(tests.id('shared assignment'), tests.id('region')) $$);
select is_empty(
  $$ select from assignment_regions where assignment_id = tests.id('shared assignment') and published_at is null $$,
  'the assignment is published in the region'
);
select results_eq(
  $$ select kind, person, language, data from tests.letters order by person $$,
  $$ select 'published', person, language, jsonb_build_object(
       'assignment', '{"nb": "shared oppgave", "nn": "shared oppgåve"}'::jsonb, 'schoolId', tests.id('school'),
       'parts', '[{"nb": "shared del", "nn": "shared bolk", "dueAt": "2040-06-01T22:00:00+00:00"}]'::jsonb)
     from (values ('a co-leader', 'nn'), ('a leader', 'nb')) as listed (person, language) $$,
  'the region''s leaders are told what is due when, each in their language; those of a retired school are not'
);
select tests.act('a facilitator', $$ select publish_assignment(tests.id('shared assignment'), tests.id('region')) $$);
select is((select count(*) from outbox), 2::bigint, 'publishing again tells nobody again');
delete from outbox;
delete from deadlines where part_id = tests.id('shared part') and region_id = tests.id('region');
select is(
  tests.attempt('a facilitator', $$ select publish_assignment(tests.id('shared assignment'), tests.id('region')) $$), '1',
  'nor does it ask anything of what is published already'
);
select tests.act('a facilitator', $$ select publish_assignment(tests.id('shared assignment'), tests.id('region')) $$);
select is_empty($$ select from outbox $$, 'not even when the letters are long gone');
select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator, a leader in another region, a facilitator of another region}',
  'see what is now published in both regions',
  $$ select from assignments where id = tests.id('shared assignment') $$, '0'
);

-- Whoever leads schools in two regions is told once of what is published in both.
insert into school_leaders (school_id, user_id) values (tests.id('far school'), tests.id('a leader'));
insert into assignment_regions (assignment_id, region_id) values (tests.id('draft assignment'), tests.id('far region'));
insert into deadlines (part_id, region_id, due_local)
values (tests.id('draft part'), tests.id('far region'), '2040-06-01 12:00');
select tests.act('a facilitator of both', $$
  select publish_assignment(tests.id('draft assignment'), tests.id('region')),
    publish_assignment(tests.id('draft assignment'), tests.id('far region'))
$$);
select results_eq(
  $$ select person from tests.letters order by person $$,
  array['a co-leader', 'a leader', 'a leader in another region'], 'each person is told once'
);

select * from finish();
rollback;
