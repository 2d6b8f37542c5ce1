begin;
\ir world.psql
select plan(130);

insert into examples (id, school_id, kind, row_id, quote, public_text)
select
  tests.id(place || 'example'), tests.id(place || 'school'), 'action', tests.id(place || 'action'), 'Vi øver', 'Vi øver'
from unnest(array['', 'far ']) as place;

-- Who may what ------------------------------------------------------------------------------------------

select tests.only(
  '{a facilitator}', 'see an example', $$ select from examples where id = tests.id('example') $$, '0'
);
select tests.only(
  '{a facilitator of another region}', 'see one of the far region', $$ select from examples where id = tests.id('far example') $$,
  '0'
);
select tests.only(
  '{a facilitator}', 'make an example',
  $$ insert into examples (id, school_id, kind, row_id, quote, public_text)
     values (gen_random_uuid(), tests.id('school'), 'outcome', tests.id('reflection'), 'Det gikk', 'Det gikk') $$,
  'new row violates row-level security policy for table "examples"'
);
select tests.only(
  '{a facilitator}', 'edit what is shown', $$ update examples set public_text = 'De øver' where id = tests.id('example') $$, '0'
);
select tests.only(
  '{a facilitator}', 'check an example', $$ update examples set checked_at = now() where id = tests.id('example') $$, '0'
);
select tests.only('{a facilitator}', 'remove an example', $$ delete from examples where id = tests.id('example') $$, '0');
select tests.only(
  '{}', 'change ' || what, format('update examples set %s where id = tests.id(''example'')', what),
  'permission denied for table examples'
)
from unnest(array[
  'quote = ''x''', 'school_id = tests.id(''far school'')', 'checked_by = null', 'made_by = null'
]) as what;

-- For which gathering ------------------------------------------------------------------------------------

insert into gatherings (id, name_nb)
select tests.id(name), name from unnest(array['near gathering', 'far gathering', 'undated gathering']) as name;
insert into gathering_dates (gathering_id, region_id, starts_on, ends_on) values
  (tests.id('near gathering'), tests.id('region'), '2026-10-01', '2026-10-01'),
  (tests.id('far gathering'), tests.id('far region'), '2026-10-01', '2026-10-01');
select tests.only(
  '{a facilitator}', 'say for which gathering it is',
  $$ update examples set gathering_id = tests.id('near gathering') where id = tests.id('example') $$, '0'
);
select is(
  tests.attempt('a facilitator', format('update examples set gathering_id = tests.id(%L) where id = tests.id(''example'')', name)),
  'not_allowed', 'not for the ' || name
)
from unnest(array['far gathering', 'undated gathering']) as name;
select tests.only(
  '{a facilitator}', 'make an example for a gathering',
  $$ insert into examples (id, school_id, kind, row_id, gathering_id, quote, public_text) values (
       gen_random_uuid(), tests.id('school'), 'outcome', tests.id('reflection'), tests.id('near gathering'), 'Det', 'Det'
     ) $$,
  'not_allowed'
);
insert into examples (id, school_id, kind, row_id, gathering_id, quote, public_text, checked_at) values (
  tests.id('moved'), tests.id('school'), 'action', tests.id('action'), tests.id('near gathering'), 'Vi', 'Vi', now()
);
select tests.sign_in('a facilitator');
update examples set gathering_id = null where id = tests.id('moved');
select tests.sign_out();
select results_eq(
  $$ select gathering_id, checked_at is not null, version from examples where id = tests.id('moved') $$,
  $$ values (null::uuid, true, 1) $$, 'a text that is moved to another gathering stays as it was checked'
);
update examples set gathering_id = tests.id('near gathering') where id = tests.id('moved');
delete from gathering_dates where gathering_id = tests.id('near gathering');
delete from gatherings where id = tests.id('near gathering');
select is(
  (select count(*) from examples where id = tests.id('moved') and gathering_id is null), 1::bigint,
  'an example outlives its gathering'
);
delete from examples where id = tests.id('moved');

-- What may stand there ------------------------------------------------------------------------------------

