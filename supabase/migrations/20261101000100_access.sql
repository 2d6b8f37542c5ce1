-- Who may do what. Membership is the only source of rights: never a claim in the token, which a user can edit.

create schema private;
comment on schema private is 'Helpers for policies and trigger functions. Not exposed over the API.';
revoke all on schema private from public;
grant usage on schema private to authenticated, service_role;

-- Deny by default, also on projects that once granted new objects to everyone.
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke all on functions from anon, authenticated;
alter default privileges revoke execute on functions from public;

create function private.is_plain_name(name text) returns boolean
language sql immutable set search_path = ''
as $$
  select char_length(name) <= 80
    -- Characters that nobody sees and that turn a line around.
    and name !~ '[\u0001-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]'
    -- «x.no» and «Nordlia.no», but not «J.Hansen». The collation is named, as a database in "C" knows no æ, ø and å.
    and name collate "pg_c_utf8" !~
      '://|[Ww]{3}[.]|[[:alnum:]][[:alnum:]-]+[.。．｡][[:alpha:]]{2}|[[:alnum:]][.。．｡][[:lower:]]{2}'
$$;
comment on function private.is_plain_name(text) is
  'Whether a name can stand in a letter as a name: no address of a page, nothing that hides or turns text, at most 80 characters.';

create table public.regions (
  id uuid primary key default gen_random_uuid(),
  name text not null check (btrim(name) <> '' and private.is_plain_name(name)),
  is_demo boolean not null default false,
  channel_number integer not null default 1,
  created_at timestamptz not null default now(),
  unique (name)
);
comment on table public.regions is 'A group of schools that meet at the same gatherings and have the same deadlines.';
comment on column public.regions.is_demo is 'Made-up content for trying the product; shown as such.';
comment on column public.regions.channel_number is 'Part of the name of its channel; see realtime.';

create table public.schools (
  id uuid primary key default gen_random_uuid(),
  region_id uuid not null references public.regions (id),
  name text not null check (btrim(name) <> '' and private.is_plain_name(name)),
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  channel_number integer not null default 1,
  unique (region_id, name)
);
create index schools_region_id_name_idx on public.schools (region_id, lower(name));
-- For my_region_school_ids, which every page of a facilitator asks several times: found without reading the schools.
create index schools_region_id_id_idx on public.schools (region_id, id);
comment on table public.schools is 'A school. Everything it writes carries its id, so that a policy is one comparison.';
comment on column public.schools.retired_at is 'Set: no longer in the programme; its plan can be read and not changed.';
comment on column public.schools.channel_number is
  'Part of the names of its channels, another one whenever somebody leaves; see realtime. No secret: policies ask who joins.';

create table public.profiles (
  user_id uuid primary key references auth.users (id) on delete cascade,
  full_name text not null default '' check (private.is_plain_name(full_name)),
  shown_name text not null default '',
  language text check (language in ('nb', 'nn', 'en')),
  created_at timestamptz not null default now()
);
comment on table public.profiles is 'What others may see of a person, which is the name, and how to write to them, which is theirs alone.';

comment on column public.profiles.shown_name is
  'Kept by triggers: the name, or the address while there is none; never empty. Who has no profile to be seen has left.';

