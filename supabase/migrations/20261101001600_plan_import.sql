-- Plans that come in from Word: all of a file's rows and answers at once, and gone again at once when it was a mistake.
-- Refusals: not_allowed, school_retired, too_many_rows, too_long, already_imported.

create table public.plan_imports (
  id uuid primary key,
  school_id uuid not null references public.schools (id),
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  file_name text not null check (char_length(file_name) <= 300),
  content_hash text not null check (char_length(content_hash) <= 64),
  goal_ids uuid[] not null,
  action_ids uuid[] not null,
  reflection_ids uuid[] not null,
  row_hashes jsonb not null,
  imported_by uuid default auth.uid() references public.profiles (user_id) on delete set null,
  imported_at timestamptz not null default now(),
  undone_by uuid references public.profiles (user_id) on delete set null,
  undone_at timestamptz,
  rows_kept integer,
  unique (id, school_id)
);
comment on table public.plan_imports is 'What has come into a plan from a file, so that the same file is known again and the import can be undone.';
comment on column public.plan_imports.id is 'Made by the client, so that a repeated request is the same import.';
comment on column public.plan_imports.file_hash is 'SHA-256 of what was read in the file: the same text saved anew has the same.';
comment on column public.plan_imports.content_hash is 'Of what was asked for: tells a repeated request from another one under the same id.';
comment on column public.plan_imports.row_hashes is
  'By row, a hash of what it said when it came: a row that was only moved since is still as it came.';
comment on column public.plan_imports.rows_kept is 'Rows that undoing left, because something was written in or under them meanwhile.';
create index plan_imports_school_id_idx on public.plan_imports (school_id, imported_at desc);
create index plan_imports_imported_by_idx on public.plan_imports (imported_by);
create index plan_imports_undone_by_idx on public.plan_imports (undone_by);

create table public.plan_import_answers (
  import_id uuid not null,
  answer_id uuid not null,
  school_id uuid not null references public.schools (id),
  user_id uuid references public.profiles (user_id) on delete cascade,
  before text not null check (char_length(before) <= 10000),
  after text not null check (char_length(after) <= 10000),
  primary key (import_id, answer_id),
  foreign key (import_id, school_id) references public.plan_imports (id, school_id) on delete cascade,
  foreign key (answer_id, school_id) references public.answers (id, school_id) on delete cascade
);
comment on table public.plan_import_answers is 'What an import wrote in an answer, and what stood there before.';
comment on column public.plan_import_answers.user_id is 'As the answer''s: set, it is a leader''s own, which nobody else reads.';
create index plan_import_answers_import_id_idx on public.plan_import_answers (import_id, school_id);
create index plan_import_answers_answer_id_idx on public.plan_import_answers (answer_id, school_id);
create index plan_import_answers_school_id_idx on public.plan_import_answers (school_id);
create index plan_import_answers_user_id_idx on public.plan_import_answers (user_id);

create function private.tg_plan_imports__stamp_undone() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.undone_at := coalesce(old.undone_at, now());
  new.undone_by := case when old.undone_at is null then auth.uid() else old.undone_by end;
  return new;
end
$$;
comment on function private.tg_plan_imports__stamp_undone() is 'The client only says that; the database says when and who, and what is undone stays so.';
revoke all on function private.tg_plan_imports__stamp_undone() from public;
create trigger _300_stamp_undone before update of undone_at on public.plan_imports
for each row execute function private.tg_plan_imports__stamp_undone();

-- Both functions run with the caller's rights, so the caller needs these. Who makes a line of one's own here gains
-- nothing: undoing it hides only what one may hide anyway.
revoke all on public.plan_imports, public.plan_import_answers from anon, authenticated;
alter table public.plan_imports enable row level security;
alter table public.plan_import_answers enable row level security;
grant select,
  insert (id, school_id, file_hash, file_name, content_hash, goal_ids, action_ids, reflection_ids, row_hashes),
  update (undone_at, rows_kept)
