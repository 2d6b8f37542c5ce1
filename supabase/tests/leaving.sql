begin;
\ir world.psql
select plan(66);

-- Leaders -----------------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'end the leadership of a co-leader',
  $$ select end_leadership(tests.id('school'), tests.id('a co-leader')) $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{a leader of another school, a facilitator, an administrator}', 'end the leadership of another school''s last leader',
  $$ select end_leadership(tests.id('other school'), tests.id('a leader of another school'), true) $$, 'not_allowed',
  '^permission denied for function'
);
select is(
  tests.attempt(who, $$ select end_leadership(tests.id('other school'), tests.id('a leader of another school')) $$),
  'last_leader', who || ' must say that a school may be left without a leader'
)
from unnest(array['a leader of another school', 'a facilitator', 'an administrator']) as who;
select is(
  tests.attempt('a leader', $$ select end_leadership(tests.id('other school'), tests.id('a leader')) $$), 'not_allowed',
  'who leads one school ends nothing at another, not even for themselves'
);
select is(
  tests.attempt(who, 'select end_leadership(' || school || $$, tests.id('a leader'), true) $$), 'not_allowed',
  format('%s ends nothing at a school that is none (%s)', who, school)
)
from unnest(array['a leader', 'a facilitator', 'an outsider']) as who, unnest(array['gen_random_uuid()', 'null']) as school;

select tests.ask('a leader', $$ end_leadership(tests.id('school'), person) from unnest(array[
  tests.id('an outsider'), tests.id('a leader of another school'), tests.id('a facilitator'), gen_random_uuid(), null
]) as person $$);
select is(
  (select count(*) from school_leaders where school_id in (tests.id('school'), tests.id('other school'))), 3::bigint,
  'ending what is not there changes nothing'
);

-- What goes and what stays
select tests.sign_in('a co-leader');
update goals set body = 'Written by a co-leader' where id = tests.id('goal');
select tests.sign_out();
insert into school_leaders (school_id, user_id) values (tests.id('far school'), tests.id('a co-leader'));
select tests.verify('a co-leader', 'co.leader@school.example');
insert into invitations (email, role, school_id) values
  ('co.leader@school.example', 'leader', tests.id('school')),
  ('co.leader@school.example', 'leader', tests.id('other school')),
  ('someone@school.example', 'leader', tests.id('school'));
select tests.ask('a leader', $$ end_leadership(tests.id('school'), tests.id('a co-leader')) $$);
select is(
  tests.attempt('a co-leader', $$ select from goals where school_id = tests.id('school') $$), '0',
  'who no longer leads the school no longer reads its plan'
);
select is(
  tests.attempt('a co-leader', $$ update goals set body = 'Late' where id in (tests.id('goal'), tests.id('far goal')) $$),
  '1', 'but writes on in that of another school'
);
select results_eq(
  $$ select body, updated_by from goals where id = tests.id('goal') $$,
  $$ values ('Written by a co-leader', tests.id('a co-leader')) $$, 'what they wrote stays, with their name'
);
select set_eq(
  $$ select email, school_id from invitations where withdrawn_at is null and email like '%@school.example' $$,
  $$ values ('co.leader@school.example', tests.id('other school')), ('someone@school.example', tests.id('school')) $$,
  'an open invitation to come back is withdrawn, and no other'
);
select is(
  tests.attempt('a co-leader', $$ select end_leadership(tests.id('school'), tests.id('a leader'), true) $$),
  'not_allowed', 'who has been ended ends nobody else'
);
select is(
  tests.attempt('a leader', $$ select end_leadership(tests.id('school'), tests.id('a leader')) $$), 'last_leader',
  'who is left alone is the last'
);
select is(
  tests.attempt('a leader', $$ select end_leadership(tests.id('school'), tests.id('a co-leader')) $$), '1',
  'ending twice is no error'
);
select tests.ask('a leader', $$ end_leadership(tests.id('school'), tests.id('a leader'), true) $$);
select is(
  tests.attempt('a leader', $$ select from goals $$), '0', 'who has left as the last reads nothing of it either'
);
select is(
  tests.attempt('a facilitator', $$ select invite_leader(tests.id('school'), 'next@school.example') $$), '1',
  'a facilitator finds somebody new for a school without leaders'
);

