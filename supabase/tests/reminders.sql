begin;
\ir world.psql
\ir assignments.psql
select plan(89);

-- Whatever the seed has, these tests ask about their own.
create function tests.due_in(days integer, part text default 'part', region text default 'region', at time default '23:59')
returns void language sql as $$
  update deadlines set due_local = private.today() + days + at
  where part_id = tests.id(part) and region_id = tests.id(region)
$$;
create view tests.reminded as
select split_part(once_key, ':', 2) as occasion, person, data from tests.letters where kind = 'reminder';
create function tests.start_afresh() returns void language sql as $$
  delete from outbox;
  delete from submissions;
  update deadlines set due_local = '2040-06-01 23:59' where due_local < '2040-01-01'
    and region_id in (tests.id('region'), tests.id('far region'));
$$;
create function tests.hand_in(part text, school text, person text default null, withdrawn timestamptz default null)
returns void language sql as $$
  insert into submissions (id, part_id, school_id, user_id, is_personal, content, withdrawn_at)
  values (
    gen_random_uuid(), tests.id(part), tests.id(school), tests.id(person), person is not null, '{}', withdrawn
  )
$$;
-- What a call answers this person. It stays done.
create function tests.asks(who text, call text) returns text language plpgsql as $$
declare
  answer text;
begin
  perform tests.sign_in(who);
  execute 'select ' || call into answer;
  perform tests.sign_out();
  return answer;
end
$$;
select tests.start_afresh();

-- Who may what ------------------------------------------------------------------------------------

select tests.only_call(
  '{a facilitator}', 'remind the region', $$ select remind(tests.id('part'), tests.id('region')) $$
);
select is(
  tests.attempt(person, $$ select from reminder_recipients(tests.id('part'), tests.id('region')) $$),
  case person when 'a facilitator' then '3' when 'a visitor' then 'permission denied for function reminder_recipients'
    else '0' end,
  person || ': seeing who would be reminded'
)
from unnest(tests.people()) as person;
select tests.only(
  '{}', 'send the automatic reminders', 'select private.send_due_reminders()',
  'permission denied for function send_due_reminders'
);
select tests.only(
  '{}', 'remind past the check', $$ select private.mail_reminder(tests.id('part'), tests.id('region'), 'x', null) $$,
  'permission denied for function mail_reminder'
);
select tests.only(
  '{}', 'see the addresses', $$ select from private.not_handed_in(tests.id('part'), tests.id('region')) $$,
  'permission denied for function not_handed_in'
);

-- Who is reminded -------------------------------------------------------------------------------------

create function tests.recipients(part text, region text default 'region') returns text[] language plpgsql as $$
declare
  people text[];
begin
  perform tests.sign_in('a facilitator of both');
  select array_agg(person order by person) into people
  from reminder_recipients(tests.id(part), tests.id(region)) as asked
  join unnest(tests.people()) as person on tests.id(person) = asked.user_id;
  perform tests.sign_out();
  return people;
end
$$;
select is(tests.recipients(part, region), people::text[], description)
from (values
  ('part', 'region', '{a co-leader,a leader,a leader of another school}', 'all leaders of the region, before anybody hands in'),
  ('leader part', 'region', '{a co-leader,a leader,a leader of another school}', 'of leaders'' own part too'),
  ('part', 'far region', null, 'nobody in a region that the assignment is not for'),
  ('draft part', 'region', null, 'nobody of what is not published'),
  ('shared part', 'region', null, 'nobody where it is not published'),
  ('shared part', 'far region', '{a leader in another region}', 'those where it is'),
  ('nothing', 'region', null, 'nobody of what does not exist')
) as listed (part, region, people, description);
insert into extensions (part_id, school_id, due_local) values (tests.id('part'), tests.id('school'), '2040-06-08 12:00');
select tests.sign_in('a facilitator');
select results_eq(
  $$ select school_name, shown_name, due_at from reminder_recipients(tests.id('part'), tests.id('region')) $$,
  $$ values ('Other school', 'A Leader Of Another School', '2040-06-01 22:00+00'::timestamptz),
    ('School', 'A Co-Leader', '2040-06-08 10:01+00'), ('School', 'A Leader', '2040-06-08 10:01+00') $$,
  'the preview says who, of which school and when it is due there'
);
select tests.sign_out();

