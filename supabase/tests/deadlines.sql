begin;
\ir world.psql
\ir assignments.psql
select plan(105);

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator}', 'see when the part is due',
  $$ select from deadlines where part_id = tests.id('part') $$, '0'
);
select tests.only(
  '{a facilitator}', 'see when a part is due that is not published',
  $$ select from deadlines where part_id = tests.id('draft part') $$, '0'
);
-- Both regions have a deadline, each sees its own; in the first one the assignment is not published.
select tests.only(
  '{a leader in another region, a facilitator, a facilitator of another region}', 'see one of two regions'' deadlines',
  $$ select from deadlines where part_id = tests.id('shared part') $$, '0'
);
select tests.only(
  '{a facilitator}', 'change when a shared part is due in the region',
  $$ update deadlines set due_local = '2040-06-02 12:00'
     where part_id = tests.id('shared part') and region_id = tests.id('region') $$, '0'
);
select tests.only(
  '{a facilitator}', 'take the region''s deadline of a shared part away',
  $$ delete from deadlines where part_id = tests.id('shared part') and region_id = tests.id('region') $$, '0'
);
delete from deadlines where part_id = tests.id('shared part') and region_id = tests.id('region');
select tests.only(
  '{a facilitator}', 'say when a shared part is due in the region',
  $$ insert into deadlines (part_id, region_id, due_local)
     values (tests.id('shared part'), tests.id('region'), '2040-06-02 12:00') $$,
  'new row violates row-level security policy for table "deadlines"'
);
select tests.only(
  '{}', 'say when a part of one region is due in another',
  $$ insert into deadlines (part_id, region_id, due_local)
     values (tests.id('part'), tests.id('far region'), '2040-06-02 12:00') $$,
  'new row violates row-level security policy for table "deadlines"'
);

-- What a deadline can be ------------------------------------------------------------------------------

select is(
  tests.attempt('a facilitator', format($$ update deadlines set %s where part_id = tests.id('part') $$, assignment)),
  outcome, description
)
from (values
  ('due_local = ''2040-06-01 12:00:30''',
   'new row for relation "deadlines" violates check constraint "deadlines_due_local_check"', 'a deadline is a minute'),
  ('due_local = ''infinity''',
   'new row for relation "deadlines" violates check constraint "deadlines_due_local_check"', 'and some time it comes'),
  ('region_id = tests.id(''far region'')', 'permission denied for table deadlines',
   'it is not handed to another region'),
  ('part_id = tests.id(''plan part'')', 'permission denied for table deadlines', 'nor to another part')
) as listed (assignment, outcome, description);

-- The first moment that is too late, by the clock in Norway ---------------------------------------------

create function tests.due(wall_clock text) returns timestamptz language sql as $$
  delete from deadlines where part_id = tests.id('part');
  insert into deadlines (part_id, region_id, due_local) values (tests.id('part'), tests.id('region'), wall_clock::timestamp);
  select private.due_at(tests.id('part'), tests.id('school'))
$$;
select is(tests.due(wall_clock), too_late, format('%s: %s', wall_clock, description))
from (values
  ('2026-01-13 23:59', '2026-01-13 23:00:00+00'::timestamptz, 'midnight, winter time'),
  ('2026-06-01 23:59', '2026-06-01 22:00:00+00', 'midnight, summer time'),
  ('2026-01-14 00:00', '2026-01-13 23:01:00+00', 'the first minute of the day is in time'),
  ('2026-02-28 23:59', '2026-02-28 23:00:00+00', 'the end of February'),
  ('2028-02-29 23:59', '2028-02-29 23:00:00+00', 'a leap day'),
  ('2026-12-31 23:59', '2026-12-31 23:00:00+00', 'New Year''s Eve'),
  -- To summer time, 29 March 2026: after 01:59 comes 03:00.
  ('2026-03-28 23:59', '2026-03-28 23:00:00+00', 'the evening before summer time'),
  ('2026-03-29 01:58', '2026-03-29 00:59:00+00', 'two minutes before summer time'),
  ('2026-03-29 01:59', '2026-03-29 01:00:00+00', 'the last minute of winter time'),
  ('2026-03-29 02:00', '2026-03-29 01:01:00+00', 'a time that is not there is read as in winter'),
  ('2026-03-29 02:30', '2026-03-29 01:31:00+00', 'so half past two, which is not there, is half past three'),
  ('2026-03-29 02:59', '2026-03-29 02:00:00+00', 'and a minute later in the evening is never sooner'),
  ('2026-03-29 03:00', '2026-03-29 01:01:00+00', 'the first minute of summer time'),
  ('2026-03-29 23:59', '2026-03-29 22:00:00+00', 'the evening of the shorter day'),
  -- To winter time, 25 October 2026: after 02:59 comes 02:00 once more.
  ('2026-10-24 23:59', '2026-10-24 22:00:00+00', 'the evening before winter time'),
  ('2026-10-25 01:58', '2026-10-24 23:59:00+00', 'two minutes before the hour that comes twice'),
  ('2026-10-25 01:59', '2026-10-25 00:00:00+00', 'the last minute before the hour that comes twice'),
  ('2026-10-25 02:00', '2026-10-25 01:01:00+00', 'of a time that comes twice, the later one counts'),
  ('2026-10-25 02:30', '2026-10-25 01:31:00+00', 'of half past two, which comes twice, the later one counts'),
  ('2026-10-25 02:59', '2026-10-25 02:00:00+00', 'the last minute of the hour that comes twice, the second time'),
  ('2026-10-25 03:00', '2026-10-25 02:01:00+00', 'the first minute after it'),
  ('2026-10-25 23:59', '2026-10-25 23:00:00+00', 'the evening of the longer day')
) as listed (wall_clock, too_late, description);
select results_eq(
  format($$ select private.due_at(tests.id('part'), tests.id('school')) from set_config('timezone', %L, true) $$, zone),
  $$ values ('2026-10-25 23:00:00+00'::timestamptz) $$, 'whatever clock the session goes by: ' || zone
)
from unnest(array['UTC', 'America/New_York', 'Asia/Tokyo', 'Europe/Oslo']) as zone;
delete from deadlines where part_id = tests.id('part');
select is(private.due_at(tests.id('part'), tests.id('school')), null::timestamptz, 'without a deadline nothing is too late');
select is(
  private.due_at(tests.id('shared part'), tests.id('far school')), '2040-06-01 22:00+00'::timestamptz,
  'a school goes by the deadline of its region'
);
select is(
  private.due_at(tests.id('shared part'), tests.id('school')), null::timestamptz, 'and not by that of another'
);
select tests.only(
  '{}', 'ask for any school when a part is due', $$ select private.due_at(tests.id('part'), tests.id('school')) $$,
  'permission denied for function due_at'
);

select * from finish();
rollback;
