-- Mellomarbeid: gatherings, and the assignments that lead up to them. A facilitator changes what concerns own regions
-- only; what several regions share is changed by those who are facilitators of all of them. Leaders see what is
-- published in their region.
-- Refusals: not_allowed, question_has_answers, not_ready.

create type public.part_kind as enum ('plan', 'questions');
create type public.respondent as enum ('school', 'leader');

create table public.gatherings (
  id uuid primary key default gen_random_uuid(),
  name_nb text not null default '' check (char_length(name_nb) <= 200),
  name_nn text not null default '' check (char_length(name_nn) <= 200),
  created_by uuid default auth.uid() references public.profiles (user_id) on delete set null,
  created_at timestamptz not null default now(),
  check (btrim(name_nb) <> '' or btrim(name_nn) <> '')
);
comment on table public.gatherings is 'A leader or teacher gathering; when and where differs by region.';
create index gatherings_created_by_idx on public.gatherings (created_by);

create table public.gathering_dates (
  gathering_id uuid not null references public.gatherings (id) on delete cascade,
  region_id uuid not null references public.regions (id),
  starts_on date not null,
  ends_on date not null,
  place text not null default '' check (char_length(place) <= 300),
  primary key (gathering_id, region_id),
  check (ends_on between starts_on and starts_on + 30)
);
comment on table public.gathering_dates is 'The days and the place of a gathering in one region.';
create index gathering_dates_region_id_idx on public.gathering_dates (region_id);

create table public.assignments (
  id uuid primary key default gen_random_uuid(),
  gathering_id uuid not null references public.gatherings (id),
  title_nb text not null default '' check (char_length(title_nb) <= 300),
  title_nn text not null default '' check (char_length(title_nn) <= 300),
  intro_nb text not null default '' check (char_length(intro_nb) <= 10000),
  intro_nn text not null default '' check (char_length(intro_nn) <= 10000),
  created_by uuid default auth.uid() references public.profiles (user_id) on delete set null,
  created_at timestamptz not null default now(),
  check (btrim(title_nb) <> '' or btrim(title_nn) <> '')
);
comment on table public.assignments is 'What leaders do between two gatherings, in one or more parts.';
create index assignments_gathering_id_idx on public.assignments (gathering_id);
create index assignments_created_by_idx on public.assignments (created_by);

create table public.assignment_regions (
  assignment_id uuid not null references public.assignments (id) on delete cascade,
  region_id uuid not null references public.regions (id),
  published_at timestamptz,
  primary key (assignment_id, region_id)
);
comment on table public.assignment_regions is 'Which regions an assignment is for, and since when its leaders see it.';
create index assignment_regions_region_id_idx on public.assignment_regions (region_id);

create table public.assignment_parts (
  id uuid primary key default gen_random_uuid(),
  assignment_id uuid not null references public.assignments (id) on delete cascade,
  position integer not null default 0,
  kind public.part_kind not null,
  respondent public.respondent not null,
  title_nb text not null default '' check (char_length(title_nb) <= 300),
  title_nn text not null default '' check (char_length(title_nn) <= 300),
  intro_nb text not null default '' check (char_length(intro_nb) <= 10000),
  intro_nn text not null default '' check (char_length(intro_nn) <= 10000),
  check (btrim(title_nb) <> '' or btrim(title_nn) <> ''),
  check (kind <> 'plan' or respondent = 'school')
);
comment on table public.assignment_parts is 'What is handed in as one: the plan itself or answers, once per school or by each leader.';
create index assignment_parts_assignment_id_idx on public.assignment_parts (assignment_id);

create table public.deadlines (
  part_id uuid not null references public.assignment_parts (id) on delete cascade,
  region_id uuid not null references public.regions (id),
  -- squawk-ignore prefer-timestamp-tz
  due_local timestamp not null check (extract(second from due_local) = 0 and isfinite(due_local)),
  primary key (part_id, region_id)
);
comment on table public.deadlines is 'When a part is due in a region.';
comment on column public.deadlines.due_local is 'As the clock shows in Norway. The whole of that minute is in time.';
create index deadlines_region_id_idx on public.deadlines (region_id);

create table public.extensions (
  part_id uuid not null references public.assignment_parts (id) on delete cascade,
  school_id uuid not null references public.schools (id),
  -- squawk-ignore prefer-timestamp-tz
  due_local timestamp not null check (extract(second from due_local) = 0 and isfinite(due_local)),
  granted_by uuid default auth.uid() references public.profiles (user_id) on delete set null,
  primary key (part_id, school_id)
);
comment on table public.extensions is 'A later deadline for one school. Of this and the region''s, the later one counts.';
create index extensions_school_id_idx on public.extensions (school_id);
create index extensions_granted_by_idx on public.extensions (granted_by);

