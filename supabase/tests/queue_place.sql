begin;
\ir world.psql
\ir assignments.psql
select plan(20);

-- «2 of 4, 1 of 3 unread», as this person is told of it.
create function tests.place(who text, arguments text default '', school text default 'school') returns text
language sql as $$
  select tests.ask(who, format(
    $ask$(select concat_ws(' ', place, 'of', schools, '–', unread_place, 'of', unread) from queue_place(tests.id(%L)%s))$ask$,
    school, arguments
  ))
$$;
grant execute on all functions in schema tests to anon, authenticated;

insert into schools (id, region_id, name) values
  (tests.id('Åsen'), tests.id('region'), 'Åsen skole'), (tests.id('Ask'), tests.id('region'), 'Ask skole'),
  (tests.id('Gone'), tests.id('region'), 'Aa skole');
update schools set retired_at = now() where id = tests.id('Gone');
update plan_summaries set change_number = 3, actions = 2
where school_id in (tests.id('school'), tests.id('other school'), tests.id('Ask'));

select is(
  tests.attempt(person, $$ select from queue_place(tests.id('school')) where schools > 0 $$),
  case person
    when 'a visitor' then 'permission denied for function queue_place'
    when 'a facilitator' then '1' else '0'
  end,
  'where the school stands, for ' || person
) from unnest(tests.people()) as person;

select is(tests.place('a facilitator'), '3 of 4 – 3 of 3', 'Ask, Other school, School, Åsen: the last has nothing to read');
select is(tests.place('a facilitator', school => 'Åsen'), '4 of 4 – of 3', 'one with nothing to read is none of the unread');
select is(tests.place('a facilitator', ', backwards => true'), '2 of 4 – 1 of 3', 'the other way round');
select is(
  tests.place('a facilitator', $$, sort => 'actions' $$, 'Åsen'), '1 of 4 – of 3', 'in the order that is read by'
);
select is(tests.place('a facilitator', $$, search => 'OTHER' $$), 'of 1 – of 1', 'not one of those that are chosen');
select is(tests.place('a facilitator', $$, search => ' ' $$), '3 of 4 – 3 of 3', 'nothing is searched for');
select is(
  tests.place('a facilitator', format(', regions => array[%L::uuid]', tests.id('far region'))), 'of 0 – of 0',
  'of another region nothing is counted'
);
select is(
  tests.place('a facilitator', school => 'far school'), 'of 0 – of 0', 'nor where its schools would stand'
);
select is(
  tests.place('a facilitator', format(
    $$, part => %L, statuses => '{handed_in,handed_in_late,under_way,not_begun,extended}' $$, gen_random_uuid()
  )), 'of 0 – of 0', 'with a status in a part that is not there'
);

select tests.ask('a facilitator', $$ mark_read(tests.id('other school'), 3) $$);
select is(tests.place('a facilitator'), '3 of 4 – 2 of 2', 'one less is unread when it is read');
select is(tests.place('a facilitator', school => 'other school'), '2 of 4 – of 2', 'and it keeps its place among all');

select * from finish();
rollback;
