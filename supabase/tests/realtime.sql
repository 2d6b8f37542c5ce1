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
select plan(150);

-- Who may listen and speak ------------------------------------------------------------------------

-- As Realtime asks: it puts a probe of each kind into realtime.messages, then looks, with the person's rights and the
-- topic in a setting, which of them it sees (listening) and whether it can insert one (speaking).
insert into realtime.messages (topic, extension, event)
values ('probe', 'broadcast', 'probe'), ('probe', 'presence', 'probe');

create function tests.only_on(topic text, allowed text[], what text, extension text, does text)
returns setof text language plpgsql as $$
begin
  perform set_config('realtime.topic', topic, true);
  return query select tests.only(
    allowed, what,
    case does
      when 'listen' then format(
        'select from realtime.messages where event = %L and topic = %L and extension = %L', 'probe', 'probe', extension
      )
      when 'speak' then format(
        'insert into realtime.messages (topic, extension) values (realtime.topic(), %L)', extension
      )
    end,
    case does when 'listen' then '0' else 'new row violates row-level security policy for table "messages"' end,
    case does when 'listen' then '^0$' else '^new row violates row-level security policy for table "messages"$' end
  );
end
$$;

select tests.only_on(
  'plan:' || tests.id('school'), '{a leader, a co-leader, a facilitator}', 'hear what changes in the plan',
  'broadcast', 'listen'
);
select tests.only_on(
  'plan:' || tests.id('school'), '{a leader, a co-leader}', 'hear who is in the plan', 'presence', 'listen'
);
select tests.only_on(
  'plan:' || tests.id('school'), '{a leader, a co-leader}', 'be shown as present in the plan', 'presence', 'speak'
);
select tests.only_on(
  'plan:' || tests.id('school'), '{}', 'tell others what changes in the plan', 'broadcast', 'speak'
);
select tests.only_on(
  'typing:' || tests.id('school'), '{a leader, a co-leader}', 'hear what is being typed', 'broadcast', 'listen'
);
select tests.only_on(
  'typing:' || tests.id('school'), '{a leader, a co-leader}', 'tell what is being typed', 'broadcast', 'speak'
);
select tests.only_on(
  'typing:' || tests.id('school'), '{}', 'hear who is present where people type', 'presence', 'listen'
);
select tests.only_on(
  'typing:' || tests.id('school'), '{}', 'be present where people type', 'presence', 'speak'
);
select tests.only(
  '{}', 'change a message that was sent',
  $$ update realtime.messages set payload = '{}' where event = 'probe' $$, '0', '^(0$|permission denied)'
);
select tests.only(
  '{}', 'delete a message that was sent',
  $$ delete from realtime.messages where event = 'probe' $$, 'permission denied for table messages',
  '^permission denied for table messages$'
);

-- A topic that is not exactly one of ours is nobody's, and is no error, which would end other checks too.
create function tests.reach(who text, topic text) returns text language plpgsql as $$
begin
  perform set_config('realtime.topic', topic, true);
  return tests.attempt(who, $probe$ select from realtime.messages where event = 'probe' $probe$);
end
$$;
select is(tests.reach('a leader', 'plan:' || tests.id('school')), '2', 'a leader hears both kinds on the plan''s own topic');
select is(tests.reach(who, topic), '0', format('%s hears nothing on %s', who, to_jsonb(topic)))
from unnest(array['a leader', 'a facilitator']) as who,
  unnest(array[
    '', 'plan', 'plan:', 'plan:x', 'plan:null', 'plan:%', 'plan::' || tests.id('school'),
    'plan:' || tests.id('school') || ':x', 'plan:' || tests.id('school') || E'\n', ' plan:' || tests.id('school'),
    'plan:' || upper(tests.id('school')::text), 'plan:{' || tests.id('school') || '}',
    'plan:' || replace(tests.id('school')::text, '-', ''), 'PLAN:' || tests.id('school'),
    'xplan:' || tests.id('school'), 'plan:' || tests.id('school') || ',' || tests.id('other school'),
    'plan:' || tests.id('nowhere'), 'plan:' || tests.id('far school'), tests.id('school')::text,
    'school:' || tests.id('school'), 'plan:' || tests.id('region'), 'region:' || tests.id('region'),
    'typing:', 'typing:x', 'typing:' || tests.id('school') || ':x', 'realtime:plan:' || tests.id('school')
  ]) as topic;

-- Rights follow the membership at the next check.
delete from school_leaders where user_id = tests.id('a co-leader');
select is(
  tests.reach('a co-leader', kind || tests.id('school')), '0', 'who no longer leads the school hears nothing on ' || kind
) from unnest(array['plan:', 'typing:']) as kind;

-- What the database tells -------------------------------------------------------------------------

create table tests.told_before (id uuid primary key);
create view tests.told as
select
  topic, event, extension, private, payload ->> 'table' as table_name, (payload -> 'row' ->> 'id')::uuid as row_id,
  payload -> 'row' as row_sent
from realtime.messages where id not in (select id from tests.told_before);
create function tests.forget() returns void language sql as $$
  insert into tests.told_before select id from realtime.messages on conflict do nothing
$$;

select tests.forget();
select tests.sign_in('a leader');
update goals set body = 'Told' where id = tests.id('goal');
select tests.sign_out();
select results_eq(
  $$ select topic, event, extension, private, table_name, row_id from tests.told $$,
  $$ values ('plan:' || tests.id('school'), 'row', 'broadcast', true, 'goals', tests.id('goal')) $$,
  'one changed row is one private message on the channel of its school'
);
select results_eq(
  $$ select row_sent from tests.told $$, $$ select to_jsonb(goals) from goals where id = tests.id('goal') $$,
  'the message carries the row as it stands after the change'
);

select tests.forget();
select tests.sign_in('a leader');
insert into actions (id, school_id, goal_id, position) values
  (tests.id('new action'), tests.id('school'), tests.id('goal'), 'a1');
insert into reflections (id, school_id, action_id) values
  (tests.id('new reflection'), tests.id('school'), tests.id('new action'));
update actions set status = 'done' where goal_id = tests.id('goal');
update reflections set deleted_at = now() where id = tests.id('new reflection');
update goals set body = 'Stale' where id = tests.id('goal') and version = 1;
select tests.sign_out();
select bag_eq(
  $$ select table_name, row_id from tests.told $$,
  $$ values
    ('actions', tests.id('new action')), ('reflections', tests.id('new reflection')), ('actions', tests.id('action')),
    ('actions', tests.id('new action')), ('reflections', tests.id('new reflection')) $$,
  'rows that are added, changed or deleted are told each once, and a change that met no row is not'
);

update goals set deleted_at = now() where id in (tests.id('goal'), tests.id('long-term goal'));
select tests.forget();
select tests.sign_in('a leader');
update actions set goal_id = tests.id('goal'), deleted_at = null where id = tests.id('action');
select tests.sign_out();
select bag_eq(
  $$ select table_name, row_id, row_sent -> 'deleted_at' from tests.told $$,
  $$ values
    ('actions', tests.id('action'), 'null'::jsonb), ('goals', tests.id('goal'), 'null'),
    ('goals', tests.id('long-term goal'), 'null') $$,
  'goals that come back with what is built on them are told too'
);

select tests.forget();
update goals set body = 'Far' where id = tests.id('far goal');
select results_eq(
  $$ select topic, row_id from tests.told $$, $$ values ('plan:' || tests.id('far school'), tests.id('far goal')) $$,
  'each school is told of its own rows'
);

select * from finish();
rollback;
