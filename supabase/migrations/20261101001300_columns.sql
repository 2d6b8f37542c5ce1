-- Reading down a column: one column of all plans, or one question's answers, school by school, and searching in them.

-- Words ---------------------------------------------------------------------------------------------

create function private.words_in(body text) returns text[]
language sql immutable set search_path = ''
as $$
  -- Not to_tsvector's own parser, which takes «aksjoner/utprøvinger» for one file name. The collation is named, because
  -- a database in "C" knows no æ, ø and å.
  select array(
    select distinct (regexp_matches(lower(normalize(body) collate "pg_c_utf8"), '[[:alnum:]]+', 'g'))[1]
  )
$$;
comment on function private.words_in(text) is 'The different words of a text, in lower case.';

create function private.word_stems(words text[]) returns text[]
language plpgsql immutable set search_path = ''
as $$
declare
  stems text[] := '{}';
  word text;
  stem text;
  shorter text;
begin
  foreach word in array words loop
    -- An ending of bokmål that the stemmer does not know: lærerne, ledernes.
    stem := regexp_replace(word, '(..er)nes?$', '\1');
    -- Until nothing more comes off: once makes «lær» of lærer, but «lærer» of lærere.
    loop
      shorter := (ts_lexize('pg_catalog.norwegian_stem', stem))[1];
      exit when shorter is null or shorter = stem or char_length(shorter) < 3;
      stem := shorter;
    end loop;
    stems := stems || stem;
  end loop;
  return stems;
end
$$;
comment on function private.word_stems(text[]) is
  'What the forms of a Norwegian word have in common, in bokmål and nynorsk: lærer, læreren, lærerne, lærarane.';

create function private.search_words(body text) returns tsvector
language sql immutable set search_path = ''
as $$
  select array_to_tsvector(array(select unnest(words || private.word_stems(words))))
  from private.words_in(body) as words
$$;
comment on function private.search_words(text) is 'What a text can be found by: its words, and their stems.';

create function private.search_terms(search text, out words text[], out stems text[])
language sql immutable set search_path = ''
as $$
  with wanted as (
    select word, cardinality(ts_lexize('pg_catalog.norwegian_stem', word)) > 0 as says_something
    from unnest(private.words_in(left(search, 200))) as word
  ),
  -- «og» is looked for only where nothing else is.
  kept as (
    select coalesce(array_agg(word), '{}') as words from wanted
    where says_something or not exists (select from wanted as others where others.says_something)
  )
  select kept.words, private.word_stems(kept.words) from kept
$$;
comment on function private.search_terms(text) is 'The words that are searched for, without those that say nothing.';

create function private.search_query(search text) returns tsquery
language sql immutable set search_path = ''
as $$
  -- A text has all of the words: as they stand or as a beginning, or another form of them. They are letters and digits
  -- only, so that nothing in them can mean something to a query.
  select coalesce(string_agg(format('(''%s'':* | ''%s'')', word, stem), ' & '), '')::tsquery
  from private.search_terms(search) as terms, unnest(terms.words, terms.stems) as each (word, stem)
$$;
comment on function private.search_query(text) is 'What a search asks of search_texts.words; empty when it has no word.';

-- Where they are ------------------------------------------------------------------------------------

create table private.search_texts (
  row_id uuid not null,
  field text not null,
  school_id uuid not null references public.schools (id) on delete cascade,
  words tsvector not null,
  primary key (row_id, field)
);
comment on table private.search_texts is
  'The words of each text of a plan and of each answer handed in. Only where to look: whether the text is there to be read is asked of its own table. Not exposed, as it also has words of what is deleted or withdrawn.';
comment on column private.search_texts.row_id is 'Of a goal, action, reflection or submission.';
comment on column private.search_texts.field is 'A column of the row; of a submission the id of the question.';
create index search_texts_school_id_idx on private.search_texts (school_id);

create function private.write_search_text(source_row uuid, source_field text, school uuid, body text) returns void
language plpgsql security definer set search_path = ''
as $$
begin
  if body !~ '\S' then
    delete from private.search_texts where row_id = source_row and field = source_field;
  else
    insert into private.search_texts (row_id, field, school_id, words)
    values (source_row, source_field, school, private.search_words(body))
    on conflict (row_id, field) do update set words = excluded.words;
  end if;
end
$$;
comment on function private.write_search_text(uuid, text, uuid, text) is 'For triggers; granted to nobody.';

-- Arguments: the columns to follow. Only rows of the saved row itself are written, which its own lock already guards, so
-- this can stand anywhere among the triggers that lock goals and summaries.
create function private.tg_plan_rows__index_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  followed text;
  was jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) end;
  now_is jsonb := to_jsonb(new);
begin
  foreach followed in array tg_argv loop
    if coalesce(was ->> followed, '') <> now_is ->> followed then
      perform private.write_search_text(new.id, followed, new.school_id, now_is ->> followed);
    end if;
  end loop;
  return new;
end
$$;
comment on function private.tg_plan_rows__index_words() is
  'Security definer: clients write no words. Order, status and dates cost nothing here.';

