begin;
\ir world.psql
\ir assignments.psql
select plan(358);
-- The demo has some.
delete from comments;
delete from realtime.messages;

-- `a co-facilitator` of the region is not among tests.people().
insert into auth.users (id, email) values
  (tests.id('a co-facilitator'), tests.id('a co-facilitator') || '@tests.example');
insert into facilitators (region_id, user_id) values (tests.id('region'), tests.id('a co-facilitator'));
insert into submissions (id, part_id, school_id, user_id, is_personal, content)
select tests.id(name), tests.id(part), tests.id('school'), tests.id(person), person is not null,
  jsonb_build_object('answers', jsonb_build_array(jsonb_build_object('questionId', tests.id(question))))
from (values
  ('hand-in', 'part', 'question', null), ('own hand-in', 'leader part', 'leader question', 'a leader'),
  ('withdrawn hand-in', 'part', 'question', null)
) as listed (name, part, question, person);
update submissions set withdrawn_at = now() where id = tests.id('withdrawn hand-in');

create function tests.comment(who text, name text, columns text default '', vals text default '', school text default 'school')
returns void language sql as $$
  select tests.act(who, format(
    'insert into comments (id, school_id, body%s) values (tests.id(%L), tests.id(%L), %L%s)',
    columns, name, school, 'Words of ' || name, vals
  ))
$$;
create function tests.reply(who text, name text, parent text) returns void language sql as $$
  select tests.comment(who, name, ', parent_id', format(', tests.id(%L)', parent))
$$;
create function tests.release(variadic names text[]) returns text language sql as $$
  select tests.ask('a facilitator', format(
    '(select sum(comments) from release_feedback((select array_agg(tests.id(name)) from unnest(%L::text[]) as name)))', names
  ))
$$;

-- Drafts, above all -------------------------------------------------------------------------------

select tests.comment('a facilitator', 'draft');
select tests.comment('a facilitator', 'draft on action', ', action_id', ', tests.id(''action'')');
select tests.comment('a co-facilitator', 'co-draft');
select tests.only(
  '{a facilitator}', 'read a draft', $$ select from comments where id = tests.id('draft') $$, '0'
);
select tests.only(
  '{a facilitator}', 'read a co-facilitator''s draft', $$ select from comments where id = tests.id('co-draft') $$, '0'
);
select is(tests.attempt('a co-facilitator', $$ select from comments where id = tests.id('draft') $$), '1', 'and the other way');
select is(
  tests.ask('a leader', $$ jsonb_array_length(school_export(tests.id('school')) -> 'comments') $$), '0',
  'no draft in what a leader exports'
);
select is(
  tests.ask('a facilitator', $$ jsonb_array_length(school_export(tests.id('school')) -> 'comments') $$), '0',
  'nor in what a facilitator exports of the school'
);
select tests.only(
  '{a facilitator}', 'write in own draft', $$ update comments set body = 'Better' where id = tests.id('draft') $$, '0'
);
select tests.only(
  '{}', 'write in another''s draft', $$ update comments set body = 'Mine' where id = tests.id('co-draft') $$, '0'
);
select tests.only(
  '{a facilitator}', 'throw away own draft',
  $$ select withdraw_comment(tests.id('draft')) $$, 'not_allowed', '^permission denied for function'
);
select tests.only(
  '{}', 'throw away another''s draft',
  $$ select withdraw_comment(tests.id('co-draft')) $$, 'not_allowed', '^permission denied for function'
);
select tests.only(
  '{}', 'answer a draft', $$ insert into comments (id, school_id, parent_id, body)
    values (gen_random_uuid(), tests.id('school'), tests.id('draft'), 'Hm') $$, 'not_allowed'
);
select tests.only(
  '{}', 'take in a draft',
  $$ select take_in_comment(tests.id('draft')) $$, 'not_allowed', '^permission denied for function'
);
select is_empty(
  $$ select from realtime.messages where payload ->> 'key' = 'comments' $$, 'a draft makes no sound on the channel that leaders hear'
);
select results_eq(
  $$ select distinct topic, event, payload - 'id' from realtime.messages where event = 'feedback' $$,
  $$ values (tests.channel('region', 'region'), 'feedback', '{}'::jsonb) $$, 'the region''s facilitators are told to look, and no more'
);
select tests.only(
  '{a facilitator}', 'list what the region holds back, and what it is about',
  $$ select from feedback_drafts() where subject = jsonb_build_object('table', 'actions', 'rowId', tests.id('action'), 'text', '') $$,
  '0', '^permission denied for function'
);

