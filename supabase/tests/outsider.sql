begin;
\ir world.psql
-- Every table and view there is, so that a new one is asked about from its first day.
create view tests.relations as
select relname::text as name from pg_class
where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f');
select plan((3 * count(*))::integer) from tests.relations;

select tests.sign_in('a leader');
update goals set body = 'Saved', save_client = gen_random_uuid(), save_number = 1 where id = tests.id('goal');
select tests.sign_out();

select isnt_empty(format('select from public.%I', name), 'there is something in ' || name) from tests.relations;
select is(
  tests.attempt('an outsider', format('select from public.%I', name)), case name when 'profiles' then '1' else '0' end,
  case name when 'profiles' then 'an outsider sees of profiles only the own one' else 'an outsider sees no ' || name end
) from tests.relations;
select is(
  tests.attempt('a visitor', format('select from public.%I', name)) ~ '^permission denied for (table|view) ', true,
  'a visitor may not even ask for ' || name
) from tests.relations;

select * from finish();
rollback;
