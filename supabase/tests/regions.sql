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
select plan(75);

select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator, an administrator}', 'see the region',
  $$ select from regions where id = tests.id('region') $$, '0'
);

select tests.only(
  '{an administrator}', 'add a region',
  $$ insert into regions (name) values ('New region') $$,
  'new row violates row-level security policy for table "regions"'
);
select tests.only(
  '{an administrator}', 'rename the region',
  $$ update regions set name = 'Renamed' where id = tests.id('region') $$, '0'
);

select tests.only(
  '{}', 'add a region marked as demo',
  $$ insert into regions (name, is_demo) values ('New region', true) $$, 'permission denied for table regions'
);
select tests.only(
  '{}', 'mark the region as demo',
  $$ update regions set is_demo = true where id = tests.id('region') $$, 'permission denied for table regions'
);
select tests.only(
  '{}', 'give the region another id',
  $$ update regions set id = gen_random_uuid() where id = tests.id('region') $$, 'permission denied for table regions'
);
select tests.only(
  '{}', 'say when the region was made',
  $$ update regions set created_at = now() where id = tests.id('region') $$, 'permission denied for table regions'
);
select tests.only(
  '{}', 'delete the region',
  $$ delete from regions where id = tests.id('region') $$, 'permission denied for table regions'
);

select is(
  tests.attempt('an administrator', $$ insert into regions (name) values ('  ') $$),
  'new row for relation "regions" violates check constraint "regions_name_check"',
  'a region has a name'
);
select is(
  tests.attempt('an administrator', $$ insert into regions (name) values (repeat('x', 201)) $$),
  'new row for relation "regions" violates check constraint "regions_name_check"',
  'a name has at most 200 characters'
);
select is(
  tests.attempt('an administrator', $$ insert into regions (name) values ('Region of the tests') $$),
  'duplicate key value violates unique constraint "regions_name_key"',
  'two regions do not share a name'
);

select * from finish();
rollback;
