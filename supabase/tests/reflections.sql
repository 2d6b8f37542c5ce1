begin;
\ir world.psql
select plan(136);

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read the reflection',
  $$ select from reflections where id = tests.id('reflection') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'add a reflection',
  $$ insert into reflections (id, school_id, action_id, reflected_on, outcome, evidence, verdict)
     values (gen_random_uuid(), tests.id('school'), tests.id('action'), '2026-10-27', 'a', 'b', 'partly') $$,
  'new row violates row-level security policy for table "reflections"'
);
select tests.only(
  '{a leader, a co-leader}', 'write in the reflection',
  $$ update reflections set reflected_on = '2026-10-27', outcome = 'a', evidence = 'b', verdict = 'held'
     where id = tests.id('reflection') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'add a checkpoint',
  $$ insert into reflections (id, school_id, action_id, reflected_on, expectation, check_on, decision)
     values (gen_random_uuid(), tests.id('school'), tests.id('action'), null, 'a', '2026-10-27', 'adjust') $$,
  'new row violates row-level security policy for table "reflections"'
);
select tests.only(
  '{a leader, a co-leader}', 'say what is expected, when to look and what is decided',
  $$ update reflections set expectation = 'a', check_on = '2026-10-27', decision = 'whole_school'
     where id = tests.id('reflection') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'hide the reflection',
  $$ update reflections set deleted_at = now() where id = tests.id('reflection') $$, '0'
);
select tests.only(
  '{}', 'delete the reflection for good',
  $$ delete from reflections where id = tests.id('reflection') $$, 'permission denied for table reflections'
);
select tests.only(
  '{}', 'hand the reflection to another school',
  $$ update reflections set school_id = tests.id('other school') where id = tests.id('reflection') $$,
  'permission denied for table reflections'
);
select tests.only(
  '{}', 'move the reflection to another action',
  $$ update reflections set action_id = tests.id('action') where id = tests.id('reflection') $$,
  'permission denied for table reflections'
);

-- What the database alone says.
select is(
  tests.attempt('a leader', format($$ update reflections set %s where id = tests.id('reflection') $$, assignment)),
  'permission denied for table reflections', 'a leader may not set ' || assignment
)
from unnest(array[
  'id = gen_random_uuid()', 'version = 7', 'created_at = now()', 'updated_at = now()', 'updated_by = null'
]) as assignment;
select is(
  tests.attempt('a leader', format(
    $$ insert into reflections (id, school_id, action_id, %s)
       values (gen_random_uuid(), tests.id('school'), tests.id('action'), %s) $$, col, value
  )),
  'permission denied for table reflections', 'a leader adds no reflection with a ' || col || ' of own choice'
)
from (values
  ('version', '7'), ('created_at', 'now()'), ('updated_at', 'now()'), ('updated_by', 'tests.id(''a co-leader'')'),
  ('deleted_at', 'now()'), ('version_id', 'gen_random_uuid()'), ('epoch', 'gen_random_uuid()')
) as listed (col, value);

-- What a reflection can be ------------------------------------------------------------------------

select is(
  tests.attempt('a leader', $$ insert into reflections (id, school_id, action_id)
    values (gen_random_uuid(), tests.id('school'), tests.id('other action')) $$),
  'insert or update on table "reflections" violates foreign key constraint "reflections_action_id_school_id_fkey"',
  'a reflection is not put under an action of another school'
);
select is(
  tests.attempt('a leader', format($$ update reflections set %s where id = tests.id('reflection') $$, assignment)),
  outcome, description
)
from (values
  ('outcome = repeat(''å'', 10000)', '1', 'an outcome may have 10,000 characters'),
  ('outcome = repeat(''å'', 10001)',
   'new row for relation "reflections" violates check constraint "reflections_outcome_check"',
   'an outcome has no more than 10,000 characters'),
  ('evidence = repeat(''å'', 10000)', '1', 'evidence may have 10,000 characters'),
  ('evidence = repeat(''å'', 10001)',
   'new row for relation "reflections" violates check constraint "reflections_evidence_check"',
   'evidence has no more than 10,000 characters'),
  ('verdict = ''great''', 'invalid input value for enum reflection_verdict: "great"',
   'a reflection has one of the known verdicts'),
  ('reflected_on = null', '1', 'a reflection may be without a date'),
  ('expectation = repeat(''å'', 1000)', '1', 'an expectation may have 1,000 characters'),
  ('expectation = repeat(''å'', 1001)',
   'new row for relation "reflections" violates check constraint "reflections_expectation_check"',
   'an expectation has no more than 1,000 characters'),
  ('check_on = ''2101-01-01''',
   'new row for relation "reflections" violates check constraint "reflections_check_on_in_range"',
   'one looks at a time that can be'),
  ('decision = ''adjust''', '1', 'a decision may be taken'),
  ('decision = ''later''', 'invalid input value for enum reflection_decision: "later"',
   'a reflection has one of the known decisions')
) as listed (assignment, outcome, description);
select is(
  tests.attempt('a leader', format(
    $$ insert into reflections (id, school_id, action_id)
       values (tests.id(%L), tests.id('school'), tests.id('action')) on conflict (id) %s $$, existing, otherwise
  )), outcome, description
)
from (values
  ('reflection', 'do nothing', '0', 'a repeated insert is the same insert'),
  ('far reflection', 'do nothing', '0', 'an insert with the id of another school''s reflection changes nothing'),
  ('far reflection', 'do update set outcome = ''Mine''',
   'new row violates row-level security policy (USING expression) for table "reflections"',
   'an upsert does not overwrite another school''s reflection')
) as listed (existing, otherwise, outcome, description);
select tests.sign_in('a leader');
insert into reflections (id, school_id, action_id, outcome) values
  (tests.id('reflection in March'), tests.id('school'), tests.id('action'), 'In March');
