-- What facilitators have said, some of it answered, some taken in, some not sent yet; and the words to search by.

insert into public.comments (
  id, school_id, action_id, body, author_id, created_at, updated_at, released_at, taken_in_at, taken_in_by
)
select
  bench.id('comment', actions.n), school_id, actions.id, bench.comment(bench.dice('comment', actions.n)),
  bench.id('facilitator 1', region), said_at, said_at,
  case when not bench.chance('draft', actions.n, 20) then said_at + interval '2 days' end,
  case when bench.chance('taken in', actions.n, 40) and not bench.chance('draft', actions.n, 20) then bench.ago(1) end,
  case when bench.chance('taken in', actions.n, 40) and not bench.chance('draft', actions.n, 20)
    then bench.id('leader 1', school_n) end
from bench.actions
join bench.schools on schools.n = school_n
cross join lateral (select bench.ago(20) + bench.days('said', actions.n, 10)) as said (said_at)
where bench.chance('commented', actions.n, 12) and not bench.chance('deleted', actions.n, 3);

insert into public.comments (
  id, school_id, parent_id, body, author_id, from_school, created_at, updated_at, released_at
)
select
  bench.id('reply', actions.n), actions.school_id, bench.id('comment', actions.n), 'Takk, det tar vi med oss.',
  bench.id('leader 1', school_n), true, bench.ago(2), bench.ago(2), bench.ago(2)
from bench.actions join public.comments on comments.id = bench.id('comment', actions.n)
where released_at is not null and bench.chance('replied', actions.n, 30);

create unlogged table bench.words as
select body, private.words_of(body) as words
from (
  select body from bench.texts
  where field in ('body', 'assumption', 'teacher_support', 'outcome', 'evidence')
  group by body
) as different;
create unlogged table bench.findable as
select row_id, field, school_id, body from bench.texts
where table_name <> 'answers' and field in ('body', 'assumption', 'teacher_support', 'outcome', 'evidence')
union all
select id, answer ->> 'questionId', school_id, answer ->> 'answer'
from public.submissions cross join lateral jsonb_array_elements(content -> 'answers') as answer;
analyze bench.words, bench.findable;
insert into private.search_texts (row_id, field, school_id, words)
select row_id, field, school_id, words from bench.findable join bench.words using (body);
