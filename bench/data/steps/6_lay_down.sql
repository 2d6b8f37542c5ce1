-- The plans as they stood in October, what was handed in of them then, and the rest.

create function bench.lay_down(since timestamptz, until timestamptz) returns void language sql as $$
  insert into public.goals (id, school_id, parent_id, horizon, body, position, version, created_at, updated_at, updated_by)
  select goals.id, goals.school_id, parent_id, horizon, body, 'a' || place, 2, created_at, at, bench.id('leader 1', goals.school_n)
  from bench.goals join bench.texts on row_id = id and table_name = 'goals'
  where created_at >= since and created_at < until
  order by goals.created_at;

  insert into public.actions (
    id, school_id, goal_id, body, assumption, teacher_support, responsible, timeframe, status, position, version,
    created_at, updated_at, updated_by, deleted_at
  )
  select
    id, school_id, goal_id, body, assumption, teacher_support, responsible, timeframe, status, 'a' || place, 4, created_at,
    created_at + interval '20 minutes', bench.id('leader 1', school_n), case when bench.chance('deleted', n, 3) then bench.ago(1) end
  from bench.actions where created_at >= since and created_at < until
  order by actions.created_at;

  insert into public.reflections (
    id, school_id, action_id, reflected_on, outcome, evidence, verdict, version, created_at, updated_at, updated_by, deleted_at
  )
  select
    id, school_id, action_id, created_at::date, outcome, evidence, verdict, 3, created_at, created_at + interval '9 minutes',
    bench.id('leader 1', school_n), case when bench.chance('deleted reflection', n, 2) then bench.ago(1) end
  from bench.reflections where created_at >= since and created_at < until
  order by reflections.created_at
$$;

create function bench.hand_in(parts integer[]) returns void language sql as $$
  insert into public.submissions (
    id, part_id, school_id, user_id, is_personal, submitted_by, submitted_at, due_at, content, change_number, withdrawn_at,
    withdrawn_by
  )
  select
    hand_ins.id, part_id, school_id, user_id, user_id is not null, person, submitted_at, due_at,
    private.frozen_part(part_id, school_id, user_id), number, withdrawn_at, case when withdrawn_at is not null then person end
  from bench.hand_ins
  join bench.numbers on numbers.school_n = hand_ins.school_n and numbers.at = submitted_at
  cross join lateral (select coalesce(user_id, bench.id('leader 1', hand_ins.school_n))) as who (person)
  cross join lateral (
    select case
      when submitted_at < due_at - interval '1 hour' and bench.chance('withdrawn' || part_n || time, hand_ins.school_n, 3)
      then submitted_at + interval '30 minutes'
    end
  ) as back (withdrawn_at)
  where part_n = any (parts)
  order by submitted_at
$$;

insert into public.answers (id, school_id, question_id, user_id, body, version, created_at, updated_at, updated_by)
select id, school_id, question_id, user_id, body, 2, created_at, created_at + interval '4 minutes',
  coalesce(user_id, bench.id('leader 1', school_n))
from bench.answers order by answers.created_at;

select bench.lay_down('-infinity', bench.ago(190));
analyze public.goals, public.actions, public.reflections, public.answers;
select bench.hand_in('{1,2}');
select bench.lay_down(bench.ago(190), 'infinity');
analyze public.goals, public.actions, public.reflections;
select bench.hand_in('{3,4,5}');
