begin;
\ir world.psql
\ir assignments.psql
select plan(48);

-- Who reads it ------------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator}', 'see how much is in the plan',
  $$ select from plan_summaries
     where school_id = tests.id('school') and (short_term_goals, actions, reflections) = (1, 1, 1) $$, '0'
);
select tests.only(
  '{}', 'write that', $$ update plan_summaries set actions = 9 $$, 'permission denied for table plan_summaries'
);
select tests.only(
  '{}', 'make it up',
  $$ insert into plan_summaries (school_id, region_id, name)
     values (tests.id('nowhere'), tests.id('region'), 'Nowhere') $$, 'permission denied for table plan_summaries'
);
select is(
  tests.attempt(who, 'select from plan_summaries'), seen, 'no more than own schools: ' || who
) from (values
  ('a leader', '1'), ('a facilitator', '2'), ('a facilitator of another region', '1'), ('a facilitator of both', '3')
) as listed (who, seen);

-- Of what a school is ------------------------------------------------------------------------------------

insert into schools (id, region_id, name) values (tests.id('Ørje'), tests.id('region'), 'Ørje skole');
create view tests.own as select *, name_key collate "default" as key from plan_summaries where school_id = tests.id('Ørje');
select results_eq(
  'select name, key, actions, leaders, change_number, changed_at from tests.own',
  $$ values ('Ørje skole', '|rje skole', 0, 0, 0::bigint, null::timestamptz) $$, 'a new school has its line at once'
);
update schools set name = 'Åmot skole', region_id = tests.id('far region'), retired_at = now() where id = tests.id('Ørje');
select results_eq(
  'select name, key, region_id, retired_at from tests.own',
  $$ values ('Åmot skole', '}mot skole', tests.id('far region'), now()) $$, 'which follows when it changes'
);
delete from schools where id = tests.id('Ørje');
select is_empty('select from tests.own', 'and goes with it');

-- Counts as after a recount ------------------------------------------------------------------------------

create view tests.wrong as
select summaries.* from plan_summaries as summaries, private.plan_counts(summaries.school_id) as counted
where (
  summaries.short_term_goals, summaries.actions, summaries.actions_with_assumption, summaries.actions_with_reflection,
  summaries.reflections, summaries.text_bytes
) is distinct from (
  counted.short_term_goals, counted.actions, counted.actions_with_assumption, counted.actions_with_reflection,
  counted.reflections, counted.text_bytes
);
create function tests.one_of(table_name text) returns uuid language plpgsql as $$
declare
  chosen uuid;
begin
  execute format('select id from %I where school_id = tests.id(''school'') order by random() limit 1', table_name)
  into chosen;
  return chosen;
end
$$;
create function tests.short_term_goal() returns uuid language sql as $$
  select id from goals where school_id = tests.id('school') and horizon = 'short_term' order by random() limit 1
$$;
-- One of all that can happen to a plan; what it was, for whoever reads the failure.
create function tests.something() returns text language plpgsql as $$
declare
  kind text := (array['goals', 'actions', 'reflections'])[1 + floor(random() * 3)];
  said text := (array['', ' ', 'Noe'])[1 + floor(random() * 3)];
  what text := (array['insert', 'write', 'delete', 'restore', 'move', 'delete', 'restore'])[1 + floor(random() * 7)];
begin
  case what
    when 'insert' then
      case kind
        when 'goals' then
          insert into goals (id, school_id, parent_id, horizon, position) values (
            gen_random_uuid(), tests.id('school'),
            (select id from goals where school_id = tests.id('school') and parent_id is null order by random() limit 1),
            'short_term', 'a1'
          );
          insert into goals (id, school_id, horizon, position) values (gen_random_uuid(), tests.id('school'), 'long_term', 'a1');
        when 'actions' then
          insert into actions (id, school_id, goal_id, assumption, position)
          values (gen_random_uuid(), tests.id('school'), tests.short_term_goal(), said, 'a1');
        else
          insert into reflections (id, school_id, action_id, outcome)
          values (gen_random_uuid(), tests.id('school'), tests.one_of('actions'), said);
      end case;
    when 'write' then
      update goals set body = said where kind = 'goals' and id = tests.one_of('goals');
      update actions set assumption = said where kind = 'actions' and id = tests.one_of('actions');
      update reflections set evidence = said where kind = 'reflections' and id = tests.one_of('reflections');
    when 'move' then
      update actions set goal_id = tests.short_term_goal(), position = 'a2' where id = tests.one_of('actions');
      update goals set parent_id = (
        select id from goals where school_id = tests.id('school') and parent_id is null order by random() limit 1
      ) where id = tests.short_term_goal();
    else
      execute format(
        'update %I set deleted_at = %s where id = %L', kind, case what when 'delete' then 'now()' else 'null' end,
        tests.one_of(kind)
      );
  end case;
  return concat_ws(' ', what, kind, said);
end
$$;
create function tests.live_through(steps integer) returns setof text language plpgsql as $$
declare
  what text;
begin
  for step in 1..steps loop
    what := tests.something();
    if exists (select from tests.wrong) then
      return next what;
    end if;
  end loop;
end
$$;
select setseed(0.5);
select is_empty(
  'select tests.live_through(200)', 'after each of 200 changes of every kind, in any order, the counts are those of a recount'
);
select cmp_ok(
  (select change_number from plan_summaries where school_id = tests.id('school')), '>', 100::bigint,
  'and there have been changes to count'
);
delete from reflections where school_id = tests.id('school');
select is_empty('select from tests.wrong', 'so they are when rows are deleted for good: reflections');
delete from actions where school_id = tests.id('school');
select is_empty('select from tests.wrong', 'actions');
delete from goals where parent_id is not null and school_id = tests.id('school');
select is_empty('select from tests.wrong', 'goals');

-- What there is to read -----------------------------------------------------------------------------------

create view tests.other as select * from plan_summaries where school_id = tests.id('other school');
create function tests.new_to_read(statement text) returns bigint language plpgsql as $$
declare
  before bigint := (select change_number from tests.other);
begin
  execute statement;
  return (select change_number - before from tests.other);
end
$$;
select is(tests.new_to_read(statement), expected, what) from (values
  ($$ update goals set body = 'Nytt' where id = tests.id('other goal') $$, 1::bigint, 'a new text is something to read'),
  ($$ update goals set body = 'Nytt' where id = tests.id('other goal') $$, 0, 'the same text is not'),
  ($$ update goals set position = 'a9' where id = tests.id('other goal') $$, 0, 'nor is another order'),
  ($$ update actions set status = 'done' where id = tests.id('other action') $$, 1, 'a status is'),
  ($$ update actions set deleted_at = now() where id = tests.id('other action') $$, 1, 'and that something is deleted'),
  ($$ update goals set body = 'Fjernt' where id = tests.id('far goal') $$, 0, 'of another school nothing'),
  ($$ insert into submissions (id, part_id, school_id, is_personal, content, change_number)
      values (tests.id('hand-in'), tests.id('part'), tests.id('other school'), false, '{}', 0) $$, 1, 'a hand-in is')
) as listed (statement, expected, what);
select results_eq(
  $$ select handed_in_number, handed_in_number, handed_in_at is not null from tests.other $$,
  $$ select submissions.change_number, tests.other.change_number, true from submissions, tests.other
     where submissions.id = tests.id('hand-in') $$,
  'which knows its number, and is the last thing there is to read'
);
select is(
  (select change_number from revisions where row_id = tests.id('other goal') and field = 'body' order by id desc limit 1),
  (select change_number - 3 from tests.other), 'and so does each revision'
);

select * from finish();
rollback;
