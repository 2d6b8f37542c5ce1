-- How far each facilitator has read at each school.

create table public.last_reads (
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  school_id uuid not null references public.schools (id) on delete cascade,
  change_number bigint not null check (change_number >= 0),
  read_at timestamptz not null default now(),
  primary key (user_id, school_id)
);
comment on table public.last_reads is
  'How much of a school a facilitator has read: all up to change_number of its plan_summaries. Own rows only: nobody sees what others read.';
create index last_reads_school_id_idx on public.last_reads (school_id);

revoke all on public.last_reads from anon, authenticated;
alter table public.last_reads enable row level security;
grant select, insert (school_id, change_number), update (change_number), delete on public.last_reads to authenticated;
create policy select_own on public.last_reads for select to authenticated
using (user_id = (select private.my_id()));
-- Of one school at a time: its region is looked up rather than all schools of the region.
create policy insert_region_facilitator on public.last_reads for insert to authenticated
with check (
  user_id = (select auth.uid())
  and (select region_id from public.schools where id = last_reads.school_id) in (select private.my_region_ids())
);
create policy update_region_facilitator on public.last_reads for update to authenticated
using (user_id = (select private.my_id()))
with check (
  user_id = (select auth.uid())
  and (select region_id from public.schools where id = last_reads.school_id) in (select private.my_region_ids())
);
create policy delete_own on public.last_reads for delete to authenticated
using (user_id = (select private.my_id()));

create function private.tg_last_reads__stamp() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.read_at := now();
  -- Nobody has read what was not yet there: of rows that are deleted later, what they had read is told.
  new.change_number := least(
    new.change_number, (select change_number from public.plan_summaries where school_id = new.school_id)
  );
  return new;
end
$$;
revoke all on function private.tg_last_reads__stamp() from public;
create trigger _300_stamp before insert or update on public.last_reads
for each row execute function private.tg_last_reads__stamp();

create function public.mark_read(school uuid, up_to bigint) returns bigint
language plpgsql set search_path = ''
as $$
declare
  earlier bigint;
begin
  select change_number into earlier from public.last_reads
  where user_id = auth.uid() and school_id = school for update;
  if up_to is null then
    delete from public.last_reads where user_id = auth.uid() and school_id = school;
  else
    insert into public.last_reads (school_id, change_number) values (school, up_to)
    on conflict (user_id, school_id) do update set change_number = excluded.change_number;
  end if;
  return earlier;
end
$$;
comment on function public.mark_read(uuid, bigint) is
  'The caller has read the school up to this change_number; null: nothing of it. Returns how far it was before, which undoes it. Runs with the caller''s rights.';
revoke all on function public.mark_read(uuid, bigint) from public, anon, authenticated;
grant execute on function public.mark_read(uuid, bigint) to authenticated;

-- What is new -------------------------------------------------------------------------------------

