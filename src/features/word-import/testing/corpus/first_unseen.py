"""Files as schools might hand them in, written before the rules were looked at: 174 of 212 rows came out right at first.

Changed afterwards: signs of success are read as evidence, and numbers in front of a text stay.
"""
def L(body): return ['longTermGoal', {'body': body}]
def K(body): return ['shortTermGoal', {'body': body}]
def A(body, **more): return ['action', {'body': body, **more}]
def R(outcome, **more): return ['reflection', {'outcome': outcome, **more}]
first = []
def doc(language, program, blocks, rows, **more): first.append((language, program, blocks, rows, more))
def T(*rows): return ('t', [list(r) for r in rows])
def H(text): return ('h', text)

# 1 the October form, filled in plainly
doc('nb', 'python', [
  'Aksjonsplan Solbakken skole', 'Rektor: Kari Nordmann',
  T(['Langsiktig mål:\n(Hva er forventingene til resultatet av arbeidet og deltakelsen i matematikkløftet? Hvilke mål skal oppnås?)', 'Kortsiktige mål:', '(Aksjon)\nHva vil jeg prøve ut (hvilke ledergrep) for å nå det kortsiktige målet?', 'Hvordan gikk det? Hvordan vet jeg det?'],
    ['Alle elever på 5.–7. trinn skal oppleve at de får til matematikk og at de har noe å bidra med i timene.', 'De tre deltakende lærerne kjenner seg trygge på å lede en hel klassesamtale.', 'Jeg frigjør lærerne fra inspeksjon tirsdager slik at de kan øve sammen før de går inn i klassen.', 'De har øvd fire ganger siden høstferien. Lærerne sier selv at øvingen gjør at de tør mer.'],
    ['', 'Resten av kollegiet vet hva Matematikkløftet er.', 'Deltakerne viser en kjerneaktivitet på fellestid i november.', 'Gjennomført 12. november, 21 av 24 lærere var til stede.'],
    ['', 'Ledelsen følger opp det som skjer i klasserommet.', 'Rektor og inspektør er med i én utprøving hver måned.', ''])],
  [L('Alle elever på 5.–7. trinn skal oppleve at de får til matematikk og at de har noe å bidra med i timene.'),
   K('De tre deltakende lærerne kjenner seg trygge på å lede en hel klassesamtale.'), A('Jeg frigjør lærerne fra inspeksjon tirsdager slik at de kan øve sammen før de går inn i klassen.'), R('De har øvd fire ganger siden høstferien. Lærerne sier selv at øvingen gjør at de tør mer.'),
   K('Resten av kollegiet vet hva Matematikkløftet er.'), A('Deltakerne viser en kjerneaktivitet på fellestid i november.'), R('Gjennomført 12. november, 21 av 24 lærere var til stede.'),
   K('Ledelsen følger opp det som skjer i klasserommet.'), A('Rektor og inspektør er med i én utprøving hver måned.')], leftovers=2)

# 2 bullets in one cell
doc('nn', 'pandoc', [
  H('Handlingsplan matematikkløftet, Fjordheim skule'),
  T(['Langsiktig mål', 'Kortsiktige mål', 'Aksjon – kva vil eg prøve ut?', 'Korleis gjekk det? Korleis veit eg det?'],
    ['Elevane skal utvikle ei djup forståing i matematikk', 'Lærarane kjenner prinsippa i ambisiøs matematikkundervisning', ['* Lese kapittel 2 saman på teamtid', '* Diskutere korleis prinsippa ser ut hos oss', '* Invitere rettleiar til eit møte'], ''],
    ['"', 'Matematikk er tema på kvart personalmøte', ['* Setje av ti minutt fast', '* La lærarane byte på å leie'], ''])],
  [L('Elevane skal utvikle ei djup forståing i matematikk'), K('Lærarane kjenner prinsippa i ambisiøs matematikkundervisning'),
   A('Lese kapittel 2 saman på teamtid'), A('Diskutere korleis prinsippa ser ut hos oss'), A('Invitere rettleiar til eit møte'),
   K('Matematikk er tema på kvart personalmøte'), A('Setje av ti minutt fast'), A('La lærarane byte på å leie')], leftovers=1)

