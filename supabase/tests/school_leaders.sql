begin;
\ir world.psql
select plan(60);

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'see that a leader leads the school',
  $$ select from school_leaders where school_id = tests.id('school') and user_id = tests.id('a leader') $$, '0'
);

-- Memberships come from invitations and end by functions: invitations.sql, claim_memberships.sql, leaving.sql.
select tests.only(
  '{}', 'make an outsider leader of the school past an invitation',
  $$ insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('an outsider')) $$,
  'permission denied for table school_leaders'
);
select tests.only(
  '{}', 'come to lead another school past an invitation',
  $$ insert into school_leaders (school_id, user_id) values (tests.id('far school'), auth.uid()) $$,
  'permission denied for table school_leaders'
);
select tests.only(
  '{}', 'end the leadership of a leader past the function',
  $$ delete from school_leaders where school_id = tests.id('school') and user_id = tests.id('a leader') $$,
  'permission denied for table school_leaders'
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

select throws_ok(
  $$ insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('nobody')) $$, '23503', null,
  'only somebody with an account leads a school'
);
select throws_ok(
  $$ insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('a leader')) $$, '23505', null,
  'nobody leads a school twice'
);

-- Rights follow the membership at once, whatever the token says.
delete from school_leaders where user_id = tests.id('a co-leader');
insert into school_leaders (school_id, user_id) values
  (tests.id('school'), tests.id('an outsider')), (tests.id('far school'), tests.id('a leader'));
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
