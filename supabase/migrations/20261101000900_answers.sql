-- Answers, and handing in. What is handed in is a copy that nobody alters.
-- Refusals: not_allowed, school_retired, after_deadline.

create table public.answers (
  id uuid primary key default gen_random_uuid(),
  school_id uuid not null references public.schools (id),
  question_id uuid not null references public.questions (id),
  user_id uuid references public.profiles (user_id) on delete cascade,
  body text not null default '' check (char_length(body) <= 10000),
  version integer not null default 1,
  version_id uuid not null default gen_random_uuid(),
  epoch uuid not null default gen_random_uuid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (user_id) on delete set null,
  deleted_at timestamptz check (deleted_at is null),
  unique nulls not distinct (question_id, school_id, user_id),
  unique (id, school_id)
);
comment on table public.answers is 'What a school, or one leader of it, writes to a question; a draft until it is handed in.';
comment on column public.answers.user_id is 'Null: the school''s common answer. Set: this leader''s own, which nobody else reads.';
comment on column public.answers.deleted_at is 'Never set: here so that the triggers of synced rows serve answers too.';
create index answers_school_id_idx on public.answers (school_id);
create index answers_user_id_idx on public.answers (user_id);
create index answers_updated_by_idx on public.answers (updated_by);

create trigger _200_refuse_retired before update on public.answers
for each row when (pg_trigger_depth() = 0) execute function private.tg_plan_rows__refuse_retired();
create trigger _300_stamp before insert or update on public.answers
for each row execute function private.tg_plan_rows__stamp('body');
create trigger _400_write_revisions after update on public.answers
referencing old table as replaced new table as written for each statement execute function private.tg_plan_rows__record_revisions('body');

-- Only the school's common answers are told to the school's other leaders.
create function private.tg_answers__broadcast() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform realtime.send(
    jsonb_build_object('table', tg_table_name, 'row', to_jsonb(new)), 'row',
    private.school_channel('answers', new.school_id), true
  );
  return new;
end
$$;
comment on function private.tg_answers__broadcast() is
  'Security definer: only the database may speak here. A channel of its own: facilitators listen on the plan''s.';
revoke all on function private.tg_answers__broadcast() from public;
create trigger _600_broadcast after insert or update on public.answers
for each row when (new.user_id is null) execute function private.tg_answers__broadcast();

create policy select_answers_leader on realtime.messages for select to authenticated
using (
  extension = 'broadcast'
  and (select private.topic_school('answers')) in (select private.my_school_ids())
);

revoke all on public.answers from anon, authenticated;
alter table public.answers enable row level security;
-- No insert: open_part makes the rows, so that two who begin at once write in the same one.
grant select, update (body) on public.answers to authenticated;
create policy select_own_school on public.answers for select to authenticated
using (
  school_id in (select private.my_school_ids()) and (user_id is null or user_id = (select auth.uid()))
);
create policy update_own_school on public.answers for update to authenticated
using (
  school_id in (select private.my_school_ids()) and (user_id is null or user_id = (select auth.uid()))
)
with check (
  school_id in (select private.my_school_ids()) and (user_id is null or user_id = (select auth.uid()))
);

create function private.tg_questions__keep_answered() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Waits for whoever is saving an answer, so that what they write is seen.
  perform from public.answers where question_id = old.id order by id for update;
  perform private.require(
    not exists (select from public.answers where question_id = old.id and body ~ '\S'), 'question_has_answers'
  );
  delete from public.answers where question_id = old.id;
  return old;
end
$$;
comment on function private.tg_questions__keep_answered() is
  'A question with answers is hidden, not deleted. Security definer: whoever deletes it does not see the answers.';
revoke all on function private.tg_questions__keep_answered() from public;
create trigger _200_keep_answered before delete on public.questions
for each row execute function private.tg_questions__keep_answered();