# 3 a municipality's template: goal as text above, status words
doc('nb', 'office', [
  H('Utviklingsplan'), 'Langsiktig mål: Elevene på mellomtrinnet skal mestre å resonnere og argumentere i matematikk',
  T(['Delmål', 'Tiltak', 'Ansvarlig', 'Frist', 'Status'],
    ['Felles forståelse i teamet', 'Gjennomføre drøftingsøkt med film fra egen undervisning', 'Teamleder', '15. november', 'Gjennomført'],
    ['', 'Lage oversikt over begreper vi bruker', 'Mattelærerne', 'Jul', 'I gang'],
    ['Økt muntlig aktivitet', 'Innføre samtaletrekk i alle klasser', 'Inspektør', 'Februar', 'Ikke startet'])],
  [L('Elevene på mellomtrinnet skal mestre å resonnere og argumentere i matematikk'),
   K('Felles forståelse i teamet'), A('Gjennomføre drøftingsøkt med film fra egen undervisning', responsible='Teamleder', timeframe='15. november', status='done'),
   A('Lage oversikt over begreper vi bruker', responsible='Mattelærerne', timeframe='Jul', status='ongoing'),
   K('Økt muntlig aktivitet'), A('Innføre samtaletrekk i alle klasser', responsible='Inspektør', timeframe='Februar', status='planned')])

# 4 a banner with the year above the heading row
doc('nb', 'hand', [
  T(['AKSJONSPLAN 2025/2026 – ÅSEN SKOLE', '<', '<', '<'],
    ['Langsiktig mål', 'Kortsiktig mål', 'Aksjon', 'Evaluering'],
    ['En matematikkundervisning som engasjerer', 'To utprøvinger per klasse før jul', 'Legge inn utprøvingene i årshjulet', 'Alle klasser unntatt 6B kom i mål'],
    ['', 'Kollegaveiledning i par', 'Skolere to kollegaveiledere', 'Kurset ble utsatt til januar'])],
  [L('En matematikkundervisning som engasjerer'), K('To utprøvinger per klasse før jul'), A('Legge inn utprøvingene i årshjulet'), R('Alle klasser unntatt 6B kom i mål'),
   K('Kollegaveiledning i par'), A('Skolere to kollegaveiledere'), R('Kurset ble utsatt til januar')], leftovers=1)

# 5 no table at all
doc('nn', 'python', [
  H('Aksjonsplan for Vik skule'),
  'Langsiktig mål: Alle lærarar underviser praktisk, utforskande og variert.',
  'Kortsiktig mål: Deltakarane prøver ut ei kjerneaktivitet i månaden.',
  'Aksjon: Eg set av tid til å førebu utprøvinga på fellestida kvar fjerde veke.',
  'Korleis gjekk det? Vi heldt tida tre av fire gonger.',
  'Kortsiktig mål: Leiinga kan sjå etter dei same tinga i klasserommet.',
  'Aksjon: Eg lagar ei felles observasjonsliste saman med inspektøren.'],
  [L('Alle lærarar underviser praktisk, utforskande og variert.'), K('Deltakarane prøver ut ei kjerneaktivitet i månaden.'), A('Eg set av tid til å førebu utprøvinga på fellestida kvar fjerde veke.'), R('Vi heldt tida tre av fire gonger.'),
   K('Leiinga kan sjå etter dei same tinga i klasserommet.'), A('Eg lagar ei felles observasjonsliste saman med inspektøren.')])

# 6 as a chat robot lays it out
doc('nb', 'pandoc', [
  H('🎯 Mål 1: Styrke lærernes kompetanse i å lede matematiske samtaler'),
  T(['Tiltak', 'Ansvarlig', 'Tidsfrist', 'Tegn på måloppnåelse'],
    ['Månedlige øvingsøkter der lærerne prøver ut samtaletrekk', 'Rektor', 'Oktober–mai', 'Lærerne bruker minst tre samtaletrekk i hver økt'],
    ['Gjensidig klasseromsbesøk', 'Teamleder 5.–7.', 'Januar 2026', 'Alle har besøkt en kollega']),
  H('🎯 Mål 2: Skape eierskap i hele kollegiet'),
  T(['Tiltak', 'Ansvarlig', 'Tidsfrist', 'Tegn på måloppnåelse'],
    ['Fast innslag på personalmøtet', 'Inspektør', 'Annenhver uke', 'Flere lærere deler erfaringer'])],
  [L(''), K('Styrke lærernes kompetanse i å lede matematiske samtaler'), A('Månedlige øvingsøkter der lærerne prøver ut samtaletrekk', responsible='Rektor', timeframe='Oktober–mai'), R('', evidence='Lærerne bruker minst tre samtaletrekk i hver økt'),
   A('Gjensidig klasseromsbesøk', responsible='Teamleder 5.–7.', timeframe='Januar 2026'), R('', evidence='Alle har besøkt en kollega'),
   K('Skape eierskap i hele kollegiet'), A('Fast innslag på personalmøtet', responsible='Inspektør', timeframe='Annenhver uke'), R('', evidence='Flere lærere deler erfaringer')])

