begin;
\ir world.psql
\ir assignments.psql
select plan(128);

-- Words -----------------------------------------------------------------------------------------------

-- A text and a search, and whether the one is found by the other.
create function tests.finds(body text, search text) returns boolean language sql as $$
  select private.words_of(body) like all (terms.patterns)
    and private.found_words(private.words_of(body), terms.words, terms.stems) <> '{}'
  from private.search_terms(search) as terms
$$;
select is(coalesce(tests.finds(body, search), false), is_found, format('«%s» in «%s»', search, body))
from (values
  ('Lærerne øver', 'lærer', true), ('Lærerne øver', 'lærere', true), ('Lærerne øver', 'lærarane', true),
  ('Lærarane øver', 'lærerne', true), ('Læreren øver', 'LÆRERNE', true), ('Læreren øver', 'læring', false),
  ('Elevene tenker høyt', 'elev', true), ('Elevane tenkjer høgt', 'elevene', true), ('Én elev', 'elevenes', true),
  ('Utforskende undervisning', 'utforskande', true), ('Undervisninga vår', 'undervisningen', true),
  ('De vurderte det', 'vurdere', true), ('Observasjonane', 'observasjoner', true),
  -- Beginnings, of every word.
  ('Matematikkløftet', 'matem', true), ('Elever på mellomtrinnet', 'mell el', true),
  -- What stands further back in a compound, from four letters and after three, in all its forms.
  ('Matematikkløftet', 'løftet', true), ('Matematikkløftet', 'løft', true), ('Matematikkundervisninga', 'undervisning', true),
  ('matematikkundervisningsopplegg', 'undervisning', true), ('Skolelederne', 'leder', true), ('Skuleleiarane', 'leiar', true),
  ('Handlingsplaner', 'planen', true), ('Observasjonsskjema', 'skjemaet', true), ('Kompetansemål', 'mål', false),
  ('Et ansvar', 'svar', false), ('Lærerik', 'ring', false), ('Skoleleder', 'ledd', false),
  -- All of the words, in any order; words that say nothing do not count where others do.
  ('Elever på mellomtrinnet', 'mellomtrinnet lærer', false), ('Støtte lærere', 'støtte til lærerne', true),
  ('Sånn og slik', 'og', true), ('Sånn', 'og', false),
  -- æ, ø and å, as one letter or as two.
  ('Åpne oppgaver', 'åpen', false), ('Åpne oppgaver', 'ÅPNE', true), ('Ærlig øving på Ås', 'ås øving ærlig', true),
  ('Måten', 'maten', false), (U&'Ma\030Aten', 'måten', true), ('Måten', U&'ma\030Ate', true),
  -- What stands between words.
  ('aksjoner/utprøvinger', 'utprøving', true), ('matematikksenter-modellen', 'modell', true), ('3a. Hva?', '3a', true),
  ('Klar', 'kl'':* | ''x', false), ('Klar & ferdig', 'ferdig & klar', true), ('Klar', '''', false), ('Klar', '!', false),
  ('Klar', '', false)
) as listed (body, search, is_found);

-- What is read ------------------------------------------------------------------------------------------

update goals set body = 'Langt mål' where id = tests.id('long-term goal');
update goals set body = 'Kort mål' where id = tests.id('goal');
update actions set body = 'Lærerne observerer', assumption = 'Fordi de lærer', teacher_support = 'Med vikar'
where id = tests.id('action');
update reflections set outcome = 'Det gikk', evidence = 'Elevene sa det', reflected_on = '2027-02-01'
where id = tests.id('reflection');
update actions set body = place || 'lærere' from unnest(array['other ', 'far ']) as place where id = tests.id(place || 'action');

-- All the kinds there are; a part of them is asked for by name.
create function tests.kinds() returns text[] immutable language sql return array[
  'long_term_goal', 'short_term_goal', 'action', 'assumption', 'teacher_support', 'outcome', 'evidence', 'answer'
];
-- «School: text | text; Other school: text», as a person gets it; null when there is nothing.
create function tests.column(
  who text, kinds text[], search text default null, question uuid default null, places text[] default '{region,far region}'
) returns text language plpgsql as $$
declare
  seen text;
begin
  perform tests.sign_in(who);
  select string_agg(
    name || ': ' || (
      select string_agg(one ->> 'text', ' | ' order by turn)
      from jsonb_array_elements(texts) with ordinality as each (one, turn)
    ), '; ' order by line
  ) into seen
  from read_column(array(select tests.id(place) from unnest(places) as place), kinds, question, search)
    with ordinality as read (region_id, school_id, name, name_key, texts, line);
  perform tests.sign_out();
  return seen;
exception when others then
  return sqlerrm;
end
$$;

select is(
  tests.column(person, '{action}'),
  case person
    when 'a facilitator' then 'Other school: other lærere; School: Lærerne observerer'
    when 'a facilitator of another region' then 'Far school: far lærere'
    when 'a facilitator of both' then 'Other school: other lærere; School: Lærerne observerer; Far school: far lærere'
    when 'a visitor' then 'permission denied for function read_column'
  end, person || ' reads a column'
)
from unnest(tests.people() || '{a facilitator of both}') as person;
select is(
  tests.column(person, tests.kinds(), 'lærere'),
  case person
    when 'a facilitator' then 'Other school: other lærere; School: Lærerne observerer | Fordi de lærer'
    when 'a facilitator of another region' then 'Far school: far lærere'
    when 'a facilitator of both'
      then 'Other school: other lærere; School: Lærerne observerer | Fordi de lærer; Far school: far lærere'
    when 'a visitor' then 'permission denied for function read_column'
  end, person || ' searches'
)
from unnest(tests.people() || '{a facilitator of both}') as person;
select is(
  tests.attempt(person, $$ select from private.search_texts where row_id = tests.id('far action') $$),
  case person when 'a facilitator of another region' then '1' when 'a visitor' then 'permission denied for schema private'
    else '0' end, person || ' and the words of the far school'
)
from unnest(tests.people()) as person;

select is(tests.column('a facilitator', array[kind]), text, 'the column ' || kind)
from (values
  ('long_term_goal', 'School: Langt mål'), ('short_term_goal', 'School: Kort mål'),
  ('assumption', 'School: Fordi de lærer'), ('teacher_support', 'School: Med vikar'),
  ('outcome', 'School: Det gikk'), ('evidence', 'School: Elevene sa det'), ('answer', null), ('nothing', null)
) as listed (kind, text);
select is(
  tests.column('a facilitator', tests.kinds()),
  'Other school: other lærere; School: Langt mål | Kort mål | Lærerne observerer | Fordi de lærer | Med vikar | Det gikk | Elevene sa det',
  'several columns come in the order of the plan'
);
select is(
  tests.ask('a facilitator', $$ (
    select texts #> '{0,context}' from read_column(array[tests.id('region')], '{evidence}')
  ) $$)::jsonb,
  '{"shortTermGoal": "Kort mål", "action": "Lærerne observerer", "reflectedOn": "2027-02-01", "checkOn": null,
    "verdict": "too_early", "decision": "undecided"}',
  'a text says what it stands under'
);
select is(
  tests.ask('a facilitator', $$ (
    select array(select jsonb_array_elements_text(texts #> '{0,hits}') order by 1)
    from read_column(array[tests.id('region')], '{action}', null, 'lærar obs') where name = 'School'
  ) $$),
  '{lærerne,observerer}', 'and which of its words were found'
);
select is(found, expected, search || ': ' || body)
from (values
  ('Matematikkløftet løfter matematikken, løft for løft', 'løft', '{løft,løfter,matematikkløftet}'),
  ('Lærerne er læremestere', 'lærer', '{lærerne}'), ('Lærerne er læremestere', 'lære', '{læremestere,lærerne}'),
  ('En skoleleder og en leder', 'leder skole', '{leder,skoleleder}'), ('En leder', 'leder skole', null)
) as listed (body, search, expected)
cross join lateral private.search_terms(search) as terms
cross join lateral (
  select array_agg(distinct word order by word)::text from unnest(
    private.found_words(private.words_of(body), terms.words, terms.stems)
  ) as word
) as marked (found);

-- Page by page ------------------------------------------------------------------------------------------

insert into schools (id, region_id, name)
select tests.id('added ' || n), tests.id('region'), name
from unnest(array['Ås', 'Ørje', 'Ærfugl', 'aalesund']) with ordinality as added (name, n);
insert into goals (id, school_id, horizon, body, position)
select gen_random_uuid(), id, 'long_term', 'Mål for ' || name, 'a0' from schools where id in (
  select tests.id('added ' || n) from generate_series(1, 4) as n
);
create function tests.pages(regions text[], page_size integer, search text default null) returns text language plpgsql as $$
declare
  wanted uuid[] := array(select tests.id(place) from unnest(regions) as place);
  row record;
  last_key text;
  last_school uuid;
  names text[];
  all_pages text := '';
begin
  perform tests.sign_in('a facilitator of both');
  loop
    names := '{}';
    for row in
      select * from read_column(wanted, '{long_term_goal,action}', null, search, last_key, last_school, page_size)
    loop
      names := names || row.name;
      wanted := wanted[array_position(wanted, row.region_id):];
      last_key := row.name_key;
      last_school := row.school_id;
    end loop;
    exit when names = '{}';
    all_pages := all_pages || '[' || array_to_string(names, ', ') || ']';
  end loop;
  perform tests.sign_out();
  return all_pages;
end
$$;
select is(tests.pages(regions, size, search), pages, format('%s at a time: %s', size, coalesce(search, 'all')))
from (values
  ('{region,far region}'::text[], 50, null, '[aalesund, Other school, School, Ærfugl, Ørje, Ås, Far school]'),
  ('{region,far region}', 2, null, '[aalesund, Other school][School, Ærfugl][Ørje, Ås][Far school]'),
  ('{region,far region}', 3, null, '[aalesund, Other school, School][Ærfugl, Ørje, Ås][Far school]'),
  ('{far region,region}', 1, null, '[Far school][aalesund][Other school][School][Ærfugl][Ørje][Ås]'),
  ('{region,far region}', 2, 'lærere', '[Other school, School][Far school]'),
  ('{region,far region}', 2, 'mål', '[aalesund, School][Ærfugl, Ørje][Ås]')
) as listed (regions, size, search, pages);
delete from goals where school_id in (select tests.id('added ' || n) from generate_series(1, 4) as n);

-- Answers -----------------------------------------------------------------------------------------------

insert into answers (school_id, question_id, user_id, body) values
  (tests.id('school'), tests.id('question'), null, 'Kladd om lærere'),
  (tests.id('school'), tests.id('second question'), null, ' '),
  (tests.id('school'), tests.id('leader question'), tests.id('a leader'), 'Mitt om elevene'),
  (tests.id('school'), tests.id('leader question'), tests.id('a co-leader'), 'Hennes om elevene');
create function tests.answers(search text default null, question text default 'question') returns text language sql as $$
  select tests.column('a facilitator', '{answer}', search, tests.id(question))
$$;
create function tests.hand_in(who text, part text, id text, answer text default null) returns void language plpgsql as $$
begin
  if answer is not null then
    update answers set body = answer where question_id = tests.id('question') and school_id = tests.id('school');
  end if;
  perform tests.act(who, format('select submit_part(tests.id(%L), tests.id(%L), tests.id(%L))', part, 'school', id));
end
$$;
select is(tests.answers(), null, 'a draft is not listed');
select is(tests.answers('lærere'), null, 'nor found');
select tests.hand_in('a leader', 'part', 'first');
select is(tests.answers(), 'School: Kladd om lærere', 'what is handed in is listed, without answers that are empty');
select is(tests.answers('lærar'), 'School: Kladd om lærere', 'and found');
select is(tests.answers('lærar', 'second question'), null, 'by its own question only');
select is(
  tests.column('a facilitator', tests.kinds(), 'kladd'), 'School: Kladd om lærere', 'also among all that there is'
);
select is(tests.column('a facilitator of another region', '{answer}'), null, 'the other region''s facilitator sees none');
select is(tests.column('a facilitator of another region', '{answer}', 'lærere'), null, 'and finds none');
select tests.hand_in('a co-leader', 'part', 'second', 'Nytt om elever');
select is(tests.answers(), 'School: Nytt om elever', 'a newer hand-in takes its place');
select is(tests.answers('lærere'), null, 'what was replaced is not found');
select is(tests.answers('elevar'), 'School: Nytt om elever', 'what replaced it is');
select tests.act('a leader', $$ select withdraw_submission(tests.id('second')) $$);
select is(tests.answers(), 'School: Kladd om lærere', 'withdrawn: the one before counts');
select is(tests.answers('elevar'), null, 'what is withdrawn is not found');
select is(tests.answers('lærere'), 'School: Kladd om lærere', 'what counts again is');
select tests.act('a leader', $$ select withdraw_submission(tests.id('first')) $$);
select is(tests.answers(), null, 'both withdrawn: nothing is listed');
select is(tests.answers('lærere'), null, 'nor found');

select tests.hand_in(who, 'leader part', who) from unnest(array['a leader', 'a co-leader']) as who;
select is(
  tests.answers(null, 'leader question'), 'School: Hennes om elevene | Mitt om elevene', 'each leader''s own hand-in counts'
);
select is(
  tests.ask('a facilitator', $$ (
    select texts #> '{1,context}' from read_column(array[tests.id('region')], '{answer}', tests.id('leader question'))
  ) $$)::jsonb - 'submittedAt',
  '{"label": "1", "question": {"nb": "Hva så du?", "nn": ""}, "leader": "A Leader", "isLate": false}',
  'and says whose it is, and what was asked'
);

-- What is no longer there --------------------------------------------------------------------------------

-- What is listed and found of the action and its reflection, with this row deleted by a leader and then brought back.
create function tests.without(source text, name text) returns text language plpgsql as $$
declare
  statement text := format('update %I set deleted_at = %%s where id = tests.id(%L)', source, name);
  seen text;
begin
  perform tests.act('a leader', format(statement, 'now()'));
  seen := concat_ws(
    ' / ', tests.column('a facilitator', '{action,outcome}', null, null, '{region}'),
    tests.column('a facilitator', tests.kinds(), 'observerer gikk'), tests.column('a facilitator', tests.kinds(), 'gikk')
  );
  perform tests.act('a leader', format(statement, 'null'));
  return seen;
end
$$;
update actions set body = '' where id = tests.id('other action');
select is(tests.without(source, name), seen, 'deleted: ' || name)
from (values
  ('goals', 'other goal', 'School: Lærerne observerer | Det gikk / School: Det gikk'),
  ('reflections', 'reflection', 'School: Lærerne observerer'), ('actions', 'action', ''), ('goals', 'goal', ''),
  ('goals', 'long-term goal', ''), ('goals', 'far goal', 'School: Lærerne observerer | Det gikk / School: Det gikk')
) as listed (source, name, seen);
update actions set body = 'Noe helt annet' where id = tests.id('action');
select is(
  tests.column('a facilitator', '{action}', 'observerer'), null, 'a text that was rewritten is not found by its old words'
);
select is(tests.column('a facilitator', '{action}', 'annet'), 'School: Noe helt annet', 'but by its new ones');
update actions set body = '' where id = tests.id('action');
select is(tests.column('a facilitator', '{action}', 'annet'), null, 'an emptied text is not found');
update schools set retired_at = now() where id = tests.id('school');
select is(tests.column('a facilitator', '{outcome}'), null, 'a school that is no longer in the programme is left out');
update schools set retired_at = null where id = tests.id('school');
select tests.act('an administrator', $$ select move_school(tests.id('school'), tests.id('far region')) $$);
select is(tests.column('a facilitator', '{outcome}', 'gikk'), null, 'a school that has moved is not read from where it was');
select is(
  tests.column('a facilitator of another region', '{outcome}', 'gikk'), 'School: Det gikk', 'but from where it is'
);
select tests.act('an administrator', $$ select move_school(tests.id('school'), tests.id('region')) $$);
select isnt_empty($$ select from private.search_texts where school_id = tests.id('school') $$, 'there are words of the school');
delete from submissions where school_id = tests.id('school');
delete from reflections where school_id = tests.id('school');
delete from actions where school_id = tests.id('school');
delete from goals where school_id = tests.id('school');
select is_empty($$ select from private.search_texts where school_id = tests.id('school') $$, 'deleted for good, they are gone');

select * from finish();
rollback;