create table public.submissions (
  id uuid primary key,
  part_id uuid not null references public.assignment_parts (id),
  school_id uuid not null references public.schools (id),
  user_id uuid references public.profiles (user_id) on delete set null,
  is_personal boolean not null,
  submitted_by uuid references public.profiles (user_id) on delete set null,
  submitted_at timestamptz not null default now(),
  due_at timestamptz,
  is_late boolean not null generated always as (due_at is not null and submitted_at >= due_at) stored,
  content jsonb not null,
  change_number bigint not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references public.profiles (user_id) on delete set null,
  unique (id, school_id),
  check (user_id is null or is_personal)
);
comment on table public.submissions is
  'What was handed in: a copy that stands by itself. The newest that is not withdrawn counts.';
comment on column public.submissions.id is 'Made by the client, so that a repeated request is the same hand-in.';
comment on column public.submissions.change_number is 'When it came, among all there is to read of the school; see plan_summaries.';
comment on column public.submissions.due_at is 'The first moment that was too late, as the deadline stood then. Null: none.';
create index submissions_part_id_idx on public.submissions (part_id, school_id, submitted_at desc);
create index submissions_school_id_idx on public.submissions (school_id);
create index submissions_user_id_idx on public.submissions (user_id);
create index submissions_submitted_by_idx on public.submissions (submitted_by);
create index submissions_withdrawn_by_idx on public.submissions (withdrawn_by);

create function private.tg_submissions__summarise() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  new.change_number := private.next_change_number(new.school_id);
  update public.plan_summaries set handed_in_number = change_number, handed_in_at = clock_timestamp()
  where school_id = new.school_id;
  return new;
end
$$;
comment on function private.tg_submissions__summarise() is 'What is handed in is something new to read.';
revoke all on function private.tg_submissions__summarise() from public;
create trigger _300_summarise before insert on public.submissions
for each row execute function private.tg_submissions__summarise();

create function private.tg_submissions__refuse_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
  -- is_late is not computed yet, and follows from the others.
  if to_jsonb(new) - '{is_late,withdrawn_at,withdrawn_by,user_id,submitted_by}'::text[]
    is distinct from to_jsonb(old) - '{is_late,withdrawn_at,withdrawn_by,user_id,submitted_by}'::text[]
    or coalesce(new.user_id <> old.user_id, new.user_id is not null and old.user_id is null)
    or coalesce(new.submitted_by <> old.submitted_by, new.submitted_by is not null and old.submitted_by is null)
    or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
    or (
      new.withdrawn_by is distinct from old.withdrawn_by and new.withdrawn_by is not null
      and (old.withdrawn_at is not null or new.withdrawn_at is null)
    )
  then
    raise exception 'What was handed in cannot be changed';
  end if;
  if new.user_id is null and old.user_id is not null then
    new.content := new.content || '{"leader": null}';
  end if;
  return new;
end
$$;
comment on function private.tg_submissions__refuse_change() is
  'Whoever asks, the database''s owner too. Names go when accounts go; being withdrawn is the one thing that happens.';
revoke all on function private.tg_submissions__refuse_change() from public;
create trigger _200_refuse_change before update on public.submissions
for each row execute function private.tg_submissions__refuse_change();

revoke all on public.submissions from anon, authenticated;
alter table public.submissions enable row level security;
grant select on public.submissions to authenticated;
create policy select_own_school on public.submissions for select to authenticated
using (
  school_id in (select private.my_school_ids()) and (not is_personal or user_id = (select auth.uid()))
);
create policy select_region_facilitator on public.submissions for select to authenticated
using (withdrawn_at is null and school_id in (select private.my_region_school_ids()));

-- Deadlines ----------------------------------------------------------------------------------------

create function private.due_at(part uuid, school uuid) returns timestamptz
language sql stable security definer set search_path = ''
as $$
  -- The minute is added after the clock has been read: added before, 01:59 would last an hour on the night when two
  -- o'clock comes twice.
  select greatest(
    (select due_local from public.extensions where part_id = part and school_id = school),
    (
      select due_local from public.deadlines join public.schools on schools.region_id = deadlines.region_id
      where part_id = part and schools.id = school
    )
  ) at time zone 'Europe/Oslo' + interval '1 minute'
