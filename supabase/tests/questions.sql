begin;
\ir world.psql
\ir assignments.psql
select plan(83);

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator}', 'read the question',
  $$ select from questions where id = tests.id('question') $$, '0'
);
select tests.only(
  '{a facilitator}', 'read a question that is not published',
  $$ select from questions where id = tests.id('draft question') $$, '0'
);
select tests.only(
  '{a leader in another region, a facilitator, a facilitator of another region}',
  'read a question that is published in the far region only',
  $$ select from questions where id = tests.id('shared question') $$, '0'
);
select tests.only(
  '{a facilitator}', 'ask a question',
  $$ insert into questions (id, part_id, position, label, stem_nb, stem_nn, body_nb, body_nn)
     values (gen_random_uuid(), tests.id('part'), 2, '3b', 'Felles', 'Sams', 'Hvem?', 'Kven?') $$,
  'new row violates row-level security policy for table "questions"'
);
select tests.only(
  '{a facilitator}', 'change and hide the question',
  $$ update questions set position = 5, label = '4', stem_nb = 'Felles', stem_nn = 'Sams', body_nb = 'Hvem?',
       body_nn = 'Kven?', hidden_at = now()
     where id = tests.id('question') $$, '0'
);
select tests.only(
  '{a facilitator}', 'delete the question', $$ delete from questions where id = tests.id('question') $$, '0'
);
select is(tests.attempt(person, statement), case person when 'a facilitator of both' then '1' else refusal end,
  format('%s: %s', person, description))
from unnest(array['a facilitator', 'a facilitator of another region', 'a facilitator of both']) as person,
(values
  ('changing a question of two regions',
   $$ update questions set body_nb = 'Ny?' where id = tests.id('shared question') $$, '0'),
  ('deleting a question of two regions', $$ delete from questions where id = tests.id('shared question') $$, '0'),
  ('asking a question in two regions',
   $$ insert into questions (part_id, body_nb) values (tests.id('shared part'), 'Ny?') $$,
   'new row violates row-level security policy for table "questions"')
) as what (description, statement, refusal);
select is(
  tests.attempt('a facilitator', format($$ update questions set %s where id = tests.id('question') $$, assignment)),
  outcome, description
)
from (values
  ('part_id = tests.id(''draft part'')', 'permission denied for table questions', 'a question stays in its part'),
  ('body_nb = '' ''', '1', 'a question in one language is enough'),
  ('body_nb = '' '', body_nn = ''''', 'new row for relation "questions" violates check constraint "questions_check"',
   'a question asks something'),
  ('body_nb = repeat(''å'', 5001)',
   'new row for relation "questions" violates check constraint "questions_body_nb_check"',
   'a question has no more than 5,000 characters'),
  ('label = ''12345678901''', 'new row for relation "questions" violates check constraint "questions_label_check"',
   'a label has no more than 10')
) as listed (assignment, outcome, description);

-- A question with answers is hidden, not deleted ------------------------------------------------------

create function tests.deleting(answered text, respondent text default null) returns text language plpgsql as $$
begin
  insert into answers (school_id, question_id, user_id, body)
  values (tests.id('school'), tests.id('question'), tests.id(respondent), answered);
  raise exception '%', tests.attempt('a facilitator', 'delete from questions where id = tests.id(''question'')');
exception when raise_exception then
  return sqlerrm;
end
$$;
select is(tests.deleting('Svar'), 'question_has_answers', 'a question with a draft of an answer is not deleted');
select is(
  tests.deleting('Svar', 'a leader'), 'question_has_answers', 'nor one that a leader has begun to answer for themselves'
);
select is(tests.deleting(''), '1', 'that a school has opened the page is no answer');
select is(tests.deleting(E' \n\t'), '1', 'nor is empty space');
insert into answers (school_id, question_id, body) values (tests.id('school'), tests.id('question'), 'Svar');
select tests.act('a facilitator', $$ update questions set hidden_at = now() where id = tests.id('question') $$);
select tests.only(
  '{a leader, a co-leader}', 'read an answer to a question that is hidden since',
  $$ select from answers where question_id = tests.id('question') $$, '0'
);
select throws_ok(
  $$ delete from questions where id = tests.id('question') $$, 'question_has_answers',
  'it is not deleted by the owner of the database either'
);
update answers set body = '' where question_id = tests.id('question');
select tests.act('a facilitator', $$ delete from questions where id = tests.id('question') $$);
select is_empty(
  $$ select from answers where question_id = tests.id('question') $$,
  'a question goes when its answers have been emptied, and their rows with it'
);

select * from finish();
rollback;
