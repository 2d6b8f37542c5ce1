begin;
\ir world.psql
\ir assignments.psql
select plan(82);

-- One import of one of everything, under the name of its long-term goal.
create function tests.row_list(name text) returns jsonb immutable language sql as $$
  select jsonb_build_array(
    jsonb_build_object('kind', 'goals', 'id', tests.id(name || ' long'), 'body', 'Langt', 'position', 'b00'),
    jsonb_build_object(
      'kind', 'goals', 'id', tests.id(name || ' short'), 'parent_id', tests.id(name || ' long'), 'body', 'Kort',
      'position', 'a0'
    ),
    jsonb_build_object(
      'kind', 'actions', 'id', tests.id(name || ' action'), 'goal_id', tests.id(name || ' short'), 'body', 'Prøve ut',
      'assumption', 'Fordi', 'teacher_support', 'Slik', 'responsible', 'Rektor', 'timeframe', 'Høst',
      'status', 'ongoing', 'position', 'a0'
    ),
    jsonb_build_object(
      'kind', 'reflections', 'id', tests.id(name || ' reflection'), 'action_id', tests.id(name || ' action'),
      'reflected_on', '2026-03-02', 'outcome', 'Bra', 'evidence', 'Vi så det', 'verdict', 'held'
    )
  )
$$;
create function tests.import(
  name text, school text default 'school', answers jsonb default '[]', row_list jsonb default null
) returns setof plan_imports language sql as $$
  select * from import_plan(
    tests.id(school), tests.id(name), repeat('a', 64), name || '.docx', coalesce(row_list, tests.row_list(name)), answers
  )
$$;
create function tests.answer(question text, body text, is_appended boolean default false) returns jsonb
immutable language sql as $$
  select jsonb_build_array(
    jsonb_build_object('question_id', tests.id(question), 'body', body, 'is_appended', is_appended)
  )
$$;
grant execute on all functions in schema tests to authenticated;

-- Who may what ---------------------------------------------------------------------------------------

select tests.only_call(
  '{a leader, a co-leader}', 'import a plan',
  $$ select * from import_plan(
       tests.id('school'), tests.id('import'), repeat('a', 64), 'plan.docx', tests.row_list('import'), '[]'
     ) $$
);
select is(
  tests.attempt('a leader', $$ select * from tests.import('import', 'other school') $$), 'not_allowed',
  'nobody imports into another school'
);
select tests.act('a leader', $$ select * from tests.import('import') $$);
select tests.only(
  '{a leader, a co-leader}', 'see what was imported', $$ select from plan_imports where id = tests.id('import') $$, '0'
);
select tests.only_call(
  '{a leader, a co-leader}', 'undo the import', $$ select * from undo_import(tests.id('import')) $$
);
select tests.only(
  '{a leader, a co-leader}', 'note an import that was none',
  $$ insert into plan_imports (
       id, school_id, file_hash, file_name, content_hash, goal_ids, action_ids, reflection_ids, row_hashes
     ) values (tests.id('none'), tests.id('school'), repeat('a', 64), '', '', '{}', '{}', '{}', '{}') $$,
  'new row violates row-level security policy for table "plan_imports"'
);
select is(tests.attempt('a leader', statement), 'permission denied for table plan_imports', what)
from (values
  ('delete from plan_imports', 'an import that was is not forgotten'),
  ('update plan_imports set file_hash = repeat(''b'', 64)', 'nor made another file''s'),
  ('update plan_imports set goal_ids = ''{}''', 'nor said to have been of other rows'),
  ('update plan_imports set imported_by = null', 'nor by another'),
  ('update plan_imports set undone_by = null', 'nor undone by another')
) as tried (statement, what);

-- What comes of it -------------------------------------------------------------------------------------

