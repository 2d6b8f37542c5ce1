begin;
\ir world.psql
select plan(82);

-- What one person does to the goal's text, in the order given.
create function tests.write(who text, variadic texts text[]) returns void language plpgsql as $$
declare
  written text;
begin
  perform tests.sign_in(who);
  foreach written in array texts loop
    update goals set body = written where id = tests.id('goal');
  end loop;
  perform tests.sign_out();
end
$$;
-- The goal starts each story empty and without a past.
create function tests.start_afresh() returns void language plpgsql as $$
begin
  update goals set body = '', parent_id = tests.id('long-term goal'), deleted_at = null where id = tests.id('goal');
  delete from revisions where school_id = tests.id('school');
end
$$;
create view tests.history as
select id, table_name, row_id, field, before, after, author_id from revisions where school_id = tests.id('school');
create view tests.texts as
select before, after, author_id from tests.history where row_id = tests.id('goal') and field = 'body' order by id;

-- Who may what ------------------------------------------------------------------------------------

select tests.start_afresh();
select tests.write('a leader', 'Written');
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read what changed in the plan',
  $$ select from revisions where school_id = tests.id('school') $$, '0'
);
-- Of what is deleted, or stands under it, the words are the school's.
update goals set deleted_at = now() where id = tests.id('long-term goal');
select tests.only(
  '{a leader, a co-leader}', 'read what was written in a row that is gone',
  $$ select from revisions where row_id = tests.id('goal') and field = 'body' $$, '0'
);
update goals set deleted_at = null where id = tests.id('long-term goal');
select tests.start_afresh();
select tests.write('a leader', 'Written');
select tests.only(
  '{}', 'add to the history',
  $$ insert into revisions (school_id, table_name, row_id, field, after)
     values (tests.id('school'), 'goals', tests.id('goal'), 'body', 'Made up') $$,
  'permission denied for table revisions'
);
select tests.only(
  '{}', 'change the history',
  $$ update revisions set after = 'Made up' where school_id = tests.id('school') $$,
  'permission denied for table revisions'
);
select tests.only(
  '{}', 'delete from the history',
  $$ delete from revisions where school_id = tests.id('school') $$, 'permission denied for table revisions'
);
select tests.only(
  '{}', 'empty the history', $$ truncate revisions $$, 'permission denied for table revisions'
);
select tests.only(
  '{}', 'call what records the history',
  $$ select private.record_revision(tests.id('school'), 'goals', tests.id('goal'), 'body', '', 'Made up') $$,
  'permission denied for function record_revision'
);
select throws_ok(
  $$ select private.record_revision(tests.id('school'), 'goals', tests.id('goal'), 'body', '', 'Made up') $$,
  'record_revision is for triggers', 'outside of a trigger not even the owner records a revision'
);

-- One author's burst of typing in one field is one revision ---------------------------------------

select tests.start_afresh();
select tests.write('a leader', 'We', 'We try', 'We try aloud');
select results_eq(
  $$ select * from tests.texts $$, $$ values ('', 'We try aloud', tests.id('a leader')) $$,
  'a burst of saves is one revision, from the text before to the text after'
);

select tests.start_afresh();
select tests.write('a leader', 'We try');
select tests.write('a co-leader', 'We try aloud');
select tests.write('a leader', 'We try aloud.');
select results_eq(
  $$ select * from tests.texts $$,
  $$ values
    ('', 'We try', tests.id('a leader')), ('We try', 'We try aloud', tests.id('a co-leader')),
    ('We try aloud', 'We try aloud.', tests.id('a leader')) $$,
  'what another author writes is another revision, and so is what comes after it'
);

