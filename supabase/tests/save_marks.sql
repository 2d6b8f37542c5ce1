begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;

-- The same people and schools in every file, down to the plan, in a schema that goes with the transaction. `a leader` and
-- `a co-leader` lead `school`; `other school` is in the same region, `far school` in another; `a visitor` has not
-- signed in.
create schema tests;
grant usage on schema tests to anon, authenticated;
create function tests.people() returns text[] immutable language sql return array[
  'a leader', 'a co-leader', 'a leader of another school', 'a leader in another region', 'a facilitator',
  'a facilitator of another region', 'an administrator', 'an outsider', 'a visitor'
];
create function tests.id(name text) returns uuid immutable language sql return md5(name)::uuid;

create function tests.sign_in(who text) returns void language plpgsql as $$
declare
  claims jsonb := case who
    when 'a visitor' then '{"role": "anon"}'
    else jsonb_build_object('sub', tests.id(who), 'role', 'authenticated')
  end;
begin
  perform set_config('request.jwt.claims', claims::text, true);
  perform set_config('request.jwt.claim.sub', coalesce(claims ->> 'sub', ''), true);
  perform set_config('role', claims ->> 'role', true);
end
$$;
select set_config('tests.owner', current_setting('role'), true);
create function tests.sign_out() returns void language sql as $$
  select
    set_config('role', current_setting('tests.owner'), true),
    set_config('request.jwt.claims', '', true), set_config('request.jwt.claim.sub', '', true)
$$;

-- What comes of a statement when this person runs it: the number of rows, or the error. Leaves nothing behind.
create function tests.attempt(who text, statement text) returns text language plpgsql as $$
declare
  row_total bigint;
begin
  perform tests.sign_in(who);
  execute statement;
  get diagnostics row_total = row_count;
  raise exception '%', row_total;
exception when others then
  return sqlerrm;
end
$$;

-- One test per person. The allowed ones reach exactly one row, so it is there; the others meet the refusal.
create function tests.only(
  allowed text[], what text, statement text, refusal text,
  visitor text default '^permission denied for (table|view|schema private)'
) returns setof text language sql as $$
  select case
    when person = any (allowed) then is(tests.attempt(person, statement), '1', person || ' may ' || what)
    when person = 'a visitor' then matches(tests.attempt(person, statement), visitor, person || ' may not ' || what)
    else is(tests.attempt(person, statement), refusal, person || ' may not ' || what)
  end
  from unnest(tests.people()) with ordinality as listed (person, place) order by place
$$;
grant execute on all functions in schema tests to anon, authenticated;

select tests.sign_out();
insert into auth.users (id, email)
select tests.id(person), tests.id(person) || '@tests.example' from unnest(tests.people()) as person
where person <> 'a visitor';
insert into regions (id, name) values
  (tests.id('region'), 'Region of the tests'), (tests.id('far region'), 'Far region of the tests');
insert into schools (id, region_id, name) values
  (tests.id('school'), tests.id('region'), 'School'), (tests.id('other school'), tests.id('region'), 'Other school'),
  (tests.id('far school'), tests.id('far region'), 'Far school');
insert into school_leaders (school_id, user_id) values
  (tests.id('school'), tests.id('a leader')), (tests.id('school'), tests.id('a co-leader')),
  (tests.id('other school'), tests.id('a leader of another school')),
  (tests.id('far school'), tests.id('a leader in another region'));
insert into facilitators (region_id, user_id) values
  (tests.id('region'), tests.id('a facilitator')),
  (tests.id('far region'), tests.id('a facilitator of another region'));
insert into admins (user_id) values (tests.id('an administrator'));

-- In each school one of everything, named `goal`, `other goal`, `far goal` and so on.
insert into goals (id, school_id, parent_id, horizon, body, position)
select tests.id(place || 'long-term goal'), tests.id(place || 'school'), null, 'long_term'::goal_horizon, '', 'a0'
from unnest(array['', 'other ', 'far ']) as place
union all
select
  tests.id(place || 'goal'), tests.id(place || 'school'), tests.id(place || 'long-term goal'), 'short_term', '', 'a0'
from unnest(array['', 'other ', 'far ']) as place;
insert into actions (id, school_id, goal_id, position)
select tests.id(place || 'action'), tests.id(place || 'school'), tests.id(place || 'goal'), 'a0'
from unnest(array['', 'other ', 'far ']) as place;
insert into reflections (id, school_id, action_id)
select tests.id(place || 'reflection'), tests.id(place || 'school'), tests.id(place || 'action')
from unnest(array['', 'other ', 'far ']) as place;
select plan(46);

select tests.sign_in('a leader');
update goals set body = 'Third', save_client = tests.id('a page'), save_number = 3 where id = tests.id('goal');
select tests.sign_out();

