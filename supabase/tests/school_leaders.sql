begin;
\ir world.psql
select plan(51);

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'see that a leader leads the school',
  $$ select from school_leaders where school_id = tests.id('school') and user_id = tests.id('a leader') $$, '0'
);

select tests.only(
  '{an administrator}', 'make an outsider leader of the school',
  $$ insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('an outsider')) $$,
  'new row violates row-level security policy for table "school_leaders"'
);
select tests.only(
  '{an administrator}', 'end the leadership of a leader',
  $$ delete from school_leaders where school_id = tests.id('school') and user_id = tests.id('a leader') $$, '0'
);
select tests.only(
  '{}', 'turn one leadership into another',
  $$ update school_leaders set school_id = tests.id('far school') where user_id = tests.id('a leader') $$,
  'permission denied for table school_leaders'
);
select tests.only(
  '{}', 'say when a leadership began',
  $$ insert into school_leaders (school_id, user_id, created_at)
     values (tests.id('school'), tests.id('an outsider'), now()) $$,
  'permission denied for table school_leaders'
);

select is(
  tests.attempt(
    'an administrator',
    $$ insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('nobody')) $$
  ),
  'insert or update on table "school_leaders" violates foreign key constraint "school_leaders_user_id_fkey"',
  'only somebody with an account leads a school'
);
select is(
  tests.attempt(
    'an administrator',
    $$ insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('a leader')) $$
  ),
  'duplicate key value violates unique constraint "school_leaders_pkey"',
  'nobody leads a school twice'
);

-- Rights follow the membership at once, whatever the token says.
select tests.sign_in('an administrator');
delete from school_leaders where user_id = tests.id('a co-leader');
insert into school_leaders (school_id, user_id) values
  (tests.id('school'), tests.id('an outsider')), (tests.id('far school'), tests.id('a leader'));
select tests.sign_out();
select is(
  tests.attempt('a co-leader', $$ select from goals where school_id = tests.id('school') $$), '0',
  'who no longer leads the school no longer reads its plan'
);
select is(
  tests.attempt('a co-leader', $$ update goals set body = 'Late' where id = tests.id('goal') $$), '0',
  'who no longer leads the school no longer writes in its plan'
);
select is(
  tests.attempt('an outsider', $$ update goals set body = 'First' where id = tests.id('goal') $$), '1',
  'who becomes leader of the school writes in its plan'
);
select is(
  tests.attempt('a leader', $$ update goals set body = 'Both' where id in (tests.id('goal'), tests.id('far goal')) $$),
  '2', 'who leads two schools writes in both plans'
);

select * from finish();
rollback;
