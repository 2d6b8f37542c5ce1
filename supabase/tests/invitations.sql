begin;
\ir world.psql
select plan(269);

create function tests.invite(who text, school text, address text) returns text language sql as $$
  select tests.ask(who, format('(invite_leader(tests.id(%L), %L)).id', school, address))
$$;

-- Who may invite --------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'invite a leader to the school',
  $$ select invite_leader(tests.id('school'), 'new@school.example') $$, 'not_allowed', '^permission denied for function'
);
select tests.only(
  '{a leader of another school, a facilitator, an administrator}', 'invite a leader to another school',
  $$ select invite_leader(tests.id('other school'), 'new@school.example') $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{a leader in another region, a facilitator of another region, an administrator}',
  'invite a leader to a school in another region',
  $$ select invite_leader(tests.id('far school'), 'new@school.example') $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{an administrator}', 'invite a facilitator',
  $$ select invite_facilitator(array[tests.id('region')], 'new@region.example') $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{an administrator}', 'invite an administrator',
  $$ select invite_admin('new@programme.example') $$, 'not_allowed', '^permission denied for function'
);
select tests.only(
  '{}', 'invite without being asked who calls',
  $$ select private.invite('new@school.example', 'admin', null, null) $$, 'permission denied for function invite'
);
select tests.only(
  '{}', 'invite the first administrator',
  $$ select private.invite_first_admin('new@programme.example') $$, 'permission denied for function invite_first_admin'
);
select tests.only(
  '{}', 'accept an invitation without being asked who calls',
  $$ select private.accept_invitation(null, tests.id('an outsider')) $$,
  'permission denied for function accept_invitation'
);
select is(
  tests.attempt(who, $$ select invite_leader(school, 'new@school.example') from unnest(array[gen_random_uuid(), null]) as school $$),
  'not_allowed', who || ' may not invite to a school that is none'
)
from unnest(array['a leader', 'a facilitator', 'an outsider']) as who;
select is(
  tests.attempt('a leader', $$ select invite_facilitator('{}', 'new@region.example') $$), 'not_allowed',
  'a leader may not even invite a facilitator to no region'
);

-- What an invitation is -------------------------------------------------------------------------------

update profiles set full_name = 'Name of a leader', language = 'nn' where user_id = tests.id('a leader');
select tests.invite('a leader', 'school', '  New.Leader@School.EXAMPLE ');
select tests.ask('an administrator', $$ count(*) from invite_facilitator(array[tests.id('region'), tests.id('far region')], 'new@region.example') $$);
select tests.ask('an administrator', $$ (invite_admin('new@programme.example')).id $$);

select results_eq(
  $$ select role::text, school_id, invited_by, expires_at, accepted_at, withdrawn_at from invitations
     where email = 'new.leader@school.example' $$,
  $$ values ('leader', tests.id('school'), tests.id('a leader'), now() + interval '30 days', null::timestamptz,
       null::timestamptz) $$,
  'the address is kept in lower case and trimmed, and the invitation lasts 30 days'
);
select set_eq(
  $$ select role::text, region_id from invitations where email = 'new@region.example' $$,
  $$ values ('facilitator', tests.id('region')), ('facilitator', tests.id('far region')) $$,
  'a facilitator is invited to each region by itself'
);
select results_eq(
  $$ select role::text, school_id, region_id from invitations where email = 'new@programme.example' $$,
  $$ values ('admin', null::uuid, null::uuid) $$, 'an administrator is invited to no place'
);
select results_eq(
  $$ select kind, language, data - 'code' - 'expiresAt' from outbox where recipient = 'new.leader@school.example' $$,
  $$ values ('invitation', 'nn', jsonb_build_object(
       'role', 'leader', 'place', 'School', 'inviter', 'Name of a leader', 'email', 'new.leader@school.example'
     )) $$,
  'the letter names who invites to what, in the language of whoever invites'
);
select matches(
  tests.code(tests.invitation('new.leader@school.example')), '^[0-9a-f]{64}$', 'the letter holds a code that nobody guesses'
);
select is_empty(
  format(
    $$ select from invitations, private.invitation_codes
       where invitations::text || invitation_codes::text ~ %L $$, tests.code(tests.invitation('new.leader@school.example'))
  ),
  'of the code only a hash is kept with the invitation'
);
select is(
  (select count(distinct code_hash) from private.invitation_codes join invitations on id = invitation_id
   where email in ('new.leader@school.example', 'new@region.example', 'new@programme.example')), 4::bigint,
  'each invitation has a code of its own'
);

