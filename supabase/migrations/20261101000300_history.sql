-- Every save leaves a revision, so that any earlier text can be brought back.

create table public.revisions (
  id bigint generated always as identity primary key,
  school_id uuid not null references public.schools (id),
  table_name text not null check (table_name in ('goals', 'actions', 'reflections', 'answers')),
  row_id uuid not null,
  field text not null,
  before text,
  after text,
  removed integer not null default 0,
  author_id uuid references public.profiles (user_id) on delete set null,
  co_author_ids uuid[] not null default '{}',
  owner_id uuid references public.profiles (user_id) on delete cascade,
  change_number bigint,
  started_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz not null default clock_timestamp(),
  unique (id, school_id)
);
comment on table public.revisions is
  'What changed in a plan, who and when. One author''s burst of typing in one field is one revision.';
comment on column public.revisions.removed is 'Characters that the burst has taken away in all.';
comment on column public.revisions.before is 'As it stood before; null when the row was just made.';
comment on column public.revisions.co_author_ids is
  'Others whose words were among those that were saved: who writes with somebody saves for both. Emptied with the account.';
comment on column public.revisions.owner_id is 'Set: of a leader''s own answer, which nobody else reads.';
comment on column public.revisions.field is 'A column of the row. created_at: the row was made; deleted_at: deleted or restored.';
comment on column public.revisions.change_number is
  'The plan''s at the latest change of the burst; see plan_summaries. Null: of an answer, which is read when handed in.';
create index revisions_school_id_idx on public.revisions (school_id, id desc);
create index revisions_row_id_idx on public.revisions (row_id, field, id desc);
create index revisions_author_id_idx on public.revisions (author_id);
create index revisions_owner_id_idx on public.revisions (owner_id);
create index revisions_co_author_ids_idx on public.revisions using gin (co_author_ids) where co_author_ids <> '{}';

create function private.removed_length(before text, after text) returns integer
language plpgsql immutable set search_path = ''
as $$
declare
  shortest integer := least(char_length(before), char_length(after));
  prefix integer := 0;
  suffix integer := 0;
  step integer;
begin
  -- Binary search for the common prefix, then for the common suffix of what is left.
  step := shortest;
  while step > 0 loop
    if prefix + step <= shortest and left(before, prefix + step) = left(after, prefix + step) then
      prefix := prefix + step;
    else
      step := step / 2;
    end if;
  end loop;
  step := shortest - prefix;
  while step > 0 loop
    if suffix + step <= shortest - prefix and right(before, suffix + step) = right(after, suffix + step) then
      suffix := suffix + step;
    else
      step := step / 2;
    end if;
  end loop;
  return char_length(before) - prefix - suffix;
end
$$;
comment on function private.removed_length(text, text) is
  'How many characters of the first text a single replacement takes away to make the second.';

create function private.record_revision(
  school uuid, source_table text, source_row uuid, changed_field text, value_before text, value_after text,
  owner uuid default null
) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  latest public.revisions;
  number bigint;
  is_full boolean;
  co_authors uuid[] := coalesce(nullif(current_setting('aksjonsplan.co_authors', true), ''), '{}')::uuid[];
begin
  if source_table not in ('goals', 'actions', 'reflections', 'answers') or pg_trigger_depth() = 0 then
    raise exception 'record_revision is for triggers';
  end if;
  select * into latest from public.revisions
  where row_id = source_row and field = changed_field and school_id = school and table_name = source_table
  order by id desc limit 1;

  if source_table <> 'answers' then
    select change_number into number from public.plan_summaries where school_id = school;
  end if;
  -- Whoever writes more than anyone does in a day has the latest one go on: the text is there, and not each step to it.
  select started_at > clock_timestamp() - interval '1 day' into is_full from public.revisions
  where row_id = source_row and field = changed_field and school_id = school and table_name = source_table
  order by id desc offset 99 limit 1;
  -- A burst goes on while the same person types within five minutes and takes away no more than a typo:
  -- a deleted sentence must stand in a revision of its own.
  if is_full or latest.id is not null
    and latest.author_id is not distinct from auth.uid()
    and latest.ended_at > clock_timestamp() - interval '5 minutes'
    and changed_field not in ('created_at', 'deleted_at')
    and latest.removed + private.removed_length(value_before, value_after) <= 20
    and value_after is distinct from latest.before
    and latest.after is not distinct from value_before
  then
    update public.revisions
    set
      after = value_after,
      author_id = auth.uid(),
      ended_at = clock_timestamp(),
      change_number = number,
      co_author_ids = array(select distinct unnest(latest.co_author_ids || co_authors) order by 1),
      -- What is no text takes nothing away.
      removed = removed + coalesce(private.removed_length(value_before, value_after), 0)
    where id = latest.id;
  else
    insert into public.revisions (
      school_id, table_name, row_id, field, before, after, author_id, co_author_ids, owner_id,
      change_number
    )
    values (
      school, source_table, source_row, changed_field, value_before, value_after, auth.uid(), co_authors, owner,
      number
    );
  end if;
