begin;
\ir world.psql
\ir assignments.psql
select plan(223);

create function tests.submit(who text, part text, id text, school text default 'school') returns uuid
language plpgsql as $$
declare
  handed_in uuid;
begin
  perform tests.sign_in(who);
  select submit_part.id into handed_in from submit_part(tests.id(part), tests.id(school), tests.id(submit.id));
  perform tests.sign_out();
  return handed_in;
end
$$;
create function tests.withdraw(who text, id text) returns void language sql as $$
  select tests.act(who, format('select withdraw_submission(tests.id(%L))', id))
$$;
insert into answers (school_id, question_id, user_id, body) values
  (tests.id('school'), tests.id('question'), null, 'Vårt svar'),
  (tests.id('school'), tests.id('leader question'), tests.id('a leader'), 'Mitt svar'),
  (tests.id('school'), tests.id('leader question'), tests.id('a co-leader'), 'Hennes svar'),
  (tests.id('other school'), tests.id('question'), null, 'En annen skoles svar');
update goals set body = 'Et mål' where id = tests.id('goal');
update actions set body = 'En aksjon' where id = tests.id('action');

-- Who may hand in -----------------------------------------------------------------------------------

select is(
  tests.attempt(person, $$ select from submit_part(tests.id('part'), tests.id('school'), gen_random_uuid()) $$),
  case
    when person in ('a leader', 'a co-leader') then '1'
    when person = 'a visitor' then 'permission denied for function submit_part' else 'not_allowed'
  end, person || ': handing in'
)
from unnest(tests.people() || '{a facilitator of both}') as person;
select is(
  tests.attempt('a leader', format(
    'select from submit_part(tests.id(%L), tests.id(%L), gen_random_uuid())', part, school
  )), outcome, description
)
from (values
  ('part', 'other school', 'not_allowed', 'nobody hands in for another school'),
  ('draft part', 'school', 'not_allowed', 'what is not published is not handed in'),
  ('shared part', 'school', 'not_allowed', 'nor what is published in another region only'),
  ('far part', 'school', 'not_allowed', 'nor what is for another region'),
  ('nothing', 'school', 'not_allowed', 'nor what does not exist'),
  ('plan part', 'school', '1', 'the plan is handed in'),
  ('leader part', 'school', '1', 'and a leader''s own answers')
) as listed (part, school, outcome, description);
update schools set retired_at = now() where id = tests.id('school');
select is(
  tests.attempt('a leader', $$ select from submit_part(tests.id('part'), tests.id('school'), gen_random_uuid()) $$),
  'school_retired', 'a retired school hands nothing in'
);
update schools set retired_at = null where id = tests.id('school');

-- Who sees it ---------------------------------------------------------------------------------------

select tests.submit('a leader', 'part', 'ours'), tests.submit('a leader', 'leader part', 'mine');
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read what the school has handed in',
  $$ select from submissions where id = tests.id('ours') $$, '0'
);
select tests.only(
  '{a leader, a facilitator}', 'read what a leader has handed in as their own',
  $$ select from submissions where id = tests.id('mine') $$, '0'
);
select tests.only(
  '{}', 'put in something that was never handed in',
  $$ insert into submissions (id, part_id, school_id, is_personal, content)
     values (gen_random_uuid(), tests.id('part'), tests.id('school'), false, '{}') $$,
  'permission denied for table submissions'
);
select tests.only(
  '{}', 'delete what was handed in', $$ delete from submissions where id = tests.id('ours') $$,
  'permission denied for table submissions'
);
select tests.only(
  '{}', 'alter what was handed in', $$ update submissions set content = '{}' where id = tests.id('ours') $$,
  'permission denied for table submissions'
);
select tests.only(
  '{}', 'withdraw it past the function', $$ update submissions set withdrawn_at = now() where id = tests.id('ours') $$,
  'permission denied for table submissions'
);

