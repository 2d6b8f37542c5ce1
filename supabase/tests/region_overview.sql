begin;
\ir world.psql
\ir assignments.psql
select plan(83);

-- The names that this person reads, in the order of the page.
create function tests.page(who text, arguments text default '') returns text language sql as $$
  select tests.ask(who, format(
    $page$(select string_agg(name, ', ' order by place) from region_overview(%s) with ordinality as page (
      school_id, region_id, name, short_term_goals, actions, actions_with_assumption, actions_with_reflection,
      reflections, changed_at, handed_in_at, change_number, is_unread, has_new_hand_in, status, parts, place
    ))$page$, arguments
  ))
$$;
-- One column of the line of a school.
create function tests.cell(who text, what text, arguments text, school text default 'school') returns text
language sql as $$
  select tests.ask(who, format('(select %s from region_overview(%s) where school_id = tests.id(%L))', what, arguments, school))
$$;
grant execute on all functions in schema tests to anon, authenticated;

-- Who sees what -----------------------------------------------------------------------------------------

select is(
  tests.attempt(person, 'select from region_overview()'),
  case
    when person = 'a visitor' then 'permission denied for function region_overview'
    when person in ('a facilitator', 'a facilitator of another region') then
      case person when 'a facilitator' then '2' else '1' end
    when person = 'a facilitator of both' then '3'
    else '0'
  end,
  'the overview of ' || person
) from unnest(tests.people() || '{a facilitator of both}') as person;
select is(
  tests.attempt(person, format('select from region_overview(array[tests.id(%L)])', 'far region')),
  case when person in ('a facilitator of another region', 'a facilitator of both') then '1' else '0' end,
  'a region that is asked for by name is shown to nobody else: ' || person
) from unnest(tests.people() || '{a facilitator of both}') as person where person <> 'a visitor';
select is(
  tests.page('a facilitator', $$ from_school => tests.id('far school') $$), null,
  'nor is it found out where another region''s school would stand'
);
insert into school_leaders values (tests.id('far school'), tests.id('a facilitator'));
select is(tests.page('a facilitator'), 'Other school, School', 'who also leads a school elsewhere does not meet it here');
delete from school_leaders where user_id = tests.id('a facilitator');
select is(
  tests.attempt(person, 'select from part_states'),
  case person when 'a facilitator' then '6' when 'a facilitator of another region' then '2' else '0' end,
  'the states of parts for ' || person
) from unnest(tests.people()) as person where person <> 'a visitor';

-- Order -------------------------------------------------------------------------------------------------

insert into schools (id, region_id, name) values
  (tests.id('Åsen'), tests.id('region'), 'Åsen skole'), (tests.id('Øya'), tests.id('region'), 'øya skole'),
  (tests.id('Ask'), tests.id('region'), 'Ask skole'), (tests.id('Gone'), tests.id('region'), 'Gone skole');
update schools set retired_at = now() where id = tests.id('Gone');
update plan_summaries set changed_at = now() - case school_id when tests.id('school') then interval '1 day' else '2 days' end
where school_id in (tests.id('school'), tests.id('other school'));
update plan_summaries set actions = 5, actions_with_assumption = 4, actions_with_reflection = 3
where school_id = tests.id('Øya');
update plan_summaries set handed_in_at = now() where school_id = tests.id('Ask');

select is(
  tests.page('a facilitator'), 'Ask skole, Other school, School, øya skole, Åsen skole',
  'by name as in Norwegian, without those that are retired'
);
select is(
  tests.page('a facilitator', 'backwards => true'), 'Åsen skole, øya skole, School, Other school, Ask skole', 'backwards'
);
select is(
  split_part(tests.page('a facilitator', format('sort => %L, backwards => true', sort)), ',', 1), first,
  'the last one by ' || sort
) from (values
  ('changed', 'School'), ('handed_in', 'Ask skole'), ('actions', 'øya skole'), ('assumptions', 'øya skole'),
  ('reflections', 'øya skole')
) as listed (sort, first);
select ok(
  tests.page('a facilitator', 'sort => ''changed''') like '%, Other school, School',
  'what has never changed comes before what changed long ago'
);
select is(
  tests.page('a facilitator', format('sort => %L, backwards => true', sort)),
  (
    select string_agg(name, ', ' order by place desc)
    from string_to_table(tests.page('a facilitator', format('sort => %L', sort)), ', ') with ordinality as names (name, place)
  ),
  'the other way round is the reverse, also where schools are alike: ' || sort
) from unnest(array['name', 'changed', 'handed_in', 'actions', 'assumptions', 'reflections']) as sort;

-- Page by page ------------------------------------------------------------------------------------------

create function tests.walk(sort text, backwards boolean) returns text language plpgsql as $$
declare
  walked text[] := '{}';
  here uuid;
  name text;
begin
  perform tests.sign_in('a facilitator of both');
  loop
    select page.school_id, page.name into here, name
    from region_overview(sort => walk.sort, backwards => walk.backwards, from_school => here, page_size => 1) as page;
    exit when here is null or cardinality(walked) > 10;
    walked := walked || name;
  end loop;
  perform tests.sign_out();
  return array_to_string(walked, ', ');
