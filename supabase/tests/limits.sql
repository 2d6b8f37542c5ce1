begin;
\ir world.psql
select plan(17);

-- How much a plan can hold: the pages that read it whole must stay quick, whoever writes in it.

create function tests.add(kind text, total integer) returns text language sql as $$
  select case kind
    when 'long-term goals' then format(
      $sql$ insert into goals (id, school_id, horizon, position)
        select gen_random_uuid(), tests.id('school'), 'long_term', 'a1' from generate_series(1, %s) $sql$, total)
    when 'short-term goals' then format(
      $sql$ insert into goals (id, school_id, parent_id, horizon, position)
        select gen_random_uuid(), tests.id('school'), tests.id('long-term goal'), 'short_term', 'a1'
        from generate_series(1, %s) $sql$, total)
    when 'actions' then format(
      $sql$ insert into actions (id, school_id, goal_id, position)
        select gen_random_uuid(), tests.id('school'), tests.id('goal'), 'a1' from generate_series(1, %s) $sql$, total)
    else format(
      $sql$ insert into reflections (id, school_id, action_id)
        select gen_random_uuid(), tests.id('school'), tests.id('action') from generate_series(1, %s) $sql$, total)
  end
$$;
grant execute on function tests.add(text, integer) to authenticated;
select is(
  tests.attempt('a leader', tests.add(kind, total)), answer, format('%s %s beside those there are: %s', total, kind, answer)
)
from (values
  ('short-term goals', 99, '99'), ('short-term goals', 100, 'parent_is_full'),
  ('actions', 99, '99'), ('actions', 100, 'parent_is_full'),
  ('reflections', 99, '99'), ('reflections', 100, 'parent_is_full'),
  ('long-term goals', 998, '998'), ('long-term goals', 999, 'plan_is_full')
) as listed (kind, total, answer);

-- Deleted ones leave room beside them, and can all come back; of the whole plan they are a part.
select tests.sign_in('a leader');
do $$ begin execute tests.add('actions', 99); end $$;
update actions set deleted_at = now() where id <> tests.id('action') and goal_id = tests.id('goal');
do $$ begin execute tests.add('actions', 99); end $$;
select lives_ok(
  $$ update actions set deleted_at = null where goal_id = tests.id('goal') $$, 'bringing rows back is never refused'
);
select tests.sign_out();

-- Texts.
select tests.sign_in('a leader');
update actions set body = repeat('x', 10000) where id in (
  select id from actions where goal_id = tests.id('goal') order by id limit 100
);
select throws_ok(
  format('update actions set body = %L where id = %L', 'One more', (
    select id from actions where goal_id = tests.id('goal') order by id desc limit 1
  )),
  'P0001', 'plan_is_full', 'a plan of a million characters takes no more text'
);
select throws_ok(
  format('insert into goals (id, school_id, horizon, body, position) values (gen_random_uuid(), %L, ''long_term'', ''x'', ''a1'')', tests.id('school')),
  'P0001', 'plan_is_full', 'nor another row with some'
);
select lives_ok(
  $$ update actions set body = 'x' where body = repeat('x', 10000) $$, 'but can be shortened, and then there is room'
);
select lives_ok(
  format('update actions set body = ''One more'' where id = %L', tests.id('action')), 'and then there is room'
);
select tests.sign_out();

-- Revisions: of each field 100 a day.
select tests.sign_in('a leader');
do $$
begin
  for step in 1..105 loop
    update goals set body = 'A text that is taken away whole: ' || step || repeat(step::text, 20) where id = tests.id('goal');
  end loop;
end
$$;
select tests.sign_out();
select is(
  (select count(*) from revisions where row_id = tests.id('goal') and field = 'body'), 100::bigint,
  'a field has 100 revisions a day'
);
select is(
  (select after from revisions where row_id = tests.id('goal') and field = 'body' order by id desc limit 1),
  (select body from goals where id = tests.id('goal')), 'of which the latest goes on, so that the text is there'
);
update revisions set started_at = started_at - interval '1 day' where row_id = tests.id('goal');
update goals set body = 'The next day' where id = tests.id('goal');
select is(
  (select count(*) from revisions where row_id = tests.id('goal') and field = 'body'), 101::bigint,
  'the next day it has more'
);

-- What is asked.
select is(
  tests.attempt('a leader', format(
    'select import_plan(%L, gen_random_uuid(), repeat(''0'', 64), ''x.docx'', %L, ''[]'')',
    tests.id('school'), jsonb_build_array(jsonb_build_object('kind', 'goals', 'body', repeat('x', 2000000)))
  )), 'too_many_rows', 'an import has an end in characters too'
);

select * from finish();
rollback;
