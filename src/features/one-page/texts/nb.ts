import type { Widen } from '../../../shared/i18n/nb.ts'

export type OnePageMessages = Widen<typeof onePage>

export const onePage = {
  title: (school: string) => `${school}: planen på én side`,
  explained: 'Langsiktige mål, kortsiktige mål, aksjoner og hva vi har lært av dem.',
  toPlan: 'Til planen',
  print: 'Skriv ut',
  empty: 'Det står ingen mål i planen ennå.',
  noGoal: 'Målet er ikke skrevet ennå',
  noAction: 'Aksjonen er ikke skrevet ennå',
  because: (assumption: string) => `vi antar: ${assumption}`,
  noAssumption: 'uten antakelse ennå',
  reflections: (n: number) => (n === 1 ? '1 refleksjon' : `${n} refleksjoner`),
  verdict: {
    too_early: 'Vet ikke ennå',
    held: 'Antakelsen holdt',
    partly: 'Antakelsen holdt delvis',
    not_held: 'Antakelsen holdt ikke',
  },
} as const
