begin;
\ir world.psql
select plan(46);

select tests.sign_in('a leader');
update goals set body = 'Third', save_client = tests.id('a page'), save_number = 3 where id = tests.id('goal');
select tests.sign_out();

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader}', 'look up whether a save landed',
  $$ select from save_marks where row_id = tests.id('goal') $$, '0'
);
select tests.only(
  '{}', 'write a save mark',
  $$ insert into save_marks (row_id, client_id, school_id, save_number)
     values (tests.id('goal'), gen_random_uuid(), tests.id('school'), 1) $$, 'permission denied for table save_marks'
);
select tests.only(
  '{}', 'change a save mark',
  $$ update save_marks set save_number = 9 where row_id = tests.id('goal') $$, 'permission denied for table save_marks'
);
select tests.only(
  '{}', 'delete a save mark',
  $$ delete from save_marks where row_id = tests.id('goal') $$, 'permission denied for table save_marks'
);

-- Which saves leave a mark ------------------------------------------------------------------------

select results_eq(
  $$ select client_id, school_id, save_number from save_marks where row_id = tests.id('goal') $$,
  $$ values (tests.id('a page'), tests.id('school'), 3) $$, 'a save leaves its page and number'
);

select tests.sign_in('a leader');
update goals set body = 'Late', save_client = tests.id('a page'), save_number = 2 where id = tests.id('goal');
select tests.sign_out();
select results_eq(
  $$ select save_number from save_marks where row_id = tests.id('goal') $$, array[3],
  'the greatest number stays, also when an earlier save arrives late'
);

select tests.sign_in('a leader');
update goals set body = 'Fourth', save_client = tests.id('a page'), save_number = 4 where id = tests.id('goal');
select tests.sign_out();
select results_eq(
  $$ select save_number from save_marks where row_id = tests.id('goal') $$, array[4], 'a later save raises the number'
);

select tests.sign_in('a co-leader');
update goals set body = 'Hers', save_client = tests.id('another page'), save_number = 1 where id = tests.id('goal');
select tests.sign_out();
select set_eq(
  $$ select client_id, save_number from save_marks where row_id = tests.id('goal') $$,
  $$ values (tests.id('a page'), 4), (tests.id('another page'), 1) $$,
  'each page has a mark of its own, so that another''s save does not hide mine'
);

select tests.sign_in('a leader');
update goals set body = 'Stale', save_client = tests.id('a page'), save_number = 5
where id = tests.id('goal') and version = 1;
update goals set body = 'No save', position = 'a9' where id = tests.id('goal');
update goals set save_client = tests.id('a page'), save_number = null where id = tests.id('goal');
update goals set save_client = null, save_number = 6 where id = tests.id('goal');
insert into actions (id, school_id, goal_id, position) values
  (tests.id('new action'), tests.id('school'), tests.id('goal'), 'a1');
select tests.sign_out();
select is(
  tests.attempt('a leader', $$
    update goals set body = repeat('x', 10001), save_client = tests.id('a page'), save_number = 7
    where id = tests.id('goal')
  $$), 'new row for relation "goals" violates check constraint "goals_body_check"', 'a text that is too long is refused'
);
select set_eq(
  $$ select client_id, save_number from save_marks where row_id = tests.id('goal') $$,
  $$ values (tests.id('a page'), 4), (tests.id('another page'), 1) $$,
  'a refused save, one on an older version and changes that are no saves leave no mark'
);
select is_empty(
  $$ select from save_marks where row_id = tests.id('new action') $$, 'adding a row is no save of text'
);

select tests.sign_in('a leader');
update actions set body = 'x', save_client = tests.id('a page'), save_number = 5 where id = tests.id('action');
update reflections set outcome = 'x', save_client = tests.id('a page'), save_number = 6 where id = tests.id('reflection');
select tests.sign_out();
select set_eq(
  $$ select row_id, save_number from save_marks where row_id in (tests.id('action'), tests.id('reflection')) $$,
  $$ values (tests.id('action'), 5), (tests.id('reflection'), 6) $$, 'saves of actions and reflections leave marks too'
);

-- Clients make the ids, so somebody may make a row with the id of a row elsewhere.
select tests.sign_in('a leader of another school');
insert into actions (id, school_id, goal_id, position) values
  (tests.id('goal'), tests.id('other school'), tests.id('other goal'), 'a1');
update actions set body = 'x', save_client = tests.id('a page'), save_number = 99 where id = tests.id('goal');
select tests.sign_out();
select is(
  tests.attempt('a leader', $$
    select from save_marks where row_id = tests.id('goal') and client_id = tests.id('a page') and save_number = 4
  $$), '1', 'a leader of another school cannot make a page believe that its saves landed'
);
select is(
  tests.attempt('a leader of another school', $$
    select from save_marks where row_id = tests.id('goal') and client_id = tests.id('a page') and save_number = 99
  $$), '1', 'nor does anybody lose the mark of an own save by it'
);

select * from finish();
rollback;
