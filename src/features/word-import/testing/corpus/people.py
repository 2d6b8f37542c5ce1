"""Files as single schools might hand them in, each in its own way: (language, program, blocks, rows, more)."""


def people(L, K, A, R):
    yield 'nb', 'python', [
        ('t', [['Fjordvik skole', '<', '<', '<', '<'], ['Mål', 'Tiltak', 'Ansvar', 'Tidsplan', 'Evaluering'],
               ['Bedre matematiske samtaler', ['* Vi øver på spørsmål i team', '* Vi filmer én økt hver', '* Vi ser filmene sammen'], 'Inspektør', 'Uke 40–48', ''],
               ['Lærerne er trygge på åpne oppgaver', 'Kurskveld i november', 'Rektor', 'November', 'Alle kom']])], \
        [L(''), K('Bedre matematiske samtaler'), *[A(a, responsible='Inspektør', timeframe='Uke 40–48') for a in ('Vi øver på spørsmål i team', 'Vi filmer én økt hver', 'Vi ser filmene sammen')],
         K('Lærerne er trygge på åpne oppgaver'), A('Kurskveld i november', responsible='Rektor', timeframe='November'), R('Alle kom')]
    yield 'nn', 'office', [
        ('t', [['Kva vil vi oppnå?', 'Kva skal vi gjere?', 'Kvifor trur vi at dette verkar?', 'Kven', 'Når', 'Korleis gjekk det?'],
               ['Trygge lærarar', 'Vi planlegg kvar måndag', 'Samarbeid gir tryggleik', 'Rektor', 'Hausten', 'Vi fekk det til dei fleste vekene'],
               ['', 'Vi besøkjer kvarandre', '', 'Alle', '', '']])], \
        [L(''), K('Trygge lærarar'), A('Vi planlegg kvar måndag', assumption='Samarbeid gir tryggleik', responsible='Rektor', timeframe='Hausten'), R('Vi fekk det til dei fleste vekene'),
         A('Vi besøkjer kvarandre', responsible='Alle')]
    yield 'nb', 'pandoc', [
        ('h', 'Aksjonsplan 2026/2027'), ('t', [['Nr', 'Kortsiktig mål', 'Hva gjør vi', 'Hvem har ansvar', 'Innen'], ['1', 'Felles språk', 'Lage ordliste', 'Teamet', 'Jul'], ['2', 'Flere åpne oppgaver', 'Samle en bank', 'Rektor', '1. mars']])], \
        [L(''), K('Felles språk'), A('Lage ordliste', responsible='Teamet', timeframe='Jul'), K('Flere åpne oppgaver'), A('Samle en bank', responsible='Rektor', timeframe='1. mars')]
    yield 'nn', 'python', [
        ('t', [['Langsiktige mål', 'Kortsiktige mål', 'Leiargrep', 'Ansvar/frist', 'Korleis gjekk det?'],
               ['Betre undervisning', 'Felles planlegging', 'Eg set av tid', 'Rektor, haust 2026', 'Godt i gang'], ['"', 'Observasjon', 'Eg lagar plan for besøk', 'Rektor, vår 2027', '']])], \
        [L('Betre undervisning'), K('Felles planlegging'), A('Eg set av tid', responsible='Rektor, haust 2026'), R('Godt i gang'), K('Observasjon'), A('Eg lagar plan for besøk', responsible='Rektor, vår 2027')]
    yield 'nb', 'office', [
        ('t', [['Langsiktig mål', 'Kortsiktig mål', 'Aksjon', 'Hvordan gikk det?'],
               ['Utforskende undervisning', 'Prøve ut ti oppgaver', ['Hva: Vi lager en plan for utprøving', 'Hvem: Inspektør', 'Når: Før jul', 'Fordi vi antar at lærerne trenger en ramme'], ['Hvordan gikk det? Planen ble fulgt', 'Hvordan vet jeg det? Jeg spurte i teamet']]])], \
        [L('Utforskende undervisning'), K('Prøve ut ti oppgaver'), A('Vi lager en plan for utprøving', responsible='Inspektør', timeframe='Før jul', assumption='lærerne trenger en ramme'),
         R('Planen ble fulgt', evidence='Jeg spurte i teamet')]
    yield 'nn', 'pandoc', [
        ('t', [['Langsiktig mål: Elevane opplever meistring i matematikk', '<', '<'], ['Kortsiktig mål', 'Tiltak', 'Evaluering'], ['Fleire munnlege elevar', 'Læringspar i alle timar', 'Det tek tid'], ['', 'Samtaletrekk på veggen', '']])], \
        [L('Elevane opplever meistring i matematikk'), K('Fleire munnlege elevar'), A('Læringspar i alle timar'), R('Det tek tid'), A('Samtaletrekk på veggen')]
    yield 'nb', 'python', [
        ('t', [['Mål', 'Ledergrep', 'Hvordan gikk det?', 'Hvordan vet jeg det?'], ['Delingskultur', 'Fast punkt på teammøtet', ['10.11.2025: Tregt i starten', '02.02.2026: Nå deler alle'], 'Referatene viser det'], ['', 'Jeg deler selv først', '', '']])], \
        [L(''), K('Delingskultur'), A('Fast punkt på teammøtet'), R('Tregt i starten', reflected_on='2025-11-10'), R('Nå deler alle', reflected_on='2026-02-02', evidence='Referatene viser det'), A('Jeg deler selv først')]
    yield 'nn', 'office', [
        ('t', [['Langsiktig mål: Ein skule der alle lærer'], ]), ('t', [['Kortsiktig mål', 'Tiltak', 'Ansvarleg'], ['Lære av kvarandre', 'Skuggedagar', 'Inspektør'], ['Lese saman', 'Fagartikkel kvar månad', 'Rektor']])], \
        [L('Ein skule der alle lærer'), K('Lære av kvarandre'), A('Skuggedagar', responsible='Inspektør'), K('Lese saman'), A('Fagartikkel kvar månad', responsible='Rektor')]
    yield 'nb', 'pandoc', [
        ('h', 'Kortsiktig mål 1'), 'Felles forståelse av hva utforskende betyr', ('t', [['Tiltak', 'Ansvarlig'], ['Drøfte begrepet i plenum', 'Rektor']]),
        ('h', 'Kortsiktig mål 2'), 'Prøve ut i egen klasse', ('t', [['Tiltak', 'Ansvarlig'], ['Én utprøving hver', 'Lærerne']])], \
        [L(''), K('Felles forståelse av hva utforskende betyr'), A('Drøfte begrepet i plenum', responsible='Rektor'), K('Prøve ut i egen klasse'), A('Én utprøving hver', responsible='Lærerne')]
    yield 'nn', 'python', [
        ('t', [['Tiltak', 'Vurdering'], ['Alle deltek i planlegginga', '<'], ['Rullerande møteleiing', 'Fungerer'], ['Innspel på førehand', ''], ['Observasjon blir vanleg', '<'], ['To besøk per halvår', 'Vi nådde eitt']])], \
        [L(''), K('Alle deltek i planlegginga'), A('Rullerande møteleiing'), R('Fungerer'), A('Innspel på førehand'), K('Observasjon blir vanleg'), A('To besøk per halvår'), R('Vi nådde eitt')]
    yield 'nb', 'office', [
        ('t', [['Mål', 'Tiltak', 'Ansvarlig', 'Status'], ['Bruke konkreter', 'Kjøpe inn', 'Rektor', 'Gjennomført'], ['', 'Kurs i bruk', 'Inspektør', 'I gang'], ['', 'Følge opp', 'Team', '']])], \
        [L(''), K('Bruke konkreter'), A('Kjøpe inn', responsible='Rektor', status='done'), A('Kurs i bruk', responsible='Inspektør', status='ongoing'), A('Følge opp', responsible='Team')]
    yield 'nn', 'pandoc', [
        ('t', [['Periode', 'Mål', 'Tiltak', 'Ansvarleg'], ['Haust 2026', 'Kome i gang', 'Oppstartsmøte', 'Rektor'], ['"', 'Finne roller', 'Lage rolleavklaring', 'Inspektør'], ['Vår 2027', 'Halde det ved like', 'Faste møte', 'Rektor']])], \
        [L(''), K('Kome i gang'), A('Oppstartsmøte', timeframe='Haust 2026', responsible='Rektor'), K('Finne roller'), A('Lage rolleavklaring', responsible='Inspektør', timeframe='Haust 2026'), K('Halde det ved like'), A('Faste møte', timeframe='Vår 2027', responsible='Rektor')]
    yield 'nb', 'python', [
        ('t', [['Elevene argumenterer', 'Lærerne stiller åpne spørsmål', 'Kurs i spørsmålsstilling', 'Rektor', 'Høsten 2026'], ['', '', 'Prøve ut i to klasser', 'Inspektør', 'Uke 45'], ['', 'Lærerne lytter', 'Lytterunder i teamet', 'Rektor og inspektør', 'Vår 2027']])], \
        [L('Elevene argumenterer'), K('Lærerne stiller åpne spørsmål'), A('Kurs i spørsmålsstilling', responsible='Rektor', timeframe='Høsten 2026'), A('Prøve ut i to klasser', responsible='Inspektør', timeframe='Uke 45'), K('Lærerne lytter'), A('Lytterunder i teamet', responsible='Rektor og inspektør', timeframe='Vår 2027')]
    yield 'nn', 'office', [
        'Kva er målsetjinga for deltakinga til skulen i matematikkløftet?', 'Betre samtalar i alle klasserom.', 'Det tek tid, og vi er tolmodige.',
        'Korleis er det jobba med utvikling og forankring av målsetjinga?', '* I plangruppa', '* På fellesmøte',
        'Korleis har du sikra at alle har utvikla eigarskap til målsetjinga?', 'Alle har skrive sitt eige mål.',
        ('t', [['Langsiktig mål', 'Kortsiktige mål', 'Aksjon', 'Korleis gjekk det?'], ['Samtalar', 'Spørsmål', 'Øve på oppfølgingsspørsmål', '']])], \
        [L('Samtalar'), K('Spørsmål'), A('Øve på oppfølgingsspørsmål')], {'answers': ['Betre samtalar i alle klasserom.\nDet tek tid, og vi er tolmodige.', '– I plangruppa\n– På fellesmøte', 'Alle har skrive sitt eige mål.']}
    yield 'nb', 'pandoc', [
        ('t', [['Hva er målsettingen for skolens deltakelse i matematikkløftet?', ['Mål 1 er bedre samtaler.', 'Tiltak kommer i planen.']], ['Hvordan er det jobbet med utvikling og forankring av målsettingen?', ['* Møter', '* Samtaler']], ['Hvordan har du sikret at alle har utviklet eierskap til målsettingen?', '']]),
        ('t', [['Mål', 'Tiltak'], ['Samtaler', 'Øve']])], \
        [L(''), K('Samtaler'), A('Øve')], {'answers': ['Mål 1 er bedre samtaler.\nTiltak kommer i planen.', '– Møter\n– Samtaler', '']}
    yield 'nn', 'python', [
        ('t', [['Kortsiktige mål', 'Aksjonar'], ['1. Felles forståing', ['a) Lese kapittel 1', 'b) Diskutere i par', 'c) Oppsummere i plenum']], ['2. Tryggleik', 'Prøve ut med ein kollega']])], \
        [L(''), K('1. Felles forståing'), A('Lese kapittel 1'), A('Diskutere i par'), A('Oppsummere i plenum'), K('2. Tryggleik'), A('Prøve ut med ein kollega')]
    yield 'nb', 'office', [
        ('t', [['MÅL', 'AKSJON', 'BEGRUNNELSE', 'ERFARINGER'], ['Alle planlegger sammen', ['Vi flytter teamtiden til torsdag.', 'Vi lager en fast mal.'], 'Vi tror fast tid gir ro', 'Malen blir brukt'], ['MÅL', 'AKSJON', 'BEGRUNNELSE', 'ERFARINGER'], ['Alle prøver ut', 'Prøv én oppgave hver', '', '']])], \
        [L(''), K('Alle planlegger sammen'), A('Vi flytter teamtiden til torsdag.'), A('Vi lager en fast mal.', assumption='Vi tror fast tid gir ro'), R('Malen blir brukt'), K('Alle prøver ut'), A('Prøv én oppgave hver')]
    yield 'nn', 'pandoc', [
        ('t', [['Mål for skuleåret', 'Slik gjer vi det', 'Støtte til lærarane', 'Ansvar', 'Teikn på at vi lykkast'], ['Lærarane leier samtalar', 'Modellering i klasserommet', 'Rettleiing annakvar veke', 'Inspektør', 'Elevane forklarer meir']])], \
        [L(''), K('Lærarane leier samtalar'), A('Modellering i klasserommet', teacher_support='Rettleiing annakvar veke', responsible='Inspektør'), R('', evidence='Elevane forklarer meir')]
    yield 'nb', 'python', [
        ('t', [['Overordnet mål', 'Vi vil at elevene skal like matematikk', '<', '<'], ['Delmål', 'Tiltak', 'Hvem', 'Når'], ['Mer lek', 'Mattedag', 'Alle', 'Mars'], ['Mer samtale', 'Talkmoves', 'Lærerne', 'Hele året']])], \
        [L('Vi vil at elevene skal like matematikk'), K('Mer lek'), A('Mattedag', responsible='Alle', timeframe='Mars'), K('Mer samtale'), A('Talkmoves', responsible='Lærerne', timeframe='Hele året')]
    yield 'nn', 'office', [
        ('t', [['Aksjon', 'Kva har vi gjort?', 'Kva såg vi?', 'Vegen vidare'], ['Teljeaktivitet', 'Prøvde i tre klassar', 'Fleire snakka', 'Vi held fram']])], \
        [L(''), K(''), A('Teljeaktivitet'), R('Prøvde i tre klassar', evidence='Fleire snakka')], {'leftovers': 1}
    yield 'nb', 'python', [('t', [['Hva', 'Hvordan', 'Hvem', 'Når', 'Evaluering'], ['Økt elevmedvirkning', 'Elevråd om matematikk', 'Inspektør', 'Oktober', 'Nyttig']])], \
        [L(''), K('Økt elevmedvirkning'), A('Elevråd om matematikk', responsible='Inspektør', timeframe='Oktober'), R('Nyttig')]
    yield 'nn', 'pandoc', [('h', 'Handlingsplan for Fjordvik skule'), ('t', [['Satsingsområde', 'Mål', 'Tiltak', 'Tidsramme', 'Ansvar'], ['Samtalar', 'Fleire elevar deltek', 'Læringspar', 'Hausten', 'Lærarane']])], \
        [L('Samtalar'), K('Fleire elevar deltek'), A('Læringspar', timeframe='Hausten', responsible='Lærarane')]
    yield 'nb', 'office', [('t', [['Langsiktig mål', 'Kortsiktige mål', 'Aksjon', 'Hvordan gikk det? Hvordan vet jeg det?'], ['Lærerne deler', ['1. Faste møter', '2. Felles mappe'], ['1. Møte hver mandag', '2. Lage mappe i Teams'], '']])], \
        [L('Lærerne deler'), K('Faste møter'), A('Møte hver mandag'), K('Felles mappe'), A('Lage mappe i Teams')]
    yield 'nn', 'python', [('t', [['Mål', 'Tiltak', 'Begrunning', 'Ansvarleg', 'Frist', 'Status'], ['Felles språk', 'Lage plakat', 'Då ser alle orda', 'Team 5', '1.11.', 'Ferdig'], ['', 'Bruke plakaten', '', 'Alle', '', 'Ikkje starta']])], \
        [L(''), K('Felles språk'), A('Lage plakat', assumption='Då ser alle orda', responsible='Team 5', timeframe='1.11.', status='done'), A('Bruke plakaten', responsible='Alle', status='planned')]
    yield 'nb', 'pandoc', [('t', [['Kortsiktig mål: Komme i gang', '<', '<'], ['Aksjon', 'Ansvar', 'Erfaring'], ['Oppstartsmøte', 'Rektor', 'Godt oppmøte']]), ('t', [['Kortsiktig mål: Holde det ved like', '<', '<'], ['Aksjon', 'Ansvar', 'Erfaring'], ['Fast tid', 'Rektor', '']])], \
        [L(''), K('Komme i gang'), A('Oppstartsmøte', responsible='Rektor'), R('Godt oppmøte'), K('Holde det ved like'), A('Fast tid', responsible='Rektor')]
    yield 'nn', 'office', [('t', [['Langsiktig mål', 'Trygge lærarar i matematikk'], ['Kortsiktig mål', 'Prøve ut ei open oppgåve'], ['Aksjon (leiargrep)', ['* Eg deltek i planlegginga', '* Eg observerer økta']], ['Fordi vi antek at …', 'nærleik frå leiinga motiverer'], ['Korleis gjekk det?', 'Lærarane sette pris på det'], ['Korleis veit eg det?', 'Dei sa det i samtalen etterpå']])], \
        [L('Trygge lærarar i matematikk'), K('Prøve ut ei open oppgåve'), A('Eg deltek i planlegginga'), A('Eg observerer økta', assumption='nærleik frå leiinga motiverer'), R('Lærarane sette pris på det', evidence='Dei sa det i samtalen etterpå')]
    yield 'nb', 'python', [('t', [['Mål', 'Hva skal vi gjøre for å nå målet?', 'Hvordan vet vi at vi er på vei?', 'Refleksjon'], ['Elevene forklarer', 'Tavlekamper', 'Flere rekker opp hånda', 'Vi fortsetter'], ['', 'Begreper på veggen', '', '']])], \
        [L(''), K('Elevene forklarer'), A('Tavlekamper'), R('Vi fortsetter', evidence='Flere rekker opp hånda'), A('Begreper på veggen')]
    yield 'nn', 'pandoc', [('t', [['Tid', 'Aksjon', 'Mål', 'Ansvar'], ['August', 'Oppstart', 'Alle kjenner planen', 'Rektor'], ['September', 'Kurs', 'Tryggleik', 'Inspektør']])], \
        [L(''), K('Alle kjenner planen'), A('Oppstart', timeframe='August', responsible='Rektor'), K('Tryggleik'), A('Kurs', timeframe='September', responsible='Inspektør')]
    yield 'nb', 'office', ['Langsiktig mål:', 'Elevene skal glede seg til matematikk', ('t', [['Delmål', 'Tiltak', 'Kommentar'], ['Mer variasjon', 'Uteskole', 'Kaldt i januar']])], \
        [L('Elevene skal glede seg til matematikk'), K('Mer variasjon'), A('Uteskole'), R('Kaldt i januar')]
    yield 'nn', 'python', [('t', [['Kortsiktige mål', 'Aksjon', 'Korleis gjekk det?'], ['Betre spørsmål', ['Eg modellerer spørsmål i timen.', 'Eg trur at dei då tør sjølve.'], ['14.11.25: Uvant', 'Men nokre prøvde', '09.02.26: Mykje betre']]])], \
        [L(''), K('Betre spørsmål'), A('Eg modellerer spørsmål i timen.', assumption='dei då tør sjølve.'), R('Uvant\nMen nokre prøvde', reflected_on='2025-11-14'), R('Mykje betre', reflected_on='2026-02-09')]
    yield 'nb', 'pandoc', [('t', [['Skole:', 'Fjordvik skole'], ['Rektor:', 'Kari Nordmann'], ['Dato:', '20. oktober 2026']]), ('t', [['Langsiktig mål', 'Kortsiktig mål', 'Aksjon/ledergrep', 'Hvordan gikk det?'], ['Felles praksis', 'Lese felles bok', 'Kjøpe inn boka', '']])], \
        [L('Felles praksis'), K('Lese felles bok'), A('Kjøpe inn boka')], {'leftovers': 6}
    yield 'nn', 'office', [('t', [['Kva', 'Kvifor', 'Kven', 'Når', 'Gjennomført?'], ['Besøk i klasserom', 'Gir innsyn', 'Leiinga', 'Veke 44', 'Ja, tre gonger']])], \
        [L(''), K(''), A('Besøk i klasserom', assumption='Gir innsyn', responsible='Leiinga', timeframe='Veke 44'), R('Ja, tre gonger')]
    yield 'nb', 'python', [('t', [['Vi vil at alle lærere planlegger sammen', 'Møte hver onsdag kl. 14', 'Vi møttes fire ganger'], ['', 'Dele opplegg i mappa', 'Seks opplegg er delt'], ['Vi vil prøve ut åpne oppgaver', 'Én oppgave i uka', '']])], \
        [L(''), K('Vi vil at alle lærere planlegger sammen'), A('Møte hver onsdag kl. 14'), R('Vi møttes fire ganger'), A('Dele opplegg i mappa'), R('Seks opplegg er delt'), K('Vi vil prøve ut åpne oppgaver'), A('Én oppgave i uka')]
    yield 'nn', 'pandoc', [('t', [['Mål 1', 'Felles forståing', '<'], ['Tiltak', 'Ansvarleg', 'Frist'], ['Lese', 'Rektor', 'Jul'], ['Mål 2', 'Utprøving', '<'], ['Tiltak', 'Ansvarleg', 'Frist'], ['Prøve', 'Lærarane', 'Påske']])], \
        [L(''), K('Felles forståing'), A('Lese', responsible='Rektor', timeframe='Jul'), K('Utprøving'), A('Prøve', responsible='Lærarane', timeframe='Påske')]