on public.plan_imports to authenticated;
create policy select_own_school on public.plan_imports for select to authenticated
using (school_id in (select private.my_school_ids()));
create policy insert_own_school on public.plan_imports for insert to authenticated
with check (school_id in (select private.my_school_ids()));
create policy update_own_school on public.plan_imports for update to authenticated
using (school_id in (select private.my_school_ids()))
with check (school_id in (select private.my_school_ids()));

grant select, insert (import_id, answer_id, school_id, user_id, before, after)
on public.plan_import_answers to authenticated;
create policy select_own_school on public.plan_import_answers for select to authenticated
using (
  school_id in (select private.my_school_ids()) and (user_id is null or user_id = (select auth.uid()))
);
create policy insert_own_school on public.plan_import_answers for insert to authenticated
with check (
  school_id in (select private.my_school_ids()) and (user_id is null or user_id = (select auth.uid()))
);

create function private.row_hash(content jsonb) returns text
language sql stable set search_path = ''
as $$
  select md5(jsonb_build_array(
    content -> 'body', content -> 'assumption', content -> 'teacher_support', content -> 'responsible',
    content -> 'timeframe', content -> 'status', content -> 'outcome', content -> 'evidence', content -> 'verdict',
    content -> 'reflected_on',
    -- Pages from before checkpoints do not say these.
    coalesce(content -> 'expectation', '""'), coalesce(content -> 'check_on', 'null'),
    coalesce(content -> 'decision', '"undecided"')
  )::text)
$$;
comment on function private.row_hash(jsonb) is
  'Of what a row of the plan says, not of where it stands; the same for a row that is asked for and for the row it becomes.';

-- Importing ------------------------------------------------------------------------------------------

create function private.import_answers(school uuid, import uuid, answers jsonb) returns void
language plpgsql set search_path = ''
as $$
declare
  entry record;
  part uuid;
  answer public.answers;
  written text;
begin
  -- In one order for all, so that two who import at once do not wait for each other in a circle.
  for entry in
    select * from jsonb_to_recordset(answers) as listed (question_id uuid, body text, is_appended boolean)
    where body ~ '\S' order by question_id
  loop
    select part_id into part from public.questions where id = entry.question_id;
    -- Makes the answer's row where nobody has opened the part yet, and checks that it is the caller's to answer.
    perform public.open_part(part, school);
    select * into answer from public.answers
    where question_id = entry.question_id and school_id = school and (user_id is null or user_id = auth.uid())
    for no key update;
    perform private.require(answer.id is not null, 'not_allowed');
    continue when answer.body ~ '\S' and not coalesce(entry.is_appended, false);
    written := case when answer.body ~ '\S' then answer.body || E'\n\n' || entry.body else entry.body end;
    perform private.require(char_length(written) <= 10000, 'too_long');
    update public.answers set body = written where id = answer.id;
    insert into public.plan_import_answers (import_id, answer_id, school_id, user_id, before, after)
    values (import, answer.id, school, answer.user_id, answer.body, written);
  end loop;
end
$$;
comment on function private.import_answers(uuid, uuid, jsonb) is
  'Writes imported answers: what stands there already is kept, or written on to where that was chosen.';

create function public.import_plan(
  school uuid, import_id uuid, file_hash text, file_name text, rows jsonb, answers jsonb
) returns public.plan_imports
language plpgsql set search_path = ''
as $$
declare
  asked_hash text := md5(import_plan.rows::text || import_plan.answers::text);
  made public.plan_imports;