-- Writing -----------------------------------------------------------------------------------------

select tests.only(
  '{a facilitator}', 'comment on the plan',
  $$ insert into comments (id, school_id, body) values (gen_random_uuid(), tests.id('school'), 'Hm') $$,
  'new row violates row-level security policy for table "comments"'
);
select is(
  tests.attempt('a facilitator', format(
    $$ insert into comments (id, school_id, body, %s) values (gen_random_uuid(), tests.id('school'), 'Hm', %s) $$, cols, vals
  )), outcome, description
)
from (values
  ('goal_id', 'tests.id(''goal'')', '1', 'on a goal'), ('reflection_id', 'tests.id(''reflection'')', '1', 'on a reflection'),
  ('goal_id', 'tests.id(''other goal'')',
   'insert or update on table "comments" violates foreign key constraint "comments_goal_id_school_id_fkey"',
   'not on a goal of another school'),
  ('action_id', 'tests.id(''far action'')',
   'insert or update on table "comments" violates foreign key constraint "comments_action_id_school_id_fkey"',
   'not on an action of another region'),
  ('goal_id, action_id', 'tests.id(''goal''), tests.id(''action'')',
   'new row for relation "comments" violates check constraint "comments_check"', 'on one thing at a time'),
  ('submission_id, question_id', 'tests.id(''hand-in''), tests.id(''question'')', '1', 'on an answer that was handed in'),
  ('submission_id, question_id', 'tests.id(''hand-in''), tests.id(''second question'')', 'not_allowed',
   'not on an answer that is not in it'),
  ('submission_id, question_id', 'tests.id(''withdrawn hand-in''), tests.id(''question'')', 'not_allowed',
   'not on what was withdrawn'),
  ('question_id', 'tests.id(''question'')', 'new row for relation "comments" violates check constraint "comments_check1"',
   'not on a question by itself'),
  ('released_at', 'now()', 'permission denied for table comments', 'nobody sends past the function'),
  ('author_id', 'tests.id(''a co-facilitator'')', 'permission denied for table comments', 'nor in another''s name'),
  ('from_school', 'true', 'permission denied for table comments', 'nor as if the school had'),
  ('leader_id', 'tests.id(''a leader'')', 'permission denied for table comments', 'nor to one leader by choice'),
  ('taken_in_at', 'now()', 'permission denied for table comments', 'nor as taken in')
) as listed (cols, vals, outcome, description);
select is(
  tests.attempt('a facilitator', format(
    $$ insert into comments (id, school_id, body) values (gen_random_uuid(), tests.id('school'), %s) $$, body
  )), outcome, description
)
from (values
  ('repeat(''å'', 10000)', '1', 'a comment may have 10,000 characters'),
  ('repeat(''å'', 10001)', 'new row for relation "comments" violates check constraint "comments_body_check"', 'and no more'),
  (''' ''', 'new row for relation "comments" violates check constraint "comments_check2"', 'and has words')
) as listed (body, outcome, description);
select is(
  tests.attempt('a facilitator', $$ insert into comments (id, school_id, body)
    values (tests.id('draft'), tests.id('school'), 'Again') on conflict (id) do nothing $$), '0',
  'a repeated insert is the same insert'
);
select is(
  tests.attempt('a facilitator', format('update comments set %s where id = tests.id(''draft'')', assignment)),
  'permission denied for table comments', 'a facilitator may not set ' || assignment
)
from unnest(array[
  'released_at = now()', 'version = 7', 'school_id = tests.id(''other school'')', 'action_id = tests.id(''action'')',
  'author_id = null', 'is_personal = true', 'withdrawn_at = now()', 'updated_at = now()'
]) as assignment;
select tests.only(
  '{}', 'delete a comment', $$ delete from comments where id = tests.id('draft') $$, 'permission denied for table comments'
);

