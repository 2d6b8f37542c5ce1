-- Reading down a column: one column of all plans, or one question's answers, school by school, and searching in them.

-- Words ---------------------------------------------------------------------------------------------

create function private.words_of(body text) returns text
language sql immutable set search_path = ''
as $$
  -- Not to_tsvector's own parser, which takes «aksjoner/utprøvinger» for one file name. The collation is named, because
  -- a database in "C" knows no æ, ø and å.
  select coalesce(string_agg(distinct left(word, 60), ' '), '') from unnest(string_to_array(
    regexp_replace(
      -- What mostly stands between words, for which an expression takes ten times as long.
      translate(
        lower(case when body is normalized then body else normalize(body) end collate "pg_c_utf8"),
        E'\n\r\t.,;:!?()[]"\'-–/*+%&=_«»', rpad('', 40)
      ),
      '[^[:alnum:] ]+', ' ', 'g'
    ),
    ' '
  )) as word
  where word <> ''
$$;
comment on function private.words_of(text) is
  'The different words of a text, in lower case, with a space between them. Of what is longer than a word the beginning.';

create function private.word_stem(word text) returns text
language plpgsql immutable set search_path = ''
as $$
declare
  -- An ending of bokmål that the stemmer does not know: lærerne, ledernes.
  stem text := regexp_replace(word, '(..er)nes?$', '\1');
  shorter text;
begin
  -- Until nothing more comes off: once makes «lær» of lærer, but «lærer» of lærere.
  loop
    shorter := (ts_lexize('pg_catalog.norwegian_stem', stem))[1];
    exit when shorter is null or shorter = stem or char_length(shorter) < 3;
    stem := shorter;
  end loop;
  return stem;
end
$$;
comment on function private.word_stem(text) is
  'What the forms of a Norwegian word begin with, in bokmål and nynorsk: lærer, læreren, lærerne, lærarane.';

create function private.search_terms(search text, out words text[], out stems text[], out patterns text[])
language sql immutable set search_path = ''
as $$
  with wanted as (
    select word, cardinality(ts_lexize('pg_catalog.norwegian_stem', word)) > 0 as says_something
    from unnest(string_to_array(private.words_of(left(search, 200)), ' ')) as word
    -- Of a whole paragraph the longest words, which say most.
    order by says_something desc, char_length(word) desc, word limit 10
  ),
  -- «og» is looked for only where nothing else is.
  kept as (
    select word, private.word_stem(word) as stem from wanted
    where says_something or not exists (select from wanted as others where others.says_something)
  )
  select
    coalesce(array_agg(word order by word), '{}'), coalesce(array_agg(stem order by word), '{}'),
    -- Letters and digits only, so that nothing in them can mean something to LIKE.
    coalesce(array_agg('%' || stem || '%' order by word), '{}')
  from kept
$$;
comment on function private.search_terms(text) is
  'The words that are searched for, without those that say nothing, and what all texts that have them are like.';

create function private.forms_pattern(term text, stem text) returns text
language sql immutable set search_path = ''
as $$
  select concat(
    -- What a compound ends with, too: «løftet» in «matematikkløftet», but not «svar» in «ansvar».
    '(?:^| )', case when char_length(term) >= 4 then '(?:[^ ]{3,})?' end,
    '(?:', term, '[^ ]*|', stem, case when stem ~ '[dv]$' then 't?' end,
    -- What the stemmer takes off, any number of times.
    '(?:e|ede|ande|ende|ane|ene|a|en|heten|ar|er|heter|as|es|edes|endes|enes|hetenes|ens|hetens|ers|ets|et|het|ast|s',
    '|ert|erte|leg|eleg|eig|ig|lig|elig|els|lov|elov|slov|hetslov|nes?)*(?= |$))'
  )
$$;
comment on function private.forms_pattern(text, text) is
  'What a word is like that is the term or begins so, or is another form of it; also as a later part of a compound, from '
  'four letters. One expression and no loop over words, so that no text that can be stored takes long.';

create function private.has_words(text_words text, terms text[], stems text[]) returns boolean
language plpgsql immutable set search_path = ''
as $$
begin
  for n in 1..cardinality(terms) loop
    if text_words !~ private.forms_pattern(terms[n], stems[n]) then
      return false;
    end if;
  end loop;
  return true;
end
$$;
comment on function private.has_words(text, text[], text[]) is 'Whether a text has all of the terms.';

create function private.found_words(text_words text, terms text[], stems text[]) returns text[]
language plpgsql immutable set search_path = ''
as $$
declare
  any_of_them text;
