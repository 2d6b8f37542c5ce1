begin;
\ir world.psql
select plan(94);

select tests.only(
  '{a leader, a co-leader, a facilitator, an administrator}', 'see who can read the plan',
  $$ select from school_readers(tests.id('school')) where user_id = tests.id('a leader') $$, '0',
  '^permission denied for function'
);
select tests.only(
  '{a leader in another region, a facilitator of another region, an administrator}',
  'see who can read a plan in another region',
  $$ select from school_readers(tests.id('far school')) where user_id = tests.id('a leader in another region') $$, '0',
  '^permission denied for function'
);

-- What is said of who can read, beside what the policies let each person read: for every person and school, as
-- whatever `state` the world is in.
create function tests.readers_are_true(state text) returns setof text language sql as $$
  select is(
    tests.ask('an administrator', format(
      'exists (select from school_readers(%L) where user_id = %L)', tests.id(school), tests.id(person)
    )),
    (tests.attempt(person, format('select from goals where id = tests.id(%L)', goal)) <> '0')::text,
    format('%s: %s is listed as reader of %s exactly when reading it', state, person, school)
  )
  from unnest(array_remove(tests.people(), 'a visitor')) as person,
    (values ('school', 'goal'), ('other school', 'other goal'), ('far school', 'far goal')) as places (school, goal)
$$;
select tests.readers_are_true('at first');

insert into school_leaders (school_id, user_id) values
  (tests.id('far school'), tests.id('a leader')), (tests.id('school'), tests.id('a facilitator')),
  (tests.id('other school'), tests.id('an administrator'));
insert into facilitators (region_id, user_id) values
  (tests.id('far region'), tests.id('a facilitator')), (tests.id('region'), tests.id('an outsider'));
select tests.readers_are_true('with more than one membership');

select results_eq(
  format('select unnest(%L::text[])', tests.ask('an administrator', $$
    array_agg(role order by role) from school_readers(tests.id('school')) where user_id = tests.id('a facilitator')
  $$)),
  array['leader', 'facilitator'], 'who is two things stands there as both'
);

select tests.ask('an administrator', $$ end_leadership(tests.id('school'), tests.id('a co-leader')) $$);
select tests.ask('an administrator', $$ end_facilitation(tests.id('region'), tests.id('a facilitator')) $$);
select tests.ask('an administrator', $$ move_school(tests.id('other school'), tests.id('far region')) $$);
select tests.ask('an administrator', $$ retire_school(tests.id('far school')) $$);
delete from auth.users where id = tests.id('a leader of another school');
select tests.readers_are_true('after some have left, and a school was moved and one retired');

update profiles set full_name = case user_id
  when tests.id('a leader') then 'Zoe' when tests.id('a facilitator') then 'Yngve' else 'Anne'
end;
select is(
  tests.ask('a leader', $$ string_agg(role || ' ' || full_name, ', ') from school_readers(tests.id('school')) $$),
  'leader Yngve, leader Zoe, facilitator Anne', 'leaders come first, then by name'
);
update profiles set full_name = '' where user_id = tests.id('a leader');
select is(
  tests.ask('a leader', $$ full_name from school_readers(tests.id('school')) where user_id = tests.id('a leader') $$),
  (select email::text from auth.users where id = tests.id('a leader')), 'without a name the address stands there'
);
select is(tests.attempt('a leader', 'select from school_readers(null)'), '0', 'no school has no readers');

select * from finish();
rollback;
