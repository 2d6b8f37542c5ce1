begin;
\ir world.psql
select plan(34);

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

select * from finish();
rollback;