-- Nobody alters it, the owner of the database neither.
select throws_ok(
  format($$ update submissions set %s where id = tests.id('mine') $$, assignment), 'What was handed in cannot be changed',
  'not even the owner writes ' || assignment
)
from unnest(array[
  'id = gen_random_uuid()', 'part_id = tests.id(''part'')', 'school_id = tests.id(''other school'')',
  'user_id = tests.id(''a co-leader'')', 'submitted_by = tests.id(''a co-leader'')', 'is_personal = false, user_id = null',
  'submitted_at = submitted_at - interval ''1 day''', 'due_at = null', 'content = content || ''{"part": "x"}''',
  'content = ''{}''', 'withdrawn_by = tests.id(''a leader'')'
]) as assignment;

-- The copy ------------------------------------------------------------------------------------------

select results_eq(
  $$ select part_id, school_id, user_id, is_personal, submitted_by, due_at, is_late, withdrawn_at from submissions
     where id = tests.id('ours') $$,
  $$ values (
    tests.id('part'), tests.id('school'), null::uuid, false, tests.id('a leader'), '2040-06-01 22:00+00'::timestamptz,
    false, null::timestamptz
  ) $$, 'who, what, when it was due and whether it is late'
);
select results_eq(
  $$ select content from submissions where id = tests.id('ours') $$,
  $$ select jsonb_build_object(
    'schemaVersion', 1, 'kind', 'questions', 'assignment', '{"nb": "oppgave", "nn": "oppgåve"}'::jsonb,
    'part', '{"nb": "del", "nn": "bolk"}'::jsonb, 'school', 'School', 'region', 'Region of the tests', 'leader', null,
    'answers', jsonb_build_array(
      jsonb_build_object(
        'questionId', tests.id('question'), 'label', '1', 'stem', '{"nb": "", "nn": ""}'::jsonb,
        'question', '{"nb": "Hva?", "nn": "Kva?"}'::jsonb, 'answer', 'Vårt svar'
      ),
      jsonb_build_object(
        'questionId', tests.id('second question'), 'label', '2a', 'stem', '{"nb": "Felles", "nn": "Sams"}'::jsonb,
        'question', '{"nb": "Hvordan?", "nn": "Korleis?"}'::jsonb, 'answer', ''
      )
    )
  ) $$, 'the copy needs no other table to be read, and an unanswered question is in it'
);
select results_eq(
  $$ select user_id, is_personal, content ->> 'leader', jsonb_path_query_array(content, '$.answers[*].answer')
     from submissions where id = tests.id('mine') $$,
  $$ values (tests.id('a leader'), true, 'A Leader', '["Mitt svar"]'::jsonb) $$,
  'a leader''s own hand-in holds that leader''s name and answers, nobody else''s'
);
select tests.submit('a leader', 'plan part', 'the plan');
select results_eq(
  $$ select content - '{plan,assignment,part,school,region}'::text[], content #> '{plan,goals}',
       jsonb_array_length(content #> '{plan,reflections}'), content #>> '{plan,actions,0,body}'
     from submissions where id = tests.id('the plan') $$,
  $$ select '{"schemaVersion": 1, "kind": "plan", "leader": null}'::jsonb, jsonb_agg(jsonb_build_object(
       'id', id, 'parentId', parent_id, 'horizon', horizon, 'body', body, 'position', position
     ) order by position collate "C", id), 1, 'En aksjon' from goals where school_id = tests.id('school') $$,
  'the copy of a plan holds the plan'
);
update goals set deleted_at = now() where id = tests.id('goal');
select tests.submit('a leader', 'plan part', 'the plan without a goal');
select results_eq(
  $$ select jsonb_path_query_array(content, '$.plan.goals[*].id') from submissions
     where id = tests.id('the plan without a goal') $$,
  $$ values (jsonb_build_array(tests.id('long-term goal'))) $$, 'what is deleted from the plan is not handed in'
);
update questions set hidden_at = now() where part_id = tests.id('part');
select tests.submit('a leader', 'part', 'with a hidden question');
select results_eq(
  $$ select jsonb_path_query_array(content, '$.answers[*].answer') from submissions
     where id = tests.id('with a hidden question') $$,
  $$ values ('["Vårt svar"]'::jsonb) $$, 'a hidden question is handed in with its answer, and without one it is not'
);
update questions set hidden_at = null where part_id = tests.id('part');

-- What happens to the originals afterwards is no matter.
create table tests.copies as select id, content from submissions;
update questions set body_nb = 'Endret?' where part_id = tests.id('part');
update assignments set title_nb = 'Endret' where id = tests.id('assignment');
update schools set name = 'Endret' where id = tests.id('school');
update answers set body = 'Endret' where school_id = tests.id('school');
update goals set body = 'Endret' where school_id = tests.id('school');
select results_eq(
  'select id, content from submissions order by id', 'select id, content from tests.copies order by id',
  'the copy stays as it was, whatever is changed'
);
update schools set name = 'School' where id = tests.id('school');

-- Handing in again ------------------------------------------------------------------------------------

delete from submissions;
delete from outbox;
select is(tests.submit('a leader', 'part', 'first'), tests.id('first'), 'handing in');
select is(tests.submit('a leader', 'part', 'first'), tests.id('first'), 'the same request again is the same hand-in');
select is(tests.submit('a leader', 'part', 'second click'), tests.id('first'), 'a second click too');
select is(
  tests.submit('a co-leader', 'part', 'hers'), tests.id('first'), 'the other leader with nothing changed too'
);
select results_eq(
  'select id, submitted_by from submissions', $$ values (tests.id('first'), tests.id('a leader')) $$, 'one row'
);
select results_eq(
  'select kind, person from tests.letters order by person',
  $$ values ('receipt', 'a co-leader'), ('receipt', 'a leader') $$, 'both leaders have one receipt'
);
update answers set body = 'Et nytt svar' where question_id = tests.id('question') and school_id = tests.id('school');
select is(tests.submit('a co-leader', 'part', 'second'), tests.id('second'), 'what has changed is a new hand-in');
select results_eq(
  $$ select id, content #>> '{answers,0,answer}' from submissions order by submitted_at $$,
  $$ values (tests.id('first'), 'Endret'), (tests.id('second'), 'Et nytt svar') $$, 'and the earlier one stays'
);
select results_eq(
  $$ select person, data ->> 'submissionId' from tests.letters order by person $$,
  $$ values ('a co-leader', tests.id('second')::text), ('a leader', tests.id('second')::text) $$,
  'the receipt that waits tells of the newest one'
);
update outbox set sent_at = now(), data = '{}', send_after = now() - interval '1 minute';
update answers set body = 'Et tredje svar' where question_id = tests.id('question') and school_id = tests.id('school');
select tests.submit('a leader', 'part', 'gathered');
update answers set body = 'Et fjerde svar' where question_id = tests.id('question') and school_id = tests.id('school');
select tests.submit('a leader', 'part', 'gathered too');
select results_eq(
  $$ select send_after - now(), data ->> 'submissionId' from outbox where sent_at is null $$,
  $$ values
    (interval '9 minutes', tests.id('gathered too')::text), (interval '9 minutes', tests.id('gathered too')::text) $$,
  'each leader gets one receipt in ten minutes, of what was handed in last'
);
delete from submissions where id in (tests.id('gathered'), tests.id('gathered too'));
select is(
  tests.submit('a leader', 'part', 'first'), tests.id('first'),
  'a request that is repeated after a later hand-in is still the same hand-in'
);
update answers set body = 'Enda et svar' where question_id = tests.id('question') and school_id = tests.id('school');
select is(
  tests.submit('a leader', 'part', 'first'), tests.id('first'),
  'and hands in nothing else than it did'
);
select is((select count(*) from submissions), 2::bigint, 'two rows');

-- The id is the client's choice, so it may be one that is taken.
select is(
  tests.attempt(person, statement), 'not_allowed', format('%s may not hand in under %s', person, description)
)
from (values
  ('a leader of another school', 'the id of another school''s hand-in',
   $$ select submit_part(tests.id('part'), tests.id('other school'), tests.id('first')) $$),
  ('a leader', 'the id of another part''s',
   $$ select submit_part(tests.id('plan part'), tests.id('school'), tests.id('first')) $$),
  ('a leader', 'the id of the school''s, as their own',
   $$ select submit_part(tests.id('leader part'), tests.id('school'), tests.id('first')) $$)
) as listed (person, description, statement);

-- Each leader's own.
select is(tests.submit('a leader', 'leader part', 'his'), tests.id('his'), 'a leader hands in their own');
select is(tests.submit('a co-leader', 'leader part', 'her own'), tests.id('her own'), 'and the other theirs');
select is(
  tests.attempt('a co-leader', $$ select submit_part(tests.id('leader part'), tests.id('school'), tests.id('his')) $$),
  'not_allowed', 'under an id of their own'
);
select results_eq(
  $$ select person, gather_key from tests.letters where data ->> 'submissionId' = tests.id('his')::text $$,
  $$ values ('a leader', concat_ws(':', 'receipt', tests.id('leader part'), tests.id('school'), tests.id('a leader'))) $$,
  'the receipt of an own hand-in goes to that leader alone'
);
select results_eq(
  $$ select data - 'submittedAt' from tests.letters where data ->> 'submissionId' = tests.id('his')::text $$,
  $$ values (jsonb_build_object(
    'submissionId', tests.id('his'), 'schoolId', tests.id('school'), 'school', 'School', 'isLate', false,
    'by', 'A Leader', 'assignment', '{"nb": "Endret", "nn": "oppgåve"}'::jsonb, 'part', '{"nb": "Observasjon", "nn": ""}'::jsonb
  )) $$, 'and says what was handed in, by whom and whether it was late'
);

-- Nothing written is something to hand in too.
select tests.submit('a leader of another school', 'leader part', 'empty', 'other school');
select results_eq(
  $$ select jsonb_path_query_array(content, '$.answers[*].answer') from submissions where id = tests.id('empty') $$,
  $$ values ('[""]'::jsonb) $$, 'an empty part can be handed in'
);

-- Withdrawing ---------------------------------------------------------------------------------------

select is(
  tests.attempt(person, format('select from withdraw_submission(tests.id(%L))', submission)),
  case
    when person = any (allowed) then '1'
    when person = 'a visitor' then 'permission denied for function withdraw_submission' else 'not_allowed'
  end, format('%s: withdrawing %s', person, submission)
)
from unnest(tests.people()) as person,
(values ('second', '{a leader, a co-leader}'::text[]), ('her own', '{a co-leader}'), ('nothing', '{}'))
  as listed (submission, allowed);
select tests.withdraw('a leader', 'second');
create table tests.withdrawn as select * from submissions where id = tests.id('second');
select results_eq(
  $$ select withdrawn_by, withdrawn_at between now() and clock_timestamp() from tests.withdrawn $$,
  $$ values (tests.id('a leader'), true) $$, 'who withdrew it, and when, is written'
);
select tests.withdraw('a co-leader', 'second');
select results_eq(
  $$ select * from submissions where id = tests.id('second') $$, 'select * from tests.withdrawn',
  'withdrawing twice is withdrawing once'
);
select tests.only(
  '{a leader, a co-leader}', 'see that something was withdrawn',
  $$ select from submissions where id = tests.id('second') and content is not null $$, '0'
);
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read the one before it, which now counts',
  $$ select from submissions where id = tests.id('first') $$, '0'
);
select throws_ok(
  format($$ update submissions set %s where id = tests.id('second') $$, assignment),
  'What was handed in cannot be changed', 'what is withdrawn stays so: ' || assignment
)
from unnest(array[
  'withdrawn_at = null', 'withdrawn_at = null, withdrawn_by = null', 'withdrawn_at = now() - interval ''1 day''',
  'withdrawn_by = tests.id(''a co-leader'')'
]) as assignment;
update answers set body = 'Et nytt svar' where question_id = tests.id('question') and school_id = tests.id('school');
select is(
  tests.submit('a leader', 'part', 'third'), tests.id('third'), 'after withdrawing, the same text is handed in anew'
);
select is(
  tests.submit('a leader', 'part', 'second'), tests.id('second'), 'a repeated request does not undo the withdrawing'
);

