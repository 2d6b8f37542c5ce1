-- What triggers would have kept, and how far the facilitators have read.

insert into public.plan_summaries (
  school_id, region_id, name, retired_at, short_term_goals, actions, actions_with_assumption, actions_with_reflection,
  reflections, text_bytes, leaders, change_number, handed_in_number, changed_at, handed_in_at
)
select
  schools.id, schools.region_id, schools.name, schools.retired_at, counted.*,
  (select count(*) from public.school_leaders where school_id = schools.id), coalesce(last.number, 0),
  coalesce(handed_in.number, 0), last.at, handed_in.at
from public.schools
join bench.schools as made on made.id = schools.id
cross join lateral private.plan_counts(schools.id) as counted
left join (select school_n, max(number) as number, max(at) as at from bench.numbers group by school_n) as last on last.school_n = made.n
left join (
  select school_id, max(change_number) as number, max(submitted_at) as at from public.submissions group by school_id
) as handed_in on handed_in.school_id = schools.id;

insert into public.part_summaries (
  part_id, school_id, region_id, is_begun, handed_in, late, handed_in_at, extended_until, handed_in_on
)
select part_id, school_id, region_id, counted.*
from (
  select part_id, school_id from public.submissions
  union select part_id, school_id from public.extensions
  union select part_id, school_id from public.answers join public.questions on questions.id = question_id
) as begun
join public.schools on schools.id = school_id
cross join lateral private.part_counts(part_id, school_id) as counted;

insert into public.last_reads (user_id, school_id, change_number, read_at)
select user_id, school_id,
  case when bench.chance('read all' || people.name, made.n, 30) then change_number
    else change_number * (bench.dice('read' || people.name, made.n) % 100) / 100 end,
  bench.ago(bench.dice('read on' || people.name, made.n) % 60)
from bench.people
join bench.schools as made on made.region = people.region or people.name = 'veileder-alle'
join public.plan_summaries on plan_summaries.school_id = made.id
where people.region is not null and bench.chance('reads' || people.name, made.n, 75);
