-- Triggers were off: what they hold true is looked at once for all.

do $$
declare
  key record;
  orphans bigint;
begin
  for key in
    select
      conrelid::regclass as child, confrelid::regclass as parent, conname as name,
      (select string_agg(format('child.%I = parent.%I', own.attname, other.attname), ' and ')
        from unnest(conkey, confkey) as pair (own_number, other_number)
        join pg_attribute as own on own.attrelid = conrelid and own.attnum = own_number
        join pg_attribute as other on other.attrelid = confrelid and other.attnum = other_number) as matches,
      (select string_agg(format('child.%I is not null', attname), ' and ')
        from pg_attribute where attrelid = conrelid and attnum = any (conkey)) as is_set
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
  loop
    execute format(
      'select count(*) from %s as child where %s and not exists (select from %s as parent where %s)',
      key.child, key.is_set, key.parent, key.matches
    ) into orphans;
    if orphans > 0 then
      raise exception '% rows of % point at nothing (%)', orphans, key.child, key.name;
    end if;
  end loop;

  if exists (
    select from public.plan_summaries as kept, private.plan_counts(kept.school_id) as counted
    where (
        kept.short_term_goals, kept.actions, kept.actions_with_assumption, kept.actions_with_reflection, kept.reflections,
        kept.text_bytes
      )
      is distinct from (
        counted.short_term_goals, counted.actions, counted.actions_with_assumption, counted.actions_with_reflection,
        counted.reflections, counted.text_bytes
      )
  ) then
    raise exception 'A summary does not say what the plan says';
  end if;
end
$$;