select tests.comment('a facilitator', 'thrown away', ', action_id', ', tests.id(''action'')');
select tests.act('a facilitator', $$ update comments set body = 'Changed' where id = tests.id('thrown away') $$);
select is(
  (select version from comments where id = tests.id('thrown away')), 2, 'whoever has it open elsewhere sees that it was changed'
);
delete from realtime.messages;
select tests.act('a facilitator', $$ select withdraw_comment(tests.id('thrown away')) $$);
select results_eq(
  $$ select topic, event from realtime.messages $$,
  $$ values (tests.channel('region', 'region'), 'feedback') $$, 'co-facilitators are told of a draft that is thrown away'
);

-- Sending -----------------------------------------------------------------------------------------

select is(
  tests.attempt(person, $$ select from release_feedback(array[tests.id('draft'), tests.id('co-draft')]) $$),
  case person
    when 'a facilitator' then '1' when 'a facilitator of another region' then '0'
    when 'a visitor' then 'permission denied for function release_feedback' else 'not_allowed'
  end,
  person || ': sending the region''s drafts'
)
from unnest(tests.people()) as person;
select tests.comment('a facilitator', 'other draft', school => 'other school');
select tests.comment('a facilitator', 'begun meanwhile');
select is(
  tests.release('draft', 'draft on action', 'co-draft', 'other draft'), '4', 'drafts go to all schools at once, a co-facilitator''s too'
);
select results_eq(
  $$ select id from comments where released_at is null $$, array[tests.id('begun meanwhile')],
  'what was not among those shown stays a draft'
);
select is(tests.release('draft', 'co-draft'), null, 'sent twice is sent once');
select results_eq(
  $$ select topic, count(*), bool_or(payload::text ~ 'Words') from realtime.messages where payload ->> 'key' = 'comments'
     group by topic order by topic $$,
  $$ select topic, 1::bigint, false from unnest(array[tests.channel('plan', 'other school'), tests.channel('plan', 'school')]) as topic
     order by topic $$,
  'each school is told once to look, and nothing of what it says'
);
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read what was sent',
  $$ select from comments where id = tests.id('draft on action') $$, '0'
);
select tests.only(
  '{}', 'change what was sent', $$ update comments set body = 'Other' where id = tests.id('draft') $$, '0'
);

-- Replies -----------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator}', 'answer',
  $$ insert into comments (id, school_id, parent_id, body)
     values (gen_random_uuid(), tests.id('school'), tests.id('draft'), 'Thanks') $$, 'not_allowed'
);
select tests.only(
  '{a facilitator}', 'begin a thread, as only facilitators do',
  $$ insert into comments (id, school_id, action_id, body)
     values (gen_random_uuid(), tests.id('school'), tests.id('action'), 'Hm') $$,
  'new row violates row-level security policy for table "comments"'
);
select tests.reply('a leader', 'reply', 'draft');
select tests.reply('a co-facilitator', 'answer', 'draft');
select results_eq(
  $$ select from_school, author_id, released_at is not null from comments where parent_id = tests.id('draft') order by released_at $$,
  $$ values (true, tests.id('a leader'), true), (false, tests.id('a co-facilitator'), true) $$,
  'replies are with the other at once, and say which side they are from'
);
select is(
  tests.attempt('a leader', $$ insert into comments (id, school_id, parent_id, body)
    values (gen_random_uuid(), tests.id('school'), tests.id('reply'), 'Hm') $$), 'not_allowed', 'threads have one level'
);
select is(
  tests.attempt('a leader of another school', $$ insert into comments (id, school_id, parent_id, body)
    values (gen_random_uuid(), tests.id('other school'), tests.id('draft'), 'Hm') $$), 'not_allowed',
  'nobody answers in another school''s thread from their own'
);
select is(
  tests.attempt('a leader', $$ update comments set body = 'x' where id = tests.id('reply') $$), '0', 'a reply is not changed either'
);

