begin;
\ir world.psql
select plan(54);

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'see the school in the overview',
  $$ select from school_overviews where school_id = tests.id('school') $$, '0'
);
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'see how much is in the plan',
  $$ select from school_overviews
     where school_id = tests.id('school') and short_term_goals = 1 and actions = 1 and reflections = 1
       and changed_at = now() $$, '0'
);
select tests.only(
  '{an administrator}', 'see the school without anything from its plan',
  $$ select from school_overviews
     where school_id = tests.id('school') and short_term_goals = 0 and actions = 0 and reflections = 0
       and changed_at is null $$, '0'
);
select is(
  tests.attempt('a leader', $$ update school_overviews set name = 'Changed' $$), 'cannot update view "school_overviews"',
  'nothing is written through the overview'
);
select is(
  tests.attempt('a facilitator', $$ select from school_overviews $$), '2',
  'a facilitator sees all schools of the region, and no other'
);
select is(
  tests.attempt('a leader', $$ select from school_overviews $$), '1', 'a leader sees the own school, and no other'
);

-- What a leader and a facilitator read in the line of the school.
create function tests.line(who text, out name text, out region_name text, out is_demo boolean, out counts text)
language plpgsql as $$
begin
  perform tests.sign_in(who);
  select
    o.name, o.region_name, o.is_demo,
    format('%s goals, %s actions, %s reflections', o.short_term_goals, o.actions, o.reflections)
  into name, region_name, is_demo, counts
  from school_overviews as o where school_id = tests.id('school');
  perform tests.sign_out();
end
$$;
create function tests.counts(who text) returns text language sql return (tests.line(who)).counts;

select results_eq(
  $$ select name, region_name, is_demo from tests.line('a facilitator') $$,
  $$ values ('School', 'Region of the tests', false) $$, 'the line names the school and its region'
);

insert into goals (id, school_id, parent_id, horizon, position) values
  (tests.id('empty goal'), tests.id('school'), tests.id('long-term goal'), 'short_term', 'a1');
insert into actions (id, school_id, goal_id, position) values
  (tests.id('second action'), tests.id('school'), tests.id('goal'), 'a1');
insert into reflections (id, school_id, action_id) values
  (tests.id('second reflection'), tests.id('school'), tests.id('action')),
  (tests.id('third reflection'), tests.id('school'), tests.id('action'));
select is(
  tests.counts(who), '2 goals, 2 actions, 3 reflections', who || ' reads how many goals, actions and reflections there are'
) from unnest(array['a leader', 'a facilitator']) as who;

update reflections set deleted_at = now() where id = tests.id('third reflection');
select is(tests.counts(who), '2 goals, 2 actions, 2 reflections', 'a deleted reflection is not counted for ' || who)
from unnest(array['a leader', 'a facilitator']) as who;
update actions set deleted_at = now() where id = tests.id('action');
select is(
  tests.counts(who), '2 goals, 1 actions, 0 reflections',
  'a deleted action is not counted for ' || who || ', nor what was reflected on it'
)
from unnest(array['a leader', 'a facilitator']) as who;
update actions set deleted_at = null where id = tests.id('action');
update goals set deleted_at = now() where id = tests.id('goal');
select is(
  tests.counts(who), '1 goals, 0 actions, 0 reflections',
  'a deleted short-term goal is not counted for ' || who || ', nor anything under it'
)
from unnest(array['a leader', 'a facilitator']) as who;
update goals set deleted_at = null where id = tests.id('goal');
update goals set deleted_at = now() where id = tests.id('long-term goal');
select is(
  tests.counts(who), '0 goals, 0 actions, 0 reflections', 'nothing under a deleted long-term goal is counted for ' || who
)
from unnest(array['a leader', 'a facilitator']) as who;
update goals set deleted_at = null where id = tests.id('long-term goal');
select is(
  tests.counts(who), '2 goals, 2 actions, 2 reflections', 'what is restored is counted again for ' || who
)
from unnest(array['a leader', 'a facilitator']) as who;

insert into schools (id, region_id, name) values (tests.id('empty school'), tests.id('region'), 'Empty school');
select is(
  tests.attempt('a facilitator', $$
    select from school_overviews
    where school_id = tests.id('empty school') and (short_term_goals, actions, reflections) = (0, 0, 0)
      and changed_at is null
  $$), '1', 'a school that has written nothing yet has its line too'
);

update schools set retired_at = now() - interval '1 day' where id = tests.id('school');
select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'see that the school is retired, and since when',
  $$ select from school_overviews where school_id = tests.id('school') and retired_at = now() - interval '1 day' $$, '0'
);
select is(
  tests.attempt('a facilitator', $$ select from school_overviews where retired_at is null $$), '2',
  'the others are not'
);

select * from finish();
rollback;