-- Who sees and changes invitations ---------------------------------------------------------------------

select tests.verify('an outsider', 'new.leader@school.example');
select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'see who is invited to lead the school',
  $$ select from invitations where id = tests.invitation('new.leader@school.example') $$, '0'
);
select tests.only(
  '{an administrator}', 'see who is invited to be facilitator of the region',
  $$ select from invitations where email = 'new@region.example' and region_id = tests.id('region') $$, '0'
);
select tests.only(
  '{an administrator}', 'see who is invited to be administrator',
  $$ select from invitations where email = 'new@programme.example' $$, '0'
);
select tests.only(
  '{}', 'write an invitation past the functions',
  $$ insert into invitations (email, role) values ('new@programme.example', 'admin') $$,
  'permission denied for table invitations'
);
select tests.only(
  '{}', 'turn an invitation to lead a school into one to be administrator',
  $$ update invitations set role = 'admin', school_id = null $$, 'permission denied for table invitations'
);
select tests.only(
  '{}', 'put another address on an invitation',
  $$ update invitations set email = 'other@school.example' $$, 'permission denied for table invitations'
);
select tests.only(
  '{}', 'delete an invitation', $$ delete from invitations $$, 'permission denied for table invitations'
);
select tests.only(
  '{}', 'read the codes', $$ select from private.invitation_codes $$, 'permission denied for table invitation_codes'
);
select tests.only(
  '{}', 'put an own code on an invitation',
  $$ update private.invitation_codes set code_hash = sha256('mine') $$,
  'permission denied for table invitation_codes'
);

-- What is refused ---------------------------------------------------------------------------------------

select is(
  tests.attempt('a leader', format('select invite_leader(tests.id(''school''), %L)', address)), 'invalid_email',
  format('%L is no address', left(address, 20))
)
from unnest(array[
  null, '', ' ', 'a', '@b.example', 'a@', 'a@example', 'a@b.', 'a@.', 'a b@c.example', 'a@b@c.example',
  'a@b.example,c@d.example', E'a@b.example\nBcc: c@d.example', '<a@b.example>, c@d.example', repeat('x', 250) || '@b.no'
]) as address;
select is(
  tests.attempt(who, format('select invite_leader(tests.id(''school''), %L)', ' NEW.leader@school.example')),
  'already_invited', who || ' does not invite somebody again who is invited, however the address is written'
)
from unnest(array['a leader', 'a co-leader', 'an administrator']) as who;
select isnt(
  tests.invite('a facilitator', 'other school', 'new.leader@school.example'), null,
  'the same person may be invited to another school'
);
select tests.verify('a co-leader', 'co.leader@school.example');
select is(
  tests.attempt('a leader', format('select invite_leader(tests.id(''school''), %L)', address)), 'already_member',
  address || ' leads the school already'
)
from unnest(array['co.leader@school.example', 'CO.Leader@school.example ']) as address;
update auth.users set email_confirmed_at = null where id = tests.id('a co-leader');
select is(
  tests.attempt('a leader', $$ select invite_leader(tests.id('school'), 'co.leader@school.example') $$), '1',
  'whether somebody with an unproven address is a member is not told'
);
select tests.verify('a facilitator', 'facilitator@region.example');
select is(
  tests.attempt('an administrator', $$ select invite_facilitator(array[tests.id('region')], 'facilitator@region.example') $$),
  'already_member', 'a facilitator of the region is not invited to it'
);
select is(
  tests.attempt('an administrator', $$
    select invite_facilitator(array[tests.id('far region'), tests.id('region')], 'facilitator@region.example')
  $$), 'already_member', 'nor to several regions of which it is one'
);
select is(
  tests.attempt('an administrator', $$ select invite_facilitator(array[tests.id('region'), tests.id('region')], 'twice@region.example') $$),
  'already_invited', 'nobody is invited to a region twice'
);
select tests.verify('an administrator', 'admin@programme.example');
select is(
  tests.attempt('an administrator', $$ select invite_admin('admin@programme.example') $$), 'already_member',
  'an administrator is not invited to be one'
);