begin
  if not private.has_words(text_words, terms, stems) then
    return null;
  end if;
  any_of_them := (
    select string_agg(private.forms_pattern(term, stem), '|') from unnest(terms, stems) as wanted (term, stem)
  );
  return array(
    select word from (
      -- Only so many, to be marked where they are read.
      select word from unnest(string_to_array(text_words, ' ')) as word
      where exists (
        select from unnest(terms, stems) as wanted (term, stem)
        where starts_with(word, stem) or char_length(term) >= 4 and strpos(substr(word, 4), stem) > 0
      ) limit 60
    ) as likely
    where word ~ any_of_them
  );
end
$$;
comment on function private.found_words(text, text[], text[]) is
  'Which words of a text were searched for; null unless it has all terms.';

-- Where they are ------------------------------------------------------------------------------------

create table private.search_texts (
  row_id uuid not null,
  field text not null,
  school_id uuid not null references public.schools (id) on delete cascade,
  words text not null collate "C",
  primary key (row_id, field)
);
comment on table private.search_texts is
  'The words of each text of a plan and of each answer handed in. Only where to look: whether the text is there to be read is asked of its own table. Not exposed, as it also has words of what is deleted or withdrawn.';
comment on column private.search_texts.row_id is 'Of a goal, action, reflection or submission.';
comment on column private.search_texts.field is 'A column of the row; of a submission the id of the question.';
create index search_texts_school_id_idx on private.search_texts (school_id);

-- Arguments: the columns to follow. Only rows of the saved row itself are written, which its own lock already guards, so
-- this can stand anywhere among the triggers that lock goals and summaries.
create function private.tg_plan_rows__index_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    insert into private.search_texts (row_id, field, school_id, words)
    select id, field, school_id, private.words_of(now_is ->> field)
    from (select id, school_id, to_jsonb(written) as now_is from written offset 0) as said
    cross join unnest(tg_argv) as field
    where now_is ->> field <> ''
    on conflict (row_id, field) do update set words = excluded.words;
  else
    insert into private.search_texts (row_id, field, school_id, words)
    select written.id, field, written.school_id, private.words_of(to_jsonb(written) ->> field)
    from written join replaced using (id) cross join unnest(tg_argv) as field
    where to_jsonb(written) ->> field <> to_jsonb(replaced) ->> field
    on conflict (row_id, field) do update set words = excluded.words;
  end if;
  return null;
end
$$;
comment on function private.tg_plan_rows__index_words() is 'Security definer: clients write no words.';

create function private.tg_submissions__index_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  counting public.submissions;
begin
  select * into counting from public.submissions
  where part_id = new.part_id and school_id = new.school_id and user_id is not distinct from new.user_id
    and is_personal = new.is_personal and withdrawn_at is null
  order by submitted_at desc, id limit 1;
  delete from private.search_texts using public.submissions
  where row_id = submissions.id and part_id = new.part_id and submissions.school_id = new.school_id
    and user_id is not distinct from new.user_id and is_personal = new.is_personal;
  insert into private.search_texts (row_id, field, school_id, words)
  select counting.id, answer ->> 'questionId', counting.school_id, private.words_of(answer ->> 'answer')
  from jsonb_array_elements(counting.content -> 'answers') as answer
  where answer ->> 'answer' ~ '\S'
  on conflict do nothing;
  return new;
end
$$;
comment on function private.tg_submissions__index_words() is
  'Answers are found by what was handed in, never by drafts; of what was handed in again and again only by what counts.';

create function private.tg_rows__forget_words() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from private.search_texts where row_id in (select id from gone);
  return null;
end
$$;
comment on function private.tg_rows__forget_words() is 'For rows that are deleted for good.';

create trigger _500_index_words_insert after insert on public.goals
referencing new table as written for each statement execute function private.tg_plan_rows__index_words('body');
create trigger _500_index_words_update after update on public.goals
referencing old table as replaced new table as written
for each statement execute function private.tg_plan_rows__index_words('body');
create trigger _500_index_words_insert after insert on public.actions
referencing new table as written for each statement execute function private.tg_plan_rows__index_words('body', 'assumption', 'teacher_support');
create trigger _500_index_words_update after update on public.actions
referencing old table as replaced new table as written
for each statement execute function private.tg_plan_rows__index_words('body', 'assumption', 'teacher_support');
create trigger _500_index_words_insert after insert on public.reflections
referencing new table as written for each statement execute function private.tg_plan_rows__index_words('expectation', 'outcome', 'evidence');
create trigger _500_index_words_update after update on public.reflections
referencing old table as replaced new table as written
for each statement execute function private.tg_plan_rows__index_words('expectation', 'outcome', 'evidence');
create trigger _500_index_words after insert or update of withdrawn_at on public.submissions
for each row execute function private.tg_submissions__index_words();

