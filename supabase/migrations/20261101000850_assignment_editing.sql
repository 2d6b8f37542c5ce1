-- What facilitators change together in an assignment: each is one call, and all of it or nothing. They run with the
-- caller's own rights, so that the tables' policies and grants say who may what.
-- Refusals: not_allowed, changed_meanwhile.

create function public.create_assignment(content jsonb) returns void
language plpgsql set search_path = ''
as $$
begin
  perform private.require(
    not exists (
      select from jsonb_populate_recordset(null::public.assignment_regions, content -> 'assignment_regions')
      where region_id not in (select private.my_region_ids())
    ),
    'not_allowed'
  );
  insert into public.gatherings (id, name_nb, name_nn)
  select id, name_nb, name_nn from jsonb_populate_recordset(null::public.gatherings, content -> 'gatherings')
  on conflict do nothing;
  insert into public.gathering_dates (gathering_id, region_id, starts_on, ends_on, place)
  select gathering_id, region_id, starts_on, ends_on, place
  from jsonb_populate_recordset(null::public.gathering_dates, content -> 'gathering_dates')
  on conflict do nothing;
  insert into public.assignments (id, gathering_id, title_nb, title_nn, intro_nb, intro_nn)
  select id, gathering_id, title_nb, title_nn, intro_nb, intro_nn
  from jsonb_populate_recordset(null::public.assignments, content -> 'assignments')
  on conflict do nothing;
  insert into public.assignment_parts
    (id, assignment_id, position, kind, respondent, title_nb, title_nn, intro_nb, intro_nn)
  select id, assignment_id, position, kind, respondent, title_nb, title_nn, intro_nb, intro_nn
  from jsonb_populate_recordset(null::public.assignment_parts, content -> 'assignment_parts')
  on conflict do nothing;
  insert into public.questions (id, part_id, position, label, stem_nb, stem_nn, body_nb, body_nn)
  select id, part_id, position, label, stem_nb, stem_nn, body_nb, body_nn
  from jsonb_populate_recordset(null::public.questions, content -> 'questions')
  on conflict do nothing;
  insert into public.assignment_regions (assignment_id, region_id)
  select assignment_id, region_id
  from jsonb_populate_recordset(null::public.assignment_regions, content -> 'assignment_regions')
  on conflict do nothing;
  insert into public.deadlines (part_id, region_id, due_local)
  select part_id, region_id, due_local from jsonb_populate_recordset(null::public.deadlines, content -> 'deadlines')
  on conflict do nothing;
end
$$;
comment on function public.create_assignment(jsonb) is
'A new assignment, or a copy of one: rows by table, with ids from the page. Sent again it finds its own rows.';

create function private.require_all(present uuid[], ids uuid[]) returns void
language plpgsql stable set search_path = ''
as $$
begin
  perform private.require(present is not null, 'not_allowed');
  perform private.require(
    present @> ids and cardinality(present) = (select count(distinct id) from unnest(ids) as id), 'changed_meanwhile'
  );
end
$$;
comment on function private.require_all(uuid[], uuid[]) is
'Stops unless an order names each of the rows that are there, and no other. Null: none that the caller may change.';

create function public.order_parts(assignment uuid, ids uuid[]) returns void
language plpgsql set search_path = ''
as $$
declare
  present uuid[];
begin
  select array_agg(id) into present from (
    select id from public.assignment_parts where assignment_id = assignment order by id for update
  ) as locked;
  perform private.require_all(present, ids);
  update public.assignment_parts set position = place - 1
  from unnest(ids) with ordinality as wanted (part, place)
  where id = part and position <> place - 1;
end
$$;
comment on function public.order_parts(uuid, uuid[]) is
'Puts all parts of an assignment in this order. Refused when others have added or deleted one meanwhile.';

create function public.order_questions(part uuid, ids uuid[]) returns void
language plpgsql set search_path = ''
as $$
declare
  present uuid[];
begin
  select array_agg(id) into present from (
    select id from public.questions where part_id = part order by id for update
  ) as locked;
  perform private.require_all(present, ids);
  update public.questions set position = place - 1
  from unnest(ids) with ordinality as wanted (question, place)
  where id = question and position <> place - 1;
end
$$;
comment on function public.order_questions(uuid, uuid[]) is
'Puts all questions of a part in this order. Refused when others have added or deleted one meanwhile.';

create function public.set_deadlines(part uuid, due jsonb) returns void
language plpgsql set search_path = ''
as $$
begin
  perform private.require(
    not exists (select from jsonb_object_keys(due) as region where region::uuid not in (select private.my_region_ids())),
    'not_allowed'
  );
  delete from public.deadlines using jsonb_each_text(due) as wanted (region, minute)
  where part_id = part and region_id = region::uuid and minute is null;
  insert into public.deadlines (part_id, region_id, due_local)
  select part, region::uuid, minute::timestamp from jsonb_each_text(due) as wanted (region, minute)
  where minute is not null
  on conflict (part_id, region_id) do update set due_local = excluded.due_local;
end
$$;
comment on function public.set_deadlines(uuid, jsonb) is
'When a part is due, by region and as the clock shows in Norway; null takes a deadline away.';

-- squawk-ignore prefer-timestamp-tz
create function public.set_extension(part uuid, school uuid, due timestamp default null) returns void
language plpgsql set search_path = ''
as $$
begin
  perform private.require(school in (select private.my_region_school_ids()), 'not_allowed');
  delete from public.extensions where part_id = part and school_id = school and due is null;
  insert into public.extensions (part_id, school_id, due_local)
  select part, school, due where due is not null
  on conflict (part_id, school_id) do update set due_local = excluded.due_local;
end
$$;
comment on function public.set_extension(uuid, uuid, timestamp) is 'A later deadline for one school; null takes it away.';

create function public.set_gathering_days(gathering uuid, region uuid, days jsonb) returns void
language plpgsql set search_path = ''
as $$
begin
  perform private.require(region in (select private.my_region_ids()), 'not_allowed');
  delete from public.gathering_dates where gathering_id = gathering and region_id = region and days is null;
  insert into public.gathering_dates (gathering_id, region_id, starts_on, ends_on, place)
  select gathering, region, wanted.starts_on, wanted.ends_on, wanted.place
  from jsonb_populate_record(null::public.gathering_dates, days) as wanted
  where days is not null
  on conflict (gathering_id, region_id) do update
  set starts_on = excluded.starts_on, ends_on = excluded.ends_on, place = excluded.place;
end
$$;
comment on function public.set_gathering_days(uuid, uuid, jsonb) is
'The days and the place of a gathering in a region: starts_on, ends_on and place; null takes them away.';

revoke all on function private.require_all(uuid[], uuid[]) from public;
grant execute on function
  private.require_all(uuid[], uuid[]), public.create_assignment(jsonb), public.order_parts(uuid, uuid[]),
  public.order_questions(uuid, uuid[]), public.set_deadlines(uuid, jsonb), public.set_extension(uuid, uuid, timestamp),
  public.set_gathering_days(uuid, uuid, jsonb)
to authenticated;
