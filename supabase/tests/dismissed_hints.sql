begin;
\ir world.psql
select plan(48);

insert into dismissed_hints (school_id, row_id, field) values (tests.id('school'), tests.id('action'), 'timeframe');

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader}', 'see that a hint is put away',
  $$ select from dismissed_hints where row_id = tests.id('action') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'put a hint away',
  $$ insert into dismissed_hints (school_id, row_id, field)
     values (tests.id('school'), tests.id('reflection'), 'evidence') $$,
  'new row violates row-level security policy for table "dismissed_hints"'
);
select tests.only(
  '{}', 'move it to another field', $$ update dismissed_hints set field = 'body' where row_id = tests.id('action') $$,
  'permission denied for table dismissed_hints'
);
select tests.only(
  '{}', 'bring a hint back', $$ delete from dismissed_hints where row_id = tests.id('action') $$,
  'permission denied for table dismissed_hints'
);
select is(
  tests.attempt('a leader', format(
    $$ insert into dismissed_hints (school_id, row_id, field, %s)
       values (tests.id('school'), tests.id('reflection'), 'evidence', %s) $$, col, value
  )),
  'permission denied for table dismissed_hints', 'the database says ' || col
)
from (values ('dismissed_by', 'tests.id(''a co-leader'')'), ('dismissed_at', 'now()')) as listed (col, value);

-- What can be put away ------------------------------------------------------------------------------

select is(
  tests.attempt('a leader', format(
    $$ insert into dismissed_hints (school_id, row_id, field) values (tests.id('school'), tests.id('action'), %L) %s $$,
    field, otherwise
  )), outcome, description
)
from (values
  ('teacher_support', '', '1', 'another field of the same row has a hint of its own'),
  ('timeframe', '', 'duplicate key value violates unique constraint "dismissed_hints_pkey"', 'a hint is put away once'),
  ('timeframe', 'on conflict do nothing', '0', 'both leaders may do it at the same moment'),
  ('status', '', 'new row for relation "dismissed_hints" violates check constraint "dismissed_hints_field_check"',
   'a field without hints has none to put away')
) as listed (field, otherwise, outcome, description);

-- A row of another school with the same id says nothing about this one.
select tests.sign_in('a leader of another school');
insert into dismissed_hints (school_id, row_id, field) values (tests.id('other school'), tests.id('action'), 'body');
select tests.sign_out();
select is(
  tests.attempt('a leader', $$ select from dismissed_hints where field = 'body' $$), '0',
  'another school puts nothing away here, whatever ids it uses'
);
select results_eq(
  $$ select dismissed_by, dismissed_at from dismissed_hints where field = 'body' $$,
  $$ values (tests.id('a leader of another school'), now()) $$, 'who and when are the database''s to say'
);

-- What comes and goes with it -----------------------------------------------------------------------

select tests.sign_in('a co-leader');
insert into dismissed_hints (school_id, row_id, field) values (tests.id('school'), tests.id('goal'), 'body');
select tests.sign_out();
select is(
  tests.ask('a co-leader', $$ my_data() #>> '{dismissedHints,0,field}' $$), 'body',
  'what one has put away is among one''s own data'
);
select is(
  tests.ask('a leader', $$ my_data() ->> 'dismissedHints' $$), '[]', 'what the other has put away is not'
);
select tests.ask('a co-leader', 'delete_my_account()');
select results_eq(
  $$ select dismissed_by from dismissed_hints where row_id = tests.id('goal') $$, $$ values (null::uuid) $$,
  'with the account goes the name, and the hint stays away'
);
delete from reflections;
delete from actions;
delete from dismissed_hints where row_id = tests.id('goal');
select private.delete_plan_rows_until('2001-01-01');
select is_empty('select from dismissed_hints', 'what is put away goes with its row');

select * from finish();
rollback;
