-- How long what was written is kept: by programme year, with a date that an administrator sets and everyone is told of.
-- Refusals: not_allowed, too_soon, before_end.

create table public.programme_years (
  id uuid primary key default gen_random_uuid(),
  name text not null unique check (btrim(name) <> '' and private.is_plain_name(name)),
  starts_on date not null,
  ends_on date not null,
  delete_on date,
  deleted_at timestamptz,
  created_at timestamptz not null default now(),
  check (ends_on > starts_on),
  check (delete_on > ends_on)
);
comment on table public.programme_years is 'A school year of the programme, and when what was written in it is deleted.';
comment on column public.programme_years.delete_on is
  'On this day, Oslo time, all that was last changed in the year or before it is deleted for good. Null: kept.';

create function private.have_membership() returns boolean
language sql stable security definer set search_path = ''
as $$
  select exists (select private.my_school_ids()) or exists (select private.my_region_ids()) or private.am_admin()
$$;
comment on function private.have_membership() is 'Whether the caller belongs to the programme at all.';
revoke all on function private.have_membership() from public;
grant execute on function private.have_membership() to authenticated;

revoke all on public.programme_years from anon, authenticated;
alter table public.programme_years enable row level security;
grant select, insert (name, starts_on, ends_on), update (name) on public.programme_years to authenticated;
create policy select_member on public.programme_years for select to authenticated
using ((select private.have_membership()));
create policy insert_admin on public.programme_years for insert to authenticated
with check ((select private.am_admin()));
create policy update_admin on public.programme_years for update to authenticated
using ((select private.am_admin())) with check ((select private.am_admin()));

create function private.today() returns date
language sql stable set search_path = ''
as $$ select (now() at time zone 'Europe/Oslo')::date $$;
comment on function private.today() is 'The day it is in Norway.';

create function public.schedule_deletion(year uuid, deletion_day date) returns public.programme_years
language plpgsql security definer set search_path = ''
as $$
declare
  scheduled public.programme_years;
begin
  perform private.require(private.am_admin(), 'not_allowed');
  select * into scheduled from public.programme_years where id = year for update;
  perform private.require(scheduled.id is not null and scheduled.deleted_at is null, 'not_allowed');
  perform private.require(deletion_day is null or deletion_day >= private.today() + 30, 'too_soon');
  perform private.require(deletion_day is null or deletion_day > scheduled.ends_on, 'before_end');
  if deletion_day is not distinct from scheduled.delete_on then
    return scheduled;
  end if;
  update public.programme_years set delete_on = deletion_day where id = year returning * into scheduled;
  -- Everyone with something to lose, at each change: who was told of a day, and then that it is cancelled, must hear
  -- of the same day once more.
  perform private.send_mail(
    case when deletion_day is null then 'deletion_cancelled' else 'deletion_planned' end,
    users.email, profiles.language,
    jsonb_build_object('year', scheduled.name, 'day', deletion_day)
  )
  from public.profiles join auth.users on users.id = profiles.user_id
  where users.email is not null and users.id in (
    select user_id from public.school_leaders
    union select user_id from public.facilitators
    union select user_id from public.admins
  );
  return scheduled;
end
$$;
comment on function public.schedule_deletion(uuid, date) is
  'Sets or, with null, takes back the day a year is deleted: at least 30 days ahead, and all members are told by mail.';

-- Children first. What something newer stands under is kept, however old: a living plan is not cut off at the root.
create function private.delete_plan_rows_until(last_day date) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  ends_at timestamptz := (last_day + 1)::timestamp at time zone 'Europe/Oslo';
begin
  delete from public.plan_imports where imported_at < ends_at;
  -- By threads. What is said of something goes with it, too.
  delete from public.comments where parent_id is null and updated_at < ends_at
    and not exists (
      select from public.comments as replies where replies.parent_id = comments.id and replies.updated_at >= ends_at
    );
  delete from public.submissions where submitted_at < ends_at;
  delete from public.answers where updated_at < ends_at;
  delete from public.reflections where updated_at < ends_at;
  delete from public.actions where updated_at < ends_at
    and not exists (select from public.reflections where action_id = actions.id);
  delete from public.goals where horizon = 'short_term' and updated_at < ends_at
    and not exists (select from public.actions where goal_id = goals.id);
  delete from public.goals where horizon = 'long_term' and updated_at < ends_at
    and not exists (select from public.goals as children where children.parent_id = goals.id);
  delete from public.examples where updated_at < ends_at;
  delete from public.revisions where ended_at < ends_at;
  delete from public.dismissed_hints where not exists (
    select from public.actions where id = row_id
    union all select from public.reflections where id = row_id
  );
end
$$;
comment on function private.delete_plan_rows_until(date) is 'Deletes for good what was not changed after that day.';

create function private.delete_due_years() returns void
language plpgsql security definer set search_path = ''
as $$
declare
  due public.programme_years;
begin
  for due in
    select * from public.programme_years where delete_on <= private.today() and deleted_at is null
    order by ends_on for update
  loop
    perform private.delete_plan_rows_until(due.ends_on);
    update public.programme_years set deleted_at = now() where id = due.id;
  end loop;
end
$$;
comment on function private.delete_due_years() is 'Run once a day: deletes the years whose day has come.';

create function public.school_export(school uuid) returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
  return jsonb_build_object(
    'schemaVersion', 1,
    'exportedAt', now(),
    'school', (select jsonb_build_object('id', id, 'name', name) from public.schools where id = school),
    'goals', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', id, 'parentId', parent_id, 'horizon', horizon, 'body', body, 'position', position,
        'updatedAt', updated_at, 'deletedAt', deleted_at
      ) order by position, id) from public.goals where school_id = school
    ), '[]'),
    'actions', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', id, 'goalId', goal_id, 'body', body, 'assumption', assumption, 'teacherSupport', teacher_support,
        'responsible', responsible, 'timeframe', timeframe, 'status', status, 'position', position,
        'updatedAt', updated_at, 'deletedAt', deleted_at
      ) order by position, id) from public.actions where school_id = school
    ), '[]'),
    'reflections', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', id, 'actionId', action_id, 'reflectedOn', reflected_on, 'expectation', expectation, 'checkOn', check_on,
        'outcome', outcome, 'evidence', evidence, 'verdict', verdict, 'decision', decision, 'updatedAt', updated_at, 'deletedAt', deleted_at
      ) order by reflected_on, created_at, id) from public.reflections where school_id = school
    ), '[]'),
    -- What the school has got; a facilitator who exports it gets no drafts along.
    'comments', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', id, 'parentId', parent_id, 'goalId', goal_id, 'actionId', action_id, 'reflectionId', reflection_id,
        'submissionId', submission_id, 'questionId', question_id, 'body', body, 'fromSchool', from_school,
        'author', (select nullif(full_name, '') from public.profiles where user_id = author_id),
        'releasedAt', released_at, 'withdrawnAt', withdrawn_at, 'takenInAt', taken_in_at
      ) order by released_at, id) from public.comments where school_id = school and released_at is not null
    ), '[]')
  );
end
$$;
comment on function public.school_export(uuid) is
  'A school''s plan, self-contained. Runs with the caller''s rights: it holds what the caller can read.';

revoke all on function
  private.today(), private.delete_plan_rows_until(date), private.delete_due_years(),
  public.schedule_deletion(uuid, date), public.school_export(uuid)
from public, anon, authenticated;
grant execute on function private.today() to authenticated;
grant execute on function public.schedule_deletion(uuid, date), public.school_export(uuid) to authenticated;
