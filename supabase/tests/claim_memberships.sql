begin;
\ir world.psql
select plan(93);

create function tests.invite(address text, school text default 'school') returns void language sql as $$
  select tests.ask('an administrator', format('(invite_leader(tests.id(%L), %L)).id', school, address))
$$;
-- Signs an outsider up with another proven address, and claims.
create function tests.claim_as(address text) returns text language sql as $$
  select tests.verify('an outsider', address);
  select tests.ask('an outsider', 'claim_memberships()');
$$;
create function tests.memberships(who text) returns setof text stable language sql as $$
  select 'leads ' || name from public.schools join public.school_leaders on school_id = id where user_id = tests.id(who)
  union all
  select 'facilitates ' || name from public.regions join public.facilitators on region_id = id
  where user_id = tests.id(who)
  union all
  select 'administers' from public.admins where user_id = tests.id(who)
$$;

-- Who may claim -----------------------------------------------------------------------------------------

select is(
  case person when 'a visitor' then '0' else tests.attempt(person, $$
    select from claim_memberships() as claimed where claimed > 0
  $$) end, '0', person || ' who is invited to nothing claims nothing'
)
from unnest(tests.people()) as person;
select matches(tests.attempt('a visitor', 'select ' || call), '^permission denied for function', 'a visitor cannot ' || call)
from unnest(array['claim_memberships()', 'claim_invitation(''x'')']) as call;

-- By address ----------------------------------------------------------------------------------------------

select tests.invite('kim@school.example');
select tests.ask('an administrator', $$ count(*) from invite_facilitator(array[tests.id('far region')], 'kim@school.example') $$);
select is(
  tests.attempt('an outsider', $$ select from goals $$), '0', 'being invited is not yet being a member'
);
select is(tests.claim_as('KIM@School.Example'), '2', 'who is invited to two things claims both, however they write A to Z');
select set_eq(
  $$ select tests.memberships('an outsider') $$, array['leads School', 'facilitates Far region of the tests'],
  'and gets what the invitations say, and nothing else'
);
select results_eq(
  $$ select distinct accepted_at, accepted_by from invitations where email = 'kim@school.example' $$,
  $$ values (now(), tests.id('an outsider')) $$, 'the invitations say who came by them'
);
select is_empty(
  $$ select from private.invitation_codes join invitations on id = invitation_id where email = 'kim@school.example' $$,
  'and their codes are gone'
);
select is(
  tests.attempt('an outsider', $$ update goals set body = 'Mine' where id = tests.id('goal') $$), '1',
  'a new leader writes in the plan at once'
);
select is(
  tests.attempt('an outsider', $$ select from goals where id = tests.id('far goal') $$), '1',
  'a new facilitator reads the plans of the region at once'
);
select is(tests.ask('an outsider', 'claim_memberships()'), '0', 'what is claimed is not claimed again');

-- After the membership has ended
select tests.ask('a leader', $$ end_leadership(tests.id('school'), tests.id('an outsider')) $$);
select tests.ask('an administrator', $$ end_facilitation(tests.id('far region'), tests.id('an outsider')) $$);
select is(tests.ask('an outsider', 'claim_memberships()'), '0', 'nobody comes back by an invitation that was used');
select is_empty($$ select tests.memberships('an outsider') $$, 'and is member of nothing');
select tests.invite('kim@school.example');
select is(tests.ask('an outsider', 'claim_memberships()'), '1', 'who is asked to come back can');
select tests.ask('a leader', $$ end_leadership(tests.id('school'), tests.id('an outsider')) $$);

select tests.ask('an administrator', $$ (invite_admin('kim@school.example')).id $$);
select tests.ask('an outsider', 'claim_memberships()');
select set_eq($$ select tests.memberships('an outsider') $$, array['administers'], 'an administrator comes in the same way');
delete from admins where user_id = tests.id('an outsider');

-- Addresses that are not the one invited ------------------------------------------------------------------

select tests.invite('kari.nord@skole.example');
select tests.invite('ingrid@skole.example');
select is(tests.claim_as(address), '0', format('%L is not who was invited', address))
from unnest(array[
  'karinord@skole.example', 'kari..nord@skole.example', 'kari.nord+1@skole.example', ' kari.nord@skole.example',
  'kari.nord@skole.example ', E'kari.nord@skole.example\n', 'kari.nord@skole.example.', 'kari.nord@skole.exampl',
  'xkari.nord@skole.example', 'kari.nord@skole.example.evil.example', 'kari.nord@evil.skole.example',
  'kari.nord@evil.example@skole.example', 'kari.nord@skole.example@evil.example', '"kari.nord"@skole.example',
  'kari.nord%@skole.example', '%', 'kari_nord@skole.example', '.*@skole.example', '',
  U&'\212Aari.nord@skole.example', U&'\212A\0410RI.NORD@skole.example', U&'k\0430ri.nord@skole.example',
  U&'kari.nord@s\212Aole.example', U&'kari.nord@sko\217Ce.example', U&'kari.nord\FF20skole.example',
  U&'kari\2024nord@skole.example', U&'kari.nord@skole\3002example', U&'kari.nord\200B@skole.example',
  U&'kari\00AD.nord@skole.example', U&'k\00E1ri.nord@skole.example', U&'ka\0301ri.nord@skole.example',
  U&'\0130ngrid@skole.example', U&'\0131ngrid@skole.example', U&'i\0307ngrid@skole.example'
]) as address;
update auth.users set email = null where id = tests.id('an outsider');
select is(tests.ask('an outsider', 'claim_memberships()'), '0', 'an account without an address claims nothing');
update auth.users set email = 'kari.nord@skole.example', email_confirmed_at = null where id = tests.id('an outsider');
select is(
  tests.ask('an outsider', 'claim_memberships()'), '0', 'an address that its owner has not proven claims nothing'
);
select tests.verify('an outsider', 'someone@else.example');
select set_config('request.jwt.claims', jsonb_build_object(
  'sub', tests.id('an outsider'), 'role', 'authenticated', 'email', 'kari.nord@skole.example',
  'user_metadata', '{"email": "kari.nord@skole.example", "email_verified": true}'::jsonb
)::text, true);
select is(claim_memberships(), 0, 'what the token says of an address claims nothing');
select tests.sign_out();
select is_empty($$ select tests.memberships('an outsider') $$, 'so an outsider is still one');
select is(tests.claim_as('kari.nord@skole.example'), '1', 'the one who was invited claims it');

