begin;
\ir world.psql
select plan(125);

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'see the name of a leader',
  $$ select from profiles where user_id = tests.id('a leader') $$, '0'
);
select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator, an administrator}',
  'see the name of a facilitator',
  $$ select from profiles where user_id = tests.id('a facilitator') $$, '0'
);
select tests.only(
  '{an administrator}', 'see the name of an administrator',
  $$ select from profiles where user_id = tests.id('an administrator') $$, '0'
);
select tests.only(
  '{an outsider, an administrator}', 'see the name of an outsider',
  $$ select from profiles where user_id = tests.id('an outsider') $$, '0'
);

select tests.only(
  '{a leader}', 'change the name of a leader',
  $$ update profiles set full_name = 'Changed' where user_id = tests.id('a leader') $$, '0'
);
select tests.only(
  '{a leader}', 'choose the language a leader is written to in',
  $$ update profiles set language = 'nn' where user_id = tests.id('a leader') $$, '0'
);
select throws_like(
  format('select %s from profiles', listed), 'permission denied for table profiles', format('nobody reads %s in the table', listed)
)
from (select tests.sign_in('a leader')) as signed_in, unnest(array['language', 'feedback_mail', '*']) as listed;
select tests.sign_out();
update profiles set full_name = 'A leader', language = 'nn', feedback_mail = false where user_id = tests.id('a leader');
select is(tests.ask('a leader', 'my_profile()'), '("A leader",nn,f)', 'a leader reads the own profile');
select is(tests.ask(person, 'my_profile()'), '("",,t)', person || ' reads the own one, too')
from unnest(array['a co-leader', 'a facilitator', 'a leader of another school', 'an administrator', 'an outsider']) as person;
select matches(
  tests.attempt('a visitor', 'select my_profile()'), '^permission denied for function', 'a visitor has no profile'
);
select tests.only(
  '{}', 'change everybody''s name but the own',
  $$ update profiles set full_name = 'Changed' where user_id <> auth.uid() $$, '0'
);
select is(
  tests.attempt('a leader', format('update profiles set language = %L where user_id = auth.uid()', language)), outcome,
  format('%L: %s', language, outcome)
)
from (values
  ('nb', '1'), ('en', '1'), (null, '1'),
  ('de', 'new row for relation "profiles" violates check constraint "profiles_language_check"'),
  ('', 'new row for relation "profiles" violates check constraint "profiles_language_check"')
) as languages (language, outcome);
select tests.only(
  '{}', 'make a profile for somebody else',
  $$ insert into profiles (user_id, full_name) values (gen_random_uuid(), 'Made up') $$,
  'permission denied for table profiles'
);
select tests.only(
  '{}', 'hand a profile to another account',
  $$ update profiles set user_id = tests.id('an outsider') where user_id = tests.id('a leader') $$,
  'permission denied for table profiles'
);
select tests.only(
  '{}', 'say when the profile was made',
  $$ update profiles set created_at = now() where user_id = tests.id('a leader') $$,
  'permission denied for table profiles'
);
select tests.only(
  '{}', 'delete the profile of a leader',
  $$ delete from profiles where user_id = tests.id('a leader') $$, 'permission denied for table profiles'
);
select is(
  tests.attempt(
    'a leader', $$ update profiles set full_name = repeat('x', 201) where user_id = tests.id('a leader') $$
  ),
  'new row for relation "profiles" violates check constraint "profiles_full_name_check"',
  'a name has at most 200 characters'
);

-- Names are seen for as long as people work together.
delete from school_leaders where user_id = tests.id('a co-leader');
select is(
  tests.attempt('a co-leader', $$ select from profiles where user_id = tests.id('a leader') $$), '0',
  'who has left sees the names no more'
);
insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('a co-leader'));

-- A profile comes and goes with its account.
insert into auth.users (id, email, raw_user_meta_data) values (
  tests.id('a newcomer'), 'newcomer@tests.example', '{"full_name": "Chosen at sign-up", "role": "admin"}'
);
select results_eq(
  $$ select full_name from profiles where user_id = tests.id('a newcomer') $$, array[''],
  'a new account gets a profile, and nothing from what its owner can write into the token'
);
-- Until somebody has written their name, colleagues see the address: who has no name has not left.
select results_eq(
  $$ select shown_name from profiles where user_id = tests.id('a newcomer') $$, array['newcomer@tests.example'],
  'without a name the address is shown'
);
update auth.users set email = 'moved@tests.example' where id = tests.id('a newcomer');
select results_eq(
  $$ select shown_name from profiles where user_id = tests.id('a newcomer') $$, array['moved@tests.example'],
  'a new address is shown at once'
);
update profiles set full_name = 'Nora Ny' where user_id = tests.id('a newcomer');
select results_eq(
  $$ select shown_name from profiles where user_id = tests.id('a newcomer') $$, array['Nora Ny'],
  'the name takes the place of the address'
);
select is(
  tests.attempt('a leader', $$ update profiles set shown_name = 'Somebody else' where user_id = auth.uid() $$), 'permission denied for table profiles',
  'what is shown is nobody''s to write'
);
select is_empty(
  $$ select user_id from school_leaders where user_id = tests.id('a newcomer')
     union all select user_id from facilitators where user_id = tests.id('a newcomer')
     union all select user_id from admins where user_id = tests.id('a newcomer') $$,
  'a new account is member of nothing'
);

select tests.sign_in('a leader');
update goals set body = 'Written by a leader' where id = tests.id('goal');
select tests.sign_out();
delete from auth.users where id = tests.id('a leader');
select is_empty(
  $$ select user_id from profiles where user_id = tests.id('a leader')
     union all select user_id from school_leaders where user_id = tests.id('a leader') $$,
  'an account takes its profile and memberships with it'
);
select results_eq(
  $$ select body, updated_by from goals where id = tests.id('goal') $$,
  $$ values ('Written by a leader', null::uuid) $$,
  'what a deleted account has written stays, without its name'
);
select results_eq(
  $$ select version from goals where id = tests.id('goal') $$, array[2],
  'deleting an account is no change to the rows that it wrote'
);

select * from finish();
rollback;
