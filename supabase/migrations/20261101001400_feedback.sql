-- What facilitators say to a school about its plan and its hand-ins, and what is said back. Held back as drafts, which
-- only the region's facilitators see, until they are sent.
-- Refusals: not_allowed, school_retired.

create table public.comments (
  id uuid primary key,
  school_id uuid not null references public.schools (id),
  parent_id uuid,
  goal_id uuid,
  action_id uuid,
  reflection_id uuid,
  submission_id uuid,
  question_id uuid,
  is_personal boolean not null default false,
  leader_id uuid references public.profiles (user_id) on delete set null,
  body text not null check (char_length(body) <= 10000),
  version integer not null default 1,
  author_id uuid references public.profiles (user_id) on delete set null,
  from_school boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  released_at timestamptz,
  withdrawn_at timestamptz,
  taken_in_at timestamptz,
  taken_in_by uuid references public.profiles (user_id) on delete set null,
  change_id bigint,
  settled_at timestamptz,
  settled_by uuid references public.profiles (user_id) on delete set null,
  unique (id, school_id),
  foreign key (parent_id, school_id) references public.comments (id, school_id) on delete cascade,
  foreign key (goal_id, school_id) references public.goals (id, school_id) on delete cascade,
  foreign key (action_id, school_id) references public.actions (id, school_id) on delete cascade,
  foreign key (reflection_id, school_id) references public.reflections (id, school_id) on delete cascade,
  foreign key (submission_id, school_id) references public.submissions (id, school_id) on delete cascade,
  foreign key (change_id, school_id) references public.revisions (id, school_id) on delete set null (change_id),
  check (num_nonnulls(parent_id, goal_id, action_id, reflection_id, submission_id) <= 1),
  check ((submission_id is null) = (question_id is null)),
  check (body ~ '\S' or withdrawn_at is not null),
  check (withdrawn_at is null or released_at is not null),
  check (taken_in_at is null or (released_at is not null and parent_id is null)),
  check (change_id is null or taken_in_at is not null),
  check (settled_at is null or (released_at is not null and parent_id is null))
);
comment on table public.comments is
  'A comment on a school''s plan, on a row of it or on an answer that was handed in; and the replies to it.';
comment on column public.comments.id is 'Made by the client, so that a retried insert is the same insert.';
comment on column public.comments.parent_id is 'Set: a reply. It is about what the first comment of its thread is about.';
comment on column public.comments.question_id is 'Which answer of the hand-in; it stands in the copy, whatever becomes of the question.';
comment on column public.comments.is_personal is 'On one leader''s own hand-in: of the school''s leaders only leader_id reads it.';
comment on column public.comments.from_school is 'Written by a leader of the school, as its leader.';
comment on column public.comments.released_at is 'Null: a draft. From then on the school has it, and its words never change.';
comment on column public.comments.withdrawn_at is 'Set: taken back by its author. That there was one is still seen.';
comment on column public.comments.taken_in_at is 'Set: the school says that it has gone into the plan.';
comment on column public.comments.change_id is
  'What of the plan was changed because of it, as its leader says: the latest revision of a text. Null: nothing in particular.';
comment on column public.comments.settled_at is
  'Set: one side says that what was said until then needs no answer. Whatever is said later asks anew.';
create index comments_school_id_idx on public.comments (school_id, released_at);
create index comments_parent_id_idx on public.comments (parent_id, school_id);
create index comments_goal_id_idx on public.comments (goal_id, school_id);
create index comments_action_id_idx on public.comments (action_id, school_id);
create index comments_reflection_id_idx on public.comments (reflection_id, school_id);
create index comments_submission_id_idx on public.comments (submission_id, school_id);
create index comments_leader_id_idx on public.comments (leader_id);
create index comments_author_id_idx on public.comments (author_id);
create index comments_taken_in_by_idx on public.comments (taken_in_by);
create index comments_change_id_idx on public.comments (change_id, school_id);
create index comments_settled_by_idx on public.comments (settled_by);
create index comments_released_at_idx on public.comments (released_at);

-- Triggers ----------------------------------------------------------------------------------------

