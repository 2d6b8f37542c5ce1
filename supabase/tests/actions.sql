begin;
\ir world.psql
select plan(125);

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read the action',
  $$ select from actions where id = tests.id('action') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'add an action to the plan',
  $$ insert into actions (
       id, school_id, goal_id, body, assumption, teacher_support, responsible, timeframe, status, position
     ) values (gen_random_uuid(), tests.id('school'), tests.id('goal'), 'a', 'b', 'c', 'd', 'e', 'ongoing', 'a1') $$,
  'new row violates row-level security policy for table "actions"'
);
select tests.only(
  '{a leader, a co-leader}', 'write in the action',
  $$ update actions set body = 'a', assumption = 'b', teacher_support = 'c', responsible = 'd', timeframe = 'e',
       status = 'done'
     where id = tests.id('action') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'move the action',
  $$ update actions set goal_id = tests.id('goal'), position = 'a5' where id = tests.id('action') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'hide the action',
  $$ update actions set deleted_at = now() where id = tests.id('action') $$, '0'
);
select tests.only(
  '{}', 'delete the action for good',
  $$ delete from actions where id = tests.id('action') $$, 'permission denied for table actions'
);
select tests.only(
  '{}', 'hand the action to another school',
  $$ update actions set school_id = tests.id('other school') where id = tests.id('action') $$,
  'permission denied for table actions'
);

-- What the database alone says.
select is(
  tests.attempt('a leader', format($$ update actions set %s where id = tests.id('action') $$, assignment)),
  'permission denied for table actions', 'a leader may not set ' || assignment
)
from unnest(array[
  'id = gen_random_uuid()', 'version = 7', 'created_at = now()', 'updated_at = now()', 'updated_by = null'
]) as assignment;
select is(
  tests.attempt('a leader', format(
    $$ insert into actions (id, school_id, goal_id, position, %s)
       values (gen_random_uuid(), tests.id('school'), tests.id('goal'), 'a1', %s) $$, col, value
  )),
  'permission denied for table actions', 'a leader adds no action with a ' || col || ' of own choice'
)
from (values
  ('version', '7'), ('created_at', 'now()'), ('updated_at', 'now()'), ('updated_by', 'tests.id(''a co-leader'')'),
  ('deleted_at', 'now()'), ('version_id', 'gen_random_uuid()'), ('epoch', 'gen_random_uuid()')
) as listed (col, value);

-- What an action can be ---------------------------------------------------------------------------

select is(
  tests.attempt('a leader', format(statement, goal)),
  'insert or update on table "actions" violates foreign key constraint "actions_goal_id_school_id_goal_horizon_fkey"',
  description
)
from (values
  ($$ insert into actions (id, school_id, goal_id, position)
      values (gen_random_uuid(), tests.id('school'), tests.id(%L), 'a1') $$, 'other goal',
   'an action is not put under a goal of another school'),
  ($$ insert into actions (id, school_id, goal_id, position)
      values (gen_random_uuid(), tests.id('school'), tests.id(%L), 'a1') $$, 'long-term goal',
   'an action is not put under a long-term goal'),
  ($$ update actions set goal_id = tests.id(%L) where id = tests.id('action') $$, 'other goal',
   'an action is not moved under a goal of another school'),
  ($$ update actions set goal_id = tests.id(%L) where id = tests.id('action') $$, 'long-term goal',
   'an action is not moved under a long-term goal')
) as listed (statement, goal, description);

select is(
  tests.attempt('a leader', format($$ update actions set %I = repeat('å', %s) where id = tests.id('action') $$, col, most)),
  '1', format('the %s of an action may have %s characters', col, most)
)
from (values
  ('body', 10000), ('assumption', 10000), ('teacher_support', 10000), ('responsible', 1000), ('timeframe', 1000)
) as listed (col, most);
select is(
  tests.attempt(
    'a leader', format($$ update actions set %I = repeat('å', %s) where id = tests.id('action') $$, col, most + 1)
  ),
  format('new row for relation "actions" violates check constraint "actions_%s_check"', col),
  format('the %s of an action has no more than %s characters', col, most)
)
from (values
  ('body', 10000), ('assumption', 10000), ('teacher_support', 10000), ('responsible', 1000), ('timeframe', 1000)
) as listed (col, most);
select is(
  tests.attempt('a leader', format($$ update actions set %s where id = tests.id('action') $$, assignment)),
  outcome, description
)
from (values
  ('position = repeat(''a'', 200)', '1', 'a position may have 200 characters'),
  ('position = repeat(''a'', 201)', 'new row for relation "actions" violates check constraint "actions_position_check"',
   'a position has no more than 200 characters'),
  ('position = ''a00''', 'new row for relation "actions" violates check constraint "actions_position_check"',
   'a position is a fractional index'),
  ('status = ''forgotten''', 'invalid input value for enum action_status: "forgotten"',
   'an action has one of the known statuses')
) as listed (assignment, outcome, description);

select is(
  tests.attempt('a leader', format(
    $$ insert into actions (id, school_id, goal_id, position)
       values (tests.id(%L), tests.id('school'), tests.id('goal'), 'a1') on conflict (id) %s $$, existing, otherwise
  )), outcome, description
)
from (values
  ('action', 'do nothing', '0', 'a repeated insert is the same insert'),
  ('far action', 'do nothing', '0', 'an insert with the id of another school''s action changes nothing'),
  ('far action', 'do update set body = ''Mine''',
   'new row violates row-level security policy (USING expression) for table "actions"',
   'an upsert does not overwrite another school''s action')
) as listed (existing, otherwise, outcome, description);

