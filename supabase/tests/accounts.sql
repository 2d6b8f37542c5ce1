begin;
\ir world.psql
select plan(32);

-- Passwords -----------------------------------------------------------------------------------------------

insert into auth.users (id, email, encrypted_password)
values (tests.id('signed up'), 'invited@school.example', 'a hash of a password of one''s own');
select results_eq(
  $$ select encrypted_password from auth.users where id = tests.id('signed up') $$, array[null::varchar],
  'a password that somebody signs up with is not kept'
);
update auth.users set encrypted_password = 'a hash' where id = tests.id('signed up');
select results_eq(
  $$ select encrypted_password from auth.users where id = tests.id('signed up') $$, array[null::varchar],
  'nor one that is set later'
);
update auth.users set encrypted_password = 'a hash', email_confirmed_at = now() where id = tests.id('signed up');
select results_eq(
  $$ select encrypted_password, email_confirmed_at from auth.users where id = tests.id('signed up') $$,
  $$ values (null::varchar, now()) $$, 'whatever is changed with it'
);
insert into auth.users (id, email, encrypted_password) values (tests.id('signed up'), 'x@school.example', 'a hash')
on conflict (id) do update set encrypted_password = 'another hash';
select is_empty(
  $$ select email from auth.users where encrypted_password is not null $$, 'so that no account has one'
);
set local session_replication_role = replica;
update auth.users set encrypted_password = 'from before' where id = tests.id('signed up');
set local session_replication_role = origin;
update auth.users set last_sign_in_at = now() where id = tests.id('signed up');
select is_empty(
  $$ select email from auth.users where encrypted_password is not null $$,
  'one that was there before goes at the next sign-in'
);
-- Hosted's role that runs the migrations owns neither the table nor its schema.
select ok(
  not exists (
    select from pg_trigger join pg_proc on pg_proc.oid = tgfoid
    where tgrelid = 'auth.users'::regclass and not tgisinternal and pronamespace <> 'private'::regnamespace
  ),
  'the triggers'' functions stand in a schema of our own'
);

-- Sessions ------------------------------------------------------------------------------------------------

create function tests.session(who text, name text) returns void language sql as $$
  insert into auth.sessions (id, user_id, created_at, updated_at) values (tests.id(name), tests.id(who), now(), now())
$$;
-- As whoever has the token of this session.
create function tests.attempt_in(session text, who text, statement text) returns text language plpgsql as $$
declare
  row_total bigint;
begin
  perform tests.sign_in(who);
  perform set_config('request.jwt.claims', jsonb_build_object(
    'sub', tests.id(who), 'role', 'authenticated', 'session_id', tests.id(session)
  )::text, true);
  execute statement;
  get diagnostics row_total = row_count;
  raise exception '%', row_total;
exception when others then
  return sqlerrm;
end
$$;
grant execute on all functions in schema tests to authenticated;

select tests.ask('a leader', $$ (invite_leader(tests.id('school'), 'invited@school.example')).id $$);
update auth.users set email_confirmed_at = null where id = tests.id('signed up');
select tests.session('signed up', 'before the proof');
select is(
  tests.attempt_in('before the proof', 'signed up', statement), outcome, format('before the proof: %s is %s', statement, outcome)
)
from (values
  ('select from claim_memberships() as claimed where claimed > 0', '0'),
  ('select claim_invitation(''x'')', 'invalid_code'), ('select from schools', '0'), ('select from goals', '0'),
  ('select from invitations', '0'), ('select from school_readers(tests.id(''school''))', '0')
) as attempts (statement, outcome);

update auth.users set email_confirmed_at = now() where id = tests.id('signed up');
select is_empty(
  $$ select from auth.sessions where user_id = tests.id('signed up') $$, 'the proof ends the session, and what renews it'
);
select tests.session('signed up', 'of the proof');
select is(
  tests.attempt_in('before the proof', 'signed up', 'select from claim_memberships() as claimed where claimed > 0'), '0',
  'the token of the session before claims nothing afterwards'
);
select is(
  tests.attempt_in('of the proof', 'signed up', 'select from claim_memberships() as claimed where claimed = 1'), '1',
  'that of the proof claims what the address was invited to'
);
insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('signed up'));
insert into admins (user_id) values (tests.id('signed up'));
insert into facilitators (region_id, user_id) values (tests.id('far region'), tests.id('signed up'));
select is(
  tests.attempt_in(session, 'signed up', statement), case session when 'of the proof' then allowed else refused end,
  format('with the session %s: %s', session, statement)
)
from unnest(array['of the proof', 'before the proof']) as session, (values
  ('select from goals where school_id = tests.id(''school'')', '2', '0'),
  ('select from goals where school_id = tests.id(''far school'')', '2', '0'),
  ('select from admins where user_id = auth.uid()', '1', '0'),
  ('select from profiles where user_id = auth.uid()', '1', '0'),
  ('update profiles set full_name = ''Mine'' where user_id = auth.uid()', '1', '0'),
  ('select my_data()', '1', 'not_allowed'),
  ('select invite_leader(tests.id(''school''), ''friend@x.example'')', '1', 'not_allowed')
) as attempts (statement, allowed, refused);

update auth.users set last_sign_in_at = now() where id = tests.id('signed up');
select isnt_empty(
  $$ select from auth.sessions where user_id = tests.id('signed up') $$, 'signing in anew ends no session elsewhere'
);
update auth.users set email = 'another@school.example' where id = tests.id('signed up');
select is_empty(
  $$ select from auth.sessions where user_id = tests.id('signed up') $$,
  'another address is proven by whoever has it, not by whoever asked for it'
);
select tests.session('signed up', 'signed out');
delete from auth.sessions where id = tests.id('signed out');
select is(
  tests.attempt_in('signed out', 'signed up', 'select from goals'), '0', 'who has signed out reads nothing more by the old token'
);

select * from finish();
rollback;