create table public.questions (
  id uuid primary key default gen_random_uuid(),
  part_id uuid not null references public.assignment_parts (id) on delete cascade,
  position integer not null default 0,
  label text not null default '' check (char_length(label) <= 10),
  stem_nb text not null default '' check (char_length(stem_nb) <= 5000),
  stem_nn text not null default '' check (char_length(stem_nn) <= 5000),
  body_nb text not null default '' check (char_length(body_nb) <= 5000),
  body_nn text not null default '' check (char_length(body_nn) <= 5000),
  hidden_at timestamptz,
  check (btrim(body_nb) <> '' or btrim(body_nn) <> '')
);
comment on table public.questions is 'One question of a part.';
comment on column public.questions.label is 'As leaders know it: 1, 2, 3a, 3b.';
comment on column public.questions.stem_nb is 'What 3a and 3b have in common, repeated in both; shown once.';
comment on column public.questions.hidden_at is 'Set: no longer asked. What was answered is kept.';
create index questions_part_id_idx on public.questions (part_id);

-- Helpers ------------------------------------------------------------------------------------------

create function private.my_published_assignment_ids() returns setof uuid
language sql stable security definer rows 20 set search_path = ''
as $$
  select assignment_id from public.assignment_regions
  where published_at is not null and region_id in (select private.my_school_region_ids())
$$;
comment on function private.my_published_assignment_ids() is 'Assignments that leaders of the caller''s schools see.';

create function private.my_region_assignment_ids() returns setof uuid
language sql stable security definer rows 20 set search_path = ''
as $$ select assignment_id from public.assignment_regions where region_id in (select private.my_region_ids()) $$;
comment on function private.my_region_assignment_ids() is 'Assignments for a region that the caller is facilitator of.';

create function private.my_editable_assignment_ids() returns setof uuid
language sql stable security definer rows 20 set search_path = ''
as $$
  select id from public.assignments
  where id in (select private.my_region_assignment_ids())
    and not exists (
      select from public.assignment_regions
      where assignment_id = assignments.id and region_id not in (select private.my_region_ids())
    )
  -- Just made, and not yet given to any region.
  union
  select id from public.assignments
  where created_by = (select auth.uid()) and exists (select private.my_region_ids())
    and not exists (select from public.assignment_regions where assignment_id = assignments.id)
$$;
comment on function private.my_editable_assignment_ids() is
  'Assignments that concern no region but the caller''s own, so that the caller may change them.';

create function private.my_editable_part_ids() returns setof uuid
language sql stable security definer rows 60 set search_path = ''
as $$ select id from public.assignment_parts where assignment_id in (select private.my_editable_assignment_ids()) $$;

create function private.my_region_part_ids() returns setof uuid
language sql stable security definer rows 60 set search_path = ''
as $$ select id from public.assignment_parts where assignment_id in (select private.my_region_assignment_ids()) $$;

create function private.my_published_part_ids() returns setof uuid
language sql stable security definer rows 60 set search_path = ''
as $$ select id from public.assignment_parts where assignment_id in (select private.my_published_assignment_ids()) $$;

create function private.my_published_gathering_ids() returns setof uuid
language sql stable security definer rows 20 set search_path = ''
as $$
  select gathering_id from public.assignments where id in (select private.my_published_assignment_ids())
$$;

create function private.my_editable_gathering_ids() returns setof uuid
language sql stable security definer rows 20 set search_path = ''
as $$
  select id from public.gatherings
  where exists (select private.my_region_ids())
    and (created_by = (select auth.uid()) or exists (
      select from public.gathering_dates
      where gathering_id = gatherings.id and region_id in (select private.my_region_ids())
    ))
    and not exists (
      select from public.gathering_dates
      where gathering_id = gatherings.id and region_id not in (select private.my_region_ids())
    )
    and not exists (
      select from public.assignments
      join public.assignment_regions on assignment_regions.assignment_id = assignments.id
      where gathering_id = gatherings.id and region_id not in (select private.my_region_ids())
    )
$$;
comment on function private.my_editable_gathering_ids() is
  'Gatherings that concern no region but the caller''s own, so that the caller may change their name.';

