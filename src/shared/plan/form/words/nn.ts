import type { FormWords } from './nb.ts'

export const formWords: FormWords = {
  columns: {
    longTerm: 'Langsiktig mål',
    longTermHelp:
      'Kva er forventningane til resultatet av arbeidet og deltakinga i Matematikkløftet? Kva mål skal ein nå?',
    shortTerm: 'Kortsiktige mål',
    action: 'Aksjon',
    actionHelp: 'Kva vil eg prøve ut (kva leiargrep) for å nå det kortsiktige målet?',
    reflection: 'Korleis gjekk det?',
    reflectionHelp: 'Korleis veit eg det?',
  },
  fields: {
    longTermGoal: 'Langsiktig mål',
    shortTermGoal: 'Kortsiktig mål',
    body: 'Aksjon (leiargrep)',
    assumption: 'Fordi vi antek at …',
    teacher_support: 'Slik støttar aksjonen lærarane som deltek',
    responsible: 'Kven',
    timeframe: 'Når',
    status: 'Status',
    reflected_on: 'Dato',
    expectation: 'Kva ventar vi å sjå?',
    check_on: 'Når ser vi etter?',
    outcome: 'Korleis gjekk det?',
    evidence: 'Korleis veit eg det?',
    verdict: 'Antakinga',
    decision: 'Kva gjer vi no?',
  },
  undated: 'Utan dato',
  status: { planned: 'Planlagd', ongoing: 'I gang', done: 'Gjennomført', dropped: 'Lagd bort' },
  verdict: { too_early: 'Veit ikkje enno', held: 'Heldt', partly: 'Heldt delvis', not_held: 'Heldt ikkje' },
  /** Nothing is said until something is decided. */
  decision: {
    undecided: '',
    continue: 'Halde fram',
    adjust: 'Justere',
    stop: 'Avslutte',
    whole_school: 'Gjere det for heile skulen',
  },
}