# 7 questions as headings, with a reason
doc('nn', 'office', [
  T(['Kva vil vi oppnå?', 'Kva gjer vi?', 'Kvifor trur vi det verkar?', 'Kven har ansvar?', 'Korleis gjekk det?'],
    ['Elevane forklarer korleis dei tenkjer', 'Innfører «tenk–par–del» i alle matematikktimar', 'Elevane får øve seg i det små før dei snakkar høgt', 'Kontaktlærarane', 'Fleire rekkjer opp handa, særleg dei stille'],
    ['Lærarane planlegg i lag', 'Parallellegg planleggingstida på 5. og 6. trinn', 'Når tida er felles, blir planane felles', 'Rektor', ''])],
  [L(''), K('Elevane forklarer korleis dei tenkjer'), A('Innfører «tenk–par–del» i alle matematikktimar', assumption='Elevane får øve seg i det små før dei snakkar høgt', responsible='Kontaktlærarane'), R('Fleire rekkjer opp handa, særleg dei stille'),
   K('Lærarane planlegg i lag'), A('Parallellegg planleggingstida på 5. og 6. trinn', assumption='Når tida er felles, blir planane felles', responsible='Rektor')])

# 8 a year's wheel: month first
doc('nb', 'python', [
  'Langsiktig mål: Varig endring i hvordan vi underviser',
  T(['Måned', 'Hva skal vi gjøre', 'Ansvarlig', 'Vurdering'],
    ['September', 'Informere foresatte og elever om prosjektet', 'Rektor', 'Gjort på foreldremøtet'],
    ['Oktober', 'Kartlegge hva lærerne ønsker hjelp til', 'Inspektør', 'Ni av elleve svarte'],
    ['November', 'Starte lesesirkel om mattesamtaler', 'Teamleder', ''])],
  [L('Varig endring i hvordan vi underviser'), K(''), A('Informere foresatte og elever om prosjektet', responsible='Rektor', timeframe='September'), R('Gjort på foreldremøtet'),
   A('Kartlegge hva lærerne ønsker hjelp til', responsible='Inspektør', timeframe='Oktober'), R('Ni av elleve svarte'),
   A('Starte lesesirkel om mattesamtaler', responsible='Teamleder', timeframe='November')])

# 9 one table a goal, the goal in its first row
doc('nb', 'hand', [
  T(['Kortsiktig mål 1:', 'Lærerne bruker åpne oppgaver ukentlig', '<'], ['Tiltak', 'Ansvar', 'Når'], ['Opprette delt mappe med oppgaver', 'IKT-ansvarlig', 'Uke 43'], ['Prøve ut og vurdere oppgaver i par', 'Lærerne', 'Uke 44–50']),
  '',
  T(['Kortsiktig mål 2:', 'Elevene tåler å stå fast', '<'], ['Tiltak', 'Ansvar', 'Når'], ['Snakke om feil som læring i alle klasser', 'Kontaktlærere', 'Hele høsten'])],
  [L(''), K('Lærerne bruker åpne oppgaver ukentlig'), A('Opprette delt mappe med oppgaver', responsible='IKT-ansvarlig', timeframe='Uke 43'), A('Prøve ut og vurdere oppgaver i par', responsible='Lærerne', timeframe='Uke 44–50'),
   K('Elevene tåler å stå fast'), A('Snakke om feil som læring i alle klasser', responsible='Kontaktlærere', timeframe='Hele høsten')])

