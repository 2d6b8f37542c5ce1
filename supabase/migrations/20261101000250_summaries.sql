-- One line per school, kept by triggers, so that an overview reads 50 lines and not 50 plans.

create function private.name_key(name text) returns text
language sql immutable set search_path = ''
as $$ select translate(lower(name), 'ÆØÅæøåÄÖäö', '{|}{|}{|{|') $$;
comment on function private.name_key(text) is
  'A name to sort by, by its bytes, with æ, ø and å after z, whatever collation the database has.';

create table public.plan_summaries (
  school_id uuid primary key references public.schools (id) on delete cascade,
  region_id uuid not null references public.regions (id),
  name text not null,
  name_key text not null collate "C" generated always as (private.name_key(name)) stored,
  retired_at timestamptz,
  short_term_goals integer not null default 0,
  actions integer not null default 0,
  actions_with_assumption integer not null default 0,
  actions_with_reflection integer not null default 0,
  reflections integer not null default 0,
  leaders integer not null default 0,
  text_bytes integer not null default 0,
  change_number bigint not null default 0,
  handed_in_number bigint not null default 0,
  changed_at timestamptz,
  handed_in_at timestamptz,
  changed_key timestamptz not null generated always as (coalesce(changed_at, '2000-01-01T00:00:00Z')) stored,
  handed_in_key timestamptz not null generated always as (coalesce(handed_in_at, '2000-01-01T00:00:00Z')) stored,
  unique (school_id, region_id)
);
comment on table public.plan_summaries is
  'What an overview says of a school. Kept by triggers; region, name and retired_at are the school''s own.';
comment on column public.plan_summaries.actions_with_reflection is 'Actions of which something is written about how it went.';
comment on column public.plan_summaries.leaders is 'How many lead the school: as many are asked for what each hands in.';
comment on column public.plan_summaries.text_bytes is
  'How much text the plan''s rows hold, those that are deleted too: a million at most, which is a book of 500 pages.';
comment on column public.plan_summaries.change_number is
  'Counts what there is to read: changes of the plan and hand-ins. Given under the row''s lock, so in the order of commits.';
comment on column public.plan_summaries.changed_key is 'To sort by: what has never happened counts as longest ago.';
comment on column public.plan_summaries.handed_in_number is 'The change_number of the last hand-in; 0: none.';
-- Each order of the overview is an index, and no key is null: every order is the exact reverse of its opposite, and the
-- school before another one is the one after it the other way round.
create index plan_summaries_region_id_name_idx on public.plan_summaries (region_id, name_key, school_id);
create index plan_summaries_region_id_changed_idx on public.plan_summaries (region_id, changed_key, school_id);
create index plan_summaries_region_id_handed_in_idx on public.plan_summaries (region_id, handed_in_key, school_id);
create index plan_summaries_region_id_actions_idx on public.plan_summaries (region_id, actions, school_id);
create index plan_summaries_region_id_assumptions_idx
on public.plan_summaries (region_id, actions_with_assumption, school_id);
create index plan_summaries_region_id_reflections_idx
on public.plan_summaries (region_id, actions_with_reflection, school_id);

create function private.plan_counts(
  school uuid,
  out short_term_goals integer, out actions integer, out actions_with_assumption integer,
  out actions_with_reflection integer, out reflections integer, out text_bytes integer
)
language sql stable security definer set search_path = ''
as $$
  -- Visible: neither deleted, nor under something that is.
  with visible_goals as (
    select goals.id
    from public.goals
    join public.goals as parents on parents.id = goals.parent_id and parents.deleted_at is null
    where goals.school_id = school and goals.deleted_at is null
  ),
  visible_actions as (
    select id, assumption from public.actions
    where school_id = school and deleted_at is null and goal_id in (select id from visible_goals)
  ),
  visible_reflections as (
    select action_id, outcome ~ '\S' or evidence ~ '\S' as is_written from public.reflections
    where school_id = school and deleted_at is null and action_id in (select id from visible_actions)
  )
  select
    (select count(*) from visible_goals),
    (select count(*) from visible_actions),
    (select count(*) from visible_actions where assumption ~ '\S'),
    (select count(distinct action_id) from visible_reflections where is_written),
    (select count(*) from visible_reflections),
    coalesce((select sum(octet_length(body)) from public.goals where school_id = school), 0)
    + coalesce((
      select sum(
        octet_length(body) + octet_length(assumption) + octet_length(teacher_support) + octet_length(responsible)
        + octet_length(timeframe)
      ) from public.actions where school_id = school
    ), 0)
    + coalesce((
      select sum(octet_length(expectation) + octet_length(outcome) + octet_length(evidence)) from public.reflections
      where school_id = school
    ), 0)
$$;
comment on function private.plan_counts(uuid) is 'The counts of a school''s plan, counted anew.';

create function private.recount_plan(school uuid, is_new boolean default false) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- The lock in a statement of its own: the next one sees what others have committed while this one waited.
  perform from public.plan_summaries where school_id = school for no key update;
  update public.plan_summaries
  set (short_term_goals, actions, actions_with_assumption, actions_with_reflection, reflections, text_bytes) =
    (select counted.* from private.plan_counts(school) as counted),
    change_number = change_number + is_new::integer,
    changed_at = case when is_new then clock_timestamp() else changed_at end
  where school_id = school;
end
$$;
comment on function private.recount_plan(uuid, boolean) is
  'Brings a school''s counts up to date; is_new: there is something new to read. For triggers; granted to nobody.';

create function private.next_change_number(school uuid) returns bigint
language sql security definer set search_path = ''
as $$
  update public.plan_summaries set change_number = change_number + 1 where school_id = school returning change_number
$$;
comment on function private.next_change_number(uuid) is 'Something new to read of a school. For triggers; granted to nobody.';