-- Awaiting a reply --------------------------------------------------------------------------------

select tests.reply('a leader', 'question', 'draft on action');
select tests.only(
  '{a facilitator}', 'see which threads await a reply',
  $$ select from threads_awaiting_reply() where school_id = tests.id('school') $$, '0', '^permission denied for function'
);
select results_eq(
  $$ select tests.ask('a facilitator', '(select string_agg(body, '','') from threads_awaiting_reply())') $$,
  array['Words of question'], 'those where the school has the last word'
);

-- Taken in ----------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader}', 'say that it is taken in',
  $$ select take_in_comment(tests.id('draft on action')) $$, 'not_allowed', '^permission denied for function'
);
-- Revisions are dated by the clock, a release too: what was written before it is no answer to it.
update revisions set ended_at = now() - interval '1 day';
select tests.act('a leader', $$ update actions set assumption = 'Because' where id = tests.id('action') $$);
select tests.act('a leader', $$ update actions set status = 'ongoing' where id = tests.id('action') $$);
select tests.act('a leader', $$ update goals set body = 'Better' where id = tests.id('goal') $$);
select tests.act('a leader in another region', $$ update actions set body = 'Elsewhere' where id = tests.id('far action') $$);
insert into revisions (school_id, table_name, row_id, field, before, after) values
  (tests.id('school'), 'answers', tests.id('an answer'), 'body', '', 'Of an answer'),
  (tests.id('school'), 'actions', tests.id('action'), 'timeframe', '', 'Soon'),
  (tests.id('school'), 'actions', tests.id('action'), 'timeframe', 'Soon', '');
-- A second burst on the same text.
insert into revisions (school_id, table_name, row_id, field, before, after)
values (tests.id('school'), 'actions', tests.id('action'), 'assumption', 'Because', 'Because they try it together');
create function tests.revision(name text, what text) returns bigint stable security definer set search_path = '' language sql as $$
  select max(id) from public.revisions where row_id = tests.id(name) and field = what
