begin;
\ir world.psql
select plan(75);

select tests.only(
  '{a leader, a co-leader, a leader of another school, a facilitator, an administrator}', 'see the region',
  $$ select from regions where id = tests.id('region') $$, '0'
);

select tests.only(
  '{an administrator}', 'add a region',
  $$ insert into regions (name) values ('New region') $$,
  'new row violates row-level security policy for table "regions"'
);
select tests.only(
  '{an administrator}', 'rename the region',
  $$ update regions set name = 'Renamed' where id = tests.id('region') $$, '0'
);

select tests.only(
  '{}', 'add a region marked as demo',
  $$ insert into regions (name, is_demo) values ('New region', true) $$, 'permission denied for table regions'
);
select tests.only(
  '{}', 'mark the region as demo',
  $$ update regions set is_demo = true where id = tests.id('region') $$, 'permission denied for table regions'
);
select tests.only(
  '{}', 'give the region another id',
  $$ update regions set id = gen_random_uuid() where id = tests.id('region') $$, 'permission denied for table regions'
);
select tests.only(
  '{}', 'say when the region was made',
  $$ update regions set created_at = now() where id = tests.id('region') $$, 'permission denied for table regions'
);
select tests.only(
  '{}', 'delete the region',
  $$ delete from regions where id = tests.id('region') $$, 'permission denied for table regions'
);

select is(
  tests.attempt('an administrator', $$ insert into regions (name) values ('  ') $$),
  'new row for relation "regions" violates check constraint "regions_name_check"',
  'a region has a name'
);
select is(
  tests.attempt('an administrator', $$ insert into regions (name) values (repeat('x', 201)) $$),
  'new row for relation "regions" violates check constraint "regions_name_check"',
  'a name has at most 200 characters'
);
select is(
  tests.attempt('an administrator', $$ insert into regions (name) values ('Region of the tests') $$),
  'duplicate key value violates unique constraint "regions_name_key"',
  'two regions do not share a name'
);

select * from finish();
rollback;
