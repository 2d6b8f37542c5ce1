begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(41);

-- Rules that hold for whatever stands in the catalogue, so that a new table keeps them from its first day.
create schema tests;
create view tests.tables as
select oid, relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p');
create view tests.relations as
select oid, relname as name, relkind, relacl, relowner, reloptions from pg_class
where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S');
create view tests.functions as
select oid, oid::regprocedure as name, prosecdef, provolatile, proconfig, prorettype from pg_proc
where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
  and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e');
create view tests.policies as
select polname as name, polrelid, polcmd, polpermissive, polroles,
  concat_ws(' ', pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as condition, oid
from pg_policy where polrelid in (select oid from tests.tables union select 'realtime.messages'::regclass);
-- Each way of reaching a table or a part of it: who got what.
create view tests.grants as
select name, grantee, privilege_type, null as column_name
from tests.relations, aclexplode(coalesce(relacl, acldefault('r', relowner)))
union all
select relations.name, grantee, privilege_type, attname
from tests.relations join pg_attribute on attrelid = relations.oid, aclexplode(attacl);

select isnt_empty('select from tests.' || listed, 'there are ' || listed || ' to ask about')
from unnest(array['tables', 'functions', 'policies', 'grants']) as listed;

-- Tables ------------------------------------------------------------------------------------------

select is_empty(
  $$ select name from tests.tables join pg_class using (oid) where not relrowsecurity $$,
  'every table has row-level security'
);
select is_empty(
  $$ select name from tests.tables where oid not in (select polrelid from pg_policy) $$,
  'every table has a policy'
);
select is_empty(
  $$ select name from tests.tables where oid not in (select conrelid from pg_constraint where contype = 'p') $$,
  'every table has a primary key'
);
select is_empty(
  $$ select name from tests.relations where relkind <> 'S' and obj_description(oid, 'pg_class') is null $$,
  'every table and view says what it is for'
);
-- Hosted has more tables than the local stack makes.
create view tests.badly_named as
select name from tests.relations
where name in (
  'instances', 'mfa_amr_claims', 'mfa_challenges', 'mfa_factors', 'oauth_authorizations', 'oauth_clients', 'oauth_consents',
  'one_time_tokens', 'saml_providers', 'saml_relay_states', 'schema_migrations', 'sso_domains', 'sso_providers',
  'subscription', 'migrations', 'prefixes', 's3_multipart_uploads', 's3_multipart_uploads_parts', 'buckets_analytics'
) or exists (
  select from pg_class where relname = name and relkind in ('r', 'p', 'v')
    and relnamespace in ('auth'::regnamespace, 'realtime'::regnamespace, 'storage'::regnamespace)
);
create table public.users (id uuid);
create table public.subscription (id uuid);
create view public.objects as select 1 as id;
select set_eq(
  'select name from tests.badly_named', array['users', 'subscription', 'objects'],
  'a table or view called as one of another schema is found'
);
drop view public.objects;
drop table public.users, public.subscription;
select is_empty(
  'select name from tests.badly_named', 'no table or view bears a name that another schema needs'
);
select is_empty(
  $$ select name from tests.relations where relkind in ('m', 'f') $$,
  'nothing stands here that cannot have row-level security'
);
select is_empty(
  $$ select name from tests.relations
     where relkind = 'v' and not coalesce(reloptions && array['security_invoker=true', 'security_invoker=on'], false) $$,
  'every view runs with the rights of whoever asks'
);

-- Dates: tried on every column's own checks, by putting what must not stand into it.
create function tests.takes(dated regclass, attribute name, form text, value text) returns boolean
language plpgsql as $$
declare
  conditions text := (
    select string_agg(pg_get_expr(conbin, conrelid), ' and ') from pg_constraint
    join pg_attribute on attrelid = conrelid and attname = attribute and conkey = array[attnum]
    where contype = 'c' and conrelid = dated
  );
  taken boolean;
begin
  execute format('select %s from (select %L::%s as %I) as one', coalesce(conditions, 'true'), value, form, attribute)
  into taken;
  return coalesce(taken, true);
end
$$;
create view tests.dated as
select attrelid::regclass as relation, attname as name, format_type(atttypid, null) as form from pg_attribute
join pg_class on pg_class.oid = attrelid
where relnamespace in ('public'::regnamespace, 'private'::regnamespace) and relkind in ('r', 'p') and attnum > 0
  and format_type(atttypid, null) ~ '^(date|time)';
select cmp_ok((select count(*) from tests.dated), '>', 50::bigint, 'there are dates to ask about');
select is_empty(
  $$ select relation, name, tried from tests.dated,
       unnest(array['-infinity', '1999-12-31', '2101-01-01', '101020-02-06', 'infinity']) as tried
     where tests.takes(relation, name, form, case when form like '%[]' then format('{%s}', tried) else tried end) $$,
  'every date and time is a finite one, from 2000 to 2100'
);

-- Grants ------------------------------------------------------------------------------------------

select is_empty(
  $$ select name, privilege_type, column_name from tests.grants where grantee in (0, 'anon'::regrole) $$,
  'nothing is granted to visitors or to everyone'
);
select is_empty(
  $$ select name, privilege_type from tests.grants
     where grantee = 'authenticated'::regrole and column_name is null and privilege_type not in ('SELECT', 'DELETE') $$,
  'what a signed-in user may write is granted column by column'
);
select is_empty(
  $$ select name, column_name, privilege_type from tests.grants
     where grantee = 'authenticated'::regrole and privilege_type in ('INSERT', 'UPDATE')
       and column_name in ('version', 'created_at', 'updated_at', 'updated_by', 'is_demo') $$,
  'what the database says is granted to nobody'
);
select is_empty(
  $$ select name, column_name from tests.grants
     where grantee = 'authenticated'::regrole and privilege_type = 'UPDATE'
       and column_name in ('id', 'school_id', 'region_id', 'user_id') $$,
  'no row changes its identity or owner'
);
select is_empty(
  $$ select defaclobjtype, grantee::regrole from pg_default_acl, aclexplode(defaclacl)
     where defaclnamespace = 'public'::regnamespace and defaclrole = current_user::regrole
       and defaclobjtype in ('r', 'S', 'f') and grantee in (0, 'anon'::regrole, 'authenticated'::regrole) $$,
  'what a later migration makes is granted to nobody before it says so'
);
select isnt_empty(
  $$ select from pg_default_acl
     where defaclnamespace = 0 and defaclrole = current_user::regrole and defaclobjtype = 'f'
       and not exists (select from aclexplode(defaclacl) where grantee = 0) $$,
  'a function that a later migration makes can be called by nobody before it says so'
);

-- Policies ----------------------------------------------------------------------------------------

select is_empty(
  $$ select polrelid::regclass, name from tests.policies where polroles <> array['authenticated'::regrole::oid] $$,
  'every policy is for signed-in users only'
);
select is_empty(
  $$ select polrelid::regclass, name from tests.policies where polcmd = '*' $$, 'every policy is for one command'
);
select is_empty(
  $$ select polrelid::regclass, name from tests.policies
     where name !~ ('^' || case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update'
       when 'd' then 'delete' end || '_') $$,
  'every policy is named after its command'
);
select is_empty(
  $$ select polrelid::regclass, name from tests.policies where not polpermissive or condition in ('', 'true') $$,
  'every policy asks something'
);
select is_empty(
  $$ select polrelid::regclass, name, condition from tests.policies where condition !~ '\mprivate\.(my|am|have)_' $$,
  'every policy asks who the caller is in a way that an ended session gets nothing by'
);
select is_empty(
  $$ select polrelid::regclass, name, condition from tests.policies
     where condition ~ '(?<!SELECT )\m(auth|private|realtime)\.\w+\(' $$,
  'every policy calls its functions once per statement, not once per row'
);

-- Keys and indexes --------------------------------------------------------------------------------

create view tests.indexes as
select indrelid, string_to_array(indkey::text, ' ')::smallint[] as cols from pg_index
where indpred is null and indisvalid;

select is_empty(
  $$ select conrelid::regclass, conname from pg_constraint
     where contype = 'f' and conrelid in (select oid from tests.tables) and not exists (
       select from tests.indexes where indrelid = conrelid
         and cols[1:cardinality(conkey)] @> conkey and cols[1:cardinality(conkey)] <@ conkey
     ) $$,
  'every foreign key leads an index'
);
-- That a row is not deleted, or is published, is no way to find it.
select is_empty(
  $$ select distinct attrelid::regclass, attname from tests.policies
     join pg_depend on classid = 'pg_policy'::regclass and objid = policies.oid
       and refclassid = 'pg_class'::regclass and refobjid = polrelid
     join pg_attribute on attrelid = refobjid and attnum = refobjsubid
     where polrelid in (select oid from tests.tables)
       and attname not in ('deleted_at', 'published_at', 'withdrawn_at', 'is_personal', 'table_name')
       and not exists (select from tests.indexes where indrelid = attrelid and cols[1] = attnum) $$,
  'every column that a policy compares leads an index'
);
select is_empty(
  $$ select conrelid::regclass, conname from pg_constraint
     join pg_attribute as own on own.attrelid = conrelid and own.attname = 'school_id'
     join pg_attribute as theirs on theirs.attrelid = confrelid and theirs.attname = 'school_id'
     where contype = 'f' and conrelid in (select oid from tests.tables)
       and not exists (
         select from generate_subscripts(conkey, 1) as place
         where conkey[place] = own.attnum and confkey[place] = theirs.attnum
       ) $$,
  'a row that points at a row of a school points at one of its own school'
);

-- Functions ---------------------------------------------------------------------------------------

select is_empty(
  $$ select name from tests.functions
     where not coalesce(array_to_string(proconfig, ',') ~ '(^|,)search_path=', false) $$,
  'every function has a fixed search_path'
);
select is_empty(
  $$ select name from tests.functions where has_function_privilege('anon', oid, 'execute') $$,
  'no function can be called by visitors or by everyone'
);
select is_empty(
  $$ select name from tests.functions
     where has_function_privilege('authenticated', oid, 'execute') and prorettype = 'trigger'::regtype $$,
  'a signed-in user can call no trigger function'
);
select is_empty(
  $$ select tgrelid::regclass, tgname from pg_trigger join pg_proc on pg_proc.oid = tgfoid
     where not tgisinternal and pronamespace = 'private'::regnamespace and tgname !~ '^_[1-7]00_' $$,
  'every trigger says in its name when its turn is'
);
select set_eq(
  $$ select split_part(name::text, '(', 1) from tests.functions
     where has_function_privilege('authenticated', oid, 'execute') and prosecdef and provolatile = 'v' $$,
  array[
    'invite_leader', 'invite_facilitator', 'invite_admin', 'resend_invitation', 'withdraw_invitation',
    'resend_invitations', 'correct_invitation', 'claim_memberships', 'claim_invitation', 'end_leadership', 'end_facilitation', 'end_administration',
    'retire_school', 'move_school', 'import_schools', 'delete_my_account', 'retry_mail', 'schedule_deletion',
    'open_part', 'submit_part', 'withdraw_submission', 'publish_assignment', 'remind', 'save_text',
    'release_feedback', 'withdraw_comment', 'take_in_comment', 'settle_thread'
  ],
  'nothing that a signed-in user can call writes with more rights than the own, but these, each of which checks its '
    || 'caller and has tests of its own'
);
-- Hosted refuses such a statement in everything that a request sets off; functions are text, so they are read as one.
create function tests.writes_without_where(source text) returns setof text language sql as $$
  select statement[1] from regexp_matches(
    regexp_replace(source, '--[^\n]*', '', 'g'),
    '\m((?:update\s+(?:only\s+)?[\w.]+(?:\s+as)?(?:\s+\w+)?\s+set|delete\s+from)\M[^;]*)', 'gi'
  ) as statement
  where statement[1] !~* '\mwhere\M'
$$;
select set_eq(
  $$ select tests.writes_without_where('update a set b = 1; -- where
    delete from c; update a as d set b = 2 where true; delete from c where e; insert into a values (1)
    on conflict do update set b = 3; delete from only_this') $$,
  array[E'update a set b = 1', 'delete from c', 'delete from only_this'], 'a write to a whole table is found'
);
select is_empty(
  $$ select functions.name, tests.writes_without_where(prosrc) from tests.functions join pg_proc using (oid) $$,
  'no function writes to a whole table'
);
select ok(not has_schema_privilege('anon', 'private', 'usage'), 'visitors do not reach the schema private');
select ok(
  not has_schema_privilege(who, schema, 'create'), format('%s makes nothing in the schema %s', who, schema)
)
from unnest(array['anon', 'authenticated']) as who, unnest(array['public', 'private']) as schema;

select * from finish();
rollback;
