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
select plan(44);

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'see the school in the overview',
  $$ select from school_overviews where school_id = tests.id('school') $$, '0'
);
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'see how much is in the plan',
  $$ select from school_overviews
     where school_id = tests.id('school') and short_term_goals = 1 and actions = 1 and reflections = 1
       and changed_at = now() $$, '0'
);
select tests.only(
  '{an administrator}', 'see the school without anything from its plan',
  $$ select from school_overviews
     where school_id = tests.id('school') and short_term_goals = 0 and actions = 0 and reflections = 0
       and changed_at is null $$, '0'
);
select is(
  tests.attempt('a leader', $$ update school_overviews set name = 'Changed' $$), 'cannot update view "school_overviews"',
  'nothing is written through the overview'
);
select is(
  tests.attempt('a facilitator', $$ select from school_overviews $$), '2',
  'a facilitator sees all schools of the region, and no other'
);
select is(
  tests.attempt('a leader', $$ select from school_overviews $$), '1', 'a leader sees the own school, and no other'
);

-- What a leader and a facilitator read in the line of the school.
create function tests.line(who text, out name text, out region_name text, out is_demo boolean, out counts text)
language plpgsql as $$
begin
  perform tests.sign_in(who);
  select
    o.name, o.region_name, o.is_demo,
    format('%s goals, %s actions, %s reflections', o.short_term_goals, o.actions, o.reflections)
  into name, region_name, is_demo, counts
  from school_overviews as o where school_id = tests.id('school');
  perform tests.sign_out();
end
$$;
create function tests.counts(who text) returns text language sql return (tests.line(who)).counts;

select results_eq(
  $$ select name, region_name, is_demo from tests.line('a facilitator') $$,
  $$ values ('School', 'Region of the tests', false) $$, 'the line names the school and its region'
);

insert into goals (id, school_id, parent_id, horizon, position) values
  (tests.id('empty goal'), tests.id('school'), tests.id('long-term goal'), 'short_term', 'a1');
insert into actions (id, school_id, goal_id, position) values
  (tests.id('second action'), tests.id('school'), tests.id('goal'), 'a1');
insert into reflections (id, school_id, action_id) values
  (tests.id('second reflection'), tests.id('school'), tests.id('action')),
  (tests.id('third reflection'), tests.id('school'), tests.id('action'));
select is(
  tests.counts(who), '2 goals, 2 actions, 3 reflections', who || ' reads how many goals, actions and reflections there are'
) from unnest(array['a leader', 'a facilitator']) as who;

update reflections set deleted_at = now() where id = tests.id('third reflection');
select is(tests.counts(who), '2 goals, 2 actions, 2 reflections', 'a deleted reflection is not counted for ' || who)
from unnest(array['a leader', 'a facilitator']) as who;
update actions set deleted_at = now() where id = tests.id('action');
select is(
  tests.counts(who), '2 goals, 1 actions, 0 reflections',
  'a deleted action is not counted for ' || who || ', nor what was reflected on it'
)
from unnest(array['a leader', 'a facilitator']) as who;
update actions set deleted_at = null where id = tests.id('action');
update goals set deleted_at = now() where id = tests.id('goal');
select is(
  tests.counts(who), '1 goals, 0 actions, 0 reflections',
  'a deleted short-term goal is not counted for ' || who || ', nor anything under it'
)
from unnest(array['a leader', 'a facilitator']) as who;
update goals set deleted_at = null where id = tests.id('goal');
update goals set deleted_at = now() where id = tests.id('long-term goal');
select is(
  tests.counts(who), '0 goals, 0 actions, 0 reflections', 'nothing under a deleted long-term goal is counted for ' || who
)
from unnest(array['a leader', 'a facilitator']) as who;
update goals set deleted_at = null where id = tests.id('long-term goal');
select is(
  tests.counts(who), '2 goals, 2 actions, 2 reflections', 'what is restored is counted again for ' || who
)
from unnest(array['a leader', 'a facilitator']) as who;

insert into schools (id, region_id, name) values (tests.id('empty school'), tests.id('region'), 'Empty school');
select is(
  tests.attempt('a facilitator', $$
    select from school_overviews
    where school_id = tests.id('empty school') and (short_term_goals, actions, reflections) = (0, 0, 0)
      and changed_at is null
  $$), '1', 'a school that has written nothing yet has its line too'
);

select * from finish();
rollback;