create function private.counts_as(plan_row jsonb) returns jsonb
language sql immutable strict set search_path = ''
as $$
  select jsonb_build_array(
    plan_row ->> 'deleted_at' is null, plan_row -> 'parent_id', plan_row -> 'goal_id', plan_row ->> 'assumption' ~ '\S',
    concat(plan_row ->> 'outcome', plan_row ->> 'evidence') ~ '\S'
  )
$$;
comment on function private.counts_as(jsonb) is
  'All that plan_counts looks at in a row: while it stays the same, so do the counts.';

create function private.text_bytes(plan_row jsonb) returns integer
language sql immutable strict set search_path = ''
as $$
  select octet_length(concat(
    plan_row ->> 'body', plan_row ->> 'assumption', plan_row ->> 'teacher_support', plan_row ->> 'responsible',
    plan_row ->> 'timeframe', plan_row ->> 'expectation', plan_row ->> 'outcome', plan_row ->> 'evidence'
  ))
$$;
comment on function private.text_bytes(jsonb) is 'How much text a row of the plan holds.';

create function private.keep_text_limit(school uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require(
    (select text_bytes <= 1000000 from public.plan_summaries where school_id = school), 'plan_is_full'
  );
end
$$;
comment on function private.keep_text_limit(uuid) is 'Refuses what makes a plan longer than any page can show.';

-- Its name puts it after the triggers that lock goals, so that the summary is always locked last, and before the one
-- that writes revisions, which need the number. Once per statement: an import of many rows is counted once.
create function private.tg_plan_rows__summarise() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  unread_columns text[] := '{position,version,version_id,epoch,updated_at,updated_by}';
  school uuid;
  counts_change boolean;
  added integer;
begin
  if tg_op = 'INSERT' then
    perform private.recount_plan(school_id, true), private.keep_text_limit(school_id)
    from (select distinct school_id from written order by school_id) as schools;
    return null;
  end if;
  for school, counts_change, added in
    select
      school_id, bool_or(private.counts_as(now_is) <> private.counts_as(was)),
      sum(private.text_bytes(now_is) - private.text_bytes(was))
    from (
      select written.school_id, to_jsonb(written) - unread_columns as now_is, to_jsonb(replaced) - unread_columns as was
      from written join replaced using (id)
    ) as compared
    where now_is <> was group by school_id order by school_id
  loop
    -- Most saves go on with a text that is there already: they are counted, and the plan is not counted anew.
    if counts_change then
      perform private.recount_plan(school, true);
    else
      update public.plan_summaries
      set change_number = change_number + 1, changed_at = clock_timestamp(), text_bytes = text_bytes + added
      where school_id = school;
    end if;
    if added > 0 then
      perform private.keep_text_limit(school);
    end if;
  end loop;
  return null;
end
$$;
comment on function private.tg_plan_rows__summarise() is
  'Security definer: clients read summaries and never write them. A change of order alone is nothing new to read.';

create function private.tg_plan_rows__recount() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.recount_plan(school_id) from (select distinct school_id from gone order by school_id) as schools;
  return null;
end
$$;
comment on function private.tg_plan_rows__recount() is 'For rows that are deleted for good.';

create function private.tg_schools__summarise() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  insert into public.plan_summaries (school_id, region_id, name, retired_at)
  values (new.id, new.region_id, new.name, new.retired_at)
  on conflict (school_id) do update
  set region_id = excluded.region_id, name = excluded.name, retired_at = excluded.retired_at;
  return new;
end
$$;
comment on function private.tg_schools__summarise() is 'Every school has a summary, with its own name and region.';

revoke all on function
  private.name_key(text), private.plan_counts(uuid), private.recount_plan(uuid, boolean), private.next_change_number(uuid),
  private.counts_as(jsonb), private.text_bytes(jsonb), private.keep_text_limit(uuid), private.tg_plan_rows__summarise(), private.tg_plan_rows__recount(), private.tg_schools__summarise()
from public;

create trigger _300_summarise after insert or update of region_id, name, retired_at on public.schools
for each row execute function private.tg_schools__summarise();

create trigger _300_summarise_insert after insert on public.goals
referencing new table as written for each statement execute function private.tg_plan_rows__summarise();
create trigger _300_summarise_update after update on public.goals
referencing old table as replaced new table as written
for each statement execute function private.tg_plan_rows__summarise();
create trigger _300_summarise_insert after insert on public.actions
referencing new table as written for each statement execute function private.tg_plan_rows__summarise();
create trigger _300_summarise_update after update on public.actions
referencing old table as replaced new table as written
for each statement execute function private.tg_plan_rows__summarise();
create trigger _300_summarise_insert after insert on public.reflections
referencing new table as written for each statement execute function private.tg_plan_rows__summarise();
create trigger _300_summarise_update after update on public.reflections
referencing old table as replaced new table as written
for each statement execute function private.tg_plan_rows__summarise();

create trigger _300_recount after delete on public.goals
referencing old table as gone for each statement execute function private.tg_plan_rows__recount();
create trigger _300_recount after delete on public.actions
referencing old table as gone for each statement execute function private.tg_plan_rows__recount();
create trigger _300_recount after delete on public.reflections
referencing old table as gone for each statement execute function private.tg_plan_rows__recount();

-- Read only: written by triggers. A facilitator asks with the region, which the index then serves in order.
revoke all on public.plan_summaries from anon, authenticated;
alter table public.plan_summaries enable row level security;
grant select on public.plan_summaries to authenticated;
create policy select_own_school on public.plan_summaries for select to authenticated
using (school_id in (select private.my_school_ids()));
create policy select_region_facilitator on public.plan_summaries for select to authenticated
using (region_id in (select private.my_region_ids()));