-- With the rights of whoever writes: what they do not see they do not answer.
create function private.tg_comments__complete() returns trigger
language plpgsql set search_path = ''
as $$
declare
  parent public.comments;
  handed_in public.submissions;
begin
  new.version := 1;
  new.created_at := now();
  new.updated_at := now();
  new.author_id := auth.uid();
  if new.parent_id is not null then
    select * into parent from public.comments where id = new.parent_id and school_id = new.school_id;
    -- Not to a draft: what co-facilitators say to each other must not reach the school with it.
    perform private.require(parent.released_at is not null and parent.parent_id is null, 'not_allowed');
    new.is_personal := parent.is_personal;
    new.leader_id := parent.leader_id;
    new.from_school := new.school_id in (select private.my_school_ids());
    new.released_at := clock_timestamp();
  elsif new.submission_id is not null then
    select * into handed_in from public.submissions
    where id = new.submission_id and school_id = new.school_id and withdrawn_at is null
      and content -> 'answers' @> jsonb_build_array(jsonb_build_object('questionId', new.question_id));
    perform private.require(handed_in.id is not null, 'not_allowed');
    new.is_personal := handed_in.is_personal;
    new.leader_id := handed_in.user_id;
  end if;
  return new;
end
$$;
comment on function private.tg_comments__complete() is
  'A reply is with the school at once, anything else is a draft; both belong to whom it is about.';

create function private.tg_comments__stamp() returns trigger
language plpgsql set search_path = ''
as $$
declare
  silent_columns text[] := '{author_id,leader_id,taken_in_by,settled_by,change_id}';
begin
  -- Names that go with an account and changes that go with old history are no change of the comment.
  if to_jsonb(new) - silent_columns <> to_jsonb(old) - silent_columns then
    new.version := old.version + 1;
    new.updated_at := now();
  end if;
  return new;
end
$$;

create function private.tg_comments__broadcast() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform realtime.send('{"key": "comments"}', 'changed', private.school_channel('plan', school_id), true)
  from (select distinct school_id from written where released_at is not null order by school_id) as told;
  perform realtime.send('{}', 'feedback', private.region_channel(region_id), true)
  from (
    select distinct region_id from written join public.schools on schools.id = school_id order by region_id
  ) as told;
  return null;
end
$$;
comment on function private.tg_comments__broadcast() is
  'Security definer: only the database may speak here. Leaders listen to the plan''s channel, so drafts make no sound there; and as some comments are for one leader only, nothing is told but to look. Only its facilitators listen to a region''s.';

revoke all on function
  private.tg_comments__complete(), private.tg_comments__stamp(), private.tg_comments__broadcast()
from public;

create trigger _200_refuse_retired before insert or update on public.comments
for each row when (pg_trigger_depth() = 0) execute function private.tg_plan_rows__refuse_retired();
create trigger _100_complete before insert on public.comments
for each row execute function private.tg_comments__complete();
create trigger _300_stamp before update on public.comments
for each row execute function private.tg_comments__stamp();
create trigger _600_broadcast_insert after insert on public.comments
referencing new table as written for each statement execute function private.tg_comments__broadcast();
create trigger _600_broadcast_update after update on public.comments
referencing new table as written for each statement execute function private.tg_comments__broadcast();
create trigger _600_broadcast_delete after delete on public.comments
referencing old table as written for each statement execute function private.tg_comments__broadcast();

-- Grants and policies -----------------------------------------------------------------------------

-- No delete: a draft is thrown away, and what was sent is withdrawn, by a function.
revoke all on public.comments from anon, authenticated;
alter table public.comments enable row level security;
grant select,
  insert (id, school_id, parent_id, goal_id, action_id, reflection_id, submission_id, question_id, body),
  update (body)
on public.comments to authenticated;
create policy select_own_school on public.comments for select to authenticated
using (
  released_at is not null and school_id in (select private.my_school_ids())
  and (not is_personal or leader_id = (select auth.uid()))
);
create policy select_region_facilitator on public.comments for select to authenticated
using (school_id in (select private.my_region_school_ids()));
create policy insert_own_school on public.comments for insert to authenticated
with check (parent_id is not null and school_id in (select private.my_school_ids()));
create policy insert_region_facilitator on public.comments for insert to authenticated
with check (school_id in (select private.my_region_school_ids()));
create policy update_own_draft on public.comments for update to authenticated
using (
  released_at is null and author_id = (select auth.uid()) and school_id in (select private.my_region_school_ids())
)
with check (
  released_at is null and author_id = (select auth.uid()) and school_id in (select private.my_region_school_ids())
);

