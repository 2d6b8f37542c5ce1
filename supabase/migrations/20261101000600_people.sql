-- Who comes in and who leaves. All of it goes through functions that check the caller, so that a membership always
-- has an invitation behind it, and nobody gives rights to themselves. What is refused is said by a word that the
-- client has a text for: not_allowed, invalid_email, already_member, already_invited, sent_recently,
-- too_many_invitations, school_retired, not_open, invalid_code, other_address, last_leader, last_admin,
-- too_many_lines, import_has_problems.

create type public.invitation_role as enum ('leader', 'facilitator', 'admin');

create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  email text not null check (
    email = lower(btrim(email)) and email ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$' and char_length(email) <= 254
  ),
  role public.invitation_role not null,
  school_id uuid references public.schools (id),
  region_id uuid references public.regions (id),
  invited_by uuid references public.profiles (user_id) on delete set null,
  created_at timestamptz not null default now(),
  last_sent_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '30 days',
  accepted_at timestamptz,
  accepted_by uuid references public.profiles (user_id) on delete set null,
  withdrawn_at timestamptz,
  check ((role = 'leader') = (school_id is not null)),
  check ((role = 'facilitator') = (region_id is not null)),
  check (accepted_at is null or withdrawn_at is null)
);
comment on table public.invitations is
  'Who was asked to lead which school, to be facilitator of which region, or to be administrator; claimed by the verified address.';
comment on column public.invitations.last_sent_at is 'When it was last sent. When the person was last active is not kept.';
create unique index invitations_open_idx on public.invitations (email, role, school_id, region_id) nulls not distinct
where accepted_at is null and withdrawn_at is null;
create index invitations_school_id_idx on public.invitations (school_id);
create index invitations_region_id_idx on public.invitations (region_id);
create index invitations_role_idx on public.invitations (role);
create index invitations_invited_by_idx on public.invitations (invited_by);
create index invitations_accepted_by_idx on public.invitations (accepted_by);

create table private.invitation_codes (
  invitation_id uuid primary key references public.invitations (id) on delete cascade,
  code_hash bytea not null unique
);
comment on table private.invitation_codes is
  'The code in the letter, for accounts that have no verified address (Feide). Only its hash is kept.';

create table private.invitation_letters (
  id bigint generated always as identity primary key,
  invitation_id uuid not null references public.invitations (id) on delete cascade,
  sent_by uuid references public.profiles (user_id) on delete cascade,
  sent_at timestamptz not null default now()
);
comment on table private.invitation_letters is
  'Each letter of an invitation, so that nobody has the programme send more than 50 a day, the same one again included.';
create index invitation_letters_invitation_id_idx on private.invitation_letters (invitation_id);
create index invitation_letters_sent_by_idx on private.invitation_letters (sent_by, sent_at);

-- Read -----------------------------------------------------------------------------------------------

revoke all on public.invitations from anon, authenticated;
alter table public.invitations enable row level security;
grant select on public.invitations to authenticated;
create policy select_own_school on public.invitations for select to authenticated
using (school_id in (select private.my_school_ids()));
create policy select_region_facilitator on public.invitations for select to authenticated
using (school_id in (select private.my_region_school_ids()));
create policy select_admin on public.invitations for select to authenticated
using ((select private.am_admin()));

-- Invite ---------------------------------------------------------------------------------------------

create function private.require(condition boolean, refusal text) returns void
language plpgsql stable set search_path = ''
as $$
begin
  if condition is not true then
    raise exception using
      message = refusal,
      errcode = case refusal when 'not_allowed' then '42501' else 'P0001' end;
  end if;
end
$$;
comment on function private.require(boolean, text) is 'Stops with this word unless the condition holds.';

