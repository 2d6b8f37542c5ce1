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
select plan(51);

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'see that a leader leads the school',
  $$ select from school_leaders where school_id = tests.id('school') and user_id = tests.id('a leader') $$, '0'
);

select tests.only(
  '{an administrator}', 'make an outsider leader of the school',
  $$ insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('an outsider')) $$,
  'new row violates row-level security policy for table "school_leaders"'
);
select tests.only(
  '{an administrator}', 'end the leadership of a leader',
  $$ delete from school_leaders where school_id = tests.id('school') and user_id = tests.id('a leader') $$, '0'
);
select tests.only(
  '{}', 'turn one leadership into another',
  $$ update school_leaders set school_id = tests.id('far school') where user_id = tests.id('a leader') $$,
  'permission denied for table school_leaders'
);
select tests.only(
  '{}', 'say when a leadership began',
  $$ insert into school_leaders (school_id, user_id, created_at)
     values (tests.id('school'), tests.id('an outsider'), now()) $$,
  'permission denied for table school_leaders'
);

select is(
  tests.attempt(
    'an administrator',
    $$ insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('nobody')) $$
  ),
  'insert or update on table "school_leaders" violates foreign key constraint "school_leaders_user_id_fkey"',
  'only somebody with an account leads a school'
);
select is(
  tests.attempt(
    'an administrator',
    $$ insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('a leader')) $$
  ),
  'duplicate key value violates unique constraint "school_leaders_pkey"',
  'nobody leads a school twice'
);

-- Rights follow the membership at once, whatever the token says.
select tests.sign_in('an administrator');
delete from school_leaders where user_id = tests.id('a co-leader');
insert into school_leaders (school_id, user_id) values
  (tests.id('school'), tests.id('an outsider')), (tests.id('far school'), tests.id('a leader'));
select tests.sign_out();
select is(
  tests.attempt('a co-leader', $$ select from goals where school_id = tests.id('school') $$), '0',
  'who no longer leads the school no longer reads its plan'
);
select is(
  tests.attempt('a co-leader', $$ update goals set body = 'Late' where id = tests.id('goal') $$), '0',
  'who no longer leads the school no longer writes in its plan'
);
select is(
  tests.attempt('an outsider', $$ update goals set body = 'First' where id = tests.id('goal') $$), '1',
  'who becomes leader of the school writes in its plan'
);
select is(
  tests.attempt('a leader', $$ update goals set body = 'Both' where id in (tests.id('goal'), tests.id('far goal')) $$),
  '2', 'who leads two schools writes in both plans'
);

select * from finish();
rollback;