begin
  perform private.require(school in (select private.my_school_ids()), 'not_allowed');
  perform private.require(
    exists (select from public.schools where id = school and retired_at is null), 'school_retired'
  );
  perform private.require(
    octet_length(import_plan.rows::text) <= 2000000 and octet_length(import_plan.answers::text) <= 2000000
    and jsonb_array_length(import_plan.rows) <= 1000 and jsonb_array_length(import_plan.answers) <= 100,
    'too_many_rows'
  );
  -- First of all: a repeated request waits here for the one under way, and then finds what it has made.
  insert into public.plan_imports (
    id, school_id, file_hash, file_name, content_hash, goal_ids, action_ids, reflection_ids, row_hashes
  )
  select
    import_id, school, import_plan.file_hash, import_plan.file_name, asked_hash,
    coalesce(array_agg(id) filter (where kind = 'goals'), '{}'),
    coalesce(array_agg(id) filter (where kind = 'actions'), '{}'),
    coalesce(array_agg(id) filter (where kind = 'reflections'), '{}'),
    coalesce(jsonb_object_agg(id, private.row_hash(listed.content)), '{}')
  from (
    select content, content ->> 'kind' as kind, (content ->> 'id')::uuid as id
    from jsonb_array_elements(import_plan.rows) as elements (content)
  ) as listed
  on conflict (id) do nothing
  returning * into made;
  if made.id is null then
    select * into made from public.plan_imports where id = import_id and school_id = school;
    perform private.require(made.id is not null, 'not_allowed');
    perform private.require(made.content_hash = asked_hash, 'already_imported');
    return made;
  end if;

  insert into public.goals (id, school_id, parent_id, horizon, body, position)
  select id, school, parent_id, case when parent_id is null then 'long_term' else 'short_term' end::public.goal_horizon,
    body, position
  from jsonb_to_recordset(import_plan.rows) as listed (kind text, id uuid, parent_id uuid, body text, position text)
  where kind = 'goals' order by parent_id nulls first;
  insert into public.actions (
    id, school_id, goal_id, body, assumption, teacher_support, responsible, timeframe, status, position
  )
  select id, school, goal_id, body, assumption, teacher_support, responsible, timeframe, status, position
  from jsonb_to_recordset(import_plan.rows) as listed (
    kind text, id uuid, goal_id uuid, body text, assumption text, teacher_support text, responsible text,
    timeframe text, status public.action_status, position text
  )
  where kind = 'actions';
  insert into public.reflections (
    id, school_id, action_id, reflected_on, expectation, check_on, outcome, evidence, verdict, decision
  )
  select id, school, action_id, reflected_on, coalesce(expectation, ''), check_on, outcome, evidence, verdict,
    coalesce(decision, 'undecided')
  from jsonb_to_recordset(import_plan.rows) as listed (
    kind text, id uuid, action_id uuid, reflected_on date, expectation text, check_on date, outcome text,
    evidence text, verdict public.reflection_verdict, decision public.reflection_decision
  )
  where kind = 'reflections';
  perform private.import_answers(school, import_id, import_plan.answers);
  return made;
end
$$;
comment on function public.import_plan(uuid, uuid, text, text, jsonb, jsonb) is
  'Adds what was read in a file to the plan and the answers, all or nothing, with the caller''s rights.';

-- Undoing --------------------------------------------------------------------------------------------

create function private.hide_imported(import public.plan_imports) returns integer
language plpgsql set search_path = ''
as $$
declare
  gone_reflections uuid[];
  gone_actions uuid[];
  gone_short_term uuid[];
  gone_long_term uuid[];
  kept integer;