-- What somebody has seen --------------------------------------------------------------------------

create table public.comment_reads (
  user_id uuid not null default auth.uid() references public.profiles (user_id) on delete cascade,
  thread_id uuid not null,
  school_id uuid not null references public.schools (id) on delete cascade,
  seen_until timestamptz not null,
  primary key (user_id, thread_id),
  foreign key (thread_id, school_id) references public.comments (id, school_id) on delete cascade
);
comment on table public.comment_reads is
  'How much of a thread a person has seen: what was released until then. Own rows only: nobody sees what others have read.';
create index comment_reads_thread_id_idx on public.comment_reads (thread_id, school_id);
create index comment_reads_school_id_idx on public.comment_reads (school_id);

revoke all on public.comment_reads from anon, authenticated;
alter table public.comment_reads enable row level security;
grant select, insert (thread_id, school_id, seen_until), update (seen_until) on public.comment_reads to authenticated;
create policy select_own on public.comment_reads for select to authenticated
using (user_id = (select private.my_id()));
create policy insert_reader on public.comment_reads for insert to authenticated
with check (
  user_id = (select auth.uid())
  and school_id in (select private.my_school_ids() union select private.my_region_school_ids())
);
create policy update_own on public.comment_reads for update to authenticated
using (user_id = (select private.my_id())) with check (user_id = (select private.my_id()));

create function public.see_threads(threads uuid[], until timestamptz) returns void
language sql set search_path = ''
as $$
  insert into public.comment_reads (thread_id, school_id, seen_until)
  select id, school_id, until from public.comments where id = any (threads)
  on conflict (user_id, thread_id) do update
  set seen_until = greatest(comment_reads.seen_until, excluded.seen_until)
$$;
comment on function public.see_threads(uuid[], timestamptz) is
  'The caller has seen what was released in these threads until then. Runs with the caller''s rights.';
revoke all on function public.see_threads(uuid[], timestamptz) from public, anon, authenticated;
grant execute on function public.see_threads(uuid[], timestamptz) to authenticated;

-- Sending, taking back, taking in -----------------------------------------------------------------

create function public.release_feedback(drafts uuid[]) returns table (school_id uuid, comments bigint)
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.require(exists (select private.my_region_ids()), 'not_allowed');
  return query
    with sent as (
      update public.comments set released_at = clock_timestamp()
      where comments.id = any (drafts) and comments.released_at is null
        and comments.school_id in (select private.my_region_school_ids())
        and comments.school_id in (select schools.id from public.schools where retired_at is null)
      returning comments.school_id
    )
    select sent.school_id, count(*) from sent group by sent.school_id;
end
$$;
comment on function public.release_feedback(uuid[]) is
  'A facilitator sends drafts of the region''s facilitators to their schools; how many to which. Takes those that were shown before it was confirmed: one that was begun meanwhile stays a draft.';

create function public.withdraw_comment(comment_id uuid) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  found_one public.comments;
begin
  select * into found_one from public.comments where id = comment_id for update;
  -- Repeated after a lost reply.
  if found_one.id is null or found_one.withdrawn_at is not null then
    return;
  end if;
  perform private.require(
    case when found_one.released_at is not null then
      found_one.author_id = auth.uid()
      and found_one.school_id in (select private.my_school_ids() union select private.my_region_school_ids())
    else
      found_one.school_id in (select private.my_region_school_ids())
      and (
        found_one.author_id = auth.uid()
        -- Whoever wrote it has gone, or the school has moved: somebody has to be able to.
        or not exists (
          select from public.facilitators join public.schools on schools.region_id = facilitators.region_id
          where schools.id = found_one.school_id and facilitators.user_id = found_one.author_id
        )
      )
    end,
    'not_allowed'
  );
  if found_one.released_at is null then
    delete from public.comments where id = comment_id;
  else
    update public.comments set withdrawn_at = clock_timestamp(), body = '' where id = comment_id;
  end if;
