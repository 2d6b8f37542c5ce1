begin;
\ir world.psql
select plan(33);

select tests.verify('a leader', 'Rektor@school.example');
update profiles set full_name = 'Åse Rektor_100%' where user_id = tests.id('a leader');
select tests.only(
  '{an administrator}', 'find people with their addresses', $$ select from list_people('rektor@school.example') $$, '0',
  '^permission denied for function'
);
select is(
  tests.attempt(who, $$ select from list_people() $$), '0', who || ' is not even told how many people there are'
)
from unnest(array['a leader', 'a facilitator', 'an outsider']) as who;

create function tests.found(search text) returns text language sql as $$
  select tests.ask('an administrator', format('count(*) from list_people(%L)', search))
$$;
select is(tests.found(search), '1', format('"%s" finds a person', search))
from unnest(array['Åse', 'åse rektor', 'REKTOR_100%', 'rektor@SCHOOL', '@school.example']) as search;
select is(tests.found(search), '0', format('%L finds nobody', search))
from unnest(array['R_ktor_', 'Åse%0', '.*', 'nobody at all', ''' or true --', null]) as search;

insert into school_leaders (school_id, user_id) values (tests.id('other school'), tests.id('a leader'));
insert into facilitators (region_id, user_id) values (tests.id('region'), tests.id('a leader'));
insert into admins (user_id) values (tests.id('a leader'));
select is(
  tests.ask('an administrator', $$ to_jsonb(listed) from list_people('åse') as listed $$)::jsonb,
  jsonb_build_object(
    'user_id', tests.id('a leader'), 'full_name', 'Åse Rektor_100%', 'email', 'Rektor@school.example', 'is_admin', true,
    'schools', jsonb_build_array(
      jsonb_build_object('id', tests.id('other school'), 'name', 'Other school'),
      jsonb_build_object('id', tests.id('school'), 'name', 'School')
    ),
    'regions', jsonb_build_array(jsonb_build_object('id', tests.id('region'), 'name', 'Region of the tests'))
  ),
  'a person is listed with all they belong to'
);
update profiles set full_name = 'Belongs nowhere' where user_id = tests.id('an outsider');
update auth.users set email = null where id = tests.id('an outsider');
select is(
  tests.ask('an administrator', $$
    concat_ws('|', coalesce(email, 'no address'), is_admin, schools, regions) from list_people('nowhere')
  $$), 'no address|f|[]|[]', 'also one who belongs nowhere and has no address'
);

-- Pages
insert into auth.users (id, email)
select tests.id('person ' || number), format('%s@many.example', number) from generate_series(1, 120) as number;
update profiles set full_name = 'Person of many'
where user_id in (select tests.id('person ' || number) from generate_series(1, 120) as number);
select is(
  tests.ask('an administrator', format('count(*) from list_people(''@many.example'', %s)', page)), expected,
  format('page %s', page)
)
from (values ('0', '50'), ('1', '50'), ('2', '20'), ('3', '0'), ('-1', '50'), ('null', '50')) as pages (page, expected);
select is(
  tests.ask('an administrator', $$
    count(distinct user_id) from generate_series(0, 2) as page, list_people('@many.example', page)
  $$), '120', 'everyone is on one page, and on one only, also those who share a name'
);
select isnt(tests.found(''), '0', 'without a search everyone is listed');

select * from finish();
rollback;