create function private.my_region_gathering_ids() returns setof uuid
language sql stable security definer rows 20 set search_path = ''
as $$
  select gathering_id from public.gathering_dates where region_id in (select private.my_region_ids())
  union
  -- One that has no date in the region yet, but an assignment that leads up to it.
  select gathering_id from public.assignments where id in (select private.my_region_assignment_ids())
  union
  select id from public.gatherings where created_by = (select auth.uid()) and exists (select private.my_region_ids())
$$;

revoke all on function
  private.my_published_assignment_ids(), private.my_region_assignment_ids(), private.my_editable_assignment_ids(),
  private.my_editable_part_ids(), private.my_region_part_ids(), private.my_published_part_ids(),
  private.my_published_gathering_ids(), private.my_editable_gathering_ids(), private.my_region_gathering_ids()
from public;
grant execute on function
  private.my_published_assignment_ids(), private.my_region_assignment_ids(), private.my_editable_assignment_ids(),
  private.my_editable_part_ids(), private.my_region_part_ids(), private.my_published_part_ids(),
  private.my_published_gathering_ids(), private.my_editable_gathering_ids(), private.my_region_gathering_ids()
to authenticated;

-- Grants and policies ------------------------------------------------------------------------------

revoke all on
  public.gatherings, public.gathering_dates, public.assignments, public.assignment_regions, public.assignment_parts,
  public.deadlines, public.extensions, public.questions
from anon, authenticated;
alter table public.gatherings enable row level security;
alter table public.gathering_dates enable row level security;
alter table public.assignments enable row level security;
alter table public.assignment_regions enable row level security;
alter table public.assignment_parts enable row level security;
alter table public.deadlines enable row level security;
alter table public.extensions enable row level security;
alter table public.questions enable row level security;

grant select, insert (id, name_nb, name_nn), update (name_nb, name_nn) on public.gatherings to authenticated;
create policy select_published on public.gatherings for select to authenticated
using (id in (select private.my_published_gathering_ids()));
create policy select_region_facilitator on public.gatherings for select to authenticated
using (id in (select private.my_region_gathering_ids()));
-- Until it has a date it is seen by whoever made it, also by the statement that makes it.
create policy select_maker on public.gatherings for select to authenticated
using (created_by = (select auth.uid()) and exists (select private.my_region_ids()));
create policy insert_facilitator on public.gatherings for insert to authenticated
with check (exists (select private.my_region_ids()));
create policy update_facilitator on public.gatherings for update to authenticated
using (id in (select private.my_editable_gathering_ids()))
with check (id in (select private.my_editable_gathering_ids()));

grant select, insert (gathering_id, region_id, starts_on, ends_on, place), update (starts_on, ends_on, place), delete
on public.gathering_dates to authenticated;
create policy select_own_school on public.gathering_dates for select to authenticated
using (
  region_id in (select private.my_school_region_ids())
  and gathering_id in (select private.my_published_gathering_ids())
);
create policy select_region_facilitator on public.gathering_dates for select to authenticated
using (region_id in (select private.my_region_ids()));
create policy insert_region_facilitator on public.gathering_dates for insert to authenticated
with check (
  region_id in (select private.my_region_ids()) and gathering_id in (select private.my_region_gathering_ids())
);
create policy update_region_facilitator on public.gathering_dates for update to authenticated
using (region_id in (select private.my_region_ids())) with check (region_id in (select private.my_region_ids()));
create policy delete_region_facilitator on public.gathering_dates for delete to authenticated
using (region_id in (select private.my_region_ids()));

grant select,
  insert (id, gathering_id, title_nb, title_nn, intro_nb, intro_nn),
  update (gathering_id, title_nb, title_nn, intro_nb, intro_nn),
  delete
on public.assignments to authenticated;
create policy select_published on public.assignments for select to authenticated
using (id in (select private.my_published_assignment_ids()));
create policy select_region_facilitator on public.assignments for select to authenticated
using (id in (select private.my_region_assignment_ids()));
create policy select_maker on public.assignments for select to authenticated
using (created_by = (select auth.uid()) and exists (select private.my_region_ids()));
create policy insert_facilitator on public.assignments for insert to authenticated
with check (
  exists (select private.my_region_ids()) and gathering_id in (select private.my_region_gathering_ids())
);
create policy update_facilitator on public.assignments for update to authenticated
using (id in (select private.my_editable_assignment_ids()))
with check (gathering_id in (select private.my_region_gathering_ids()));
create policy delete_facilitator on public.assignments for delete to authenticated
using (id in (select private.my_editable_assignment_ids()));