-- Version and stamps ------------------------------------------------------------------------------

insert into actions (id, school_id, goal_id, position, version, created_at, updated_at, updated_by) values (
  tests.id('stamped'), tests.id('school'), tests.id('goal'), 'a1', 7, '2001-01-01', '2001-01-01', tests.id('an outsider')
);
select results_eq(
  $$ select version, created_at, updated_at, updated_by from actions where id = tests.id('stamped') $$,
  $$ values (1, now(), now(), null::uuid) $$, 'a new row starts at version 1, made now, by whoever makes it'
);
select tests.sign_in('a leader');
update actions set body = 'First' where id = tests.id('action') and version = 1;
select tests.sign_out();
select results_eq(
  $$ select body, version, updated_at, updated_by from actions where id = tests.id('action') $$,
  $$ values ('First', 2, now(), tests.id('a leader')) $$,
  'a save on the version it was typed on lands, in the leader''s name'
);
select is(
  tests.attempt('a co-leader', $$ update actions set body = 'Late' where id = tests.id('action') and version = 1 $$), '0',
  'a save on an older version touches nothing'
);

-- Deleting hides, restoring brings back -----------------------------------------------------------

select tests.sign_in('a leader');
update actions set deleted_at = '2001-01-01' where id = tests.id('action');
select tests.sign_out();
select results_eq(
  $$ select deleted_at from actions where id = tests.id('action') $$, array[now()],
  'the client says whether an action is deleted, the database says when'
);
select tests.only(
  '{a leader, a co-leader}', 'find the deleted action',
  $$ select from actions where id = tests.id('action') $$, '0'
);
select results_eq(
  $$ select deleted_at from reflections where id = tests.id('reflection') $$, array[null::timestamptz],
  'the reflections on a deleted action are not marked themselves, so that they come back as they were'
);
select tests.sign_in('a co-leader');
update actions set deleted_at = null where id = tests.id('action');
select tests.sign_out();
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read the restored action',
  $$ select from actions where id = tests.id('action') and deleted_at is null $$, '0'
);

-- Adding wins over deleting -----------------------------------------------------------------------

-- What a leader does in a plan where both goals are deleted, and which of them that brings back.
create function tests.revived_by(statement text) returns setof uuid language plpgsql as $$
begin
  update goals set deleted_at = now() where id in (tests.id('goal'), tests.id('long-term goal'));
  perform tests.sign_in('a leader');
  execute statement;
  perform tests.sign_out();
  return query select id from goals
    where id in (tests.id('goal'), tests.id('long-term goal')) and deleted_at is null;
end
$$;
insert into goals (id, school_id, horizon, position) values
  (tests.id('second long-term goal'), tests.id('school'), 'long_term', 'a1');
insert into goals (id, school_id, parent_id, horizon, position) values
  (tests.id('second goal'), tests.id('school'), tests.id('second long-term goal'), 'short_term', 'a0');
insert into actions (id, school_id, goal_id, position) values
  (tests.id('second action'), tests.id('school'), tests.id('second goal'), 'a0'),
  (tests.id('deleted action'), tests.id('school'), tests.id('second goal'), 'a1'),
  (tests.id('action to restore'), tests.id('school'), tests.id('goal'), 'a1');
update actions set deleted_at = now() where id in (tests.id('deleted action'), tests.id('action to restore'));

select is_empty(
  $outer$ select tests.revived_by($$
    update actions set body = 'Changed', position = 'a7' where id = tests.id('action')
  $$) $outer$, 'writing in an action under a deleted goal brings nothing back'
);
select is_empty(
  $outer$ select tests.revived_by($$
    update actions set goal_id = tests.id('goal') where id = tests.id('deleted action')
  $$) $outer$, 'moving a deleted action brings no goal back'
);
select set_eq(
  format('select tests.revived_by(%L)', statement), array[tests.id('goal'), tests.id('long-term goal')], description
)
from (values
  ($$ insert into actions (id, school_id, goal_id, position)
      values (gen_random_uuid(), tests.id('school'), tests.id('goal'), 'a1') $$,
   'adding an action under a deleted goal brings it and its long-term goal back'),
  ($$ update actions set goal_id = tests.id('goal') where id = tests.id('second action') $$,
   'moving an action under a deleted goal brings it and its long-term goal back'),
  ($$ update actions set deleted_at = null where id = tests.id('action to restore') $$,
   'restoring an action under a deleted goal brings it and its long-term goal back')
) as listed (statement, description);

update goals set deleted_at = null where id = tests.id('goal');
update goals set deleted_at = now() where id = tests.id('long-term goal');
select tests.sign_in('a leader');
insert into actions (id, school_id, goal_id, position) values
  (gen_random_uuid(), tests.id('school'), tests.id('goal'), 'a1');
select tests.sign_out();
select results_eq(
  $$ select deleted_at from goals where id = tests.id('long-term goal') $$, array[null::timestamptz],
  'adding an action under a goal of a deleted long-term goal brings the long-term goal back'
);

select * from finish();
rollback;