create trigger _500_forget_words after delete on public.goals
referencing old table as gone for each statement execute function private.tg_rows__forget_words();
create trigger _500_forget_words after delete on public.actions
referencing old table as gone for each statement execute function private.tg_rows__forget_words();
create trigger _500_forget_words after delete on public.reflections
referencing old table as gone for each statement execute function private.tg_rows__forget_words();
create trigger _500_forget_words after delete on public.submissions
referencing old table as gone for each statement execute function private.tg_rows__forget_words();

alter table private.search_texts enable row level security;
grant select on private.search_texts to authenticated;
create policy select_region_facilitator on private.search_texts for select to authenticated
using (school_id in (select private.my_region_school_ids()));

-- Texts ---------------------------------------------------------------------------------------------

create function private.column_texts(schools uuid[], kinds text[])
returns table (
  school_id uuid, kind text, row_id uuid, field text, text text, question_id uuid, context jsonb, place text[]
)
language plpgsql stable set search_path = ''
as $$
begin
  return query
    -- Each table is read once, for the schools that are asked for: its policies are gone through for each time it is named,
    -- and in a large region that costs more than the reading.
    with all_goals as materialized (
      select goals.school_id, id, parent_id, body, array[position, id::text] as place from public.goals
      where goals.school_id = any (schools) and deleted_at is null
    ),
    short_term as (
      select goals.school_id, goals.id, goals.body, parents.place || goals.place as place
      from all_goals as goals join all_goals as parents on parents.id = goals.parent_id
    ),
    tried as materialized (
      select
        actions.school_id, actions.id, actions.body, assumption, teacher_support, short_term.body as goal_body,
        short_term.place || array[position, actions.id::text] as place
      from public.actions join short_term on short_term.id = goal_id
      where actions.school_id = any (schools) and deleted_at is null
        and kinds && '{action,assumption,teacher_support,expectation,outcome,evidence}'
    )
    select goals.school_id, 'long_term_goal', id, 'body', body, null::uuid, '{}'::jsonb, goals.place
    from all_goals as goals where parent_id is null and 'long_term_goal' = any (kinds)
    union all
    select short_term.school_id, 'short_term_goal', id, 'body', body, null, '{}', short_term.place
    from short_term where 'short_term_goal' = any (kinds)
    union all
    select
      tried.school_id, written.kind, id, written.field, written.text, null,
      jsonb_build_object('shortTermGoal', goal_body)
        || case written.kind when 'action' then '{}' else jsonb_build_object('action', body) end,
      tried.place || written.turn
    from tried
    cross join lateral (values
      ('action', 'body', body, '0'), ('assumption', 'assumption', assumption, '1'),
      ('teacher_support', 'teacher_support', teacher_support, '2')
    ) as written (kind, field, text, turn)
    where written.kind = any (kinds)
    union all
    select
      reflections.school_id, written.kind, reflections.id, written.kind, written.text, null,
      jsonb_build_object(
        'shortTermGoal', goal_body, 'action', tried.body, 'reflectedOn', reflected_on, 'checkOn', check_on,
        'verdict', verdict, 'decision', decision
      ),
      tried.place || array['3', coalesce(reflected_on::text, '~'), created_at::text, reflections.id::text, written.turn]
    from public.reflections
    join tried on tried.id = action_id
    cross join lateral (
      values ('expectation', expectation, '0'), ('outcome', outcome, '1'), ('evidence', evidence, '2')
    ) as written (kind, text, turn)
    where reflections.school_id = any (schools) and deleted_at is null
      and kinds && '{expectation,outcome,evidence}' and written.kind = any (kinds)
    union all
    select
      counting.school_id, 'answer', id, answer ->> 'questionId', answer ->> 'answer', (answer ->> 'questionId')::uuid,
      jsonb_build_object(
        'label', answer -> 'label', 'question', answer -> 'question', 'leader', content -> 'leader',
        'submittedAt', submitted_at, 'isLate', is_late
      ),
      -- After the plan, whose places are fractional indexes.
      array['~', part_id::text, coalesce(content ->> 'leader', ''), id::text, lpad(turn::text, 4, '0')]
    from (
      select distinct on (submissions.school_id, part_id, user_id, is_personal) submissions.*
      from public.submissions
      where submissions.school_id = any (schools) and withdrawn_at is null and 'answer' = any (kinds)
      order by submissions.school_id, part_id, user_id, is_personal, submitted_at desc, id
    ) as counting
    cross join lateral jsonb_array_elements(content -> 'answers') with ordinality as answers (answer, turn);