create function private.tg_submissions__index_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  perform private.write_search_text(new.id, answer ->> 'questionId', new.school_id, answer ->> 'answer')
  from jsonb_array_elements(new.content -> 'answers') as answer;
  return new;
end
$$;
comment on function private.tg_submissions__index_words() is 'Answers are found by what was handed in, never by drafts.';

create function private.tg_rows__forget_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.search_texts where row_id in (select id from gone);
  return null;
end
$$;
comment on function private.tg_rows__forget_words() is 'For rows that are deleted for good.';

create trigger index_words after insert or update of body on public.goals
for each row execute function private.tg_plan_rows__index_words('body');
create trigger index_words after insert or update of body, assumption, teacher_support on public.actions
for each row execute function private.tg_plan_rows__index_words('body', 'assumption', 'teacher_support');
create trigger index_words after insert or update of outcome, evidence on public.reflections
for each row execute function private.tg_plan_rows__index_words('outcome', 'evidence');
create trigger index_words after insert on public.submissions
for each row execute function private.tg_submissions__index_words();

create trigger forget_words after delete on public.goals
referencing old table as gone for each statement execute function private.tg_rows__forget_words();
create trigger forget_words after delete on public.actions
referencing old table as gone for each statement execute function private.tg_rows__forget_words();
create trigger forget_words after delete on public.reflections
referencing old table as gone for each statement execute function private.tg_rows__forget_words();
create trigger forget_words after delete on public.submissions
referencing old table as gone for each statement execute function private.tg_rows__forget_words();

alter table private.search_texts enable row level security;
grant select on private.search_texts to authenticated;
create policy select_region_facilitator on private.search_texts for select to authenticated
using (school_id in (select private.my_region_school_ids()));

-- Texts ---------------------------------------------------------------------------------------------

create view private.column_texts with (security_invoker = true) as
-- Not materialized: each is used more than once, and would else be made for all schools when one is asked for.
with long_term as not materialized (
  select school_id, id, body, array[position, id::text] as place
  from public.goals where horizon = 'long_term' and deleted_at is null
),
short_term as not materialized (
  select goals.school_id, goals.id, goals.body, long_term.place || array[goals.position, goals.id::text] as place
  from public.goals join long_term on long_term.id = goals.parent_id and long_term.school_id = goals.school_id
  where goals.deleted_at is null
),
tried as not materialized (
  select
    actions.school_id, actions.id, actions.body, assumption, teacher_support, short_term.body as goal_body,
    short_term.place || array[actions.position, actions.id::text] as place
  from public.actions
  join short_term on short_term.id = actions.goal_id and short_term.school_id = actions.school_id
  where actions.deleted_at is null
)
select
  school_id, 'long_term_goal' as kind, id as row_id, 'body' as field, body as text, null::uuid as question_id,
  '{}'::jsonb as context, place
from long_term
union all
select school_id, 'short_term_goal', id, 'body', body, null, '{}', place from short_term
union all
select
  school_id, written.kind, id, written.field, written.text, null,
  jsonb_build_object('shortTermGoal', goal_body)
    || case written.kind when 'action' then '{}' else jsonb_build_object('action', body) end,
  place || written.turn
from tried
cross join lateral (values
  ('action', 'body', body, '0'), ('assumption', 'assumption', assumption, '1'),
  ('teacher_support', 'teacher_support', teacher_support, '2')
) as written (kind, field, text, turn)
union all
select
  reflections.school_id, written.kind, reflections.id, written.kind, written.text, null,
  jsonb_build_object(
    'shortTermGoal', goal_body, 'action', tried.body, 'reflectedOn', reflected_on, 'verdict', verdict
  ),
  place || array['3', reflected_on::text, created_at::text, reflections.id::text, written.turn]
from public.reflections
join tried on tried.id = reflections.action_id and tried.school_id = reflections.school_id
cross join lateral (values ('outcome', outcome, '0'), ('evidence', evidence, '1')) as written (kind, text, turn)
where reflections.deleted_at is null
union all
select
  submissions.school_id, 'answer', submissions.id, answer ->> 'questionId', answer ->> 'answer',
  (answer ->> 'questionId')::uuid,
  jsonb_build_object(
    'label', answer -> 'label', 'question', answer -> 'question', 'leader', content -> 'leader',
    'submittedAt', submitted_at, 'isLate', is_late
  ),
  -- After the plan, whose places are fractional indexes.
  array['~', part_id::text, coalesce(content ->> 'leader', ''), submissions.id::text, lpad(turn::text, 4, '0')]
from public.submissions
cross join lateral jsonb_array_elements(content -> 'answers') with ordinality as answers (answer, turn)
where withdrawn_at is null and not exists (
  select from public.submissions as newer
  where newer.part_id = submissions.part_id and newer.school_id = submissions.school_id
    and newer.user_id is not distinct from submissions.user_id and newer.is_personal = submissions.is_personal
    and newer.withdrawn_at is null
    and (newer.submitted_at > submissions.submitted_at
      or newer.submitted_at = submissions.submitted_at and newer.id < submissions.id)
);
comment on view private.column_texts is
  'Every text that can be read of a school: what stands in the plan, and the answers of the hand-ins that count. Runs with the rights of whoever asks.';