$$;
comment on function private.due_at(uuid, uuid) is
  'The first moment that is too late: the end of the minute that is named, by the clock in Norway. Null: no deadline.';

create function private.may_answer(part uuid, school uuid) returns boolean
language sql stable security definer set search_path = ''
as $$
  select school in (select private.my_school_ids())
    and exists (
      select from public.assignment_parts
      join public.assignment_regions on assignment_regions.assignment_id = assignment_parts.assignment_id
      join public.schools on schools.region_id = assignment_regions.region_id
      where assignment_parts.id = part and schools.id = school and published_at is not null
    )
$$;
comment on function private.may_answer(uuid, uuid) is
  'Whether the caller leads the school, and the part is published in its region.';

-- Answering and handing in ---------------------------------------------------------------------------

create function public.open_part(part uuid, school uuid) returns setof public.answers
language plpgsql security definer set search_path = ''
as $$
declare
  person uuid;
begin
  perform private.require(private.may_answer(part, school), 'not_allowed');
  select case respondent when 'leader' then auth.uid() end into person
  from public.assignment_parts where id = part;
  insert into public.answers (school_id, question_id, user_id)
  select school, id, person from public.questions where part_id = part and hidden_at is null
  on conflict do nothing;
  return query
    select answers.* from public.answers join public.questions on questions.id = answers.question_id
    where questions.part_id = part and answers.school_id = school and answers.user_id is not distinct from person
    order by questions.position, questions.id;
end
$$;
comment on function public.open_part(uuid, uuid) is
  'The answers to a part''s questions, made empty where there are none: the school''s, or the caller''s own.';

create function private.frozen_plan(school uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'goals', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', id, 'parentId', parent_id, 'horizon', horizon, 'body', body, 'position', position
      ) order by position collate "C", id)
      from public.goals where school_id = school and deleted_at is null
    ), '[]'),
    'actions', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', id, 'goalId', goal_id, 'body', body, 'assumption', assumption, 'teacherSupport', teacher_support,
        'responsible', responsible, 'timeframe', timeframe, 'status', status, 'position', position
      ) order by position collate "C", id)
      from public.actions where school_id = school and deleted_at is null
    ), '[]'),
    'reflections', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', id, 'actionId', action_id, 'reflectedOn', reflected_on, 'expectation', expectation, 'checkOn', check_on,
        'outcome', outcome, 'evidence', evidence, 'verdict', verdict, 'decision', decision
      ) order by reflected_on, created_at, id)
      from public.reflections where school_id = school and deleted_at is null
    ), '[]')
  )
$$;

create function private.frozen_answers(part uuid, school uuid, person uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'questionId', questions.id, 'label', label, 'stem', jsonb_build_object('nb', stem_nb, 'nn', stem_nn),
    'question', jsonb_build_object('nb', body_nb, 'nn', body_nn), 'answer', coalesce(answers.body, '')
  ) order by questions.position, questions.id), '[]')
  from public.questions
  left join public.answers on answers.question_id = questions.id
    and answers.school_id = school and answers.user_id is not distinct from person
  where questions.part_id = part and (hidden_at is null or answers.body <> '')
$$;

create function private.frozen_part(part uuid, school uuid, person uuid) returns jsonb
language sql stable security definer set search_path = ''
as $$
  select jsonb_build_object(
    'schemaVersion', 1,
    'kind', assignment_parts.kind,
    'assignment', jsonb_build_object('nb', assignments.title_nb, 'nn', assignments.title_nn),
    'part', jsonb_build_object('nb', assignment_parts.title_nb, 'nn', assignment_parts.title_nn),
    'school', schools.name,
    'region', regions.name,
    'leader', (select shown_name from public.profiles where user_id = person)
  ) || case assignment_parts.kind
    when 'plan' then jsonb_build_object('plan', private.frozen_plan(school))
    else jsonb_build_object('answers', private.frozen_answers(part, school, person))
  end
  from public.assignment_parts
  join public.assignments on assignments.id = assignment_parts.assignment_id
  cross join public.schools join public.regions on regions.id = schools.region_id
  where assignment_parts.id = part and schools.id = school