end
$$;
comment on function public.withdraw_comment(uuid) is
  'Takes back what one has sent: the words go, a trace stays. A draft is thrown away, by its author or, where there is none in the region any more, by another facilitator.';

create function private.row_text(table_name text, row_id uuid) returns text
language sql stable set search_path = ''
as $$
  select left(
    case table_name
      when 'goals' then (select body from public.goals where id = row_id)
      when 'actions' then (select body from public.actions where id = row_id)
      when 'reflections' then (
        select actions.body from public.reflections join public.actions on actions.id = reflections.action_id
        where reflections.id = row_id
      )
    end,
    200
  )
$$;
comment on function private.row_text(text, uuid) is
  'What a row of a plan is known by: its own text, or its action''s. Runs with the caller''s rights: null when they do not see the row.';

create function public.changes_since_comment(comment_id uuid)
returns table (
  change_id bigint, table_name text, row_id uuid, field text, before text, after text, changed_at timestamptz,
  row_text text
)
language sql stable set search_path = ''
as $$
  with since as (
    select
      revisions.*,
      first_value(revisions.before) over (partition by revisions.row_id, revisions.field order by revisions.id) as was,
      row_number() over (partition by revisions.row_id, revisions.field order by revisions.id desc) as age
    from public.comments
    left join public.revisions as named on named.id = comments.change_id
    join public.revisions on revisions.school_id = comments.school_id and revisions.ended_at > comments.released_at
    where comments.id = comment_id and revisions.table_name <> 'answers' and revisions.field <> 'created_at'
      and (
        comments.taken_in_at is null
        or (revisions.row_id = named.row_id and revisions.field = named.field and revisions.id <= named.id)
      )
  )
  select id, table_name, row_id, field, was, after, ended_at, private.row_text(table_name, row_id)
  from since where age = 1 and coalesce(was, '') <> coalesce(after, '')
  order by ended_at desc, id desc
$$;
comment on function public.changes_since_comment(uuid) is
  'What of the plan has changed since the comment came, each text once, newest first; of one that is taken in, only what its leader named. Runs with the caller''s rights.';

create function public.take_in_comment(comment_id uuid, is_taken_in boolean default true, change bigint default null)
returns void
language plpgsql security definer set search_path = ''
as $$
declare
  found_one public.comments;
begin
  select * into found_one from public.comments where id = comment_id for update;
  perform private.require(
    found_one.parent_id is null and found_one.released_at is not null
    and found_one.school_id in (select private.my_school_ids())
    and (not found_one.is_personal or found_one.leader_id = auth.uid()),
    'not_allowed'
  );
  perform private.require(
    change is null or exists (
      select from public.revisions
      where id = change and school_id = found_one.school_id and table_name <> 'answers'
        and ended_at > found_one.released_at
    ),
    'not_allowed'
  );
  update public.comments
  set
    taken_in_at = case when is_taken_in then clock_timestamp() end,
    taken_in_by = case when is_taken_in then auth.uid() end,
    change_id = case when is_taken_in then change end
  where id = comment_id;
end
$$;
comment on function public.take_in_comment(uuid, boolean, bigint) is
  'A leader says that a comment has gone into the plan, and with which change since it came, if any; or takes that back.';

create function public.settle_thread(thread_id uuid, is_settled boolean default true) returns void
language plpgsql security definer set search_path = ''
as $$
declare
  thread public.comments;
begin
  select * into thread from public.comments where id = thread_id for update;
  perform private.require(
    thread.parent_id is null and thread.released_at is not null
    and (
      thread.school_id in (select private.my_region_school_ids())
      or (
        thread.school_id in (select private.my_school_ids())
        and (not thread.is_personal or thread.leader_id = auth.uid())
      )
    ),
    'not_allowed'
  );
  update public.comments
  set
    settled_at = case when is_settled then clock_timestamp() end,
    settled_by = case when is_settled then auth.uid() end
  where id = thread_id;
