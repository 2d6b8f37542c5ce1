begin;
\ir world.psql
select plan(119);

-- Who may ------------------------------------------------------------------------------------------------

select tests.only(
  '{an administrator}', 'retire the school', $$ select retire_school(tests.id('school')) $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{an administrator}', 'take the school back in', $$ select retire_school(tests.id('school'), false) $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{an administrator}', 'move the school to another region',
  $$ select move_school(tests.id('school'), tests.id('far region')) $$, 'not_allowed', '^permission denied for function'
);

-- A retired school ------------------------------------------------------------------------------------------

select tests.sign_in('a leader');
update goals set body = 'In time' where id = tests.id('goal');
select tests.sign_out();
select tests.ask('an administrator', $$ retire_school(tests.id('school')) $$);
select results_eq(
  $$ select id from schools where retired_at = now() and id in (tests.id('school'), tests.id('other school')) $$,
  array[tests.id('school')], 'one school is retired'
);

create function tests.writes() returns setof text language sql as $$ values
  ($w$ insert into goals (id, school_id, horizon, position) values
       (tests.id('new'), tests.id('school'), 'long_term', 'a1') $w$),
  ($w$ insert into goals (id, school_id, horizon, parent_id, position) values
       (tests.id('new'), tests.id('school'), 'short_term', tests.id('long-term goal'), 'a1') $w$),
  ($w$ insert into actions (id, school_id, goal_id, position) values
       (tests.id('new'), tests.id('school'), tests.id('goal'), 'a1') $w$),
  ($w$ insert into reflections (id, school_id, action_id) values
       (tests.id('new'), tests.id('school'), tests.id('action')) $w$),
  ($w$ update goals set body = 'Late'
       where id = tests.id('goal') and version = 2 $w$),
  ($w$ update goals set position = 'a9' where id = tests.id('goal') $w$),
  ($w$ update goals set deleted_at = now() where id = tests.id('goal') $w$),
  ($w$ update actions set body = 'Late' where id = tests.id('action') $w$),
  ($w$ update actions set status = 'done' where id = tests.id('action') $w$),
  ($w$ update reflections set outcome = 'Late' where id = tests.id('reflection') $w$)
$$;
grant execute on all functions in schema tests to authenticated;
select is(tests.attempt(who, write), 'school_retired', who || ': ' || regexp_replace(write, '\s+', ' ', 'g'))
from unnest(array['a leader', 'a co-leader']) as who, tests.writes() as write;
select is(
  tests.attempt('a leader of another school', write),
  case when write ~ 'insert' then format(
    'new row violates row-level security policy for table "%s"', substring(write from 'insert into (\w+)')
  ) else '0' end,
  'others are refused as ever: ' || regexp_replace(write, '\s+', ' ', 'g')
)
from tests.writes() as write;
select results_eq(
  $$ select body, version from goals where id = tests.id('goal') $$, $$ values ('In time', 2) $$,
  'a save that was on its way when the school was retired has not landed'
);
select is(
  tests.attempt('a leader', $$ select save_text(
    'goals', tests.id('goal'), (select version_id from goals where id = tests.id('goal')), '{"body": "Late"}'
  ) $$), 'school_retired', 'nor does one with its document'
);
select is_empty(
  $$ select from revisions where row_id = tests.id('goal') and after = 'Late' $$, 'nor stands it in the history'
);

select is(
  tests.attempt(who, $$ select from goals where id = tests.id('goal') $$), '1', who || ' still reads the plan'
)
from unnest(array['a leader', 'a co-leader', 'a facilitator']) as who;
select is(
  tests.attempt('a leader', $$ select from revisions where row_id = tests.id('goal') and after = 'In time' $$), '1',
  'and its history'
);
select is(
  tests.attempt(who, $$ select from goals where id = tests.id('goal') $$), '0', who || ' reads it no more than before'
)
from unnest(array['a leader of another school', 'a facilitator of another region', 'an administrator']) as who;
select is(
  tests.attempt('a leader', $$ select invite_leader(tests.id('school'), 'new@school.example') $$), 'school_retired',
  'nobody is invited to it'
);
select is(
  tests.attempt('a leader', $$ select end_leadership(tests.id('school'), tests.id('a co-leader')) $$), '1',
  'leaders may still leave'
);
select is(
  tests.attempt('a leader of another school', $$ update goals set body = 'x' where id = tests.id('other goal') $$), '1',
  'other schools write on'
);

update schools set retired_at = now() - interval '1 year' where id = tests.id('school');
select tests.ask('an administrator', $$ retire_school(tests.id('school')) $$);
select results_eq(
  $$ select retired_at from schools where id = tests.id('school') $$, array[now() - interval '1 year'],
  'retiring it again leaves the day as it was'
);
select tests.ask('an administrator', $$ retire_school(tests.id('school'), false) $$);
select is(tests.attempt('a leader', write), '1', 'taken back in: ' || regexp_replace(write, '\s+', ' ', 'g'))
from tests.writes() as write;

-- A school that moves ----------------------------------------------------------------------------------------

select tests.ask('a leader', $$ (invite_leader(tests.id('school'), 'new@school.example')).id $$);
select tests.ask('an administrator', $$ move_school(tests.id('school'), tests.id('far region')) $$);
select is(
  tests.attempt(who, format('select from %s', reached)), expected,
  format('after the move %s reads %s of %s', who, expected, reached)
)
from (values ('a facilitator', '0'), ('a facilitator of another region', '1'), ('a leader', '1'), ('an administrator', null))
    as readers (who, rows),
  unnest(array[
    'goals where id = tests.id(''goal'')', 'actions where id = tests.id(''action'')',
    'reflections where id = tests.id(''reflection'')',
    'revisions where row_id = tests.id(''goal'') and after = ''In time''',
    'invitations where email = ''new@school.example''', 'plan_summaries where school_id = tests.id(''school'')',
    'school_leaders where school_id = tests.id(''school'') and user_id = tests.id(''a leader'')',
    'profiles where user_id = tests.id(''a co-leader'')'
  ]) as reached,
  lateral (select coalesce(rows, case when reached ~ '^(goals|actions|reflections|revisions|plan_summaries)' then '0' else '1' end)) as
    expectation (expected);
select is(
  tests.attempt('a facilitator', $$ select end_leadership(tests.id('school'), tests.id('a leader')) $$), 'not_allowed',
  'the facilitator of the old region has no more to say about its people'
);
select is(
  tests.attempt('a leader', $$ update goals set body = 'Moved' where id = tests.id('goal') $$), '1',
  'its leaders write on'
);
select is(
  tests.attempt('a leader', $$ select from profiles where user_id = tests.id('a facilitator of another region') $$), '1',
  'and see who reads it now'
);
insert into schools (region_id, name) values (tests.id('region'), 'School');
select matches(
  tests.attempt('an administrator', $$ select move_school(tests.id('school'), tests.id('region')) $$),
  '^duplicate key value', 'two schools of a region do not come to share a name'
);
select matches(
  tests.attempt('an administrator', $$ select move_school(tests.id('school'), tests.id('nowhere')) $$),
  'violates foreign key', 'a school moves only to a region that exists'
);

select * from finish();
rollback;