-- Deadlines are tested by moving the deadline, not the clock.
create function tests.due(wall_clock timestamp) returns void language sql as $$
  update deadlines set due_local = date_trunc('minute', wall_clock) where part_id = tests.id('part')
$$;
create function tests.in_norway() returns timestamp language sql as $$
  select clock_timestamp() at time zone 'Europe/Oslo'
$$;
select tests.due(tests.in_norway());
-- In the minute that is named, or in the next when the clock has just turned: so both are tried.
select is(
  tests.attempt('a leader', $$ select withdraw_submission(tests.id('third')) $$),
  case when clock_timestamp() < private.due_at(tests.id('part'), tests.id('school')) then '1' else 'after_deadline' end,
  'until the deadline it can be withdrawn'
);
select tests.due(tests.in_norway() - interval '1 minute');
select is(
  tests.attempt('a leader', $$ select withdraw_submission(tests.id('third')) $$), 'after_deadline',
  'after the deadline it cannot be withdrawn'
);
select is(
  tests.attempt('a leader', $$ select withdraw_submission(tests.id('second')) $$), '1',
  'to withdraw once more what is withdrawn is no error then either'
);
insert into extensions (part_id, school_id, due_local) values (tests.id('part'), tests.id('school'), '2040-01-01 12:00');
select is(
  tests.attempt('a leader', $$ select withdraw_submission(tests.id('third')) $$), '1', 'an extension gives time for that too'
);
delete from extensions;

