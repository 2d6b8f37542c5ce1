-- The plan: goals, actions under short-term goals, reflections under actions.

create type public.goal_horizon as enum ('long_term', 'short_term');
create type public.action_status as enum ('planned', 'ongoing', 'done', 'dropped');
create type public.reflection_verdict as enum ('too_early', 'held', 'partly', 'not_held');
create type public.reflection_decision as enum ('undecided', 'continue', 'adjust', 'stop', 'whole_school');

create function private.is_position(key text) returns boolean
language sql immutable set search_path = ''
as $$
  select case
    -- Its first letter says how many digits the whole part has: a and Z one, b and Y two. Then perhaps a fraction.
    when key collate "C" ~ '^[A-Za-z][0-9A-Za-z]{1,199}$' then
      char_length(key) >= whole and (char_length(key) = whole or right(key, 1) <> '0')
      and key <> 'A' || repeat('0', 26)
    else false
  end
  from (
    select case
      when key collate "C" >= 'a' then ascii(key) - ascii('a') else ascii('Z') - ascii(key)
    end + 2 as whole
  ) as counted
$$;
comment on function private.is_position(text) is
  'Whether it is a fractional index as the npm package fractional-indexing makes it, of at most 200 characters: from any '
  'other one it makes no further ones.';
revoke all on function private.is_position(text) from public;
-- Asked by a constraint, with the rights of whoever writes.
grant execute on function private.is_position(text) to authenticated, service_role;

create table public.goals (
  id uuid primary key,
  school_id uuid not null references public.schools (id),
  parent_id uuid,
  horizon public.goal_horizon not null,
  body text not null default '' check (char_length(body) <= 10000),
  position text not null collate "C" check (private.is_position(position)),
  version integer not null default 1,
  version_id uuid not null default gen_random_uuid(),
  epoch uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (user_id) on delete set null,
  deleted_at timestamptz,
  parent_horizon public.goal_horizon not null generated always as ('long_term'::public.goal_horizon) stored,
  check ((horizon = 'short_term') = (parent_id is not null)),
  unique (id, school_id),
  unique (id, school_id, horizon),
  foreign key (parent_id, school_id, parent_horizon) references public.goals (id, school_id, horizon)
);
comment on table public.goals is 'Long-term goals, and under each its short-term goals.';
comment on column public.goals.id is 'Made by the client, so that a retried insert is the same insert.';
comment on column public.goals.position is 'Fractional index among siblings; ties are broken by id.';
comment on column public.goals.version is 'Counts changes: which of two messages is older.';
comment on column public.goals.version_id is
  'Drawn anew at every change. A save of text names the one it was typed on: a database that went back is just another.';
comment on column public.goals.epoch is 'Drawn anew when a text changes without its document; see row_docs.';
comment on column public.goals.deleted_at is
  'Set: the goal and all under it are hidden, and come back when it is cleared. Nothing is deleted by a click.';
comment on column public.goals.parent_horizon is 'Constant: lets the foreign key demand a long-term parent of the same school.';
create index goals_school_id_idx on public.goals (school_id);
create index goals_parent_id_idx on public.goals (parent_id, school_id, parent_horizon);
create index goals_updated_by_idx on public.goals (updated_by);

create table public.actions (
  id uuid primary key,
  school_id uuid not null references public.schools (id),
  goal_id uuid not null,
  body text not null default '' check (char_length(body) <= 10000),
  assumption text not null default '' check (char_length(assumption) <= 10000),
  teacher_support text not null default '' check (char_length(teacher_support) <= 10000),
  responsible text not null default '' check (char_length(responsible) <= 1000),
  timeframe text not null default '' check (char_length(timeframe) <= 1000),
  status public.action_status not null default 'planned',
  position text not null collate "C" check (private.is_position(position)),
  version integer not null default 1,
  version_id uuid not null default gen_random_uuid(),
  epoch uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (user_id) on delete set null,
  deleted_at timestamptz,
  goal_horizon public.goal_horizon not null generated always as ('short_term'::public.goal_horizon) stored,
  unique (id, school_id),
  foreign key (goal_id, school_id, goal_horizon) references public.goals (id, school_id, horizon)
);
comment on table public.actions is 'What the leaders will try, the leadership moves, to reach a short-term goal.';
comment on column public.actions.assumption is 'Why it is assumed to lead to the goal.';
comment on column public.actions.teacher_support is 'How it supports the teachers who take part.';
comment on column public.actions.goal_horizon is 'Constant: lets the foreign key demand a short-term goal of the same school.';
create index actions_school_id_idx on public.actions (school_id);
create index actions_goal_id_idx on public.actions (goal_id, school_id, goal_horizon);
create index actions_updated_by_idx on public.actions (updated_by);

