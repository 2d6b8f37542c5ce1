begin;
\ir world.psql
select plan(275);

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
  tests.channel('plan', 'school'), '{a leader, a co-leader, a facilitator}', 'hear what changes in the plan',
  'broadcast', 'listen'
);
select tests.only_on(
  tests.channel('plan', 'school'), '{a leader, a co-leader}', 'hear who is in the plan', 'presence', 'listen'
);
select tests.only_on(
  tests.channel('plan', 'school'), '{a leader, a co-leader}', 'be shown as present in the plan', 'presence', 'speak'
);
select tests.only_on(
  tests.channel('plan', 'school'), '{}', 'tell others what changes in the plan', 'broadcast', 'speak'
);
select tests.only_on(
  tests.channel('typing', 'school'), '{a leader, a co-leader}', 'hear what is being typed', 'broadcast', 'listen'
);
select tests.only_on(
  tests.channel('typing', 'school'), '{a leader, a co-leader}', 'tell what is being typed', 'broadcast', 'speak'
);
select tests.only_on(
  tests.channel('typing', 'school'), '{}', 'hear who is present where people type', 'presence', 'listen'
);
select tests.only_on(
  tests.channel('typing', 'school'), '{}', 'be present where people type', 'presence', 'speak'
);
select tests.only_on('health', '{an administrator}', 'see that Realtime is reached', 'broadcast', 'listen');
select tests.only_on('health', '{}', 'say something where that is seen', 'broadcast', 'speak');
select tests.only_on('health', '{}', 'see who else looks', 'presence', 'listen');
select tests.only_on('health', '{}', 'be seen to look', 'presence', 'speak');
select tests.only_on(
  tests.channel('region', 'region'), '{a facilitator}', 'hear which schools of the region change', 'broadcast', 'listen'
);
select tests.only_on(
  tests.channel('region', 'far region'), '{a facilitator of another region}', 'hear which schools of the other region change',
  'broadcast', 'listen'
);
select tests.only_on(
  tests.channel('region', 'region'), '{}', 'hear who reads about the region', 'presence', 'listen'
);
select tests.only_on(
  tests.channel('region', 'region'), '{}', 'tell others what changes in the region', 'broadcast', 'speak'
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
select is(tests.reach('a leader', tests.channel('plan', 'school')), '2', 'a leader hears both kinds on the plan''s own topic');
select is(tests.reach(who, topic), '0', format('%s hears nothing on %s', who, to_jsonb(topic)))
from unnest(array['a leader', 'a facilitator']) as who,
  (select tests.channel('plan', 'school') as own, tests.id('school') as school) as places,
  unnest(array[
    '', 'plan', 'plan:', 'plan:x', 'plan:null', 'plan:%', 'plan:' || school, 'plan:' || school || ':',
    'plan:' || school || ':0', 'plan:' || school || ':01', 'plan:' || school || ':2', 'plan:' || school || ':-1',
    'plan:' || school || ':99999999999', 'plan::' || school || ':1', own || ':x', own || E'\n', ' ' || own,
    'plan:' || upper(school::text) || ':1', 'plan:{' || school || '}:1', 'plan:' || replace(school::text, '-', '') || ':1',
    'PLAN:' || school || ':1', 'x' || own, 'plan:' || school || ',' || tests.id('other school') || ':1',
    'plan:' || tests.id('nowhere') || ':1', tests.channel('plan', 'far school'), school || ':1', 'school:' || school || ':1',
    tests.channel('plan', 'region'), tests.channel('region', 'school'), 'region:', tests.channel('region', 'far region'),
    'region:' || tests.id('region'), 'typing:', 'typing:x', 'typing:' || school, tests.channel('typing', 'school') || ':x',
    'realtime:' || own
  ]) as topic;

-- Who leaves ---------------------------------------------------------------------------------------

-- Every way of leaving gives channels new names. The old ones hear so once, and are nobody's from then on.
create table tests.names (name text primary key);
create function tests.all_names() returns setof text language sql as $$
  select concat_ws(':', kind, id, channel_number) from schools, unnest('{plan,typing,answers}'::text[]) as kind
  union all
  select concat_ws(':', 'region', id, channel_number) from regions
$$;
-- Of which schools and regions the channels have been given new names, by what they were told there.
create function tests.moved_by(statement text, who text default null) returns text language plpgsql as $$
declare
  moved text;
begin
  delete from tests.names;
  insert into tests.names select tests.all_names();
  delete from realtime.messages where event = 'moved';
  if who is null then
    execute statement;
  else
    perform tests.ask(who, statement);
  end if;
  if exists (
    select from realtime.messages where event = 'moved'
      and (not private or extension <> 'broadcast' or payload - 'id' <> '{}' or topic not in (select name from tests.names))
  ) or (
    select array_agg(name order by name) from (select name from tests.names except select tests.all_names()) as old_names
  ) is distinct from (select array_agg(topic order by topic) from realtime.messages where event = 'moved') then
    return 'not told, or told otherwise than once on each old name';
  end if;
  select string_agg(distinct named.place, ', ' order by named.place) into moved
  from realtime.messages
  join unnest('{school,other school,far school,region,far region}'::text[]) as named (place)
    on split_part(topic, ':', 2) = tests.id(named.place)::text
  where event = 'moved';
  return moved;
end
$$;
insert into school_leaders (school_id, user_id) values
  (tests.id('other school'), tests.id('a co-leader')), (tests.id('far school'), tests.id('a leader'));
insert into facilitators (region_id, user_id) values (tests.id('far region'), tests.id('a facilitator'));
create table tests.old_names as select tests.all_names() as name;

select is(tests.moved_by(statement, who), moved, what) from (values
  ($$ update schools set name = 'Another name' where id = tests.id('school') $$, null, null, 'another name moves nothing'),
  ($$ insert into facilitators (region_id, user_id) values (tests.id('far region'), tests.id('a leader')) $$, null, null,
   'nor does who comes'),
  ('end_leadership(tests.id(''school''), tests.id(''a co-leader''))', 'a leader', 'school',
   'a leader who is removed leaves the channels of the school'),
  ('end_leadership(tests.id(''far school''), tests.id(''a leader''))', 'a leader', 'far school', 'one who leaves does'),
  ('end_leadership(tests.id(''school''), tests.id(''a leader of another school''))', 'a leader', null,
   'who was not there does not leave'),
  ('delete_my_account()', 'a co-leader', 'other school', 'an account that is deleted leaves what it still belonged to'),
  ('end_facilitation(tests.id(''far region''), tests.id(''a facilitator''))', 'a facilitator', 'far region, far school',
   'a facilitator leaves the region and its schools'),
  ($$ delete from auth.users where id = tests.id('a facilitator of another region') $$, null, 'far region, far school',
   'so does one whose account is deleted elsewhere'),
  ('retire_school(tests.id(''other school''))', 'an administrator', 'other school', 'a school that is retired moves'),
  ('retire_school(tests.id(''other school''))', 'an administrator', null, 'once'),
  ('retire_school(tests.id(''other school''), false)', 'an administrator', 'other school', 'and when it comes back'),
  ('move_school(tests.id(''other school''), tests.id(''far region''))', 'an administrator', 'other school',
   'a school that goes to another region leaves those of the old one'),
  ('move_school(tests.id(''other school''), tests.id(''far region''))', 'an administrator', null, 'not where it was'),
  ('move_school(tests.id(''other school''), tests.id(''region''))', 'an administrator', 'other school', 'and back')
) as listed (statement, who, moved, what);
select is_empty(
  $$ select who, name from unnest(tests.people()) as who, tests.old_names
     where name not in (select tests.all_names()) and tests.reach(who, name) !~ '^(0|permission denied)' $$,
  'nobody joins under an old name, who has stayed neither'
);
select is(
  tests.reach('a leader', name), case when name in (select tests.all_names()) then '1' else '0' end,
  'what is typed is heard under the new name alone: ' || name
) from (
  select name from tests.old_names where name like 'typing:' || tests.id('school') || ':%'
  union all select tests.channel('typing', 'school')
) as names;
select is(tests.reach('a leader', tests.channel('plan', 'school')), '2', 'who has stayed joins under the new name');
select is(
  tests.reach('a leader of another school', tests.channel('plan', 'school')), '0', 'whoever guesses it has no right to it'
);

-- What the database tells -------------------------------------------------------------------------

create table tests.told_before (id uuid primary key);
create view tests.told as
select
  topic, event, extension, private, payload ->> 'table' as table_name, (payload -> 'row' ->> 'id')::uuid as row_id,
  payload -> 'row' as row_sent
from realtime.messages where id not in (select id from tests.told_before) and topic not like 'region:%';
create function tests.forget() returns void language sql as $$
  insert into tests.told_before select id from realtime.messages on conflict do nothing
$$;

select tests.forget();
select tests.sign_in('a leader');
update goals set body = 'Told' where id = tests.id('goal');
select tests.sign_out();
select results_eq(
  $$ select topic, event, extension, private, table_name, row_id from tests.told $$,
  $$ values (tests.channel('plan', 'school'), 'row', 'broadcast', true, 'goals', tests.id('goal')) $$,
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
  $$ select topic, row_id from tests.told $$, $$ values (tests.channel('plan', 'far school'), tests.id('far goal')) $$,
  'each school is told of its own rows'
);

select tests.forget();
insert into goals (id, school_id, horizon, position)
select gen_random_uuid(), tests.id(case when number <= 20 then 'school' else 'other school' end), 'long_term', 'a1'
from generate_series(1, 21) as number;
select bag_eq(
  'select topic, event, table_name from tests.told',
  $$ values
    (tests.channel('plan', 'school'), 'changed', null), (tests.channel('plan', 'other school'), 'changed', null) $$,
  'of more than 20 rows at once each school is told in one message that there is a plan to fetch'
);
select is(
  (select count(distinct payload ->> 'key') from realtime.messages where event = 'changed' and payload ->> 'key' = 'plan'),
  1::bigint, 'under the key that a page keeps the plan under'
);

-- What is gone is the school's: a facilitator who listens hears that it is, and none of its words.
select tests.forget();
select tests.sign_in('a leader');
update goals set deleted_at = now(), body = 'Slettet' where id = tests.id('goal');
update goals set body = 'Skrevet siden' where id = tests.id('goal');
update actions set body = 'Skrevet under det' where id = tests.id('action');
insert into reflections (id, school_id, action_id) values (tests.id('later'), tests.id('school'), tests.id('new action'));
update goals set deleted_at = now() where id = tests.id('long-term goal');
update reflections set outcome = 'Skrevet under alt' where id = tests.id('later');
select tests.sign_out();
select results_eq(
  $$ select event, table_name, row_id, row_sent - 'id' from tests.told
     where row_id in (tests.id('goal'), tests.id('action'), tests.id('later')) and row_sent ->> 'body' is null
       and row_sent ->> 'outcome' is null order by row_id, event $$,
  $$ select 'gone', name || 's', tests.id(coalesce(id, name)), '{}'::jsonb
     from (values ('goal', null), ('goal', null), ('action', null), ('reflection', 'later')) as rows (name, id)
     order by 3 $$,
  'of a row that is gone, or stands under one that is, is told which, and nothing of it'
);
select is_empty(
  $$ select row_sent from tests.told where row_sent::text ~ 'Slettet|Skrevet' and event <> 'row' $$, 'nor anywhere else'
);

update goals set deleted_at = null where id in (tests.id('goal'), tests.id('long-term goal'));

-- What a region is told: of which school, and never what ---------------------------------------------

create view tests.told_region as
select topic, payload ->> 'school_id' as school_id, event, private, payload - 'school_id' - 'id' as rest
from realtime.messages where id not in (select id from tests.told_before) and topic like 'region:%';
create function tests.told_how_often(statement text) returns bigint language plpgsql as $$
begin
  perform tests.forget();
  execute statement;
  return (select count(*) from tests.told_region);
end
$$;
-- The last change is an hour old.
update plan_summaries set changed_at = now() - interval '1 hour', change_number = 10;

select tests.forget();
update goals set body = 'Et nytt mål' where id = tests.id('goal');
select results_eq(
  'select * from tests.told_region',
  $$ values (tests.channel('region', 'region'), tests.id('school')::text, 'school', true, '{}'::jsonb) $$,
  'a plan that changes is told of with nothing but the school'
);
select is(tests.told_how_often(statement), expected, what) from (values
  ($$ update goals set body = 'Et nytt mål til' where id = tests.id('goal') $$, 0::bigint, 'not again in the same minute'),
  ($$ insert into last_reads (user_id, school_id, change_number)
      select tests.id('a facilitator'), school_id, change_number from plan_summaries
      where school_id = tests.id('school') $$, 0, 'that somebody has read it is told to nobody'),
  ($$ update goals set body = 'Enda et mål' where id = tests.id('goal') $$, 1, 'but what comes then is new to them'),
  ($$ update goals set body = 'Og enda et' where id = tests.id('goal') $$, 0, 'once'),
  ($$ update actions set assumption = 'Fordi' where goal_id = tests.id('goal') and id = tests.id('new action') $$, 1,
   'a count that changes is told of at once'),
  ($$ update goals set position = 'a5' where id = tests.id('goal') $$, 0, 'another order is not'),
  ($$ update schools set name = 'Ny skole' where id = tests.id('school') $$, 1, 'a new name is'),
  ($$ update schools set region_id = tests.id('far region') where id = tests.id('school') $$, 2,
   'a school that is moved is told to both regions'),
  ($$ update schools set region_id = tests.id('region') where id = tests.id('school') $$, 2, 'and back')
) as listed (statement, expected, what);

select * from finish();
rollback;