# 10 outcome and evidence labelled in their cell
doc('nb', 'office', [
  T(['Langsiktig mål', 'Kortsiktig mål', 'Aksjon', 'Hvordan gikk det? Hvordan vet jeg det?'],
    ['Bedre læringsutbytte i matematikk', 'Gode rutiner for samplanlegging', 'Lage fast mal for planleggingsmøtene', ['Hvordan gikk det: Malen ble tatt i bruk med en gang.', 'Hvordan vet jeg det: Jeg har lest referatene fra seks møter.']],
    ['', 'Tid til refleksjon', 'Korte ned andre møter i oktober', ['Hvordan gikk det: Vi fikk frigjort to timer.', 'Hvordan vet jeg det: Timeplanen viser det.']])],
  [L('Bedre læringsutbytte i matematikk'), K('Gode rutiner for samplanlegging'), A('Lage fast mal for planleggingsmøtene'), R('Malen ble tatt i bruk med en gang.', evidence='Jeg har lest referatene fra seks møter.'),
   K('Tid til refleksjon'), A('Korte ned andre møter i oktober'), R('Vi fikk frigjort to timer.', evidence='Timeplanen viser det.')])

# 11 support to teachers as a column
doc('nn', 'python', [
  T(['Mål', 'Leiargrep', 'Korleis støttar dette lærarane?', 'Kven', 'Når'],
    ['Trygge lærarar i utprøving', 'Eg er med på førebuinga kvar gong', 'Dei får ein samtalepartnar', 'Rektor', 'Tysdagar'],
    ['Erfaringar blir delte', 'Vi opnar ei felles logg', 'Dei slepp å finne opp alt sjølve', 'Inspektør', 'Frå veke 45'])],
  [L(''), K('Trygge lærarar i utprøving'), A('Eg er med på førebuinga kvar gong', teacher_support='Dei får ein samtalepartnar', responsible='Rektor', timeframe='Tysdagar'),
   K('Erfaringar blir delte'), A('Vi opnar ei felles logg', teacher_support='Dei slepp å finne opp alt sjølve', responsible='Inspektør', timeframe='Frå veke 45')])

# 12 questions as paragraphs, then the form
doc('nb', 'python', [
  'Mellomarbeid til ledersamling 27. oktober',
  'Hva er målsettingen for skolens deltakelse i matematikkløftet?', 'Vi vil at lærerne skal bli tryggere på å undervise utforskende.',
  'Hvordan er det jobbet med utvikling og forankring av målsettingen?', 'Målsettingen ble drøftet i ledergruppa og på to trinnmøter.',
  'Hvordan har du sikret at alle har utviklet eierskap til målsettingen?', 'Alle lærerne har skrevet et eget mål som henger sammen med skolens.',
  T(['Langsiktig mål:', 'Kortsiktige mål:', '(Aksjon) Hva vil jeg prøve ut (hvilke ledergrep)?', 'Hvordan gikk det? Hvordan vet jeg det?'],
    ['Et kollegium som lærer sammen', 'Felles møtetid på plass', 'Endre timeplanen fra uke 2', ''],
    ['', 'Kjennskap til syklusen', 'Vise syklusen på planleggingsdagen', ''])],
  [L('Et kollegium som lærer sammen'), K('Felles møtetid på plass'), A('Endre timeplanen fra uke 2'), K('Kjennskap til syklusen'), A('Vise syklusen på planleggingsdagen')],
  answers=['Vi vil at lærerne skal bli tryggere på å undervise utforskende.', 'Målsettingen ble drøftet i ledergruppa og på to trinnmøter.', 'Alle lærerne har skrevet et eget mål som henger sammen med skolens.'], leftovers=1)

# 13 numbered labels in cells
doc('nn', 'pandoc', [
  T(['Langsiktige mål', 'Kortsiktige mål', 'Aksjonar', 'Refleksjon'],
    ['Matematikk skal vere eit fag alle gler seg til', 'Mål 1: Meir variasjon i timane', ['Aksjon 1: Stasjonsundervisning i to klassar', 'Aksjon 2: Uteskule med matematikk éin gong i månaden'], ''],
    ['', 'Mål 2: Betre overgangar mellom trinna', 'Aksjon 3: Overføringsmøte om metodar i mai', ''])],
  [L('Matematikk skal vere eit fag alle gler seg til'), K('Meir variasjon i timane'), A('Stasjonsundervisning i to klassar'), A('Uteskule med matematikk éin gong i månaden'),
   K('Betre overgangar mellom trinna'), A('Overføringsmøte om metodar i mai')])