-- In time -------------------------------------------------------------------------------------------------

select tests.invite(address) from unnest(array['late@skole.example', 'in.time@skole.example', 'withdrawn@skole.example']) as address;
update invitations set expires_at = now() where email = 'late@skole.example';
update invitations set expires_at = now() + interval '1 microsecond' where email = 'in.time@skole.example';
select tests.ask('a leader', $$ withdraw_invitation(tests.invitation('withdrawn@skole.example')) $$);
delete from school_leaders where user_id = tests.id('an outsider');
select is(tests.claim_as('late@skole.example'), '0', 'an invitation that has run out claims nothing');
select is(tests.claim_as('withdrawn@skole.example'), '0', 'nor does one that was withdrawn');
select is(tests.claim_as('in.time@skole.example'), '1', 'until then it does');
select tests.invite('a.leader@skole.example', 'other school');
select tests.verify('a leader', 'a.leader@skole.example');
select is(tests.ask('a leader', 'claim_memberships()'), '1', 'who leads a school can come to lead another');
select set_eq(
  $$ select tests.memberships('a leader') $$, array['leads School', 'leads Other school'], 'and then leads both'
);

-- By code -------------------------------------------------------------------------------------------------

create function tests.claim_by(who text, code text) returns text language sql as $$
  select tests.attempt(who, format('select claim_invitation(%L)', code))
$$;
delete from school_leaders where user_id = tests.id('an outsider');
update auth.users set email = null, email_confirmed_at = null
where id in (tests.id('an outsider'), tests.id('a co-leader'));
select tests.invite('code@skole.example');
select set_config('tests.code', tests.code(tests.invitation('code@skole.example')), true);

select is(tests.claim_by('an outsider', code), 'invalid_code', format('%L is no code', left(code, 20)))
from unnest(array[
  null, '', ' ', '%', 'code@skole.example', upper(current_setting('tests.code')),
  left(current_setting('tests.code'), 63), current_setting('tests.code') || '0', repeat('0', 64),
  tests.invitation('code@skole.example')::text,
  encode(sha256(convert_to(current_setting('tests.code'), 'UTF8')), 'hex'),
  '\x' || encode(sha256(convert_to(current_setting('tests.code'), 'UTF8')), 'hex')
]) as code;

select is(tests.claim_by('an outsider', format(' %s ', current_setting('tests.code'))), '1', 'spaces around a code do no harm');
select tests.verify('a leader in another region', 'someone@else.example');
select is(
  tests.claim_by('a leader in another region', current_setting('tests.code')), 'other_address',
  'a letter that was passed on does not let in somebody with another address'
);
select is(
  tests.claim_by('an outsider', current_setting('tests.code')), '1',
  'and that attempt has not used the code up'
);
select tests.verify('a leader in another region', 'CODE@skole.example');
select is(
  tests.claim_by('a leader in another region', current_setting('tests.code')), '1',
  'who has the address that was invited may use the code too'
);
update auth.users set email = 'another@feide.example', email_confirmed_at = null where id = tests.id('an outsider');
select is(
  tests.claim_by('an outsider', current_setting('tests.code')), '1',
  'an address that is not proven is as none'
);

select tests.ask('an outsider', format('claim_invitation(%L)', current_setting('tests.code')));
select set_eq($$ select tests.memberships('an outsider') $$, array['leads School'], 'the code gives what the letter says');
select is(tests.claim_by(who, current_setting('tests.code')), 'invalid_code', who || ' cannot use a code that was used')
from unnest(array['an outsider', 'a co-leader', 'a leader in another region']) as who;
select tests.ask('a leader', $$ end_leadership(tests.id('school'), tests.id('an outsider')) $$);
select is(
  tests.claim_by('an outsider', current_setting('tests.code')), 'invalid_code', 'nobody comes back by a code that was used'
);

select tests.invite('code@skole.example');
select set_config('tests.code', tests.code(tests.invitation('code@skole.example')), true);
update invitations set last_sent_at = now() - interval '61 minutes' where email = 'code@skole.example';
select tests.ask('a leader', $$ (resend_invitation(tests.invitation('code@skole.example'))).id $$);
select is(
  tests.claim_by('an outsider', current_setting('tests.code')), 'invalid_code',
  'the code of an earlier letter is of no use'
);
select set_config('tests.code', tests.code(tests.invitation('code@skole.example')), true);
select is(tests.claim_by('an outsider', current_setting('tests.code')), '1', 'that of the newest is');
update invitations set expires_at = now() where email = 'code@skole.example';
select is(
  tests.claim_by('an outsider', current_setting('tests.code')), 'invalid_code', 'but not when the invitation has run out'
);
update invitations set expires_at = now() + interval '1 day' where email = 'code@skole.example';
select tests.ask('a leader', $$ withdraw_invitation(tests.invitation('code@skole.example')) $$);
select is(
  tests.claim_by('an outsider', current_setting('tests.code')), 'invalid_code', 'nor when it was withdrawn'
);

select * from finish();
rollback;
