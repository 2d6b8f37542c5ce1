-- Mail that is to be sent: written in the same transaction as what it tells of, sent afterwards by
-- supabase/functions/send-mail, and by the local stack to its own mailbox.

create table public.outbox (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z_]{1,50}$'),
  recipient text not null check (char_length(recipient) between 3 and 254),
  language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
  data jsonb not null default '{}',
  urgency integer not null generated always as (
    case kind when 'invitation' then 0 when 'feedback' then 2 when 'receipt' then 3 else 1 end
  ) stored,
  once_key text unique check (char_length(once_key) <= 300),
  gather_key text check (char_length(gather_key) <= 300),
  created_at timestamptz not null default now(),
  send_after timestamptz not null default now(),
  attempts integer not null default 0,
  sending_since timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  last_error text check (char_length(last_error) <= 2000)
);
comment on table public.outbox is 'Mail to be sent, on its way, sent, or given up.';
comment on column public.outbox.kind is 'Which text: see supabase/functions/send-mail.';
comment on column public.outbox.data is 'What the text is filled with. Emptied when sent, since it may hold a code.';
comment on column public.outbox.urgency is
  'The lowest is sent first: whoever is to come in waits for nothing, and a reminder for no receipt.';
comment on column public.outbox.once_key is 'Two letters with the same key are one letter.';
comment on column public.outbox.gather_key is
  'Of letters with the same key one waits at a time, with the newest filling, and one is sent in ten minutes.';
comment on column public.outbox.sending_since is
  'Set while a sender has it. A sender that died with it may have sent it, so it is given up and never sent twice.';
create index outbox_send_after_idx on public.outbox (send_after) where sent_at is null and failed_at is null;
create index outbox_urgency_idx on public.outbox (urgency, send_after)
where sent_at is null and failed_at is null and sending_since is null;
create index outbox_gather_key_idx on public.outbox (gather_key) where gather_key is not null;
create index outbox_created_at_idx on public.outbox (created_at desc);
create index outbox_invitation_idx on public.outbox (recipient, created_at) where kind = 'invitation';

create function private.send_mail(
  letter text, address text, in_language text, filling jsonb, only_once text default null,
  not_before timestamptz default now()
) returns void
language sql security definer set search_path = ''
as $$
  insert into public.outbox (kind, recipient, language, data, once_key, send_after)
  values (letter, address, coalesce(in_language, 'nb'), filling, only_once, not_before)
  on conflict (once_key) do nothing
$$;
comment on function private.send_mail(text, text, text, jsonb, text, timestamptz) is
  'Puts a letter in the outbox. For other functions; granted to nobody.';

create function private.send_gathered_mail(
  letter text, address text, in_language text, filling jsonb, key text
) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  update public.outbox set data = filling, language = coalesce(in_language, 'nb')
  where gather_key = key and sent_at is null and failed_at is null and sending_since is null;
  if not found then
    insert into public.outbox (kind, recipient, language, data, gather_key, send_after)
    select
      letter, address, coalesce(in_language, 'nb'), filling, key,
      greatest(now(), max(send_after) filter (where failed_at is null) + interval '10 minutes')
    from public.outbox where gather_key = key;
  end if;
end
$$;
comment on function private.send_gathered_mail(text, text, text, jsonb, text) is
  'Puts a letter in the outbox, or its news into the one that waits there. Callers with the same key come one at a time.';

create function public.take_mail(batch integer default 10) returns setof public.outbox
language plpgsql security definer set search_path = ''
as $$
begin
  update public.outbox
  set sending_since = null, failed_at = now(), last_error = 'uncertain'
  where sending_since < now() - interval '10 minutes' and sent_at is null and failed_at is null;
  return query
    update public.outbox
    set sending_since = now(), attempts = attempts + 1
    -- An array, which is made once: a subquery might be asked again for each row and go past the limit.
    where id = any (array(
      select id from public.outbox
      where sent_at is null and failed_at is null and sending_since is null and send_after <= now()
      order by urgency, send_after limit least(greatest(batch, 1), 100)
      for update skip locked
    ))
    returning *;
end
$$;
comment on function public.take_mail(integer) is
  'Letters that are due, each given to one sender only, which says mail_sent or mail_failed of each.';

create function public.mail_sent(letter_id uuid) returns void
language sql security definer set search_path = ''
as $$
  update public.outbox
  -- One that was given up as uncertain has been sent after all.
  set sent_at = now(), sending_since = null, failed_at = null, last_error = null, data = '{}'
  where id = letter_id and sent_at is null
$$;
comment on function public.mail_sent(uuid) is 'The mail server has taken the letter.';

create function public.mail_failed(letter_id uuid, reason text, is_final boolean default false) returns void
language sql security definer set search_path = ''
as $$
  update public.outbox
  set
    sending_since = null,
    last_error = left(reason, 2000),
    failed_at = case when is_final or attempts >= 6 then now() end,
    -- After 1, 5, 25, 125 and 625 minutes.
    send_after = now() + interval '1 minute' * power(5, attempts - 1)
  where id = letter_id and sent_at is null and failed_at is null
$$;
comment on function public.mail_failed(uuid, text, boolean) is
  'The mail server has certainly not taken the letter: to be tried again, or given up for good.';

create function public.retry_mail(letter_id uuid) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if not private.am_admin() then
    raise exception 'not_allowed' using errcode = '42501';
  end if;
  update public.outbox
  set failed_at = null, attempts = 0, send_after = now()
  where id = letter_id and failed_at is not null;
end
$$;
comment on function public.retry_mail(uuid) is 'An administrator has a letter that was given up sent after all.';

create function private.delete_old_mail() returns void
language sql security definer set search_path = ''
as $$ delete from public.outbox where created_at < now() - interval '90 days' $$;
comment on function private.delete_old_mail() is 'Addresses are not kept longer than they are of use.';

revoke all on function
  private.send_mail(text, text, text, jsonb, text, timestamptz),
  private.send_gathered_mail(text, text, text, jsonb, text), private.delete_old_mail(), public.take_mail(integer),
  public.mail_sent(uuid), public.mail_failed(uuid, text, boolean), public.retry_mail(uuid)
from public, anon, authenticated;
grant execute on function
  public.take_mail(integer), public.mail_sent(uuid), public.mail_failed(uuid, text, boolean)
to service_role;
grant execute on function public.retry_mail(uuid) to authenticated;

-- Not the filling: an administrator sees that a letter went, not the code in it.
revoke all on public.outbox from anon, authenticated;
alter table public.outbox enable row level security;
grant select (id, kind, recipient, language, created_at, send_after, attempts, sent_at, failed_at, last_error)
on public.outbox to authenticated;
create policy select_admin on public.outbox for select to authenticated
using ((select private.am_admin()));
