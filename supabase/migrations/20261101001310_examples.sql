-- Passages that facilitators mark as examples for a gathering, and what of them is shown there.
-- Refusals: not_allowed.

create table public.examples (
  id uuid primary key,
  school_id uuid not null references public.schools (id) on delete cascade,
  kind text not null check (
    kind in (
      'long_term_goal', 'short_term_goal', 'action', 'assumption', 'teacher_support', 'expectation', 'outcome',
      'evidence', 'answer'
    )
  ),
  row_id uuid not null,
  question_id uuid references public.questions (id) on delete set null,
  gathering_id uuid references public.gatherings (id) on delete set null,
  quote text not null check (char_length(quote) between 1 and 10000),
  public_text text not null check (public_text ~ '\S' and char_length(public_text) <= 10000),
  made_by uuid default auth.uid() references public.profiles (user_id) on delete set null,
  checked_at timestamptz,
  checked_by uuid references public.profiles (user_id) on delete set null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (kind = 'answer' or question_id is null)
);
comment on table public.examples is
  'A passage of a school''s plan or answers to be shown at a gathering. For facilitators of the region; leaders never see what was chosen.';
comment on column public.examples.id is 'Made by the client, so that a retried insert is the same insert.';
comment on column public.examples.row_id is 'Of a goal, action, reflection or submission.';
comment on column public.examples.gathering_id is 'Where it is to be shown: a gathering of the school''s region. Null: not decided.';
comment on column public.examples.quote is 'As it stood in the plan or the answer when it was marked.';
comment on column public.examples.public_text is 'What is shown: without names of schools and people.';
comment on column public.examples.checked_at is 'Since when somebody answers for there being no name in it. Null: it goes nowhere.';
comment on column public.examples.version is 'Counts changes. A change names the version it was made on.';
create index examples_school_id_idx on public.examples (school_id);
create index examples_row_id_idx on public.examples (row_id);
create index examples_question_id_idx on public.examples (question_id);
create index examples_gathering_id_idx on public.examples (gathering_id);
create index examples_made_by_idx on public.examples (made_by);
create index examples_checked_by_idx on public.examples (checked_by);

create function private.tg_examples__stamp() returns trigger
language plpgsql set search_path = ''
as $$
begin
  -- The account of who made or checked it is being deleted: no change to the example.
  if new.public_text = old.public_text and new.checked_at is not distinct from old.checked_at then
    return new;
  end if;
  -- Whoever checks says so with the text that they have read; another text has been read by nobody.
  if new.checked_at is not distinct from old.checked_at then
    new.checked_at := null;
  elsif new.checked_at is not null then
    new.checked_at := now();
  end if;
  new.checked_by := case when new.checked_at is not null then auth.uid() end;
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end
$$;
comment on function private.tg_examples__stamp() is
  'The client only says whether it is checked; the database says when and by whom, and that a changed text is not.';
create trigger _300_stamp before update on public.examples
for each row execute function private.tg_examples__stamp();

create function private.tg_examples__check_gathering() returns trigger
language plpgsql set search_path = ''
as $$
begin
  perform private.require(
    exists (
      select from public.gathering_dates join public.schools on schools.region_id = gathering_dates.region_id
      where gathering_id = new.gathering_id and schools.id = new.school_id
    ),
    'not_allowed'
  );
  return new;
end
$$;
comment on function private.tg_examples__check_gathering() is
  'With the rights of whoever writes: a gathering that they see, with a date in the school''s region.';
create trigger _200_check_gathering before insert or update of gathering_id on public.examples
for each row when (new.gathering_id is not null) execute function private.tg_examples__check_gathering();

create function private.tg_rows__forget_examples() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.examples where row_id in (select id from gone);
  return null;
end
$$;
comment on function private.tg_rows__forget_examples() is 'What is deleted for good is deleted as an example too.';

create trigger _500_forget_examples after delete on public.goals
referencing old table as gone for each statement execute function private.tg_rows__forget_examples();
create trigger _500_forget_examples after delete on public.actions
referencing old table as gone for each statement execute function private.tg_rows__forget_examples();
create trigger _500_forget_examples after delete on public.reflections
referencing old table as gone for each statement execute function private.tg_rows__forget_examples();
create trigger _500_forget_examples after delete on public.submissions
referencing old table as gone for each statement execute function private.tg_rows__forget_examples();

revoke all on function
  private.tg_examples__stamp(), private.tg_examples__check_gathering(), private.tg_rows__forget_examples()
from public;

revoke all on public.examples from anon, authenticated;
alter table public.examples enable row level security;
-- The quote is not granted for update: it says what the school wrote.
grant select,
  insert (id, school_id, kind, row_id, question_id, gathering_id, quote, public_text),
  update (gathering_id, public_text, checked_at), delete
on public.examples to authenticated;
create policy select_region_facilitator on public.examples for select to authenticated
using (school_id in (select private.my_region_school_ids()));
create policy insert_region_facilitator on public.examples for insert to authenticated
with check (school_id in (select private.my_region_school_ids()));
create policy update_region_facilitator on public.examples for update to authenticated
using (school_id in (select private.my_region_school_ids()))
with check (school_id in (select private.my_region_school_ids()));
create policy delete_region_facilitator on public.examples for delete to authenticated
using (school_id in (select private.my_region_school_ids()));