create table public.school_leaders (
  school_id uuid not null references public.schools (id),
  user_id uuid not null references public.profiles (user_id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (school_id, user_id)
);
comment on table public.school_leaders is 'Who leads which school, and so writes its plan.';
create index school_leaders_user_id_idx on public.school_leaders (user_id);

create table public.facilitators (
  region_id uuid not null references public.regions (id),
  user_id uuid not null references public.profiles (user_id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (region_id, user_id)
);
comment on table public.facilitators is 'Who reads and supports the schools of which region.';
create index facilitators_user_id_idx on public.facilitators (user_id);

create table public.admins (
  user_id uuid primary key references public.profiles (user_id) on delete cascade,
  created_at timestamptz not null default now()
);
comment on table public.admins is 'Who looks after regions, schools and people. Gives no right to read plans.';

-- Helpers -----------------------------------------------------------------------------------------

create function private.my_id() returns uuid
language sql stable security definer set search_path = ''
as $$
  select auth.uid()
  where auth.jwt() ->> 'session_id' is null
    or exists (select from auth.sessions where id = (auth.jwt() ->> 'session_id')::uuid)
$$;
comment on function private.my_id() is
  'The caller. Nobody when the session that the token belongs to has ended: the token itself lives for up to an hour more.';

-- Set-returning and called as (select …), so that Postgres runs each once per statement and not once per row.
-- Security definer, because a policy on a membership table cannot look the same table up as its reader.
-- Rows: unless told, Postgres expects a thousand, and then reads whole tables where it should look a few rows up.
-- Plpgsql where nearly every statement asks: it keeps its plan, and hands all ids over at once rather than one by one.

create function private.my_school_ids() returns setof uuid
language plpgsql stable security definer rows 3 set search_path = ''
as $$
begin
  return query select school_id from public.school_leaders where user_id = (select private.my_id());
end
$$;
comment on function private.my_school_ids() is 'The schools that the caller leads.';

create function private.my_region_ids() returns setof uuid
language plpgsql stable security definer rows 3 set search_path = ''
as $$
begin
  return query select region_id from public.facilitators where user_id = (select private.my_id());
end
$$;
comment on function private.my_region_ids() is 'The regions that the caller is facilitator of.';

create function private.my_region_school_ids() returns setof uuid
language plpgsql stable security definer rows 300 set search_path = ''
as $$
begin
  return query select id from public.schools where region_id = any (array(select private.my_region_ids()));
end
$$;
comment on function private.my_region_school_ids() is 'The schools of the regions that the caller is facilitator of.';

create function private.my_school_region_ids() returns setof uuid
language sql stable security definer rows 3 set search_path = ''
as $$ select region_id from public.schools where id in (select private.my_school_ids()) $$;
comment on function private.my_school_region_ids() is 'The regions of the schools that the caller leads.';

create function private.my_colleague_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select user_id from public.school_leaders
  where school_id in (select private.my_school_ids() union select private.my_region_school_ids())
  union
  select user_id from public.facilitators
  where region_id in (select private.my_school_region_ids() union select private.my_region_ids())
$$;
comment on function private.my_colleague_ids() is
  'People whose names the caller may see: leaders and facilitators around own schools and regions.';

create function private.am_admin() returns boolean
language sql stable security definer set search_path = ''
as $$ select exists (select from public.admins where user_id = (select private.my_id())) $$;
comment on function private.am_admin() is 'Whether the caller is an administrator.';

revoke all on all functions in schema private from public;
-- Asked by constraints, with the rights of whoever writes.
grant execute on function private.is_plain_name(text) to authenticated, service_role;
grant execute on function
  private.my_id(), private.my_school_ids(), private.my_region_ids(), private.my_region_school_ids(),
  private.my_school_region_ids(), private.my_colleague_ids(), private.am_admin()
to authenticated;

-- A profile for every account, so that names and memberships have one thing to point at.
create function private.tg_users__create_profile() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.profiles (user_id) values (new.id) on conflict do nothing;
  return new;
end
$$;
revoke all on function private.tg_users__create_profile() from public;
create trigger _700_create_profile after insert on auth.users
for each row execute function private.tg_users__create_profile();

-- People sign in by code alone. Auth cannot be told so: whoever signs up, changes an account or administers accounts
-- may send a password along, and whoever knows it would get in for good. So none is ever kept.
create function private.tg_users__refuse_password() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.encrypted_password := null;
  return new;
end
$$;
revoke all on function private.tg_users__refuse_password() from public;
create trigger _200_refuse_password before insert or update on auth.users
for each row when (new.encrypted_password is not null) execute function private.tg_users__refuse_password();

-- Whoever signed up with an address, or changed to it, need not be who has now proven to own it. The session of the
-- proof itself begins after this.
create function private.tg_users__end_earlier_sessions() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from auth.sessions where user_id = new.id;
  return null;
end
$$;
revoke all on function private.tg_users__end_earlier_sessions() from public;
create trigger _700_end_earlier_sessions after update on auth.users
for each row when (
  new.email_confirmed_at is not null
  and (old.email_confirmed_at is null or old.email is distinct from new.email)
)
execute function private.tg_users__end_earlier_sessions();

create function private.tg_profiles__show_name() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  new.shown_name := coalesce(
    nullif(btrim(new.full_name), ''), (select email from auth.users where id = new.user_id), left(new.user_id::text, 8)
  );
  return new;
end
$$;
revoke all on function private.tg_profiles__show_name() from public;
create trigger _300_show_name before insert or update of full_name, shown_name on public.profiles
for each row execute function private.tg_profiles__show_name();

create function private.tg_users__show_address() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.profiles set shown_name = '' where user_id = new.id;
  return new;
end
$$;
comment on function private.tg_users__show_address() is 'Has the profile''s own trigger look the new address up.';
revoke all on function private.tg_users__show_address() from public;
create trigger _700_show_address after update of email on auth.users
for each row when (old.email is distinct from new.email) execute function private.tg_users__show_address();

-- Grants and policies -----------------------------------------------------------------------------

revoke all on
  public.regions, public.schools, public.profiles, public.school_leaders, public.facilitators, public.admins
from anon, authenticated;
alter table public.regions enable row level security;
alter table public.schools enable row level security;
alter table public.profiles enable row level security;
alter table public.school_leaders enable row level security;
alter table public.facilitators enable row level security;
alter table public.admins enable row level security;

-- is_demo is not granted for writing: only a seed marks content as made up.
grant select, insert (id, name), update (name) on public.regions to authenticated;
create policy select_own_school on public.regions for select to authenticated
using (id in (select private.my_school_region_ids()));
create policy select_region_facilitator on public.regions for select to authenticated
using (id in (select private.my_region_ids()));
create policy select_admin on public.regions for select to authenticated
using ((select private.am_admin()));
create policy insert_admin on public.regions for insert to authenticated
with check ((select private.am_admin()));
create policy update_admin on public.regions for update to authenticated
using ((select private.am_admin())) with check ((select private.am_admin()));

-- region_id is not granted for update: moving a school changes who reads its plan, and needs more than an update.
grant select, insert (id, region_id, name), update (name) on public.schools to authenticated;
create policy select_own_school on public.schools for select to authenticated
using (id in (select private.my_school_ids()));
create policy select_region_facilitator on public.schools for select to authenticated
using (region_id in (select private.my_region_ids()));
create policy select_admin on public.schools for select to authenticated
using ((select private.am_admin()));
create policy insert_admin on public.schools for insert to authenticated
with check ((select private.am_admin()));
create policy update_admin on public.schools for update to authenticated
using ((select private.am_admin())) with check ((select private.am_admin()));

-- No insert and no delete: a profile comes and goes with its account.
-- Language and letters are read by my_profile alone: a policy opens rows, and colleagues are to see the name.
grant select (user_id, full_name, shown_name, created_at), update (full_name, language) on public.profiles to authenticated;
create policy select_own on public.profiles for select to authenticated
using (user_id = (select private.my_id()));
create policy select_colleague on public.profiles for select to authenticated
using (user_id in (select private.my_colleague_ids()));
create policy select_admin on public.profiles for select to authenticated
using ((select private.am_admin()));
create policy update_own on public.profiles for update to authenticated
using (user_id = (select private.my_id())) with check (user_id = (select private.my_id()));

-- No write at all on memberships: they are given by invitation and ended by functions, with what goes with it.
grant select on public.school_leaders to authenticated;
create policy select_own_school on public.school_leaders for select to authenticated
using (school_id in (select private.my_school_ids()));
create policy select_region_facilitator on public.school_leaders for select to authenticated
using (school_id in (select private.my_region_school_ids()));
create policy select_admin on public.school_leaders for select to authenticated
using ((select private.am_admin()));

grant select on public.facilitators to authenticated;
create policy select_own_school on public.facilitators for select to authenticated
using (region_id in (select private.my_school_region_ids()));
create policy select_region_facilitator on public.facilitators for select to authenticated
using (region_id in (select private.my_region_ids()));
create policy select_admin on public.facilitators for select to authenticated
using ((select private.am_admin()));

grant select on public.admins to authenticated;
create policy select_own on public.admins for select to authenticated
using (user_id = (select private.my_id()));
create policy select_admin on public.admins for select to authenticated
using ((select private.am_admin()));
