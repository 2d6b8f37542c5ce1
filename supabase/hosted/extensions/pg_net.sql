-- Stands in for pg_net: it notes what is asked and calls nobody.
create schema net;
create table net.calls (url text, headers jsonb);
create table net._http_response (
  id bigint generated always as identity, status_code integer, content_type text, headers jsonb, content text,
  timed_out boolean, error_msg text, created timestamptz not null default now()
);
create function net.http_post(
  url text, body jsonb default '{}', params jsonb default '{}', headers jsonb default '{}',
  timeout_milliseconds integer default 5000
) returns bigint
language sql security definer as $$
  insert into net.calls values (url, headers);
  select 1::bigint
$$;
grant usage on schema net to postgres, anon, authenticated, service_role;
grant select on net.calls to postgres;
grant all on net._http_response to public;
