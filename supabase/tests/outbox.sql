begin;
\ir world.psql
select plan(201);

delete from outbox;
create function tests.write(address text, once_key text default null, due timestamptz default now()) returns void
language sql as $$
  select private.send_mail('invitation', address, null, '{"code": "secret"}', once_key, due)
$$;
create function tests.letter(address text) returns uuid stable security definer set search_path = '' language sql as $$
  select id from public.outbox where recipient = address
$$;
-- As every minute: a sender takes what is due.
create function tests.taken(batch integer default 10) returns text[] language sql as $$
  select coalesce(array_agg(recipient order by recipient), '{}') from take_mail(batch)
$$;
grant execute on all functions in schema tests to anon, authenticated;

-- Who may what ----------------------------------------------------------------------------------------------

select tests.write('a@letters.example', 'some key');
select tests.only(
  '{an administrator}', 'see that a letter goes out',
  $$ select id, kind, recipient, language, created_at, send_after, attempts, sent_at, failed_at, last_error from outbox $$,
  '0'
);
select tests.only(
  '{}', format('read %s of a letter', columns), format('select %s from outbox', columns),
  'permission denied for table outbox'
)
from unnest(array['data', 'once_key', '*', 'data ->> ''code''']) as columns;
select tests.only(
  '{}', 'have the server say what is in a letter', $$ select from outbox where data ->> 'code' = 'secret' $$,
  'permission denied for table outbox'
);
select tests.only(
  '{}', 'write a letter to somebody', $$ insert into outbox (kind, recipient) values ('invitation', 'b@letters.example') $$,
  'permission denied for table outbox'
);
select tests.only(
  '{}', 'send a letter to another address', $$ update outbox set recipient = 'b@letters.example' $$,
  'permission denied for table outbox'
);
select tests.only('{}', 'delete a letter', $$ delete from outbox $$, 'permission denied for table outbox');
select tests.only(
  '{}', 'call ' || name, 'select from ' || call, 'permission denied for function ' || name,
  '^permission denied for (function|schema private)'
)
from (values
  ('take_mail', 'take_mail()'), ('take_mail', 'take_mail(100)'),
  ('mail_sent', 'mail_sent(tests.letter(''a@letters.example''))'),
  ('mail_failed', 'mail_failed(tests.letter(''a@letters.example''), ''x'', true)'),
  ('send_mail', 'private.send_mail(''invitation'', ''b@letters.example'', ''nb'', ''{}'')'),
  ('delete_old_mail', 'private.delete_old_mail()')
) as calls (name, call);
select ok(has_function_privilege('service_role', name, 'execute'), 'the sender may call ' || name)
from unnest(array['take_mail(integer)', 'mail_sent(uuid)', 'mail_failed(uuid, text, boolean)']) as name;
select tests.only(
  '{an administrator}', 'have a letter sent after all', $$ select retry_mail(tests.letter('a@letters.example')) $$,
  'not_allowed', '^permission denied for function'
);

-- Each letter by one sender -----------------------------------------------------------------------------------

select tests.write('b@letters.example');
select tests.write('later@letters.example', null, now() + interval '1 second');
select is(tests.taken(), array['a@letters.example', 'b@letters.example'], 'a sender takes what is due');
select is(tests.taken(), '{}', 'and no other sender takes it too');
select results_eq(
  $$ select distinct attempts, sending_since, language from outbox where send_after <= now() $$,
  $$ values (1, now(), 'nb') $$, 'it says so on the letter'
);
select is(
  tests.attempt('an administrator', $$ select retry_mail(tests.letter('a@letters.example')) $$), '1',
  'an administrator may press at any time'
);
select tests.ask('an administrator', $$ retry_mail(tests.letter('a@letters.example')) $$);
select is(tests.taken(), '{}', 'which does not have a letter sent twice that is on its way');

