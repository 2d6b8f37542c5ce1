/**
 * What the rules look for: beginnings of words in small letters. `=` at the end means the whole word, `~` in front
 * anywhere in a word. Bokmål and nynorsk stand side by side, for a school writes as it speaks, whatever language the page
 * has. A word too many here costs a hint that would have helped; a word too few costs a false alarm, which is worse.
 */

/** A phrase may go on on the next line. */
const words = (list: string) => list.trim().replace(/\s+/g, ' ').split(', ')

/** Somebody who could do it: persons, roles and groups, and we. */
export const who = words(`
  jeg=, eg=, vi=, me=, begge, alle=, hver av, kvar av, elev, ledelse, leiing, administrasjon, rektor, inspektør,
  ~leder, ~leiar, ~lærer, ~lærar, ~team, sfo=, pedagog, spesialped, kolleg, kollegi, assistent,
  fagarbeid, ansatt, tilsett, medarbeid, personal, vikar, koordinator, ressursperson, veileder, rettleiar,
  ~ansvarl, ~gruppe, ~gruppa, seksjon, trinnet, trinna, trinnene, trinnmøt, stega=, steget=, ~fellesskap, plf=, deltaker,
  deltakar, deltakende, deltakande, deltagende, som deltar, som deltek, de to=, dei to=, de fire=, dei fire=,
  fau=, ppt=, skoleeier, skuleeigar, hele skolen, heile skulen, skolen=, skulen=, ntnu, matematikksenteret,
  foresatt, føresett, foreldre, oss=, meg=, undertegn, underteikn, undertekn, som underviser
`)

/** A time, a rhythm or an occasion. */
export const when = words(`
  mandag, måndag, tirsdag, tysdag, onsdag, torsdag, fredag, lørdag, laurdag, søndag, sundag, januar, februar,
  mars=, april, mai=, juni, juli=, august, september, oktober, november, desember, jan=, feb=, aug=, sept=,
  sep=, okt=, nov=, des=, høst, haust, vår=, våren, vinter, sommer, sommar, jul=, jula=, julen=, julefer, påske,
  ~ferie, nyttår, ~skoleår, ~skuleår, skolestart, skulestart, oppstart, halvår, semester, termin, kvartal, uke=,
  uker=, uka=, uken=, ukene=, ukentlig, veke=, veker=, veka=, vekene=, vekentleg, måned, månad, daglig, dagleg,
  årlig, årleg, hver=, hvert=, kvar=, kvart=, annenhver, annahver, annankvar, annakvar, innen=, innan=, i løpet
  av, ila=, når=, ~dagen, ~dager, ~dagar, ~dag=, time=, ~timen, ~timer, ~timar, minutt, en økt=, ei økt=, ~økta, ~økten,
  ~økter, ~møte, ~samling, kurs, fellestid, trinntid, samarbeidstid, ~teamtid, bundet tid, bunden tid, planleggingstid, utviklingstid,
  kl=, før=, etter=, etterpå, mellom=, underveis, undervegs, fra og med, frå og med, fram til, til og med, i
  år=, neste, første, fyrste, siste, fast=, faste=, gang, gong, jevnlig, jamleg, regelmessig, løpende, løpande,
  periode, straks, nå=, no=, i dag=, morgen, morgon, studietur, ~besøket
`)

/** The sentence as a wish: what one would like, not what one will do. */
export const wish = words(`
  ønsker, ønske=, ønskje, ønskjer, håper, håpar, håpe=, vil at, vil gjerne, burde=, bør=, ha fokus, ha økt
  fokus, ha auka fokus, ha mer fokus, ha meir fokus, ha større fokus, fokusere, sette fokus, setje fokus, være
  bevisst, vere medviten, vere bevisst, bli flinkere, bli flinkare, bli bedre, bli betre, bli mer, bli meir, bli
  tryggere, bli tryggare, være positiv, vere positiv, ha et godt, ha eit godt, få bedre, få betre, få økt, få
  auka, få til et, få til eit, skal oppleve, skal få bedre, skal få betre, øke motivasjon, auke motivasjon, øke
  bevissth, auke medvit, skape engasjement, skape motivasjon, motivere, styrke=, styrkje=, forbedre=, betre=,
  heve=, heve kvalitet, øke kompetans, auke kompetans, bidra til, skape en god, skape ein god, skape god, jobbe
  med=, arbeide med=, jobbe mot, arbeide mot, ta tak i=, utvikle en god, utvikle ein god, utvikle gode,
  prioritere=, ha kompetans, ha god kompetans, ha høy kompetans, ha høg kompetans, være tett, vere tett, være mer=,
  vere meir=
`)