create table public.reflections (
  id uuid primary key,
  school_id uuid not null references public.schools (id),
  action_id uuid not null,
  reflected_on date default current_date,
  expectation text not null default '' check (char_length(expectation) <= 1000),
  check_on date,
  outcome text not null default '' check (char_length(outcome) <= 10000),
  evidence text not null default '' check (char_length(evidence) <= 10000),
  verdict public.reflection_verdict not null default 'too_early',
  decision public.reflection_decision not null default 'undecided',
  version integer not null default 1,
  version_id uuid not null default gen_random_uuid(),
  epoch uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (user_id) on delete set null,
  deleted_at timestamptz,
  unique (id, school_id),
  foreign key (action_id, school_id) references public.actions (id, school_id)
);
comment on table public.reflections is
  'How did it go, how do we know: any number per action, so that what was tried in October is not overwritten in March.';
comment on column public.reflections.reflected_on is
  'Null where nobody has said when, as in a plan brought in from Word; such a reflection stands after those with a date.';
comment on column public.reflections.expectation is
  'What the leaders expect to see, said before they look: with it or with check_on the reflection is a checkpoint.';
comment on column public.reflections.check_on is 'When they will look; reflected_on is when they did.';
comment on column public.reflections.decision is 'What they do now that they have looked.';
comment on column public.reflections.verdict is 'Whether the assumption behind the action held.';
create index reflections_school_id_idx on public.reflections (school_id);
create index reflections_action_id_idx on public.reflections (action_id, school_id);
create index reflections_updated_by_idx on public.reflections (updated_by);

-- Triggers ----------------------------------------------------------------------------------------

-- Arguments: the columns of text. `aksjonsplan.saved_row` names the row that is being saved with its document.
create function private.tg_plan_rows__stamp() returns trigger
language plpgsql set search_path = ''
as $$
declare
  was jsonb;
  now_is jsonb;
