-- Demo data. Every person and every school here is made up; addresses end in .example and receive no mail.
-- The plan of Nordlia is the programme's own example, word for word.

insert into auth.users (
  instance_id, id, aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data,
  raw_user_meta_data, confirmation_token, recovery_token, email_change, email_change_token_new,
  created_at, updated_at
)
select
  '00000000-0000-0000-0000-000000000000', id, 'authenticated', 'authenticated', email, '', now(),
  '{"provider":"email","providers":["email"]}', '{}', '', '', '', '', now(), now()
from (values
  ('00000000-0000-4000-8000-000000000001'::uuid, 'rektor@nordlia.example'),
  ('00000000-0000-4000-8000-000000000002'::uuid, 'inspektor@nordlia.example'),
  ('00000000-0000-4000-8000-000000000003'::uuid, 'rektor@sorlia.example'),
  ('00000000-0000-4000-8000-000000000004'::uuid, 'rektor@ostlia.example'),
  ('00000000-0000-4000-8000-000000000005'::uuid, 'veileder@lillestrom.example'),
  ('00000000-0000-4000-8000-000000000006'::uuid, 'veileder@ringsaker.example'),
  ('00000000-0000-4000-8000-000000000007'::uuid, 'veileder@begge.example'),
  ('00000000-0000-4000-8000-000000000008'::uuid, 'admin@program.example'),
  ('00000000-0000-4000-8000-000000000009'::uuid, 'ny@utenfor.example')
) as demo (id, email);

insert into auth.identities (id, provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at)
select
  gen_random_uuid(), id::text, id,
  jsonb_build_object('sub', id::text, 'email', email, 'email_verified', true), 'email', now(), now(), now()
from auth.users where email like '%.example';

update public.profiles set full_name = demo.full_name
from (values
  ('00000000-0000-4000-8000-000000000001'::uuid, 'Rektor på Nordlia (demo)'),
  ('00000000-0000-4000-8000-000000000002'::uuid, 'Inspektør på Nordlia (demo)'),
  ('00000000-0000-4000-8000-000000000003'::uuid, 'Rektor på Sørlia (demo)'),
  ('00000000-0000-4000-8000-000000000004'::uuid, 'Rektor på Østlia (demo)'),
  ('00000000-0000-4000-8000-000000000005'::uuid, 'Veileder i Lillestrøm (demo)'),
  ('00000000-0000-4000-8000-000000000006'::uuid, 'Veileder i Ringsaker (demo)'),
  ('00000000-0000-4000-8000-000000000007'::uuid, 'Veileder i begge regioner (demo)'),
  ('00000000-0000-4000-8000-000000000008'::uuid, 'Programkoordinator (demo)'),
  ('00000000-0000-4000-8000-000000000009'::uuid, 'Ny bruker (demo)')
) as demo (user_id, full_name)
where profiles.user_id = demo.user_id;

insert into public.regions (id, name, is_demo) values
  ('00000000-0000-4000-8000-000000000101', 'Lillestrøm', true),
  ('00000000-0000-4000-8000-000000000102', 'Ringsaker', true);

insert into public.schools (id, region_id, name) values
  ('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000101', 'Nordlia skole'),
  ('00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000101', 'Sørlia skole'),
  ('00000000-0000-4000-8000-000000000203', '00000000-0000-4000-8000-000000000102', 'Østlia skole');

insert into public.school_leaders (school_id, user_id) values
  ('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000001'),
  ('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000002'),
  ('00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000003'),
  ('00000000-0000-4000-8000-000000000203', '00000000-0000-4000-8000-000000000004');

insert into public.facilitators (region_id, user_id) values
  ('00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000005'),
  ('00000000-0000-4000-8000-000000000102', '00000000-0000-4000-8000-000000000006'),
  ('00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000007'),
  ('00000000-0000-4000-8000-000000000102', '00000000-0000-4000-8000-000000000007');

insert into public.admins (user_id) values ('00000000-0000-4000-8000-000000000008');

-- Nordlia -----------------------------------------------------------------------------------------
-- The triggers take the author from the claims, as they do for a signed-in leader.
select set_config('request.jwt.claims', '{"sub":"00000000-0000-4000-8000-000000000001","role":"authenticated"}', false);
select set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000001', false);

insert into public.goals (id, school_id, parent_id, horizon, body, position) values
  ('00000000-0000-4000-8000-000000000301', '00000000-0000-4000-8000-000000000201', null, 'long_term',
   'Lærere og ledere får støtte til å utvikle samarbeidspraksis og undervisningspraksis som fører til at elevene på mellomtrinnet opplever relevant, inkluderende og motiverende matematikkundervisning, som igjen bidrar til gode læringsresultater.', 'a0'),
  ('00000000-0000-4000-8000-000000000302', '00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000301', 'short_term',
   'Etablere en motivasjon og felles forståelse for utviklingsarbeid hvor aksjoner/utprøvinger er en del av prosessen', 'a0'),
  ('00000000-0000-4000-8000-000000000303', '00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000301', 'short_term',
   'Få innsikt i matematikksenter-modellen', 'a1');

insert into public.actions (id, school_id, goal_id, body, position) values
  ('00000000-0000-4000-8000-000000000401', '00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000302',
   'Bruke tid i profesjonsfellesskapet på å lære om aksjonslæring/aksjonsforskning', 'a0'),
  ('00000000-0000-4000-8000-000000000402', '00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000303',
   'Begge skoleledere deltar på alle ledersamlinger i Matematikkløftet', 'a0'),
  ('00000000-0000-4000-8000-000000000403', '00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000303',
   'Legge til rette for at to mellomtrinnslærere deltar på alle lærersamlinger i Matematikkløftet', 'a1');

-- Sørlia: a plan that has grown over a year, 10 short-term goals and 40 actions --------------------
select set_config('request.jwt.claims', '{"sub":"00000000-0000-4000-8000-000000000003","role":"authenticated"}', false);
select set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000003', false);

insert into public.goals (id, school_id, parent_id, horizon, body, position) values
  ('00000000-0000-4000-8000-000000001000', '00000000-0000-4000-8000-000000000202', null, 'long_term',
   'Alle elever på mellomtrinnet møter matematikkundervisning som er praktisk, utforskende og variert, og opplever at de får tenke høyt sammen med andre.', 'a0'),
  ('00000000-0000-4000-8000-000000002000', '00000000-0000-4000-8000-000000000202', null, 'long_term',
   'Lærerne som deltar, er ressurspersoner som leder det matematikkfaglige samarbeidet på hele skolen fra år 2.', 'a1');

