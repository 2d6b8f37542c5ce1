-- What a facilitator sees of a whole region: who has handed in what, what is new, how far the plans have come.
-- Everything here asks tables whose policies compare region_id: a page of 50 schools costs the same in a region of
-- 30,000 as in one of 30.

-- Parts of assignments, school by school ------------------------------------------------------------

create table public.part_summaries (
  part_id uuid not null references public.assignment_parts (id) on delete cascade,
  school_id uuid not null,
  region_id uuid not null,
  is_begun boolean not null default false,
  handed_in integer not null default 0,
  late integer not null default 0,
  handed_in_at timestamptz,
  -- squawk-ignore prefer-timestamp-tz
  extended_until timestamp,
  handed_in_on date[] not null default '{}',
  primary key (part_id, school_id),
  foreign key (school_id, region_id) references public.plan_summaries (school_id, region_id)
  on update cascade on delete cascade
);
comment on table public.part_summaries is
  'What an overview says of a school and a part, without a word of what is written. Kept by triggers; no row: nothing yet.';
comment on column public.part_summaries.region_id is 'The school''s, also when it is moved.';
comment on column public.part_summaries.is_begun is
  'Something is written in an answer, by whomever. For the plan always false: whether it has changed, its summary says.';
comment on column public.part_summaries.handed_in is
  'Hand-ins that count: the school''s, or the newest of each who leads it now. late: how many of them were late.';
comment on column public.part_summaries.extended_until is 'The school''s own deadline, as the clock shows in Norway.';
comment on column public.part_summaries.handed_in_on is 'On which day in Norway each of those was handed in.';
create index part_summaries_school_id_idx on public.part_summaries (school_id, region_id);
create index part_summaries_region_id_idx on public.part_summaries (region_id, part_id, school_id);

create function private.part_counts(
  part uuid, school uuid,
  out is_begun boolean, out handed_in integer, out late integer, out handed_in_at timestamptz,
  out extended_until timestamp, out handed_in_on date[]
)
language sql stable security definer set search_path = ''
as $$
  with counting as (
    select distinct on (user_id) submitted_at, is_late
    from public.submissions
    where part_id = part and school_id = school and withdrawn_at is null
      and (not is_personal or user_id in (select user_id from public.school_leaders where school_id = school))
    order by user_id, submitted_at desc, id
  )
  select
    exists (
      select from public.answers join public.questions on questions.id = answers.question_id
      where questions.part_id = part and answers.school_id = school and answers.body ~ '\S'
    ),
    (select count(*) from counting),
    (select count(*) from counting where is_late),
    (select max(submitted_at) from counting),
    (select due_local from public.extensions where part_id = part and school_id = school),
    array(select (submitted_at at time zone 'Europe/Oslo')::date from counting order by submitted_at)
$$;
comment on function private.part_counts(uuid, uuid) is 'What is to stand in part_summaries, found anew.';

