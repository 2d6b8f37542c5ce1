begin;
\ir world.psql
\ir assignments.psql
select plan(103);

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator}', 'see the part',
  $$ select from assignment_parts where id = tests.id('part') $$, '0'
);
select tests.only(
  '{a facilitator}', 'see a part of an assignment that is not published',
  $$ select from assignment_parts where id = tests.id('draft part') $$, '0'
);
select tests.only(
  '{a leader in another region, a facilitator, a facilitator of another region}',
  'see a part of an assignment that is published in the far region only',
  $$ select from assignment_parts where id = tests.id('shared part') $$, '0'
);
select tests.only(
  '{a facilitator}', 'add a part',
  $$ insert into assignment_parts
       (id, assignment_id, position, kind, respondent, title_nb, title_nn, intro_nb, intro_nn)
     values (gen_random_uuid(), tests.id('assignment'), 3, 'questions', 'leader', 'Ny', 'Ny', 'Les', 'Les') $$,
  'new row violates row-level security policy for table "assignment_parts"'
);
select tests.only(
  '{a facilitator}', 'write in the part',
  $$ update assignment_parts set position = 7, title_nb = 'Ny', title_nn = 'Ny', intro_nb = 'Les', intro_nn = 'Les'
     where id = tests.id('part') $$, '0'
);
select tests.only(
  '{a facilitator}', 'delete the part', $$ delete from assignment_parts where id = tests.id('part') $$, '0'
);
select is(tests.attempt(person, statement), case person when 'a facilitator of both' then '1' else refusal end,
  format('%s: %s', person, description))
from unnest(array['a facilitator', 'a facilitator of another region', 'a facilitator of both']) as person,
(values
  ('changing a part of an assignment of two regions',
   $$ update assignment_parts set title_nb = 'Ny' where id = tests.id('shared part') $$, '0'),
  ('deleting a part of an assignment of two regions',
   $$ delete from assignment_parts where id = tests.id('shared part') $$, '0'),
  ('adding a part to an assignment of two regions',
   $$ insert into assignment_parts (assignment_id, kind, respondent, title_nb)
      values (tests.id('shared assignment'), 'questions', 'school', 'Ny') $$,
   'new row violates row-level security policy for table "assignment_parts"')
) as what (description, statement, refusal);
select is(
  tests.attempt('a facilitator', format($$ update assignment_parts set %s where id = tests.id('part') $$, assignment)),
  outcome, description
)
from (values
  ('kind = ''plan''', 'permission denied for table assignment_parts', 'a part does not change kind'),
  ('respondent = ''leader''', 'permission denied for table assignment_parts', 'nor who answers it'),
  ('assignment_id = tests.id(''draft assignment'')', 'permission denied for table assignment_parts',
   'nor the assignment it belongs to'),
  ('title_nb = '' '', title_nn = ''''',
   'new row for relation "assignment_parts" violates check constraint "assignment_parts_check"', 'a part has a title')
) as listed (assignment, outcome, description);
select is(
  tests.attempt('a facilitator', $$ insert into assignment_parts (assignment_id, kind, respondent, title_nb)
    values (tests.id('assignment'), 'plan', 'leader', 'Plan') $$),
  'new row for relation "assignment_parts" violates check constraint "assignment_parts_check1"',
  'the plan is the school''s, so it is not handed in by each leader'
);

-- An assignment that has just been made and is for no region yet.
select tests.act('a facilitator', $$
  insert into assignments (id, gathering_id, title_nb) values (tests.id('new'), tests.id('gathering'), 'Ny');
  insert into assignment_parts (id, assignment_id, kind, respondent, title_nb)
  values (tests.id('new part'), tests.id('new'), 'questions', 'school', 'Ny');
  insert into questions (id, part_id, body_nb) values (tests.id('new question'), tests.id('new part'), 'Ny?');
  insert into deadlines (part_id, region_id, due_local)
  values (tests.id('new part'), tests.id('region'), '2040-06-01 23:59')
$$);
select tests.only(
  '{a facilitator}', 'see a new part before it is for a region',
  $$ select from assignment_parts where id = tests.id('new part') $$, '0'
);
select tests.only(
  '{a facilitator}', 'see its question', $$ select from questions where id = tests.id('new question') $$, '0'
);

-- What has been handed in keeps the part ------------------------------------------------------------

insert into submissions (id, part_id, school_id, is_personal, content)
values (gen_random_uuid(), tests.id('plan part'), tests.id('school'), false, '{}');
select is(
  tests.attempt('a facilitator', $$ delete from assignment_parts where id = tests.id('plan part') $$),
  'update or delete on table "assignment_parts" violates foreign key constraint "submissions_part_id_fkey" on table "submissions"',
  'a part that has been handed in is not deleted'
);
insert into answers (school_id, question_id, body) values (tests.id('school'), tests.id('question'), 'Svar');
select is(
  tests.attempt('a facilitator', $$ delete from assignment_parts where id = tests.id('part') $$),
  'question_has_answers', 'nor one that has been answered'
);

-- Whom a change concerns ------------------------------------------------------------------------------

select tests.only(
  '{a facilitator}', 'ask whom a change of the part concerns',
  $$ select from affected_by_part(tests.id('part')) where schools is not null $$, '0',
  '^permission denied for function affected_by_part$'
);
create function tests.affected(part text) returns text language sql as $$
  select concat_ws(', ', schools, answers, submissions) from affected_by_part(tests.id(part))
$$;
grant execute on function tests.affected(text) to authenticated;
insert into answers (school_id, question_id, body) values
  (tests.id('school'), tests.id('second question'), 'Mer'), (tests.id('other school'), tests.id('question'), E' \n');
insert into answers (school_id, question_id, user_id, body) values
  (tests.id('school'), tests.id('leader question'), tests.id('a leader'), 'Mitt'),
  (tests.id('school'), tests.id('leader question'), tests.id('a co-leader'), 'Mitt');
insert into submissions (id, part_id, school_id, is_personal, content, withdrawn_at)
select gen_random_uuid(), tests.id('part'), tests.id(school), false, '{}', withdrawn_at
from (values ('school', null), ('school', now()), ('other school', now())) as listed (school, withdrawn_at);
create function tests.ask_affected(who text, part text) returns text language plpgsql as $$
declare
  answer text;
begin
  perform tests.sign_in(who);
  answer := tests.affected(part);
  perform tests.sign_out();
  return answer;
end
$$;
select is(tests.ask_affected(who, part), outcome, description)
from (values
  ('a facilitator', 'part', '2, 1, 1', 'schools that see it, that have written something, that have handed in'),
  ('a facilitator', 'leader part', '2, 1, 0', 'two leaders of a school are one school'),
  ('a facilitator', 'draft part', '0, 0, 0', 'nobody sees what is not published'),
  ('a facilitator', 'shared part', '1, 0, 0', 'of a shared part the schools of both regions count, where it is published'),
  ('a facilitator of another region', 'part', null, 'of parts of other regions nothing is told')
) as listed (who, part, outcome, description);
update schools set retired_at = now() where id = tests.id('other school');
select is(tests.ask_affected('a facilitator', 'part'), '1, 1, 1', 'a retired school is not affected');

select * from finish();
rollback;
