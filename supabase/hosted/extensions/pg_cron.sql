-- Stands in for pg_cron: it notes the jobs and runs none.
create schema cron;
create table cron.job (jobname text primary key, schedule text, command text);
create table cron.job_run_details (end_time timestamptz);
create function cron.schedule(job_name text, schedule text, command text) returns bigint
language sql security definer as $$
  insert into cron.job values (job_name, schedule, command)
  on conflict (jobname) do update set schedule = excluded.schedule, command = excluded.command;
  select 1::bigint
$$;
grant usage on schema cron to postgres;
grant select on cron.job to postgres;
grant select, update, delete on cron.job_run_details to postgres;