-- Late ----------------------------------------------------------------------------------------------

select is(
  tests.submit('a leader', 'part', 'unchanged'), tests.id('third'),
  'to hand in the same after the deadline changes nothing'
);
update answers set body = 'For sent' where question_id = tests.id('question') and school_id = tests.id('school');
select tests.submit('a leader', 'part', 'late');
select results_eq(
  $$ select is_late, due_at from submissions where id = tests.id('late') $$,
  $$ values (true, private.due_at(tests.id('part'), tests.id('school'))) $$, 'after the deadline it is taken, and marked'
);
select results_eq(
  $$ select distinct data -> 'isLate' from tests.letters where data ->> 'submissionId' = tests.id('late')::text $$,
  $$ values ('true'::jsonb) $$, 'and the receipt says so'
);
select tests.due('2040-06-01 23:59');
select results_eq(
  $$ select is_late from submissions where id = tests.id('late') $$, array[true],
  'a deadline that is moved later does not rewrite what was'
);
update answers set body = 'I tide igjen' where question_id = tests.id('question') and school_id = tests.id('school');
select tests.due(tests.in_norway() - interval '1 day');
insert into extensions (part_id, school_id, due_local) values (tests.id('part'), tests.id('school'), '2040-01-01 12:00');
select tests.submit('a leader', 'part', 'extended');
select results_eq(
  $$ select is_late, due_at from submissions where id = tests.id('extended') $$,
  $$ values (false, '2040-01-01 11:01+00'::timestamptz) $$, 'with an extension it is in time'
);
delete from extensions;
delete from deadlines where part_id = tests.id('part');
update answers set body = 'Uten frist' where question_id = tests.id('question') and school_id = tests.id('school');
select tests.submit('a leader', 'part', 'no deadline');
select results_eq(
  $$ select is_late, due_at from submissions where id = tests.id('no deadline') $$,
  $$ values (false, null::timestamptz) $$, 'without a deadline nothing is late'
);
select is(
  tests.attempt('a leader', $$ select withdraw_submission(tests.id('no deadline')) $$), '1', 'and can be withdrawn'
);