$$;
comment on function private.frozen_part(uuid, uuid, uuid) is
  'All that is handed in, in a form that needs no other table to be read: schemaVersion 1.';

create function public.submit_part(part uuid, school uuid, submission_id uuid) returns public.submissions
language plpgsql security definer set search_path = ''
as $$
declare
  asked public.assignment_parts;
  person uuid;
  copy jsonb;
  latest public.submissions;
begin
  -- One at a time for a school: of two who hand in at once the second finds what the first has handed in. Before asking
  -- who calls: whoever had to wait may have lost the right meanwhile.
  perform from public.schools where id = school for no key update;
  perform private.require(private.may_answer(part, school), 'not_allowed');
  perform private.require(
    exists (select from public.schools where id = school and retired_at is null), 'school_retired'
  );
  select * into asked from public.assignment_parts where id = part;
  if asked.respondent = 'leader' then
    person := auth.uid();
  end if;
  -- A request repeated after a lost reply, whatever has been handed in since.
  select * into latest from public.submissions where id = submission_id;
  if latest.id is not null then
    perform private.require(
      latest.part_id = part and latest.school_id = school and latest.user_id is not distinct from person, 'not_allowed'
    );
    return latest;
  end if;
  copy := private.frozen_part(part, school, person);
  select * into latest from public.submissions
  where part_id = part and school_id = school and user_id is not distinct from person
    and is_personal = (person is not null)
  order by submitted_at desc, id limit 1;
  -- A second click, the other leader a moment later: the same hand-in.
  if latest.withdrawn_at is null and latest.content = copy then
    return latest;
  end if;
  insert into public.submissions (id, part_id, school_id, user_id, is_personal, submitted_by, submitted_at, due_at, content)
  values (
    submission_id, part, school, person, person is not null, auth.uid(), clock_timestamp(),
    private.due_at(part, school), copy
  )
  returning * into latest;
  perform private.send_gathered_mail(
    'receipt', users.email, profiles.language,
    jsonb_build_object(
      'submissionId', latest.id, 'schoolId', school, 'assignment', copy -> 'assignment', 'part', copy -> 'part',
      'school', copy ->> 'school', 'submittedAt', latest.submitted_at, 'isLate', latest.is_late,
      'by', (select shown_name from public.profiles where user_id = auth.uid())
    ),
    concat_ws(':', 'receipt', part, school, users.id)
  )
  from public.school_leaders
  join auth.users on users.id = school_leaders.user_id
  join public.profiles on profiles.user_id = users.id
  where school_leaders.school_id = school and users.email is not null and (person is null or users.id = person);
  return latest;
end
$$;
comment on function public.submit_part(uuid, uuid, uuid) is
  'Hands in a part: freezes the plan or the answers as they stand, says whether late, and mails a receipt.';

create function public.withdraw_submission(submission_id uuid) returns public.submissions
language plpgsql security definer set search_path = ''
as $$
declare
  submission public.submissions;
begin
  select * into submission from public.submissions where id = submission_id for update;
  perform private.require(
    submission.school_id in (select private.my_school_ids())
    and (not submission.is_personal or submission.user_id = auth.uid()),
    'not_allowed'
  );
  if submission.withdrawn_at is not null then
    return submission;
  end if;
  perform private.require(
    coalesce(clock_timestamp() < private.due_at(submission.part_id, submission.school_id), true), 'after_deadline'
  );
  update public.submissions set withdrawn_at = clock_timestamp(), withdrawn_by = auth.uid()
  where id = submission_id returning * into submission;
  return submission;
end
$$;
comment on function public.withdraw_submission(uuid) is
  'Takes a hand-in back until the deadline. The copy stays with the school, marked as withdrawn.';

-- Facilitators: publish, remind -----------------------------------------------------------------------

create function public.publish_assignment(assignment uuid, region uuid) returns public.assignment_regions
language plpgsql security definer set search_path = ''
as $$
declare
  published public.assignment_regions;