select results_eq(
  $$ select body, horizon, parent_id, position collate "default", version, updated_by from goals
     where id = any ((select goal_ids from plan_imports where id = tests.id('import'))::uuid[]) order by horizon $$,
  $$ values
    ('Langt', 'long_term'::goal_horizon, null::uuid, 'b00', 1, tests.id('a leader')),
    ('Kort', 'short_term', tests.id('import long'), 'a0', 1, tests.id('a leader')) $$,
  'goals come in, in the leader''s name'
);
select results_eq(
  $$ select body, assumption, teacher_support, responsible, timeframe, status from actions
     where id = any ((select action_ids from plan_imports where id = tests.id('import'))::uuid[]) $$,
  $$ values ('Prøve ut', 'Fordi', 'Slik', 'Rektor', 'Høst', 'ongoing'::action_status) $$, 'and actions'
);
select results_eq(
  $$ select reflected_on, outcome, evidence, verdict from reflections
     where id = any ((select reflection_ids from plan_imports where id = tests.id('import'))::uuid[]) $$,
  $$ values (date '2026-03-02', 'Bra', 'Vi så det', 'held'::reflection_verdict) $$, 'and reflections'
);
select results_eq(
  $$ select file_name, imported_by, imported_at, undone_at from plan_imports where id = tests.id('import') $$,
  $$ values ('import.docx', tests.id('a leader'), now(), null::timestamptz) $$, 'it is noted which file, who and when'
);
select results_eq(
  $$ select actions, reflections from plan_summaries where school_id = tests.id('school') $$,
  $$ values (2, 2) $$, 'the school''s summary counts what came, beside what was there'
);
select isnt_empty(
  $$ select from revisions where row_id = tests.id('import action') and field = 'body' and after = 'Prøve ut' $$,
  'it stands in the history'
);
select isnt_empty(
  $$ select from realtime.messages where topic = tests.channel('plan', 'school')
     and payload -> 'row' ->> 'id' = tests.id('import action')::text $$,
  'and is told to whoever has the plan open'
);
select is(
  tests.ask('a leader', $$ (select count(*) from tests.import('import')) $$), '1', 'asked again, it is the same import'
);
select is(
  (select count(*) from goals where school_id = tests.id('school')), 4::bigint, 'and nothing comes twice'
);
select is(
  tests.attempt('a leader', $$ select * from tests.import('import', answers => tests.answer('question', 'Nytt')) $$),
  'already_imported', 'another wish under the same id is told that the first one came through'
);
select is(
  tests.attempt('a leader of another school', $$ select * from tests.import('import', 'other school') $$),
  'not_allowed', 'another school''s id is not one''s own'
);
select is(
  tests.attempt('a leader', format(
    $$ select * from tests.import('bad', row_list => %L::jsonb) $$,
    jsonb_build_array(jsonb_build_object(
      'kind', 'goals', 'id', tests.id('bad'), 'parent_id', tests.id('other long-term goal'), 'body', '', 'position', 'a0'
    ))
  )) ~ 'violates foreign key constraint', true, 'nothing is put under another school''s goal'
);
select is(
  tests.attempt('a leader', format($$ select * from tests.import('bad', row_list => %L::jsonb) $$, place)),
  format('new row for relation "%s" violates check constraint "%1$s_position_check"', kind),
  format('%s are not put where no other can be put beside them', kind)
) from (values
  ('goals', jsonb_set(tests.row_list('bad'), '{0,position}', '"b0"')),
  ('actions', jsonb_set(tests.row_list('bad'), '{2,position}', '"a00"'))
) as bad (kind, place);
select is(
  tests.attempt('a leader', $$ select * from tests.import('many', row_list => (
    select jsonb_agg(jsonb_build_object('kind', 'goals', 'id', gen_random_uuid(), 'body', '', 'position', 'a0'))
    from generate_series(1, 1001)
  )) $$), 'too_many_rows', 'there is an end to how much is taken in at once'
);
select is(
  tests.attempt('a leader', format(
    $$ select * from tests.import('long', row_list => %L::jsonb) $$,
    jsonb_set(tests.row_list('long'), '{2,responsible}', to_jsonb(repeat('x', 1001)))
  )), 'new row for relation "actions" violates check constraint "actions_responsible_check"',
  'what is too long is not cut'
);
select is_empty($$ select from goals where id = tests.id('long long') $$, 'and nothing of it comes in');

-- Undoing -----------------------------------------------------------------------------------------------

select tests.act('a co-leader', $$ select undo_import(tests.id('import')) $$);
select results_eq(
  $$ select undone_by, undone_at, rows_kept from plan_imports where id = tests.id('import') $$,
  $$ values (tests.id('a co-leader'), now(), 0) $$, 'either leader can undo it, and it is noted who did'
);
select results_eq(
  $$ select id from goals where school_id = tests.id('school') and deleted_at is not null $$,
  array[tests.id('import long')], 'the topmost row is hidden, and all under it with it'
);
select is_empty(
  $$ select from actions where id = tests.id('import action') and deleted_at is not null $$,
  'so that restoring it brings them back'
);
select results_eq(
  $$ select actions, reflections from plan_summaries where school_id = tests.id('school') $$,
  $$ values (1, 1) $$, 'what was there before is there'
);
select tests.act('a leader', $$ select undo_import(tests.id('import')) $$);
select is(
  (select undone_by from plan_imports where id = tests.id('import')), tests.id('a co-leader'),
  'undone twice it is undone once'
);
select is(
  tests.attempt('a leader', $$ update plan_imports set undone_at = null where undone_at is null $$), '0',
  'there is nothing to take up again'
);