-- Who may what ------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader}', 'look up whether a save landed',
  $$ select from save_marks where row_id = tests.id('goal') $$, '0'
);
select tests.only(
  '{}', 'write a save mark',
  $$ insert into save_marks (row_id, client_id, school_id, save_number)
     values (tests.id('goal'), gen_random_uuid(), tests.id('school'), 1) $$, 'permission denied for table save_marks'
);
select tests.only(
  '{}', 'change a save mark',
  $$ update save_marks set save_number = 9 where row_id = tests.id('goal') $$, 'permission denied for table save_marks'
);
select tests.only(
  '{}', 'delete a save mark',
  $$ delete from save_marks where row_id = tests.id('goal') $$, 'permission denied for table save_marks'
);

-- Which saves leave a mark ------------------------------------------------------------------------

select results_eq(
  $$ select client_id, school_id, save_number from save_marks where row_id = tests.id('goal') $$,
  $$ values (tests.id('a page'), tests.id('school'), 3) $$, 'a save leaves its page and number'
);

select tests.sign_in('a leader');
update goals set body = 'Late', save_client = tests.id('a page'), save_number = 2 where id = tests.id('goal');
select tests.sign_out();
select results_eq(
  $$ select save_number from save_marks where row_id = tests.id('goal') $$, array[3],
  'the greatest number stays, also when an earlier save arrives late'
);

select tests.sign_in('a leader');
update goals set body = 'Fourth', save_client = tests.id('a page'), save_number = 4 where id = tests.id('goal');
select tests.sign_out();
select results_eq(
  $$ select save_number from save_marks where row_id = tests.id('goal') $$, array[4], 'a later save raises the number'
);

select tests.sign_in('a co-leader');
update goals set body = 'Hers', save_client = tests.id('another page'), save_number = 1 where id = tests.id('goal');
select tests.sign_out();
select set_eq(
  $$ select client_id, save_number from save_marks where row_id = tests.id('goal') $$,
  $$ values (tests.id('a page'), 4), (tests.id('another page'), 1) $$,
  'each page has a mark of its own, so that another''s save does not hide mine'
);

select tests.sign_in('a leader');
update goals set body = 'Stale', save_client = tests.id('a page'), save_number = 5
where id = tests.id('goal') and version = 1;
update goals set body = 'No save', position = 'a9' where id = tests.id('goal');
update goals set save_client = tests.id('a page'), save_number = null where id = tests.id('goal');
update goals set save_client = null, save_number = 6 where id = tests.id('goal');
insert into actions (id, school_id, goal_id, position) values
  (tests.id('new action'), tests.id('school'), tests.id('goal'), 'a1');
select tests.sign_out();
select is(
  tests.attempt('a leader', $$
    update goals set body = repeat('x', 10001), save_client = tests.id('a page'), save_number = 7
    where id = tests.id('goal')
  $$), 'new row for relation "goals" violates check constraint "goals_body_check"', 'a text that is too long is refused'
);
select set_eq(
  $$ select client_id, save_number from save_marks where row_id = tests.id('goal') $$,
  $$ values (tests.id('a page'), 4), (tests.id('another page'), 1) $$,
  'a refused save, one on an older version and changes that are no saves leave no mark'
);
select is_empty(
  $$ select from save_marks where row_id = tests.id('new action') $$, 'adding a row is no save of text'
);

select tests.sign_in('a leader');
update actions set body = 'x', save_client = tests.id('a page'), save_number = 5 where id = tests.id('action');
update reflections set outcome = 'x', save_client = tests.id('a page'), save_number = 6 where id = tests.id('reflection');
select tests.sign_out();
select set_eq(
  $$ select row_id, save_number from save_marks where row_id in (tests.id('action'), tests.id('reflection')) $$,
  $$ values (tests.id('action'), 5), (tests.id('reflection'), 6) $$, 'saves of actions and reflections leave marks too'
);

-- Clients make the ids, so somebody may make a row with the id of a row elsewhere.
select tests.sign_in('a leader of another school');
insert into actions (id, school_id, goal_id, position) values
  (tests.id('goal'), tests.id('other school'), tests.id('other goal'), 'a1');
update actions set body = 'x', save_client = tests.id('a page'), save_number = 99 where id = tests.id('goal');
select tests.sign_out();
select is(
  tests.attempt('a leader', $$
    select from save_marks where row_id = tests.id('goal') and client_id = tests.id('a page') and save_number = 4
  $$), '1', 'a leader of another school cannot make a page believe that its saves landed'
);
select is(
  tests.attempt('a leader of another school', $$
    select from save_marks where row_id = tests.id('goal') and client_id = tests.id('a page') and save_number = 99
  $$), '1', 'nor does anybody lose the mark of an own save by it'
);

select * from finish();
rollback;
