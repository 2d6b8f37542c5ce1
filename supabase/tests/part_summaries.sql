begin;
\ir world.psql
\ir assignments.psql
select plan(72);

insert into answers (school_id, question_id, user_id) values
  (tests.id('school'), tests.id('question'), null), (tests.id('school'), tests.id('second question'), null),
  (tests.id('school'), tests.id('leader question'), tests.id('a leader')),
  (tests.id('school'), tests.id('leader question'), tests.id('a co-leader'));
create function tests.submit(who text, part text, id text) returns void language sql as $$
  select tests.act(who, format('select submit_part(tests.id(%L), tests.id(%L), tests.id(%L))', part, 'school', id))
$$;
create function tests.write(who text, question text, text_written text) returns void language sql as $$
  select tests.act(who, format(
    'update answers set body = %L where question_id = tests.id(%L)', text_written, question
  ))
$$;
-- What stands there of a part, and whether it is what one finds when counting anew.
create function tests.line(part text, school text default 'school') returns text language sql as $$
  select concat_ws(
    ', ', case when is_begun then 'begun' end, handed_in || ' handed in', late || ' late',
    'until ' || extended_until,
    case when handed_in_at is null then 'never' end,
    case when (is_begun, handed_in, late, handed_in_at, extended_until, handed_in_on)
      is distinct from (select row(counted.*) from private.part_counts(part_id, school_id) as counted)
    then 'wrong' end
  )
  from part_summaries where part_id = tests.id(part) and school_id = tests.id(school)
$$;

-- Begun -----------------------------------------------------------------------------------------------

select is(tests.line('part'), null, 'an empty answer is nothing yet');
select tests.write('a leader', 'question', '  ');
select is(tests.line('part'), null, 'nor is blank space');
select tests.write('a leader', 'question', 'Et svar');
select is(tests.line('part'), 'begun, 0 handed in, 0 late, never', 'a word is a beginning');
select tests.write('a leader', 'second question', 'Et svar til');
select tests.write('a leader', 'question', '');
select is(tests.line('part'), 'begun, 0 handed in, 0 late, never', 'of two answers one is enough');
select tests.write('a co-leader', 'second question', '');
select is(tests.line('part'), '0 handed in, 0 late, never', 'and without any it is not begun');
select tests.write('a co-leader', 'leader question', 'Mitt svar');
select is(
  tests.line('leader part'), 'begun, 0 handed in, 0 late, never', 'what one of two leaders has begun is begun, by whomever'
);

-- Handed in -------------------------------------------------------------------------------------------

select tests.write('a leader', 'question', 'Et svar'), tests.submit('a leader', 'part', 'first');
select is(tests.line('part'), 'begun, 1 handed in, 0 late', 'a hand-in');
update deadlines set due_local = '2020-01-01 12:00' where part_id = tests.id('part');
select tests.write('a leader', 'question', 'Et bedre svar'), tests.submit('a co-leader', 'part', 'second');
select is(tests.line('part'), 'begun, 1 handed in, 1 late', 'the newest counts, which is late');
select tests.write('a leader', 'question', 'Enda et svar');
update deadlines set due_local = '2040-06-01 23:59' where part_id = tests.id('part');
select tests.act('a leader', $$ select withdraw_submission(tests.id('second')) $$);
select is(tests.line('part'), 'begun, 1 handed in, 0 late', 'when it is withdrawn the one before counts again');
select tests.act('a leader', $$ select withdraw_submission(tests.id('first')) $$);
select is(tests.line('part'), 'begun, 0 handed in, 0 late, never', 'and when all are, none');

select tests.submit('a leader', 'leader part', 'mine'), tests.submit('a co-leader', 'leader part', 'hers');
select is(tests.line('leader part'), 'begun, 2 handed in, 0 late', 'each leader hands in');
delete from school_leaders where user_id = tests.id('a co-leader');
select is(tests.line('leader part'), 'begun, 1 handed in, 0 late', 'of whom one who has left is not asked any more');
insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('a co-leader'));
select is(tests.line('leader part'), 'begun, 2 handed in, 0 late', 'until coming back');
select is(
  (select leaders from plan_summaries where school_id = tests.id('school')), 2, 'how many are asked is counted too'
);
delete from auth.users where id = tests.id('a co-leader');
select is(tests.line('leader part'), '1 handed in, 0 late', 'an account that is deleted takes its draft along');
select is(
  (select leaders from plan_summaries where school_id = tests.id('school')), 1, 'and is asked no more'
);
insert into auth.users (id, email) values (tests.id('a co-leader'), tests.address('a co-leader'));
insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('a co-leader'));

-- Extended --------------------------------------------------------------------------------------------

select tests.act('a facilitator', $$
  insert into extensions (part_id, school_id, due_local) values
    (tests.id('part'), tests.id('other school'), '2040-06-08 12:00')
$$);
select is(
  tests.line('part', 'other school'), '0 handed in, 0 late, until 2040-06-08 12:00:00, never', 'an own deadline'
);
select tests.act('a facilitator', $$ update extensions set due_local = '2040-06-09 12:00' $$);
select is(
  tests.line('part', 'other school'), '0 handed in, 0 late, until 2040-06-09 12:00:00, never', 'is put off'
);
select tests.act('a facilitator', 'delete from extensions');
select is(tests.line('part', 'other school'), '0 handed in, 0 late, never', 'and taken back');

-- Who reads it ------------------------------------------------------------------------------------------

select tests.only(
  '{a facilitator}', 'see how the school stands with a part',
  $$ select from part_summaries where part_id = tests.id('part') and school_id = tests.id('school') $$, '0'
);
select tests.only('{}', 'write that', $$ update part_summaries set handed_in = 1 $$, 'permission denied for table part_summaries');
select tests.only(
  '{}', 'make it up',
  $$ insert into part_summaries (part_id, school_id, region_id)
     values (tests.id('plan part'), tests.id('school'), tests.id('region')) $$,
  'permission denied for table part_summaries'
);
select tests.only('{}', 'delete it', 'delete from part_summaries', 'permission denied for table part_summaries');
select tests.only(
  '{}', 'count anew', $$ select private.recount_part(tests.id('part'), tests.id('school')) $$,
  'permission denied for function recount_part'
);
select is(
  tests.attempt('a facilitator of both', 'select from part_summaries'), '3', 'a facilitator of both regions sees it too'
);

-- What goes ---------------------------------------------------------------------------------------------

update schools set region_id = tests.id('far region') where id = tests.id('school');
select is(
  tests.attempt(who, 'select from part_summaries where school_id = tests.id(''school'')'), seen,
  who || ' of a school that has been moved'
) from (values ('a facilitator', '0'), ('a facilitator of another region', '2')) as listed (who, seen);
update schools set region_id = tests.id('region') where id = tests.id('school');

select private.delete_plan_rows_until(private.today());
select is(
  tests.line(part), '0 handed in, 0 late, never', 'of what has been deleted with its year nothing is said: ' || part
) from unnest(array['part', 'leader part']) as part;

insert into answers (school_id, question_id, body) values (tests.id('far school'), tests.id('far question'), 'Et svar');
select is(tests.line('far part', 'far school'), 'begun, 0 handed in, 0 late, never', 'what is put in as a whole is begun');
delete from answers where question_id = tests.id('far question');
select is(tests.line('far part', 'far school'), '0 handed in, 0 late, never', 'and gone when it goes');
delete from assignment_parts where id = tests.id('far part');
select is(tests.line('far part', 'far school'), null, 'with a part goes what was said of it');

select * from finish();
rollback;