select mail_sent(tests.letter('a@letters.example'));
select results_eq(
  $$ select sent_at, sending_since, failed_at, data from outbox where recipient = 'a@letters.example' $$,
  $$ values (now(), null::timestamptz, null::timestamptz, '{}'::jsonb) $$,
  'a letter that was sent says when, and holds no code any more'
);
select tests.ask('an administrator', $$ retry_mail(tests.letter('a@letters.example')) $$);
select mail_failed(tests.letter('a@letters.example'), 'late news', true);
select is(tests.taken(), '{}', 'it is not sent again, whatever is said afterwards');
select is(
  (select failed_at from outbox where recipient = 'a@letters.example'), null, 'nor called failed'
);

-- What certainly failed is tried again ---------------------------------------------------------------------------

create function tests.fail(address text) returns text language plpgsql as $$
declare
  letter outbox;
begin
  perform mail_failed(tests.letter(address), 'no such host');
  select * into letter from outbox where recipient = address;
  if letter.failed_at is not null then
    return 'given up';
  end if;
  if tests.taken() <> '{}' then
    return 'taken at once';
  end if;
  update outbox set send_after = now() where id = letter.id;
  if tests.taken() <> array[address] then
    return 'not taken when due';
  end if;
  return (letter.send_after - now())::text;
end
$$;
select is(tests.fail('b@letters.example'), expected, format('after %s attempts: %s', try, expected))
from (values
  (1, '00:01:00'), (2, '00:05:00'), (3, '00:25:00'), (4, '02:05:00'), (5, '10:25:00'), (6, 'given up'), (7, 'given up')
) as tries (try, expected);
select results_eq(
  $$ select failed_at, sending_since, attempts, last_error, data from outbox where recipient = 'b@letters.example' $$,
  $$ values (now(), null::timestamptz, 6, 'no such host', '{"code": "secret"}'::jsonb) $$,
  'what was given up says why, and can still be sent'
);
update outbox set send_after = now() where recipient = 'b@letters.example';
select is(tests.taken(), '{}', 'it is not tried again by itself');
select tests.ask('an administrator', $$ retry_mail(tests.letter('b@letters.example')) $$);
select is(tests.taken(), array['b@letters.example'], 'but when an administrator asks for it');
select is(tests.fail('b@letters.example'), '00:01:00', 'and then as from the start');
select mail_failed(tests.letter('b@letters.example'), repeat('x', 3000), true);
select results_eq(
  $$ select failed_at, char_length(last_error) from outbox where recipient = 'b@letters.example' $$,
  $$ values (now(), 2000) $$, 'what can never arrive is given up at once, with as much of the reason as there is room for'
);

-- A sender that dies ---------------------------------------------------------------------------------------------

select tests.write('c@letters.example');
select is(tests.taken(), array['c@letters.example'], 'a sender takes a letter and is not heard of again');
update outbox set sending_since = now() - interval '10 minutes' where recipient = 'c@letters.example';
select is(tests.taken(), '{}', 'for ten minutes it may still be at it');
update outbox set sending_since = sending_since - interval '1 microsecond' where recipient = 'c@letters.example';
select is(tests.taken(), '{}', 'after that nobody else sends it, as it may have been sent');
select results_eq(
  $$ select failed_at, sending_since, last_error from outbox where recipient = 'c@letters.example' $$,
  $$ values (now(), null::timestamptz, 'uncertain') $$, 'it is given up as uncertain'
);
select mail_sent(tests.letter('c@letters.example'));
select results_eq(
  $$ select sent_at, failed_at, last_error, data from outbox where recipient = 'c@letters.example' $$,
  $$ values (now(), null::timestamptz, null, '{}'::jsonb) $$, 'until the sender says that it has been sent after all'
);
select tests.ask('an administrator', $$ retry_mail(tests.letter('c@letters.example')) $$);
select is(tests.taken(), '{}', 'which nobody can have sent again');

-- Batches, keys, time ----------------------------------------------------------------------------------------------