create function private.gone_rows(school uuid) returns table (row_id uuid, deleted_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select id, goals.deleted_at from public.goals where school_id = school and goals.deleted_at is not null
  union all
  select id, actions.deleted_at from public.actions where school_id = school and actions.deleted_at is not null
  union all
  select id, reflections.deleted_at from public.reflections
  where school_id = school and reflections.deleted_at is not null
$$;
comment on function private.gone_rows(uuid) is 'The deleted rows of a school''s plan. For changes_since; granted to nobody.';

create function public.changes_since(school uuid, up_to bigint)
returns table (table_name text, row_id uuid, field text, before text)
language sql stable security definer set search_path = ''
as $$
  with newer as (
    select distinct on (revisions.row_id, revisions.field)
      revisions.table_name, revisions.row_id, revisions.field, revisions.before
    from public.revisions
    where school_id = school and change_number > up_to
      and school in (select private.my_school_ids() union select private.my_region_school_ids())
    order by revisions.row_id, revisions.field, id
  ),
  -- What was deleted is gone for the reader, who has read it: its texts are told too.
  deleted as (
    select newer.row_id from newer where newer.field = 'deleted_at' and newer.before is null
  ),
  known as (
    select distinct on (revisions.row_id, revisions.field)
      revisions.table_name, revisions.row_id, revisions.field, revisions.after
    from public.revisions
    where school_id = school and change_number <= up_to and revisions.row_id in (select deleted.row_id from deleted)
    order by revisions.row_id, revisions.field, id desc
  ),
  told as (
    select newer.table_name, newer.row_id, newer.field, newer.before from newer
    union all
    select known.table_name, known.row_id, known.field, known.after from known
    where known.field not in ('created_at', 'deleted_at')
      and not exists (select from newer where newer.row_id = known.row_id and newer.field = known.field)
  )
  select told.* from told
  where told.field in ('created_at', 'deleted_at')
    or school in (select private.my_school_ids())
    -- Of what is gone a facilitator is told no more than what they had read before it went.
    or not exists (
      select from private.gone_rows(school) as gone
      where gone.row_id = told.row_id and not exists (
        select from public.last_reads
        where user_id = (select auth.uid()) and school_id = school
          and change_number >= up_to and read_at < gone.deleted_at
      )
    )
$$;
comment on function public.changes_since(uuid, bigint) is
  'Of each field of the plan that has changed after this change_number, what stood there then; a burst of typing that '
  'had begun by then counts as after it. Of rows deleted since, all their texts, to a facilitator as far as they had '
  'marked them as read before. Security definer: facilitators read no history of what is gone.';
revoke all on function private.gone_rows(uuid) from public;
revoke all on function public.changes_since(uuid, bigint) from public, anon, authenticated;
grant execute on function public.changes_since(uuid, bigint) to authenticated;

create function public.removed_places(school uuid, up_to bigint)
returns table (table_name text, row_id uuid, field text, before text)
language sql stable security definer set search_path = ''
as $$
  with removed as (
    select distinct revisions.row_id as id from public.revisions
    where school_id = school and change_number > up_to and revisions.field = 'deleted_at'
      and school in (select private.my_region_school_ids())
  ),
  places as (
    select 'goals' as in_table, id, 'parent_id' as parent_field, parent_id, 'position' as order_field, position as place
    from public.goals where id in (select removed.id from removed) and deleted_at is not null
    union all
    select 'actions', id, 'goal_id', goal_id, 'position', position
    from public.actions where id in (select removed.id from removed) and deleted_at is not null
    union all
    select 'reflections', id, 'action_id', action_id, 'reflected_on', reflected_on::text
    from public.reflections where id in (select removed.id from removed) and deleted_at is not null
  )
  select in_table, id, parent_field, parent_id::text from places
  union all
  select in_table, id, order_field, place from places
$$;
comment on function public.removed_places(uuid, bigint) is
  'Security definer: facilitators of the region do not find deleted rows, but have read them. Of those deleted after this '
  'change_number where they stood, in the form of changes_since and without a text.';
revoke all on function public.removed_places(uuid, bigint) from public, anon, authenticated;
grant execute on function public.removed_places(uuid, bigint) to authenticated;

-- How far one has come ----------------------------------------------------------------------------

create function private.sort_column(sort text) returns text
language sql immutable set search_path = ''
as $$
  select case sort
    when 'changed' then 'changed_key'
    when 'handed_in' then 'handed_in_key'
    when 'actions' then 'actions'
    when 'assumptions' then 'actions_with_assumption'
    when 'reflections' then 'actions_with_reflection'
    else 'name_key'
  end
$$;
comment on function private.sort_column(text) is
  'By which column of plan_summaries the overview and the queue are sorted. Never what was asked for itself.';
revoke all on function private.sort_column(text) from public, anon, authenticated;
grant execute on function private.sort_column(text) to authenticated;

create function public.queue_place(
  school uuid, regions uuid[] default null, part uuid default null, search text default null,
  statuses text[] default null, sort text default 'name', backwards boolean default false
)
returns table (schools bigint, place bigint, unread bigint, unread_place bigint)
language plpgsql stable set search_path = ''
as $$
declare
  sort_key text := private.sort_column(sort);
begin
  return query execute format(
    $queue$
      with queue as (
        select
          listed.school_id = here.school_id as is_here,
          (listed.%1$s, listed.school_id) %2$s (here.%1$s, here.school_id) as is_before,
          listed.change_number > coalesce(reads.change_number, 0) as is_unread
        from public.plan_summaries as here
        join public.plan_summaries as listed
          on listed.retired_at is null and listed.region_id in (select private.my_region_ids())
        left join public.last_reads as reads
          on reads.user_id = (select auth.uid()) and reads.school_id = listed.school_id
        where here.school_id = $1
          and ($2 is null or listed.region_id = any ($2))
          and ($3 is null or strpos(listed.name_key, private.name_key(left($3, 200))) > 0)
          and ($4 is null or exists (
            select from public.part_states as states
            where states.school_id = listed.school_id and states.part_id = $5 and states.status = any ($4)
          ))
      )
      select
        count(*), case when bool_or(is_here) then count(*) filter (where is_before) + 1 end,
        count(*) filter (where is_unread),
        case when bool_or(is_here and is_unread) then count(*) filter (where is_unread and is_before) + 1 end
      from queue
    $queue$,
    sort_key, case when backwards then '>' else '<' end
  )
  using school, regions, nullif(btrim(search), ''), statuses, part;
end
$$;
comment on function public.queue_place(uuid, uuid[], uuid, text, text[], text, boolean) is
  'Which number a school is among those that region_overview lists in this order, and among the unread of them; null: '
  'it is not one of them. Runs with the caller''s rights.';
revoke all on function public.queue_place(uuid, uuid[], uuid, text, text[], text, boolean)
from public, anon, authenticated;
grant execute on function public.queue_place(uuid, uuid[], uuid, text, text[], text, boolean) to authenticated;