$$;
grant execute on function tests.revision(text, text) to anon, authenticated;
select results_eq(
  $$ select tests.ask('a leader', format(
       '(select string_agg(concat_ws('':'', field, before, after), '', '') from changes_since_comment(%L))', tests.id('draft on action')
     )) $$,
  array['assumption::Because they try it together, body::Better, status:planned:ongoing'],
  'what has changed since it came, newest first, each text once from what it was to what it is, without what came to nothing'
);
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'see what has changed since',
  $$ select from changes_since_comment(tests.id('draft on action')) where field = 'assumption' $$, '0', '^permission denied for function'
);
select is(
  tests.attempt('a leader', format('select take_in_comment(tests.id(''draft on action''), true, %L)', change)), outcome, description
)
from (values
  (tests.revision('far action', 'body'), 'not_allowed', 'it points at no other school''s change'),
  (tests.revision('an answer', 'body'), 'not_allowed', 'nor at a change of an answer'),
  (tests.revision('action', 'created_at'), 'not_allowed', 'nor at one from before it came'),
  (-1, 'not_allowed', 'nor at one that is not there'),
  (tests.revision('goal', 'body'), '1', 'but at any row that has changed since'),
  (null, '1', 'or at nothing in particular')
) as listed (change, outcome, description);
select is(
  tests.attempt('a leader', format('update comments set change_id = %s', tests.revision('goal', 'body'))),
  'permission denied for table comments', 'and only by the function'
);
select throws_ok(
  $$ update comments set taken_in_at = now(), change_id = tests.revision('far action', 'body') where id = tests.id('draft') $$,
  'insert or update on table "comments" violates foreign key constraint "comments_change_id_school_id_fkey"',
  'not even past it at another school''s'
);
select tests.ask('a leader', format($$ take_in_comment(tests.id('draft on action'), true, %s) $$, tests.revision('action', 'assumption')));
select results_eq(
  $$ select taken_in_by, change_id from comments where taken_in_at is not null $$,
  $$ values (tests.id('a leader'), tests.revision('action', 'assumption')) $$, 'it points at what was named'
);
-- What is written afterwards is another change.
insert into revisions (school_id, table_name, row_id, field, before, after)
values (tests.id('school'), 'actions', tests.id('action'), 'assumption', 'Because they try it together', 'Other');
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'read the words of the change, from before the comment to what was named',
  $$ select from changes_since_comment(tests.id('draft on action'))
     where before = '' and after = 'Because they try it together' $$, '0', '^permission denied for function'
);
select tests.ask('a leader', format($$ take_in_comment(tests.id('draft'), true, %s) $$, tests.revision('goal', 'body')));
select tests.ask('a co-leader', $$ take_in_comment(tests.id('draft'), false) $$);
select results_eq(
  $$ select taken_in_at, taken_in_by, change_id from comments where id = tests.id('draft') $$,
  $$ values (null::timestamptz, null::uuid, null::bigint) $$, 'and it is taken back'
);
select is(
  tests.attempt('a leader', $$ select take_in_comment(tests.id('reply')) $$), 'not_allowed', 'a reply is not taken in'
);
create table tests.version as select version, updated_at from comments where id = tests.id('draft on action');
delete from revisions where id = (select change_id from comments where id = tests.id('draft on action'));
select results_eq(
  $$ select taken_in_at is not null, change_id, version, updated_at from comments where id = tests.id('draft on action') $$,
  $$ select true, null::bigint, version, updated_at from tests.version $$, 'old history goes without the comment, which stays taken in'
);

-- Settled -----------------------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator}', 'say that a thread needs no answer',
  $$ select settle_thread(tests.id('draft on action')) $$, 'not_allowed', '^permission denied for function'
);
select is(
  tests.attempt(who, format('select settle_thread(tests.id(%L))', thread)), 'not_allowed', format('%s does not settle the %s', who, thread)
)
from (values ('a leader', 'reply'), ('a facilitator', 'begun meanwhile'), ('a leader', 'nothing')) as listed (who, thread);
select tests.ask('a facilitator', $$ settle_thread(tests.id('draft on action')) $$);
select is(
  tests.ask('a facilitator', '(select count(*) from threads_awaiting_reply())'), '0', 'what is settled awaits no reply'
);
select tests.reply('a leader', 'another question', 'draft on action');
select is(
  tests.ask('a facilitator', '(select string_agg(body, '','') from threads_awaiting_reply())'), 'Words of another question',
  'what is said later does'
);
select tests.ask('a leader', $$ settle_thread(tests.id('draft on action'), false) $$);
select results_eq(
  $$ select settled_at, settled_by from comments where id = tests.id('draft on action') $$,
  $$ values (null::timestamptz, null::uuid) $$, 'and it is taken back'
);

-- Withdrawing -------------------------------------------------------------------------------------