-- The second before and the one after, as they come to stand in the table.
create function tests.is_late(wall_clock text, handed_in text) returns boolean language plpgsql as $$
declare
  late boolean;
begin
  delete from deadlines where part_id = tests.id('part');
  insert into deadlines (part_id, region_id, due_local)
  values (tests.id('part'), tests.id('region'), wall_clock::timestamp);
  insert into submissions (id, part_id, school_id, is_personal, submitted_at, due_at, content)
  values (
    gen_random_uuid(), tests.id('part'), tests.id('school'), false, handed_in::timestamptz,
    private.due_at(tests.id('part'), tests.id('school')), '{}'
  ) returning is_late into late;
  return late;
end
$$;
select is(tests.is_late(due, handed_in), late, format('due %s, handed in %s: %s', due, handed_in,
  case when late then 'late' else 'in time' end))
from (values
  ('2026-01-13 23:59', '2026-01-13 23:59:00+01', false),
  ('2026-01-13 23:59', '2026-01-13 23:59:59+01', false),
  ('2026-01-13 23:59', '2026-01-13 23:59:59.999999+01', false),
  ('2026-01-13 23:59', '2026-01-14 00:00:00+01', true),
  ('2026-06-01 23:59', '2026-06-01 23:59:59.999999+02', false),
  ('2026-06-01 23:59', '2026-06-02 00:00:00+02', true),
  ('2026-06-01 12:00', '2026-06-01 12:00:59+02', false),
  ('2026-06-01 12:00', '2026-06-01 12:01:00+02', true),
  -- The night to summer time.
  ('2026-03-28 23:59', '2026-03-28 23:59:59+01', false),
  ('2026-03-28 23:59', '2026-03-29 00:00:00+01', true),
  ('2026-03-29 01:59', '2026-03-29 01:59:59+01', false),
  ('2026-03-29 01:59', '2026-03-29 03:00:00+02', true),
  ('2026-03-29 02:30', '2026-03-29 03:30:59+02', false),
  ('2026-03-29 02:30', '2026-03-29 03:31:00+02', true),
  ('2026-03-29 23:59', '2026-03-29 23:59:59+02', false),
  ('2026-03-29 23:59', '2026-03-30 00:00:00+02', true),
  -- The night to winter time: the hour from two to three comes twice, and the second time counts.
  ('2026-10-24 23:59', '2026-10-24 23:59:59+02', false),
  ('2026-10-24 23:59', '2026-10-25 00:00:00+02', true),
  ('2026-10-25 01:59', '2026-10-25 01:59:59+02', false),
  ('2026-10-25 01:59', '2026-10-25 02:00:00+02', true),
  ('2026-10-25 02:30', '2026-10-25 02:59:59+02', false),
  ('2026-10-25 02:30', '2026-10-25 02:30:59+01', false),
  ('2026-10-25 02:30', '2026-10-25 02:31:00+01', true),
  ('2026-10-25 02:59', '2026-10-25 02:59:59+01', false),
  ('2026-10-25 02:59', '2026-10-25 03:00:00+01', true),
  ('2026-10-25 23:59', '2026-10-25 23:59:59+01', false),
  ('2026-10-25 23:59', '2026-10-26 00:00:00+01', true)
) as listed (due, handed_in, late);

