-- Revisions by bursts and authors: a row is made, each of its texts is written, some are gone over a few days later.

create unlogged table bench.texts as
select
  table_name, school_n, school_id, row_id, field, body, is_answer, owner_id,
  created_at + step * interval '4 minutes' as at, bench.dice(field, hashtext(row_id::text)) as dice
from (
  select 'goals' as table_name, school_n, school_id, id as row_id, created_at, false as is_answer, null::uuid as owner_id,
    1 as step, 'body' as field,
    case horizon when 'long_term' then bench.long_term(bench.text_dice('goal', n)) else bench.short_term(bench.text_dice('goal', n)) end
      as body
  from bench.goals
  union all
  select 'actions', school_n, school_id, id, created_at, false, null, step, field, written
  from bench.actions cross join lateral (values
    (1, 'body', body), (2, 'assumption', assumption), (3, 'teacher_support', teacher_support),
    (4, 'responsible', responsible), (5, 'timeframe', timeframe)
  ) as fields (step, field, written)
  union all
  select 'reflections', school_n, school_id, id, created_at, false, null, step, field, written
  from bench.reflections cross join lateral (values (1, 'outcome', outcome), (2, 'evidence', evidence))
    as fields (step, field, written)
  union all
  select 'answers', school_n, school_id, id, created_at, true, user_id, 1, 'body', body from bench.answers
) as written
where body <> '';

create unlogged table bench.changes as
select table_name, school_n, school_id, row_id, field, is_answer, owner_id, before, after, texts.at, dice
from (
  select *, dice % 4 = 0 and char_length(body) > 60 as is_revised,
    least(at + (1 + dice % 9) * interval '1 day', bench.ago(0) - (dice % 600) * interval '1 minute') as later
  from bench.texts
) as texts
cross join lateral (
  select '' as before, case when is_revised then left(body, char_length(body) / 2) else body end as after, texts.at
  union all
  select left(body, char_length(body) / 2), body, later where is_revised and later > texts.at
) as burst (before, after, at);

insert into bench.changes
select 'goals', school_n, school_id, id, 'created_at', false, null::uuid, null, created_at::text, created_at, n from bench.goals
union all
select 'actions', school_n, school_id, id, 'created_at', false, null, null, created_at::text, created_at, n from bench.actions
union all
select 'reflections', school_n, school_id, id, 'created_at', false, null, null, created_at::text, created_at, n
from bench.reflections
union all
select 'actions', school_n, school_id, id, 'status', false, null, 'planned', status::text,
  least(created_at + interval '10 days', bench.ago(0) - interval '1 hour'), n
from bench.actions where status <> 'planned'
union all
select 'actions', school_n, school_id, id, 'deleted_at', false, null, null, bench.ago(1)::text, bench.ago(1), n
from bench.actions where bench.chance('deleted', n, 3)
union all
select 'reflections', school_n, school_id, id, 'deleted_at', false, null, null, bench.ago(1)::text, bench.ago(1), n
from bench.reflections where bench.chance('deleted reflection', n, 2);

-- Changes and hand-ins of a school are numbered together, in the order in which they came; those of one moment are one.
create unlogged table bench.numbers as
select school_n, at, row_number() over (partition by school_n order by at) as number
from (
  select school_n, at from bench.changes where not is_answer
  union select school_n, submitted_at from bench.hand_ins
) as events;
create unique index on bench.numbers (school_n, at);
analyze bench.numbers, bench.changes, bench.hand_ins;

insert into public.revisions (
  school_id, table_name, row_id, field, before, after, author_id, owner_id, change_number, started_at, ended_at
)
select
  school_id, table_name, row_id, field, before, after,
  coalesce(owner_id, bench.id('leader ' || 1 + (dice % 3 = 0 and not bench.chance('alone', school_n, 10))::int, school_n)),
  owner_id, number, at, at + (dice % 200) * interval '1 second'
from bench.changes left join bench.numbers using (school_n, at)
order by at;
update public.revisions set change_number = null where table_name = 'answers' and change_number is not null;
