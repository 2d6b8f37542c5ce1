begin;
\ir world.psql
\ir assignments.psql
select plan(155);

insert into answers (id, school_id, question_id, user_id, body) values
  (tests.id('answer'), tests.id('school'), tests.id('question'), null, 'Vårt'),
  (tests.id('own answer'), tests.id('school'), tests.id('leader question'), tests.id('a leader'), 'Mitt');

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader}', 'read the school''s answer', $$ select from answers where id = tests.id('answer') $$, '0'
);
select tests.only(
  '{a leader}', 'read a leader''s own answer', $$ select from answers where id = tests.id('own answer') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'write in the school''s answer',
  $$ update answers set body = 'Nytt'
     where id = tests.id('answer') $$, '0'
);
select tests.only(
  '{a leader}', 'write in a leader''s own answer',
  $$ update answers set body = 'Nytt'
     where id = tests.id('own answer') $$, '0'
);
select tests.only(
  '{}', 'add an answer past open_part',
  $$ insert into answers (school_id, question_id) values (tests.id('school'), tests.id('second question')) $$,
  'permission denied for table answers'
);
select tests.only(
  '{}', 'delete the answer', $$ delete from answers where id = tests.id('answer') $$,
  'permission denied for table answers'
);
select is(
  tests.attempt('a leader', format($$ update answers set %s where id = tests.id('own answer') $$, assignment)),
  outcome, description
)
from (values
  ('user_id = null', 'permission denied for table answers', 'an own answer is not made the school''s'),
  ('user_id = tests.id(''a co-leader'')', 'permission denied for table answers', 'nor another''s'),
  ('school_id = tests.id(''other school'')', 'permission denied for table answers', 'nor another school''s'),
  ('question_id = tests.id(''question'')', 'permission denied for table answers', 'nor one to another question'),
  ('version = 7', 'permission denied for table answers', 'the version is the database''s to say'),
  ('updated_by = null', 'permission denied for table answers', 'and the author'),
  ('deleted_at = now()', 'permission denied for table answers', 'an answer is emptied, not deleted'),
  ('body = repeat(''å'', 10000)', '1', 'an answer may have 10,000 characters'),
  ('body = repeat(''å'', 10001)', 'new row for relation "answers" violates check constraint "answers_body_check"',
   'and no more')
) as listed (assignment, outcome, description);
update schools set retired_at = now() where id = tests.id('school');
select is(
  tests.attempt('a leader', $$ update answers set body = 'Nytt' where id = tests.id('answer') $$), 'school_retired',
  'a retired school writes no more answers'
);
select is(
  tests.attempt('a leader', $$ select from answers where id = tests.id('answer') $$), '1', 'and reads the ones it has'
);
update schools set retired_at = null where id = tests.id('school');

-- Saving: as in the plan ------------------------------------------------------------------------------

select tests.act('a co-leader', $$
  update answers set body = 'Vårt svar'
  where id = tests.id('answer') and version = 1
$$);
select results_eq(
  $$ select body, version, updated_by from answers where id = tests.id('answer') $$,
  $$ values ('Vårt svar', 2, tests.id('a co-leader')) $$,
  'a save on the version it was typed on lands, in the leader''s name'
);
select is(
  tests.attempt('a leader', $$ update answers set body = 'x' where id = tests.id('answer') and version = 1 $$), '0',
  'a save on an older version touches nothing'
);
select tests.act('a leader', $$ select save_text(
  'answers', tests.id('own answer'), (select version_id from answers where id = tests.id('own answer')),
  '{"body": "Mitt"}', 'ZG9j', (select epoch from answers where id = tests.id('own answer'))
) $$);
select tests.only(
  '{a leader}', 'read the document of a leader''s own answer',
  $$ select from row_docs where row_id = tests.id('own answer') $$, '0'
);
select is(
  tests.ask('a co-leader', $$ save_text(
    'answers', tests.id('own answer'), (select version_id from answers where id = tests.id('own answer')),
    '{"body": "Ditt"}'
  ) $$), null, 'nobody else saves in it'
);

-- History -----------------------------------------------------------------------------------------------

select tests.act('a leader', $$ update answers set body = 'Mitt svar' where id = tests.id('own answer') $$);
select results_eq(
  $$ select table_name, row_id, field, before, after, author_id, owner_id from revisions
     where row_id in (tests.id('answer'), tests.id('own answer')) order by id $$,
  $$ values
    ('answers', tests.id('answer'), 'body', 'Vårt', 'Vårt svar', tests.id('a co-leader'), null::uuid),
    ('answers', tests.id('own answer'), 'body', 'Mitt', 'Mitt svar', tests.id('a leader'), tests.id('a leader')) $$,
  'a save leaves a revision, which says whose the answer is'
);
select tests.only(
  '{a leader, a co-leader}', 'read how the school''s answer came to be',
  $$ select from revisions where row_id = tests.id('answer') $$, '0'
);
select tests.only(
  '{a leader}', 'read how a leader''s own answer came to be',
  $$ select from revisions where row_id = tests.id('own answer') $$, '0'
);

-- Who hears of it -----------------------------------------------------------------------------------------

