begin;
\ir world.psql
select plan(59);

create function tests.version(place text) returns uuid stable security definer set search_path = '' language sql as $$
  select version_id from public.goals where id = tests.id(place)
$$;
create function tests.epoch(place text) returns uuid stable security definer set search_path = '' language sql as $$
  select epoch from public.goals where id = tests.id(place)
$$;
grant execute on all functions in schema tests to anon, authenticated;

-- Who may save, and read ----------------------------------------------------------------------------

select tests.only(
  '{a leader, a co-leader}', 'save text with its document',
  $$ select from save_text(
       'goals', tests.id('goal'), tests.version('goal'), '{"body": "Saved"}', 'ZG9j', tests.epoch('goal'), '{}'
     ) as saved where saved is not null $$, '0', '^permission denied for function save_text'
);
select tests.ask('a leader', $$ save_text(
  'goals', tests.id('goal'), tests.version('goal'), '{"body": "Saved"}', 'ZG9j', tests.epoch('goal'), '{}'
) ->> 'body' $$);
select tests.only(
  '{a leader, a co-leader}', 'read the document',
  $$ select from row_docs where row_id = tests.id('goal') $$, '0'
);
select tests.only(
  '{a leader, a co-leader}', 'read a row with its document',
  $$ select from read_text('goals', tests.id('goal')) as found where found ->> 'document' = 'ZG9j' $$, '0',
  '^permission denied for function read_text'
);
select tests.only(
  '{}', 'write a document past the call',
  $$ insert into row_docs (table_name, row_id, school_id, epoch, document)
     values ('goals', tests.id('goal'), tests.id('school'), gen_random_uuid(), 'x') $$,
  'permission denied for table row_docs'
);
select tests.only(
  '{}', 'change a document past the call',
  $$ update row_docs set document = 'x' where row_id = tests.id('goal') $$, 'permission denied for table row_docs'
);

-- What a save does ----------------------------------------------------------------------------------

select results_eq(
  $$ select body, version, goals.epoch = row_docs.epoch, document, owner_id
     from goals join row_docs on row_id = goals.id where goals.id = tests.id('goal') $$,
  $$ values ('Saved', 2, true, 'ZG9j', null::uuid) $$, 'text and document are saved together, under the row''s epoch'
);
select is(
  tests.ask('a co-leader', $$ save_text('goals', tests.id('goal'), gen_random_uuid(), '{"body": "Late"}') $$), null,
  'another version than the one expected is nothing to save on'
);
select is(
  tests.ask('a co-leader', $$ save_text(
    'goals', tests.id('goal'), tests.version('goal'), '{"body": "Late"}', 'ZG9j', gen_random_uuid()
  ) $$), null, 'nor is a document of another epoch'
);
select is((select body from goals where id = tests.id('goal')), 'Saved', 'and nothing was changed');
select throws_like(
  $$ select tests.ask('a leader', $q$ save_text(
    'goals', tests.id('goal'), tests.version('goal'), '{"updated_by": "x"}'
  ) $q$) $$, '%not_allowed%', 'only texts are saved'
);
select throws_like(
  $$ select tests.ask('a leader', $q$ save_text('schools', tests.id('school'), gen_random_uuid(), '{"name": "x"}') $q$) $$,
  '%not_allowed%', 'only of rows that are written together'
);

-- Epochs --------------------------------------------------------------------------------------------

create temporary table remembered as select epoch, version_id from goals where id = tests.id('goal');
grant select on remembered to authenticated;
update goals set position = 'a7' where id = tests.id('goal');
select results_eq(
  $$ select epoch = tests.epoch('goal'), version_id = tests.version('goal') from remembered $$,
  $$ values (true, false) $$, 'a change of something else is another version of the same epoch'
);
select tests.sign_in('a leader');
update goals set body = 'By hand' where id = tests.id('goal');
select tests.sign_out();
select isnt((select epoch from remembered), tests.epoch('goal'), 'a text that is changed without its document begins a new epoch');
select is(
  (select epoch from row_docs where row_id = tests.id('goal')), (select epoch from remembered),
  'the document stays under the old one: it tells what was saved last'
);
create temporary table answered as select tests.ask('a leader', $$ save_text(
  'goals', tests.id('goal'), tests.version('goal'), '{"body": "Anew"}', 'bmV3'
) ->> 'epoch' $$)::uuid as epoch;
select is((select epoch from answered), tests.epoch('goal'), 'a document without an epoch gets the new one that begins with it'
);
select is(
  (select epoch from row_docs where row_id = tests.id('goal')), tests.epoch('goal'), 'under which it is kept'
);

-- Whose words ---------------------------------------------------------------------------------------

select tests.ask('a leader', $$ save_text(
  'goals', tests.id('goal'), tests.version('goal'), '{"body": "Anew, by two"}', 'dHdv', tests.epoch('goal'),
  array[tests.id('a co-leader'), tests.id('a leader'), tests.id('a leader of another school'), tests.id('an outsider')]
) $$);
select results_eq(
  $$ select author_id, co_author_ids from revisions where row_id = tests.id('goal') order by id desc limit 1 $$,
  $$ values (tests.id('a leader'), array[tests.id('a co-leader')]) $$,
  'a revision names those whose words it holds, of the school''s leaders only'
);
delete from profiles where user_id = tests.id('a co-leader');
select is(
  (select co_author_ids from revisions where row_id = tests.id('goal') order by id desc limit 1), '{}'::uuid[],
  'until their account is deleted'
);

-- What ends a document ------------------------------------------------------------------------------

select tests.ask('a leader', $$ save_text(
  'reflections', tests.id('reflection'),
  (select version_id from reflections where id = tests.id('reflection')), '{"outcome": "Well"}', 'ZG9j',
  (select epoch from reflections where id = tests.id('reflection'))
) $$);
delete from reflections where id = tests.id('reflection');
select is_empty(
  $$ select from row_docs where row_id = tests.id('reflection') $$, 'a row that is deleted for good takes its document along'
);

select * from finish();
rollback;
