begin;
\ir world.psql
\ir assignments.psql
select plan(29);

select is(
  tests.attempt(person, $$ select from region_totals(tests.id('assignment')) $$),
  case
    when person = 'a visitor' then 'permission denied for function region_totals'
    when person in ('a facilitator', 'a facilitator of another region') then '1'
    when person = 'a facilitator of both' then '2'
    else '0'
  end, 'the regions of ' || person
) from unnest(tests.people() || '{a facilitator of both}') as person;

create function tests.total(what text, who text default 'a facilitator', region text default 'region') returns text
language sql as $$
  select tests.ask(who, format(
    $q$(select %s from region_totals(tests.id('assignment')) where region_id = tests.id(%L))$q$, what, region
  ))
$$;
create function tests.part(part text, what text) returns text language sql as $$
  select tests.total(format('parts #>> array[tests.id(%L)::text, %L]', part, what))
$$;
grant execute on all functions in schema tests to anon, authenticated;

-- Schools and plans ---------------------------------------------------------------------------------------

insert into schools (id, region_id, name) select tests.id(name), tests.id('region'), name from unnest(array['One', 'Two', 'Gone']) as name;
update schools set retired_at = now() where id = tests.id('Gone');
update actions set assumption = 'Fordi' where id = tests.id('other action');
select is(tests.total('schools'), '4', 'schools that are in the programme');
select is(tests.total('schools', 'a facilitator of both', 'far region'), '1', 'each region counts its own');
select is(tests.total('unread'), '2', 'unread');
select tests.act('a facilitator', format(
  'select mark_read(tests.id(%L), %s)', 'school', (select change_number from plan_summaries where school_id = tests.id('school'))
));
select is(tests.total('unread'), '1', 'by me');
select is(tests.total('unread', 'a facilitator of both'), '2', 'and not by others');
select is(
  tests.total('array[without_actions, without_assumptions, with_assumptions, with_reflections]'), '{2,1,1,0}',
  'each school stands at one step of the way'
);
update reflections set outcome = 'Bra' where id = tests.id('other reflection');
select is(
  tests.total('array[without_actions, without_assumptions, with_assumptions, with_reflections]'), '{2,1,0,1}',
  'the last one is what was learned'
);

-- Parts -----------------------------------------------------------------------------------------------------

select is(tests.part(part, 'expected'), expected, 'asked for the ' || part)
from (values ('part', '4'), ('leader part', '3'), ('plan part', '4'), ('far part', null)) as listed (part, expected);
insert into submissions (id, part_id, school_id, user_id, is_personal, submitted_at, due_at, content, change_number) values
  (tests.id('1'), tests.id('part'), tests.id('school'), null, false, '2026-01-01 12:00+01', null, '{}', 0),
  (tests.id('2'), tests.id('part'), tests.id('school'), null, false, '2026-01-02 23:30+01', '2026-01-02 12:00+01', '{}', 0),
  (tests.id('3'), tests.id('part'), tests.id('other school'), null, false, '2026-01-02 00:30+01', null, '{}', 0),
  (tests.id('4'), tests.id('part'), tests.id('Gone'), null, false, '2026-01-01 12:00+01', null, '{}', 0),
  (tests.id('5'), tests.id('leader part'), tests.id('school'), tests.id('a leader'), true, '2026-01-03 12:00+01', null, '{}', 0),
  (tests.id('6'), tests.id('leader part'), tests.id('school'), tests.id('an outsider'), true, '2026-01-03 12:00+01', null, '{}', 0);
select is(tests.part(part, what), expected, concat_ws(' ', part, what)) from (values
  ('part', 'handed_in', '2'), ('part', 'late', '1'), ('leader part', 'handed_in', '1'), ('plan part', 'handed_in', '0'),
  ('part', 'by_day', '{"2026-01-02": 2}'), ('leader part', 'by_day', '{"2026-01-03": 1}'), ('plan part', 'by_day', '{}')
) as listed (part, what, expected);
select is(tests.total('parts', 'a facilitator of both', 'far region'), '{}', 'nothing of what is not asked there');

select * from finish();
rollback;