select tests.only(
  '{a facilitator}', 'withdraw what one has sent',
  $$ select withdraw_comment(tests.id('draft')) $$, 'not_allowed', '^permission denied for function'
);
select tests.only(
  '{a leader}', 'withdraw own reply',
  $$ select withdraw_comment(tests.id('reply')) $$, 'not_allowed', '^permission denied for function'
);
select tests.ask('a facilitator', $$ withdraw_comment(tests.id('draft')) $$);
select results_eq(
  $$ select tests.ask('a leader', format('(select body || (withdrawn_at is not null) from comments where id = %L)', tests.id('draft'))) $$,
  array['true'], 'a trace stays, without the words'
);
select is(
  tests.attempt('a facilitator', $$ select withdraw_comment(tests.id('draft')) $$), '1', 'once more is no error'
);

-- One leader's own hand-in ------------------------------------------------------------------------

select tests.comment(
  'a facilitator', 'personal', ', submission_id, question_id', ', tests.id(''own hand-in''), tests.id(''leader question'')'
);
select tests.release('personal');
select tests.only(
  '{a leader, a facilitator}', 'read what is said of a leader''s own answer',
  $$ select from comments where id = tests.id('personal') $$, '0'
);
select tests.only(
  '{a leader, a facilitator}', 'answer it', $$ insert into comments (id, school_id, parent_id, body)
    values (gen_random_uuid(), tests.id('school'), tests.id('personal'), 'Hm') $$, 'not_allowed'
);
select tests.reply('a leader', 'personal reply', 'personal');
select is(
  tests.attempt('a co-leader', $$ select from comments where id = tests.id('personal reply') $$), '0', 'nor do others read the reply'
);
select is(
  tests.attempt('a co-leader', $$ select take_in_comment(tests.id('personal')) $$), 'not_allowed', 'nor mark it as taken in'
);
select is(
  tests.attempt('a co-leader', $$ select settle_thread(tests.id('personal')) $$), 'not_allowed', 'nor as settled'
);
select is(
  tests.attempt('a co-leader', $$ select from changes_since_comment(tests.id('personal')) $$), '0', 'nor ask what has changed since'
);

-- What somebody has seen --------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader, a facilitator}', 'note how much they have seen',
  $$ insert into comment_reads (thread_id, school_id, seen_until) values (tests.id('draft'), tests.id('school'), now()) $$,
  'new row violates row-level security policy for table "comment_reads"'
);
select tests.act('a leader', $$ insert into comment_reads (thread_id, school_id, seen_until)
  values (tests.id('draft'), tests.id('school'), now()) $$);
select tests.only('{a leader}', 'see how much they have seen', 'select from comment_reads', '0');
select tests.only('{a leader}', 'note that it is more', 'update comment_reads set seen_until = now()', '0');
select tests.ask(who, $$ see_threads(array[tests.id('draft'), tests.id('personal'), tests.id('begun meanwhile')], now()) $$)
from unnest(array['a co-leader', 'an outsider']) as who;
select results_eq(
  $$ select user_id, thread_id from comment_reads where user_id <> tests.id('a leader') $$,
  $$ values (tests.id('a co-leader'), tests.id('draft')) $$, 'threads are seen by those who can read them'
);
select tests.ask('a co-leader', $$ see_threads(array[tests.id('draft')], now() - interval '1 hour') $$);
select is(
  tests.ask('a co-leader', '(select seen_until = now() from comment_reads)'), 'true', 'what is seen does not become unseen'
);
select is(
  tests.attempt('a leader', $$ insert into comment_reads (user_id, thread_id, school_id, seen_until)
    values (tests.id('a co-leader'), tests.id('draft'), tests.id('school'), now()) $$),
  'permission denied for table comment_reads', 'nobody reads for others'
);

-- Rows, schools and people that go ----------------------------------------------------------------

select tests.act('a leader', $$ update actions set deleted_at = now() where id = tests.id('action') $$);
select is(
  tests.attempt(who, $$ select from comments where id = tests.id('draft on action') $$), '1', who || ' reads it when the row is gone'
)
from unnest(array['a leader', 'a facilitator']) as who;

