-- What the schools write, with the time of writing; it is laid down in the order of time, as in life, further below.
-- Of twenty schools one has written nothing.

create unlogged table bench.goals as
select
  row_number() over (order by schools.n, goal.place) as n, schools.n as school_n, id as school_id,
  bench.id('goal ' || goal.place, schools.n) as id, null::uuid as parent_id,
  'long_term'::public.goal_horizon as horizon, goal.place,
  bench.ago(300 - bench.dice('start', schools.n) % 40) as created_at
from bench.schools
cross join lateral generate_series(
  1, 1 + bench.chance('second', schools.n, 25)::int + bench.chance('third', schools.n, 10)::int
) as goal (place)
where not bench.chance('nothing', schools.n, 5);

insert into bench.goals
select
  1000000000 + row_number() over (order by goals.n, short.place), school_n, school_id, bench.id('short ' || short.place, goals.n), id, 'short_term',
  short.place, goals.created_at + bench.days('short' || short.place, goals.n, 60)
from bench.goals cross join lateral generate_series(1, 1 + bench.dice('shorts', goals.n) % 4) as short (place);

create unlogged table bench.actions as
select
  row_number() over (order by goals.n, action.place) as n, school_n, school_id, bench.id('action ' || action.place, goals.n) as id, goals.id as goal_id,
  action.place, least(goals.created_at + bench.days('action' || action.place, goals.n, 160), bench.ago(1)) as created_at
from bench.goals cross join lateral generate_series(1, 1 + bench.dice('actions', goals.n) % 5) as action (place)
where horizon = 'short_term';
alter table bench.actions
  add body text, add assumption text, add teacher_support text, add responsible text, add timeframe text,
  add status public.action_status;
update bench.actions set
  body = case when bench.chance('no body', n, 2) then '' else bench.body(bench.text_dice('body', n)) end
    || case when bench.dice('rare', n) % 400 = 0 then ' Vi låner en kuleramme på biblioteket.' else '' end,
  assumption = case when bench.chance('assumption', n, 62) then bench.assumption(bench.text_dice('assumed', n)) else '' end,
  teacher_support =
    case when bench.chance('support', n, 55) then bench.teacher_support(bench.text_dice('supported', n)) else '' end,
  responsible = (array['Rektor', 'Inspektør', 'Teamleder', 'Ressursgruppa', ''])[1 + bench.dice('who', n) % 5],
  timeframe = (array['Høsten', 'Våren', 'Uke 40–48', 'Januar–mars', ''])[1 + bench.dice('when', n) % 5],
  status = (array['planned', 'ongoing', 'ongoing', 'done', 'dropped'])[1 + bench.dice('status', n) % 5]::public.action_status;

create unlogged table bench.reflections as
select
  row_number() over (order by n, time) as n, school_n, school_id, bench.id('reflection ' || time, n) as id, id as action_id,
  created_at + time * (interval '20 days' + bench.days('reflected' || time, n, 40)) as created_at,
  case when bench.chance('no outcome', n * 4 + time, 4) then '' else bench.outcome(bench.text_dice('outcome', n * 4 + time)) end
    as outcome,
  case when bench.chance('evidence', n * 4 + time, 65) then bench.evidence(bench.text_dice('evidence', n * 4 + time)) else '' end
    as evidence,
  (array['too_early', 'held', 'partly', 'not_held'])[1 + bench.dice('verdict', n * 4 + time) % 4]::public.reflection_verdict
    as verdict
from bench.actions cross join lateral generate_series(1, bench.dice('reflections', n) % 5 - 1) as time
where body <> '';
delete from bench.reflections where created_at > bench.ago(1);
