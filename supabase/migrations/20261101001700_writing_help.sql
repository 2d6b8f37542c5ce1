-- Writing help: which hints a school does not want to see again. The hints themselves are made in the page.

create table public.dismissed_hints (
  school_id uuid not null references public.schools (id),
  row_id uuid not null,
  field text not null check (field in ('body', 'responsible', 'timeframe', 'teacher_support', 'evidence')),
  dismissed_by uuid default auth.uid() references public.profiles (user_id) on delete set null,
  dismissed_at timestamptz not null default now(),
  primary key (school_id, row_id, field)
);
comment on table public.dismissed_hints is
  'Fields whose hint a leader has put away for good, for all of the school''s leaders. For nobody else: a hint is help, not a judgement.';
comment on column public.dismissed_hints.row_id is
  'An action or a reflection. Clients make those ids, so the school is part of the key; what points nowhere goes with the next deletion.';
create index dismissed_hints_dismissed_by_idx on public.dismissed_hints (dismissed_by);

revoke all on public.dismissed_hints from anon, authenticated;
alter table public.dismissed_hints enable row level security;
-- No update and no delete: for good is for good.
grant select, insert (school_id, row_id, field) on public.dismissed_hints to authenticated;
create policy select_own_school on public.dismissed_hints for select to authenticated
using (school_id in (select private.my_school_ids()));
create policy insert_own_school on public.dismissed_hints for insert to authenticated
with check (school_id in (select private.my_school_ids()));