select tests.sign_out();
select results_eq(
  $$ select reflected_on, verdict, expectation, check_on, decision from reflections
     where id = tests.id('reflection in March') $$,
  $$ values (current_date, 'too_early'::reflection_verdict, '', null::date, 'undecided'::reflection_decision) $$,
  'a reflection is dated today and judges nothing until somebody says otherwise'
);
select results_eq(
  $$ select count(*) from reflections where action_id = tests.id('action') $$, array[2::bigint],
  'a new reflection leaves the earlier one as it was'
);

-- Version and stamps ------------------------------------------------------------------------------

insert into reflections (id, school_id, action_id, version, created_at, updated_at, updated_by) values (
  tests.id('stamped'), tests.id('school'), tests.id('action'), 7, '2001-01-01', '2001-01-01', tests.id('an outsider')
);
select results_eq(
  $$ select version, created_at, updated_at, updated_by from reflections where id = tests.id('stamped') $$,
  $$ values (1, now(), now(), null::uuid) $$, 'a new row starts at version 1, made now, by whoever makes it'
);
select tests.sign_in('a leader');
update reflections set outcome = 'First' where id = tests.id('reflection') and version = 1;
select tests.sign_out();
select results_eq(
  $$ select outcome, version, updated_at, updated_by from reflections where id = tests.id('reflection') $$,
  $$ values ('First', 2, now(), tests.id('a leader')) $$,
  'a save on the version it was typed on lands, in the leader''s name'
);
select is(
  tests.attempt(
    'a co-leader', $$ update reflections set outcome = 'Late' where id = tests.id('reflection') and version = 1 $$
  ), '0', 'a save on an older version touches nothing'
);

-- Deleting hides, restoring brings back -----------------------------------------------------------

select tests.sign_in('a leader');
update reflections set deleted_at = '2001-01-01' where id = tests.id('reflection');
select tests.sign_out();
select results_eq(
  $$ select deleted_at from reflections where id = tests.id('reflection') $$, array[now()],
  'the client says whether a reflection is deleted, the database says when'
);
select tests.only(
  '{a leader, a co-leader}', 'find the deleted reflection',
  $$ select from reflections where id = tests.id('reflection') $$, '0'
);
select tests.sign_in('a co-leader');
update reflections set deleted_at = null where id = tests.id('reflection');
select tests.sign_out();
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read the restored reflection',
  $$ select from reflections where id = tests.id('reflection') and deleted_at is null $$, '0'
);

-- Adding wins over deleting -----------------------------------------------------------------------

-- What a leader does in a plan where the action and both goals are deleted, and which of them that brings back.
create function tests.revived_by(statement text) returns setof text language plpgsql as $$
begin
  update goals set deleted_at = now() where id in (tests.id('goal'), tests.id('long-term goal'));
  update actions set deleted_at = now() where id = tests.id('action');
  perform tests.sign_in('a leader');
  execute statement;
  perform tests.sign_out();
  return query
    select 'the long-term goal' from goals where id = tests.id('long-term goal') and deleted_at is null
    union all select 'the goal' from goals where id = tests.id('goal') and deleted_at is null
    union all select 'the action' from actions where id = tests.id('action') and deleted_at is null;
end
$$;
update reflections set deleted_at = now() where id = tests.id('stamped');

select is_empty(
  $outer$ select tests.revived_by($$
    update reflections set outcome = 'Changed' where id = tests.id('reflection')
  $$) $outer$, 'writing in a reflection on a deleted action brings nothing back'
);
select set_eq(
  format('select tests.revived_by(%L)', statement), array['the action', 'the goal', 'the long-term goal'], description
)
from (values
  ($$ insert into reflections (id, school_id, action_id)
      values (gen_random_uuid(), tests.id('school'), tests.id('action')) $$,
   'adding a reflection on a deleted action brings the action and its goals back'),
  ($$ update reflections set deleted_at = null where id = tests.id('stamped') $$,
   'restoring a reflection on a deleted action brings the action and its goals back')
) as listed (statement, description);

update goals set deleted_at = null where id = tests.id('goal');
update actions set deleted_at = null where id = tests.id('action');
update goals set deleted_at = now() where id = tests.id('long-term goal');
select tests.sign_in('a leader');
insert into reflections (id, school_id, action_id) values
  (gen_random_uuid(), tests.id('school'), tests.id('action'));
select tests.sign_out();
select results_eq(
  $$ select deleted_at from goals where id = tests.id('long-term goal') $$, array[null::timestamptz],
  'adding a reflection under a deleted long-term goal brings the long-term goal back'
);

select * from finish();
rollback;
