begin;
\ir world.psql
select plan(56);

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

select * from finish();
rollback;
