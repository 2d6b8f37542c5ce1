-- Private channels. The name carries a number of the school or region that changes whenever somebody leaves: whoever still
-- listens on the old name, with a right from before, hears there that it has moved, and nothing more.
--   plan:<school_id>:<number>    the database tells which rows changed; leaders and facilitators listen, leaders show presence.
--   typing:<school_id>:<number>  leaders tell each other where they are and what they type; never stored, never trusted.
--   answers:<school_id>:<number> and region:<region_id>:<number>: see answers and region_overview.

create function private.topic_id(kind text) returns uuid
language sql stable set search_path = ''
as $$
  select case
    when realtime.topic() ~ ('^' || kind || ':[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9]{1,10}$')
    then split_part(realtime.topic(), ':', 2)::uuid
  end
$$;
comment on function private.topic_id(text) is
  'Whose channel is being joined, when it is of this kind: the school of plan:<school_id>:<number>. Else null.';

create function private.school_channel(kind text, school uuid) returns text
language sql stable security definer set search_path = ''
as $$ select concat_ws(':', kind, id, channel_number) from public.schools where id = school $$;

create function private.region_channel(region uuid) returns text
language sql stable security definer set search_path = ''
as $$ select concat_ws(':', 'region', id, channel_number) from public.regions where id = region $$;

create function private.topic_school(kind text) returns uuid
language sql stable set search_path = ''
as $$
  select school from private.topic_id(kind) as school
  where private.school_channel(kind, school) = realtime.topic()
$$;
comment on function private.topic_school(text) is
  'The school whose channel of this kind is being joined under the name that it has now. Else null.';

create function private.topic_region() returns uuid
language sql stable set search_path = ''
as $$
  select region from private.topic_id('region') as region where private.region_channel(region) = realtime.topic()
$$;
comment on function private.topic_region() is
  'The region whose channel is being joined under the name that it has now. Else null.';

revoke all on function
  private.topic_id(text), private.school_channel(text, uuid), private.region_channel(uuid), private.topic_school(text),
  private.topic_region()
from public;
-- Asked by policies, with the rights of whoever joins.
grant execute on function
  private.topic_id(text), private.school_channel(text, uuid), private.region_channel(uuid), private.topic_school(text),
  private.topic_region()
to authenticated;

-- New names -----------------------------------------------------------------------------------------

create function private.tg_channels__tell_moved() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  kind text;
begin
  foreach kind in array tg_argv loop
    perform realtime.send('{}', 'moved', concat_ws(':', kind, old.id, old.channel_number), true);
  end loop;
  return new;
end
$$;
comment on function private.tg_channels__tell_moved() is
  'Security definer: only the database may speak there. The last that is sent under the old names, of which the arguments are the kinds.';
create trigger _600_tell_moved after update on public.schools
for each row when (new.channel_number <> old.channel_number)
execute function private.tg_channels__tell_moved('plan', 'typing', 'answers');
create trigger _600_tell_moved after update on public.regions
for each row when (new.channel_number <> old.channel_number)
execute function private.tg_channels__tell_moved('region');

create function private.tg_schools__renew_channels() returns trigger
language plpgsql set search_path = ''
as $$
begin
  new.channel_number := old.channel_number + 1;
  return new;
end
$$;
comment on function private.tg_schools__renew_channels() is
  'The facilitators of the region it leaves hear nothing more of it, and a school that leaves the programme begins anew.';
create trigger _300_renew_channels before update on public.schools
for each row when (new.region_id <> old.region_id or new.retired_at is distinct from old.retired_at)
execute function private.tg_schools__renew_channels();

-- On the memberships themselves: however they end. Named so as to lock the school before `summarise` locks its summary,
-- in the order of end_leadership.
create function private.tg_school_leaders__renew_channels() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.schools set channel_number = channel_number + 1 where id = old.school_id;
  return old;
end
$$;
create trigger _700_renew_channels after delete on public.school_leaders
for each row execute function private.tg_school_leaders__renew_channels();

create function private.tg_facilitators__renew_channels() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- In one order for all, so that two who leave at once do not wait for each other in a circle.
  perform from public.schools where region_id = old.region_id order by id for no key update;
  update public.schools set channel_number = channel_number + 1 where region_id = old.region_id;
  update public.regions set channel_number = channel_number + 1 where id = old.region_id;
  return old;
end
$$;
create trigger _700_renew_channels after delete on public.facilitators
for each row execute function private.tg_facilitators__renew_channels();

comment on function private.tg_school_leaders__renew_channels() is
  'Security definer: nobody else gives channels new names. What they were sent just before they may have read.';
comment on function private.tg_facilitators__renew_channels() is
  'Security definer: as for leaders, for the region and all its schools.';
revoke all on function
  private.tg_channels__tell_moved(), private.tg_schools__renew_channels(), private.tg_school_leaders__renew_channels(),
  private.tg_facilitators__renew_channels()
from public;

-- Who listens and speaks ----------------------------------------------------------------------------

create policy select_plan_leader on realtime.messages for select to authenticated
using (
  extension in ('broadcast', 'presence')
  and (select private.topic_school('plan')) in (select private.my_school_ids())
);
create policy select_plan_region_facilitator on realtime.messages for select to authenticated
using (
  extension = 'broadcast'
  and (select private.topic_school('plan')) in (select private.my_region_school_ids())
);
create policy insert_plan_leader_presence on realtime.messages for insert to authenticated
with check (
  extension = 'presence'
  and (select private.topic_school('plan')) in (select private.my_school_ids())
);
create policy select_typing_leader on realtime.messages for select to authenticated
using (
  extension = 'broadcast'
  and (select private.topic_school('typing')) in (select private.my_school_ids())
);
create policy insert_typing_leader on realtime.messages for insert to authenticated
with check (
  extension = 'broadcast'
  and (select private.topic_school('typing')) in (select private.my_school_ids())
);

create function private.tg_plan_rows__broadcast() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  is_much boolean := (select count(*) > 20 from written);
begin
  if is_much then
    perform realtime.send('{"key": "plan"}', 'changed', private.school_channel('plan', school_id), true)
    from (select distinct school_id from written order by school_id) as schools;
  else
    perform case when private.is_live(tg_table_name, id) then
      realtime.send(
        jsonb_build_object('table', tg_table_name, 'row', to_jsonb(written)), 'row',
        private.school_channel('plan', school_id), true
      )
    else
      realtime.send(
        jsonb_build_object('table', tg_table_name, 'row', jsonb_build_object('id', id)), 'gone',
        private.school_channel('plan', school_id), true
      )
    end
    from written;
  end if;
  return null;
end
$$;
comment on function private.tg_plan_rows__broadcast() is
  'Security definer: only the database may speak on a plan''s channel. Of more than 20 rows at once (an import) it says only that there is a plan to fetch; of a row that is not in the plan (any more) only which, as facilitators listen too.';
revoke all on function private.tg_plan_rows__broadcast() from public;

-- Named so as to come after those that bring a row's parents back.
create trigger _600_broadcast_insert after insert on public.goals
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
create trigger _600_broadcast_update after update on public.goals
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
create trigger _600_broadcast_insert after insert on public.actions
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
create trigger _600_broadcast_update after update on public.actions
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
create trigger _600_broadcast_insert after insert on public.reflections
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
create trigger _600_broadcast_update after update on public.reflections
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