-- Somebody who came by a code, to an account that has no address, and has a second one up the sleeve.
update auth.users set email = null where id = tests.id('an outsider');
insert into invitations (email, role, school_id, accepted_at, accepted_by)
values ('coded@school.example', 'leader', tests.id('school'), now(), tests.id('an outsider'));
insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('an outsider'));
select tests.ask('a facilitator', $$ (invite_leader(tests.id('school'), 'coded@school.example')).id $$);
select set_config('tests.code', tests.code(tests.invitation('coded@school.example')), true);
select tests.ask('a facilitator', $$ end_leadership(tests.id('school'), tests.id('an outsider'), true) $$);
select is(
  tests.attempt('an outsider', format('select claim_invitation(%L)', current_setting('tests.code'))), 'invalid_code',
  'who came by a code does not come back by another letter to the same address'
);

-- Facilitators ------------------------------------------------------------------------------------------

select tests.only(
  '{a facilitator, an administrator}', 'end the work of a facilitator in the region',
  $$ select end_facilitation(tests.id('region'), tests.id('a facilitator')) $$, 'not_allowed',
  '^permission denied for function'
);
insert into facilitators (region_id, user_id) values
  (tests.id('region'), tests.id('a facilitator of another region')), (tests.id('far region'), tests.id('a facilitator'));
select is(
  tests.attempt('a facilitator of another region', $$ select end_facilitation(tests.id('region'), tests.id('a facilitator')) $$),
  'not_allowed', 'facilitators of one region do not end each other''s work'
);
select tests.verify('a facilitator', 'facilitator@region.example');
insert into invitations (email, role, region_id) values
  ('facilitator@region.example', 'facilitator', tests.id('region')),
  ('facilitator@region.example', 'facilitator', tests.id('far region'));
insert into invitations (email, role) values ('facilitator@region.example', 'admin');
select tests.ask('a facilitator', $$ end_facilitation(tests.id('region'), tests.id('a facilitator')) $$);
select is(
  tests.attempt('a facilitator', $$ select from goals where id in (tests.id('goal'), tests.id('far goal')) $$), '1',
  'who is no longer facilitator of the region reads only the plans of the other one'
);
select set_eq(
  $$ select role::text, region_id from invitations where withdrawn_at is null and email = 'facilitator@region.example' $$,
  $$ values ('facilitator', tests.id('far region')), ('admin', null) $$,
  'an open invitation to come back is withdrawn, and no other'
);
select is(
  tests.attempt('a facilitator', $$ select end_facilitation(tests.id('region'), tests.id('a facilitator')) $$),
  'not_allowed', 'who has left a region has nothing more to say there'
);
select tests.ask('an administrator', $$ end_facilitation(tests.id('region'), tests.id('a facilitator of another region')) $$);
select is_empty(
  $$ select from facilitators where region_id = tests.id('region') $$, 'a region may be left without a facilitator'
);

-- Administrators ----------------------------------------------------------------------------------------

delete from admins where user_id <> tests.id('an administrator');
select is(
  tests.attempt('an administrator', $$ select end_administration(tests.id('an administrator')) $$), 'last_admin',
  'the last administrator stays one'
);
insert into admins (user_id) values (tests.id('an outsider'));
select tests.only(
  '{an administrator, an outsider}', 'as one of two administrators end the rights of an administrator',
  $$ select end_administration(tests.id('an administrator')) $$, 'not_allowed', '^permission denied for function'
);
select tests.verify('an administrator', 'admin@programme.example');
insert into invitations (email, role) values ('admin@programme.example', 'admin');
select tests.ask('an outsider', $$ end_administration(tests.id('an administrator')) $$);
select results_eq('select user_id from admins', array[tests.id('an outsider')], 'one of two ends the other''s rights');
select is(tests.ask('an administrator', 'claim_memberships()'), '0', 'and the other does not come back by an invitation');
select is(
  tests.attempt('an administrator', $$ select end_administration(tests.id('an outsider')) $$), 'not_allowed',
  'nor ends anybody''s any more'
);

select * from finish();
rollback;
