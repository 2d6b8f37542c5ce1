-- What a hosted project does by itself. Run in the SQL editor once the function send-mail is deployed and the two secrets
-- are in the Vault (see docs/hosted.md). May be run again: a job of the same name is replaced.

create extension if not exists pg_cron with schema pg_catalog;
create extension if not exists pg_net with schema extensions;

-- Every minute, when there is something to send. What the function answers stands in net._http_response for six hours.
select cron.schedule('send-mail', '* * * * *', $$
  select net.http_post(
    url := (select decrypted_secret from vault.decrypted_secrets where name = 'project_url')
      || '/functions/v1/send-mail',
    headers := jsonb_build_object(
      'content-type', 'application/json',
      'x-send-mail-secret',
      (select decrypted_secret from vault.decrypted_secrets where name = 'send_mail_secret')
    ),
    body := '{}'::jsonb,
    timeout_milliseconds := 60000
  )
  where exists (
    select from public.outbox where sent_at is null and failed_at is null and send_after <= now()
  )
$$);

-- Reminders of what is due in three days and in one, each at most once.
select cron.schedule('send-due-reminders', '5 * * * *', 'select private.send_due_reminders()');

-- What is new of feedback, to each person at most once a day.
select cron.schedule('send-feedback-letters', '15 * * * *', 'select private.send_feedback_letters()');

-- At night in Norway; the clock of the database is UTC.
select cron.schedule('delete-due-years', '10 1 * * *', 'select private.delete_due_years()');
select cron.schedule('delete-old-mail', '20 1 * * *', 'select private.delete_old_mail()');
select cron.schedule('delete-old-runs', '30 1 * * *', $$
  delete from cron.job_run_details where end_time < now() - interval '7 days'
$$);