select throws_ok(
  format(
    'insert into examples (id, school_id, kind, row_id, question_id, quote, public_text)
     values (gen_random_uuid(), tests.id(''school''), %L, tests.id(''action''), %L, %L, %L)', kind, question, quote, shown
  ), '23514', null, format('no example of %s: «%s», «%s»', kind, quote, shown)
)
from (values
  ('responsible', null, 'a', 'a'), ('action', null, '', 'a'), ('action', null, 'a', ' '),
  ('action', md5('question')::uuid, 'a', 'a'), ('action', null, repeat('a', 10001), 'a')
) as listed (kind, question, quote, shown);

-- Checking -------------------------------------------------------------------------------------------------

-- What stands afterwards: the text, who has checked it, and which change it was.
create function tests.after(who text, change text) returns text language plpgsql as $$
begin
  perform tests.act(who, format('update examples set %s where id = tests.id(''example'')', change));
  return (
    select concat_ws(' / ', public_text, case when checked_at = now() then 'checked' else checked_at::text end,
      case checked_by when tests.id('a facilitator') then 'by a facilitator' else checked_by::text end, version)
    from examples where id = tests.id('example')
  );
end
$$;
create function tests.act(who text, statement text) returns void language plpgsql as $$
begin
  perform tests.sign_in(who);
  execute statement;
  perform tests.sign_out();
end
$$;
select is(tests.after('a facilitator', 'checked_at = ''2000-01-01'''), 'Vi øver / checked / by a facilitator / 2',
  'the database says when and by whom');
select is(tests.after('a facilitator', 'public_text = ''De øver'''), 'De øver / 3', 'a changed text is not checked');
select is(
  tests.after('a facilitator', 'public_text = ''Noen øver'', checked_at = ''2000-01-01'''),
  'Noen øver / checked / by a facilitator / 4', 'unless it is checked as it is written'
);
select is(
  tests.after('a facilitator', 'public_text = ''Noen øver'''), 'Noen øver / checked / by a facilitator / 4',
  'the same text again changes nothing'
);
select is(tests.after('a facilitator', 'checked_at = null'), 'Noen øver / 5', 'and it is taken back');
select is(
  tests.ask('a facilitator', $$ (my_data() #>> '{examples}') $$), '[]', 'who has made none has none among the own data'
);
update examples set made_by = tests.id('a facilitator'), checked_by = tests.id('a facilitator') where id = tests.id('example');
select is(
  tests.ask('a facilitator', $$ ((my_data() #> '{examples,0}') - 'at')::text $$)::jsonb,
  '{"school": "School", "quote": "Vi øver", "text": "Noen øver"}', 'who has made one has it'
);

-- What goes with what ----------------------------------------------------------------------------------------

select tests.act('a facilitator', 'select delete_my_account()');
select is(
  (select concat_ws(' / ', public_text, made_by, version) from examples where id = tests.id('example')), 'Noen øver / 5',
  'an account is deleted: the example stays, without the name'
);
update schools set region_id = tests.id('far region') where id = tests.id('school');
select is(
  tests.attempt('a facilitator of another region', $$ select from examples where id = tests.id('example') $$), '1',
  'an example moves with its school'
);
delete from reflections where action_id = tests.id('action');
delete from actions where id = tests.id('action');
select is_empty(
  $$ select from examples where id = tests.id('example') $$, 'what it was taken from is deleted for good, and so is it'
);
insert into goals (id, school_id, horizon, body, position)
values (gen_random_uuid(), tests.id('school'), 'long_term', 'Alle regner', 'a9');
insert into examples (id, school_id, kind, row_id, quote, public_text)
select gen_random_uuid(), school_id, 'long_term_goal', id, body, body from goals where body = 'Alle regner';
delete from goals where body = 'Alle regner';
select is_empty($$ select from examples where public_text = 'Alle regner' $$, 'a goal''s goes with the goal');
update examples set public_text = 'x' where id = tests.id('far example');
select private.delete_plan_rows_until(private.today() - 1);
select isnt_empty($$ select from examples where id = tests.id('far example') $$, 'what is not due is kept');
select private.delete_plan_rows_until(private.today());
select is_empty($$ select from examples where id = tests.id('far example') $$, 'what is due is deleted');

select * from finish();
rollback;