insert into realtime.messages (topic, extension, event)
values ('probe', 'broadcast', 'probe'), ('probe', 'presence', 'probe');
select set_config('realtime.topic', tests.channel('answers', 'school'), true);
select tests.only(
  '{a leader, a co-leader}', 'hear what changes in the school''s answers',
  $$ select from realtime.messages where event = 'probe' and extension = 'broadcast' $$, '0', '^0$'
);
select tests.only(
  '{}', 'hear who is present there',
  $$ select from realtime.messages where event = 'probe' and extension = 'presence' $$, '0', '^0$'
);
select tests.only(
  '{}', 'speak there as the database does',
  $$ insert into realtime.messages (topic, extension) values (realtime.topic(), 'broadcast') $$,
  'new row violates row-level security policy for table "messages"',
  '^new row violates row-level security policy for table "messages"$'
);
select results_eq(
  $$ select topic, event, private, payload ->> 'table', payload -> 'row' ->> 'id', payload -> 'row' ->> 'body'
     from realtime.messages where payload ->> 'table' = 'answers' and payload -> 'row' ->> 'body' = 'Vårt svar' $$,
  $$ values (
    tests.channel('answers', 'school'), 'row', true, 'answers', tests.id('answer')::text, 'Vårt svar'
  ) $$, 'a change of the school''s answer is told once, on the school''s channel of answers'
);
select is_empty(
  $$ select from realtime.messages where payload -> 'row' ->> 'id' = tests.id('own answer')::text $$,
  'a leader''s own answer is told nowhere'
);
select is_empty(
  $$ select from realtime.messages where payload ->> 'table' = 'answers' and topic not like 'answers:%' $$,
  'nor is any answer told where facilitators listen'
);

-- open_part -------------------------------------------------------------------------------------------

delete from answers;
select is(
  tests.attempt(person, $$ select * from open_part(tests.id('part'), tests.id('school')) $$),
  case
    when person in ('a leader', 'a co-leader') then '2'
    when person = 'a visitor' then 'permission denied for function open_part' else 'not_allowed'
  end, person || ': beginning to answer'
)
from unnest(tests.people() || '{a facilitator of both}') as person;
select is(
  tests.attempt('a leader', format('select from open_part(tests.id(%L), tests.id(%L))', part, school)), outcome,
  description
)
from (values
  ('part', 'other school', 'not_allowed', 'nobody answers for another school'),
  ('draft part', 'school', 'not_allowed', 'what is not published is not answered'),
  ('shared part', 'school', 'not_allowed', 'nor what is published in another region only'),
  ('far part', 'school', 'not_allowed', 'nor what is for another region'),
  ('nothing', 'school', 'not_allowed', 'nor what does not exist'),
  ('plan part', 'school', '0', 'the plan has no questions'),
  ('leader part', 'school', '1', 'a leader''s own part has one')
) as listed (part, school, outcome, description);

create function tests.open(who text, part text) returns table (question text, respondent uuid, body text)
language plpgsql as $$
begin
  perform tests.sign_in(who);
  return query
    select questions.body_nb, opened.user_id, opened.body
    from open_part(tests.id(part), tests.id('school')) as opened join questions on questions.id = opened.question_id;
  perform tests.sign_out();
end
$$;
select results_eq(
  $$ select * from tests.open('a leader', 'part') $$,
  $$ values ('Hva?', null::uuid, ''), ('Hvordan?', null, '') $$, 'empty answers are made, in the order of the questions'
);
select tests.act('a leader', $$ update answers set body = 'Vårt' where question_id = tests.id('question') $$);
select results_eq(
  $$ select * from tests.open('a co-leader', 'part') $$,
  $$ values ('Hva?', null::uuid, 'Vårt'), ('Hvordan?', null, '') $$, 'the other leader opens the same ones'
);
select is((select count(*) from answers), 2::bigint, 'however often it is opened');
select results_eq(
  format($$ select * from tests.open(%L, 'leader part') $$, person), format($$ values ('Hva så du?', tests.id(%L), '') $$, person),
  person || ' opens an own answer'
)
from unnest(array['a leader', 'a co-leader']) as person;
select is((select count(*) from answers), 4::bigint, 'each has one');
insert into questions (id, part_id, position, body_nb) values
  (tests.id('late question'), tests.id('part'), 9, 'Sist?');
update questions set hidden_at = now() where id = tests.id('second question');
select results_eq(
  $$ select * from tests.open('a leader', 'part') $$,
  $$ values ('Hva?', null::uuid, 'Vårt'), ('Hvordan?', null, ''), ('Sist?', null, '') $$,
  'a question that comes later gets an answer, and a hidden one keeps it'
);
delete from answers where question_id = tests.id('second question');
select is(
  (select count(*) from tests.open('a leader', 'part')), 2::bigint, 'a hidden question that nobody opened gets none'
);

-- A second school's answers are its own.
select tests.act('a leader of another school', $$ select open_part(tests.id('part'), tests.id('other school')) $$);
select is(
  tests.attempt('a leader of another school', $$ select from answers where question_id = tests.id('question') $$), '1',
  'each school sees its own answer'
);

-- Leaving -----------------------------------------------------------------------------------------------

update answers set body = 'Mitt' where user_id = tests.id('a leader');
select tests.act('a leader', $$
  update answers set body = 'Vårt til sist' where question_id = tests.id('question') and school_id = tests.id('school');
  update answers set body = 'Mitt til sist' where user_id = tests.id('a leader')
$$);
delete from school_leaders where user_id = tests.id('a leader');
select is(
  tests.attempt('a leader', 'select from answers'), '0', 'who no longer leads the school sees none of its answers'
);
select tests.act('a leader', 'select delete_my_account()');
select results_eq(
  $$ select body, updated_by from answers where question_id = tests.id('question') and school_id = tests.id('school') $$,
  $$ values ('Vårt til sist', null::uuid) $$, 'with the account goes the name, and the school''s answers stay'
);
select is_empty(
  $$ select body, user_id from answers where body like 'Mitt%' union all
     select after, owner_id from revisions where after like 'Mitt%' $$,
  'an own draft goes with the account, and its history'
);

select * from finish();
rollback;