-- published_at is not granted: publishing tells the leaders, once, and is a function's work.
grant select, insert (assignment_id, region_id), delete on public.assignment_regions to authenticated;
create policy select_own_school on public.assignment_regions for select to authenticated
using (published_at is not null and region_id in (select private.my_school_region_ids()));
create policy select_region_facilitator on public.assignment_regions for select to authenticated
using (region_id in (select private.my_region_ids()));
create policy insert_region_facilitator on public.assignment_regions for insert to authenticated
with check (
  region_id in (select private.my_region_ids())
  and assignment_id in (
    select private.my_editable_assignment_ids() union select private.my_region_assignment_ids()
  )
);
create policy delete_region_facilitator on public.assignment_regions for delete to authenticated
using (published_at is null and region_id in (select private.my_region_ids()));

grant select,
  insert (id, assignment_id, position, kind, respondent, title_nb, title_nn, intro_nb, intro_nn),
  update (position, title_nb, title_nn, intro_nb, intro_nn),
  delete
on public.assignment_parts to authenticated;
create policy select_published on public.assignment_parts for select to authenticated
using (assignment_id in (select private.my_published_assignment_ids()));
create policy select_region_facilitator on public.assignment_parts for select to authenticated
-- Two sets, of which the second is seldom needed: one that nobody has been given yet is still edited.
using (
  assignment_id in (select private.my_region_assignment_ids())
  or assignment_id in (select private.my_editable_assignment_ids())
);
create policy insert_facilitator on public.assignment_parts for insert to authenticated
with check (assignment_id in (select private.my_editable_assignment_ids()));
create policy update_facilitator on public.assignment_parts for update to authenticated
using (assignment_id in (select private.my_editable_assignment_ids()))
with check (assignment_id in (select private.my_editable_assignment_ids()));
create policy delete_facilitator on public.assignment_parts for delete to authenticated
using (assignment_id in (select private.my_editable_assignment_ids()));

grant select, insert (part_id, region_id, due_local), update (due_local), delete on public.deadlines to authenticated;
create policy select_own_school on public.deadlines for select to authenticated
using (
  region_id in (select private.my_school_region_ids()) and part_id in (select private.my_published_part_ids())
);
create policy select_region_facilitator on public.deadlines for select to authenticated
using (region_id in (select private.my_region_ids()));
create policy insert_region_facilitator on public.deadlines for insert to authenticated
with check (
  region_id in (select private.my_region_ids())
  and part_id in (select private.my_region_part_ids() union select private.my_editable_part_ids())
);
create policy update_region_facilitator on public.deadlines for update to authenticated
using (region_id in (select private.my_region_ids())) with check (region_id in (select private.my_region_ids()));
create policy delete_region_facilitator on public.deadlines for delete to authenticated
using (region_id in (select private.my_region_ids()));

grant select, insert (part_id, school_id, due_local), update (due_local), delete on public.extensions to authenticated;
create policy select_own_school on public.extensions for select to authenticated
using (school_id in (select private.my_school_ids()) and part_id in (select private.my_published_part_ids()));
create policy select_region_facilitator on public.extensions for select to authenticated
using (school_id in (select private.my_region_school_ids()));
create policy insert_region_facilitator on public.extensions for insert to authenticated
with check (
  school_id in (select private.my_region_school_ids()) and part_id in (select private.my_region_part_ids())
);
create policy update_region_facilitator on public.extensions for update to authenticated
using (school_id in (select private.my_region_school_ids()))
with check (school_id in (select private.my_region_school_ids()));
create policy delete_region_facilitator on public.extensions for delete to authenticated
using (school_id in (select private.my_region_school_ids()));

grant select,
  insert (id, part_id, position, label, stem_nb, stem_nn, body_nb, body_nn),
  update (position, label, stem_nb, stem_nn, body_nb, body_nn, hidden_at),
  delete
on public.questions to authenticated;
create policy select_published on public.questions for select to authenticated
using (part_id in (select private.my_published_part_ids()));
create policy select_region_facilitator on public.questions for select to authenticated
using (part_id in (select private.my_region_part_ids() union select private.my_editable_part_ids()));
create policy insert_facilitator on public.questions for insert to authenticated
with check (part_id in (select private.my_editable_part_ids()));
create policy update_facilitator on public.questions for update to authenticated
using (part_id in (select private.my_editable_part_ids()))
with check (part_id in (select private.my_editable_part_ids()));
create policy delete_facilitator on public.questions for delete to authenticated
using (part_id in (select private.my_editable_part_ids()));
