-- What a hosted project allows the role `postgres`, which applies the migrations there and is no superuser. Run as the
-- superuser supabase_admin, after supabase/local/bootstrap.sql has laid the schemas down.

alter role postgres login nosuperuser createdb createrole replication bypassrls;
alter role authenticator login noinherit;
alter role supabase_auth_admin login noinherit;
alter role authenticator set statement_timeout = '8s';
alter role authenticator set lock_timeout = '8s';
grant anon, authenticated, service_role to postgres with admin option;
grant pg_monitor, pg_read_all_data, pg_signal_backend to postgres;
grant set on parameter session_replication_role to postgres;
alter database postgres owner to postgres;
-- What a request may take, for every statement of the migrations and tests.
alter role postgres set statement_timeout = '8s';

-- Older projects hand every new object to everyone; what is granted by default is for the migrations to take back.
alter default privileges for role postgres in schema public
grant all on tables to anon, authenticated, service_role;
alter default privileges for role postgres in schema public
grant all on sequences to anon, authenticated, service_role;
alter default privileges for role postgres in schema public
grant all on functions to anon, authenticated, service_role;

-- Extensions belong to the platform.
grant usage on schema extensions to postgres with grant option;
create extension pgtap with schema extensions;
grant all on all routines in schema extensions to postgres with grant option;

-- Schema auth: the Auth server's. Its tables can be read, written, referred to and given triggers, and not be altered.
do $$
declare
  auth_table regclass;
begin
  for auth_table in select oid from pg_class where relnamespace = 'auth'::regnamespace and relkind = 'r' loop
    execute format('alter table %s owner to supabase_auth_admin', auth_table);
    execute format('alter table %s enable row level security', auth_table);
    execute format('grant all on %s to postgres, dashboard_user', auth_table);
    execute format('grant select on %s to postgres with grant option', auth_table);
  end loop;
end
$$;
grant all on schema auth to supabase_auth_admin, dashboard_user;
grant usage on schema auth to postgres;
alter function auth.uid() owner to supabase_auth_admin;
alter function auth.role() owner to supabase_auth_admin;
alter function auth.email() owner to supabase_auth_admin;
alter function auth.jwt() owner to supabase_auth_admin;

-- Schema realtime: the same, with messages in a table that is divided by days.
drop table realtime.messages;
create table realtime.messages (
  topic text not null,
  extension text not null,
  payload jsonb,
  event text,
  private boolean default false,
  updated_at timestamp not null default now(),
  inserted_at timestamp not null default now(),
  id uuid not null default gen_random_uuid(),
  binary_payload bytea,
  primary key (id, inserted_at)
) partition by range (inserted_at);
create table realtime.messages_all partition of realtime.messages default;
alter table realtime.messages owner to supabase_realtime_admin;
alter table realtime.messages_all owner to supabase_realtime_admin;
alter table realtime.messages enable row level security;
grant usage on schema realtime to supabase_realtime_admin;
grant usage on schema realtime to postgres with grant option;
grant all on realtime.messages to postgres, dashboard_user;
grant select, insert, update on realtime.messages to anon, authenticated, service_role;

-- Of tables that aren't its own `postgres` may still manage the policies. There an extension sees to that; here it
-- belongs to the owners, and is refused everything else that owners may do.
grant supabase_realtime_admin to postgres with inherit true, set false;

create function extensions.refuse_as_owner() returns event_trigger language plpgsql as $$
declare
  changed record;
begin
  if session_user <> 'postgres' then return; end if;
  for changed in
    select object_identity, object_type, schema_name, command_tag from pg_event_trigger_ddl_commands()
  loop
    if changed.schema_name in ('auth', 'realtime', 'storage')
      or (changed.command_tag = 'COMMENT' and changed.object_identity ~ ' on (auth|realtime|storage)[.]')
    then
      raise exception 'must be owner of % %', changed.object_type, changed.object_identity
      using errcode = 'insufficient_privilege';
    end if;
  end loop;
end
$$;
create function extensions.refuse_drop_as_owner() returns event_trigger language plpgsql as $$
declare
  dropped record;
begin
  if session_user <> 'postgres' then return; end if;
  for dropped in
    select object_identity, object_type from pg_event_trigger_dropped_objects()
    where schema_name in ('auth', 'realtime', 'storage') and object_type not in ('policy', 'trigger')
  loop
    raise exception 'must be owner of % %', dropped.object_type, dropped.object_identity
    using errcode = 'insufficient_privilege';
  end loop;
end
$$;
create event trigger refuse_as_owner on ddl_command_end execute function extensions.refuse_as_owner();
create event trigger refuse_drop_as_owner on sql_drop execute function extensions.refuse_drop_as_owner();

-- The vault, without its encryption. What a project may add of extensions stands in for itself in ./extensions.
create schema vault;
create table vault.secrets (
  id uuid primary key default gen_random_uuid(), name text unique, description text not null default '', secret text not null
);
create view vault.decrypted_secrets as select id, name, description, secret as decrypted_secret from vault.secrets;
create function vault.create_secret(
  new_secret text, new_name text default null, new_description text default '', new_key_id uuid default null
) returns uuid language sql security definer as $$
  insert into vault.secrets (name, description, secret) values (new_name, new_description, new_secret) returning id
$$;
create function vault.update_secret(
  secret_id uuid, new_secret text default null, new_name text default null, new_description text default null,
  new_key_id uuid default null
) returns void language sql security definer as $$
  update vault.secrets set secret = coalesce(new_secret, secret), name = coalesce(new_name, name) where id = secret_id
$$;
grant usage on schema vault to postgres, service_role;
grant select, delete on vault.secrets, vault.decrypted_secrets to postgres, service_role;

-- The notes of `supabase db push`.
alter schema supabase_migrations owner to postgres;
alter table supabase_migrations.schema_migrations owner to postgres;
alter table supabase_migrations.seed_files owner to postgres;