select tests.start_afresh();
select tests.write('a leader', 'We try');
update revisions set ended_at = ended_at - interval '4 minutes 50 seconds' where school_id = tests.id('school');
select tests.write('a leader', 'We try aloud');
select results_eq(
  $$ select count(*) from tests.texts $$, array[1::bigint], 'a pause of less than five minutes does not end a burst'
);
select ok(
  (select ended_at > clock_timestamp() - interval '1 minute' from revisions where school_id = tests.id('school')),
  'a burst lasts until the last save'
);
update revisions set ended_at = ended_at - interval '5 minutes' where school_id = tests.id('school');
select tests.write('a leader', 'We try aloud again');
select results_eq(
  $$ select before, after from tests.texts $$,
  $$ values ('', 'We try aloud'), ('We try aloud', 'We try aloud again') $$, 'after five minutes a new burst begins'
);
select tests.start_afresh();
select tests.write(
  'a leader', 'A sentence in the middle.', 'A sentence in the middle. Then one at the end.',
  'First one before. A sentence in the middle. Then one at the end.',
  'First one before. A sentence, and that is new, in the middle. Then one at the end.'
);
select results_eq(
  $$ select count(*) from tests.texts $$, array[1::bigint],
  'writing on at the end, at the beginning and in the middle is one burst'
);

select tests.start_afresh();
select tests.sign_in('a leader');
update actions set body = 'b' where id = tests.id('action');
update actions set assumption = 'a' where id = tests.id('action');
update actions set body = 'bb' where id = tests.id('action');
update actions set assumption = 'aa' where id = tests.id('action');
select tests.sign_out();
select set_eq(
  $$ select field, after from tests.history $$, $$ values ('body', 'bb'), ('assumption', 'aa') $$,
  'going to and fro between two fields is one burst in each'
);

select tests.start_afresh();
select tests.write('a leader', repeat('x', 20) || 'y', 'y');
select results_eq(
  $$ select before, after from tests.texts $$, $$ values ('', 'y') $$, 'taking away 20 characters continues a burst'
);
select tests.start_afresh();
select tests.write('a leader', repeat('x', 21) || 'y', 'y');
select results_eq(
  $$ select before, after from tests.texts $$,
  $$ values ('', repeat('x', 21) || 'y'), (repeat('x', 21) || 'y', 'y') $$,
  'taking away more than 20 characters is a revision of its own, so that the deleted sentence is found again'
);
select tests.start_afresh();
select tests.write('a leader', 'a ' || repeat('x', 21) || ' z', 'a ' || repeat('y', 40) || ' z');
select results_eq(
  $$ select count(*) from tests.texts $$, array[2::bigint],
  'writing another sentence in place of one in the middle is a revision of its own'
);
select tests.start_afresh();
select tests.write(
  'a leader', 'The first sentence. The second sentence. The third one.', 'The first sentence. The second sentence. ',
  'The first sentence. The ', 'The first ', ''
);
select isnt_empty(
  $$ select before from tests.texts where before like 'The first sentence. The second sentence.%' $$,
  'a text that is deleted bit by bit is found again too, but for the first bits'
);

-- Fields and rows ---------------------------------------------------------------------------------

select tests.start_afresh();
select tests.sign_in('a leader');
update actions set body = 'b', assumption = 'a', teacher_support = 't', responsible = 'r', timeframe = 'f', status = 'done',
  position = 'a5'
where id = tests.id('action');
update reflections set outcome = 'o', evidence = 'e', verdict = 'held', reflected_on = '2026-10-27'
where id = tests.id('reflection');
update goals set position = 'a5' where id = tests.id('goal');
select tests.sign_out();
select set_eq(
  $$ select table_name, row_id, field, after, author_id from tests.history $$,
  $$ select table_name, tests.id(row_name), field, after, tests.id('a leader') as author_id
     from (values
       ('actions', 'action', 'body', 'b'), ('actions', 'action', 'assumption', 'a'),
       ('actions', 'action', 'teacher_support', 't'), ('actions', 'action', 'responsible', 'r'),
       ('actions', 'action', 'timeframe', 'f'), ('actions', 'action', 'status', 'done'),
       ('reflections', 'reflection', 'outcome', 'o'), ('reflections', 'reflection', 'evidence', 'e'),
       ('reflections', 'reflection', 'verdict', 'held'), ('reflections', 'reflection', 'reflected_on', '2026-10-27')
     ) as written (table_name, row_name, field, after) $$,
  'each field of each row has revisions of its own; order and save numbers have none'
);