select tests.hand_in('part', 'school');
select is(
  tests.recipients('part'), '{a leader of another school}', 'when one leader has handed in for the school, both are done'
);
select tests.hand_in('part', 'other school', null, now());
select is(
  tests.recipients('part'), '{a leader of another school}', 'what was withdrawn is not handed in'
);
select tests.hand_in('leader part', 'school', 'a leader');
select is(
  tests.recipients('leader part'), '{a co-leader,a leader of another school}',
  'a leader''s own part is each leader''s to hand in'
);
update schools set retired_at = now() where id = tests.id('other school');
select is(tests.recipients('part'), null, 'a retired school is not reminded');
update schools set retired_at = null where id = tests.id('other school');
update auth.users set email = null where id = tests.id('a co-leader');
select is(
  tests.recipients('leader part'), '{a leader of another school}', 'nor is whoever has no address'
);
update auth.users set email = tests.address('a co-leader') where id = tests.id('a co-leader');

-- By hand -------------------------------------------------------------------------------------------

select tests.start_afresh();
update profiles set language = 'nn' where user_id = tests.id('a co-leader');
create table tests.preview as select unnest(tests.recipients('part')) as person;
select is(
  tests.asks('a facilitator', $$ remind(tests.id('part'), tests.id('region')) $$), '3', 'so many are reminded'
);
select results_eq(
  'select person from tests.reminded order by person', 'select person from tests.preview order by person',
  'exactly those of the preview'
);
select results_eq(
  $$ select language, data from tests.letters where person = 'a co-leader' $$,
  $$ select 'nn', jsonb_build_object(
    'assignment', '{"nb": "oppgave", "nn": "oppgåve"}'::jsonb, 'part', '{"nb": "del", "nn": "bolk"}'::jsonb,
    'school', 'School', 'dueAt', '2040-06-08 10:01+00'::timestamptz, 'partId', tests.id('part'),
    'schoolId', tests.id('school'), 'isOwn', false
  ) $$, 'the letter says what, for which school and until when, in the reader''s language'
);
select tests.asks(person, $$ remind(tests.id('part'), tests.id('region')) $$)
from unnest(array['a facilitator', 'a facilitator of both']) as person;
select is((select count(*) from outbox), 3::bigint, 'once a day, whoever presses');
update outbox set once_key = replace(once_key, private.today()::text, (private.today() - 1)::text);
select tests.asks('a facilitator', $$ remind(tests.id('part'), tests.id('region')) $$);
select is((select count(*) from outbox), 6::bigint, 'and once more the next day');
select tests.asks('a facilitator', $$ remind(tests.id('leader part'), tests.id('region')) $$);
select is((select count(*) from outbox), 9::bigint, 'another part is another reminder');
select is(
  tests.attempt(person, format('select remind(tests.id(%L), tests.id(%L))', part, region)), 'not_allowed', description
)
from (values
  ('a facilitator', 'shared part', 'far region', 'a facilitator reminds no other region, also of a shared part'),
  ('a facilitator of another region', 'part', 'region', 'nor the other way round')
) as listed (person, part, region, description);
select is(
  tests.asks('a facilitator', $$ remind(tests.id('shared part'), tests.id('region')) $$), '0',
  'of what is not published in the region nobody is reminded'
);

-- Whoever leads two schools that have not handed in hears of both.
insert into school_leaders (school_id, user_id) values (tests.id('other school'), tests.id('a leader'));
delete from outbox;
select tests.asks('a facilitator', $$ remind(tests.id('part'), tests.id('region')) $$);
select results_eq(
  $$ select data ->> 'school' from tests.reminded where person = 'a leader' order by 1 $$,
  array['Other school', 'School'], 'a leader of two schools is reminded for each'
);
delete from school_leaders where school_id = tests.id('other school') and user_id = tests.id('a leader');