begin
  perform private.require(region in (select private.my_region_ids()), 'not_allowed');
  select * into published from public.assignment_regions
  where assignment_id = assignment and region_id = region for update;
  perform private.require(published.assignment_id is not null, 'not_allowed');
  if published.published_at is not null then
    return published;
  end if;
  -- Something to do, with a deadline for each part and a question where questions are asked.
  perform private.require(
    exists (select from public.assignment_parts where assignment_id = assignment)
    and not exists (
      select from public.assignment_parts
      where assignment_id = assignment and (
        not exists (select from public.deadlines where part_id = assignment_parts.id and region_id = region)
        or kind = 'questions' and not exists (
          select from public.questions where part_id = assignment_parts.id and hidden_at is null
        )
      )
    ),
    'not_ready'
  );
  update public.assignment_regions set published_at = now()
  where assignment_id = assignment and region_id = region
  returning * into published;
  perform private.send_mail(
    'published', users.email, profiles.language,
    jsonb_build_object(
      'assignment', jsonb_build_object('nb', assignments.title_nb, 'nn', assignments.title_nn),
      'schoolId', schools.id,
      'parts', (
        select jsonb_agg(
          jsonb_build_object('nb', title_nb, 'nn', title_nn, 'dueAt', due_at) order by due_at, position
        )
        from public.assignment_parts, private.due_at(assignment_parts.id, schools.id) as due_at
        where assignment_id = assignment
      )
    ),
    'published:' || assignment || ':' || users.id
  )
  from public.school_leaders
  join public.schools on schools.id = school_leaders.school_id and schools.retired_at is null
  join auth.users on users.id = school_leaders.user_id
  join public.profiles on profiles.user_id = users.id
  cross join public.assignments
  where schools.region_id = region and assignments.id = assignment and users.email is not null;
  return published;
end
$$;
comment on function public.publish_assignment(uuid, uuid) is
  'A facilitator shows the assignment to the region''s leaders, and has each told by mail once.';