/** An attitude: how one will be, not what one will do. What it is said with does not count as a doing. */
export const attitude = words(`
  tydelig leder, tydeleg leiar, tydelige leder, tydelege leiar, dagsorden, pådriver, pådrivar, skape=, skaper, skapar,
  legge vekt på, leggje vekt på, legger vekt på, legg vekt på, vektlegg, støtte opp, støtter opp, støttar opp, samme
  retning, same retning, løfte fram, løfte frem, løfter fram, løftar fram, vise engasjement, viser engasjement, tydelige
  forventning, tydelege forventning, forankring, rollemodell, oppmuntre, oppmuntrar, heie på, heier på, heiar på, på
  kartet, ta ansvar, tar ansvar, tek ansvar, legge til rette for god, leggje til rette for god, holde trykket, halde
  trykket, gi lærerne tillit, gje lærarane tillit, gi lærarane tillit, i alt vi gjør, i alt vi gjer, i alt me gjer,
  sterkt engasjement, synlig som leder, synleg som leiar, ambisjon, høye forventning, høge forventning, fremme=, fremmer,
  fremje=, fremjar, holde motivasjonen oppe, halde motivasjonen oppe,
  bygge en god, byggje ein god, god kommunikasjon, sikre kvalitet, felles fokus, være en støtte, vere ei støtte,
  til stede i hverdag, til stades i kvardag
`)

/** Whose doing it is: says who is meant, not what is done. */
export const taking = words('som deltar, som deltek, som er med')

/** Again and again: with it an attitude is something one can see. */
export const rhythm = words(
  'hver=, hvert=, kvar=, kvart=, annenhver, annankvar, annakvar, fast=, faste=, første sak',
)

/** Something that can be seen being done. One of these, and the sentence is taken for a doing. */
export const doing = words(`
  sette av, setter av, setje av, set av, sett av, avsett, bruk, delta, deltek, møte, observer, besøk, hospiter,
  film, lage, lagar, gjennomfør, inviter, prøv, utprøv, planlegg, kjøp, frita, fritek, legge til rette, legger
  til rette, leggje til rette, legg til rette, tilrettelegg, leder, lede=, leie=, presenter, øver, øve=,
  diskuter, drøft, lese, les=, dele, delar, følge, følger, følgje, snakk, samtal, intervju, skriv, start,
  etabler, innfør, organiser, kartlegg, velg, velje, vel=, spør, vise=, viser, gi=, gir, gje=, gjev, gjer=,
  gjør, gjere=, be=, ber=, send, hent, ta med, tar med, tek med, ta opp, tar opp, tek opp, analyser, undersøk,
  evaluer, reflekter, oppsummer, informer, orienter, fortel, lære om, ruller, bytt, byter, flytt, endre,
  timeplan, parallellegg, avtal, hold, halde, held, arranger, vikar, kalle inn, kaller inn, kallar inn, innkall, tilby,
  stille, samle, samlar, sitte, sit=, gå=, går, være med på, er med på, vere med på, til stede, til stades, modeller,
  demonstrer, undervise, kurs, veiled, rettlei, coach, knytte, teste, testar, måle, målar, la=, lar=, lèt=, lat=,
  opprett, utnevn, oppnemn, peke ut, peike ut, heng, utvikle en plan, utvikle ein plan, sjekk, ha en fast, ha
  ein fast, ha faste, jobber i, jobbar i
`)

