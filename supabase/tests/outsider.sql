begin;
\ir world.psql
-- Every table and view there is, so that a new one is asked about from its first day.
create view tests.relations as
select relname::text as name from pg_class
where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f');
select plan((3 * count(*))::integer) from tests.relations;

select tests.sign_in('a leader');
select save_text('goals', id, version_id, '{"body": "Saved"}', 'ZG9j', epoch) from goals where id = tests.id('goal');
select tests.sign_out();
select tests.ask('a leader', $$ (invite_leader(tests.id('school'), 'new@school.example')).id $$);
insert into programme_years (name, starts_on, ends_on) values ('Year of the tests', '2026-08-01', '2027-07-31');
insert into gatherings (id, name_nb) values (tests.id('gathering'), 'Samling');
insert into gathering_dates (gathering_id, region_id, starts_on, ends_on) values
  (tests.id('gathering'), tests.id('region'), '2026-10-01', '2026-10-01');
insert into assignments (id, gathering_id, title_nb) values (tests.id('assignment'), tests.id('gathering'), 'Oppdrag');
insert into assignment_regions (assignment_id, region_id, published_at) values
  (tests.id('assignment'), tests.id('region'), now());
insert into assignment_parts (id, assignment_id, kind, respondent, title_nb) values
  (tests.id('part'), tests.id('assignment'), 'questions', 'school', 'Del');
insert into deadlines (part_id, region_id, due_local) values (tests.id('part'), tests.id('region'), '2026-10-01 12:00');
insert into extensions (part_id, school_id, due_local) values (tests.id('part'), tests.id('school'), '2026-10-02 12:00');
insert into questions (id, part_id, body_nb) values (tests.id('question'), tests.id('part'), 'Hva?');
insert into answers (school_id, question_id) values (tests.id('school'), tests.id('question'));
insert into submissions (id, part_id, school_id, is_personal, submitted_at, content) values
  (tests.id('hand-in'), tests.id('part'), tests.id('school'), false, now(), '{}');
insert into plan_imports (
  id, school_id, file_hash, file_name, content_hash, goal_ids, action_ids, reflection_ids, row_hashes,
  imported_by
) values (
  tests.id('import'), tests.id('school'), repeat('a', 64), 'plan.docx', '', '{}', '{}', '{}', '{}',
  tests.id('a leader')
);
insert into plan_import_answers (import_id, answer_id, school_id, before, after)
select tests.id('import'), id, school_id, '', '' from answers where school_id = tests.id('school');
insert into examples (id, school_id, kind, row_id, quote, public_text) values
  (tests.id('example'), tests.id('school'), 'action', tests.id('action'), 'Et eksempel', 'Et eksempel');
insert into dismissed_hints (school_id, row_id, field) values (tests.id('school'), tests.id('action'), 'body');
select tests.ask('a facilitator', $$ mark_read(tests.id('school'), 1) $$);
insert into comments (id, school_id, body) values (tests.id('comment'), tests.id('school'), 'Said');
insert into comment_reads (user_id, thread_id, school_id, seen_until) values
  (tests.id('a facilitator'), tests.id('comment'), tests.id('school'), now());

-- Asked by the owner, who sees every row, in the name of a facilitator: a view may show own regions only.
select set_config('request.jwt.claim.sub', tests.id('a facilitator')::text, true);
select isnt_empty(format('select from public.%I', name), 'there is something in ' || name) from tests.relations;
select set_config('request.jwt.claim.sub', '', true);
select is(
  tests.attempt('an outsider', format('select from public.%I', name)), case name when 'profiles' then '1' else '0' end,
  case name when 'profiles' then 'an outsider sees of profiles only the own one' else 'an outsider sees no ' || name end
) from tests.relations;
select is(
  tests.attempt('a visitor', format('select from public.%I', name)) ~ '^permission denied for (table|view) ', true,
  'a visitor may not even ask for ' || name
) from tests.relations;

select * from finish();
rollback;