delete from facilitators where user_id = tests.id('a co-facilitator');
insert into comments (id, school_id, body) values (tests.id('left behind'), tests.id('school'), 'Left behind');
update comments set author_id = tests.id('a co-facilitator') where id = tests.id('left behind');
select tests.only(
  '{a facilitator}', 'throw away the draft of one who is no longer a facilitator there',
  $$ select withdraw_comment(tests.id('left behind')) $$, 'not_allowed', '^permission denied for function'
);
select is(
  tests.attempt('a co-facilitator', $$ select from comments $$), '0', 'who is not, reads nothing any more, not even the own'
);
select is(
  tests.attempt('a co-facilitator', $$ select withdraw_comment(tests.id('answer')) $$), 'not_allowed', 'and withdraws nothing'
);

select tests.ask('an administrator', $$ move_school(tests.id('school'), tests.id('far region')) $$);
select tests.only(
  '{a facilitator of another region}', 'read the drafts of a school that has moved there',
  $$ select from comments where id = tests.id('begun meanwhile') $$, '0'
);
select is(
  tests.attempt(who, $$ select from release_feedback(array[tests.id('begun meanwhile')]) $$), outcome, who || ' and its drafts'
)
from (values ('a facilitator', '0'), ('a facilitator of another region', '1')) as listed (who, outcome);
select tests.ask('an administrator', $$ move_school(tests.id('school'), tests.id('region')) $$);

select tests.ask('an administrator', $$ retire_school(tests.id('school')) $$);
select is(
  tests.attempt(who, write), outcome, format('of a retired school: %s, %s', who, regexp_replace(write, '\s+', ' ', 'g'))
)
from (values
  ('a facilitator', $$ insert into comments (id, school_id, body) values (gen_random_uuid(), tests.id('school'), 'Late') $$,
   'school_retired'),
  ('a leader', $$ insert into comments (id, school_id, parent_id, body)
     values (gen_random_uuid(), tests.id('school'), tests.id('draft'), 'Late') $$, 'school_retired'),
  ('a leader', $$ select take_in_comment(tests.id('draft')) $$, 'school_retired'),
  ('a leader', $$ select settle_thread(tests.id('draft')) $$, 'school_retired'),
  ('a facilitator', $$ select from release_feedback(array[tests.id('begun meanwhile')]) $$, '0'),
  ('a leader', $$ select from comments where id = tests.id('draft') $$, '1')
) as listed (who, write, outcome);

select ok(
  tests.ask('a facilitator', 'my_data() -> ''comments''')::jsonb @> '[{"text": "Words of begun meanwhile", "school": "School"}]',
  'what one has written is among one''s own data'
);
select tests.ask('an administrator', $$ retire_school(tests.id('school'), false) $$);
select tests.ask('a leader', 'delete_my_account(true)');
select results_eq(
  $$ select body, author_id, version from comments where id = tests.id('reply') $$,
  $$ values ('Words of reply', null::uuid, 1) $$, 'what was written stays, without a name'
);
select is(
  tests.attempt('a co-leader', $$ select from comments where id = tests.id('personal') $$), '0',
  'and what was said to one leader becomes nobody else''s'
);

-- Until when it is kept ---------------------------------------------------------------------------

alter table comments disable trigger _300_stamp;
update comments set updated_at = now() - interval '2 years'
where id in (tests.id('draft'), tests.id('co-draft'), tests.id('personal'));
alter table comments enable trigger _300_stamp;
select private.delete_plan_rows_until((now() - interval '1 year')::date);
select set_eq(
  $$ select id from comments where id in (tests.id('draft'), tests.id('co-draft'), tests.id('other draft')) $$,
  array[tests.id('draft'), tests.id('other draft')], 'threads go by what is newest in them'
);
select lives_ok(
  $$ select private.delete_plan_rows_until((now() + interval '1 day')::date) $$, 'comments hold back nothing that is due'
);
select is_empty($$ select from comments $$, 'and go with what they are about');

select * from finish();
rollback;