/** The teachers who take part, or the support given to them. */
export const support = words(`
  ~lærer, ~lærar, pedagog, kolleg, kollegi, ansatt, tilsett, deltaker, deltakar, deltakende, deltakande,
  deltagende, som deltar, som deltek, ressursperson, ~team, trinnet, trinna, trinnene, personal,
  ~fellesskap, plf=, trinnmøt, ~ansvarlig, ~ansvarleg, som underviser, som er med, medarbeid, støtt, stønad, veiled, rettlei, seksjon, ~gruppe, ~gruppa, de
  to=, dei to=, dem=
`)

/** An impression: how it felt, not what was seen. */
export const impression = words(`
  føler, følte, føles, føltes, følelse, kjennes, kjennest, kjensle, kjenslene, jeg tror, vi tror, eg trur, me
  trur, vi trur, virker, virket, verkar, verka=, ser ut som, ser ut til, ser ut for, inntrykk, jeg synes, vi
  synes, eg synest, me synest, vi synest, opplever, opplevde, opplevelse, oppleving, antar, antek, magefølelse,
  magekjensle, håper, håpar, oppleves, opplevast, kjentes, kjendest, merke=, merker, merkar, merkbar, stemning,
  positiv utvikling, god utvikling, gode tilbakemelding, positive tilbakemelding, tilbakemeldingene er gode,
  tilbakemeldingane er gode, tilbakemeldingene er positive, tilbakemeldingane er positive, fornøyd, nøgd, er positive,
  fin prosess, god prosess, motivert, tryggere, tryggare, engasjement, rett retning, riktig retning, løsnet, løsna,
  kulturen, fungerer bra, fungerer godt, fungerer fint, forskjell, skilnad, i ferd med å,
  kjenner på, kjenner at, giv i=, mye bedre, mykje betre, trives, trivst, på laget, engasjert, utviklingen er, utviklinga er, bevisst,
  medvit, god tone, gladere, gladare, mye positivt, mykje positivt
`)

/** Said along with an impression, and no observation although it is written like one. */
export const filler = words('så langt=, arbeidet vi gjør, arbeidet me gjer, arbeidet vi gjer')

/** Said instead of a text, at its beginning. */
export const placeholder = words(`
  samme som, same som, se forrige, sjå førre, se punkt, sjå punkt, se pkt, sjå pkt, se over=, sjå over=, ikke aktuelt,
  ikkje aktuelt, dette tiltaket utgår, tiltaket utgår, utgår, fylles ut, vert fylt ut, blir fylt ut, kommer vi tilbake,
  kjem vi tilbake, kjem me tilbake, kommer senere, kjem seinare, vet ikke, veit ikkje, ingenting å melde, ingen ting å
  melde, ikkje noko å melde, under arbeid
`)

/** Something seen, heard, counted or kept: one of these, and the evidence is taken as it is. */
export const observed = words(`
  ~observ, så=, såg, sett=, hør, høyr, sa=, sier, seier, sagt, spurte, spurt, spør, fortel, fortalt, fortald,
  svar, skrev, skreiv, skriv, viste, viser, vist=, synlig, synleg, ~logg, ~notat, ~referat, bilde, bilete, film,
  video, opptak, elevarbeid, elevprodukt, bøker, bok=, ~besøk, ~vandring, undersøk, ~skjema, ~resultat, prøve, kartlegg,
  intervju, ~samtal, telt, talt, tal=, tall, prosent, av de=, av dei=, evaluering, exit, lapp, tilbakemelding,
  utsagn, sitat, ~møte, timeplan, oversikt, gjennomført, brukte, bruker, brukar, deltok, deltar, deltek, deler,
  delte, delar, prøvde, prøver, prøvar, gjør, gjorde, gjer=, ba=, bad=, ber=, tok=, tar=, tek=, kom=, kommer,
  kjem, snakke, diskuter, forklar, rekk, begrunn, grunngj, flere, fleire, to=, tre=, fire=, fem=, seks=, sju=, åtte=, ni=, ti=, stilte, oftere,
  oftare, planlagt, planla=, planlegg, laget, laga=, lager, lagar, møter
`)