create function private.not_handed_in(part uuid, region uuid)
returns table (school_id uuid, school_name text, user_id uuid, shown_name text, email text, language text, due_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select
    schools.id, schools.name, profiles.user_id, profiles.shown_name, users.email::text, profiles.language,
    private.due_at(part, schools.id)
  from public.assignment_parts
  join public.assignment_regions on assignment_regions.assignment_id = assignment_parts.assignment_id
    and assignment_regions.region_id = region and published_at is not null
  join public.schools on schools.region_id = region and schools.retired_at is null
  join public.school_leaders on school_leaders.school_id = schools.id
  join public.profiles on profiles.user_id = school_leaders.user_id
  join auth.users on users.id = profiles.user_id
  where assignment_parts.id = part and users.email is not null
    and not exists (
      select from public.submissions
      where submissions.part_id = part and submissions.school_id = schools.id and withdrawn_at is null
        and (respondent = 'school' or submissions.user_id = profiles.user_id)
    )
$$;
comment on function private.not_handed_in(uuid, uuid) is 'Leaders of a region who have yet to hand a part in.';

create function private.mail_reminder(part uuid, region uuid, only_once text, days_ahead integer) returns integer
language plpgsql security definer set search_path = ''
as $$
declare
  asked record;
  reminded integer := 0;
begin
  for asked in
    select not_handed_in.*, assignments.title_nb, assignments.title_nn,
      assignment_parts.title_nb as part_nb, assignment_parts.title_nn as part_nn, assignment_parts.respondent
    from private.not_handed_in(part, region)
    join public.assignment_parts on assignment_parts.id = part
    join public.assignments on assignments.id = assignment_parts.assignment_id
    where days_ahead is null
      -- The day that many days before the last moment in time.
      or ((not_handed_in.due_at - interval '1 minute') at time zone 'Europe/Oslo')::date = private.today() + days_ahead
  loop
    perform private.send_mail(
      'reminder', asked.email, asked.language,
      jsonb_build_object(
        'assignment', jsonb_build_object('nb', asked.title_nb, 'nn', asked.title_nn),
        'part', jsonb_build_object('nb', asked.part_nb, 'nn', asked.part_nn),
        'school', asked.school_name, 'dueAt', asked.due_at, 'partId', part, 'schoolId', asked.school_id,
        'isOwn', asked.respondent = 'leader'
      ),
      concat_ws(':', 'reminder', only_once, part, asked.school_id, asked.user_id)
    );
    reminded := reminded + 1;
  end loop;
  return reminded;
end
$$;

create function public.reminder_recipients(part uuid, region uuid)
returns table (school_id uuid, school_name text, user_id uuid, shown_name text, due_at timestamptz)
language sql stable security definer set search_path = ''
as $$
  select school_id, school_name, user_id, shown_name, due_at from private.not_handed_in(part, region)
  where region in (select private.my_region_ids())
  order by school_name, shown_name, school_id, user_id
$$;
comment on function public.reminder_recipients(uuid, uuid) is
  'For facilitators of the region: who would get a reminder of the part.';

create function public.remind(part uuid, region uuid) returns integer
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require(region in (select private.my_region_ids()), 'not_allowed');
  -- Not more than once a day, however often it is pressed.
  return private.mail_reminder(part, region, private.today()::text, null);
end
$$;
comment on function public.remind(uuid, uuid) is
  'A facilitator reminds those who have not handed in, each at most once a day; how many there are.';

create function private.send_due_reminders() returns void
language plpgsql security definer set search_path = ''
as $$
declare
  due record;
begin
  for due in
    select part_id, region_id from public.deadlines
    where due_local >= private.today() and due_local < private.today() + 4
    union
    select part_id, region_id from public.extensions join public.schools on schools.id = school_id
    where due_local >= private.today() and due_local < private.today() + 4
  loop
    perform private.mail_reminder(due.part_id, due.region_id, '3 days', 3);
    perform private.mail_reminder(due.part_id, due.region_id, '1 day', 1);
  end loop;
end
$$;
comment on function private.send_due_reminders() is
  'Run every hour: three days and one day before the deadline, each at most once, never to those who have handed in.';

create function public.affected_by_part(part uuid) returns table (schools bigint, answers bigint, submissions bigint)
language sql stable security definer set search_path = ''
as $$
  select
    (
      select count(*) from public.schools where retired_at is null and region_id in (
        select region_id from public.assignment_regions
        join public.assignment_parts on assignment_parts.assignment_id = assignment_regions.assignment_id
        where assignment_parts.id = part and published_at is not null
      )
    ),
    (
      select count(distinct answers.school_id) from public.answers join public.questions on questions.id = question_id
      where part_id = part and answers.body ~ '\S'
    ),
    (select count(distinct school_id) from public.submissions where part_id = part and withdrawn_at is null)
  where part in (select private.my_region_part_ids())
$$;
comment on function public.affected_by_part(uuid) is
  'How many schools a change of the part concerns: that see it, that have begun, that have handed in. Counts only.';

revoke all on function
  private.due_at(uuid, uuid), private.may_answer(uuid, uuid), private.frozen_plan(uuid),
  private.frozen_answers(uuid, uuid, uuid), private.frozen_part(uuid, uuid, uuid), private.not_handed_in(uuid, uuid),
  private.mail_reminder(uuid, uuid, text, integer), private.send_due_reminders(),
  public.open_part(uuid, uuid), public.submit_part(uuid, uuid, uuid), public.withdraw_submission(uuid),
  public.publish_assignment(uuid, uuid), public.reminder_recipients(uuid, uuid), public.remind(uuid, uuid),
  public.affected_by_part(uuid)
from public, anon, authenticated;
grant execute on function
  public.open_part(uuid, uuid), public.submit_part(uuid, uuid, uuid), public.withdraw_submission(uuid),
  public.publish_assignment(uuid, uuid), public.reminder_recipients(uuid, uuid), public.remind(uuid, uuid),
  public.affected_by_part(uuid)
to authenticated;
