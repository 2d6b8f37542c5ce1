begin;
\ir world.psql
\ir assignments.psql
select plan(79);

-- A new assignment, or a copy ---------------------------------------------------------------------

create function tests.content(due text default '2040-06-01T23:59') returns jsonb language sql as $$
  select jsonb_build_object(
    'gatherings', jsonb_build_array(jsonb_build_object('id', tests.id('new gathering'), 'name_nb', 'Ny', 'name_nn', '')),
    'gathering_dates', jsonb_build_array(jsonb_build_object('gathering_id', tests.id('new gathering'),
      'region_id', tests.id('region'), 'starts_on', '2040-06-14', 'ends_on', '2040-06-15', 'place', '')),
    'assignments', jsonb_build_array(jsonb_build_object('id', tests.id('new'), 'gathering_id', tests.id('new gathering'),
      'title_nb', 'Ny', 'title_nn', '', 'intro_nb', '', 'intro_nn', '', 'created_by', tests.id('an administrator'))),
    'assignment_parts', jsonb_build_array(jsonb_build_object('id', tests.id('new part'), 'assignment_id', tests.id('new'),
      'position', 0, 'kind', 'questions', 'respondent', 'school',
      'title_nb', 'Del', 'title_nn', '', 'intro_nb', '', 'intro_nn', '')),
    'questions', jsonb_build_array(jsonb_build_object('id', tests.id('new question'), 'part_id', tests.id('new part'),
      'position', 0, 'label', '1', 'stem_nb', '', 'stem_nn', '', 'body_nb', 'Hva?', 'body_nn', '')),
    'assignment_regions', jsonb_build_array(jsonb_build_object('assignment_id', tests.id('new'),
      'region_id', tests.id('region'), 'published_at', now())),
    'deadlines', jsonb_build_array(jsonb_build_object('part_id', tests.id('new part'),
      'region_id', tests.id('region'), 'due_local', due))
  )
$$;
grant execute on function tests.content(text) to anon, authenticated;

select tests.only_call(
  '{a facilitator}', 'make an assignment for the region in one call', $$ select from create_assignment(tests.content()) $$
);
select is(
  tests.attempt('a facilitator', $$ select create_assignment(tests.content('infinity')) $$),
  'new row for relation "deadlines" violates check constraint "deadlines_due_local_check"',
  'when its last row is refused'
);
select is_empty($$ select from gatherings where id = tests.id('new gathering') $$, 'its first was not made either');
select tests.act('a facilitator', $$ select create_assignment(tests.content()), create_assignment(tests.content()) $$);
select results_eq(
  $$ select title_nb, created_by, published_at, due_local, questions.label
     from assignments join assignment_regions on assignment_id = assignments.id
     join deadlines using (region_id) join questions using (part_id)
     where assignments.id = tests.id('new') and part_id = tests.id('new part') $$,
  $$ values ('Ny', tests.id('a facilitator'), null::timestamptz, timestamp '2040-06-01 23:59', '1') $$,
  'sent twice it is made once, by the caller whatever the page says, and is not published'
);

-- Deadlines ---------------------------------------------------------------------------------------

select tests.only_call(
  '{a facilitator}', 'say in one call when a part is due in the region',
  $$ select from set_deadlines(tests.id('shared part'), jsonb_build_object(tests.id('region'), '2040-07-01T12:00')) $$
);
select tests.only_call(
  '{a facilitator}', 'take the region''s deadline away in the same way',
  $$ select from set_deadlines(tests.id('shared part'), jsonb_build_object(tests.id('region'), null)) $$
);
select tests.act('a facilitator of both', $$ select set_deadlines(tests.id('shared part'), jsonb_build_object(
  tests.id('region'), '2040-07-01T12:00', tests.id('far region'), null)) $$);
