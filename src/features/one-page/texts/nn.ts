import type { OnePageMessages } from './nb.ts'

export const onePage: OnePageMessages = {
  title: (school) => `${school}: planen på éi side`,
  explained: 'Langsiktige mål, kortsiktige mål, aksjonar og kva vi har lært av dei.',
  toPlan: 'Til planen',
  print: 'Skriv ut',
  empty: 'Det står ingen mål i planen enno.',
  noGoal: 'Målet er ikkje skrive enno',
  noAction: 'Aksjonen er ikkje skriven enno',
  because: (assumption) => `vi antek: ${assumption}`,
  noAssumption: 'utan antaking enno',
  reflections: (n) => (n === 1 ? '1 refleksjon' : `${n} refleksjonar`),
  verdict: {
    too_early: 'Veit ikkje enno',
    held: 'Antakinga heldt',
    partly: 'Antakinga heldt delvis',
    not_held: 'Antakinga heldt ikkje',
  },
}
