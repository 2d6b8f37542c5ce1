-- Text that several write at once: its document beside its columns, saved with them in one call.

create table public.row_docs (
  table_name text not null check (table_name in ('goals', 'actions', 'reflections', 'answers')),
  row_id uuid not null,
  school_id uuid not null references public.schools (id),
  owner_id uuid references public.profiles (user_id) on delete cascade,
  epoch uuid not null,
  document text not null check (char_length(document) <= 4000000),
  primary key (table_name, row_id)
);
comment on table public.row_docs is
  'The Yjs document of a row''s texts, as base64 of an update V2. The row''s columns win: one that says otherwise is not used.';
comment on column public.row_docs.owner_id is 'Set: of a leader''s own answer, which nobody else reads.';
comment on column public.row_docs.epoch is
  'The row''s when the document was saved. Where the row''s is another by now its texts were changed without the document.';
create index row_docs_school_id_idx on public.row_docs (school_id);
create index row_docs_owner_id_idx on public.row_docs (owner_id);

create function private.tg_plan_rows__delete_docs() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.row_docs using deleted where table_name = tg_table_name and row_id = deleted.id;
  return null;
end
$$;
comment on function private.tg_plan_rows__delete_docs() is
  'Security definer: whoever deletes rows for good has no rights to documents.';

create function private.tg_profiles__leave_revisions() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  update public.revisions set co_author_ids = array_remove(co_author_ids, old.user_id)
  where co_author_ids <> '{}' and co_author_ids @> array[old.user_id];
  return old;
end
$$;
comment on function private.tg_profiles__leave_revisions() is
  'Security definer: clients never write revisions. What a foreign key does for the author.';
revoke all on function private.tg_plan_rows__delete_docs(), private.tg_profiles__leave_revisions() from public;

create trigger _700_delete_docs after delete on public.goals
referencing old table as deleted for each statement execute function private.tg_plan_rows__delete_docs();
create trigger _700_delete_docs after delete on public.actions
referencing old table as deleted for each statement execute function private.tg_plan_rows__delete_docs();
create trigger _700_delete_docs after delete on public.reflections
referencing old table as deleted for each statement execute function private.tg_plan_rows__delete_docs();
create trigger _700_delete_docs after delete on public.answers
referencing old table as deleted for each statement execute function private.tg_plan_rows__delete_docs();
create trigger _700_leave_revisions after delete on public.profiles
for each row execute function private.tg_profiles__leave_revisions();

revoke all on public.row_docs from anon, authenticated;
alter table public.row_docs enable row level security;
-- Read only, and only by those who write the row: written by save_text.
grant select on public.row_docs to authenticated;
create policy select_own_school on public.row_docs for select to authenticated
using (
  school_id in (select private.my_school_ids()) and (owner_id is null or owner_id = (select auth.uid()))
);

create function public.save_text(
  row_table text, row_id uuid, expected_version uuid, texts jsonb, document text default null,
  document_epoch uuid default null, authors uuid[] default '{}'
) returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
  fields text[] := case row_table
    when 'goals' then array['body']
    when 'actions' then array['body', 'assumption', 'teacher_support', 'responsible', 'timeframe']
    when 'reflections' then array['expectation', 'outcome', 'evidence']
    when 'answers' then array['body']
  end;
  -- The rights are those of the policies for update of the four tables.
  own_row text := case row_table when 'answers' then '(user_id is null or user_id = auth.uid())' else 'true' end;
  school uuid;
  epoch_now uuid;
  saved jsonb;
begin
  perform private.require(fields is not null, 'not_allowed');
  execute format(
    'select school_id, epoch from public.%I where id = $1 and version_id = $2 and %s
       and school_id in (select private.my_school_ids()) for no key update',
    row_table, own_row
  ) into school, epoch_now using save_text.row_id, expected_version;
  if school is null or (document is not null and document_epoch <> epoch_now) then
    return null;
  end if;
  perform private.require(
    texts <> '{}' and not exists (select from jsonb_object_keys(texts) as field where field <> all (fields)),
    'not_allowed'
  );
  perform set_config(
    'aksjonsplan.saved_row',
    case when document is not null and document_epoch is not null then save_text.row_id::text else '' end, true
  );
  perform set_config(
    'aksjonsplan.co_authors',
    array(
      select distinct user_id from public.school_leaders
      where school_id = school and user_id = any (authors) and user_id <> auth.uid() order by 1
    )::text, true
  );
  execute format(
    'update public.%1$I set %2$s where id = $1 returning to_jsonb(%1$I)',
    row_table, (select string_agg(format('%1$I = $2 ->> %1$L', field), ', ') from jsonb_object_keys(texts) as field)
  ) into saved using save_text.row_id, texts;
  perform set_config('aksjonsplan.saved_row', '', true), set_config('aksjonsplan.co_authors', '', true);
  if document is not null then
    insert into public.row_docs (table_name, row_id, school_id, owner_id, epoch, document)
    values (
      row_table, save_text.row_id, school, (saved ->> 'user_id')::uuid, (saved ->> 'epoch')::uuid, save_text.document
    )
    on conflict on constraint row_docs_pkey do update set epoch = excluded.epoch, document = excluded.document;
  end if;
  return saved;
end
$$;
comment on function public.save_text(text, uuid, uuid, jsonb, text, uuid, uuid[]) is
  'Texts and document of one row together, if it still is that version; the row, or null when it is not, or not the caller''s. Without document or epoch a new epoch begins. Security definer: documents are written here only.';

create function public.read_text(row_table text, row_id uuid) returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
  found jsonb;
begin
  perform private.require(row_table in ('goals', 'actions', 'reflections', 'answers'), 'not_allowed');
  execute format(
    'select jsonb_build_object(
       ''row'', to_jsonb(listed), ''epoch'', row_docs.epoch, ''document'', row_docs.document
     )
     from public.%I as listed left join public.row_docs on table_name = $1 and row_id = listed.id
     where listed.id = $2',
    row_table
  ) into found using row_table, read_text.row_id;
  return coalesce(found, '{"row": null}');
end
$$;
comment on function public.read_text(text, uuid) is
  'A row and its document of one moment, with the caller''s rights. Says so when there is none that the caller may read: an answer that says nothing is somebody else''s, a proxy''s.';

revoke all on function
  public.save_text(text, uuid, uuid, jsonb, text, uuid, uuid[]), public.read_text(text, uuid)
from public, anon, authenticated;
grant execute on function
  public.save_text(text, uuid, uuid, jsonb, text, uuid, uuid[]), public.read_text(text, uuid)
to authenticated;
