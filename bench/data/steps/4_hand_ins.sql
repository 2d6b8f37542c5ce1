-- Most in time, some late, some twice, some taken back. What they hold is filled in when it is laid down.

create unlogged table bench.due as
select
  parts.n as part_n, schools.n as school_n, bench.id('part', parts.n) as part_id, schools.id as school_id,
  greatest(extensions.due_local, deadlines.due_local) at time zone 'Europe/Oslo' + interval '1 minute' as due_at
from bench.parts cross join bench.schools
join public.deadlines on deadlines.part_id = bench.id('part', parts.n) and deadlines.region_id = schools.region_id
left join public.extensions on extensions.part_id = bench.id('part', parts.n) and extensions.school_id = schools.id;

create unlogged table bench.hand_ins as
select
  bench.id('hand-in ' || part_n || ' ' || time || coalesce(user_id::text, ''), school_n) as id, part_n, school_n, part_id,
  school_id, user_id, time, due_at,
  case
    when bench.chance('late' || part_n, school_n, 9) then due_at + bench.days('late' || part_n || time, school_n, 5)
    else least(due_at, bench.ago(0)) - interval '5 days' * (2 - time)
      - bench.days('handed' || part_n || time || coalesce(user_id::text, ''), school_n, 9)
  end as submitted_at
from bench.due
join bench.parts on parts.n = part_n
left join bench.people using (school_n)
cross join lateral generate_series(
  1, 1 + bench.chance('again' || part_n || coalesce(user_id::text, ''), school_n, 12)::int
) as time
where (respondent = 'leader' or seat = 1) and (respondent <> 'leader' or user_id is not null)
  and bench.chance('handed in' || part_n || coalesce(user_id::text, ''), school_n,
    case term when 1 then 95 when 2 then 80 else 15 end);
-- The part's answers are the school's own unless each leader answers.
update bench.hand_ins set user_id = null from bench.parts where parts.n = part_n and respondent = 'school';
delete from bench.hand_ins where submitted_at > bench.ago(0)
  or (part_n in (1, 3) and not exists (select from bench.goals where goals.school_n = hand_ins.school_n));
