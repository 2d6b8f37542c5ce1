-- A year with too many digits, or `infinity`, breaks whoever has to show it. Once for every column there is, last of all
-- migrations; supabase/tests/every_table.sql holds whatever comes later to the same.

do $$
declare
  dated record;
begin
  for dated in
    select table_schema, table_name, column_name, data_type = 'ARRAY' as is_list
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema in ('public', 'private') and table_type = 'BASE TABLE'
      and udt_name in ('date', '_date', 'timestamp', '_timestamp', 'timestamptz', '_timestamptz')
  loop
    execute format(
      case when dated.is_list
        then 'alter table %I.%I add constraint %I check (''2000-01-01'' <= all (%I) and ''2101-01-01'' > all (%4$I))'
        else 'alter table %I.%I add constraint %I check (%I >= ''2000-01-01'' and %4$I < ''2101-01-01'')'
      end,
      dated.table_schema, dated.table_name, dated.table_name || '_' || dated.column_name || '_in_range', dated.column_name
    );
  end loop;
end
$$;