create function tests.built(name text, statement text) returns setof text language plpgsql as $$
begin
  perform tests.act('a leader', format('select tests.import(%L)', name));
  perform tests.act('a co-leader', statement);
  perform tests.act('a leader', format('select undo_import(tests.id(%L))', name));
  return query
    select kind from (
      select 1 as place, 'long' as kind from goals where id = tests.id(name || ' long') and deleted_at is null
      union all select 2, 'short' from goals where id = tests.id(name || ' short') and deleted_at is null
      union all select 3, 'action' from actions where id = tests.id(name || ' action') and deleted_at is null
      union all select 4, 'reflection' from reflections
      where id = tests.id(name || ' reflection') and deleted_at is null
    ) as found order by place;
end
$$;
select results_eq(
  $$ select * from tests.built('first', 'update actions set body = ''Videre'' where id = tests.id(''first action'')') $$,
  array['long', 'short', 'action'], 'a row that was written in stays, with what it stands under'
);
select is((select rows_kept from plan_imports where id = tests.id('first')), 3, 'and it is said how many stayed');
select results_eq(
  $$ select * from tests.built('second', $w$
    insert into reflections (id, school_id, action_id) values
      (tests.id('new'), tests.id('school'), tests.id('second action')) $w$) $$,
  array['long', 'short', 'action'], 'so does a row under which something was added'
);
select results_eq(
  $$ select * from tests.built('third', $w$
    insert into goals (id, school_id, parent_id, horizon, position) values
      (tests.id('new goal'), tests.id('school'), tests.id('third long'), 'short_term', 'a1') $w$) $$,
  array['long', 'action', 'reflection'], 'the others are hidden by the topmost of them'
);
select results_eq(
  $$ select * from tests.built('fourth',
    'update goals set deleted_at = now() where id = tests.id(''fourth short'')') $$,
  array['reflection'], 'what was deleted already is not in the way'
);
insert into goals (id, school_id, parent_id, horizon, body, position) values
  (tests.id('own goal'), tests.id('school'), tests.id('long-term goal'), 'short_term', 'Vårt', 'a5');
select results_eq(
  $$ select * from tests.built('sixth', $w$
    update actions set goal_id = tests.id('own goal'), position = 'a7' where id = tests.id('sixth action');
    update goals set position = 'c000' where id = tests.id('sixth long') $w$) $$,
  array['short', 'reflection'], 'what was only moved goes with the rest, also from where it was moved to'
);
select is(
  (select rows_kept from plan_imports where id = tests.id('sixth')), 0, 'and nothing is said to have stayed'
);
select results_eq(
  $$ select * from tests.built('seventh', $w$
    update goals set parent_id = tests.id('seventh long') where id = tests.id('own goal') $w$) $$,
  array['long', 'action', 'reflection'], 'a goal of the plan''s own that was moved in keeps what it came under'
);
select tests.act('a leader', $$ select tests.import('fifth') $$);
insert into comments (id, school_id, action_id, body, author_id, released_at) values
  (tests.id('comment'), tests.id('school'), tests.id('fifth action'), 'Fint!', tests.id('a facilitator'), now());
select tests.act('a leader', $$ select undo_import(tests.id('fifth')) $$);
select is(
  (select rows_kept from plan_imports where id = tests.id('fifth')), 3,
  'a row that has got feedback stays, with what it stands under'
);
select tests.act('a leader', $$ select tests.import('undated', row_list => jsonb_set(
  tests.row_list('undated'), '{3,reflected_on}', 'null'
)) $$);
select is(
  (select reflected_on from reflections where id = tests.id('undated reflection')), null,
  'a reflection that says no date gets none'
);
select tests.act('a leader', $$ select undo_import(tests.id('undated')) $$);
select is(
  (select rows_kept from plan_imports where id = tests.id('undated')), 0, 'and is known again as it came'
);
update schools set retired_at = now() where id = tests.id('school');
select is(tests.attempt('a leader', statement), 'school_retired', 'a retired school takes in and undoes nothing')
from unnest(array['select * from tests.import(''late'')', 'select * from undo_import(tests.id(''first''))']) as statement;
select is(
  tests.attempt('a leader', $$ select from plan_imports where id = tests.id('first') $$), '1', 'and reads what it did'
);
update schools set retired_at = null where id = tests.id('school');

-- In time everything goes ---------------------------------------------------------------------------------

select tests.act('a leader', $$ select delete_my_account() $$);
select results_eq(
  $$ select imported_by, undone_by from plan_imports where id = tests.id('import') $$,
  $$ values (null::uuid, tests.id('a co-leader')) $$, 'with the account goes the name'
);
update plan_imports set imported_at = '2020-06-01' where id = tests.id('import');
select private.delete_plan_rows_until('2020-07-31');
select is_empty($$ select from plan_imports where id = tests.id('import') $$, 'what is old is deleted with the rest');
select isnt_empty($$ select from plan_imports where id = tests.id('first') $$, 'and what is newer is kept');

select * from finish();
rollback;
