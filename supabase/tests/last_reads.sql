begin;
\ir world.psql
select plan(55);
-- There is as much to read.
update plan_summaries set change_number = 100;

select tests.ask('a facilitator', $$ mark_read(tests.id('school'), 1) $$);
select tests.only(
  '{a facilitator}', 'see how far they have read themselves',
  $$ select from last_reads where user_id = tests.id('a facilitator') $$, '0'
);
select tests.only(
  '{a facilitator of another region}', 'mark a school of the other region as read',
  $$ select mark_read(tests.id('far school'), 1) $$,
  'new row violates row-level security policy for table "last_reads"', '^permission denied for function mark_read$'
);
select tests.only(
  '{}', 'note down what another one has read',
  $$ insert into last_reads (user_id, school_id, change_number)
     values (tests.id('a facilitator'), tests.id('other school'), 1) $$,
  'permission denied for table last_reads'
);
select tests.only(
  '{a facilitator}', 'change how far they have read', $$ update last_reads set change_number = 2 $$, '0'
);
select tests.only('{a facilitator}', 'forget it', 'delete from last_reads', '0');
select is(
  tests.attempt('a facilitator', $$ update last_reads set school_id = tests.id('far school') $$),
  'permission denied for table last_reads', 'what has been read of a school does not become another''s'
);

-- And back ----------------------------------------------------------------------------------------------

select is(tests.ask('a facilitator', $$ mark_read(tests.id('other school'), 3) $$), null, 'before it nothing was read');
select is(tests.ask('a facilitator', $$ mark_read(tests.id('other school'), 5) $$), '3', 'then as far as the time before');
select is(tests.ask('a facilitator', $$ mark_read(tests.id('other school'), 3) $$), '5', 'which is how it is undone');
select is(tests.ask('a facilitator', $$ mark_read(tests.id('other school'), null) $$), '3', 'all the way');
select is(
  (select count(*) from last_reads where school_id = tests.id('other school')), 0::bigint, 'as if it had never been read'
);
select is(tests.ask('a facilitator', $$ mark_read(tests.id('other school'), null) $$), null, 'twice is once');
select matches(
  tests.attempt('a facilitator', $$ select mark_read(tests.id('school'), -1) $$), 'check constraint',
  'nobody has read less than nothing'
);

-- With the membership goes the right to go on, and with the account all of it.
delete from facilitators where user_id = tests.id('a facilitator');
select is(
  tests.attempt('a facilitator', $$ select mark_read(tests.id('school'), 2) $$),
  'new row violates row-level security policy for table "last_reads"', 'who is no facilitator any more marks nothing'
);
delete from auth.users where id = tests.id('a facilitator');
select is((select count(*) from last_reads), 0::bigint, 'what an account has read goes with it');

select * from finish();
rollback;