-- Fifty a day -------------------------------------------------------------------------------------------

insert into invitations (email, role, school_id, invited_by, withdrawn_at)
select format('%s@many.example', number), 'leader', tests.id('school'), tests.id(who), now()
from unnest(array['a co-leader', 'a facilitator', 'an administrator']) as who, generate_series(1, 50) as number;
insert into private.invitation_letters (invitation_id, sent_by)
select id, invited_by from invitations where email like '%@many.example';
select is(
  tests.attempt(who, $$ select invite_leader(tests.id('school'), 'one.more@many.example') $$), 'too_many_invitations',
  who || ' invites at most fifty people a day, also when the invitations are withdrawn'
)
from unnest(array['a co-leader', 'a facilitator']) as who;
select is(
  tests.attempt('an administrator', $$ select invite_leader(tests.id('school'), 'one.more@many.example') $$), '1',
  'an administrator invites as many as needed'
);
update private.invitation_letters set sent_at = now() - interval '1 day' from invitations
where invitations.id = invitation_id and email = '1@many.example' and sent_by = tests.id('a co-leader');
select is(
  tests.attempt('a co-leader', $$ select invite_leader(tests.id('school'), 'one.more@many.example') $$), '1',
  'the next day there is room again'
);

-- One that has run out ------------------------------------------------------------------------------------

select tests.invite('a leader', 'school', 'late@school.example');
select set_config('tests.late', tests.invitation('late@school.example')::text, true);
update invitations set expires_at = now() where email = 'late@school.example';
select isnt(
  tests.invite('a leader', 'school', 'late@school.example'), current_setting('tests.late'),
  'who did not answer in time can be invited anew'
);
select results_eq(
  $$ select withdrawn_at from invitations where id = current_setting('tests.late')::uuid $$, array[now()],
  'and then the invitation that has run out is withdrawn'
);

-- Sent again ----------------------------------------------------------------------------------------------

select set_config('tests.code', tests.code(tests.invitation('new.leader@school.example')), true);
select is(
  tests.attempt('a leader', $$ select resend_invitation(tests.invitation('late@school.example')) $$), 'sent_recently',
  'nobody gets two letters within an hour'
);
update invitations set last_sent_at = now() - interval '1 hour 1 second', expires_at = now() - interval '1 day';
update private.invitation_letters set sent_at = now() - interval '1 day';
select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'send the invitation to the school again',
  $$ select resend_invitation(tests.invitation('late@school.example')) $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{an administrator}', 'send the invitation to the region again',
  $$ select resend_invitation(tests.invitation('new@region.example')) $$, 'not_allowed', '^permission denied for function'
);
select tests.only(
  '{an administrator}', 'send the invitation to be administrator again',
  $$ select resend_invitation(tests.invitation('new@programme.example')) $$, 'not_allowed',
  '^permission denied for function'
);
insert into private.invitation_letters (invitation_id, sent_by)
select tests.invitation('late@school.example'), tests.id('a leader') from generate_series(1, 50);
select is(
  tests.attempt('a leader', $$ select resend_invitation(tests.invitation('late@school.example')) $$),
  'too_many_invitations', 'what is sent again counts among the fifty a day'
);
delete from private.invitation_letters where sent_by = tests.id('a leader');
select tests.ask('a co-leader', $$ (resend_invitation(tests.invitation('late@school.example'))).id $$);
select results_eq(
  $$ select expires_at, last_sent_at from invitations where id = tests.invitation('late@school.example') $$,
  $$ values (now() + interval '30 days', now()) $$, 'an invitation that is sent again lasts 30 days from then'
);
select is(
  (select count(distinct data ->> 'code') from outbox where recipient = 'late@school.example'), 3::bigint,
  'each letter holds another code'
);
select is(
  (select count(*) from outbox join private.invitation_codes on code_hash = sha256(convert_to(data ->> 'code', 'UTF8'))
   where recipient = 'late@school.example' and invitation_id = tests.invitation('late@school.example')), 1::bigint,
  'and only the newest is of use'
);
select is(
  tests.attempt('a leader', 'select resend_invitation(gen_random_uuid())'), 'not_allowed',
  'a leader learns nothing of an invitation that is none'
);
select is(
  tests.attempt('an administrator', 'select resend_invitation(gen_random_uuid())'), 'not_open',
  'an administrator is told that it is none'
);