# 14 empty rows at the end, empty lines inside
doc('nb', 'python', [
  T(['Langsiktig mål', 'Kortsiktig mål', 'Tiltak/aksjon', 'Hvordan gikk det?'],
    [['', 'Elevene ser nytten av matematikk', ''], ['Undervisningen knyttes til hverdagen', ''], ['', 'Handle på butikken med 5. trinn'], 'Veldig vellykket, alle elevene var aktive'],
    ['', '', 'Måle opp skolegården', ''], ['', '', '', ''], ['', '', '', ''], ['', '', '', ''])],
  [L('Elevene ser nytten av matematikk'), K('Undervisningen knyttes til hverdagen'), A('Handle på butikken med 5. trinn'), R('Veldig vellykket, alle elevene var aktive'), A('Måle opp skolegården')])

# 15 a number column
doc('nb', 'office', [
  T(['Nr', 'Mål', 'Tiltak', 'Ansvarlig', 'Frist'],
    ['1', 'Gode samtaler i klasserommet', 'Innføre talekort', 'Lærerne', 'Oktober'],
    ['2', 'Lærerne ser hverandre', 'Sette opp besøksplan', 'Rektor', 'November'],
    ['3', 'Ledelsen er tett på', 'Delta i lærersamling', 'Rektor og inspektør', '14. januar'])],
  [L(''), K('Gode samtaler i klasserommet'), A('Innføre talekort', responsible='Lærerne', timeframe='Oktober'), K('Lærerne ser hverandre'), A('Sette opp besøksplan', responsible='Rektor', timeframe='November'),
   K('Ledelsen er tett på'), A('Delta i lærersamling', responsible='Rektor og inspektør', timeframe='14. januar')])

# 16 goals repeated on each row, two long-term goals
doc('nn', 'office', [
  T(['Langsiktig mål', 'Kortsiktig mål', 'Aksjon', 'Ansvarleg'],
    ['Alle elevar meistrar', 'Fleire verkemiddel', 'Kjøpe inn konkretiseringsmateriell', 'Rektor'],
    ['Alle elevar meistrar', 'Fleire verkemiddel', 'Lære opp lærarane i bruken', 'Realfagskontakten'],
    ['Alle elevar meistrar', 'Tilpassa oppgåver', 'Lage oppgåver med låg inngang', 'Mellomtrinnet'],
    ['Profesjonsfellesskap', 'Dele praksis', 'Open dør i veke 46', 'Alle'])],
  [L('Alle elevar meistrar'), K('Fleire verkemiddel'), A('Kjøpe inn konkretiseringsmateriell', responsible='Rektor'), A('Lære opp lærarane i bruken', responsible='Realfagskontakten'), K('Tilpassa oppgåver'), A('Lage oppgåver med låg inngang', responsible='Mellomtrinnet'),
   L('Profesjonsfellesskap'), K('Dele praksis'), A('Open dør i veke 46', responsible='Alle')])

# 17 situation now, situation wished for
doc('nb', 'pandoc', [
  T(['Nåsituasjon', 'Ønsket situasjon', 'Tiltak', 'Ansvarlig', 'Tidsplan'],
    ['Lærerne planlegger hver for seg', 'Lærerne planlegger sammen ukentlig', 'Legge fast planleggingstid i timeplanen', 'Rektor', 'Fra august'],
    ['Lite bruk av samtale', 'Samtale i hver økt', 'Veilede i bruk av samtaletrekk', 'Ressurslærer', 'Høst 2025'])],
  [L(''), K('Lærerne planlegger sammen ukentlig'), A('Legge fast planleggingstid i timeplanen', responsible='Rektor', timeframe='Fra august'), K('Samtale i hver økt'), A('Veilede i bruk av samtaletrekk', responsible='Ressurslærer', timeframe='Høst 2025')], leftovers=2)

# 18 a table of people first
doc('nn', 'hand', [
  'Deltakarar frå skulen vår', T(['Namn', 'Rolle', 'Trinn'], ['Anne', 'Rektor', ''], ['Bjørn', 'Lærar', '5. trinn'], ['Cecilie', 'Lærar', '7. trinn']),
  'Plan', T(['Langsiktig mål', 'Kortsiktig mål', 'Aksjon', 'Korleis gjekk det?'],
    ['Lærarane blir ressurspersonar', 'Dei to deltakarane har prøvd heile syklusen', 'Eg ordnar vikar på samlingsdagane', 'Vikar på plass alle dagane'],
    ['', 'Dei deler med trinnet', 'Eg gir dei 20 minutt på trinnmøtet', ''])],
  [L('Lærarane blir ressurspersonar'), K('Dei to deltakarane har prøvd heile syklusen'), A('Eg ordnar vikar på samlingsdagane'), R('Vikar på plass alle dagane'), K('Dei deler med trinnet'), A('Eg gir dei 20 minutt på trinnmøtet')], leftovers=9)

