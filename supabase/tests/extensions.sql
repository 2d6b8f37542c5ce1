begin;
\ir world.psql
\ir assignments.psql
select plan(63);

insert into extensions (part_id, school_id, due_local) values
  (tests.id('part'), tests.id('school'), '2040-06-08 23:59'),
  (tests.id('draft part'), tests.id('school'), '2040-06-08 23:59');

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator}', 'see the school''s extension',
  $$ select from extensions where part_id = tests.id('part') $$, '0'
);
select tests.only(
  '{a facilitator}', 'see an extension for a part that is not published',
  $$ select from extensions where part_id = tests.id('draft part') $$, '0'
);
select tests.only(
  '{a facilitator}', 'give a school of the region an extension',
  $$ insert into extensions (part_id, school_id, due_local)
     values (tests.id('part'), tests.id('other school'), '2040-06-08 12:00') $$,
  'new row violates row-level security policy for table "extensions"'
);
select tests.only(
  '{a facilitator}', 'give it more time',
  $$ update extensions set due_local = '2040-06-09 12:00' where part_id = tests.id('part') $$, '0'
);
select tests.only(
  '{a facilitator}', 'take it back', $$ delete from extensions where part_id = tests.id('part') $$, '0'
);
select tests.only(
  '{}', 'give an extension for a part that the school does not see',
  $$ insert into extensions (part_id, school_id, due_local)
     values (tests.id('far part'), tests.id('school'), '2040-06-08 12:00') $$,
  'new row violates row-level security policy for table "extensions"'
);
select is(
  tests.attempt('a facilitator', $$ insert into extensions (part_id, school_id, due_local, granted_by)
    values (tests.id('part'), tests.id('other school'), '2040-06-08 12:00', tests.id('an administrator')) $$),
  'permission denied for table extensions', 'nobody gives an extension in another''s name'
);
select is(
  tests.attempt('a facilitator', $$ update extensions set due_local = 'infinity' where part_id = tests.id('part') $$),
  'new row for relation "extensions" violates check constraint "extensions_due_local_check"', 'an extension ends'
);
select tests.act('a facilitator', $$
  insert into extensions (part_id, school_id, due_local)
  values (tests.id('part'), tests.id('other school'), '2040-06-08 12:00')
$$);
select results_eq(
  $$ select granted_by from extensions where school_id = tests.id('other school') $$, array[tests.id('a facilitator')],
  'who gave it is written'
);

-- What it does --------------------------------------------------------------------------------------

select is(private.due_at(tests.id('part'), tests.id(school)), too_late, description)
from (values
  ('school', '2040-06-08 22:00+00'::timestamptz, 'the school has until the end of the minute of its extension'),
  ('other school', '2040-06-08 10:01+00', 'another school has its own')
) as listed (school, too_late, description);
delete from extensions where school_id = tests.id('other school');
select is(
  private.due_at(tests.id('part'), tests.id('other school')), '2040-06-01 22:00+00'::timestamptz,
  'without one the region''s deadline holds'
);
update deadlines set due_local = '2040-06-20 23:59' where part_id = tests.id('part');
select is(
  private.due_at(tests.id('part'), tests.id('school')), '2040-06-20 22:00+00'::timestamptz,
  'a deadline that is moved past the extension holds for that school too'
);
delete from deadlines where part_id = tests.id('part');
select is(
  private.due_at(tests.id('part'), tests.id('school')), '2040-06-08 22:00+00'::timestamptz,
  'an extension stands by itself'
);
delete from auth.users where id = tests.id('a facilitator');
select isnt_empty(
  $$ select from extensions where part_id = tests.id('part') $$, 'an extension outlives the account of who gave it'
);

select * from finish();
rollback;
