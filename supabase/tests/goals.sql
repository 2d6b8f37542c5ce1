begin;
\ir world.psql
select plan(181);

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read the goal',
  $$ select from goals where id = tests.id('goal') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'add a long-term goal to the plan',
  $$ insert into goals (id, school_id, horizon, body, position)
     values (gen_random_uuid(), tests.id('school'), 'long_term', 'New', 'a1') $$,
  'new row violates row-level security policy for table "goals"'
);
select tests.only(
  '{a leader, a co-leader}', 'add a short-term goal to the plan',
  $$ insert into goals (id, school_id, parent_id, horizon, position)
     values (gen_random_uuid(), tests.id('school'), tests.id('long-term goal'), 'short_term', 'a1') $$,
  'new row violates row-level security policy for table "goals"'
);
select tests.only(
  '{a leader, a co-leader}', 'write in the goal',
  $$ update goals set body = 'Changed' where id = tests.id('goal') $$,
  '0'
);
select tests.only(
  '{a leader, a co-leader}', 'move the goal',
  $$ update goals set parent_id = tests.id('long-term goal'), position = 'a5' where id = tests.id('goal') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'hide the goal',
  $$ update goals set deleted_at = now() where id = tests.id('goal') $$, '0'
);
select tests.only(
  '{}', 'delete the goal for good',
  $$ delete from goals where id = tests.id('goal') $$, 'permission denied for table goals'
);
select tests.only(
  '{}', 'hand the goal to another school',
  $$ update goals set school_id = tests.id('other school') where id = tests.id('goal') $$,
  'permission denied for table goals'
);

-- What the database alone says.
select is(
  tests.attempt('a leader', format($$ update goals set %s where id = tests.id('goal') $$, assignment)),
  'permission denied for table goals', 'a leader may not set ' || assignment
)
from unnest(array[
  'id = gen_random_uuid()', 'horizon = ''long_term''', 'version = 7', 'created_at = now()', 'updated_at = now()',
  'updated_by = null'
]) as assignment;
select is(
  tests.attempt('a leader', format(
    $$ insert into goals (id, school_id, horizon, position, %s)
       values (gen_random_uuid(), tests.id('school'), 'long_term', 'a1', %s) $$, col, value
  )),
  'permission denied for table goals', 'a leader adds no goal with a ' || col || ' of own choice'
)
from (values
  ('version', '7'), ('created_at', 'now()'), ('updated_at', 'now()'), ('updated_by', 'tests.id(''a co-leader'')'),
  ('deleted_at', 'now()'), ('version_id', 'gen_random_uuid()'), ('epoch', 'gen_random_uuid()')
) as listed (col, value);

-- What a goal can be ------------------------------------------------------------------------------

select is(
  tests.attempt('a leader', format(
    $$ insert into goals (id, school_id, parent_id, horizon, position)
       values (gen_random_uuid(), tests.id('school'), %s, %L, 'a1') $$, parent, horizon
  )), refusal, description
)
from (values
  ('tests.id(''other long-term goal'')', 'short_term',
   'insert or update on table "goals" violates foreign key constraint "goals_parent_id_school_id_parent_horizon_fkey"',
   'a short-term goal is not put under a goal of another school'),
  ('tests.id(''goal'')', 'short_term',
   'insert or update on table "goals" violates foreign key constraint "goals_parent_id_school_id_parent_horizon_fkey"',
   'a short-term goal is not put under a short-term goal'),
  ('null', 'short_term', 'new row for relation "goals" violates check constraint "goals_check"',
   'a short-term goal belongs to a long-term goal'),
  ('tests.id(''long-term goal'')', 'long_term', 'new row for relation "goals" violates check constraint "goals_check"',
   'a long-term goal belongs to no other goal')
) as listed (parent, horizon, refusal, description);
select is(
  tests.attempt('a leader', $$ update goals set parent_id = tests.id('other long-term goal') where id = tests.id('goal') $$),
  'insert or update on table "goals" violates foreign key constraint "goals_parent_id_school_id_parent_horizon_fkey"',
  'a goal is not moved under a goal of another school'
);
select is(
  tests.attempt('a leader', $$ update goals set parent_id = null where id = tests.id('goal') $$),
  'new row for relation "goals" violates check constraint "goals_check"', 'a short-term goal is not moved to the top'
);
select is(
  tests.attempt('a leader', format($$ update goals set %s where id = tests.id('goal') $$, assignment)),
  outcome, description
)
from (values
  ('body = repeat(''å'', 10000)', '1', 'a goal may have 10,000 characters'),
  ('body = repeat(''å'', 10001)', 'new row for relation "goals" violates check constraint "goals_body_check"',
   'a goal has no more than 10,000 characters'),
  ('position = repeat(''a'', 200)', '1', 'a position may have 200 characters'),
  ('position = repeat(''a'', 201)', 'new row for relation "goals" violates check constraint "goals_position_check"',
   'a position has no more than 200 characters'),
  ('position = null', 'null value in column "position" of relation "goals" violates not-null constraint',
   'a goal has a position')
) as listed (assignment, outcome, description);

