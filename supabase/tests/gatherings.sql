begin;
\ir world.psql
\ir assignments.psql
select plan(59);

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator}', 'see the gathering',
  $$ select from gatherings where id = tests.id('gathering') $$, '0'
);
select tests.only(
  '{a facilitator}', 'see the gathering of an assignment that is not published',
  $$ select from gatherings where id = tests.id('draft gathering') $$, '0'
);
select tests.only(
  '{a facilitator, a facilitator of another region, a leader in another region}',
  'see the gathering of an assignment that is published in the far region only',
  $$ select from gatherings where id = tests.id('shared gathering') $$, '0'
);
select is(
  tests.attempt(person, $$ insert into gatherings (id, name_nb) values (gen_random_uuid(), 'Ny') $$ || coalesce(answer, '')), outcome,
  concat_ws(' ', person || ': adding a gathering', answer)
)
from unnest(array[null, 'returning id']) as answer, (values
  ('a facilitator', '1'), ('a facilitator of another region', '1'),
  ('a leader', 'new row violates row-level security policy for table "gatherings"'),
  ('an administrator', 'new row violates row-level security policy for table "gatherings"'),
  ('an outsider', 'new row violates row-level security policy for table "gatherings"'),
  ('a visitor', 'permission denied for table gatherings')
) as listed (person, outcome);
select tests.only(
  '{a facilitator}', 'rename the gathering',
  $$ update gatherings set name_nb = 'Ny', name_nn = 'Ny' where id = tests.id('gathering') $$, '0'
);
select is(
  tests.attempt(person, $$ update gatherings set name_nb = 'Ny' where id = tests.id('shared gathering') $$), outcome,
  person || ': renaming a gathering of two regions'
)
from (values
  ('a facilitator', '0'), ('a facilitator of another region', '0'), ('a facilitator of both', '1')
) as listed (person, outcome);

-- Until it has dates it is the maker's; then its regions'. ------------------------------------------

select tests.act('a facilitator', $$ insert into gatherings (id, name_nb) values (tests.id('new gathering'), 'Ny') $$);
select is(
  tests.attempt(person, $$ update gatherings set name_nn = 'Ny' where id = tests.id('new gathering') $$), outcome,
  person || ': renaming a gathering without dates that a facilitator has made'
)
from (values
  ('a facilitator', '1'), ('a facilitator of both', '0'), ('a facilitator of another region', '0'), ('a leader', '0')
) as listed (person, outcome);

-- The name is also what leaders of another region read, where an assignment there leads up to it.
delete from gathering_dates where gathering_id = tests.id('shared gathering') and region_id = tests.id('far region');
select is(
  tests.attempt('a facilitator', $$ update gatherings set name_nb = 'Ny' where id = tests.id('shared gathering') $$), '0',
  'a gathering is shared by the regions of its assignments, before they all have dates'
);

select is(
  tests.attempt('a facilitator', $$ delete from gatherings where id = tests.id('new gathering') $$),
  'permission denied for table gatherings', 'a gathering is not deleted'
);
select is(
  tests.attempt('a facilitator', $$ update gatherings set name_nb = ' ', name_nn = '' where id = tests.id('gathering') $$),
  'new row for relation "gatherings" violates check constraint "gatherings_check"', 'a gathering has a name'
);

delete from facilitators where user_id = tests.id('a facilitator');
select is(
  tests.attempt('a facilitator', $$ select from gatherings where id = tests.id('new gathering') $$), '0',
  'who is no longer facilitator does not see what they made'
);

select * from finish();
rollback;
