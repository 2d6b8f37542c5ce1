begin;
\ir world.psql
select plan(37);

create table marks (number bigint);
grant select on marks to authenticated;
create function tests.write(statement text) returns void language plpgsql as $$
begin
  perform tests.sign_in('a leader');
  execute statement;
  perform tests.sign_out();
end
$$;
-- Rows are named as in world.psql, one line for each field.
create function tests.news(who text default 'a facilitator', up_to bigint default null) returns text
language sql as $$
  select tests.ask(who, format(
    $ask$
      (select string_agg(format('%%s %%s: %%s', named.name, field, before), E'\n' order by named.name, field)
       from changes_since(tests.id('school'), %s)
       join unnest('{goal,action,reflection,new action}'::text[]) as named (name) on tests.id(named.name) = row_id)
    $ask$,
    coalesce(up_to, (select number from marks))
  ))
$$;
create function tests.read_all() returns void language sql as $$
  delete from marks;
  insert into marks select change_number from plan_summaries where school_id = tests.id('school')
$$;

update actions set body = 'Vi observerer', assumption = 'Fordi' where id = tests.id('action');
update reflections set outcome = 'Det gikk' where id = tests.id('reflection');
select tests.read_all();
select is(tests.news(), null, 'nothing is new when all is read');

select tests.write($$ update actions set body = 'Vi observerer mer' where id = tests.id('action') $$);
select is(tests.news(), 'action body: Vi observerer', 'one field is new: what was read in it is told, and no other field');
select tests.only(
  '{a leader, a co-leader, a facilitator}', 'ask what is new at the school',
  $$ select from changes_since(tests.id('school'), 0) where row_id = tests.id('goal') $$, '0',
  '^permission denied for function changes_since'
);
select tests.read_all();
select tests.write($$ update actions set body = 'Vi observerer mer ofte' where id = tests.id('action') $$);
select is(
  tests.news(), 'action body: Vi observerer',
  'a burst that had begun before the reading is told from its beginning: too much is marked rather than too little'
);
select tests.write($$ update actions set body = 'Noe helt annet enn det som sto her' where id = tests.id('action') $$);
select is(tests.news(), 'action body: Vi observerer', 'of several changes it is the first that says what was read');

select tests.read_all();
update actions set position = 'a5' where id = tests.id('action');
select is(tests.news(), null, 'another order alone is nothing new');
select tests.write($$ update reflections set verdict = 'held' where id = tests.id('reflection') $$);
select is(tests.news(), 'reflection verdict: too_early', 'a choice is told like a text');

select tests.read_all();
select tests.write($$
  insert into actions (id, school_id, goal_id, position, body)
  values (tests.id('new action'), tests.id('school'), tests.id('goal'), 'a6', 'Ny')
$$);
select is(tests.news(), E'new action body: \nnew action created_at: ', 'a new row is told as made');

select tests.read_all();
-- Read at that number, an hour before what follows.
insert into last_reads (user_id, school_id, change_number) select tests.id('a facilitator'), tests.id('school'), number from marks;
alter table last_reads disable trigger user;
update last_reads set read_at = now() - interval '1 hour';
alter table last_reads enable trigger user;
select tests.write($$ update actions set deleted_at = now(), body = 'Til slutt' where id = tests.id('action') $$);
select is(
  tests.news(),
  E'action assumption: Fordi\naction body: Noe helt annet enn det som sto her\naction deleted_at: ',
  'of a deleted row all that was read is told, which can be read nowhere else'
);
select tests.write($$ update actions set body = 'Skrevet etter slettingen' where id = tests.id('action') $$);
select is(
  tests.news(),
  E'action assumption: Fordi\naction body: Noe helt annet enn det som sto her\naction deleted_at: ',
  'and nothing that was written in it since'
);
select is(
  tests.news('a facilitator', (
    select max(change_number) - 1 from revisions where row_id = tests.id('action') and field = 'body'
  )), null, 'nor what was written after the reading, whatever is asked for'
);
select is(
  tests.ask('a leader', $$ (
    select count(*) > 1 from changes_since(tests.id('school'), 0) where row_id = tests.id('action')
  ) $$), 'true', 'to its leaders all is told'
);
-- Marked as read once it was gone.
select tests.ask('a facilitator', $$ mark_read(tests.id('school'), (select number from marks)) $$);
select is(tests.news(), 'action deleted_at: ', 'who reads only when it is gone is told no more than that');
select is(
  tests.ask('a facilitator', $$ (
    select mark_read(tests.id('school'), 1000000000) is not null and change_number < 1000000
    from last_reads where user_id = auth.uid()
  ) $$), 'true', 'the mark is set at what there is, not at what is to come'
) from (select tests.ask('a facilitator', $$ mark_read(tests.id('school'), 1000000000) $$)) as far_ahead;
select tests.only(
  '{a facilitator}', 'ask where a deleted row stood',
  $$ select from removed_places(tests.id('school'), 0) where row_id = tests.id('action') and field = 'goal_id' $$, '0',
  '^permission denied for function removed_places'
);
select is(
  tests.ask('a facilitator', $$ (
    select string_agg(format('%s %s', field, coalesce(before = tests.id('goal')::text, false)), ', ' order by field)
    from removed_places(tests.id('school'), (select number from marks))
  ) $$),
  'goal_id t, position f', 'where it stood is told, and no text'
);
select is(
  tests.ask('a facilitator', $$ (
    select count(*) from removed_places(
      tests.id('school'), (select change_number from plan_summaries where school_id = tests.id('school'))
    )
  ) $$),
  '0', 'not of what had been deleted before the reading'
);
select tests.write($$ update actions set deleted_at = null where id = tests.id('action') $$);
select is(
  tests.attempt('a facilitator', $$ select from removed_places(tests.id('school'), 0) $$), '0',
  'nor of what has come back'
);
select tests.read_all();
select tests.write($$ update actions set deleted_at = now() where id = tests.id('action') $$);
select tests.read_all();
select tests.write($$ update actions set deleted_at = null where id = tests.id('action') $$);
select matches(tests.news(), '^action deleted_at: \d', 'one that is brought back is told as such');

select is(
  tests.attempt('a facilitator', $$ select from changes_since(tests.id('far school'), 0) $$), '0',
  'of a school in another region nothing is told'
);
select is(
  tests.attempt('a facilitator of another region', $$ select from changes_since(tests.id('far school'), 0) $$) <> '0', true,
  'where there is something to tell'
);

select * from finish();
rollback;
