begin;
\ir world.psql
select plan(64);

select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator, an administrator}',
  'see who is facilitator of the region',
  $$ select from facilitators where region_id = tests.id('region') $$, '0'
);

-- Memberships come from invitations and end by functions: invitations.sql, claim_memberships.sql, leaving.sql.
select tests.only(
  '{}', 'become facilitator of a region past an invitation',
  $$ insert into facilitators (region_id, user_id) values (tests.id('region'), auth.uid()) $$,
  'permission denied for table facilitators'
);
select tests.only(
  '{}', 'make an outsider facilitator of the region past an invitation',
  $$ insert into facilitators (region_id, user_id) values (tests.id('region'), tests.id('an outsider')) $$,
  'permission denied for table facilitators'
);
select tests.only(
  '{}', 'end the work of a facilitator past the function',
  $$ delete from facilitators where user_id = tests.id('a facilitator') $$, 'permission denied for table facilitators'
);
select tests.only(
  '{}', 'send a facilitator to another region',
  $$ update facilitators set region_id = tests.id('far region') where user_id = tests.id('a facilitator') $$,
  'permission denied for table facilitators'
);
select tests.only(
  '{}', 'say when a facilitator began',
  $$ insert into facilitators (region_id, user_id, created_at)
     values (tests.id('region'), tests.id('an outsider'), now()) $$,
  'permission denied for table facilitators'
);

-- Rights follow the membership at once, whatever the token says.
delete from facilitators where user_id = tests.id('a facilitator of another region');
insert into facilitators (region_id, user_id) values (tests.id('far region'), tests.id('a facilitator'));
select is(
  tests.attempt('a facilitator of another region', $$ select from goals where id = tests.id('far goal') $$), '0',
  'who is no longer facilitator of the region no longer reads its plans'
);
select is(
  tests.attempt('a facilitator', $$ select from goals where id in (tests.id('goal'), tests.id('far goal')) $$), '2',
  'a facilitator of two regions reads the plans of both'
);

-- An administrator who becomes facilitator -----------------------------------------------------------------

create function tests.told() returns setof text language sql as $$
  select recipient || ' ' || language || ' ' || (data ->> 'region') || ' ' || (data ->> 'name')
  from public.outbox where kind = 'administrator_joined'
$$;
delete from facilitators;
update auth.users set email_confirmed_at = now();
update auth.users set email = 'admin@tests.example' where id = tests.id('an administrator');
update auth.users set email = 'facilitator@tests.example' where id = tests.id('a facilitator');
update auth.users set email_confirmed_at = null where id = tests.id('a leader in another region');
update profiles set language = 'nn' where user_id = tests.id('a facilitator');
insert into facilitators (region_id, user_id) values
  (tests.id('region'), tests.id('a facilitator')), (tests.id('region'), tests.id('a leader in another region')),
  (tests.id('far region'), tests.id('a facilitator of another region'));
select is_empty('select tests.told()', 'that somebody else becomes facilitator is told to nobody');

select tests.ask('an administrator', $$ count(*) from invite_facilitator(array[tests.id('region')], 'admin@tests.example') $$);
select is_empty('select tests.told()', 'nor is an invitation, which gives nothing yet');
select is(tests.ask('an administrator', 'claim_memberships()'), '1', 'an administrator can become facilitator');
select set_eq(
  'select tests.told()', array['facilitator@tests.example nn Region of the tests admin@tests.example'],
  'then the facilitators of the region are told, each in their language, at addresses that are proven'
);
select is(
  tests.ask('a leader', format(
    'array_agg(is_admin) from school_readers(tests.id(''school'')) where user_id = %L', tests.id('an administrator')
  )), '{t}', 'and it stands beside the plan who both administers and reads'
);

delete from outbox;
delete from facilitators where user_id = tests.id('an administrator');
update profiles set full_name = 'Kari' where user_id = tests.id('an administrator');
insert into facilitators (region_id, user_id) values (tests.id('region'), tests.id('an administrator'));
select set_eq(
  'select tests.told()', array['facilitator@tests.example nn Region of the tests Kari'],
  'whichever way it came about'
);

delete from outbox;
select tests.ask('an administrator', $$ count(*) from invite_facilitator(array[tests.id('region')], 'two@tests.example') $$);
select tests.ask('an administrator', $$ (invite_admin('two@tests.example')).id $$);
-- By their ids the other one would come first.
delete from private.invitation_codes;
delete from private.invitation_letters;
update invitations set id = case role when 'admin' then repeat('f', 32) else repeat('0', 32) end::uuid
where email = 'two@tests.example';
select tests.verify('an outsider', 'two@tests.example');
select is(tests.ask('an outsider', 'claim_memberships()'), '2', 'who comes in as both at once');
select set_eq(
  'select tests.told()',
  array[
    'facilitator@tests.example nn Region of the tests two@tests.example',
    'admin@tests.example nb Region of the tests two@tests.example'
  ],
  'is told of, too'
);

select * from finish();
rollback;
