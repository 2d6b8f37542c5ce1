-- What facilitators' pages ask about assignments and no table says as it stands.

create function public.my_editable_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select private.my_editable_assignment_ids() union select private.my_editable_gathering_ids() $$;
comment on function public.my_editable_ids() is
  'Assignments and gatherings whose texts the caller may change. Which other regions share the rest stays unsaid.';

create function public.handed_in_counts()
returns table (part_id uuid, region_id uuid, expected bigint, handed_in bigint)
language sql stable set search_path = ''
as $$
  with asked as (
    select id as school_id, schools.region_id from public.schools
    where retired_at is null and schools.region_id in (select private.my_region_ids())
  ),
  leaders as (
    select asked.school_id, asked.region_id, user_id from public.school_leaders join asked using (school_id)
  )
  select
    parts.id,
    published.region_id,
    case parts.respondent
      when 'school' then (select count(*) from asked where asked.region_id = published.region_id)
      else (select count(*) from leaders where leaders.region_id = published.region_id)
    end,
    case parts.respondent
      when 'school' then (
        select count(distinct submissions.school_id) from public.submissions join asked using (school_id)
        where submissions.part_id = parts.id and withdrawn_at is null and asked.region_id = published.region_id
      )
      else (
        select count(distinct (submissions.school_id, submissions.user_id))
        from public.submissions join leaders using (school_id, user_id)
        where submissions.part_id = parts.id and withdrawn_at is null and leaders.region_id = published.region_id
      )
    end
  from public.assignment_parts as parts
  join public.assignment_regions as published using (assignment_id)
  where published_at is not null and published.region_id in (select private.my_region_ids())
  -- Read page by page.
  order by parts.id, published.region_id
$$;
comment on function public.handed_in_counts() is
  'For each published part in the caller''s regions: how many schools, or leaders, are asked and have handed in.';

revoke all on function public.my_editable_ids(), public.handed_in_counts() from public, anon, authenticated;
grant execute on function public.my_editable_ids(), public.handed_in_counts() to authenticated;
