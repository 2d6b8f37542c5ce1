begin;
\ir world.psql
select plan(38);

select tests.only(
  '{an administrator}', 'see who is administrator',
  $$ select from admins where user_id = tests.id('an administrator') $$, '0'
);
select tests.only(
  '{}', 'make somebody administrator',
  $$ insert into admins (user_id) values (tests.id('an outsider')) $$, 'permission denied for table admins'
);
select tests.only(
  '{}', 'hand over being administrator',
  $$ update admins set user_id = tests.id('an outsider') $$, 'permission denied for table admins'
);
select tests.only(
  '{}', 'end somebody''s being administrator',
  $$ delete from admins where user_id = tests.id('an administrator') $$, 'permission denied for table admins'
);

insert into admins (user_id) values (tests.id('an outsider'));
select is(
  tests.attempt('an administrator', $$ select from admins where user_id in (
    tests.id('an administrator'), tests.id('an outsider')
  ) $$), '2', 'administrators see each other'
);

-- What is written in the token makes nobody an administrator.
select set_config(
  'request.jwt.claims',
  jsonb_build_object(
    'sub', tests.id('a leader'), 'role', 'authenticated',
    'user_metadata', '{"role": "admin"}'::jsonb, 'app_metadata', '{"role": "admin"}'::jsonb
  )::text, true
);
select set_config('request.jwt.claim.sub', tests.id('a leader')::text, true);
select is(private.am_admin(), false, 'a claim in the token makes nobody an administrator');
select tests.sign_out();

select * from finish();
rollback;