-- As fractional-indexing makes and takes them.
select is(
  tests.attempt('a leader', format(statement, key)),
  case when is_one then '1' else 'new row for relation "goals" violates check constraint "goals_position_check"' end,
  format('%L is %s', key, case when is_one then 'a position' else 'no position' end)
)
from (values
  ('a0', true), ('Zz', true), ('a0V', true), ('b00', true), ('Y00', true), ('c000G', true), ('z' || repeat('z', 26), true),
  ('A' || repeat('0', 25) || '1', true),
  ('', false), ('a', false), ('b0', false), ('Y0', false), ('0', false), ('00', false), ('a0V0', false), ('a00', false),
  ('~', false), ('å0', false), ('a-', false), ('a 0', false), (E'a0\n', false), (E'\na0', false), ('a0å', false),
  ('z', false), ('A' || repeat('0', 26), false)
) as keys (key, is_one),
unnest(array[
  'update goals set position = %L where id = tests.id(''goal'')',
  'insert into goals (id, school_id, horizon, position) values (gen_random_uuid(), tests.id(''school''), ''long_term'', %L)'
]) as statement;

-- The client makes the ids.
select is(
  tests.attempt('a leader', format(
    $$ insert into goals (id, school_id, horizon, position)
       values (tests.id(%L), tests.id('school'), 'long_term', 'a1') on conflict (id) %s $$, existing, otherwise
  )), outcome, description
)
from (values
  ('goal', 'do nothing', '0', 'a repeated insert is the same insert'),
  ('far goal', 'do nothing', '0', 'an insert with the id of another school''s goal changes nothing'),
  ('far goal', 'do update set body = ''Mine''',
   'new row violates row-level security policy (USING expression) for table "goals"',
   'an upsert does not overwrite another school''s goal')
) as listed (existing, otherwise, outcome, description);

-- Version and stamps ------------------------------------------------------------------------------

insert into goals (id, school_id, horizon, position, version, created_at, updated_at, updated_by) values (
  tests.id('stamped'), tests.id('school'), 'long_term', 'a1', 7, '2001-01-01', '2001-01-01', tests.id('an outsider')
);
select results_eq(
  $$ select version, created_at, updated_at, updated_by from goals where id = tests.id('stamped') $$,
  $$ values (1, now(), now(), null::uuid) $$, 'a new row starts at version 1, made now, by whoever makes it'
);
update goals set version = 7, updated_at = '2001-01-01', updated_by = tests.id('an outsider')
where id = tests.id('stamped');
select results_eq(
  $$ select version, updated_at, updated_by from goals where id = tests.id('stamped') $$,
  $$ values (2, now(), null::uuid) $$, 'a changed row is one version on, changed now, by whoever changes it'
);

select tests.sign_in('a leader');
update goals set body = 'First' where id = tests.id('goal') and version = 1;
select tests.sign_out();
select results_eq(
  $$ select body, version, updated_by from goals where id = tests.id('goal') $$,
  $$ values ('First', 2, tests.id('a leader')) $$, 'a save on the version it was typed on lands, in the leader''s name'
);
select is(
  tests.attempt('a co-leader', $$ update goals set body = 'Second' where id = tests.id('goal') and version = 1 $$), '0',
  'a save on an older version touches nothing'
);
select is(
  tests.attempt('a co-leader', $$ update goals set body = 'Second' where id = tests.id('goal') and version = 2 $$), '1',
  'a save rebased on the newer version lands'
);