insert into public.goals (id, school_id, parent_id, horizon, body, position) values
  ('00000000-0000-4000-8000-000000001001', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001000', 'short_term', 'Lærerne planlegger minst én økt i måneden sammen og prøver den ut i egen klasse.', 'a0'),
  ('00000000-0000-4000-8000-000000001002', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001000', 'short_term', 'Elevene forklarer hvordan de tenker, og bygger på hverandres forklaringer i samtaler i hel klasse.', 'a1'),
  ('00000000-0000-4000-8000-000000001003', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001000', 'short_term', 'Oppgavene i matematikk åpner for flere løsninger og representasjoner på alle trinn.', 'a2'),
  ('00000000-0000-4000-8000-000000001004', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001000', 'short_term', 'Foresatte kjenner til hvorfor undervisningen legges opp annerledes enn de selv er vant til.', 'a3'),
  ('00000000-0000-4000-8000-000000001005', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001000', 'short_term', 'Kartlegging brukes til å planlegge undervisning, ikke bare til å rapportere.', 'a4'),
  ('00000000-0000-4000-8000-000000002006', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002000', 'short_term', 'De deltakende lærerne leder én utviklingsøkt hver for kollegene i løpet av året.', 'a0'),
  ('00000000-0000-4000-8000-000000002007', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002000', 'short_term', 'Skolen har faste møtetider der matematikk er eneste tema.', 'a1'),
  ('00000000-0000-4000-8000-000000002008', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002000', 'short_term', 'Nye lærere kommer raskt inn i måten vi arbeider på.', 'a2'),
  ('00000000-0000-4000-8000-000000002009', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002000', 'short_term', 'Ledelsen observerer undervisning og samtaler med lærerne om det de ser.', 'a3'),
  ('00000000-0000-4000-8000-000000002010', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002000', 'short_term', 'Skolen har en plan for hvordan arbeidet føres videre til småtrinnet og ungdomstrinnet.', 'a4');

insert into public.actions (
  id, school_id, goal_id, body, assumption, teacher_support, responsible, timeframe, status, position
) values
  ('00000000-0000-4000-8000-000000010001', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001001', 'Sette av 90 minutter hver tredje onsdag til felles planlegging for de lærerne som deltar, og frita dem fra inspeksjon den dagen. Vi gjør det i matematikk på 5. trinn.', 'Når tiden er vernet, blir planleggingen faktisk gjennomført, og lærerne våger å prøve noe nytt fordi de har tenkt gjennom det sammen.', 'Lærerne slipper å finne tid selv og får rom til å øve på en økt før de prøver den med elever.', 'Rektor og teamleder på mellomtrinnet', 'Høsten 2025', 'ongoing', 'a0'),
  ('00000000-0000-4000-8000-000000010002', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001001', 'Rektor er til stede de første tjue minuttene av hver planleggingsøkt og spør hva lærerne trenger for å komme videre. Vi gjør det i matematikk på 5. trinn.', 'Når ledelsen viser interesse for innholdet og ikke bare for gjennomføringen, blir arbeidet oppfattet som viktig.', 'Lærerne får svar på praktiske hindringer med en gang.', 'Rektor', 'Januar–mars 2026', 'ongoing', 'a1'),
  ('00000000-0000-4000-8000-000000010003', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001001', 'Kjøpe inn konkreter til alle klasserom på mellomtrinnet og avtale hvor de står, slik at de er i bruk hver uke. Vi gjør det i matematikk på 5. trinn.', '', 'De deltakende lærerne velger materiellet og viser kollegene hvordan de bruker det.', 'Inspektør', 'Våren 2026', 'planned', 'a2'),
  ('00000000-0000-4000-8000-000000010004', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001001', 'Be lærerne ta med én elevbesvarelse hver til fellesmøtet, og la dem diskutere hva eleven har forstått. Vi gjør det i matematikk på 5. trinn.', 'Når samtalen handler om elevers tenkning, blir det lettere å endre egen undervisning enn når den handler om metoder i seg selv.', '', 'Teamleder', 'Høsten 2026', 'dropped', 'a3'),
  ('00000000-0000-4000-8000-000000010005', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001002', 'Sette av 90 minutter hver tredje onsdag til felles planlegging for de lærerne som deltar, og frita dem fra inspeksjon den dagen. Vi gjør det med vekt på brøk og målenheter.', 'Når tiden er vernet, blir planleggingen faktisk gjennomført, og lærerne våger å prøve noe nytt fordi de har tenkt gjennom det sammen.', 'Lærerne slipper å finne tid selv og får rom til å øve på en økt før de prøver den med elever.', 'Rektor og teamleder på mellomtrinnet', 'Januar–mars 2026', 'ongoing', 'a0'),
  ('00000000-0000-4000-8000-000000010006', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001002', 'Rektor er til stede de første tjue minuttene av hver planleggingsøkt og spør hva lærerne trenger for å komme videre. Vi gjør det med vekt på brøk og målenheter.', '', 'Lærerne får svar på praktiske hindringer med en gang.', 'Rektor', 'Våren 2026', 'planned', 'a1'),
  ('00000000-0000-4000-8000-000000010007', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001002', 'Kjøpe inn konkreter til alle klasserom på mellomtrinnet og avtale hvor de står, slik at de er i bruk hver uke. Vi gjør det med vekt på brøk og målenheter.', 'Materiell som er lett tilgjengelig, senker terskelen for praktiske oppgaver.', 'De deltakende lærerne velger materiellet og viser kollegene hvordan de bruker det.', 'Inspektør', 'Høsten 2026', 'dropped', 'a2'),
  ('00000000-0000-4000-8000-000000010008', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001002', 'Be lærerne ta med én elevbesvarelse hver til fellesmøtet, og la dem diskutere hva eleven har forstått. Vi gjør det med vekt på brøk og målenheter.', 'Når samtalen handler om elevers tenkning, blir det lettere å endre egen undervisning enn når den handler om metoder i seg selv.', '', 'Teamleder', 'Høsten 2025', 'done', 'a3'),
  ('00000000-0000-4000-8000-000000010009', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001003', 'Sette av 90 minutter hver tredje onsdag til felles planlegging for de lærerne som deltar, og frita dem fra inspeksjon den dagen. Vi gjør det i arbeidet med tekstoppgaver.', '', 'Lærerne slipper å finne tid selv og får rom til å øve på en økt før de prøver den med elever.', 'Rektor og teamleder på mellomtrinnet', 'Våren 2026', 'planned', 'a0'),
  ('00000000-0000-4000-8000-000000010010', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001003', 'Rektor er til stede de første tjue minuttene av hver planleggingsøkt og spør hva lærerne trenger for å komme videre. Vi gjør det i arbeidet med tekstoppgaver.', 'Når ledelsen viser interesse for innholdet og ikke bare for gjennomføringen, blir arbeidet oppfattet som viktig.', 'Lærerne får svar på praktiske hindringer med en gang.', 'Rektor', 'Høsten 2026', 'dropped', 'a1'),
  ('00000000-0000-4000-8000-000000010011', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001003', 'Kjøpe inn konkreter til alle klasserom på mellomtrinnet og avtale hvor de står, slik at de er i bruk hver uke. Vi gjør det i arbeidet med tekstoppgaver.', 'Materiell som er lett tilgjengelig, senker terskelen for praktiske oppgaver.', 'De deltakende lærerne velger materiellet og viser kollegene hvordan de bruker det.', 'Inspektør', 'Høsten 2025', 'done', 'a2'),
  ('00000000-0000-4000-8000-000000010012', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001003', 'Be lærerne ta med én elevbesvarelse hver til fellesmøtet, og la dem diskutere hva eleven har forstått. Vi gjør det i arbeidet med tekstoppgaver.', '', '', 'Teamleder', 'Januar–mars 2026', 'ongoing', 'a3'),
  ('00000000-0000-4000-8000-000000010013', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001004', 'Sette av 90 minutter hver tredje onsdag til felles planlegging for de lærerne som deltar, og frita dem fra inspeksjon den dagen. Vi gjør det på foreldremøtet og i ukebrevet.', 'Når tiden er vernet, blir planleggingen faktisk gjennomført, og lærerne våger å prøve noe nytt fordi de har tenkt gjennom det sammen.', 'Lærerne slipper å finne tid selv og får rom til å øve på en økt før de prøver den med elever.', 'Rektor og teamleder på mellomtrinnet', 'Høsten 2026', 'dropped', 'a0'),
  ('00000000-0000-4000-8000-000000010014', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001004', 'Rektor er til stede de første tjue minuttene av hver planleggingsøkt og spør hva lærerne trenger for å komme videre. Vi gjør det på foreldremøtet og i ukebrevet.', 'Når ledelsen viser interesse for innholdet og ikke bare for gjennomføringen, blir arbeidet oppfattet som viktig.', 'Lærerne får svar på praktiske hindringer med en gang.', 'Rektor', 'Høsten 2025', 'done', 'a1'),
  ('00000000-0000-4000-8000-000000010015', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001004', 'Kjøpe inn konkreter til alle klasserom på mellomtrinnet og avtale hvor de står, slik at de er i bruk hver uke. Vi gjør det på foreldremøtet og i ukebrevet.', '', 'De deltakende lærerne velger materiellet og viser kollegene hvordan de bruker det.', 'Inspektør', 'Januar–mars 2026', 'ongoing', 'a2'),
  ('00000000-0000-4000-8000-000000010016', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001004', 'Be lærerne ta med én elevbesvarelse hver til fellesmøtet, og la dem diskutere hva eleven har forstått. Vi gjør det på foreldremøtet og i ukebrevet.', 'Når samtalen handler om elevers tenkning, blir det lettere å endre egen undervisning enn når den handler om metoder i seg selv.', '', 'Teamleder', 'Våren 2026', 'planned', 'a3'),
  ('00000000-0000-4000-8000-000000010017', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001005', 'Sette av 90 minutter hver tredje onsdag til felles planlegging for de lærerne som deltar, og frita dem fra inspeksjon den dagen. Vi gjør det etter kartleggingen i oktober.', 'Når tiden er vernet, blir planleggingen faktisk gjennomført, og lærerne våger å prøve noe nytt fordi de har tenkt gjennom det sammen.', 'Lærerne slipper å finne tid selv og får rom til å øve på en økt før de prøver den med elever.', 'Rektor og teamleder på mellomtrinnet', 'Høsten 2025', 'done', 'a0'),
  ('00000000-0000-4000-8000-000000010018', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001005', 'Rektor er til stede de første tjue minuttene av hver planleggingsøkt og spør hva lærerne trenger for å komme videre. Vi gjør det etter kartleggingen i oktober.', '', 'Lærerne får svar på praktiske hindringer med en gang.', 'Rektor', 'Januar–mars 2026', 'ongoing', 'a1'),
  ('00000000-0000-4000-8000-000000010019', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001005', 'Kjøpe inn konkreter til alle klasserom på mellomtrinnet og avtale hvor de står, slik at de er i bruk hver uke. Vi gjør det etter kartleggingen i oktober.', 'Materiell som er lett tilgjengelig, senker terskelen for praktiske oppgaver.', 'De deltakende lærerne velger materiellet og viser kollegene hvordan de bruker det.', 'Inspektør', 'Våren 2026', 'planned', 'a2'),
  ('00000000-0000-4000-8000-000000010020', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000001005', 'Be lærerne ta med én elevbesvarelse hver til fellesmøtet, og la dem diskutere hva eleven har forstått. Vi gjør det etter kartleggingen i oktober.', 'Når samtalen handler om elevers tenkning, blir det lettere å endre egen undervisning enn når den handler om metoder i seg selv.', '', 'Teamleder', 'Høsten 2026', 'dropped', 'a3'),
  ('00000000-0000-4000-8000-000000010021', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002006', 'Sette av 90 minutter hver tredje onsdag til felles planlegging for de lærerne som deltar, og frita dem fra inspeksjon den dagen. Vi gjør det på utviklingstid for hele personalet.', '', 'Lærerne slipper å finne tid selv og får rom til å øve på en økt før de prøver den med elever.', 'Rektor og teamleder på mellomtrinnet', 'Januar–mars 2026', 'ongoing', 'a0'),
  ('00000000-0000-4000-8000-000000010022', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002006', 'Rektor er til stede de første tjue minuttene av hver planleggingsøkt og spør hva lærerne trenger for å komme videre. Vi gjør det på utviklingstid for hele personalet.', 'Når ledelsen viser interesse for innholdet og ikke bare for gjennomføringen, blir arbeidet oppfattet som viktig.', 'Lærerne får svar på praktiske hindringer med en gang.', 'Rektor', 'Våren 2026', 'planned', 'a1'),
  ('00000000-0000-4000-8000-000000010023', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002006', 'Kjøpe inn konkreter til alle klasserom på mellomtrinnet og avtale hvor de står, slik at de er i bruk hver uke. Vi gjør det på utviklingstid for hele personalet.', 'Materiell som er lett tilgjengelig, senker terskelen for praktiske oppgaver.', 'De deltakende lærerne velger materiellet og viser kollegene hvordan de bruker det.', 'Inspektør', 'Høsten 2026', 'dropped', 'a2'),
  ('00000000-0000-4000-8000-000000010024', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002006', 'Be lærerne ta med én elevbesvarelse hver til fellesmøtet, og la dem diskutere hva eleven har forstått. Vi gjør det på utviklingstid for hele personalet.', '', '', 'Teamleder', 'Høsten 2025', 'done', 'a3'),
  ('00000000-0000-4000-8000-000000010025', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002007', 'Sette av 90 minutter hver tredje onsdag til felles planlegging for de lærerne som deltar, og frita dem fra inspeksjon den dagen. Vi gjør det i fellestiden på torsdager.', 'Når tiden er vernet, blir planleggingen faktisk gjennomført, og lærerne våger å prøve noe nytt fordi de har tenkt gjennom det sammen.', 'Lærerne slipper å finne tid selv og får rom til å øve på en økt før de prøver den med elever.', 'Rektor og teamleder på mellomtrinnet', 'Våren 2026', 'planned', 'a0'),
  ('00000000-0000-4000-8000-000000010026', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002007', 'Rektor er til stede de første tjue minuttene av hver planleggingsøkt og spør hva lærerne trenger for å komme videre. Vi gjør det i fellestiden på torsdager.', 'Når ledelsen viser interesse for innholdet og ikke bare for gjennomføringen, blir arbeidet oppfattet som viktig.', 'Lærerne får svar på praktiske hindringer med en gang.', 'Rektor', 'Høsten 2026', 'dropped', 'a1'),
  ('00000000-0000-4000-8000-000000010027', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002007', 'Kjøpe inn konkreter til alle klasserom på mellomtrinnet og avtale hvor de står, slik at de er i bruk hver uke. Vi gjør det i fellestiden på torsdager.', '', 'De deltakende lærerne velger materiellet og viser kollegene hvordan de bruker det.', 'Inspektør', 'Høsten 2025', 'done', 'a2'),
  ('00000000-0000-4000-8000-000000010028', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002007', 'Be lærerne ta med én elevbesvarelse hver til fellesmøtet, og la dem diskutere hva eleven har forstått. Vi gjør det i fellestiden på torsdager.', 'Når samtalen handler om elevers tenkning, blir det lettere å endre egen undervisning enn når den handler om metoder i seg selv.', '', 'Teamleder', 'Januar–mars 2026', 'ongoing', 'a3'),
  ('00000000-0000-4000-8000-000000010029', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002008', 'Sette av 90 minutter hver tredje onsdag til felles planlegging for de lærerne som deltar, og frita dem fra inspeksjon den dagen. Vi gjør det for lærere som er nye i høst.', 'Når tiden er vernet, blir planleggingen faktisk gjennomført, og lærerne våger å prøve noe nytt fordi de har tenkt gjennom det sammen.', 'Lærerne slipper å finne tid selv og får rom til å øve på en økt før de prøver den med elever.', 'Rektor og teamleder på mellomtrinnet', 'Høsten 2026', 'dropped', 'a0'),
  ('00000000-0000-4000-8000-000000010030', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002008', 'Rektor er til stede de første tjue minuttene av hver planleggingsøkt og spør hva lærerne trenger for å komme videre. Vi gjør det for lærere som er nye i høst.', '', 'Lærerne får svar på praktiske hindringer med en gang.', 'Rektor', 'Høsten 2025', 'done', 'a1'),
  ('00000000-0000-4000-8000-000000010031', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002008', 'Kjøpe inn konkreter til alle klasserom på mellomtrinnet og avtale hvor de står, slik at de er i bruk hver uke. Vi gjør det for lærere som er nye i høst.', 'Materiell som er lett tilgjengelig, senker terskelen for praktiske oppgaver.', 'De deltakende lærerne velger materiellet og viser kollegene hvordan de bruker det.', 'Inspektør', 'Januar–mars 2026', 'ongoing', 'a2'),
  ('00000000-0000-4000-8000-000000010032', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002008', 'Be lærerne ta med én elevbesvarelse hver til fellesmøtet, og la dem diskutere hva eleven har forstått. Vi gjør det for lærere som er nye i høst.', 'Når samtalen handler om elevers tenkning, blir det lettere å endre egen undervisning enn når den handler om metoder i seg selv.', '', 'Teamleder', 'Våren 2026', 'ongoing', 'a3'),
  ('00000000-0000-4000-8000-000000010033', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002009', 'Sette av 90 minutter hver tredje onsdag til felles planlegging for de lærerne som deltar, og frita dem fra inspeksjon den dagen. Vi gjør det etter hver klasseromsobservasjon.', '', 'Lærerne slipper å finne tid selv og får rom til å øve på en økt før de prøver den med elever.', 'Rektor og teamleder på mellomtrinnet', 'Høsten 2025', 'done', 'a0'),
  ('00000000-0000-4000-8000-000000010034', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002009', 'Rektor er til stede de første tjue minuttene av hver planleggingsøkt og spør hva lærerne trenger for å komme videre. Vi gjør det etter hver klasseromsobservasjon.', 'Når ledelsen viser interesse for innholdet og ikke bare for gjennomføringen, blir arbeidet oppfattet som viktig.', 'Lærerne får svar på praktiske hindringer med en gang.', 'Rektor', 'Januar–mars 2026', 'ongoing', 'a1'),
  ('00000000-0000-4000-8000-000000010035', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002009', 'Kjøpe inn konkreter til alle klasserom på mellomtrinnet og avtale hvor de står, slik at de er i bruk hver uke. Vi gjør det etter hver klasseromsobservasjon.', 'Materiell som er lett tilgjengelig, senker terskelen for praktiske oppgaver.', 'De deltakende lærerne velger materiellet og viser kollegene hvordan de bruker det.', 'Inspektør', 'Våren 2026', 'ongoing', 'a2'),
  ('00000000-0000-4000-8000-000000010036', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002009', 'Be lærerne ta med én elevbesvarelse hver til fellesmøtet, og la dem diskutere hva eleven har forstått. Vi gjør det etter hver klasseromsobservasjon.', '', '', 'Teamleder', 'Høsten 2026', 'dropped', 'a3'),
  ('00000000-0000-4000-8000-000000010037', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002010', 'Sette av 90 minutter hver tredje onsdag til felles planlegging for de lærerne som deltar, og frita dem fra inspeksjon den dagen. Vi gjør det sammen med småtrinnet.', 'Når tiden er vernet, blir planleggingen faktisk gjennomført, og lærerne våger å prøve noe nytt fordi de har tenkt gjennom det sammen.', 'Lærerne slipper å finne tid selv og får rom til å øve på en økt før de prøver den med elever.', 'Rektor og teamleder på mellomtrinnet', 'Januar–mars 2026', 'ongoing', 'a0'),
  ('00000000-0000-4000-8000-000000010038', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002010', 'Rektor er til stede de første tjue minuttene av hver planleggingsøkt og spør hva lærerne trenger for å komme videre. Vi gjør det sammen med småtrinnet.', 'Når ledelsen viser interesse for innholdet og ikke bare for gjennomføringen, blir arbeidet oppfattet som viktig.', 'Lærerne får svar på praktiske hindringer med en gang.', 'Rektor', 'Våren 2026', 'ongoing', 'a1'),
  ('00000000-0000-4000-8000-000000010039', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002010', 'Kjøpe inn konkreter til alle klasserom på mellomtrinnet og avtale hvor de står, slik at de er i bruk hver uke. Vi gjør det sammen med småtrinnet.', '', 'De deltakende lærerne velger materiellet og viser kollegene hvordan de bruker det.', 'Inspektør', 'Høsten 2026', 'dropped', 'a2'),
  ('00000000-0000-4000-8000-000000010040', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000002010', 'Be lærerne ta med én elevbesvarelse hver til fellesmøtet, og la dem diskutere hva eleven har forstått. Vi gjør det sammen med småtrinnet.', 'Når samtalen handler om elevers tenkning, blir det lettere å endre egen undervisning enn når den handler om metoder i seg selv.', '', 'Teamleder', 'Høsten 2025', 'done', 'a3');

insert into public.reflections (id, school_id, action_id, reflected_on, outcome, evidence, verdict) values
  ('00000000-0000-4000-8000-000000020006', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010006', date '2026-02-16', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'not_held'),
  ('00000000-0000-4000-8000-000000020008', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010008', date '2026-04-18', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'held'),
  ('00000000-0000-4000-8000-000000020011', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010011', date '2026-02-11', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'too_early'),
  ('00000000-0000-4000-8000-000000020012', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010012', date '2026-03-12', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'held'),
  ('00000000-0000-4000-8000-000000020014', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010014', date '2026-05-14', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'not_held'),
  ('00000000-0000-4000-8000-000000020017', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010017', date '2026-03-17', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'partly'),
  ('00000000-0000-4000-8000-000000020018', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010018', date '2026-04-18', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'not_held'),
  ('00000000-0000-4000-8000-000000020024', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010024', date '2026-05-14', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'held'),
  ('00000000-0000-4000-8000-000000020027', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010027', date '2026-03-17', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'too_early'),
  ('00000000-0000-4000-8000-000000020030', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010030', date '2026-01-10', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'not_held'),
  ('00000000-0000-4000-8000-000000020033', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010033', date '2026-04-13', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'partly'),
  ('00000000-0000-4000-8000-000000020036', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010036', date '2026-02-16', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'held'),
  ('00000000-0000-4000-8000-000000020040', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010040', date '2026-01-10', 'Det tok lengre tid å komme i gang enn vi hadde tenkt, men etter tredje gang gikk det av seg selv. Lærerne sier at de forbereder seg bedre når de vet at de skal vise fram noe.', 'Fem av seks lærere har prøvd minst to av øktene. I observasjonene ser vi at elevene snakker mer sammen enn i september.', 'held');

select set_config('request.jwt.claims', '', false), set_config('request.jwt.claim.sub', '', false);

-- Mellomarbeid ------------------------------------------------------------------------------------
-- The programme's own two assignments, and one that is due soon after the seed was run.

insert into public.gatherings (id, name_nb, name_nn) values
  ('00000000-0000-4000-8000-000000000601', 'Ledersamling i oktober', 'Leiarsamling i oktober'),
  ('00000000-0000-4000-8000-000000000602', 'Ledersamling i mars', 'Leiarsamling i mars'),
  ('00000000-0000-4000-8000-000000000603', 'Neste ledersamling (eksempel)', 'Neste leiarsamling (døme)');

insert into public.gathering_dates (gathering_id, region_id, starts_on, ends_on)
select gathering.id, regions.id, gathering.starts_on, gathering.ends_on
from (values
  ('00000000-0000-4000-8000-000000000601'::uuid, '2025-10-27'::date, '2025-10-27'::date),
  ('00000000-0000-4000-8000-000000000602', '2026-03-12', '2026-03-13'),
  ('00000000-0000-4000-8000-000000000603', private.today() + 21, private.today() + 21)
) as gathering (id, starts_on, ends_on)
cross join public.regions where regions.is_demo;

insert into public.assignments (id, gathering_id, title_nb, title_nn, intro_nb, intro_nn) values
  ('00000000-0000-4000-8000-000000000611', '00000000-0000-4000-8000-000000000601',
   'Mellomarbeid til ledersamling 27. oktober', 'Mellomarbeid til leiarsamling 27. oktober',
   'Som forarbeid til ledersamlingen svarer dere på spørsmålene og fyller ut aksjonsplanen.',
   'Som forarbeid til leiarsamlinga svarer de på spørsmåla og fyller ut aksjonsplanen.'),
  ('00000000-0000-4000-8000-000000000612', '00000000-0000-4000-8000-000000000602',
   'Mellomarbeid til samlingen 12. og 13. mars 2026', '',
   'Mellomarbeidet til samlingen i mars er todelt. Dere skal både jobbe videre med aksjonsplanen og gjennomføre et observasjonsoppdrag.

Vi minner om at observasjonsoppdraget skal leveres inn ved slutten av observasjonsdagen (13. eller 14. januar). Aksjonsplan skal leveres senest 2. mars 2026.

Lykke til!', ''),
  ('00000000-0000-4000-8000-000000000613', '00000000-0000-4000-8000-000000000603',
   'Mellomarbeid til neste samling (eksempel)', 'Mellomarbeid til neste samling (døme)',
   'Et eksempel med frist om ikke så lenge, slik at du kan prøve å svare og levere.',
   'Eit døme med frist om ikkje så lenge, slik at du kan prøve å svare og levere.');

insert into public.assignment_regions (assignment_id, region_id, published_at)
select assignments.id, regions.id, now() from public.assignments cross join public.regions
where regions.is_demo and assignments.id::text like '00000000-%';

insert into public.assignment_parts
  (id, assignment_id, position, kind, respondent, title_nb, title_nn, intro_nb, intro_nn) values
  ('00000000-0000-4000-8000-000000000621', '00000000-0000-4000-8000-000000000611', 0, 'questions', 'school',
   'Målsetting, forankring og eierskap', 'Målsetjing, forankring og eigarskap', '', ''),
  ('00000000-0000-4000-8000-000000000622', '00000000-0000-4000-8000-000000000611', 1, 'plan', 'school',
   'Aksjonsplan', 'Aksjonsplan', '', ''),
  ('00000000-0000-4000-8000-000000000623', '00000000-0000-4000-8000-000000000612', 0, 'questions', 'leader',
   'Observasjonsoppdrag', '',
   'Refleksjonsspørsmålene skal besvares på bakgrunn av deltakelse på lærersamlingen med syklus den 13. eller 14. januar, og leveres på slutten av dagen.', ''),
  ('00000000-0000-4000-8000-000000000624', '00000000-0000-4000-8000-000000000612', 1, 'plan', 'school',
   'Aksjonsplan', '',
   'Fortsett arbeidet med aksjonsplanen. Vi ser en god utvikling i planene deres. Aksjonsplanene blir bedre når de valgte aksjonene begrunnes med antakelser om hvorfor de vil bidra til å nå, eller komme nærmere, det kortsiktige målet, og når aksjonene er konkrete.

Vi minner om at fokuset for aksjonsplanene fortsatt skal være hvordan dere tilrettelegger for og støtter lærerne som deltar i Matematikkløftet, slik at de får best mulig utbytte av deltakelsen og blir gode ressurspersoner når arbeidet med Matematikkløftet i løpet av år 2 skal implementeres i matematikkundervisningen på hele skolen.', ''),
  ('00000000-0000-4000-8000-000000000625', '00000000-0000-4000-8000-000000000613', 0, 'questions', 'leader',
   'Observasjon på lærersamlingen', 'Observasjon på lærarsamlinga', '', ''),
  ('00000000-0000-4000-8000-000000000626', '00000000-0000-4000-8000-000000000613', 1, 'plan', 'school',
   'Aksjonsplan', 'Aksjonsplan', '', '');

insert into public.deadlines (part_id, region_id, due_local) values
  ('00000000-0000-4000-8000-000000000621', '00000000-0000-4000-8000-000000000101', '2025-10-20 23:59'),
  ('00000000-0000-4000-8000-000000000621', '00000000-0000-4000-8000-000000000102', '2025-10-20 23:59'),
  ('00000000-0000-4000-8000-000000000622', '00000000-0000-4000-8000-000000000101', '2025-10-20 23:59'),
  ('00000000-0000-4000-8000-000000000622', '00000000-0000-4000-8000-000000000102', '2025-10-20 23:59'),
  ('00000000-0000-4000-8000-000000000623', '00000000-0000-4000-8000-000000000101', '2026-01-13 23:59'),
  ('00000000-0000-4000-8000-000000000623', '00000000-0000-4000-8000-000000000102', '2026-01-14 23:59'),
  ('00000000-0000-4000-8000-000000000624', '00000000-0000-4000-8000-000000000101', '2026-03-02 23:59'),
  ('00000000-0000-4000-8000-000000000624', '00000000-0000-4000-8000-000000000102', '2026-03-02 23:59'),
  ('00000000-0000-4000-8000-000000000625', '00000000-0000-4000-8000-000000000101', private.today() + 9 + time '23:59'),
  ('00000000-0000-4000-8000-000000000625', '00000000-0000-4000-8000-000000000102', private.today() + 10 + time '23:59'),
  ('00000000-0000-4000-8000-000000000626', '00000000-0000-4000-8000-000000000101', private.today() + 14 + time '23:59'),
  ('00000000-0000-4000-8000-000000000626', '00000000-0000-4000-8000-000000000102', private.today() + 14 + time '23:59');

insert into public.questions (id, part_id, position, label, stem_nb, body_nb, body_nn) values
  ('00000000-0000-4000-8000-000000000631', '00000000-0000-4000-8000-000000000621', 0, '1', '',
   'Hva er målsettingen for skolens deltakelse i Matematikkløftet?',
   'Kva er målsetjinga for deltakinga til skulen i Matematikkløftet?'),
  ('00000000-0000-4000-8000-000000000632', '00000000-0000-4000-8000-000000000621', 1, '2', '',
   'Hvordan er det jobbet med utvikling og forankring av målsettingen?',
   'Korleis er det jobba med utvikling og forankring av målsetjinga?'),
  ('00000000-0000-4000-8000-000000000633', '00000000-0000-4000-8000-000000000621', 2, '3', '',
   'Hvordan har du sikret at alle har utviklet eierskap til målsettingen?',
   'Korleis har du sikra at alle har utvikla eigarskap til målsetjinga?'),
  ('00000000-0000-4000-8000-000000000634', '00000000-0000-4000-8000-000000000623', 0, '1', '',
   'Hva legger du spesielt merke til med denne måten å drive kompetanseutvikling for matematikklærere?', ''),
  ('00000000-0000-4000-8000-000000000635', '00000000-0000-4000-8000-000000000623', 1, '2', '',
   'Hva kreves av lærerne for å få et godt utbytte av en slik samling?', ''),
  ('00000000-0000-4000-8000-000000000636', '00000000-0000-4000-8000-000000000623', 2, '3a',
   'Mellom hver samling skal lærerne videreutvikle sin forståelse av prinsippene og praksisene i ambisiøs matematikkundervisning gjennom diskusjon med deltakende kolleger, prøve de ut i praksis, og reflektere over utprøvingen. I tillegg skal lærerne forberede seg til de neste samlingene ved å gjennomføre mellomarbeid.',
   'Hvordan legger du som skoleleder til rette for at lærerne får videreutviklet sin forståelse av prinsippene og praksisene i ambisiøs matematikkundervisning og hvordan de skal utøves i eget klasserom med egne elever?', ''),
  ('00000000-0000-4000-8000-000000000637', '00000000-0000-4000-8000-000000000623', 3, '3b',
   'Mellom hver samling skal lærerne videreutvikle sin forståelse av prinsippene og praksisene i ambisiøs matematikkundervisning gjennom diskusjon med deltakende kolleger, prøve de ut i praksis, og reflektere over utprøvingen. I tillegg skal lærerne forberede seg til de neste samlingene ved å gjennomføre mellomarbeid.',
   'Hvordan sørger du for at lærerne får den støtten og hjelpen de trenger i utviklingsarbeidet?', ''),
  ('00000000-0000-4000-8000-000000000638', '00000000-0000-4000-8000-000000000623', 4, '4', '',
   'Med utgangspunkt i dine observasjoner, hva blir spesielt viktig for deg som skoleleder i arbeidet med å støtte og legge til rette for at lærerne som deltar fra din skole skal få best mulig utbytte av samlingene?', ''),
  ('00000000-0000-4000-8000-000000000639', '00000000-0000-4000-8000-000000000625', 0, '1', '',
   'Hva la du spesielt merke til på lærersamlingen?', 'Kva la du særleg merke til på lærarsamlinga?'),
  ('00000000-0000-4000-8000-00000000063a', '00000000-0000-4000-8000-000000000625', 1, '2', '',
   'Hva vil du gjøre for å støtte lærerne som deltar?', 'Kva vil du gjere for å støtte lærarane som deltek?');

insert into public.answers (school_id, question_id, body) values
  ('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000631',
   'Lærere og ledere får støtte til å utvikle samarbeidspraksis og undervisningspraksis som fører til at elevene på mellomtrinnet opplever relevant, inkluderende og motiverende matematikkundervisning, som igjen bidrar til gode læringsresultater.'),
  ('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000632',
   'Vi ser på deltakelsen i piloten som noe som faller godt sammen med utviklingsarbeidet vi holder på med ellers, som i år dreier seg om aksjonslæring for å utvikle bedre praksis. Målsettingen vår er utviklet ved at vi har sett på målene for piloten opp mot vårt eget pågående utviklingsarbeid med å forbedre praksis gjennom prosesser hvor aksjoner/utprøvinger benyttes for å videreutvikle og forbedre undervisning.'),
  ('00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000633',
   'Vi har hatt en prosess i profesjonsfellesskapet hvor vi har jobbet fram en felles forståelse for denne måten å drive utviklingsarbeid på.');

-- Østlia: a plan that has just begun ---------------------------------------------------------------
select set_config('request.jwt.claims', '{"sub":"00000000-0000-4000-8000-000000000004","role":"authenticated"}', false);
select set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000004', false);

insert into public.goals (id, school_id, parent_id, horizon, body, position) values
  ('00000000-0000-4000-8000-000000003000', '00000000-0000-4000-8000-000000000203', null, 'long_term',
   'Elevene våger å prøve seg fram i matematikk, og lærerne lager timene sammen.', 'a0'),
  ('00000000-0000-4000-8000-000000003001', '00000000-0000-4000-8000-000000000203', '00000000-0000-4000-8000-000000003000', 'short_term',
   'De deltakende lærerne har prøvd ut en syklus hver før jul.', 'a0');
insert into public.actions (id, school_id, goal_id, body, assumption, responsible, timeframe, status, position) values
  ('00000000-0000-4000-8000-000000030001', '00000000-0000-4000-8000-000000000203', '00000000-0000-4000-8000-000000003001',
   'Sette inn vikar to timer i uke 46, slik at lærerne kan øve på timen sammen før de prøver den ut.',
   'Den som har øvd høyt sammen med andre, blir tryggere på å stoppe opp og lytte til elevene.', 'Rektor', 'November 2025', 'done', 'a0'),
  ('00000000-0000-4000-8000-000000030002', '00000000-0000-4000-8000-000000000203', '00000000-0000-4000-8000-000000003001',
   'Være med i klasserommet når en av dem prøver ut timen.', '', 'Rektor', 'Januar 2026', 'ongoing', 'a1');

-- What was handed in ------------------------------------------------------------------------------
-- As the plans and the answers were then: the copies are of fewer reflections in October than in March.

insert into public.answers (school_id, question_id, user_id, body)
select school_id::uuid, question_id::uuid, user_id::uuid, body
from (values
  ('00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000631', null,
   'At lærerne på mellomtrinnet tør å la elevene streve litt før de får hjelp, og at vi som ledere ser hva det krever av dem.'),
  ('00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000632', null,
   'Vi skrev et utkast i ledergruppa, og de deltakende lærerne skrev det om på et trinnmøte.'),
  ('00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000633', null,
   'Alle lærere i matematikk har sagt hva målet betyr for sitt trinn. Det henger på møterommet.'),
  ('00000000-0000-4000-8000-000000000203', '00000000-0000-4000-8000-000000000631', null,
   'At elevene får flere timer der de finner ut av noe sammen.'),
  ('00000000-0000-4000-8000-000000000203', '00000000-0000-4000-8000-000000000632', null,
   'Vi har brukt to fellesmøter på det, og skal ta det opp igjen etter jul.'),
  ('00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000634', '00000000-0000-4000-8000-000000000003',
   'At lærerne øver på å lede samtalen, og stopper hverandre for å spørre hvorfor.'),
  ('00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000638', '00000000-0000-4000-8000-000000000003',
   'Å verne tiden mellom samlingene, og å komme innom når de prøver ut.')
) as demo (school_id, question_id, user_id, body);

insert into public.submissions (id, part_id, school_id, user_id, is_personal, submitted_by, submitted_at, due_at, content)
select
  id::uuid, part_id::uuid, school_id::uuid, user_id::uuid, user_id is not null, leader::uuid, at,
  private.due_at(part_id::uuid, school_id::uuid),
  case
    when id like '%64' then jsonb_set(frozen.content, '{plan,reflections}', '[]')
    -- Less concrete than it has become since, for two hand-ins to be compared.
    when id like '%67'
      then replace(frozen.content::text, 'Sette av 90 minutter hver tredje onsdag til', 'Sette av tid til')::jsonb
    else frozen.content
  end
from (values
  ('00000000-0000-4000-8000-000000000661', '00000000-0000-4000-8000-000000000621', '00000000-0000-4000-8000-000000000201', null,
   '00000000-0000-4000-8000-000000000001', timestamptz '2025-10-16 13:10+02'),
  ('00000000-0000-4000-8000-000000000662', '00000000-0000-4000-8000-000000000622', '00000000-0000-4000-8000-000000000201', null,
   '00000000-0000-4000-8000-000000000001', '2025-10-20 09:30+02'),
  ('00000000-0000-4000-8000-000000000663', '00000000-0000-4000-8000-000000000621', '00000000-0000-4000-8000-000000000202', null,
   '00000000-0000-4000-8000-000000000003', '2025-10-19 20:40+02'),
  ('00000000-0000-4000-8000-000000000664', '00000000-0000-4000-8000-000000000622', '00000000-0000-4000-8000-000000000202', null,
   '00000000-0000-4000-8000-000000000003', '2025-10-20 21:15+02'),
  ('00000000-0000-4000-8000-000000000665', '00000000-0000-4000-8000-000000000621', '00000000-0000-4000-8000-000000000203', null,
   '00000000-0000-4000-8000-000000000004', '2025-10-22 08:05+02'),
  ('00000000-0000-4000-8000-000000000666', '00000000-0000-4000-8000-000000000623', '00000000-0000-4000-8000-000000000202',
   '00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000003', '2026-01-13 15:50+01'),
  ('00000000-0000-4000-8000-000000000667', '00000000-0000-4000-8000-000000000624', '00000000-0000-4000-8000-000000000202', null,
   '00000000-0000-4000-8000-000000000003', '2026-02-27 14:20+01'),
  ('00000000-0000-4000-8000-000000000668', '00000000-0000-4000-8000-000000000624', '00000000-0000-4000-8000-000000000203', null,
   '00000000-0000-4000-8000-000000000004', '2026-03-01 19:30+01'),
  ('00000000-0000-4000-8000-000000000669', '00000000-0000-4000-8000-000000000626', '00000000-0000-4000-8000-000000000202', null,
   '00000000-0000-4000-8000-000000000003', now() - interval '2 days'),
  ('00000000-0000-4000-8000-00000000066a', '00000000-0000-4000-8000-000000000626', '00000000-0000-4000-8000-000000000203', null,
   '00000000-0000-4000-8000-000000000004', now() - interval '1 day')
) as demo (id, part_id, school_id, user_id, leader, at)
cross join lateral (select private.frozen_part(part_id::uuid, school_id::uuid, user_id::uuid) as content) as frozen;

-- Feedback ----------------------------------------------------------------------------------------
-- What is written up to here was written before it.
update public.revisions set started_at = '2025-11-03 08:00+01', ended_at = '2025-11-03 08:20+01';

select set_config('request.jwt.claims', '{"sub":"00000000-0000-4000-8000-000000000005","role":"authenticated"}', false);
select set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000005', false);
insert into public.comments (id, school_id, action_id, goal_id, submission_id, question_id, body) values
  ('00000000-0000-4000-8000-000000000701', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010001', null, null, null,
   'Tydelig og konkret! Hva tenker dere at lærerne skal gjøre annerledes i timene når de har planlagt sammen?'),
  ('00000000-0000-4000-8000-000000000702', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000010003', null, null, null,
   'Her mangler en antakelse. Hvorfor tror dere at konkreter i alle rom hjelper dere nærmere målet?'),
  ('00000000-0000-4000-8000-000000000703', '00000000-0000-4000-8000-000000000202', null, null,
   '00000000-0000-4000-8000-000000000663', '00000000-0000-4000-8000-000000000633', 'Fint at alle har sagt noe om målet på sitt trinn.'),
  -- Held back.
  ('00000000-0000-4000-8000-000000000704', '00000000-0000-4000-8000-000000000201', '00000000-0000-4000-8000-000000000401', null, null, null,
   'Hvordan kan dere bruke denne tiden slik at lærerne selv får prøve ut noe?');

select set_config('request.jwt.claims', '{"sub":"00000000-0000-4000-8000-000000000006","role":"authenticated"}', false);
select set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000006', false);
insert into public.comments (id, school_id, action_id, body) values
  ('00000000-0000-4000-8000-000000000705', '00000000-0000-4000-8000-000000000203', '00000000-0000-4000-8000-000000030002',
   'Hva vil du se etter når du er med, og hvordan blir det til støtte for læreren?');

update public.comments set created_at = '2025-11-10 09:00+01', released_at = '2025-11-10 12:00+01'
where id::text like '00000000-%' and id <> '00000000-0000-4000-8000-000000000704';

select set_config('request.jwt.claims', '{"sub":"00000000-0000-4000-8000-000000000003","role":"authenticated"}', false);
select set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000003', false);
insert into public.comments (id, school_id, parent_id, body) values
  ('00000000-0000-4000-8000-000000000706', '00000000-0000-4000-8000-000000000202', '00000000-0000-4000-8000-000000000701',
   'At de stiller færre spørsmål og lytter lenger. Er det konkret nok, eller bør vi skrive det inn i aksjonen?');
update public.comments set created_at = '2025-11-14 14:10+01', released_at = '2025-11-14 14:10+01'
where id = '00000000-0000-4000-8000-000000000706';
update public.actions set assumption = 'Når det er kort vei til materiellet, blir det brukt også når en idé dukker opp midt i timen.'
where id = '00000000-0000-4000-8000-000000010003';
update public.comments
set
  taken_in_at = now(), taken_in_by = '00000000-0000-4000-8000-000000000003',
  change_id = (
    select max(id) from public.revisions
    where row_id = '00000000-0000-4000-8000-000000010003' and field = 'assumption'
  )
where id = '00000000-0000-4000-8000-000000000702';

-- Examples ----------------------------------------------------------------------------------------

select set_config('request.jwt.claims', '{"sub":"00000000-0000-4000-8000-000000000005","role":"authenticated"}', false);
select set_config('request.jwt.claim.sub', '00000000-0000-4000-8000-000000000005', false);
insert into public.examples (id, school_id, kind, row_id, gathering_id, quote, public_text)
select
  demo.id::uuid, school_id, kind, actions.id, '00000000-0000-4000-8000-000000000603'::uuid, passage.body, passage.body
from (values
  ('00000000-0000-4000-8000-000000000711', 'action', '00000000-0000-4000-8000-000000010002'),
  ('00000000-0000-4000-8000-000000000712', 'assumption', '00000000-0000-4000-8000-000000010001')
) as demo (id, kind, action_id)
join public.actions on actions.id = action_id::uuid
cross join lateral (select case kind when 'action' then body else assumption end as body) as passage;
update public.examples set checked_at = now() where id = '00000000-0000-4000-8000-000000000711';

select set_config('request.jwt.claims', '', false), set_config('request.jwt.claim.sub', '', false);
