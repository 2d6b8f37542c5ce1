begin;
\ir world.psql
\ir assignments.psql
select plan(22);

-- Each name is the thread's, too. Sent two minutes ago, as nothing younger is told yet.
create function tests.comment(who text, name text, parent text default null, leader text default null) returns void
language sql as $$
  select tests.act(who, format(
    'insert into comments (id, school_id, parent_id, body) values (tests.id(%L), tests.id(''school''), tests.id(%L), ''Secret'')',
    name, parent
  ));
  update comments set released_at = now() - interval '2 minutes', is_personal = leader is not null, leader_id = tests.id(leader)
  where id = tests.id(name)
$$;
create function tests.next_day() returns void language sql as $$
  update private.feedback_letters set written_on = written_on - 1, told_until = told_until - interval '1 day';
  update comments set released_at = released_at - interval '1 day';
  update outbox set once_key = once_key || ':' || (select count(*) from outbox)
$$;
create function tests.told() returns setof text language plpgsql as $$
begin
  delete from outbox;
  perform private.send_feedback_letters();
  return query
    select person || ': ' || (
      select string_agg(concat_ws(' ', line ->> 'school', line ->> 'count', line ->> 'isReply'), ', ')
      from jsonb_array_elements(data -> 'schools') as line
    )
    from tests.letters where kind = 'feedback' order by 1;
end
$$;

update school_leaders set created_at = now() - interval '1 month';
update facilitators set created_at = now() - interval '1 month';
select is(
  tests.attempt(person, 'select private.send_feedback_letters()') ~ '^permission denied', true, person || ' sends no letters'
)
from unnest(tests.people()) as person;

select tests.act('a facilitator', $$ insert into comments (id, school_id, body) values (tests.id('held'), tests.id('school'), 'Held') $$);
select is_empty('select tests.told()', 'of drafts nobody is told');
select tests.comment('a facilitator', 'one');
update comments set released_at = now() where id = tests.id('one');
select is_empty('select tests.told()', 'nor of what is being sent at this moment');
update comments set released_at = now() - interval '2 minutes' where id = tests.id('one');
select tests.comment('a facilitator', 'two');
select tests.comment('a facilitator', 'personal', null, 'a leader');
select tests.comment('a leader', 'read', 'one');
update comments set author_id = tests.id('a co-leader') where id = tests.id('read');
select tests.act('a co-leader', $$ insert into comment_reads (thread_id, school_id, seen_until)
  values (tests.id('two'), tests.id('school'), now()) $$);
select results_eq(
  'select tests.told()',
  array['a co-leader: School 1 false', 'a facilitator: School 1 true', 'a leader: School 3 false'],
  'leaders hear of what they have not seen and may read, facilitators of answers in their threads'
);
select is_empty($$ select from outbox where data::text ~ 'Secret|Held' $$, 'no letter says what it says');
select tests.comment('a facilitator', 'three');
select is_empty('select tests.told()', 'not twice in a day');
select tests.next_day();
select is_empty('select tests.told()', 'the next day not of what came before the letter');
select tests.comment('a facilitator', 'four');
select results_eq(
  'select tests.told()', array['a co-leader: School 1 false', 'a leader: School 1 false'], 'but of what came after it'
);
select tests.next_day();
select tests.comment('a facilitator', 'five');
select tests.act('a leader', $$ update profiles set feedback_mail = false where user_id = tests.id('a leader') $$);
select results_eq('select tests.told()', array['a co-leader: School 1 false'], 'not to who wants none');
select is(
  tests.attempt('a facilitator', $$ update profiles set feedback_mail = false where user_id = tests.id('a co-leader') $$),
  '0', 'which is for each to say'
);
select tests.next_day();
select tests.comment('a facilitator', 'six');
update schools set retired_at = now() where id = tests.id('school');
select is_empty('select tests.told()', 'of a retired school nobody is told');
update schools set retired_at = null where id = tests.id('school');
update auth.users set email = null where id = tests.id('a co-leader');
select is_empty('select tests.told()', 'nor is whoever has no address');
update auth.users set email = tests.address('a co-leader') where id = tests.id('a co-leader');
update comments set withdrawn_at = now(), body = '' where id = tests.id('six');
select is_empty('select tests.told()', 'nor of what was withdrawn');
update comments set withdrawn_at = null, body = 'x' where id = tests.id('six');
delete from school_leaders where user_id = tests.id('a co-leader');
select is_empty('select tests.told()', 'nor is whoever leads no more');

select * from finish();
rollback;