select results_eq(
  $$ select region_id, due_local from deadlines where part_id = tests.id('shared part') $$,
  $$ values (tests.id('region'), timestamp '2040-07-01 12:00') $$, 'one is moved and one is taken away at once'
);
select is(
  tests.attempt('a facilitator of both', $$ select set_deadlines(tests.id('shared part'), jsonb_build_object(
    tests.id('region'), '2040-08-01T12:00', tests.id('far region'), 'infinity')) $$),
  'new row for relation "deadlines" violates check constraint "deadlines_due_local_check"', 'of a bad one nothing is saved'
);
select is(
  (select due_local from deadlines where part_id = tests.id('shared part') and region_id = tests.id('region')),
  timestamp '2040-07-01 12:00', 'also not what was good'
);
select is(
  tests.attempt('a facilitator', $$ select set_deadlines(tests.id('far part'), jsonb_build_object(
    tests.id('region'), '2040-08-01T12:00')) $$),
  'new row violates row-level security policy for table "deadlines"', 'a part of other regions only is not reached'
);

-- Extensions --------------------------------------------------------------------------------------

select tests.only_call(
  '{a facilitator}', 'give a school more time in one call',
  $$ select from set_extension(tests.id('part'), tests.id('school'), '2040-07-01 12:00') $$
);
select tests.act('a facilitator', $$ select set_extension(tests.id('part'), tests.id('school'), due)
  from unnest(array[timestamp '2040-07-01 12:00', '2040-07-02 12:00']) as due $$);
select is(
  (select due_local from extensions where part_id = tests.id('part') and school_id = tests.id('school')),
  timestamp '2040-07-02 12:00', 'the later word counts'
);
select tests.act('a facilitator', $$ select set_extension(tests.id('part'), tests.id('school')) $$);
select is_empty($$ select from extensions where part_id = tests.id('part') $$, 'without a time it is taken away');

-- The days of a gathering -------------------------------------------------------------------------

select tests.only_call(
  '{a facilitator}', 'say in one call when and where a gathering is',
  $$ select from set_gathering_days(tests.id('shared gathering'), tests.id('region'),
     '{"starts_on": "2040-09-01", "ends_on": "2040-09-02", "place": "Salen"}') $$
);
select tests.act('a facilitator', $$ select set_gathering_days(tests.id('shared gathering'), tests.id('region'),
  '{"starts_on": "2040-09-01", "ends_on": "2040-09-02", "place": "Salen"}') $$);
select results_eq(
  $$ select region_id, starts_on, place from gathering_dates
     where gathering_id = tests.id('shared gathering') order by starts_on $$,
  $$ values (tests.id('far region'), date '2040-06-14', ''), (tests.id('region'), '2040-09-01', 'Salen') $$,
  'in this region, and in no other'
);
select tests.act('a facilitator', $$ select set_gathering_days(tests.id('shared gathering'), tests.id('region'), null) $$);
select is(
  (select count(*) from gathering_dates where gathering_id = tests.id('shared gathering')), 1::bigint,
  'without days they are taken away'
);

-- Order -------------------------------------------------------------------------------------------

select tests.only_call(
  '{a facilitator}', 'put the parts of an assignment in another order',
  $$ select from order_parts(tests.id('assignment'),
     array[tests.id('plan part'), tests.id('part'), tests.id('leader part')]) $$
);
select tests.only_call(
  '{a facilitator}', 'put the questions of a part in another order',
  $$ select from order_questions(tests.id('part'), array[tests.id('second question'), tests.id('question')]) $$
);
select tests.act('a facilitator', $$ select order_questions(tests.id('part'),
  array[tests.id('second question'), tests.id('question')]) $$);
select results_eq(
  $$ select label, position from questions where part_id = tests.id('part') order by position $$,
  $$ values ('2a', 0), ('1', 1) $$, 'they stand in the order that was said'
);
select is(
  tests.attempt('a facilitator', format('select order_questions(tests.id(''part''), array[%s]::uuid[])', ids)),
  'changed_meanwhile', description
)
from (values
  ('tests.id(''question'')', 'an order without one that a colleague added is refused'),
  ('tests.id(''question''), tests.id(''question'')', 'so is one that names a question twice'),
  ('tests.id(''question''), tests.id(''second question''), tests.id(''draft question'')', 'or one of another part')
) as listed (ids, description);
select is(
  tests.attempt('a facilitator', $$ select order_parts(tests.id('shared assignment'), array[tests.id('shared part')]) $$),
  'not_allowed', 'what several regions share is put in order by those who are facilitators of all of them'
);

select * from finish();
rollback;