create function private.recount_part(part uuid, school uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  -- Not of a part that is just being deleted.
  insert into public.part_summaries (part_id, school_id, region_id)
  select assignment_parts.id, plan_summaries.school_id, plan_summaries.region_id
  from public.assignment_parts cross join public.plan_summaries
  where assignment_parts.id = part and plan_summaries.school_id = school
  on conflict do nothing;
  -- The lock in a statement of its own: the next one sees what others have committed while this one waited.
  perform from public.part_summaries where part_id = part and school_id = school for no key update;
  update public.part_summaries
  set (is_begun, handed_in, late, handed_in_at, extended_until, handed_in_on) =
    (select counted.* from private.part_counts(part, school) as counted)
  where part_id = part and school_id = school;
end
$$;
comment on function private.recount_part(uuid, uuid) is 'Brings part_summaries up to date. For triggers; granted to nobody.';

create function private.tg_answers__summarise() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.recount_part(part_id, new.school_id) from public.questions where id = new.question_id;
  return new;
end
$$;
comment on function private.tg_answers__summarise() is 'Only when an answer is begun or emptied, not at every save.';
create trigger _300_summarise after insert on public.answers
for each row when (new.body ~ '\S') execute function private.tg_answers__summarise();
create trigger _300_summarise_change after update of body on public.answers
for each row when ((new.body ~ '\S') <> (old.body ~ '\S')) execute function private.tg_answers__summarise();

create function private.tg_answers__recount() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.recount_part(part_id, school_id) from (
    select distinct questions.part_id, gone.school_id from gone join public.questions on questions.id = gone.question_id
    where gone.body ~ '\S' order by questions.part_id, gone.school_id
  ) as parts;
  return null;
end
$$;
create trigger _300_recount after delete on public.answers
referencing old table as gone for each statement execute function private.tg_answers__recount();

create function private.tg_submissions__recount() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.recount_part(new.part_id, new.school_id);
  return new;
end
$$;
create trigger _300_recount after insert or update of withdrawn_at on public.submissions
for each row execute function private.tg_submissions__recount();

-- Both tables name the part and the school.
create function private.tg_part_rows__recount_gone() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.recount_part(part_id, school_id)
  from (select distinct part_id, school_id from gone order by part_id, school_id) as parts;
  return null;
end
$$;
create trigger _300_recount_gone after delete on public.submissions
referencing old table as gone for each statement execute function private.tg_part_rows__recount_gone();
create trigger _300_recount_gone after delete on public.extensions
referencing old table as gone for each statement execute function private.tg_part_rows__recount_gone();
create trigger _300_recount after insert or update of due_local on public.extensions
for each row execute function private.tg_submissions__recount();

create function private.tg_school_leaders__summarise() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  school uuid := coalesce(new.school_id, old.school_id);
begin
  perform from public.plan_summaries where school_id = school for no key update;
  update public.plan_summaries
  set leaders = (select count(*) from public.school_leaders where school_id = school) where school_id = school;
  perform private.recount_part(part_id, school)
  from (select part_id from public.part_summaries where school_id = school order by part_id) as parts;
  return null;
end
$$;
comment on function private.tg_school_leaders__summarise() is
  'How many are asked, and of what was handed in by each, only what those who lead the school now have handed in.';
create trigger _300_summarise after insert or delete on public.school_leaders
for each row execute function private.tg_school_leaders__summarise();

revoke all on function
  private.part_counts(uuid, uuid), private.recount_part(uuid, uuid), private.tg_answers__summarise(),
  private.tg_answers__recount(), private.tg_submissions__recount(), private.tg_part_rows__recount_gone(),
  private.tg_school_leaders__summarise()
from public;

-- What was there before.
update public.plan_summaries
set leaders = (select count(*) from public.school_leaders where school_leaders.school_id = plan_summaries.school_id)
where leaders = 0;
select private.recount_part(part_id, school_id) from (
  select part_id, school_id from public.submissions
  union select part_id, school_id from public.extensions
  union select part_id, school_id from public.answers join public.questions on questions.id = question_id
) as parts;

-- Read only, and only by facilitators: of two leaders, the one is not told what the other has begun.
revoke all on public.part_summaries from anon, authenticated;
alter table public.part_summaries enable row level security;
grant select on public.part_summaries to authenticated;
create policy select_region_facilitator on public.part_summaries for select to authenticated
using (region_id in (select private.my_region_ids()));

create view public.part_states with (security_invoker = true) as
select
  schools.school_id,
  schools.region_id,
  parts.assignment_id,
  parts.id as part_id,
  case
    when coalesce(said.handed_in, 0) >= greatest(asked.expected, 1)
    then case when said.late > 0 then 'handed_in_late' else 'handed_in' end
    when own.extended_until is not null then 'extended'
    when said.is_begun or said.handed_in > 0 or parts.kind = 'plan' and schools.changed_at > published.published_at
    then 'under_way'
    else 'not_begun'
  end as status,
  asked.expected,
  coalesce(said.handed_in, 0) as handed_in,
  coalesce(said.late, 0) as late,
  said.handed_in_at,
  own.extended_until,
  coalesce(said.handed_in_on, '{}') as handed_in_on
from public.plan_summaries as schools
join public.assignment_regions as published
  on published.region_id = schools.region_id and published.published_at is not null
join public.assignment_parts as parts on parts.assignment_id = published.assignment_id
left join public.deadlines on deadlines.part_id = parts.id and deadlines.region_id = schools.region_id
-- The region says nothing new, but lets an index leave out those of others.
left join public.part_summaries as said
  on said.part_id = parts.id and said.school_id = schools.school_id
  and said.region_id = any (array(select private.my_region_ids()))
cross join lateral (
  select case parts.respondent when 'school' then 1 else schools.leaders end as expected
) as asked
cross join lateral (
  select case when said.extended_until > coalesce(deadlines.due_local, '-infinity') then said.extended_until end
    as extended_until
) as own
-- An array, as it is asked for once and not for each school that is joined.
where schools.retired_at is null and schools.region_id = any (array(select private.my_region_ids()));
comment on view public.part_states is
  'For facilitators: how each school of own regions stands with each part that is published there. Runs with the caller''s rights.';
comment on column public.part_states.status is
  'handed_in and handed_in_late: by all who are asked; extended: a later deadline of its own, and not handed in; under_way; not_begun.';
comment on column public.part_states.extended_until is 'The school''s own deadline when it is the later one.';
revoke all on public.part_states from anon, authenticated;
grant select on public.part_states to authenticated;

-- A page of schools ---------------------------------------------------------------------------------

grant execute on function private.name_key(text) to authenticated;

create function public.region_overview(
  regions uuid[] default null, part uuid default null, assignment uuid default null, search text default null,
  statuses text[] default null, only_unread boolean default false, sort text default 'name',
  backwards boolean default false, from_school uuid default null, page_size integer default 50
)
returns table (
  school_id uuid, region_id uuid, name text, short_term_goals integer, actions integer,
  actions_with_assumption integer, actions_with_reflection integer, reflections integer, changed_at timestamptz,
  handed_in_at timestamptz, change_number bigint, is_unread boolean, has_new_hand_in boolean, status text, parts jsonb
)
language plpgsql stable set search_path = ''
as $$
declare
  sort_key text := private.sort_column(sort);
  sort_order text := case when backwards then 'desc' else 'asc' end;
begin
  return query execute format(
    $page$
      with page as (
        select found.*
        from private.my_region_ids() as mine (id)
        cross join lateral (
          select schools.*, %1$s as sort_key
          from public.plan_summaries as schools %6$s
          where schools.region_id = mine.id and schools.retired_at is null %3$s
          order by %1$s %2$s, schools.school_id %2$s
          limit $7
        ) as found
        where $1 is null or mine.id = any ($1)
        order by found.sort_key %2$s, found.school_id %2$s
        limit $7
      )
      select
        page.school_id, page.region_id, page.name, page.short_term_goals, page.actions, page.actions_with_assumption,
        page.actions_with_reflection, page.reflections, page.changed_at, page.handed_in_at, page.change_number,
        page.change_number > coalesce(reads.change_number, 0),
        page.handed_in_number > coalesce(reads.change_number, 0),
        %4$s
      from page
      left join public.last_reads as reads
        on reads.user_id = (select auth.uid()) and reads.school_id = page.school_id
      %5$s
      order by page.sort_key %2$s, page.school_id %2$s
    $page$,
    sort_key, sort_order,
    concat_ws(
      ' ',
      case when from_school is not null then format(
        'and (%1$s, schools.school_id) %2$s
           ((select %1$s from public.plan_summaries where plan_summaries.school_id = $4), $4)',
        sort_key, case when backwards then '<' else '>' end
      ) end,
      case when search ~ '\S' then 'and strpos(schools.name_key, private.name_key(left($5, 200))) > 0' end,
      case when only_unread then
        'and schools.change_number > coalesce((
           select reads.change_number from public.last_reads as reads
           where reads.user_id = (select auth.uid()) and reads.school_id = schools.school_id
         ), 0)'
      end
    ),
    case when coalesce(part, assignment) is null then 'null::text, null::jsonb' else 'said.status, said.parts' end,
    -- Of the whole page at once, so that what is the same for all its schools is looked up once.
    case when coalesce(part, assignment) is not null then $said$
      left join (
        select
          states.school_id, max(states.status) filter (where states.part_id = $2) as status,
          jsonb_object_agg(states.part_id, jsonb_build_object(
            'status', states.status, 'handed_in_at', states.handed_in_at, 'extended_until', states.extended_until,
            'handed_in', states.handed_in, 'expected', states.expected
          )) filter (where states.assignment_id = $3) as parts
        from public.part_states as states
        where states.school_id in (select page.school_id from page)
          and (states.part_id = $2 or states.assignment_id = $3)
        group by states.school_id
      ) as said on said.school_id = page.school_id
    $said$ end,
    case when statuses is not null then
      'join public.part_states as states
         on states.school_id = schools.school_id and states.part_id = $2 and states.status = any ($6)'
    end
  )
  using regions, part, assignment, from_school, btrim(search), statuses, least(greatest(page_size, 1), 500);
