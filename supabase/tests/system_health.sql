begin;
\ir world.psql
select plan(27);

select tests.only(
  '{an administrator}', 'see how the service is doing', 'select system_health()', 'not_allowed',
  '^permission denied for function'
);
select is(
  has_function_privilege('authenticated', name, 'execute'), false, name || ' is for the function alone'
)
from unnest(array[
  'private.answer_where_there(text, text)', 'private.mail_health()', 'private.jobs_health()', 'private.calls_health()'
]) as name;

create function tests.health(part text) returns jsonb language sql as $$
  select tests.ask('an administrator', 'system_health()')::jsonb #> string_to_array(part, '.')
$$;

-- Nothing about anyone ---------------------------------------------------------------------------------------

select set_eq(
  $$ select jsonb_object_keys(tests.health('')) $$,
  array['mail', 'jobs', 'calls', 'rows', 'bytes', 'schemaVersion'], 'it tells of the service'
);
select private.send_mail('invitation', 'secret.person@letters.example', 'nb', '{"code": "secret"}');
update outbox set last_error = '550 secret.person@letters.example is unknown' where true;
select unalike(tests.health('')::text, '%secret%', 'and of nobody''s letters');
select unalike(tests.health('')::text, '%@%', 'and holds no address');

-- Letters ----------------------------------------------------------------------------------------------------

delete from outbox where true;
select is(
  tests.health('mail'), '{"due": 0, "sent": 0, "givenUp": 0, "dueSince": null, "retrying": 0}', 'no letters, no news'
);
insert into outbox (kind, recipient, send_after, sent_at, failed_at, attempts) values
  ('reminder', 'due@x.example', now() - interval '20 minutes', null, null, 0),
  ('reminder', 'tried@x.example', now() - interval '10 minutes', null, null, 2),
  ('reminder', 'later@x.example', now() + interval '1 hour', null, null, 0),
  ('reminder', 'sent@x.example', now() - interval '1 hour', now() - interval '23 hours', null, 1),
  ('reminder', 'sent.long.ago@x.example', now() - interval '2 days', now() - interval '25 hours', null, 1),
  ('reminder', 'given.up@x.example', now() - interval '6 days', null, now() - interval '6 days', 6),
  ('reminder', 'given.up.long.ago@x.example', now() - interval '8 days', null, now() - interval '8 days', 6);
select is(
  tests.health('mail') - 'dueSince', '{"due": 2, "sent": 1, "givenUp": 1, "retrying": 1}',
  'those that wait, are tried again, were sent within a day and given up within a week are counted'
);
select is(
  (tests.health('mail.dueSince') #>> '{}')::timestamptz, now() - interval '20 minutes', 'the oldest says since when'
);

-- Rows and versions ------------------------------------------------------------------------------------------

create function tests.grown(kind text, statement text) returns integer language plpgsql as $$
declare
  before integer := tests.health('rows.' || kind);
begin
  execute statement;
  return tests.health('rows.' || kind)::integer - before;
end
$$;
select is(
  tests.grown('schools', $$ insert into schools (region_id, name) values (tests.id('region'), 'One more') $$), 1,
  'schools are counted'
);
select is(
  tests.grown('schools', $$ update schools set retired_at = now() where name = 'One more' $$), -1,
  'without those that have left'
);
select is(
  tests.grown('people', $$ insert into auth.users (id, email) values (gen_random_uuid(), 'one.more@x.example') $$), 1,
  'people are counted'
);
select is(
  tests.grown('planRows', $$
    insert into reflections (id, school_id, action_id)
    values (gen_random_uuid(), tests.id('school'), tests.id('action'))
  $$), 1, 'rows of plans are counted'
);
select cmp_ok(tests.health('bytes')::bigint, '>', 1000000::bigint, 'the database says how large it is');
select is(
  tests.health('schemaVersion') #>> '{}', (select max(version) from supabase_migrations.schema_migrations),
  'and which migration was its last'
);

-- What only a hosted project has: filled in supabase/hosted/schedule.test.ts.
select is(
  jsonb_typeof(tests.health('jobs')), case when to_regclass('vault.decrypted_secrets') is null then 'null' else 'array' end,
  'the local stack, which has no vault, has no jobs by the clock'
);
select is(
  jsonb_typeof(tests.health('calls')), case when to_regclass('net._http_response') is null then 'null' else 'object' end,
  'and no calls to functions'
);

select * from finish();
rollback;