create function private.may_look_after_school(school uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select school in (select private.my_school_ids() union select private.my_region_school_ids())
    or private.am_admin()
$$;
comment on function private.may_look_after_school(uuid) is
  'Whether the caller may bring leaders into the school and end their membership.';

create function private.is_email(address text) returns boolean
language sql immutable set search_path = ''
as $$
  select coalesce(
    char_length(address) <= 254 and address ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$'
    and address !~ '[\u0001-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]',
    false
  )
$$;

-- Addresses of accounts are compared with only A to Z in lower case: of some letters that look like k or i the lower
-- case is k or i, and then another's address would pass for one's own.
create function private.user_with_address(address text) returns uuid
language sql stable security definer set search_path = ''
as $$ select id from auth.users where lower(email collate "C") = address and email_confirmed_at is not null limit 1 $$;
comment on function private.user_with_address(text) is 'The account that has proven to own the address.';

create function private.verified_address(person uuid) returns text
language sql stable security definer set search_path = ''
as $$ select lower(email collate "C") from auth.users where id = person and email_confirmed_at is not null $$;
comment on function private.verified_address(uuid) is 'The address that the account has proven to own, if any.';

create function private.is_member(person uuid, as_role public.invitation_role, school uuid, region uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select case as_role
    when 'leader' then exists (select from public.school_leaders where school_id = school and user_id = person)
    when 'facilitator' then exists (select from public.facilitators where region_id = region and user_id = person)
    else exists (select from public.admins where user_id = person)
  end
$$;

create function private.mail_invitation(invitation public.invitations) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  code text := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
begin
  insert into private.invitation_codes (invitation_id, code_hash)
  values (invitation.id, sha256(convert_to(code, 'UTF8')))
  on conflict (invitation_id) do update set code_hash = excluded.code_hash;
  insert into private.invitation_letters (invitation_id, sent_by) values (invitation.id, auth.uid());
  perform private.send_mail(
    'invitation', invitation.email, (select language from public.profiles where user_id = invitation.invited_by),
    jsonb_build_object(
      'role', invitation.role,
      'place', coalesce(
        (select name from public.schools where id = invitation.school_id),
        (select name from public.regions where id = invitation.region_id)
      ),
      'inviter', (select nullif(full_name, '') from public.profiles where user_id = invitation.invited_by),
      'email', invitation.email,
      'code', code,
      'expiresAt', invitation.expires_at
    )
  );
end
$$;
comment on function private.mail_invitation(public.invitations) is
  'Sends the invitation with a new code; the code of an earlier letter no longer works.';

create function private.require_allowance() returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.require(
    private.am_admin() or 50 > (
      select count(*) from private.invitation_letters
      where sent_by = auth.uid() and sent_at > now() - interval '1 day'
    ),
    'too_many_invitations'
  );
end
$$;
comment on function private.require_allowance() is
  'Refuses whoever has had 50 invitations sent within a day, new ones and the same again.';

create function private.write_invitation(address text, as_role public.invitation_role, school uuid, region uuid)
returns public.invitations
language plpgsql security definer set search_path = ''
as $$
declare
  invitation public.invitations;
begin
  -- One that has run out makes room for a new one.
  update public.invitations set withdrawn_at = now()
  where email = address and role = as_role
    and school_id is not distinct from school and region_id is not distinct from region
    and accepted_at is null and withdrawn_at is null and expires_at <= now();
  insert into public.invitations (email, role, school_id, region_id, invited_by)
  values (address, as_role, school, region, auth.uid())
  on conflict do nothing
  returning * into invitation;
  perform private.require(invitation.id is not null, 'already_invited');
  perform private.mail_invitation(invitation);
  return invitation;
end
$$;
comment on function private.write_invitation(text, public.invitation_role, uuid, uuid) is
  'Invites without asking who calls or who is invited: for functions that have asked.';

create function private.invite(invitee text, as_role public.invitation_role, school uuid, region uuid)
returns public.invitations
language plpgsql security definer set search_path = ''
as $$
declare
  address text := lower(btrim(invitee));
begin
  perform private.require(private.is_email(address), 'invalid_email');
  perform private.require(
    school is null or exists (select from public.schools where id = school and retired_at is null), 'school_retired'
  );
  perform private.require(
    not private.is_member(private.user_with_address(address), as_role, school, region), 'already_member'
  );
  -- Withdrawn and written anew it is the same letter to the same address. A corrected address is another one.
  perform private.require(
    not exists (
      select from public.invitations
      where email = address and role = as_role
        and school_id is not distinct from school and region_id is not distinct from region
        and withdrawn_at is not null and last_sent_at > now() - interval '1 hour'
    ),
    'sent_recently'
  );
  perform private.require_allowance();
  return private.write_invitation(address, as_role, school, region);
end
$$;
comment on function private.invite(text, public.invitation_role, uuid, uuid) is
  'Invites without asking who calls: for functions that have asked.';

create function public.invite_leader(school uuid, invitee text) returns public.invitations
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require(private.may_look_after_school(school), 'not_allowed');
  return private.invite(invitee, 'leader', school, null);
end
$$;
comment on function public.invite_leader(uuid, text) is
  'A leader of the school, a facilitator of its region or an administrator invites a leader.';

create function public.invite_facilitator(regions uuid[], invitee text) returns setof public.invitations
language plpgsql security definer set search_path = ''
as $$
declare
  region uuid;
begin
  perform private.require(private.am_admin(), 'not_allowed');
  foreach region in array regions loop
    return next private.invite(invitee, 'facilitator', null, region);
  end loop;
end
$$;
comment on function public.invite_facilitator(uuid[], text) is
  'An administrator invites a facilitator to one or more regions, all or none.';

create function public.invite_admin(invitee text) returns public.invitations
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require(private.am_admin(), 'not_allowed');
  return private.invite(invitee, 'admin', null, null);
end
$$;
comment on function public.invite_admin(text) is 'An administrator invites another one.';

create function private.invite_first_admin(invitee text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  lock table public.admins in share row exclusive mode;
  if exists (select from public.admins) then
    raise exception 'There is an administrator already, who can invite others.';
  end if;
  perform private.invite(invitee, 'admin', null, null);
end
$$;
comment on function private.invite_first_admin(text) is
  'For the owner of a fresh project, once: select private.invite_first_admin(''address''). Granted to nobody.';

-- The invitation that the caller may look after, locked; refuses otherwise.
create function private.own_invitation(invitation_id uuid) returns public.invitations
language plpgsql security definer set search_path = ''
as $$
declare
  invitation public.invitations;
begin
  select * into invitation from public.invitations where id = invitation_id for update;
  perform private.require(
    case when invitation.role = 'leader' then private.may_look_after_school(invitation.school_id)
    else private.am_admin() end,
    'not_allowed'
  );
  perform private.require(
    invitation.id is not null and invitation.accepted_at is null and invitation.withdrawn_at is null, 'not_open'
  );
  return invitation;
end
$$;

create function public.resend_invitation(invitation_id uuid) returns public.invitations
language plpgsql security definer set search_path = ''
as $$
declare
  invitation public.invitations := private.own_invitation(invitation_id);
begin
  perform private.require(invitation.last_sent_at < now() - interval '1 hour', 'sent_recently');
  perform private.require_allowance();
  update public.invitations set last_sent_at = now(), expires_at = now() + interval '30 days'
  where id = invitation.id
  returning * into invitation;
  perform private.mail_invitation(invitation);
  return invitation;
end
$$;
comment on function public.resend_invitation(uuid) is 'Sends an open invitation again and lets it last 30 days from now.';

create function public.withdraw_invitation(invitation_id uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  invitation public.invitations := private.own_invitation(invitation_id);
begin
  update public.invitations set withdrawn_at = now() where id = invitation.id;
  delete from private.invitation_codes where invitation_codes.invitation_id = invitation.id;
end
$$;
comment on function public.withdraw_invitation(uuid) is 'The invitation can no longer be claimed.';

create function public.correct_invitation(invitation_id uuid, invitee text) returns public.invitations
language plpgsql security definer set search_path = ''
as $$
declare
  invitation public.invitations := private.own_invitation(invitation_id);
begin
  perform public.withdraw_invitation(invitation.id);
  return private.invite(invitee, invitation.role, invitation.school_id, invitation.region_id);
end
$$;
comment on function public.correct_invitation(uuid, text) is
  'Sends an open invitation to another address instead; the old one can no longer be claimed. Both or neither.';

create function public.resend_invitations(invitation_ids uuid[]) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  one uuid;
  sent integer := 0;
begin
  for one in
    select id from public.invitations
    where id = any (invitation_ids) and accepted_at is null and withdrawn_at is null
      and last_sent_at < now() - interval '1 hour'
    order by id
  loop
    perform public.resend_invitation(one);
    sent := sent + 1;
  end loop;
  return sent;
end
$$;
comment on function public.resend_invitations(uuid[]) is
  'Sends those of these invitations again that are open and were not sent within the hour, and says how many.';

create function public.list_open_invitations(search text default '')
returns table (
  id uuid, email text, role public.invitation_role, school_id uuid, school text, region_id uuid, region text,
  invited_by text, last_sent_at timestamptz, expires_at timestamptz, is_delivered boolean
)
language sql stable security definer set search_path = ''
as $$
  select
    invitations.id, invitations.email, invitations.role, schools.id, schools.name, regions.id, regions.name,
    nullif(profiles.full_name, ''), invitations.last_sent_at, invitations.expires_at,
    (
      select case when failed_at is not null then false when sent_at is not null then true end
      from public.outbox
      where kind = 'invitation' and recipient = invitations.email and outbox.created_at >= invitations.last_sent_at
      order by outbox.created_at desc limit 1
    )
  from public.invitations
  left join public.schools on schools.id = invitations.school_id
  left join public.regions on regions.id = coalesce(invitations.region_id, schools.region_id)
  left join public.profiles on profiles.user_id = invitations.invited_by
  where (select private.am_admin()) and accepted_at is null and withdrawn_at is null
    and strpos(lower(concat_ws(E'\n', invitations.email, schools.name, regions.name)), lower(left(search, 200))) > 0
  order by regions.name nulls first, schools.name nulls first, invitations.email, invitations.id
$$;
comment on function public.list_open_invitations(text) is
  'For administrators: who has been invited and has not come in, found by address, school or region. is_delivered is '
  'false when the letter was given up, and null while nobody knows. Nothing for anyone else.';

-- Claim ----------------------------------------------------------------------------------------------

create function private.accept_invitation(invitation public.invitations, person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  case invitation.role
    when 'leader' then
      insert into public.school_leaders (school_id, user_id) values (invitation.school_id, person)
      on conflict do nothing;
    when 'facilitator' then
      insert into public.facilitators (region_id, user_id) values (invitation.region_id, person)
      on conflict do nothing;
    else
      insert into public.admins (user_id) values (person) on conflict do nothing;
  end case;
  update public.invitations set accepted_at = now(), accepted_by = person where id = invitation.id;
  delete from private.invitation_codes where invitation_id = invitation.id;
end
$$;

create function private.tg_facilitators__tell_of_administrator() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select from public.admins where user_id = new.user_id) then
    perform private.send_mail('administrator_joined', users.email, profiles.language, jsonb_build_object(
      'region', regions.name,
      'name', (
        select coalesce(nullif(profiles.full_name, ''), users.email)
        from public.profiles join auth.users on users.id = profiles.user_id where profiles.user_id = new.user_id
      )
    ))
    from public.facilitators
    join public.regions on regions.id = facilitators.region_id
    join public.profiles on profiles.user_id = facilitators.user_id
    join auth.users on users.id = facilitators.user_id and users.email_confirmed_at is not null
    where facilitators.region_id = new.region_id and facilitators.user_id <> new.user_id;
  end if;
  return null;
end
$$;
comment on function private.tg_facilitators__tell_of_administrator() is
  'Administrators read no plan, and can make themselves facilitators: then those whose region it is are told.';
create trigger _600_tell_of_administrator after insert on public.facilitators
for each row execute function private.tg_facilitators__tell_of_administrator();

create function public.claim_memberships() returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  person uuid := private.my_id();
  address text := private.verified_address(person);
  invitation public.invitations;
  claimed integer := 0;
begin
  for invitation in
    select * from public.invitations
    where email = address and accepted_at is null and withdrawn_at is null and expires_at > now()
    -- As administrator first, so that a facilitator who is one is seen to be.
    order by role desc, id for update
  loop
    perform private.accept_invitation(invitation, person);
    claimed := claimed + 1;
  end loop;
  return claimed;
end
$$;
comment on function public.claim_memberships() is
  'Gives the caller what their verified address was invited to; how many. Each invitation can be claimed once.';

create function public.claim_invitation(code text) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  person uuid := private.my_id();
  address text := private.verified_address(person);
  invitation public.invitations;
begin
  perform private.require(person is not null, 'not_allowed');
  select invitations.* into invitation
  from private.invitation_codes join public.invitations on invitations.id = invitation_codes.invitation_id
  where code_hash = sha256(convert_to(btrim(code), 'UTF8'))
    and accepted_at is null and withdrawn_at is null and expires_at > now()
  for update of invitations;
  perform private.require(invitation.id is not null, 'invalid_code');
  -- A letter that was passed on must not let in someone else, who has an address of their own.
  perform private.require(address is null or address = invitation.email, 'other_address');
  perform private.accept_invitation(invitation, person);
end
$$;
comment on function public.claim_invitation(text) is
  'For an account without a verified address (Feide): gives the caller what the letter with this code invited to.';

-- Leave ----------------------------------------------------------------------------------------------

create function private.withdraw_invitations_of(person uuid, as_role public.invitation_role, school uuid, region uuid)
returns void
language sql security definer set search_path = ''
as $$
  update public.invitations set withdrawn_at = now()
  where email in (
      select lower(email collate "C") from auth.users where id = person
      -- Who came by a code has perhaps no address in the account.
      union select email from public.invitations where accepted_by = person
    )
    and role = as_role and school_id is not distinct from school and region_id is not distinct from region
    and accepted_at is null and withdrawn_at is null
$$;
comment on function private.withdraw_invitations_of(uuid, public.invitation_role, uuid, uuid) is
  'Nobody comes back by an older invitation.';

create function public.end_leadership(school uuid, person uuid, even_if_last boolean default false) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- Two who leave at once must not both think that the other one stays. Before asking who calls: whoever had to
  -- wait may have lost the right meanwhile.
  perform from public.schools where id = school for no key update;
  perform private.require(private.may_look_after_school(school), 'not_allowed');
  perform private.require(
    even_if_last
    or not exists (select from public.school_leaders where school_id = school and user_id = person)
    or exists (select from public.school_leaders where school_id = school and user_id <> person),
    'last_leader'
  );
  delete from public.school_leaders where school_id = school and user_id = person;
  perform private.withdraw_invitations_of(person, 'leader', school, null);
end
$$;
comment on function public.end_leadership(uuid, uuid, boolean) is
  'Ends a leader''s membership at once; what the person wrote stays. The last one only when told so.';

create function public.end_facilitation(region uuid, person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require(
    private.am_admin() or (person = private.my_id() and region in (select private.my_region_ids())), 'not_allowed'
  );
  delete from public.facilitators where region_id = region and user_id = person;
  perform private.withdraw_invitations_of(person, 'facilitator', null, region);
end
$$;
comment on function public.end_facilitation(uuid, uuid) is 'Ends a facilitator''s work in a region at once.';

create function public.end_administration(person uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- As in end_leadership: before asking who calls.
  lock table public.admins in share row exclusive mode;
  perform private.require(private.am_admin(), 'not_allowed');
  perform private.require(exists (select from public.admins where user_id <> person), 'last_admin');
  delete from public.admins where user_id = person;
  perform private.withdraw_invitations_of(person, 'admin', null, null);
end
$$;
comment on function public.end_administration(uuid) is 'Ends an administrator''s rights at once; never the last one''s.';

-- Who can read ---------------------------------------------------------------------------------------

create function public.school_readers(school uuid)
returns table (user_id uuid, full_name text, role public.invitation_role, is_admin boolean)
language sql stable security definer set search_path = ''
as $$
  select
    profiles.user_id, profiles.shown_name, readers.role,
    exists (select from public.admins where admins.user_id = profiles.user_id)
  from (
    select school_leaders.user_id, 'leader'::public.invitation_role as role
    from public.school_leaders where school_id = school
    union all
    select facilitators.user_id, 'facilitator'
    from public.facilitators join public.schools on schools.region_id = facilitators.region_id
    where schools.id = school
  ) as readers
  join public.profiles on profiles.user_id = readers.user_id
  where private.may_look_after_school(school)
  order by readers.role, profiles.shown_name, profiles.user_id
$$;
comment on function public.school_readers(uuid) is
  'Everyone who can read the school''s plan, and as what. A test holds it against the policies themselves.';

create function public.list_people(search text default '', page integer default 0)
returns table (
  user_id uuid, full_name text, email text, is_admin boolean, schools jsonb, regions jsonb
)
language sql stable security definer set search_path = ''
as $$
  select
    profiles.user_id, profiles.full_name, users.email::text,
    exists (select from public.admins where admins.user_id = profiles.user_id),
    coalesce((
      select jsonb_agg(jsonb_build_object('id', schools.id, 'name', schools.name) order by schools.name)
      from public.school_leaders join public.schools on schools.id = school_leaders.school_id
      where school_leaders.user_id = profiles.user_id
    ), '[]'),
    coalesce((
      select jsonb_agg(jsonb_build_object('id', regions.id, 'name', regions.name) order by regions.name)
      from public.facilitators join public.regions on regions.id = facilitators.region_id
      where facilitators.user_id = profiles.user_id
    ), '[]')
  from public.profiles join auth.users on users.id = profiles.user_id
  where (select private.am_admin())
    and (
      strpos(lower(profiles.full_name), lower(left(search, 200))) > 0
      or strpos(lower(users.email), lower(left(search, 200))) > 0
    )
  order by lower(profiles.full_name), profiles.user_id
  limit 50 offset 50 * greatest(page, 0)
$$;
comment on function public.list_people(text, integer) is
  'For administrators: people with address and memberships, 50 a page. Nothing for anyone else.';

-- Schools --------------------------------------------------------------------------------------------

create function private.tg_plan_rows__refuse_retired() returns trigger
language plpgsql set search_path = ''
as $$
begin
  perform private.require(
    not exists (select from public.schools where id = new.school_id and retired_at is not null), 'school_retired'
  );
  return new;
end
$$;
comment on function private.tg_plan_rows__refuse_retired() is
  'A retired school''s plan can be read and not changed. An error and not a policy, so that whoever is typing is told.';
create trigger _200_refuse_retired before insert or update on public.goals
for each row when (pg_trigger_depth() = 0) execute function private.tg_plan_rows__refuse_retired();
create trigger _200_refuse_retired before insert or update on public.actions
for each row when (pg_trigger_depth() = 0) execute function private.tg_plan_rows__refuse_retired();
create trigger _200_refuse_retired before insert or update on public.reflections
for each row when (pg_trigger_depth() = 0) execute function private.tg_plan_rows__refuse_retired();

create function public.retire_school(school uuid, is_retired boolean default true) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require(private.am_admin(), 'not_allowed');
  update public.schools set retired_at = case when is_retired then coalesce(retired_at, now()) end where id = school;
end
$$;
comment on function public.retire_school(uuid, boolean) is
  'Takes a school out of the programme, or back in. Its plan stays readable for those who could read it.';

create function public.move_school(school uuid, region uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require(private.am_admin(), 'not_allowed');
  update public.schools set region_id = region where id = school;
end
$$;
comment on function public.move_school(uuid, uuid) is
  'The school''s plan is from now on read by the other region''s facilitators, and no longer by those of the old one.';

create function public.import_schools(lines jsonb, is_preview boolean default true) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  entry record;
  school uuid;
  problem text;
  invitation text;
  said jsonb[] := '{}';
  has_problems boolean := false;
begin
  perform private.require(private.am_admin(), 'not_allowed');
  perform private.require(
    octet_length(lines::text) <= 1000000 and jsonb_array_length(lines) between 1 and 2000, 'too_many_lines'
  );
  -- All that is known of the lines is looked up at once: the API gives up on what takes long.
  for entry in
    with listed as (
      select
        place::integer as place, btrim(coalesce(value ->> 'region', '')) as region_name,
        btrim(coalesce(value ->> 'school', '')) as school_name, lower(btrim(coalesce(value ->> 'email', ''))) as address
      from jsonb_array_elements(lines) with ordinality as elements (value, place)
    ),
    people as (
      select distinct on (lower(email)) lower(email) as address, id as person
      from auth.users where email_confirmed_at is not null
    )
    select
      listed.*, region.id as region, known.id as school, known.retired_at, people.person,
      row_number() over (partition by region.id, lower(school_name), listed.address order by place) as nth_like_this,
      row_number() over (partition by region.id, lower(school_name) order by place) as nth_of_school,
      exists (
        select from public.invitations
        where email = listed.address and school_id = known.id
          and accepted_at is null and withdrawn_at is null and expires_at > now()
      ) as is_invited
    from listed
    left join lateral (
      select id from public.regions where lower(name) = lower(region_name) limit 1
    ) as region on true
    left join lateral (
      select id, retired_at from public.schools
      where region_id = region.id and lower(name) = lower(school_name) limit 1
    ) as known on true
    left join people on people.address = listed.address
    order by place
  loop
    problem := case
      when entry.region_name = '' then 'region_missing'
      when entry.region is null then 'region_unknown'
      when entry.school_name = '' then 'school_missing'
      when not private.is_plain_name(entry.school_name) then 'school_name_invalid'
      when entry.retired_at is not null then 'school_retired'
      when entry.address <> '' and not private.is_email(entry.address) then 'email_invalid'
      when entry.nth_like_this > 1 then 'line_repeated'
    end;
    invitation := case
      when problem is not null or entry.address = '' then 'none'
      when private.is_member(entry.person, 'leader', entry.school, null) then 'already_member'
      when entry.is_invited then 'already_invited'
      else 'invited'
    end;
    has_problems := has_problems or problem is not null;
    said := said || jsonb_build_object(
      'line', entry.place, 'problem', problem,
      'school_is_new', problem is null and entry.school is null and entry.nth_of_school = 1, 'invitation', invitation
    );
    if problem is null and not is_preview then
      school := entry.school;
      if school is null and entry.nth_of_school = 1 then
        insert into public.schools (region_id, name) values (entry.region, entry.school_name) returning id into school;
      elsif school is null then
        select id into school from public.schools
        where region_id = entry.region and lower(name) = lower(entry.school_name);
      end if;
      if invitation = 'invited' then
        perform private.write_invitation(entry.address, 'leader', school, null);
      end if;
    end if;
  end loop;
  -- All or nothing: what was written above goes with the error.
  perform private.require(is_preview or not has_problems, 'import_has_problems');
  return to_jsonb(said);
end
$$;
comment on function public.import_schools(jsonb, boolean) is
  'Schools and leaders from a list of {region, school, email}: line by line what would happen and what is wrong, or all of it done. One value and no rows, of which the API gives a thousand at most.';

-- Own account ----------------------------------------------------------------------------------------

create function public.my_data() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.require(private.my_id() is not null, 'not_allowed');
  return jsonb_build_object(
    'schemaVersion', 1,
    'exportedAt', now(),
    'account', (
      select jsonb_build_object('id', id, 'email', email, 'createdAt', created_at) from auth.users where id = auth.uid()
    ),
    'profile', (
      select jsonb_build_object('fullName', full_name, 'language', language, 'feedbackMail', feedback_mail)
      from public.profiles where user_id = auth.uid()
    ),
    'schools', coalesce((
      select jsonb_agg(jsonb_build_object('name', schools.name, 'leaderSince', school_leaders.created_at))
      from public.school_leaders join public.schools on schools.id = school_leaders.school_id
      where school_leaders.user_id = auth.uid()
    ), '[]'),
    'regions', coalesce((
      select jsonb_agg(jsonb_build_object('name', regions.name, 'facilitatorSince', facilitators.created_at))
      from public.facilitators join public.regions on regions.id = facilitators.region_id
      where facilitators.user_id = auth.uid()
    ), '[]'),
    'isAdministrator', private.am_admin(),
    'invitationsToMe', coalesce((
      select jsonb_agg(jsonb_build_object('role', role, 'sentAt', last_sent_at, 'acceptedAt', accepted_at))
      from public.invitations
      where accepted_by = auth.uid() or email = private.verified_address(auth.uid())
    ), '[]'),
    'lettersToMe', coalesce((
      select jsonb_agg(jsonb_build_object('kind', kind, 'writtenAt', created_at, 'sentAt', sent_at))
      from public.outbox where recipient = private.verified_address(auth.uid())
    ), '[]'),
    'invitationsFromMe', coalesce((
      select jsonb_agg(jsonb_build_object('email', email, 'role', role, 'sentAt', last_sent_at))
      from public.invitations where invited_by = auth.uid()
    ), '[]'),
    -- Only of schools the caller still leads: of others it is the school's.
    'changes', coalesce((
      select jsonb_agg(jsonb_build_object(
        'school', schools.name, 'table', table_name, 'field', field, 'text', after, 'at', ended_at
      ) order by revisions.id)
      from public.revisions join public.schools on schools.id = revisions.school_id
      where author_id = auth.uid() and revisions.school_id in (select private.my_school_ids())
    ), '[]'),
    -- Likewise only of schools the caller still reads.
    'examples', coalesce((
      select jsonb_agg(jsonb_build_object(
        'school', schools.name, 'quote', quote, 'text', public_text, 'at', updated_at
      ) order by examples.created_at, examples.id)
      from public.examples join public.schools on schools.id = examples.school_id
      where made_by = auth.uid() and examples.school_id in (select private.my_region_school_ids())
    ), '[]'),
    'dismissedHints', coalesce((
      select jsonb_agg(jsonb_build_object('school', schools.name, 'field', field, 'at', dismissed_at))
      from public.dismissed_hints join public.schools on schools.id = dismissed_hints.school_id
      where dismissed_by = auth.uid() and dismissed_hints.school_id in (select private.my_school_ids())
    ), '[]'),
    'answers', coalesce((
      select jsonb_agg(jsonb_build_object('school', schools.name, 'text', body, 'at', updated_at))
      from public.answers join public.schools on schools.id = answers.school_id
      where user_id = auth.uid()
    ), '[]'),
    'comments', coalesce((
      select jsonb_agg(jsonb_build_object(
        'school', schools.name, 'text', body, 'at', comments.created_at, 'releasedAt', released_at
      ) order by comments.created_at, comments.id)
      from public.comments join public.schools on schools.id = comments.school_id
      where author_id = auth.uid() and comments.school_id in (
        select private.my_school_ids() union select private.my_region_school_ids()
      )
    ), '[]'),
    -- What the caller has read, and nothing of what stands there.
    'lastReads', coalesce((
      select jsonb_agg(jsonb_build_object('school', schools.name, 'at', read_at) order by read_at, schools.id)
      from public.last_reads join public.schools on schools.id = last_reads.school_id
      where user_id = auth.uid()
    ), '[]'),
    'commentReads', coalesce((
      select jsonb_agg(jsonb_build_object('school', schools.name, 'seenUntil', seen_until) order by seen_until, thread_id)
      from public.comment_reads join public.schools on schools.id = comment_reads.school_id
      where user_id = auth.uid()
    ), '[]'),
    'handedIn', coalesce((
      select jsonb_agg(jsonb_build_object('at', submitted_at, 'content', content))
      from public.submissions
      where user_id = auth.uid()
        or submitted_by = auth.uid() and submissions.school_id in (select private.my_school_ids())
    ), '[]'),
    'imports', coalesce((
      select jsonb_agg(jsonb_build_object('school', schools.name, 'file', file_name, 'at', imported_at))
      from public.plan_imports join public.schools on schools.id = plan_imports.school_id
      where imported_by = auth.uid() and plan_imports.school_id in (select private.my_school_ids())
    ), '[]')
  );
end
$$;
comment on function public.my_data() is 'All that is kept about the caller, self-contained.';

create function public.delete_my_account(even_if_last boolean default false) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  person uuid := private.my_id();
  -- Only a proven one: else somebody could delete another's invitations.
  address text := private.verified_address(person);
  school uuid;
begin
  perform private.require(person is not null, 'not_allowed');
  if private.am_admin() then
    perform public.end_administration(person);
  end if;
  for school in select private.my_school_ids() order by 1 loop
    perform public.end_leadership(school, person, even_if_last);
  end loop;
  delete from public.invitations where accepted_by = person or email = address;
  delete from public.outbox where recipient = address;
  delete from auth.users where id = person;
end
$$;
comment on function public.delete_my_account(boolean) is
  'Deletes the caller''s account, name and memberships. What they wrote stays with the school, without the name.';

-- Hosted gate ----------------------------------------------------------------------------------------

create table private.refused_sign_ups (
  hour timestamptz not null,
  network inet not null,
  total integer not null default 1,
  primary key (hour, network)
);
comment on table private.refused_sign_ups is
  'How many addresses that are not invited were tried from a network in an hour. Kept for a day, without the addresses.';

create function private.network_of(address text) returns inet
language sql stable set search_path = ''
as $$
  select network(set_masklen(ip, case family(ip) when 4 then 24 else 64 end))
  -- Whoever is not told apart is counted together.
  from (select (case when pg_input_is_valid(address, 'inet') then address else '0.0.0.0' end)::inet) as given (ip)
$$;
comment on function private.network_of(text) is 'The part of an IP address that a house or a mobile operator shares.';

create function private.before_user_created(event jsonb) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  this_hour timestamptz := date_trunc('hour', now());
  from_network inet := private.network_of(event #>> '{metadata,ip_address}');
begin
  if event #>> '{user,app_metadata,provider}' = 'custom:feide' then
    return '{}';
  end if;
  -- A slip of the pen each for three hundred leaders on one network. From then on invited addresses are refused like
  -- the others, so that nothing more is learned.
  if exists (
    select from private.refused_sign_ups where hour = this_hour and network = from_network and total >= 300
  ) then
    return jsonb_build_object('error', jsonb_build_object('http_code', 429, 'message', 'too_many_refused'));
  end if;
  if exists (
    select from public.invitations
    where email = lower(btrim(event #>> '{user,email}'))
      and accepted_at is null and withdrawn_at is null and expires_at > now()
  ) then
    return '{}';
  end if;
  delete from private.refused_sign_ups where hour < now() - interval '1 day';
  insert into private.refused_sign_ups (hour, network) values (this_hour, from_network)
  on conflict (hour, network) do update set total = refused_sign_ups.total + 1;
  return jsonb_build_object('error', jsonb_build_object('http_code', 403, 'message', 'not_invited'));
end
$$;
comment on function private.before_user_created(jsonb) is
  'Auth hook of the hosted project: an account for invited addresses only. One from Feide sees nothing until it gives a code.';

revoke all on function
  private.require(boolean, text), private.may_look_after_school(uuid), private.is_email(text),
  private.user_with_address(text), private.verified_address(uuid),
  private.is_member(uuid, public.invitation_role, uuid, uuid),
  private.mail_invitation(public.invitations), private.require_allowance(),
  private.write_invitation(text, public.invitation_role, uuid, uuid),
  private.invite(text, public.invitation_role, uuid, uuid),
  private.invite_first_admin(text), private.own_invitation(uuid),
  private.accept_invitation(public.invitations, uuid),
  private.withdraw_invitations_of(uuid, public.invitation_role, uuid, uuid),
  private.tg_plan_rows__refuse_retired(), private.tg_facilitators__tell_of_administrator(), private.network_of(text),
  private.before_user_created(jsonb),
  public.invite_leader(uuid, text), public.invite_facilitator(uuid[], text), public.invite_admin(text),
  public.resend_invitation(uuid), public.resend_invitations(uuid[]), public.correct_invitation(uuid, text),
  public.list_open_invitations(text), public.withdraw_invitation(uuid), public.claim_memberships(),
  public.claim_invitation(text), public.end_leadership(uuid, uuid, boolean), public.end_facilitation(uuid, uuid),
  public.end_administration(uuid), public.school_readers(uuid), public.list_people(text, integer),
  public.retire_school(uuid, boolean), public.move_school(uuid, uuid), public.import_schools(jsonb, boolean),
  public.my_data(), public.delete_my_account(boolean)
from public, anon, authenticated;
-- Used by a trigger that runs with the rights of whoever writes.
grant execute on function private.require(boolean, text) to authenticated, service_role;
grant execute on function
  public.invite_leader(uuid, text), public.invite_facilitator(uuid[], text), public.invite_admin(text),
  public.resend_invitation(uuid), public.resend_invitations(uuid[]), public.correct_invitation(uuid, text),
  public.list_open_invitations(text), public.withdraw_invitation(uuid), public.claim_memberships(),
  public.claim_invitation(text), public.end_leadership(uuid, uuid, boolean), public.end_facilitation(uuid, uuid),
  public.end_administration(uuid), public.school_readers(uuid), public.list_people(text, integer),
  public.retire_school(uuid, boolean), public.move_school(uuid, uuid), public.import_schools(jsonb, boolean),
  public.my_data(), public.delete_my_account(boolean)
to authenticated;

-- The role that runs auth hooks stands only in a hosted project.
do $$
begin
  if exists (select from pg_roles where rolname = 'supabase_auth_admin') then
    grant usage on schema private to supabase_auth_admin;
    grant execute on function private.before_user_created(jsonb) to supabase_auth_admin;
  end if;
end
$$;