end
$$;
comment on function private.column_texts(uuid[], text[]) is
  'The texts of these kinds that can be read of these schools: what stands in the plan, and the answers of the hand-ins '
  'that count. place: where in it they stand, to be sorted by. Runs with the caller''s rights.';

create function private.school_texts(schools uuid[], kinds text[], question uuid, search text)
returns table (school_id uuid, texts jsonb)
language plpgsql stable rows 10 set search_path = ''
as $$
declare
  terms record := private.search_terms(search);
begin
  return query
    -- Materialized, so that each text is searched once.
    with found as materialized (
      select
        listed.*,
        case when search is null then '{}' else (
          select private.found_words(words, terms.words, terms.stems) from private.search_texts
          where search_texts.row_id = listed.row_id and search_texts.field = listed.field
            and words like all (terms.patterns)
        ) end as hits
      from private.column_texts(schools, kinds) as listed
      where (question is null or listed.question_id = question) and listed.text ~ '\S'
    )
    select
      found.school_id,
      jsonb_agg(
        jsonb_build_object(
          'kind', kind, 'rowId', row_id, 'field', field, 'text', text, 'questionId', question_id, 'context', context,
          'hits', hits
        )
        order by place collate "C"
      )
    from found where hits is not null
    group by found.school_id;
end
$$;
comment on function private.school_texts(uuid[], text[], uuid, text) is
  'What read_column shows of each of these schools that has something. Runs with the caller''s rights.';

create function public.read_column(
  regions uuid[], kinds text[], question uuid default null, search text default null,
  after_name_key text default null, after_school uuid default null, page_size integer default 10
)
returns table (region_id uuid, school_id uuid, name text, name_key text, texts jsonb)
language plpgsql stable set search_path = ''
as $$
declare
  wanted text := nullif(btrim(search), '');
  terms record := private.search_terms(wanted);
  room integer := least(page_size, 50);
  schools uuid[];
  at_once integer;
begin
  if wanted is not null and terms.words = '{}' then
    return;
  end if;
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
        -- What most schools do not have is found out without reading what they have, by their counts and their words;
        -- school by school in this order, so that the first that have it are enough.
        cross join lateral (
          select where wanted is null
          union all
          select from private.search_texts
          where wanted is not null and search_texts.school_id = summaries.school_id and words like all (terms.patterns)
            and private.has_words(words, terms.words, terms.stems)
          limit 1
        ) as has_words
        where summaries.region_id = read_column.region_id and retired_at is null
          and (
            kinds && '{long_term_goal,short_term_goal}' or actions > 0 and kinds && '{action,assumption,teacher_support}'
            or actions_with_reflection > 0 and kinds && '{outcome,evidence}'
            or reflections > 0 and 'expectation' = any (kinds)
            or handed_in_number > 0 and 'answer' = any (kinds)
          )
          and (
            after_school is null
            or (summaries.name_key, summaries.school_id) > (after_name_key collate "C", after_school)
          )
        order by summaries.name_key, summaries.school_id
        limit at_once
      );
      for school_id, name, name_key, texts in
        select summaries.school_id, summaries.name, summaries.name_key, read.texts
        from public.plan_summaries as summaries
        left join private.school_texts(schools, kinds, question, wanted) as read using (school_id)
        where summaries.school_id = any (schools)
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
  private.words_of(text), private.word_stem(text), private.search_terms(text), private.forms_pattern(text, text),
  private.has_words(text, text[], text[]), private.found_words(text, text[], text[]), private.tg_plan_rows__index_words(), private.tg_submissions__index_words(),
  private.tg_rows__forget_words(), private.column_texts(uuid[], text[]),
  private.school_texts(uuid[], text[], uuid, text),
  public.read_column(uuid[], text[], uuid, text, text, uuid, integer)
from public, anon, authenticated;
grant execute on function
  private.words_of(text), private.word_stem(text), private.search_terms(text), private.forms_pattern(text, text),
  private.has_words(text, text[], text[]), private.found_words(text, text[], text[]),
  private.column_texts(uuid[], text[]), private.school_texts(uuid[], text[], uuid, text),
  public.read_column(uuid[], text[], uuid, text, text, uuid, integer)
to authenticated;