end
$$;
select is(
  tests.walk(sort, backwards), tests.page('a facilitator of both', format('sort => %L, backwards => %L', sort, backwards)),
  format('page by page, across regions, every school is met once, by %s, backwards: %s', sort, backwards)
)
from unnest(array['name', 'changed', 'handed_in', 'actions', 'assumptions', 'reflections']) as sort,
  unnest(array[false, true]) as backwards;

-- Which schools -----------------------------------------------------------------------------------------

select is(tests.page('a facilitator', 'search => '' ØYA '''), 'øya skole', 'part of a name, in any case');
select is(tests.page('a facilitator', 'search => ''%'''), null, 'no sign stands for others');
select is(tests.page('a facilitator', 'search => ''  '''), tests.page('a facilitator'), 'blank space asks for nothing');
select is(
  tests.page('a facilitator', $$ search => 'skole', from_school => tests.id('school') $$), 'øya skole, Åsen skole',
  'the school that one comes from need not match'
);

select is(
  tests.page('a facilitator', 'only_unread => true'), 'Other school, School',
  'unread is where something has been written that I have not read'
);
select tests.act('a facilitator', format(
  'select mark_read(tests.id(%L), %s)', 'school',
  (select change_number from plan_summaries where school_id = tests.id('school'))
));
select is(tests.page('a facilitator', 'only_unread => true'), 'Other school', 'and no longer when I have');
select is(
  tests.page('a facilitator of both', $$ only_unread => true, regions => array[tests.id('region')] $$),
  'Other school, School', 'whatever others have read'
);
update goals set body = 'Something new' where id = tests.id('goal');
select is(tests.cell('a facilitator', 'is_unread', ''), 'true', 'something new is unread again');
select is(tests.cell('a facilitator', 'has_new_hand_in', ''), 'false', 'without being a hand-in');

-- How they stand with the parts -------------------------------------------------------------------------

create function tests.status(part text default 'part') returns text language sql as $$
  select tests.ask('a facilitator', format(
    $c$(select concat_ws(' ', status, parts #>> array[tests.id(%1$L)::text, 'handed_in'],
         parts #>> array[tests.id(%1$L)::text, 'expected'], parts #>> array[tests.id(%1$L)::text, 'extended_until'])
       from region_overview(part => tests.id(%1$L), assignment => tests.id('assignment'))
       where school_id = tests.id('school'))$c$, part
  ))
$$;
update assignment_regions set published_at = clock_timestamp() where assignment_id = tests.id('assignment');
select is(
  tests.status(part), expected, 'before anything is written: ' || part
) from (values ('part', 'not_begun 0 1'), ('leader part', 'not_begun 0 2'), ('plan part', 'not_begun 0 1')) as listed (part, expected);
select is(
  tests.cell('a facilitator', 'status is null and parts is null', 'part => tests.id(''shared part''), assignment => tests.id(''shared assignment'')'),
  'true', 'of what is not published in the region nothing is said'
);
insert into answers (school_id, question_id, user_id, body) values
  (tests.id('school'), tests.id('question'), null, 'Et svar'),
  (tests.id('school'), tests.id('leader question'), tests.id('a leader'), 'Et svar');
update goals set body = 'Something newer' where id = tests.id('goal');
select is(
  tests.status(part), expected, 'when something is written: ' || part
) from (values ('part', 'under_way 0 1'), ('leader part', 'under_way 0 2'), ('plan part', 'under_way 0 1')) as listed (part, expected);
insert into extensions (part_id, school_id, due_local) values
  (tests.id('plan part'), tests.id('school'), '2040-06-08 12:00'), (tests.id('part'), tests.id('school'), '2030-06-08 12:00');
select is(
  tests.status('plan part'), 'extended 0 1 2040-06-08T12:00:00', 'a later deadline of its own'
);
select is(tests.status('part'), 'under_way 0 1', 'an earlier one counts for nothing');
select tests.act(who, format('select submit_part(tests.id(%L), tests.id(%L), gen_random_uuid())', part, 'school'))
from (values ('a leader', 'part'), ('a leader', 'plan part'), ('a leader', 'leader part')) as listed (who, part);
select is(
  tests.status(part), expected, 'when one leader has handed in: ' || part
) from (values
  ('part', 'handed_in 1 1'), ('leader part', 'under_way 1 2'), ('plan part', 'handed_in 1 1 2040-06-08T12:00:00')
) as listed (part, expected);
select is(tests.cell('a facilitator', 'has_new_hand_in', ''), 'true', 'there is something new that is handed in');
update deadlines set due_local = '2020-06-08 12:00';
select tests.act('a co-leader', $$ select submit_part(tests.id('leader part'), tests.id('school'), gen_random_uuid()) $$);
select is(tests.status('leader part'), 'handed_in_late 2 2', 'all, but one of them late');
delete from school_leaders where school_id = tests.id('school');
select is(tests.status('leader part'), 'under_way 0 0', 'where nobody is asked, nothing counts as handed in');

select is(
  tests.page('a facilitator', format('part => tests.id(%L), statuses => %L', 'part', statuses)), names,
  'those of a status: ' || statuses
) from (values
  ('{handed_in}', 'School'), ('{not_begun}', 'Ask skole, Other school, øya skole, Åsen skole'),
  ('{handed_in_late,extended}', null),
  ('{handed_in,not_begun}', 'Ask skole, Other school, School, øya skole, Åsen skole')
) as listed (statuses, names);

select * from finish();
rollback;