end
$$;
comment on function public.region_overview(uuid[], uuid, uuid, text, text[], boolean, text, boolean, uuid, integer) is
  'A page of the schools of own regions: those that come after from_school in this order, which need not match the filter itself. '
  'sort: name, changed, handed_in, actions, assumptions, reflections. Runs with the caller''s rights.';

-- The whole region ----------------------------------------------------------------------------------

create function public.region_totals(assignment uuid default null)
returns table (
  region_id uuid, schools bigint, unread bigint, without_actions bigint, without_assumptions bigint,
  with_assumptions bigint, with_reflections bigint, parts jsonb
)
language sql stable set search_path = ''
as $$
  -- Region by region, so that the index serves: the schools of all others are not gone through.
  with plans as (
    select mine.id as region_id, counted.*
    from private.my_region_ids() as mine (id)
    cross join lateral (
      select
        count(*) as schools,
        count(*) filter (where listed.change_number > coalesce(reads.change_number, 0)) as unread,
        count(*) filter (where actions = 0) as without_actions,
        count(*) filter (where actions > 0 and actions_with_assumption = 0 and actions_with_reflection = 0)
          as without_assumptions,
        count(*) filter (where actions_with_assumption > 0 and actions_with_reflection = 0) as with_assumptions,
        count(*) filter (where actions_with_reflection > 0) as with_reflections
      from public.plan_summaries as listed
      left join public.last_reads as reads
        on reads.user_id = (select auth.uid()) and reads.school_id = listed.school_id
      where listed.retired_at is null and listed.region_id = mine.id
    ) as counted
  ),
  standing as materialized (
    select part_states.region_id, part_id, status, expected, handed_in, late, handed_in_on
    from public.part_states where assignment_id = assignment
  ),
  states as (
    select
      standing.region_id, part_id,
      jsonb_build_object(
        'expected', sum(expected), 'handed_in', sum(handed_in), 'late', sum(late),
        'extended', count(*) filter (where status = 'extended'), 'under_way', count(*) filter (where status = 'under_way')
      ) as counts
    from standing group by standing.region_id, part_id
  ),
  days as (
    select counted.region_id, part_id, jsonb_object_agg(day, total) as by_day
    from (
      select standing.region_id, part_id, day, count(*) as total
      from standing cross join unnest(handed_in_on) as day group by 1, 2, 3
    ) as counted
    group by counted.region_id, part_id
  )
  select
    plans.*,
    coalesce((
      select jsonb_object_agg(states.part_id, counts || jsonb_build_object('by_day', coalesce(by_day, '{}')))
      from states left join days on days.region_id = states.region_id and days.part_id = states.part_id
      where states.region_id = plans.region_id
    ), '{}')
  from plans