-- Accounts go, copies stay ----------------------------------------------------------------------------

select tests.withdraw('a leader', 'his');
select tests.act('a leader', 'select delete_my_account()');
select results_eq(
  $$ select user_id, is_personal, submitted_by, withdrawn_by, withdrawn_at is not null,
       content - '{assignment,part,region,school,kind}'::text[]
     from submissions where id = tests.id('his') $$,
  $$ select null::uuid, true, null::uuid, null::uuid, true, jsonb_build_object(
       'schemaVersion', 1, 'leader', null, 'answers', jsonb_build_array(jsonb_build_object(
         'questionId', tests.id('leader question'), 'label', '1', 'stem', '{"nb": "", "nn": ""}'::jsonb,
         'question', '{"nb": "Hva så du?", "nn": ""}'::jsonb, 'answer', 'Endret'
       ))
     ) $$, 'what somebody handed in outlives the account, without the name'
);
select tests.only(
  '{a co-leader, a facilitator}', 'read what a leader who is gone had handed in for the school',
  $$ select from submissions where id = tests.id('third') $$, '0'
);
select tests.act('a co-leader', 'select delete_my_account(true)');
select tests.only(
  '{a facilitator}', 'read what a leader who is gone had handed in as their own',
  $$ select from submissions where id = tests.id('her own') and content ->> 'leader' is null $$, '0'
);

-- And go when their year is deleted.
insert into submissions (id, part_id, school_id, is_personal, submitted_at, content)
select tests.id(handed_in), tests.id('part'), tests.id('school'), false, handed_in::timestamptz, '{}'
from unnest(array['2020-07-31 23:59:59+02', '2020-08-01 00:00:00+02']) as handed_in;
select private.delete_plan_rows_until('2020-07-31');
select set_eq(
  $$ select id = tests.id('2020-08-01 00:00:00+02') from submissions where submitted_at < '2021-01-01' $$, array[true],
  'what was handed in until the last day of a year is deleted with it, and nothing later'
);

select * from finish();
rollback;