end
$$;
comment on function public.settle_thread(uuid, boolean) is
  'Either side says that what was said so far needs no answer, or takes that back.';

-- What facilitators have to do -------------------------------------------------------------------

create function private.subject_of(said public.comments) returns jsonb
language sql stable set search_path = ''
as $$
  select case
    when said.goal_id is not null then
      jsonb_build_object('table', 'goals', 'rowId', said.goal_id, 'text', private.row_text('goals', said.goal_id))
    when said.action_id is not null then
      jsonb_build_object('table', 'actions', 'rowId', said.action_id, 'text', private.row_text('actions', said.action_id))
    when said.reflection_id is not null then
      jsonb_build_object(
        'table', 'reflections', 'rowId', said.reflection_id, 'text', private.row_text('reflections', said.reflection_id)
      )
    when said.submission_id is not null then
      jsonb_build_object('table', 'answers', 'rowId', said.question_id, 'submissionId', said.submission_id)
      || coalesce(
        (
          select jsonb_build_object('label', answer -> 'label', 'question', answer -> 'question')
          from public.submissions, jsonb_array_elements(content -> 'answers') as answer
          where id = said.submission_id and answer ->> 'questionId' = said.question_id::text
          limit 1
        ),
        '{}'
      )
  end
$$;
comment on function private.subject_of(public.comments) is
  'What a thread is about, to be named and found; null: the whole plan. Runs with the caller''s rights: a row without a text is not theirs to see, or deleted.';

create function public.feedback_drafts()
returns table (
  id uuid, school_id uuid, school_name text, region_id uuid, author_id uuid, body text, created_at timestamptz,
  subject jsonb
)
language sql stable set search_path = ''
as $$
  select
    drafts.id, schools.id, schools.name, schools.region_id, drafts.author_id, drafts.body, drafts.created_at,
    private.subject_of(drafts)
  from public.comments as drafts join public.schools on schools.id = drafts.school_id
  where drafts.released_at is null and drafts.school_id in (select private.my_region_school_ids())
  order by drafts.created_at, drafts.id
$$;
comment on function public.feedback_drafts() is
  'What the caller''s regions hold back, oldest first, and what it is about. Runs with the caller''s rights.';

create function public.threads_awaiting_reply()
returns table (
  thread_id uuid, school_id uuid, school_name text, region_id uuid, author_id uuid, body text, released_at timestamptz,
  subject jsonb
)
language sql stable set search_path = ''
as $$
  select
    threads.id, schools.id, schools.name, schools.region_id, latest.author_id, left(latest.body, 500),
    latest.released_at, private.subject_of(threads)
  from public.comments as latest
  join public.comments as threads on threads.id = latest.parent_id
  join public.schools on schools.id = latest.school_id
  where latest.from_school and latest.withdrawn_at is null
    and latest.school_id in (select private.my_region_school_ids())
    and (threads.settled_at is null or threads.settled_at < latest.released_at)
    and not exists (
      select from public.comments as later
      where later.parent_id = latest.parent_id and later.released_at > latest.released_at
        and later.withdrawn_at is null
    )
  order by latest.released_at desc
$$;
comment on function public.threads_awaiting_reply() is
  'Threads in the caller''s regions where the school has the last word and asks for an answer, newest first. Runs with the caller''s rights.';

-- Letters -----------------------------------------------------------------------------------------

-- Not in public.profiles' own migration: it is about this only.
alter table public.profiles add column feedback_mail boolean not null default true;
comment on column public.profiles.feedback_mail is 'Whether to be told of new feedback by mail, at most once a day.';
grant update (feedback_mail) on public.profiles to authenticated;

create function public.my_profile() returns table (full_name text, language text, feedback_mail boolean)
language sql stable security definer rows 1 set search_path = ''
as $$
  select full_name, language, feedback_mail from public.profiles where user_id = private.my_id()
$$;
comment on function public.my_profile() is 'The caller''s own profile, with what is nobody else''s to read.';
revoke all on function public.my_profile() from public, anon;
grant execute on function public.my_profile() to authenticated;

