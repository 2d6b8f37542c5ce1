begin;
\ir world.psql
select plan(48);

create function tests.asked(event jsonb) returns text language sql as $$
  select coalesce(private.before_user_created(event) #>> '{error,message}', 'let in')
$$;
create function tests.signs_up(address text) returns text language sql as $$
  select tests.asked(jsonb_build_object('user', jsonb_build_object(
    'email', address, 'app_metadata', '{"provider": "email"}'::jsonb, 'user_metadata', '{"invited": true}'::jsonb
  )))
$$;

select tests.only(
  '{}', 'ask whether an address is invited',
  $$ select private.before_user_created('{"user": {"email": "new@school.example"}}') $$,
  'permission denied for function before_user_created'
);

select tests.ask('a leader', $$ (invite_leader(tests.id('school'), 'new@school.example')).id $$);
select is(tests.signs_up(address), 'let in', format('%L is invited', address))
from unnest(array['new@school.example', 'New@School.example', ' new@school.example ']) as address;
select is(tests.signs_up(address), 'not_invited', format('%L is not', address))
from unnest(array[
  'other@school.example', 'new+1@school.example', 'n.ew@school.example', 'new@school.example.evil.example', '%', '', null
]) as address;
select is(
  private.before_user_created('{"user": {"email": "other@school.example"}}') #>> '{error,http_code}', '403',
  'who is not invited is refused as forbidden'
);
select is(tests.asked(event), 'not_invited', format('%s is refused', event))
from unnest(array[
  '{}', 'null', '{"user": {"user_metadata": {"provider": "custom:feide"}}}',
  '{"user": {"app_metadata": {"provider": "google"}}}'
]::jsonb[]) as event;
select is(
  tests.asked('{"user": {"email": "other@school.example", "app_metadata": {"provider": "custom:feide"}}}'), 'let in',
  'an account from Feide is let in'
);
insert into auth.users (id, email) values (tests.id('from Feide'), 'other@school.example');
select is(
  tests.attempt('from Feide', 'select from ' || name), case name when 'profiles' then '1' else '0' end,
  'but finds nothing in ' || name
)
from unnest(array['schools', 'regions', 'goals', 'profiles', 'invitations', 'plan_summaries', 'programme_years']) as name;

update invitations set expires_at = now() where email = 'new@school.example';
select is(tests.signs_up('new@school.example'), 'not_invited', 'an invitation that has run out lets nobody in');
update invitations set expires_at = now() + interval '1 day' where email = 'new@school.example';
select tests.ask('a leader', $$ withdraw_invitation(tests.invitation('new@school.example')) $$);
select is(tests.signs_up('new@school.example'), 'not_invited', 'nor does one that was withdrawn');

-- Asking who is invited ------------------------------------------------------------------------------------

create function tests.tries(address text, ip text, times integer default 1) returns text language sql as $$
  select max(tests.asked(jsonb_build_object(
    'metadata', jsonb_build_object('ip_address', ip), 'user', jsonb_build_object('email', address)
  ))) from generate_series(1, times)
$$;
truncate private.refused_sign_ups;
update invitations set last_sent_at = now() - interval '61 minutes';
select tests.ask('a leader', $$ (invite_leader(tests.id('school'), 'new@school.example')).id $$);
select is(
  tests.tries('guess@school.example', '192.0.2.7', 299), 'not_invited', 'a gathering has room for many slips of the pen'
);
select is(tests.tries('new@school.example', '192.0.2.7', 500), 'let in', 'who is invited is let in, however many they are');
select is(tests.tries('guess@school.example', '192.0.2.200'), 'not_invited', 'another machine of the network is counted with it');
select is(
  tests.tries(address, '192.0.2.7'), 'too_many_refused', format('from then on nothing is said of %s', address)
)
from unnest(array['guess@school.example', 'new@school.example']) as address;
select is(
  private.before_user_created('{"metadata": {"ip_address": "192.0.2.7"}}') #>> '{error,http_code}', '429',
  'but that it was too often'
);
select is(tests.tries('new@school.example', ip), 'let in', format('on another network, %s, all is as before', ip))
from unnest(array['192.0.3.7', '2001:db8::1', null, 'unknown']) as ip;
select is(
  tests.asked('{"metadata": {"ip_address": "192.0.2.7"}, "user": {"app_metadata": {"provider": "custom:feide"}}}'),
  'let in', 'and so it is with Feide'
);
select tests.tries('guess@school.example', '2001:db8:0:1::' || to_hex(n), 10) from generate_series(1, 30) as n;
select is(
  tests.tries('guess@school.example', '2001:db8:0:1:ffff::1'), 'too_many_refused', 'a machine with many addresses has one network'
);
update private.refused_sign_ups set hour = hour - interval '1 hour';
select is(tests.tries('new@school.example', '192.0.2.7'), 'let in', 'an hour later it is counted anew');
update private.refused_sign_ups set hour = hour - interval '1 day';
select tests.tries('guess@school.example', '192.0.2.7');
select results_eq(
  $$ select network, total from private.refused_sign_ups $$, $$ values ('192.0.2.0/24'::inet, 1) $$,
  'what is older than a day is not kept, and never a whole address'
);

select * from finish();
rollback;