$$;
comment on function public.region_totals(uuid) is
  'For each own region: how many schools, how many unread, how far the plans have come, and for each part of the '
  'assignment that is published there how many are asked and have handed in, and on which day. Runs with the caller''s rights.';

revoke all on function
  public.region_overview(uuid[], uuid, uuid, text, text[], boolean, text, boolean, uuid, integer),
  public.region_totals(uuid)
from public, anon, authenticated;
grant execute on function
  public.region_overview(uuid[], uuid, uuid, text, text[], boolean, text, boolean, uuid, integer),
  public.region_totals(uuid)
to authenticated;

-- Live ----------------------------------------------------------------------------------------------
-- region:<region_id>:<number>: the database tells of which school something has changed, and never what.

create policy select_region_facilitator on realtime.messages for select to authenticated
using (
  extension = 'broadcast'
  and (select private.topic_region()) in (select private.my_region_ids())
);

create function private.tell_region(region uuid, school uuid) returns void
language sql security definer set search_path = ''
as $$
  select realtime.send(jsonb_build_object('school_id', school), 'school', private.region_channel(region), true)
$$;

create function private.tg_part_summaries__broadcast() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.tell_region(new.region_id, new.school_id);
  return new;
end
$$;
create trigger _600_broadcast after update on public.part_summaries
for each row when (new is distinct from old) execute function private.tg_part_summaries__broadcast();

create function private.tg_plan_summaries__broadcast() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  silent_columns text[] := '{change_number,changed_at,changed_key,text_bytes}';
begin
  -- Every save comes here. It is told of when it changes what an overview shows: a count, the minute of the last
  -- change, or that somebody has no longer read all there is.
  if to_jsonb(new) - silent_columns is distinct from to_jsonb(old) - silent_columns
    or date_trunc('minute', new.changed_at) is distinct from date_trunc('minute', old.changed_at)
    or new.change_number > old.change_number and exists (
      select from public.last_reads where school_id = new.school_id and change_number >= old.change_number
    )
  then
    perform private.tell_region(new.region_id, new.school_id);
    if new.region_id <> old.region_id then
      perform private.tell_region(old.region_id, new.school_id);
    end if;
  end if;
  return new;
end
$$;
create trigger _600_broadcast after update on public.plan_summaries
for each row execute function private.tg_plan_summaries__broadcast();

comment on function private.tell_region(uuid, uuid) is
  'Security definer: only the database may speak on a region''s channel. For triggers; granted to nobody.';
revoke all on function
  private.tell_region(uuid, uuid), private.tg_part_summaries__broadcast(), private.tg_plan_summaries__broadcast()
from public;
