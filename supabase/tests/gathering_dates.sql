begin;
\ir world.psql
\ir assignments.psql
select plan(68);

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator}', 'see when the gathering is',
  $$ select from gathering_dates where gathering_id = tests.id('gathering') and region_id = tests.id('region') $$, '0'
);
select tests.only(
  '{a facilitator}', 'see when a gathering is that no published assignment leads up to',
  $$ select from gathering_dates where gathering_id = tests.id('draft gathering') $$, '0'
);
-- Both regions have a date, each sees its own; in the first one the assignment is not published.
select tests.only(
  '{a facilitator, a facilitator of another region, a leader in another region}', 'see one of the shared dates',
  $$ select from gathering_dates where gathering_id = tests.id('shared gathering') $$, '0'
);
select tests.only(
  '{a facilitator}', 'move the gathering in the region',
  $$ update gathering_dates set starts_on = '2040-06-16', ends_on = '2040-06-17', place = 'Her'
     where gathering_id = tests.id('shared gathering') and region_id = tests.id('region') $$, '0'
);
select tests.only(
  '{a facilitator}', 'cancel the gathering in the region',
  $$ delete from gathering_dates
     where gathering_id = tests.id('shared gathering') and region_id = tests.id('region') $$, '0'
);
delete from gathering_dates where gathering_id = tests.id('shared gathering') and region_id = tests.id('far region');
select tests.only(
  '{a facilitator of another region}', 'set the far region''s date for a gathering that both prepare for',
  $$ insert into gathering_dates (gathering_id, region_id, starts_on, ends_on)
     values (tests.id('shared gathering'), tests.id('far region'), '2040-06-14', '2040-06-14') $$,
  'new row violates row-level security policy for table "gathering_dates"'
);
select tests.only(
  '{}', 'give the gathering of one region a date in another',
  $$ insert into gathering_dates (gathering_id, region_id, starts_on, ends_on)
     values (tests.id('gathering'), tests.id('far region'), '2040-06-14', '2040-06-14') $$,
  'new row violates row-level security policy for table "gathering_dates"'
);

-- What a date can be --------------------------------------------------------------------------------

select is(
  tests.attempt('a facilitator', format(
    $$ update gathering_dates set %s where gathering_id = tests.id('gathering') $$, assignment
  )), outcome, description
)
from (values
  ('ends_on = ''2040-06-14''', '1', 'a gathering may last one day'),
  ('ends_on = ''2040-06-13''', 'new row for relation "gathering_dates" violates check constraint "gathering_dates_check"',
   'it does not end before it starts'),
  ('ends_on = ''2041-06-14''', 'new row for relation "gathering_dates" violates check constraint "gathering_dates_check"',
   'nor does it last a year'),
  ('region_id = tests.id(''far region'')', 'permission denied for table gathering_dates',
   'a date is not handed to another region'),
  ('gathering_id = tests.id(''far gathering'')', 'permission denied for table gathering_dates',
   'nor to another gathering')
) as listed (assignment, outcome, description);

select * from finish();
rollback;