end
$$;
comment on function private.record_revision(uuid, text, uuid, text, text, text, uuid) is
  'Security definer: clients read revisions and never write them.';

-- Arguments: the columns to follow. Changes of order are not history.
create function private.tg_plan_rows__record_revisions() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    insert into public.revisions (school_id, table_name, row_id, field, after, author_id, change_number)
    select said.school_id, tg_table_name, said.id, field, now_is ->> field, auth.uid(), change_number
    -- Not merged into what follows: each row is made into JSON once.
    from (select id, school_id, to_jsonb(written) as now_is from written offset 0) as said
    join public.plan_summaries using (school_id)
    cross join unnest(array['created_at'] || tg_argv) with ordinality as followed (field, place)
    -- Only what was written in it is news, not what every row starts with.
    where coalesce(now_is ->> field, '') <> ''
      and field not in ('parent_id', 'goal_id', 'status', 'verdict', 'decision', 'reflected_on')
    order by said.id, place;
    return null;
  end if;
  perform private.record_revision(
    school_id, tg_table_name, id, field, was ->> field, now_is ->> field, (now_is ->> 'user_id')::uuid
  )
  from (
    select written.id, written.school_id, field, to_jsonb(replaced) as was, to_jsonb(written) as now_is
    from written join replaced using (id) cross join unnest(tg_argv) with ordinality as followed (field, place)
    order by written.id, place
  ) as compared
  where coalesce(was ->> field, '') <> coalesce(now_is ->> field, '');
  return null;
end
$$;

revoke all on function
  private.removed_length(text, text),
  private.record_revision(uuid, text, uuid, text, text, text, uuid),
  private.tg_plan_rows__record_revisions()
from public;

-- Named so as to come after `summarise`, which gives the number.
create trigger _400_write_revisions_insert after insert on public.goals
referencing new table as written
for each statement execute function private.tg_plan_rows__record_revisions('body', 'parent_id', 'deleted_at');
create trigger _400_write_revisions_update after update on public.goals
referencing old table as replaced new table as written
for each statement execute function private.tg_plan_rows__record_revisions('body', 'parent_id', 'deleted_at');
create trigger _400_write_revisions_insert after insert on public.actions
referencing new table as written
for each statement execute function private.tg_plan_rows__record_revisions(
  'body', 'assumption', 'teacher_support', 'responsible', 'timeframe', 'status', 'goal_id', 'deleted_at'
);
create trigger _400_write_revisions_update after update on public.actions
referencing old table as replaced new table as written
for each statement execute function private.tg_plan_rows__record_revisions(
  'body', 'assumption', 'teacher_support', 'responsible', 'timeframe', 'status', 'goal_id', 'deleted_at'
);
create trigger _400_write_revisions_insert after insert on public.reflections
referencing new table as written
for each statement execute function private.tg_plan_rows__record_revisions(
  'expectation', 'check_on', 'outcome', 'evidence', 'verdict', 'decision', 'reflected_on', 'deleted_at'
);
create trigger _400_write_revisions_update after update on public.reflections
referencing old table as replaced new table as written
for each statement execute function private.tg_plan_rows__record_revisions(
  'expectation', 'check_on', 'outcome', 'evidence', 'verdict', 'decision', 'reflected_on', 'deleted_at'
);

-- Read only for everyone: nobody alters or deletes what was.
revoke all on public.revisions from anon, authenticated;
alter table public.revisions enable row level security;
grant select on public.revisions to authenticated;
create policy select_own_school on public.revisions for select to authenticated
using (
  school_id in (select private.my_school_ids()) and (owner_id is null or owner_id = (select auth.uid()))
);
create policy select_region_facilitator on public.revisions for select to authenticated
using (
  table_name <> 'answers' and school_id in (select private.my_region_school_ids())
  and row_id not in (select private.my_region_gone_ids())
);
