begin;
\ir world.psql
\ir assignments.psql
select plan(42);

create function tests.import(
  name text, question text, body text, is_appended boolean default false, school text default 'school'
) returns setof plan_imports language sql as $$
  select * from import_plan(
    tests.id(school), tests.id(name), repeat('a', 64), name || '.docx', '[]',
    jsonb_build_array(jsonb_build_object(
      'question_id', tests.id(question), 'body', body, 'is_appended', is_appended
    ))
  )
$$;
create view tests.answers as
select body, user_id, school_id, version, updated_by from answers where question_id in (
  tests.id('question'), tests.id('second question'), tests.id('leader question')
);
grant execute on all functions in schema tests to authenticated;
grant select on tests.answers to authenticated;

-- Writing ------------------------------------------------------------------------------------------------

select tests.act('a leader', $$ select tests.import('import', 'question', 'Vår målsetting') $$);
select results_eq(
  $$ select body, updated_by from answers where question_id = tests.id('question') $$,
  $$ values ('Vår målsetting', tests.id('a leader')) $$, 'an answer that nobody had opened is made and written'
);
select tests.act('a leader', $$ select tests.import('kept', 'question', 'Noe annet') $$);
select results_eq(
  $$ select body from answers where question_id = tests.id('question') $$, array['Vår målsetting'],
  'what stands there is kept'
);
select is_empty(
  $$ select from plan_import_answers where import_id = tests.id('kept') $$, 'and nothing is noted as written'
);
select tests.act('a leader', $$ select tests.import('more', 'question', 'Noe mer', true) $$);
select results_eq(
  $$ select body from answers where question_id = tests.id('question') $$, array[E'Vår målsetting\n\nNoe mer'],
  'unless it was chosen to write on'
);
select tests.act('a leader', $$ select tests.import('more', 'question', 'Noe mer', true) $$);
select results_eq(
  $$ select body from answers where question_id = tests.id('question') $$, array[E'Vår målsetting\n\nNoe mer'],
  'asked again it is not written twice'
);
select isnt_empty(
  $$ select from revisions where table_name = 'answers' and after like '%Noe mer' $$, 'it stands in the history'
);
select isnt_empty(
  $$ select from realtime.messages where topic = tests.channel('answers', 'school')
     and payload -> 'row' ->> 'body' like '%Noe mer' $$, 'and is told to the other leader'
);
select tests.act('a leader', $$ select tests.import('own', 'leader question', 'Jeg så') $$);
select results_eq(
  $$ select body, user_id from answers where question_id = tests.id('leader question') $$,
  $$ values ('Jeg så', tests.id('a leader')) $$, 'where each leader answers, it is the caller''s own'
);
select is(tests.attempt('a leader', format($$ select * from tests.import('no', %L, 'x') $$, question)), 'not_allowed', what)
from (values
  ('draft question', 'what is not published is not answered'),
  ('far question', 'nor what is for another region'),
  ('nothing', 'nor what does not exist')
) as tried (question, what);
select is(
  tests.attempt('a leader', $$ select * from tests.import('long', 'question', repeat('x', 9990), true) $$), 'too_long',
  'an answer that would be too long is not cut'
);

-- Who may what ---------------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader}', 'see what was written in the school''s answer',
  $$ select from plan_import_answers where import_id = tests.id('import') $$, '0'
);
select tests.only(
  '{a leader}', 'see what was written in a leader''s own answer',
  $$ select from plan_import_answers where import_id = tests.id('own') $$, '0'
);
select is(
  tests.attempt('a co-leader', $$
    insert into plan_import_answers (import_id, answer_id, school_id, user_id, before, after)
    select tests.id('kept'), answer_id, school_id, tests.id('a leader'), '', '' from plan_import_answers limit 1
  $$), 'new row violates row-level security policy for table "plan_import_answers"', 'nobody notes in another''s name'
);
select is(tests.attempt('a leader', statement), 'permission denied for table plan_import_answers', what)
from (values
  ('delete from plan_import_answers', 'what was written is not forgotten'),
  ('update plan_import_answers set before = ''x''', 'nor made to have been another text')
) as tried (statement, what);

-- Undoing ----------------------------------------------------------------------------------------------------

select tests.act('a co-leader', $$ select undo_import(tests.id('own')) $$);
select results_eq(
  $$ select body from answers where question_id = tests.id('leader question') $$, array['Jeg så'],
  'a co-leader does not reach what is another leader''s own'
);
select is(
  (select rows_kept from plan_imports where id = tests.id('own')), 0, 'nor learns that there is anything'
);
select tests.act('a leader', $$ select undo_import(tests.id('more')) $$);
select results_eq(
  $$ select body from answers where question_id = tests.id('question') $$, array['Vår målsetting'],
  'what stood there before comes back'
);
select tests.act('a co-leader', $$
  update answers set body = 'Vår målsetting, videre' where question_id = tests.id('question')
$$);
select tests.act('a leader', $$ select undo_import(tests.id('import')) $$);
select results_eq(
  $$ select body from answers where question_id = tests.id('question') $$, array['Vår målsetting, videre'],
  'what was written on since is left as it is'
);
select is((select rows_kept from plan_imports where id = tests.id('import')), 1, 'and it is said so');

-- An import writes past the document: a page that has it begins anew.
select tests.act('a leader', $$
  update answers set body = ''
  where question_id = tests.id('question');
  create temporary table remembered as select epoch from answers where question_id = tests.id('question');
  select tests.import('after', 'question', 'Fra filen')
$$);
select results_eq(
  $$ select body, epoch = (select epoch from remembered) from answers where question_id = tests.id('question') $$,
  $$ values ('Fra filen', false) $$, 'an import begins a new epoch'
);

-- In time everything goes ----------------------------------------------------------------------------------------

select tests.act('a leader', $$ select delete_my_account() $$);
select is_empty(
  $$ select from plan_import_answers where import_id = tests.id('own') $$, 'an own answer''s trace goes with the account'
);
select isnt_empty(
  $$ select from plan_import_answers where import_id = tests.id('after') $$, 'the school''s stays'
);
update answers set updated_at = '2020-06-01' where question_id = tests.id('question');
alter table answers disable trigger _300_stamp;
update answers set updated_at = '2020-06-01' where question_id = tests.id('question');
select private.delete_plan_rows_until('2020-07-31');
select is_empty(
  $$ select from plan_import_answers where import_id = tests.id('after') $$,
  'an answer that is deleted takes its trace along, however new that is'
);

select * from finish();
rollback;
