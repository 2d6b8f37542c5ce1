begin;
\ir world.psql
select plan(54);

-- What is kept about somebody ------------------------------------------------------------------------------

select is(
  tests.ask(person, $$ my_data() #>> '{account,id}' $$), tests.id(person)::text, person || ' gets what is kept about them'
)
from unnest(array_remove(tests.people(), 'a visitor')) as person;
select matches(tests.attempt('a visitor', 'select ' || call), '^permission denied for function', 'a visitor has no ' || call)
from unnest(array['my_data()', 'delete_my_account()', 'delete_my_account(true)']) as call;

select tests.verify('a leader', 'a.leader@school.example');
insert into gatherings (id, name_nb) values (tests.id('gathering'), 'Samling');
insert into assignments (id, gathering_id, title_nb) values (tests.id('assignment'), tests.id('gathering'), 'Oppdrag');
insert into assignment_parts (id, assignment_id, kind, respondent, title_nb) values
  (tests.id('part'), tests.id('assignment'), 'questions', 'leader', 'Del');
insert into questions (id, part_id, body_nb) values (tests.id('question'), tests.id('part'), 'Hva?');
insert into answers (school_id, question_id, user_id, body)
select tests.id('school'), tests.id('question'), tests.id(who), 'Answer of ' || who
from unnest(array['a leader', 'a co-leader']) as who;
insert into submissions (id, part_id, school_id, user_id, submitted_by, is_personal, submitted_at, content)
select tests.id(who), tests.id('part'), tests.id('school'), tests.id(who), tests.id(who), true, now(),
  jsonb_build_object('by', who)
from unnest(array['a leader', 'a co-leader']) as who;
insert into invitations (email, role, school_id, invited_by) values
  ('a.leader@school.example', 'leader', tests.id('other school'), tests.id('a facilitator'));
select tests.ask('a leader', $$ (invite_leader(tests.id('school'), 'next@school.example')).id $$);
select tests.sign_in('a leader');
update profiles set full_name = 'Name of a leader', language = 'nn' where user_id = tests.id('a leader');
update goals set body = 'Text of a leader' where id = tests.id('goal');
select tests.sign_in('a co-leader');
update actions set body = 'Text of a co-leader' where id = tests.id('action');
select tests.sign_out();
select private.send_mail('deletion_planned', 'a.leader@school.example', 'nn', '{"a": "secret"}');

create function tests.my(who text, path text) returns jsonb language sql as $$
  select tests.ask(who, format('my_data() #> %L', path))::jsonb
$$;
select is(tests.my('a leader', '{profile}'), '{"fullName": "Name of a leader", "language": "nn", "feedbackMail": true}', 'name, language and choice of letters');
select is(tests.my('a leader', '{account,email}'), '"a.leader@school.example"', 'address');
select is(tests.my('a leader', '{schools,0,name}'), '"School"', 'schools');
select is(tests.my('a facilitator', '{regions,0,name}'), '"Region of the tests"', 'regions');
select is(tests.my('an administrator', '{isAdministrator}'), 'true', 'being administrator');
select is(tests.my('a leader', '{isAdministrator}'), 'false', 'not being one');
select is(tests.my('a leader', '{invitationsToMe,0,role}'), '"leader"', 'invitations to the own address');
select is(tests.my('a leader', '{invitationsFromMe,0,email}'), '"next@school.example"', 'invitations sent');
select is(tests.my('a leader', '{lettersToMe,0,kind}'), '"deletion_planned"', 'letters');
select ok(tests.my('a leader', '{changes}') @> '[{"text": "Text of a leader", "school": "School"}]', 'what they wrote');
select is(
  tests.my('a leader', '{answers}') #> '{0,text}', '"Answer of a leader"', 'answers of their own'
);
insert into plan_imports (
  id, school_id, file_hash, file_name, content_hash, goal_ids, action_ids, reflection_ids, row_hashes, imported_by
)
select tests.id(who), tests.id('school'), repeat('a', 64), who || '.docx', '', '{}', '{}', '{}', '{}', tests.id(who)
from unnest(array['a leader', 'a co-leader']) as who;
select is(
  tests.my('a leader', '{imports}') #> '{0,file}', '"a leader.docx"', 'files they have brought into a plan'
);
select is(tests.my('a leader', '{handedIn}') #> '{0,content}', '{"by": "a leader"}', 'what they handed in');
select tests.ask('a facilitator', $$ mark_read(tests.id('school'), 0) $$);
select tests.sign_in('a facilitator');
insert into comments (id, school_id, body) values (tests.id('comment'), tests.id('school'), 'Words of a facilitator');
select release_feedback(array[tests.id('comment')]);
select see_threads(array[tests.id('comment')], now());
select tests.sign_out();
select is(
  (tests.my('a facilitator', '{lastReads}') #> '{0}') - 'at', '{"school": "School"}', 'how far they have read'
);
select is(
  (tests.my('a facilitator', '{commentReads}') #> '{0}') - 'seenUntil', '{"school": "School"}',
  'what they have seen of feedback'
);
select is(
  tests.my('a facilitator', '{comments}') #> '{0,text}', '"Words of a facilitator"', 'what they have said'
);
select is(tests.my('a leader', '{lastReads}') || tests.my('a leader', '{commentReads}'), '[]', 'of the own reading only');
select ok(
  not tests.my('a leader', '{}')::text ~ 'co-leader|secret|code', 'but nothing of others, and nothing that opens a door'
);
select is(
  tests.my('an outsider', '{}') - '{schemaVersion,exportedAt,account,profile,isAdministrator}'::text[],
  '{"schools": [], "regions": [], "invitationsToMe": [], "invitationsFromMe": [], "lettersToMe": [], "changes": [],
    "examples": [], "answers": [], "comments": [], "lastReads": [], "commentReads": [],
    "handedIn": [], "imports": [], "dismissedHints": []}', 'of an outsider nothing more is kept'
);
update auth.users set email = 'next@school.example', email_confirmed_at = null where id = tests.id('an outsider');
select is(
  tests.my('an outsider', '{}') @> '{"invitationsToMe": [], "lettersToMe": []}', true,
  'who has not proven an address learns nothing of what is sent to it'
);
delete from school_leaders where user_id = tests.id('a co-leader');
select is(
  tests.my('a co-leader', '{changes}'), '[]', 'who no longer leads the school does not take its text along'
);
insert into school_leaders (school_id, user_id) values (tests.id('school'), tests.id('a co-leader'));

-- Deleting the account ---------------------------------------------------------------------------------------

select is(tests.attempt(person, 'select delete_my_account()'), outcome, format('%s: %s', person, reason))
from (values
  ('a co-leader', '1', 'another leader stays'), ('a facilitator', '1', 'a region can do without'),
  ('an outsider', '1', 'nobody is missing'),
  ('a leader of another school', 'last_leader', 'nobody would be left who can write'),
  ('a leader in another region', 'last_leader', 'nobody would be left who can write')
) as tried (person, outcome, reason);
select is(
  tests.attempt('a leader of another school', 'select delete_my_account(true)'), '1',
  'the last leader may go when told what it means'
);
delete from admins where user_id <> tests.id('an administrator');
select is(
  tests.attempt('an administrator', format('select delete_my_account(%s)', even)), 'last_admin',
  'the last administrator does not go, not even when told'
)
from unnest(array['true', 'false']) as even;
insert into admins (user_id) values (tests.id('an outsider'));
select is(
  tests.attempt('an administrator', 'select delete_my_account()'), '1', 'when there is another administrator, one may go'
);

-- Who is last at one place goes from none.
insert into school_leaders (school_id, user_id) values (tests.id('far school'), tests.id('a leader of another school'));
insert into facilitators (region_id, user_id) values (tests.id('region'), tests.id('a leader of another school'));
insert into admins (user_id) values (tests.id('a leader of another school'));
select is(
  tests.attempt('a leader of another school', 'select delete_my_account()'), 'last_leader',
  'who is last at one of two schools is told so'
);
select results_eq(
  $$ select
       (select count(*) from school_leaders where user_id = tests.id('a leader of another school')),
       (select count(*) from facilitators where user_id = tests.id('a leader of another school')),
       (select count(*) from admins where user_id = tests.id('a leader of another school')) $$,
  $$ values (2::bigint, 1::bigint, 1::bigint) $$, 'and still is all they were'
);

-- An address that is not proven is somebody else's.
update auth.users set email = 'next@school.example' where id = tests.id('an outsider');
select tests.ask('an outsider', 'delete_my_account()');
select results_eq(
  $$ select invited_by from invitations where email = 'next@school.example' $$, array[tests.id('a leader')],
  'deleting an account leaves the invitations and letters of an address that was never proven to be its own'
);
select isnt_empty($$ select from outbox where recipient = 'next@school.example' $$, 'and its letters');
select is_empty($$ select from auth.users where id = tests.id('an outsider') $$, 'the account itself is gone');

-- All that goes, and what stays. The school is retired: that does not hold anybody.
select tests.ask('an administrator', $$ retire_school(tests.id('school')) $$);
insert into invitations (email, role, school_id, accepted_at, accepted_by)
values ('earlier@school.example', 'leader', tests.id('school'), now(), tests.id('a leader'));
select tests.ask('a leader', 'delete_my_account()');
select is_empty(
  $$ select id from auth.users where id = tests.id('a leader')
     union all select user_id from profiles where user_id = tests.id('a leader')
     union all select user_id from school_leaders where user_id = tests.id('a leader') $$,
  'account, name and memberships are gone'
);
select is_empty(
  $$ select email from invitations where email in ('a.leader@school.example', 'earlier@school.example')
     union all select recipient from outbox where recipient = 'a.leader@school.example' $$,
  'the address stands in no invitation and no letter'
);
select results_eq(
  $$ select invited_by from invitations where email = 'next@school.example' $$, array[null::uuid],
  'whom they invited is still invited'
);
select results_eq(
  $$ select body, updated_by, version from goals where id = tests.id('goal') $$,
  $$ values ('Text of a leader', null::uuid, 2) $$, 'what they wrote stays with the school, without a name'
);
select results_eq(
  $$ select after, author_id from revisions where row_id = tests.id('goal') and field = 'body' $$,
  $$ values ('Text of a leader', null::uuid) $$, 'also in its history'
);
select results_eq(
  $$ select user_id from school_leaders where school_id = tests.id('school') $$, array[tests.id('a co-leader')],
  'the other leader leads on'
);
select is(tests.ask('a leader', 'claim_memberships()'), '0', 'a token that is still about claims nothing');
select is(
  tests.attempt('a leader', $$ select from goals union all select from profiles $$), '0', 'and reads nothing'
);

select * from finish();
rollback;