begin
  -- Whoever is writing in one of them comes first. In the order in which adding under a row locks.
  perform from public.goals where id = any (import.goal_ids) order by id for no key update;
  perform from public.actions where id = any (import.action_ids) order by id for no key update;
  perform from public.reflections where id = any (import.reflection_ids) order by id for no key update;

  -- Still as it came, wherever it was moved, with no feedback that the caller has got, and with nothing under it that stays.
  gone_reflections := array(
    select id from public.reflections
    where id = any (import.reflection_ids) and school_id = import.school_id and deleted_at is null
      and import.row_hashes ->> id::text = private.row_hash(to_jsonb(reflections))
      and not exists (select from public.comments where reflection_id = reflections.id and withdrawn_at is null)
  );
  gone_actions := array(
    select id from public.actions
    where id = any (import.action_ids) and school_id = import.school_id and deleted_at is null
      and import.row_hashes ->> id::text = private.row_hash(to_jsonb(actions))
      and not exists (select from public.comments where action_id = actions.id and withdrawn_at is null)
      and not exists (
        select from public.reflections
        where action_id = actions.id and deleted_at is null and id <> all (gone_reflections)
      )
  );
  gone_short_term := array(
    select id from public.goals
    where id = any (import.goal_ids) and school_id = import.school_id and deleted_at is null
      and import.row_hashes ->> id::text = private.row_hash(to_jsonb(goals))
      and not exists (select from public.comments where goal_id = goals.id and withdrawn_at is null)
      and horizon = 'short_term' and not exists (
        select from public.actions where goal_id = goals.id and deleted_at is null and id <> all (gone_actions)
      )
  );
  gone_long_term := array(
    select id from public.goals
    where id = any (import.goal_ids) and school_id = import.school_id and deleted_at is null
      and import.row_hashes ->> id::text = private.row_hash(to_jsonb(goals))
      and not exists (select from public.comments where goal_id = goals.id and withdrawn_at is null)
      and horizon = 'long_term' and not exists (
        select from public.goals as children
        where children.parent_id = goals.id and children.deleted_at is null and children.id <> all (gone_short_term)
      )
  );
  kept := (
    select count(*) from public.goals where id = any (import.goal_ids) and deleted_at is null
      and id <> all (gone_long_term || gone_short_term)
  ) + (
    select count(*) from public.actions where id = any (import.action_ids) and deleted_at is null
      and id <> all (gone_actions)
  ) + (
    select count(*) from public.reflections where id = any (import.reflection_ids) and deleted_at is null
      and id <> all (gone_reflections)
  );

  -- Only the topmost: restoring it brings all that stood under it back, as with any row.
  update public.goals set deleted_at = now() where id = any (gone_long_term);
  update public.goals set deleted_at = now() where id = any (gone_short_term) and parent_id <> all (gone_long_term);
  update public.actions set deleted_at = now() where id = any (gone_actions) and goal_id <> all (gone_short_term);
  update public.reflections set deleted_at = now()
  where id = any (gone_reflections) and action_id <> all (gone_actions);
  return kept;
end
$$;
comment on function private.hide_imported(public.plan_imports) is
  'Hides an import''s rows that nobody has built on, and says how many were left.';

create function public.undo_import(import_id uuid) returns public.plan_imports
language plpgsql set search_path = ''
as $$
declare
  import public.plan_imports;
  kept integer;
begin
  select * into import from public.plan_imports where id = undo_import.import_id;
  perform private.require(import.school_id in (select private.my_school_ids()), 'not_allowed');
  perform private.require(
    exists (select from public.schools where id = import.school_id and retired_at is null), 'school_retired'
  );
  -- One at a time, and once: who comes second finds it done.
  update public.plan_imports set undone_at = now() where id = import.id and undone_at is null returning * into import;
  if import.id is null then
    select * into import from public.plan_imports where id = undo_import.import_id;
    return import;
  end if;
  kept := private.hide_imported(import);
  -- What was written on since is left as it is.
  with restored as (
    update public.answers set body = before
    from public.plan_import_answers as imported
    where imported.import_id = import.id and answers.id = imported.answer_id and answers.body = imported.after
    returning answers.id
  )
  select kept + count(*) into kept from public.plan_import_answers as imported
  where imported.import_id = import.id and answer_id not in (select id from restored);
  update public.plan_imports set rows_kept = kept where id = import.id returning * into import;
  return import;
end
$$;
comment on function public.undo_import(uuid) is
  'Takes an import back: hides its rows and restores its answers, except what has been written on meanwhile.';

revoke all on function
  private.row_hash(jsonb), private.import_answers(uuid, uuid, jsonb), private.hide_imported(public.plan_imports),
  public.import_plan(uuid, uuid, text, text, jsonb, jsonb), public.undo_import(uuid)
from public, anon, authenticated;
grant execute on function
  private.row_hash(jsonb), private.import_answers(uuid, uuid, jsonb), private.hide_imported(public.plan_imports),
  public.import_plan(uuid, uuid, text, text, jsonb, jsonb), public.undo_import(uuid)
to authenticated;
