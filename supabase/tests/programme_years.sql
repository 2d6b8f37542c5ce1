begin;
\ir world.psql
select plan(156);

delete from programme_years;
insert into programme_years (id, name, starts_on, ends_on) values
  (tests.id('year'), 'A year', private.today() - 400, private.today() - 35),
  (tests.id('this year'), 'This year', private.today() - 34, private.today() + 300);

-- Who may what ------------------------------------------------------------------------------------------------

select tests.only(
  array_remove(array_remove(tests.people(), 'an outsider'), 'a visitor'), 'see when a year is deleted',
  $$ select from programme_years where id = tests.id('year') $$, '0'
);
select tests.only(
  '{an administrator}', 'add a year',
  $$ insert into programme_years (name, starts_on, ends_on) values ('Next year', '2031-08-01', '2032-07-31') $$,
  'new row violates row-level security policy for table "programme_years"'
);
select tests.only(
  '{an administrator}', 'rename a year', $$ update programme_years set name = 'x' where id = tests.id('year') $$, '0'
);
select tests.only(
  '{}', format('set %s of a year past the functions', what),
  format('update programme_years set %s where id = tests.id(''year'')', what),
  'permission denied for table programme_years'
)
from unnest(array[
  'delete_on = private.today()', 'deleted_at = now()', 'starts_on = starts_on - 1', 'ends_on = ends_on + 1'
]) as what;
select tests.only(
  '{}', 'add a year that is deleted soon',
  $$ insert into programme_years (name, starts_on, ends_on, delete_on)
     values ('x', '2020-08-01', '2021-07-31', private.today()) $$, 'permission denied for table programme_years'
);
select tests.only(
  '{}', 'delete a year from the list', $$ delete from programme_years $$, 'permission denied for table programme_years'
);
select tests.only(
  '{an administrator}', 'say when a year is deleted',
  $$ select schedule_deletion(tests.id('year'), private.today() + 30) $$, 'not_allowed',
  '^permission denied for (function|schema private)'
);
select tests.only(
  '{an administrator}', 'say that a year is kept', $$ select schedule_deletion(tests.id('year'), null) $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only('{}', 'delete at once, by ' || name, 'select private.' || call, 'permission denied for function ' || name)
from (values
  ('delete_due_years', 'delete_due_years()'), ('delete_plan_rows_until', 'delete_plan_rows_until(private.today())')
) as calls (name, call);

select throws_ok(format('insert into programme_years (name, starts_on, ends_on) values (%L, %L, %L)', name, starts, ends), code)
from (values
  ('', '2030-08-01', '2031-07-31', '23514'), (' ', '2030-08-01', '2031-07-31', '23514'),
  ('x', '2030-08-01', '2030-08-01', '23514'), ('x', '2030-08-01', '2030-07-31', '23514'),
  ('A year', '2030-08-01', '2031-07-31', '23505')
) as years (name, starts, ends, code);

-- The date ----------------------------------------------------------------------------------------------------

select is(
  tests.attempt('an administrator', format('select schedule_deletion(tests.id(%L), private.today() + %s)', year, days)),
  outcome, format('%s in %s days: %s', year, days, outcome)
)
from (values
  ('year', 29, 'too_soon'), ('year', 0, 'too_soon'), ('year', -1, 'too_soon'), ('year', 30, '1'), ('year', 3000, '1'),
  ('this year', 30, 'before_end'), ('this year', 300, 'before_end'), ('this year', 301, '1'), ('no year', 30, 'not_allowed')
) as tried (year, days, outcome);

-- Everyone is told
create function tests.told() returns bigint language sql as $$
  select count(*) from outbox where kind like 'deletion_%'
$$;
create function tests.schedule(days integer) returns void language sql as $$
  select tests.ask('an administrator', format(
    '(schedule_deletion(tests.id(''year''), %s)).id', coalesce('private.today() + ' || days, 'null')
  ));
$$;
update profiles set language = 'nn' where user_id = tests.id('a facilitator');
update auth.users set email = null where id = tests.id('a co-leader');
create view tests.members as
select users.id, email from auth.users where email is not null and id in (
  select user_id from school_leaders union select user_id from facilitators union select user_id from admins
);
select set_config('tests.members', (select count(*) from tests.members)::text, true);
-- Leads and facilitates: still one person.
insert into facilitators (region_id, user_id) values (tests.id('far region'), tests.id('a leader'));

select tests.schedule(null);
select is(tests.told(), 0::bigint, 'nobody is told that what was never to be deleted is kept');
select tests.schedule(40);
select set_eq(
  $$ select recipient from outbox where kind = 'deletion_planned' $$, $$ select email from tests.members $$,
  'every member with an address is told, and nobody else'
);
select is(tests.told(), current_setting('tests.members')::bigint, 'each once');
select results_eq(
  $$ select language, data from outbox
     where kind = 'deletion_planned' and recipient = (select email from auth.users where id = tests.id('a facilitator')) $$,
  $$ values ('nn', jsonb_build_object('year', 'A year', 'day', private.today() + 40)) $$,
  'of what and when, in their language'
);
select tests.schedule(40);
select is(tests.told(), current_setting('tests.members')::bigint, 'the same date once more is no news');
select tests.schedule(50);
select is(tests.told(), 2 * current_setting('tests.members')::bigint, 'another date is');
select tests.schedule(40);
select is(tests.told(), 3 * current_setting('tests.members')::bigint, 'and so is the first one, after another');
select tests.schedule(null);
select results_eq(
  $$ select data, count(*) from outbox where kind = 'deletion_cancelled' group by data $$,
  $$ values ('{"year": "A year", "day": null}'::jsonb, current_setting('tests.members')::bigint) $$,
  'all are told that it is cancelled'
);
select tests.schedule(null);
select is(tests.told(), 4 * current_setting('tests.members')::bigint, 'once');
select tests.schedule(40);
select is(
  tests.told(), 5 * current_setting('tests.members')::bigint, 'who was told that it is cancelled hears of the same date again'
);

-- What is deleted ---------------------------------------------------------------------------------------------

-- In Norway the last day of this year's July ends at 22 in UTC.
alter table goals disable trigger _300_stamp;
alter table actions disable trigger _300_stamp;
alter table reflections disable trigger _300_stamp;
alter table answers disable trigger _300_stamp;
create function tests.date_row(name text, at timestamptz) returns void language sql as $$
  update goals set updated_at = at where id = tests.id(name);
  update actions set updated_at = at where id = tests.id(name);
  update reflections set updated_at = at where id = tests.id(name);
$$;
-- School: all is old but one reflection. Other school: all is old. Far school: all is old but the action.
select tests.date_row(place || name, '2029-07-31 21:59:59.999999+00')
from unnest(array['', 'other ', 'far ']) as place, unnest(array['long-term goal', 'goal', 'action', 'reflection']) as name;
select tests.date_row('reflection', '2029-07-31 22:00:00+00');
select tests.date_row('far action', '2029-07-31 22:00:00+00');
insert into goals (id, school_id, parent_id, horizon, position, updated_at, deleted_at) values
  (tests.id('old goal'), tests.id('school'), tests.id('long-term goal'), 'short_term', 'a1', '2029-07-31 12:00+02', null),
  (tests.id('new goal'), tests.id('other school'), null, 'long_term', 'a1', '2029-08-01 00:00+02', null),
  (tests.id('hidden goal'), tests.id('other school'), null, 'long_term', 'a2', '2029-07-01', now());
insert into actions (id, school_id, goal_id, position, updated_at) values
  (tests.id('old action'), tests.id('school'), tests.id('goal'), 'a1', '2029-07-31 23:59:59+02');
delete from revisions;
insert into revisions (school_id, table_name, row_id, field, after, ended_at) values
  (tests.id('school'), 'goals', tests.id('goal'), 'body', 'old', '2029-07-31 23:59:59+02'),
  (tests.id('school'), 'goals', tests.id('goal'), 'body', 'new', '2029-08-01 00:00:00+02');
insert into gatherings (id, name_nb) values (tests.id('gathering'), 'Samling');
insert into assignments (id, gathering_id, title_nb) values (tests.id('assignment'), tests.id('gathering'), 'Oppdrag');
insert into assignment_parts (id, assignment_id, kind, respondent, title_nb) values
  (tests.id('part'), tests.id('assignment'), 'questions', 'school', 'Del');
insert into questions (id, part_id, body_nb) values (tests.id('question'), tests.id('part'), 'Hva?');
delete from answers;
insert into answers (id, school_id, question_id, body, updated_at) values
  (tests.id('old answer'), tests.id('school'), tests.id('question'), 'old', '2029-07-31 23:59:59+02'),
  (tests.id('new answer'), tests.id('other school'), tests.id('question'), 'new', '2029-08-01 00:00:00+02');
delete from submissions;
insert into submissions (id, part_id, school_id, is_personal, submitted_at, content) values
  (tests.id('old hand-in'), tests.id('part'), tests.id('school'), false, '2029-07-31 23:59:59+02', '{}'),
  (tests.id('new hand-in'), tests.id('part'), tests.id('school'), false, '2029-08-01 00:00:00+02', '{}');
insert into row_docs (table_name, row_id, school_id, epoch, document)
select table_name, tests.id(name), tests.id('school'), gen_random_uuid(), 'x'
from (values
  ('goals', 'goal'), ('goals', 'old goal'), ('actions', 'old action'), ('reflections', 'reflection'),
  ('reflections', 'other reflection'), ('answers', 'old answer'), ('answers', 'new answer')
) as listed (table_name, name);
create view tests.rows as
select id from goals union all select id from actions union all select id from reflections;
-- What the demo data brings is newer.
create table tests.others as select id from tests.rows;
delete from tests.others where id in (
  select tests.id(place || name) from unnest(array['', 'other ', 'far ', 'old ', 'new ', 'hidden ']) as place,
    unnest(array['long-term goal', 'goal', 'action', 'reflection']) as name
);
update goals set updated_at = '2029-09-01' where id in (select id from tests.others);
update actions set updated_at = '2029-09-01' where id in (select id from tests.others);
update reflections set updated_at = '2029-09-01' where id in (select id from tests.others);

select private.delete_plan_rows_until('2029-07-31');
select set_eq(
  $$ select id from tests.rows where id not in (select id from tests.others) $$,
  $$ select tests.id(name) from unnest(array[
       'long-term goal', 'goal', 'action', 'reflection', 'new goal', 'far long-term goal', 'far goal', 'far action'
     ]) as name $$,
  'what is older goes, also what was hidden; what is newer stays, with all that it stands under'
);
select is_empty($$ select id from tests.others except select id from tests.rows $$, 'nothing newer of others is touched');
select results_eq('select after from revisions', array['new'], 'the history is cut at the same moment');
select set_eq('select body from answers', array['new'], 'so are answers');
select set_eq('select id from submissions', array[tests.id('new hand-in')], 'and what was handed in');
select set_eq(
  'select row_id from row_docs', array[tests.id('goal'), tests.id('reflection'), tests.id('new answer')],
  'documents go with their rows'
);
select is(
  tests.attempt('a leader', $$ insert into actions (id, school_id, goal_id, position) values
    (tests.id('next'), tests.id('school'), tests.id('goal'), 'a2') $$), '1', 'a living plan is written on'
);

-- In winter the day ends an hour later.
select tests.date_row('new goal', '2029-12-31 22:59:59.999999+00');
select tests.date_row('far action', '2029-12-31 23:00:00+00');
select private.delete_plan_rows_until('2029-12-31');
select set_eq(
  $$ select id from tests.rows where id in (tests.id('new goal'), tests.id('far action')) $$,
  array[tests.id('far action')], 'the clock is that of Norway, in winter too'
);

-- When it is deleted --------------------------------------------------------------------------------------------

create function tests.plan_rows() returns text language sql as $$
  select count(*) from tests.rows where id in (select tests.id('far ' || name) from unnest(
    array['long-term goal', 'goal', 'action', 'reflection']
  ) as name)
$$;
select tests.date_row('far ' || name, (private.today() - 35)::timestamp at time zone 'Europe/Oslo')
from unnest(array['long-term goal', 'goal', 'action']) as name;
update programme_years set delete_on = private.today() + 1 where id = tests.id('year');
select private.delete_due_years();
select is(tests.plan_rows(), '3', 'before the day nothing is deleted');
select tests.schedule(null);
select private.delete_due_years();
select is(tests.plan_rows(), '3', 'nor when it was cancelled');
update programme_years set delete_on = private.today() where id = tests.id('year');
select private.delete_due_years();
select is(tests.plan_rows(), '0', 'on the day it is');
select results_eq(
  'select id, deleted_at from programme_years where deleted_at is not null', $$ values (tests.id('year'), now()) $$,
  'and the year says so'
);
select is(
  tests.attempt('an administrator', format('select schedule_deletion(tests.id(''year''), %s)', day)), 'not_allowed',
  'what has been deleted is not planned again: ' || day
)
from unnest(array['null', 'private.today() + 30']) as day;
insert into goals (id, school_id, horizon, position, updated_at) values
  (tests.id('far goal'), tests.id('far school'), 'long_term', 'a0', now() - interval '100 days');
select private.delete_due_years();
select is(tests.plan_rows(), '1', 'a year is deleted once');

select * from finish();
rollback;
