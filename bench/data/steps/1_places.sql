-- Regions, schools, and the people around them. Whoever takes part is named by role: nobody is made up by name.

insert into public.regions (id, name, created_at)
select bench.id('region', region), 'Målregion ' || region, bench.ago(400) from bench.sizes;

create unlogged table bench.schools as
select row_number() over (order by region, place) as n, region, place, bench.id('region', region) as region_id
from bench.sizes cross join generate_series(1, size) as place;
alter table bench.schools add id uuid;
update bench.schools set id = bench.id('school', n);

-- 1,200 names; a region with more schools than that numbers the rest.
insert into public.schools (id, region_id, name, created_at, retired_at)
select
  id, region_id,
  (array['Nord','Sør','Øst','Vest','Solbakk','Bjørke','Gran','Furu','Åse','Ås','Elve','Fjell','Skog','Eng','Øvre ','Nedre ','Lille','Stor','Kirke','Æsl'])[1 + mixed / 3 % 20]
    || (array['haugen','lia','vik','moen','åsen','dalen','sletta','bakken','tangen','nes','stad','heim','lund','tun','vang','berget','åker','øya','sund','mark'])[1 + mixed / 60 % 20]
    || (array[' skole',' barneskole',' ungdomsskole'])[1 + mixed % 3]
    || case when place > 1200 then ' ' || (place - 1) / 1200 + 1 else '' end,
  bench.ago(390), case when bench.chance('retired', n, 1) then bench.ago(20) end
from (select *, (place - 1) * 7919 % 1200 as mixed from bench.schools) as schools;

create unlogged table bench.people as
select 'leder-' || n || '-' || seat as name, bench.id('leader ' || seat, n) as user_id,
  case seat when 1 then 'Rektor' when 2 then 'Inspektør' else 'Teamleder' end as full_name, n as school_n, seat,
  null::bigint as region
from bench.schools
cross join lateral generate_series(1, 2 + bench.chance('third', n, 15)::int - bench.chance('alone', n, 10)::int) as seat
union all
select 'veileder-' || region || '-' || seat, bench.id('facilitator ' || seat, region), 'Veileder', null, seat, region
from bench.sizes cross join generate_series(1, 2) as seat
union all
select 'veileder-alle', bench.id('everywhere', 1), 'Veileder i alle regioner', null, 1, null;

insert into auth.users (
  instance_id, id, aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data, raw_user_meta_data,
  confirmation_token, recovery_token, email_change, email_change_token_new, created_at, updated_at
)
select
  '00000000-0000-0000-0000-000000000000', user_id, 'authenticated', 'authenticated', name || '@bench.test', '', now(),
  '{"provider":"email","providers":["email"]}', '{}', '', '', '', '', now(), now()
from bench.people;
insert into auth.identities (id, provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at)
select
  bench.id(name, 0), user_id::text, user_id,
  jsonb_build_object('sub', user_id, 'email', name || '@bench.test', 'email_verified', true), 'email', now(), now(), now()
from bench.people;
insert into public.profiles (user_id, full_name) select user_id, full_name from bench.people;

insert into public.school_leaders (school_id, user_id)
select schools.id, user_id from bench.people join bench.schools on n = school_n;
insert into public.facilitators (region_id, user_id)
select bench.id('region', region), user_id from bench.people where region is not null
union all select bench.id('region', region), bench.id('everywhere', 1) from bench.sizes;