-- Withdrawn -----------------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'withdraw the invitation to the school',
  $$ select withdraw_invitation(tests.invitation('late@school.example')) $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{an administrator}', 'withdraw the invitation to the region',
  $$ select withdraw_invitation(tests.invitation('new@region.example')) $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{an administrator}', 'withdraw the invitation to be administrator',
  $$ select withdraw_invitation(tests.invitation('new@programme.example')) $$, 'not_allowed',
  '^permission denied for function'
);
select set_config('tests.late', tests.invitation('late@school.example')::text, true);
select tests.ask('a facilitator', format('withdraw_invitation(%L)', current_setting('tests.late')));
select is_empty(
  $$ select from private.invitation_codes where invitation_id = current_setting('tests.late')::uuid $$,
  'the code goes with the invitation'
);
select is(
  tests.attempt('a leader', format('select %s(%L)', what, current_setting('tests.late'))), 'not_open',
  'after an invitation is withdrawn there is no ' || what
)
from unnest(array['resend_invitation', 'withdraw_invitation']) as what;
update invitations set last_sent_at = now() - interval '61 minutes';
select isnt(
  tests.invite('a leader', 'school', 'late@school.example'), null, 'whose invitation was withdrawn can be invited anew'
);

-- Withdrawn and written anew ----------------------------------------------------------------------------------

select tests.invite('a co-leader', 'school', 'wrogn@school.example');
select tests.ask('a co-leader', $$ withdraw_invitation(tests.invitation('wrogn@school.example')) $$);
select is(
  tests.attempt('a co-leader', $$ select invite_leader(tests.id('school'), 'wrogn@school.example') $$), 'sent_recently',
  'nobody gets a letter after another because the invitation is withdrawn in between'
);
select is(
  tests.attempt('a co-leader', $$ select invite_leader(tests.id('school'), 'wrong@school.example') $$), '1',
  'a corrected address waits for nothing'
);
update invitations set last_sent_at = now() - interval '61 minutes' where email = 'wrogn@school.example';
select is(
  tests.attempt('a co-leader', $$ select invite_leader(tests.id('school'), 'wrogn@school.example') $$), '1',
  'and after an hour the same one can be written anew'
);

-- Those who invited, and what they invited to, go away --------------------------------------------------------

update schools set retired_at = now() where id = tests.id('far school');
select is(
  tests.attempt('an administrator', $$ select invite_leader(tests.id('far school'), 'new@far.example') $$),
  'school_retired', 'nobody is invited to a retired school'
);
delete from auth.users where id = tests.id('a leader');
update invitations set last_sent_at = now() - interval '61 minutes';
select tests.ask('a co-leader', $$ (resend_invitation(tests.invitation('late@school.example'))).id $$);
select is(
  (select count(*) from outbox where recipient = 'late@school.example' and data -> 'inviter' = 'null'), 1::bigint,
  'an invitation outlasts the account of whoever invited'
);

-- The first administrator ----------------------------------------------------------------------------------

select throws_ok(
  $$ select private.invite_first_admin('first@programme.example') $$,
  'There is an administrator already, who can invite others.'
);
delete from admins;
select lives_ok(
  $$ select private.invite_first_admin('First@programme.example') $$, 'the owner of a fresh project invites the first one'
);
select tests.verify('an outsider', 'first@programme.example');
select tests.ask('an outsider', 'claim_memberships()');
select results_eq('select user_id from admins', array[tests.id('an outsider')], 'who is then administrator');

select * from finish();
rollback;