-- Deleting hides, restoring brings back -----------------------------------------------------------

select tests.sign_in('a leader');
update goals set deleted_at = '2001-01-01' where id = tests.id('long-term goal');
select tests.sign_out();
select results_eq(
  $$ select deleted_at from goals where id = tests.id('long-term goal') $$, array[now()],
  'the client says whether a goal is deleted, the database says when'
);
select tests.only(
  '{a leader, a co-leader}', 'find the deleted goal',
  $$ select from goals where id = tests.id('long-term goal') $$, '0'
);
select results_eq(
  $$ select deleted_at from goals where id = tests.id('goal') $$, array[null::timestamptz],
  'what is under a deleted goal is not marked itself, so that it comes back as it was'
);

alter table goals disable trigger _300_stamp;
update goals set deleted_at = '2001-01-01' where id = tests.id('long-term goal');
alter table goals enable trigger _300_stamp;
select tests.sign_in('a co-leader');
update goals set deleted_at = now() where id = tests.id('long-term goal');
select tests.sign_out();
select results_eq(
  $$ select deleted_at from goals where id = tests.id('long-term goal') $$, array['2001-01-01'::timestamptz],
  'deleting what is deleted already does not change when'
);

select tests.sign_in('a co-leader');
update goals set deleted_at = null where id = tests.id('long-term goal');
select tests.sign_out();
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read the restored goal',
  $$ select from goals where id = tests.id('long-term goal') and deleted_at is null $$, '0'
);

-- Adding wins over deleting -----------------------------------------------------------------------

-- What a leader does in a plan where the goal and its long-term goal are deleted, and whether that brings the
-- long-term goal back.
create function tests.is_revived_by(statement text) returns boolean language plpgsql as $$
declare
  is_back boolean;
begin
  update goals set deleted_at = now() where id in (tests.id('goal'), tests.id('long-term goal'));
  perform tests.sign_in('a leader');
  execute statement;
  perform tests.sign_out();
  select deleted_at is null into is_back from goals where id = tests.id('long-term goal');
  return is_back;
end
$$;
insert into goals (id, school_id, horizon, position) values
  (tests.id('second long-term goal'), tests.id('school'), 'long_term', 'a1');
insert into goals (id, school_id, parent_id, horizon, position) values
  (tests.id('second goal'), tests.id('school'), tests.id('second long-term goal'), 'short_term', 'a0'),
  (tests.id('deleted goal'), tests.id('school'), tests.id('second long-term goal'), 'short_term', 'a1');
update goals set deleted_at = now() where id = tests.id('deleted goal');

select ok(not tests.is_revived_by($$
  update goals set body = 'Changed', position = 'a7' where id = tests.id('goal')
$$), 'writing in a deleted goal brings nothing back');
select ok(not tests.is_revived_by($$
  update goals set parent_id = tests.id('long-term goal') where id = tests.id('deleted goal')
$$), 'moving a deleted goal brings its new parent not back');
select ok(tests.is_revived_by($$
  insert into goals (id, school_id, parent_id, horizon, position)
  values (gen_random_uuid(), tests.id('school'), tests.id('long-term goal'), 'short_term', 'a1')
$$), 'adding a goal under a deleted one brings that one back');
select ok(tests.is_revived_by($$
  update goals set parent_id = tests.id('long-term goal') where id = tests.id('second goal')
$$), 'moving a goal under a deleted one brings that one back');
select ok(tests.is_revived_by($$
  update goals set deleted_at = null where id = tests.id('goal')
$$), 'restoring a goal under a deleted one brings that one back');
select results_eq(
  $$ select updated_by from goals where id = tests.id('long-term goal') $$, array[tests.id('a leader')],
  'a goal that comes back does so in the name of the leader who built on it'
);

select * from finish();
rollback;