# 19 details as lines in the action's cell
doc('nb', 'hand', [
  T(['Langsiktig mål', 'Kortsiktig mål', 'Aksjon', 'Hvordan gikk det? Hvordan vet jeg det?'],
    ['Høyere kvalitet i matematikktimene', 'Faste observasjoner', ['Jeg observerer en time hos hver deltaker', 'Fordi vi antar at tett oppfølging gir trygghet', 'Ansvarlig: rektor', 'Når: uke 46–48'], 'Tre av fire er gjort'],
    ['', 'Bedre bruk av fellestid', ['Vi bruker halve fellestida på øving', 'Antakelse: øving gir ferdighet', 'Hvem: inspektør', 'Frist: jul'], ''])],
  [L('Høyere kvalitet i matematikktimene'), K('Faste observasjoner'), A('Jeg observerer en time hos hver deltaker', assumption='tett oppfølging gir trygghet', responsible='rektor', timeframe='uke 46–48'), R('Tre av fire er gjort'),
   K('Bedre bruk av fellestid'), A('Vi bruker halve fellestida på øving', assumption='øving gir ferdighet', responsible='inspektør', timeframe='jul')])

# 20 dated reflections
doc('nn', 'python', [
  T(['Langsiktig mål', 'Kortsiktig mål', 'Aksjon', 'Korleis gjekk det?'],
    ['Eit levande matematikkfag', 'Felles utprøving', 'Setje opp timeplan for utprøving', ['21.11.25: To klassar er i gang.', '9. februar 2026: Alle fire klassane har prøvd.']],
    ['', 'Systematisk refleksjon', 'Innføre loggbok', ['18.12.2025 – Halvparten skriv jamt.', '28.01.2026 – Vi korta ned malen, då kom resten med.']])],
  [L('Eit levande matematikkfag'), K('Felles utprøving'), A('Setje opp timeplan for utprøving'), R('To klassar er i gang.', reflected_on='2025-11-21'), R('Alle fire klassane har prøvd.', reflected_on='2026-02-09'),
   K('Systematisk refleksjon'), A('Innføre loggbok'), R('Halvparten skriv jamt.', reflected_on='2025-12-18'), R('Vi korta ned malen, då kom resten med.', reflected_on='2026-01-28')])

# 21 labels to the left, one table an action
doc('nb', 'pandoc', [
  H('Aksjon 1'), T(['Langsiktig mål', 'Matematikk for alle'], ['Kortsiktig mål', 'Elevene samarbeider om oppgaver'], ['Hva skal vi gjøre?', 'Innføre faste læringspar'], ['Hvem har ansvar?', 'Kontaktlærerne'], ['Når?', 'Fra uke 43'], ['Hvordan gikk det?', 'Parene fungerer i fem av seks klasser'], ['Hvordan vet vi det?', 'Elevundersøkelsen']),
  H('Aksjon 2'), T(['Langsiktig mål', 'Matematikk for alle'], ['Kortsiktig mål', 'Lærerne får veiledning'], ['Hva skal vi gjøre?', 'Veilede etter hver utprøving'], ['Hvem har ansvar?', 'Rektor'], ['Når?', 'Løpende'], ['Hvordan gikk det?', ''], ['Hvordan vet vi det?', ''])],
  [L('Matematikk for alle'), K('Elevene samarbeider om oppgaver'), A('Innføre faste læringspar', responsible='Kontaktlærerne', timeframe='Fra uke 43'), R('Parene fungerer i fem av seks klasser', evidence='Elevundersøkelsen'),
   K('Lærerne får veiledning'), A('Veilede etter hver utprøving', responsible='Rektor', timeframe='Løpende')])

# 22 a goal's number in the text
doc('nn', 'pandoc', [
  T(['Mål', 'Delmål', 'Tiltak', 'Evaluering'],
    ['1. Utvikle undervisninga', '1.1 Bruke problemløysing', '1.1.1 Prøve ei rik oppgåve kvar veke', 'Fungerer fint i 5. klasse'],
    ['', '', '1.1.2 Samle oppgåvene i ein perm', ''],
    ['2. Utvikle leiinga', '2.1 Tettare oppfølging', '2.1.1 Ha samtale med deltakarane kvar månad', 'Gjennomført i oktober og november'])],
  [L('1. Utvikle undervisninga'), K('1.1 Bruke problemløysing'), A('1.1.1 Prøve ei rik oppgåve kvar veke'), R('Fungerer fint i 5. klasse'), A('1.1.2 Samle oppgåvene i ein perm'),
   L('2. Utvikle leiinga'), K('2.1 Tettare oppfølging'), A('2.1.1 Ha samtale med deltakarane kvar månad'), R('Gjennomført i oktober og november')])