comment on column private.column_texts.place is 'Where in the plan or the answers it stands, to be sorted by.';
revoke all on private.column_texts from public;
grant select on private.column_texts to authenticated;

create function private.school_texts(schools uuid[], kinds text[], question uuid, search text)
returns table (school_id uuid, texts jsonb)
language plpgsql stable rows 10 set search_path = ''
as $$
declare
  query tsquery := private.search_query(search);
  terms record := private.search_terms(search);
begin
  return query
    select asked.id, (
      select jsonb_agg(
        jsonb_build_object(
          'kind', kind, 'rowId', row_id, 'field', field, 'text', text, 'questionId', question_id, 'context', context,
          'hits', case when search is null then '{}' else array(
            select word from unnest(private.words_in(text)) as word
            where exists (select from unnest(terms.words) as beginning where starts_with(word, beginning))
              -- A stem is what its forms begin with: only of words that begin so is it found out, which takes long.
              or exists (select from unnest(terms.stems) as beginning where starts_with(word, beginning))
                and private.word_stems(array[word]) && terms.stems
          ) end
        )
        order by place collate "C"
      )
      from private.column_texts
      where column_texts.school_id = asked.id and kind = any (kinds) and (question is null or question_id = question)
        and text ~ '\S'
        and (search is null or exists (
          select from private.search_texts
          where search_texts.row_id = column_texts.row_id and search_texts.field = column_texts.field and words @@ query
        ))
    )
    from unnest(schools) with ordinality as asked (id, turn)
    order by turn;
end
$$;
comment on function private.school_texts(uuid[], text[], uuid, text) is
  'What read_column shows of each of these schools, in their order; null when that is nothing. For several at once, as the policies of all tables are gone through once per statement. Runs with the caller''s rights.';

create function public.read_column(
  regions uuid[], kinds text[], question uuid default null, search text default null,
  after_name_key text default null, after_school uuid default null, page_size integer default 10
)
returns table (region_id uuid, school_id uuid, name text, name_key text, texts jsonb)
language plpgsql stable set search_path = ''
as $$
declare
  wanted text := nullif(btrim(search), '');
  query tsquery := private.search_query(wanted);
  room integer := least(page_size, 50);
  schools uuid[];
  at_once integer;
begin
  foreach region_id in array regions loop
    continue when region_id not in (select private.my_region_ids());
    if region_id <> regions[1] then
      after_school := null;
    end if;
    at_once := room;
    loop
      schools := array(
        select summaries.school_id
        from public.plan_summaries as summaries
        -- What most schools do not have is found out without reading what they have; school by school in this order, so
        -- that the first that have it are enough.
        cross join lateral (
          select where wanted is null
          union all
          select from private.search_texts
          where wanted is not null and search_texts.school_id = summaries.school_id and words @@ query
          limit 1
        ) as has_words
        where summaries.region_id = read_column.region_id and retired_at is null
          and (
            after_school is null
            or (summaries.name_key, summaries.school_id) > (after_name_key collate "C", after_school)
          )
        order by summaries.name_key, summaries.school_id
        limit at_once
      );
      for school_id, name, name_key, texts in
        select summaries.school_id, summaries.name, summaries.name_key, read.texts
        from private.school_texts(schools, kinds, question, wanted) as read
        join public.plan_summaries as summaries using (school_id)
        order by summaries.name_key, summaries.school_id
      loop
        after_name_key := name_key;
        after_school := school_id;
        if texts is not null then
          return next;
          room := room - 1;
          if room <= 0 then
            return;
          end if;
        end if;
      end loop;
      exit when coalesce(cardinality(schools), 0) < at_once;
      -- The longer the search for those that have something, the more at a time.
      at_once := least(at_once * 2, 100);
    end loop;
  end loop;
end
$$;
comment on function public.read_column(uuid[], text[], uuid, text, text, uuid, integer) is
  'For facilitators: the next schools, by region as listed and then by name, with their texts of these kinds, or their answers to one question; with a search those that have all its words, and which words of the text those are. Goes on after a school of the first region. One row per school, because the API gives a thousand rows at most. Runs with the caller''s rights.';

revoke all on function
  private.words_in(text), private.word_stems(text[]), private.search_words(text), private.search_terms(text),
  private.search_query(text), private.write_search_text(uuid, text, uuid, text),
  private.tg_plan_rows__index_words(), private.tg_submissions__index_words(), private.tg_rows__forget_words(),
  private.school_texts(uuid[], text[], uuid, text),
  public.read_column(uuid[], text[], uuid, text, text, uuid, integer)
from public, anon, authenticated;
grant execute on function
  private.words_in(text), private.word_stems(text[]), private.search_terms(text), private.search_query(text),
  private.school_texts(uuid[], text[], uuid, text),
  public.read_column(uuid[], text[], uuid, text, text, uuid, integer)
to authenticated;
