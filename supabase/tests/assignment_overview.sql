begin;
\ir world.psql
\ir assignments.psql
select plan(49);

-- What the caller may change ------------------------------------------------------------------------

select is(
  tests.attempt(person, $$ select from my_editable_ids() as id where id = tests.id('assignment') $$),
  case when person in ('a facilitator', 'a facilitator of both') then '1'
    when person = 'a visitor' then 'permission denied for function my_editable_ids' else '0' end,
  person || ': being told that the assignment is theirs to change'
)
from unnest(tests.people() || '{a facilitator of both}') as person;
-- What the function says and what an update does are the same.
select is(
  tests.attempt(person, format($$ select from my_editable_ids() as id where id = tests.id(%L) $$, kind || what)),
  tests.attempt(person, format($$ update %Is set %I = 'Ny' where id = tests.id(%L) $$, what, field, kind || what)),
  format('%s: what is said of %s%s is what is true', person, kind, what)
)
from unnest(array['a leader', 'a facilitator', 'a facilitator of another region', 'a facilitator of both']) as person,
  (values ('assignment', 'title_nb'), ('gathering', 'name_nb')) as listed (what, field),
  unnest(array['', 'draft ', 'shared ', 'far ']) as kind;

-- How many have handed in ---------------------------------------------------------------------------

create function tests.counts(who text) returns table (part text, region text, expected bigint, handed_in bigint)
language plpgsql as $$
begin
  perform tests.sign_in(who);
  return query
    select part_name, region_name, given.expected, given.handed_in
    from handed_in_counts() as given
    join unnest(array['part', 'leader part', 'plan part', 'draft part', 'shared part', 'far part']) as part_name
      on tests.id(part_name) = part_id
    join unnest(array['region', 'far region']) as region_name on tests.id(region_name) = region_id
    order by 1, 2;
  perform tests.sign_out();
end
$$;
insert into submissions (id, part_id, school_id, user_id, is_personal, content, withdrawn_at)
select gen_random_uuid(), tests.id(part), tests.id(school), tests.id(person), person is not null, '{}', withdrawn
from (values
  ('part', 'school', null, null::timestamptz), ('part', 'school', null, null), ('part', 'other school', null, now()),
  ('leader part', 'school', 'a leader', null), ('leader part', 'school', 'a leader', null),
  ('far part', 'far school', null, null)
) as listed (part, school, person, withdrawn);
select is(
  tests.attempt('a visitor', 'select handed_in_counts()'), 'permission denied for function handed_in_counts',
  'a visitor does not ask how many have handed in'
);
select is(tests.attempt(person, 'select handed_in_counts()'), '0', person || ' is told nothing of it')
from unnest(array['a leader', 'an administrator', 'an outsider']) as person;
select results_eq(
  $$ select * from tests.counts('a facilitator') $$,
  $$ values ('leader part', 'region', 3::bigint, 1::bigint), ('part', 'region', 2, 1), ('plan part', 'region', 2, 0) $$,
  'of each published part: schools or leaders that are asked, and those that have handed in, each once'
);
select results_eq(
  $$ select * from tests.counts('a facilitator of another region') $$,
  $$ values ('far part', 'far region', 1::bigint, 1::bigint), ('shared part', 'far region', 1, 0) $$,
  'each region has its own'
);
update schools set retired_at = now() where id = tests.id('school');
select results_eq(
  $$ select * from tests.counts('a facilitator') $$,
  $$ values ('leader part', 'region', 1::bigint, 0::bigint), ('part', 'region', 1, 0), ('plan part', 'region', 1, 0) $$,
  'a retired school is neither asked nor counted'
);

select * from finish();
rollback;