# 23 goal as a row across, several actions and who under it
doc('nn', 'office', [
  T(['Tiltak', 'Kven', 'Når', 'Korleis gjekk det?'],
    ['Langsiktig mål: Felles matematikkultur', '<', '<', '<'],
    ['Kortsiktig mål: Alle kjenner samtaletrekka', '<', '<', '<'],
    ['Henge opp plakatar', 'Lærarane', 'Veke 42', 'Gjort'],
    ['Øve på to trekk i veka', 'Lærarane', 'Haust', 'Vi rakk seks trekk'],
    ['Kortsiktig mål: Leiinga ser utviklinga', '<', '<', '<'],
    ['Besøke kvar klasse to gonger', 'Rektor', 'Før jul', ''])],
  [L('Felles matematikkultur'), K('Alle kjenner samtaletrekka'), A('Henge opp plakatar', responsible='Lærarane', timeframe='Veke 42'), R('Gjort'), A('Øve på to trekk i veka', responsible='Lærarane', timeframe='Haust'), R('Vi rakk seks trekk'),
   K('Leiinga ser utviklinga'), A('Besøke kvar klasse to gonger', responsible='Rektor', timeframe='Før jul')])

# 24 the heading row repeated in the middle
doc('nb', 'hand', [
  T(['Langsiktig mål', 'Kortsiktig mål', 'Ledergrep', 'Erfaringer'],
    ['Elevene skal like matematikk', 'Mer praktisk arbeid', 'Bestille materiell', 'Kom i november'],
    ['Langsiktig mål', 'Kortsiktig mål', 'Ledergrep', 'Erfaringer'],
    ['Lærerne skal trives', 'Mindre alenearbeid', 'Lage team på tvers', 'To av tre team møtes fast'])],
  [L('Elevene skal like matematikk'), K('Mer praktisk arbeid'), A('Bestille materiell'), R('Kom i november'), L('Lærerne skal trives'), K('Mindre alenearbeid'), A('Lage team på tvers'), R('To av tre team møtes fast')])

# 25 what, why, how, who, when
doc('nb', 'python', [
  'Langsiktig mål: Vi får med alle elevene',
  T(['Hva', 'Hvorfor', 'Hvem', 'Når', 'Hvordan gikk det'],
    ['Starte hver time med en regnefortelling', 'Elevene kobler tallene til noe de kjenner', 'Mattelærerne', 'Fra uke 44', 'Timene kommer raskere i gang'],
    ['Lage felles årsplan', 'Da drar vi i samme retning', 'Fagansvarlig', '1. desember', ''])],
  [L('Vi får med alle elevene'), K(''), A('Starte hver time med en regnefortelling', assumption='Elevene kobler tallene til noe de kjenner', responsible='Mattelærerne', timeframe='Fra uke 44'), R('Timene kommer raskere i gang'),
   A('Lage felles årsplan', assumption='Da drar vi i samme retning', responsible='Fagansvarlig', timeframe='1. desember')])

# 26 signs of good practice, nobody's column
doc('nn', 'office', [
  T(['Satsingsområde', 'Kortsiktig mål', 'Aksjon', 'Kjenneteikn på måloppnåing'],
    ['Matematisk samtale', 'Elevane grunngir svara sine', 'Bruke setningsstartarar', 'Elevane seier «fordi»'],
    ['', 'Lærarane stiller opne spørsmål', 'Lage spørsmålsbank', 'Færre ja/nei-spørsmål'])],
  [L('Matematisk samtale'), K('Elevane grunngir svara sine'), A('Bruke setningsstartarar'), R('', evidence='Elevane seier «fordi»'), K('Lærarane stiller opne spørsmål'), A('Lage spørsmålsbank'), R('', evidence='Færre ja/nei-spørsmål')])

# 27 tracked changes: what was deleted is not there
doc('nb', 'hand', [
  T(['Langsiktig mål', 'Kortsiktig mål', 'Aksjon', 'Hvordan gikk det?'],
    ['Varig læring', 'Elevene husker strategiene', 'Repetere {-hver uke-}{+annenhver uke+} med små prøver', '{+Resultatene er bedre på nasjonale prøver+}'])],
  [L('Varig læring'), K('Elevene husker strategiene'), A('Repetere annenhver uke med små prøver'), R('Resultatene er bedre på nasjonale prøver')])