select tests.write(number || '@many.example', null, now() - interval '1 minute' * number) from generate_series(1, 130) as number;
select is(
  tests.taken(2), array['129@many.example', '130@many.example'], 'a sender takes as many as asked for, the oldest first'
);
select is(cardinality(tests.taken(batch)), taken, format('a batch of %s is of %s', batch, taken))
from (values (0, 1), (-1, 1), (null, 1), (1000, 100)) as batches (batch, taken);
delete from outbox;

select tests.write('d@letters.example', 'd key');
select tests.write('e@letters.example', 'd key');
select is(tests.taken(), array['d@letters.example'], 'two letters with the same key are one');
select mail_sent(tests.letter('d@letters.example'));
select tests.write('d@letters.example', 'd key');
select is(tests.taken(), '{}', 'also when the first has been sent');
select tests.write('f@letters.example');
select tests.write('f2@letters.example');
select is(cardinality(tests.taken()), 2, 'letters without a key are each their own');

select tests.write('g@letters.example', null, now() + interval '1 day');
select is(tests.taken(), '{}', 'a letter waits for its day');
update outbox set send_after = now() where recipient = 'g@letters.example';
select is(tests.taken(), array['g@letters.example'], 'and goes then');

update outbox set created_at = now() - interval '90 days' where recipient = 'd@letters.example';
update outbox set created_at = now() - interval '90 days 1 microsecond' where recipient = 'g@letters.example';
select private.delete_old_mail();
select set_eq(
  'select recipient from outbox', array['d@letters.example', 'f@letters.example', 'f2@letters.example'],
  'letters are kept for 90 days'
);

-- By urgency ------------------------------------------------------------------------------------------------------

delete from outbox;
select private.send_mail(kind, kind || '@urgent.example', 'nb', '{}', null, now() - interval '1 hour' * place)
from unnest(array['invitation', 'reminder', 'published', 'feedback', 'receipt']) with ordinality as kinds (kind, place);
select is(tests.taken(1), array[recipient || '@urgent.example'], recipient || ' comes next, however long others have waited')
from unnest(array['invitation', 'published', 'reminder', 'feedback', 'receipt']) as recipient;

-- Gathered -----------------------------------------------------------------------------------------------------------

delete from outbox;
create function tests.gather(said text) returns void language sql as $$
  select private.send_gathered_mail('receipt', 'h@letters.example', null, jsonb_build_object('said', said), 'a key')
$$;
create view tests.gathered as
select send_after - now() as waits, data ->> 'said' as said from outbox where sent_at is null order by send_after;
select tests.gather('one'), tests.gather('two');
select results_eq('select * from tests.gathered', $$ values (interval '0', 'two') $$, 'what waits tells the newest');
select is(tests.taken(), array['h@letters.example'], 'and is sent');
select tests.gather('three'), tests.gather('four');
select results_eq(
  'select * from tests.gathered', $$ values (interval '0', 'two'), (interval '10 minutes', 'four') $$,
  'what is being sent is left alone, and the next one waits ten minutes'
);
select mail_sent(id) from outbox where sending_since is not null;
update outbox set send_after = send_after - interval '1 day';
select is(tests.taken(), array['h@letters.example'], 'then it is sent');
select mail_sent(id) from outbox where sending_since is not null;
select tests.gather('five');
select results_eq('select * from tests.gathered', $$ values (interval '0', 'five') $$, 'and one of the next day at once');
delete from outbox;

-- What is no letter
select throws_ok(format(
  'select private.send_mail(%L, %L, %L, ''{}'')', kind, address, language
), '23514', null, format('%s to %s in %s is no letter', left(kind, 20), left(address, 10), language))
from (values
  ('Invitation', 'a@b.example', 'nb'), ('', 'a@b.example', 'nb'), ('a b', 'a@b.example', 'nb'),
  (repeat('x', 51), 'a@b.example', 'nb'), ('invitation', '', 'nb'), ('invitation', repeat('x', 255), 'nb'),
  ('invitation', 'a@b.example', 'de')
) as letters (kind, address, language);

select * from finish();
rollback;