begin
  -- The account that wrote last is being deleted (clients can't set updated_by): no change to the row.
  if tg_op = 'UPDATE' and new.updated_by is null and old.updated_by is not null and new.version = old.version then
    return new;
  end if;
  if tg_op = 'INSERT' then
    new.version := 1;
    new.epoch := gen_random_uuid();
    new.created_at := now();
  else
    new.version := old.version + 1;
    new.epoch := old.epoch;
    if coalesce(current_setting('aksjonsplan.saved_row', true), '') <> new.id::text then
      was := to_jsonb(old);
      now_is := to_jsonb(new);
      if exists (select from unnest(tg_argv) as field where was -> field <> now_is -> field) then
        new.epoch := gen_random_uuid();
      end if;
    end if;
    -- The client only says whether; the database says when.
    if new.deleted_at is not null then
      new.deleted_at := coalesce(old.deleted_at, now());
    end if;
  end if;
  new.version_id := gen_random_uuid();
  new.updated_at := now();
  new.updated_by := auth.uid();
  return new;
end
$$;
comment on function private.tg_plan_rows__stamp() is 'Version, time and author are the database''s to say.';

-- Adding wins over deleting: whoever builds on a goal that the other leader deletes at the same moment
-- gets it back, with what was added, instead of losing both from sight.
create function private.revive_goals(goal_ids uuid[]) returns void
language plpgsql set search_path = ''
as $$
declare
  with_parents uuid[] := array(
    select distinct unnest(array[id, parent_id]) from public.goals where id = any (goal_ids)
  );
begin
  -- Waits for a deletion under way, so that its outcome is seen. Children first, as when a goal is restored and then its
  -- parent: of two who revive the same goals at once, none waits for the other in a circle.
  perform from public.goals where id = any (with_parents) order by horizon desc, id for no key update;
  update public.goals set deleted_at = null where id = any (with_parents) and deleted_at is not null;
end
$$;
comment on function private.revive_goals(uuid[]) is 'Brings goals back, and what they stand under.';

create function private.revive_actions(action_ids uuid[]) returns void
language plpgsql set search_path = ''
as $$
begin
  perform from public.actions where id = any (action_ids) order by id for no key update;
  update public.actions set deleted_at = null where id = any (action_ids) and deleted_at is not null;
  perform private.revive_goals(array(select distinct goal_id from public.actions where id = any (action_ids)));
end
$$;
comment on function private.revive_actions(uuid[]) is 'Brings actions back, and what they stand under.';

-- By statement where rows are added, which may be many at once; by row where one is moved or brought back.
create function private.tg_goals__revive_parent() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    perform private.revive_goals(array[new.parent_id]);
  else
    perform private.revive_goals(array(select distinct parent_id from written));
  end if;
  return null;
end
$$;

create function private.tg_actions__revive_goals() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    perform private.revive_goals(array[new.goal_id]);
  else
    perform private.revive_goals(array(select distinct goal_id from written));
  end if;
  return null;
end
$$;

create function private.tg_reflections__revive_action() returns trigger
language plpgsql set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' then
    perform private.revive_actions(array[new.action_id]);
  else
    perform private.revive_actions(array(select distinct action_id from written));
  end if;
  return null;
end
$$;

-- Arguments: what a row stands under, how many may stand there, and how many a school may have in all. Deleted ones count in
-- all, as they can be brought back. Moving a row and bringing it back is never refused.
create function private.tg_plan_rows__limit() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  is_within boolean;
begin
  execute format(
    $within$
      select coalesce(max(total), 0) <= $1 from (select distinct school_id from written) as schools
      cross join lateral (select count(*) as total from public.%I as rows where rows.school_id = schools.school_id) as counted
    $within$, tg_table_name
  ) into is_within using tg_argv[2]::integer;
  perform private.require(is_within, 'plan_is_full');
  execute format(
    $within$
      select coalesce(max(total), 0) <= $1 from (select distinct %1$I as parent from written) as parents
      cross join lateral (
        select count(*) as total from public.%2$I as rows where rows.%1$I = parent and rows.deleted_at is null
      ) as counted
    $within$, tg_argv[0], tg_table_name
  ) into is_within using tg_argv[1]::integer;
  perform private.require(is_within, 'parent_is_full');
  return null;
end
$$;
comment on function private.tg_plan_rows__limit() is
  'Refusals: plan_is_full, parent_is_full. Far beyond any plan, so that whoever adds row upon row takes nobody''s pages down.';

revoke all on function
  private.tg_plan_rows__limit(), private.revive_goals(uuid[]), private.revive_actions(uuid[]), private.tg_plan_rows__stamp(),
  private.tg_goals__revive_parent(), private.tg_actions__revive_goals(), private.tg_reflections__revive_action()
from public;
-- Runs with the rights of whoever adds or moves a row, so that row-level security holds here too.
grant execute on function private.revive_goals(uuid[]), private.revive_actions(uuid[]) to authenticated, service_role;

create trigger _300_stamp before insert or update on public.goals
for each row execute function private.tg_plan_rows__stamp('body');
create trigger _300_stamp before insert or update on public.actions
for each row execute function private.tg_plan_rows__stamp(
  'body', 'assumption', 'teacher_support', 'responsible', 'timeframe'
);
create trigger _300_stamp before insert or update on public.reflections
for each row execute function private.tg_plan_rows__stamp('expectation', 'outcome', 'evidence');

create trigger _100_keep_limit after insert on public.goals
referencing new table as written
for each statement execute function private.tg_plan_rows__limit('parent_id', 100, 1000);
create trigger _100_keep_limit after insert on public.actions
referencing new table as written
for each statement execute function private.tg_plan_rows__limit('goal_id', 100, 3000);
create trigger _100_keep_limit after insert on public.reflections
referencing new table as written
for each statement execute function private.tg_plan_rows__limit('action_id', 100, 5000);

create trigger _200_revive_parents after insert on public.goals
referencing new table as written for each statement execute function private.tg_goals__revive_parent();
create trigger _200_revive_parent after update of parent_id, deleted_at on public.goals
for each row when (new.parent_id is not null and new.deleted_at is null)
execute function private.tg_goals__revive_parent();
create trigger _200_revive_goals after insert on public.actions
referencing new table as written for each statement execute function private.tg_actions__revive_goals();
create trigger _200_revive_goals_above after update of goal_id, deleted_at on public.actions
for each row when (new.deleted_at is null)
execute function private.tg_actions__revive_goals();
create trigger _200_revive_actions after insert on public.reflections
referencing new table as written for each statement execute function private.tg_reflections__revive_action();
create trigger _200_revive_action after update of deleted_at on public.reflections
for each row when (new.deleted_at is null)
execute function private.tg_reflections__revive_action();

create function private.is_live(in_table text, row_id uuid) returns boolean
language plpgsql stable security definer set search_path = ''
as $$
begin
  return case in_table
    when 'goals' then exists (
      select from public.goals left join public.goals as parents on parents.id = goals.parent_id
      where goals.id = row_id and goals.deleted_at is null and parents.deleted_at is null
    )
    when 'actions' then exists (
      select from public.actions
      join public.goals on goals.id = actions.goal_id and goals.deleted_at is null
      join public.goals as parents on parents.id = goals.parent_id and parents.deleted_at is null
      where actions.id = row_id and actions.deleted_at is null
    )
    when 'reflections' then exists (
      select from public.reflections
      join public.actions on actions.id = reflections.action_id and actions.deleted_at is null
      join public.goals on goals.id = actions.goal_id and goals.deleted_at is null
      join public.goals as parents on parents.id = goals.parent_id and parents.deleted_at is null
      where reflections.id = row_id and reflections.deleted_at is null
    )
    else false
  end;
end
$$;
comment on function private.is_live(text, uuid) is
  'Whether the row stands in the plan: neither deleted nor under something that is. What does not is the school''s own.';

create index goals_gone_idx on public.goals (school_id) where deleted_at is not null;
create index actions_gone_idx on public.actions (school_id) where deleted_at is not null;
create index reflections_gone_idx on public.reflections (school_id) where deleted_at is not null;
create function private.my_region_gone_ids() returns setof uuid
language sql stable security definer rows 300 set search_path = ''
as $$
  with schools as materialized (select private.my_region_school_ids() as id),
  gone_goals as (
    select id from public.goals where deleted_at is not null and school_id in (select id from schools)
  ),
  all_goals as (
    select id from gone_goals
    union all select goals.id from public.goals join gone_goals on gone_goals.id = goals.parent_id
  ),
  gone_actions as (
    select id from public.actions where deleted_at is not null and school_id in (select id from schools)
    union all select actions.id from public.actions join all_goals on all_goals.id = actions.goal_id
  )
  select id from all_goals
  union all select id from gone_actions
  union all
  select id from public.reflections where deleted_at is not null and school_id in (select id from schools)
  union all
  select reflections.id from public.reflections join gone_actions on gone_actions.id = reflections.action_id
$$;
comment on function private.my_region_gone_ids() is
  'Rows of the caller''s regions that are deleted or stand under something that is: their words are the schools'' own.';
revoke all on function private.is_live(text, uuid), private.my_region_gone_ids() from public;
grant execute on function private.my_region_gone_ids() to authenticated;

-- Grants and policies -----------------------------------------------------------------------------

revoke all on public.goals, public.actions, public.reflections from anon, authenticated;
alter table public.goals enable row level security;
alter table public.actions enable row level security;
alter table public.reflections enable row level security;

-- No delete: rows are hidden by deleted_at. No update of school_id or horizon: a row never changes owner or kind.
grant select,
  insert (id, school_id, parent_id, horizon, body, position),
  update (parent_id, body, position, deleted_at)
on public.goals to authenticated;
create policy select_own_school on public.goals for select to authenticated
using (school_id in (select private.my_school_ids()));
create policy select_region_facilitator on public.goals for select to authenticated
using (deleted_at is null and school_id in (select private.my_region_school_ids()));
create policy insert_own_school on public.goals for insert to authenticated
with check (school_id in (select private.my_school_ids()));
create policy update_own_school on public.goals for update to authenticated
using (school_id in (select private.my_school_ids()))
with check (school_id in (select private.my_school_ids()));

grant select,
  insert (id, school_id, goal_id, body, assumption, teacher_support, responsible, timeframe, status, position),
  update (
    goal_id, body, assumption, teacher_support, responsible, timeframe, status, position, deleted_at
  )
on public.actions to authenticated;
create policy select_own_school on public.actions for select to authenticated
using (school_id in (select private.my_school_ids()));
create policy select_region_facilitator on public.actions for select to authenticated
using (deleted_at is null and school_id in (select private.my_region_school_ids()));
create policy insert_own_school on public.actions for insert to authenticated
with check (school_id in (select private.my_school_ids()));
create policy update_own_school on public.actions for update to authenticated
using (school_id in (select private.my_school_ids()))
with check (school_id in (select private.my_school_ids()));

-- action_id is not granted for update: a reflection belongs to what was tried.
grant select,
  insert (id, school_id, action_id, reflected_on, expectation, check_on, outcome, evidence, verdict, decision),
  update (reflected_on, expectation, check_on, outcome, evidence, verdict, decision, deleted_at)
on public.reflections to authenticated;
create policy select_own_school on public.reflections for select to authenticated
using (school_id in (select private.my_school_ids()));
create policy select_region_facilitator on public.reflections for select to authenticated
using (deleted_at is null and school_id in (select private.my_region_school_ids()));
create policy insert_own_school on public.reflections for insert to authenticated
with check (school_id in (select private.my_school_ids()));
create policy update_own_school on public.reflections for update to authenticated
using (school_id in (select private.my_school_ids()))
with check (school_id in (select private.my_school_ids()));
