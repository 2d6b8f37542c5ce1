-- Three assignments for everyone: one long past, one whose deadline has just gone, one that is under way.

insert into public.gatherings (id, name_nb, name_nn, created_at)
select bench.id('gathering', term), name, '', bench.ago(300)
from (values (1, 'Ledersamling i oktober'), (2, 'Ledersamling i mars'), (3, 'Ledersamling i juni')) as made (term, name);
insert into public.gathering_dates (gathering_id, region_id, starts_on, ends_on)
select bench.id('gathering', term), bench.id('region', region), day, day
from bench.sizes
cross join lateral (values (1, private.today() - 180), (2, private.today() + 9), (3, private.today() + 40)) as made (term, day);
insert into public.assignments (id, gathering_id, title_nb, title_nn, created_at)
select bench.id('assignment', term), bench.id('gathering', term), 'Mellomarbeid ' || term, '', bench.ago(300)
from generate_series(1, 3) as term;
insert into public.assignment_regions (assignment_id, region_id, published_at)
select bench.id('assignment', term), bench.id('region', region), bench.ago(case term when 1 then 280 when 2 then 150 else 30 end)
from bench.sizes cross join generate_series(1, 3) as term;

create unlogged table bench.parts (n integer, term integer, kind text, respondent text, title text, due integer, asked integer);
insert into bench.parts values
  (1, 1, 'plan', 'school', 'Aksjonsplan', -190, 0), (2, 1, 'questions', 'school', 'Forankring', -190, 3),
  (3, 2, 'plan', 'school', 'Aksjonsplan', -4, 0), (4, 2, 'questions', 'leader', 'Observasjon', -40, 5),
  (5, 3, 'questions', 'school', 'Før samlingen', 21, 2);
insert into public.assignment_parts (id, assignment_id, position, kind, respondent, title_nb)
select bench.id('part', n), bench.id('assignment', term), n, kind::public.part_kind, respondent::public.respondent, title
from bench.parts;
-- A day later in every other region.
insert into public.deadlines (part_id, region_id, due_local)
select bench.id('part', n), bench.id('region', region), private.today() + due + (region % 2)::int + time '23:59'
from bench.parts cross join bench.sizes;
insert into public.extensions (part_id, school_id, due_local)
select bench.id('part', parts.n), schools.id, private.today() + due + 14 + time '23:59'
from bench.parts cross join bench.schools where bench.chance('extension' || parts.n, schools.n, 4);
insert into public.questions (id, part_id, position, label, body_nb)
select bench.id('question ' || place, n), bench.id('part', n), place, place, 'Spørsmål ' || place || ' til ' || lower(title)
from bench.parts cross join lateral generate_series(1, asked) as place;

create unlogged table bench.answers as
select
  row_number() over (order by schools.n, parts.n, question.place, seat) as n, schools.n as school_n, schools.id as school_id, parts.n as part_n,
  bench.id('question ' || question.place, parts.n) as question_id, user_id,
  bench.id('answer' || parts.n || ' ' || question.place || coalesce(user_id::text, ''), schools.n) as id,
  bench.ago(greatest(1, -due + 3 + bench.dice('answered' || parts.n, schools.n) % 20)) as created_at
from bench.parts
cross join bench.schools
cross join lateral generate_series(1, asked) as question (place)
left join bench.people on respondent = 'leader' and school_n = schools.n
where bench.chance('begun' || parts.n || coalesce(user_id::text, ''), schools.n, case term when 3 then 40 else 93 end);
alter table bench.answers add body text;
update bench.answers set body = case when bench.chance('blank', n, 5) then '' else bench.answer(bench.text_dice('answer', n)) end;
