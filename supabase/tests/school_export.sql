begin;
\ir world.psql
select plan(10);

select is(
  tests.ask(who, $$ concat_ws(' ', school_export(tests.id('school')) #>> '{school,name}',
    jsonb_array_length(school_export(tests.id('school')) -> 'goals'),
    jsonb_array_length(school_export(tests.id('school')) -> 'actions'),
    jsonb_array_length(school_export(tests.id('school')) -> 'reflections')) $$),
  expected, format('what %s takes out of the school: %s', who, expected)
)
from (values
  ('a leader', 'School 2 1 1'), ('a co-leader', 'School 2 1 1'), ('a facilitator', 'School 2 1 1'),
  ('an administrator', 'School 0 0 0'), ('a leader of another school', '0 0 0'),
  ('a facilitator of another region', '0 0 0'), ('an outsider', '0 0 0')
) as readers (who, expected);
select matches(
  tests.attempt('a visitor', $$ select school_export(tests.id('school')) $$), '^permission denied for function',
  'a visitor takes nothing out'
);
update goals set deleted_at = now() where id = tests.id('goal');
select is(
  tests.ask(who, $$ jsonb_array_length(school_export(tests.id('school')) -> 'goals') $$), expected,
  format('of hidden goals %s takes out %s', who, expected)
)
from (values ('a leader', '2'), ('a facilitator', '1')) as readers (who, expected);

select * from finish();
rollback;
