begin;
\ir world.psql
select plan(45);

select tests.ask('a leader', $$ (invite_leader(tests.id('school'), 'wrong@school.example')).id $$);
select tests.ask('a facilitator of another region', $$ (invite_leader(tests.id('far school'), 'far@school.example')).id $$);
select tests.ask('an administrator', $$ (invite_admin('new@programme.example')).id $$);

-- Who has not come in -----------------------------------------------------------------------------

select tests.only(
  '{an administrator}', 'see who has not come in',
  $$ select from list_open_invitations('wrong@school') $$, '0', '^permission denied for function'
);
update profiles set full_name = 'Rektor' where user_id = tests.id('a leader');
select is(
  tests.ask('an administrator', $$ (select jsonb_agg(to_jsonb(listed) - 'id' - 'last_sent_at' - 'expires_at')
    from list_open_invitations('WRONG') as listed) $$)::jsonb,
  jsonb_build_array(jsonb_build_object(
    'email', 'wrong@school.example', 'role', 'leader', 'school_id', tests.id('school'), 'school', 'School',
    'region_id', tests.id('region'), 'region', 'Region of the tests', 'invited_by', 'Rektor', 'is_delivered', null
  )),
  'with the school, its region and who invited'
);
create function tests.listed(search text) returns text language sql as $$
  select tests.ask('an administrator', format(
    $ask$ (select string_agg(email, ' ') from list_open_invitations(%L) where email ~ '^(wrong|far|new)@') $ask$, search))
$$;
select is(tests.listed(search), found, format('%L finds them', search))
from (values
  ('', 'new@programme.example far@school.example wrong@school.example'), ('far school', 'far@school.example'),
  ('Region of the tests', 'far@school.example wrong@school.example'), ('w%g@', null)
) as asked (search, found);
update outbox set sent_at = now() where recipient = 'wrong@school.example';
update outbox set failed_at = now() where recipient = 'far@school.example';
select is(
  tests.ask('an administrator', format('(select is_delivered from list_open_invitations(%L))', address)), delivered,
  'what is known of the letter is told'
)
from (values ('wrong@school.example', 'true'), ('far@school.example', 'false'), ('new@programme.example', null))
  as letters (address, delivered);

-- Another address ---------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'correct the address of a leader''s invitation',
  $$ select correct_invitation(tests.invitation('wrong@school.example'), 'right@school.example') $$, 'not_allowed',
  '^permission denied for function'
);
select tests.only(
  '{an administrator}', 'correct the address of an administrator''s invitation',
  $$ select correct_invitation(tests.invitation('new@programme.example'), 'other@programme.example') $$, 'not_allowed',
  '^permission denied for function'
);
select is(
  tests.attempt('a leader', format('select correct_invitation(tests.invitation(''wrong@school.example''), %L)', address)),
  refusal, 'an address that cannot be invited is refused'
)
from (values ('no address', 'invalid_email'), ('wrong@school.example', 'sent_recently')) as tried (address, refusal);
select is_empty(
  $$ select from invitations where email = 'wrong@school.example' and withdrawn_at is not null $$,
  'and then the one that was there stays'
);
select tests.ask('a leader', $$ (correct_invitation(tests.invitation('wrong@school.example'), ' Right@school.example ')).id $$);
select results_eq(
  $$ select email, school_id, withdrawn_at is null from invitations where school_id = tests.id('school') order by email $$,
  $$ values ('right@school.example', tests.id('school'), true), ('wrong@school.example', tests.id('school'), false) $$,
  'the right one is invited to the same school, and the wrong one no longer'
);
select is(tests.code(tests.invitation('wrong@school.example')), null, 'the code of the wrong letter no longer works');

-- Many at once ------------------------------------------------------------------------------------

create function tests.resend(who text) returns text language sql as $$
  select tests.ask(who, 'resend_invitations((select array_agg(tests.invitation(address)) from unnest(array['
    '''right@school.example'', ''far@school.example'', ''wrong@school.example'']) as address))')
$$;
select is(tests.resend('an administrator'), '0', 'none within the hour after it was sent');
update invitations set last_sent_at = now() - interval '2 hours';
select is(
  tests.attempt('a leader', $$ select resend_invitations((select array_agg(id) from invitations)) $$), '1',
  'a leader sends again those that the school has'
);
select is(
  tests.attempt('a leader', $$ select resend_invitations(array[tests.invitation('far@school.example')]) $$), 'not_allowed',
  'and none of another school'
);
select is(tests.resend('an administrator'), '2', 'of these the two that are open are sent again');
select is(
  (select count(*) from outbox where kind = 'invitation' and recipient = 'wrong@school.example'), 1::bigint,
  'and not the one that was withdrawn'
);

select * from finish();
rollback;