-- By itself -----------------------------------------------------------------------------------------

-- Who hears when the deadline is so many days ahead.
create function tests.reminders_at(days integer, at time default '23:59') returns text[] language plpgsql as $$
declare
  people text[];
begin
  perform tests.start_afresh();
  perform tests.due_in(days, at => at);
  perform private.send_due_reminders();
  perform private.send_due_reminders();
  select array_agg(occasion || ': ' || person order by person) into people from tests.reminded;
  return people;
end
$$;
delete from extensions;
select is(tests.reminders_at(days, at), people::text[], format('%s days before %s', days, at))
from (values
  (5, '23:59'::time, null), (4, '23:59', null), (4, '00:00', null),
  (3, '23:59', '{3 days: a co-leader,3 days: a leader,3 days: a leader of another school}'),
  (3, '00:00', '{3 days: a co-leader,3 days: a leader,3 days: a leader of another school}'),
  (2, '23:59', null), (2, '00:00', null),
  (1, '23:59', '{1 day: a co-leader,1 day: a leader,1 day: a leader of another school}'),
  (1, '00:00', '{1 day: a co-leader,1 day: a leader,1 day: a leader of another school}'),
  (0, '23:59', null), (-1, '23:59', null), (-3, '23:59', null)
) as listed (days, at, people);

select tests.reminders_at(3);
select tests.due_in(1);
select private.send_due_reminders();
select is((select count(*) from tests.reminded), 6::bigint, 'three days before and one day before are two reminders');
select tests.due_in(3);
select private.send_due_reminders();
select is((select count(*) from tests.reminded), 6::bigint, 'each comes once, also when the deadline is moved');

select tests.start_afresh();
select tests.due_in(3);
select tests.hand_in('part', 'school');
select private.send_due_reminders();
select results_eq(
  'select person from tests.reminded', array['a leader of another school'], 'never to those who have handed in'
);

select tests.start_afresh();
select tests.due_in(3, 'leader part');
select tests.hand_in('leader part', 'school', 'a co-leader');
select private.send_due_reminders();
select results_eq(
  'select person from tests.reminded order by person', array['a leader', 'a leader of another school'],
  'of leaders'' own part, to each who has not'
);

select tests.start_afresh();
select tests.due_in(3);
insert into extensions (part_id, school_id, due_local)
values (tests.id('part'), tests.id('school'), private.today() + 5 + time '12:00');
select private.send_due_reminders();
select results_eq(
  'select person from tests.reminded', array['a leader of another school'], 'with an extension it is too early'
);
select tests.due_in(-2);
update extensions set due_local = private.today() + 3 + time '12:00' where school_id = tests.id('school');
select private.send_due_reminders();
select results_eq(
  'select person from tests.reminded order by person', array['a co-leader', 'a leader', 'a leader of another school'],
  'and the reminder comes three days before the extension ends'
);
delete from extensions;

select tests.start_afresh();
select tests.due_in(3, 'shared part'), tests.due_in(3, 'shared part', 'far region'), tests.due_in(3, 'draft part');
select private.send_due_reminders();
select results_eq(
  'select person from tests.reminded', array['a leader in another region'],
  'only where it is published, by the region''s own deadline'
);
select tests.start_afresh();
select tests.due_in(3);
update schools set retired_at = now() where region_id = tests.id('region');
select private.send_due_reminders();
select is_empty('select from tests.reminded', 'never to a retired school');
update schools set retired_at = null where region_id = tests.id('region');
select tests.asks('a facilitator', $$ remind(tests.id('part'), tests.id('region')) $$);
select private.send_due_reminders();
select is(
  (select count(*) from tests.reminded), 6::bigint, 'a reminder by hand does not take the place of an automatic one'
);

select * from finish();
rollback;
