-- Private channels of a school's plan.
--   plan:<school_id>    the database tells which rows changed; leaders and facilitators listen, leaders show presence.
--   typing:<school_id>  leaders tell each other where they are and what they type; never stored, never trusted.

create function private.topic_id(kind text) returns uuid
language sql stable set search_path = ''
as $$
  select case
    when realtime.topic() ~ ('^' || kind || ':[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
    then split_part(realtime.topic(), ':', 2)::uuid
  end
$$;
comment on function private.topic_id(text) is
  'Whose channel is being joined, when it is of this kind: the school of plan:<school_id>. Else null.';
revoke all on function private.topic_id(text) from public;
grant execute on function private.topic_id(text) to authenticated;

create policy select_plan_leader on realtime.messages for select to authenticated
using (
  extension in ('broadcast', 'presence')
  and (select private.topic_id('plan')) in (select private.my_school_ids())
);
create policy select_plan_region_facilitator on realtime.messages for select to authenticated
using (
  extension = 'broadcast'
  and (select private.topic_id('plan')) in (select private.my_region_school_ids())
);
create policy insert_plan_leader_presence on realtime.messages for insert to authenticated
with check (
  extension = 'presence'
  and (select private.topic_id('plan')) in (select private.my_school_ids())
);
create policy select_typing_leader on realtime.messages for select to authenticated
using (
  extension = 'broadcast'
  and (select private.topic_id('typing')) in (select private.my_school_ids())
);
create policy insert_typing_leader on realtime.messages for insert to authenticated
with check (
  extension = 'broadcast'
  and (select private.topic_id('typing')) in (select private.my_school_ids())
);

create function private.tg_plan_rows__broadcast() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  is_much boolean := (select count(*) > 20 from written);
begin
  if is_much then
    perform realtime.send('{"key": "plan"}', 'changed', 'plan:' || school_id, true)
    from (select distinct school_id from written order by school_id) as schools;
  else
    perform realtime.send(
      jsonb_build_object('table', tg_table_name, 'row', to_jsonb(written)), 'row', 'plan:' || school_id, true
    )
    from written;
  end if;
  return null;
end
$$;
comment on function private.tg_plan_rows__broadcast() is
  'Security definer: only the database may speak on a plan''s channel. Of more than 20 rows at once (an import) it says only that there is a plan to fetch.';
revoke all on function private.tg_plan_rows__broadcast() from public;

create trigger broadcast_insert after insert on public.goals
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
create trigger broadcast_update after update on public.goals
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
create trigger broadcast_insert after insert on public.actions
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
create trigger broadcast_update after update on public.actions
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
create trigger broadcast_insert after insert on public.reflections
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
create trigger broadcast_update after update on public.reflections
referencing new table as written for each statement execute function private.tg_plan_rows__broadcast();
