begin;
\ir world.psql
select plan(85);

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'see the school',
  $$ select from schools where id = tests.id('school') $$, '0'
);

select tests.only(
  '{an administrator}', 'add a school',
  $$ insert into schools (region_id, name) values (tests.id('region'), 'New school') $$,
  'new row violates row-level security policy for table "schools"'
);
select tests.only(
  '{an administrator}', 'rename the school',
  $$ update schools set name = 'Renamed' where id = tests.id('school') $$, '0'
);

select tests.only(
  '{}', 'move the school to another region',
  $$ update schools set region_id = tests.id('far region') where id = tests.id('school') $$,
  'permission denied for table schools'
);
select tests.only(
  '{}', 'retire the school past the function',
  $$ update schools set retired_at = now() where id = tests.id('school') $$, 'permission denied for table schools'
);
select tests.only(
  '{}', 'add a school that is retired',
  $$ insert into schools (region_id, name, retired_at) values (tests.id('region'), 'New school', now()) $$,
  'permission denied for table schools'
);
select tests.only(
  '{}', 'give the school another id',
  $$ update schools set id = gen_random_uuid() where id = tests.id('school') $$, 'permission denied for table schools'
);
select tests.only(
  '{}', 'say when the school was made',
  $$ update schools set created_at = now() where id = tests.id('school') $$, 'permission denied for table schools'
);
select tests.only(
  '{}', 'delete the school',
  $$ delete from schools where id = tests.id('school') $$, 'permission denied for table schools'
);

select is(
  tests.attempt('an administrator', $$ insert into schools (region_id, name) values (tests.id('region'), ' ') $$),
  'new row for relation "schools" violates check constraint "schools_name_check"',
  'a school has a name'
);
select is(
  tests.attempt(
    'an administrator', $$ insert into schools (region_id, name) values (tests.id('region'), repeat('x', 201)) $$
  ),
  'new row for relation "schools" violates check constraint "schools_name_check"',
  'a name has at most 200 characters'
);
select is(
  tests.attempt('an administrator', $$ insert into schools (region_id, name) values (tests.id('region'), 'School') $$),
  'duplicate key value violates unique constraint "schools_region_id_name_key"',
  'two schools of a region do not share a name'
);
select is(
  tests.attempt('an administrator', $$ insert into schools (region_id, name) values (tests.id('nowhere'), 'New') $$),
  'insert or update on table "schools" violates foreign key constraint "schools_region_id_fkey"',
  'a school lies in a region that exists'
);

select * from finish();
rollback;