create table private.feedback_letters (
  user_id uuid primary key references public.profiles (user_id) on delete cascade,
  told_until timestamptz not null,
  written_on date not null
);
comment on table private.feedback_letters is 'Up to when each person has been told of feedback, and on which day.';

create function private.feedback_news(until timestamptz)
returns table (user_id uuid, school_id uuid, from_school boolean, total bigint)
language sql stable security definer set search_path = ''
as $$
  with fresh as (
    select * from public.comments
    where released_at > until - interval '7 days' and released_at <= until and withdrawn_at is null
  ),
  addressed as (
    select school_leaders.user_id, school_leaders.created_at as member_since, fresh.*
    from fresh join public.school_leaders on school_leaders.school_id = fresh.school_id
    where not from_school and (not is_personal or leader_id = school_leaders.user_id)
    union all
    select facilitators.user_id, facilitators.created_at, fresh.*
    from fresh join public.schools on schools.id = fresh.school_id
    join public.facilitators on facilitators.region_id = schools.region_id
    where from_school and exists (
      select from public.comments as own
      where (own.id = fresh.parent_id or own.parent_id = fresh.parent_id) and own.author_id = facilitators.user_id
    )
  )
  select addressed.user_id, addressed.school_id, addressed.from_school, count(*)
  from addressed
  left join private.feedback_letters on feedback_letters.user_id = addressed.user_id
  where author_id is distinct from addressed.user_id
    and released_at > greatest(told_until, member_since)
    and not exists (
      select from public.comment_reads
      where comment_reads.user_id = addressed.user_id and seen_until >= released_at
        and thread_id = coalesce(addressed.parent_id, addressed.id)
    )
  group by 1, 2, 3
$$;
comment on function private.feedback_news(timestamptz) is
  'For each person how much has come of each school, that they have neither seen nor been told of: leaders of what facilitators say, facilitators of what schools answer them.';

create function private.send_feedback_letters() returns void
language plpgsql security definer set search_path = ''
as $$
declare
  -- What is being sent at this moment is told the next time, whole.
  until timestamptz := now() - interval '1 minute';
  addressed record;
begin
  for addressed in
    select users.id, users.email, profiles.language, jsonb_agg(
      jsonb_build_object(
        'school', schools.name, 'schoolId', schools.id, 'count', news.total, 'isReply', news.from_school
      ) order by schools.name, news.from_school
    ) as schools
    from private.feedback_news(until) as news
    join public.schools on schools.id = news.school_id and schools.retired_at is null
    join public.profiles on profiles.user_id = news.user_id and profiles.feedback_mail
    join auth.users on users.id = news.user_id and users.email is not null
    left join private.feedback_letters on feedback_letters.user_id = news.user_id
    where written_on is null or written_on < private.today()
    group by users.id, users.email, profiles.language
  loop
    perform private.send_mail(
      'feedback', addressed.email, addressed.language, jsonb_build_object('schools', addressed.schools),
      concat_ws(':', 'feedback', private.today(), addressed.id)
    );
    insert into private.feedback_letters (user_id, told_until, written_on)
    values (addressed.id, until, private.today())
    on conflict (user_id) do update set told_until = excluded.told_until, written_on = excluded.written_on;
  end loop;
end
$$;
comment on function private.send_feedback_letters() is
  'Run every hour: one letter a day at most to each person about all that is new, with no word of what it says.';

revoke all on function
  public.release_feedback(uuid[]), public.withdraw_comment(uuid), private.row_text(text, uuid),
  public.changes_since_comment(uuid), public.take_in_comment(uuid, boolean, bigint),
  public.settle_thread(uuid, boolean), private.subject_of(public.comments), public.feedback_drafts(),
  public.threads_awaiting_reply(), private.feedback_news(timestamptz), private.send_feedback_letters()
from public, anon, authenticated;
grant execute on function
  public.release_feedback(uuid[]), public.withdraw_comment(uuid), private.row_text(text, uuid),
  public.changes_since_comment(uuid), public.take_in_comment(uuid, boolean, bigint),
  public.settle_thread(uuid, boolean), private.subject_of(public.comments), public.feedback_drafts(),
  public.threads_awaiting_reply()
to authenticated;
