-- How the service is doing, for administrators: counts and times, nothing about anyone. Refusal: not_allowed.

create function private.answer_where_there(relation text, question text) returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
  answer jsonb;
begin
  if to_regclass(relation) is not null then
    execute question into answer;
  end if;
  return answer;
end
$$;
comment on function private.answer_where_there(text, text) is
  'The answer of a question to a table that only hosted projects have; null elsewhere. For other functions; granted to nobody.';

create function private.mail_health() returns jsonb
language sql stable set search_path = ''
as $$
  select jsonb_build_object(
    'due', count(*) filter (where sent_at is null and failed_at is null and send_after <= now()),
    'dueSince', min(send_after) filter (where sent_at is null and failed_at is null and send_after <= now()),
    'retrying', count(*) filter (where sent_at is null and failed_at is null and attempts > 0),
    'givenUp', count(*) filter (where failed_at > now() - interval '7 days'),
    'sent', count(*) filter (where sent_at > now() - interval '1 day')
  )
  from public.outbox
$$;
comment on function private.mail_health() is
  'Letters that are due and since when, that are tried again, were given up within a week, and sent within a day.';

create function private.jobs_health() returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
  -- The local stack has no vault, and keeps the time itself.
  if to_regclass('vault.decrypted_secrets') is null then
    return null;
  end if;
  return coalesce(private.answer_where_there('cron.job_run_details', $jobs$
    select jsonb_agg(jsonb_build_object(
      'name', jobname, 'isActive', active, 'succeededAt', succeeded_at, 'failedAt', failed_at
    ) order by jobname)
    from cron.job left join (
      select
        jobid, max(start_time) filter (where status = 'succeeded') as succeeded_at,
        max(start_time) filter (where status = 'failed') as failed_at
      from cron.job_run_details group by jobid
    ) as runs using (jobid)
  $jobs$), '[]');
end
$$;
comment on function private.jobs_health() is
  'The jobs of supabase/hosted/schedule.sql, and when each last went well and last failed. Never what it said: that may hold an address.';

create function private.calls_health() returns jsonb
language sql stable set search_path = ''
as $$
  select private.answer_where_there('net._http_response', $calls$
    select jsonb_build_object(
      'answeredAt', max(created) filter (where status_code between 200 and 299),
      'refusedAt', max(created) filter (where not coalesce(status_code between 200 and 299, false)),
      'refusal', (array_agg(status_code order by created desc)
        filter (where not coalesce(status_code between 200 and 299, false)))[1]
    )
    from net._http_response
  $calls$)
$$;
comment on function private.calls_health() is
  'When the function that sends letters last answered well, and otherwise, with its status. Answers are kept for six hours.';

create function public.system_health() returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
  perform private.require(private.am_admin(), 'not_allowed');
  return jsonb_build_object(
    'mail', private.mail_health(),
    'jobs', private.jobs_health(),
    'calls', private.calls_health(),
    'rows', jsonb_build_object(
      'schools', (select count(*) from public.schools where retired_at is null),
      'people', (select count(*) from public.profiles),
      'planRows', (select count(*) from public.goals)
        + (select count(*) from public.actions) + (select count(*) from public.reflections),
      'submissions', (select count(*) from public.submissions),
      'revisions', (select count(*) from public.revisions)
    ),
    'bytes', pg_database_size(current_database()),
    'schemaVersion', (select max(version) from supabase_migrations.schema_migrations)
  );
end
$$;
comment on function public.system_health() is 'How the service is doing, for administrators. Holds nothing about anyone.';

revoke all on function
  private.answer_where_there(text, text), private.mail_health(), private.jobs_health(), private.calls_health(),
  public.system_health()
from public, anon, authenticated;
grant execute on function public.system_health() to authenticated;

-- What the page joins, to see that Realtime is reached as other pages reach it. Nothing is said there.
create policy select_health_admin on realtime.messages for select to authenticated
using ((select realtime.topic()) = 'health' and extension = 'broadcast' and (select private.am_admin()));