# 28 long and short term as separate two-column tables
doc('nb', 'office', [
  H('Langsiktig mål'), 'Skolen har en felles matematikkdidaktisk plattform innen 2027.',
  H('Kortsiktig mål 1'), 'Deltakende lærere har tid til mellomarbeidet.',
  T(['Aksjon', 'Hvordan gikk det?'], ['Sette av to timer på arbeidsplanen', 'Fungerte til uke 47, så kom nasjonale prøver'], ['Skjerme tirsdagen for andre møter', '']),
  H('Kortsiktig mål 2'), 'Foresatte vet hva vi jobber med.',
  T(['Aksjon', 'Hvordan gikk det?'], ['Informere på foreldremøtet', 'God stemning, mange spørsmål'])],
  [L('Skolen har en felles matematikkdidaktisk plattform innen 2027.'), K('Deltakende lærere har tid til mellomarbeidet.'), A('Sette av to timer på arbeidsplanen'), R('Fungerte til uke 47, så kom nasjonale prøver'), A('Skjerme tirsdagen for andre møter'),
   K('Foresatte vet hva vi jobber med.'), A('Informere på foreldremøtet'), R('God stemning, mange spørsmål')])

# 29 actions as numbers with Shift+Enter
doc('nn', 'python', [
  T(['Langsiktig mål', 'Kortsiktige mål', 'Aksjon', 'Vurdering'],
    ['Eit felles løft', 'Skape begeistring', '1. Lage matematikkveke\n2. Invitere foreldre\n3. Presentere for SU', ''],
    ['', 'Få med SFO', 'Dele spel og aktivitetar med SFO', 'SFO bruker spela kvar onsdag'])],
  [L('Eit felles løft'), K('Skape begeistring'), A('Lage matematikkveke'), A('Invitere foreldre'), A('Presentere for SU'), K('Få med SFO'), A('Dele spel og aktivitetar med SFO'), R('SFO bruker spela kvar onsdag')])

# 30 a plan over two pages, goal in the heading of each table row
doc('nb', 'pandoc', [
  T(['Hvor er vi?', 'Hvor skal vi?', 'Hvordan kommer vi dit?', 'Hvordan vet vi at vi er der?'],
    ['Mange føler seg alene', 'Alle har en å planlegge med', 'Sette sammen faste par', 'Parene har møttes fem ganger'],
    ['Ulik praksis', 'Felles oppstart av timen', 'Bli enige om en rutine', ''])],
  [L(''), K('Alle har en å planlegge med'), A('Sette sammen faste par'), R('', evidence='Parene har møttes fem ganger'), K('Felles oppstart av timen'), A('Bli enige om en rutine')], leftovers=2)

# 31 no borders, responsible and time in one column
doc('nb', 'python', [
  T(['Kortsiktig mål', 'Aksjon', 'Ansvarlig/tid', 'Refleksjon'],
    ['Øke lærernes trygghet', 'Fast øvingstid på torsdager', 'Rektor, hele skoleåret', 'Godt oppmøte, men trangt om tid'],
    ['Dele erfaringer', 'Opprette Teams-kanal', 'Inspektør, oktober', '14 innlegg så langt'])],
  [L(''), K('Øke lærernes trygghet'), A('Fast øvingstid på torsdager', responsible='Rektor, hele skoleåret'), R('Godt oppmøte, men trangt om tid'), K('Dele erfaringer'), A('Opprette Teams-kanal', responsible='Inspektør, oktober'), R('14 innlegg så langt')])

# 32 shorter words
doc('nn', 'hand', [
  T(['Langsiktig', 'Kortsiktig', 'Aksjon', 'Resultat'],
    ['God matematikkundervisning', 'Prøve ut samtaletrekk', 'Øving på teamtid', 'Alle har prøvd «gjenta»'],
    ['', 'Kjenne teorien', 'Lese artikkel saman', 'Fem av seks las'])],
  [L('God matematikkundervisning'), K('Prøve ut samtaletrekk'), A('Øving på teamtid'), R('Alle har prøvd «gjenta»'), K('Kjenne teorien'), A('Lese artikkel saman'), R('Fem av seks las')])