select tests.start_afresh();
select tests.sign_in('a leader');
insert into goals (id, school_id, horizon, position) values
  (tests.id('second long-term goal'), tests.id('school'), 'long_term', 'a1');
insert into goals (id, school_id, parent_id, horizon, body, position) values
  (tests.id('second goal'), tests.id('school'), tests.id('second long-term goal'), 'short_term', 'Begun', 'a0');
update goals set body = 'Begun well' where id = tests.id('second goal');
select tests.sign_out();
select results_eq(
  $$ select field, before, after from tests.history where row_id = tests.id('second goal') order by id $$,
  $$ values ('created_at', null::text, to_jsonb(now()) #>> '{}'), ('body', null, 'Begun well') $$,
  'a new row is recorded with the text it came with, and what is typed next belongs to that'
);
select tests.sign_in('a leader');
update goals set parent_id = tests.id('second long-term goal') where id = tests.id('goal');
update actions set goal_id = tests.id('second goal') where id = tests.id('action');
select tests.sign_out();
select set_eq(
  $$ select table_name, field, before, after from tests.history where field in ('parent_id', 'goal_id') $$,
  $$ values
    ('goals', 'parent_id', tests.id('long-term goal')::text, tests.id('second long-term goal')::text),
    ('actions', 'goal_id', tests.id('goal')::text, tests.id('second goal')::text) $$,
  'moving a row is recorded with where it was and where it went'
);

-- Bringing back -----------------------------------------------------------------------------------

select tests.start_afresh();
select tests.write('a leader', 'The text as it was in October', 'Another text altogether, written in March');
select tests.write('a leader', 'The text as it was in October');
select results_eq(
  $$ select before, after from tests.texts $$,
  $$ values
    ('', 'The text as it was in October'),
    ('The text as it was in October', 'Another text altogether, written in March'),
    ('Another text altogether, written in March', 'The text as it was in October') $$,
  'bringing an earlier text back is a revision, and loses nothing'
);
select tests.start_afresh();
select tests.write('a co-leader', 'We try');
select tests.write('a leader', 'We try aloud', 'We try');
select results_eq(
  $$ select before, after from tests.texts $$,
  $$ values ('', 'We try'), ('We try', 'We try aloud'), ('We try aloud', 'We try') $$,
  'bringing back a text that differs little, at once, is a revision too'
);

select tests.start_afresh();
select tests.sign_in('a leader');
update goals set deleted_at = now() where id = tests.id('long-term goal');
update goals set deleted_at = now() where id = tests.id('goal');
select tests.sign_out();
select tests.sign_in('a co-leader');
update goals set deleted_at = null where id = tests.id('goal');
select tests.sign_out();
select results_eq(
  $$ select row_id, before is null, after is null, author_id from tests.history where field = 'deleted_at' order by id $$,
  $$ values
    (tests.id('long-term goal'), true, false, tests.id('a leader')),
    (tests.id('goal'), true, false, tests.id('a leader')),
    (tests.id('long-term goal'), false, true, tests.id('a co-leader')),
    (tests.id('goal'), false, true, tests.id('a co-leader')) $$,
  'deleting and bringing back are recorded each time, also for what comes back with it'
);

-- What an account leaves --------------------------------------------------------------------------

select tests.start_afresh();
select tests.write('a leader', 'Written');
delete from auth.users where id = tests.id('a leader');
select results_eq(
  $$ select * from tests.texts $$, $$ values ('', 'Written', null::uuid) $$,
  'the history stays when the account goes, without its name'
);

select * from finish();
rollback;
