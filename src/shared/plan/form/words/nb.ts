/** What the form says: on the page, on paper and in Word files. The names of `fields` are the database's. */
export const formWords = {
  columns: {
    longTerm: 'Langsiktig mål',
    longTermHelp:
      'Hva er forventningene til resultatet av arbeidet og deltakelsen i Matematikkløftet? Hvilke mål skal oppnås?',
    shortTerm: 'Kortsiktige mål',
    action: 'Aksjon',
    actionHelp: 'Hva vil jeg prøve ut (hvilke ledergrep) for å nå det kortsiktige målet?',
    reflection: 'Hvordan gikk det?',
    reflectionHelp: 'Hvordan vet jeg det?',
  },
  fields: {
    longTermGoal: 'Langsiktig mål',
    shortTermGoal: 'Kortsiktig mål',
    body: 'Aksjon (ledergrep)',
    assumption: 'Fordi vi antar at …',
    teacher_support: 'Slik støtter aksjonen lærerne som deltar',
    responsible: 'Hvem',
    timeframe: 'Når',
    status: 'Status',
    reflected_on: 'Dato',
    expectation: 'Hva venter vi å se?',
    check_on: 'Når ser vi etter?',
    outcome: 'Hvordan gikk det?',
    evidence: 'Hvordan vet jeg det?',
    verdict: 'Antakelsen',
    decision: 'Hva gjør vi nå?',
  },
  undated: 'Uten dato',
  status: { planned: 'Planlagt', ongoing: 'I gang', done: 'Gjennomført', dropped: 'Lagt bort' },
  verdict: { too_early: 'Vet ikke ennå', held: 'Holdt', partly: 'Holdt delvis', not_held: 'Holdt ikke' },
  /** Nothing is said until something is decided. */
  decision: {
    undecided: '',
    continue: 'Fortsette',
    adjust: 'Justere',
    stop: 'Avslutte',
    whole_school: 'Gjøre det for hele skolen',
  },
}

export type FormWords = typeof formWords
