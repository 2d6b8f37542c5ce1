begin;
\ir world.psql
select plan(32);

-- The same in src/shared/plain-name.test.ts.
select ok(private.is_plain_name(name), format('«%s» is a name', name))
from unnest(array[
  '', 'Kari Nordmann', 'J.Hansen', 'St. Hanshaugen skole', 'Ås 1.–7. trinn', 'D''Arc-Øy', repeat('x', 80),
  'Skole (avd. B)', 'Lillestrøm/Ringsaker', repeat('Å', 80)
]) as name;
select ok(not private.is_plain_name(name), format('«%s» is not', name))
from unnest(array[
  repeat('x', 81), 'http://ond.example', 'Logg inn på ond.example/x', 'x.no', 'bøk.no', 'www.ond', 'ond。com',
  E'Kari\nNordmann', U&'Kari\202ENordmann', U&'Kari\200BNordmann', U&'Kari\2066Nordmann', U&'\FEFFKari'
]) as name;

select matches(tests.attempt(who, statement), 'violates check constraint', format('%s cannot store it: %s', who, left(statement, 20)))
from (values
  ('a leader', $$ update profiles set full_name = 'Se ond.example' where user_id = tests.id('a leader') $$),
  ('a leader', $$ update profiles set full_name = repeat('x', 81) where user_id = tests.id('a leader') $$),
  ('an administrator', $$ insert into regions (name) values ('https://ond.example') $$),
  ('an administrator', $$ update regions set name = U&'Lille\202Estrøm' where id = tests.id('region') $$),
  ('an administrator', $$ insert into schools (id, region_id, name) values (gen_random_uuid(), tests.id('region'), 'ond.example') $$),
  ('an administrator', $$ update schools set name = E'En\nskole' where id = tests.id('school') $$),
  ('an administrator', $$ insert into programme_years (name, starts_on, ends_on) values ('ond.example', '2026-08-01', '2027-07-31') $$)
) as listed (who, statement);
select is(tests.attempt('a leader', $$ update profiles set full_name = 'Kari Nordmann' where user_id = tests.id('a leader') $$), '1', 'a leader has a name');
select is(tests.attempt('an administrator', $$ update schools set name = 'Åmot skole' where id = tests.id('school') $$), '1', 'a school has one');
select is(
  tests.attempt('a leader', format('select invite_leader(tests.id(''school''), %L)', U&'a\202Eb@school.example')), 'invalid_email',
  'an address turns no text around'
);

select * from finish();
rollback;
