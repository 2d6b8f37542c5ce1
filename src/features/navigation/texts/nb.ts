import type { Widen } from '../../../shared/i18n/nb.ts'

export type NavigationMessages = Widen<typeof navigation>

/** The ways that stand on every page. */
export const navigation = {
  label: 'Hovedmeny',
  home: 'Hjem',
  plan: 'Aksjonsplan',
  find: 'Finn',
  feedback: 'Tilbakemelding',
  people: 'Personer',
  /** On a phone. */
  short: { plan: 'Plan', feedback: 'Nytt' },
  news: (n: number) => (n === 1 ? '1 ny' : `${n} nye`),
  due: 'Frist',
  handIn: 'Lever',
  schools: 'Skoler',
  assignments: 'Mellomarbeid',
  columns: 'Les på tvers',
  examples: 'Eksempler',
  admin: {
    schools: 'Skoler',
    regions: 'Regioner',
    people: 'Personer',
    import: 'Importer liste',
    mail: 'E-post',
    years: 'Programår',
    health: 'Drift',
  },
  /** Before the person's name. */
  menu: 'Meny for',
  nameless: 'Uten navn',
  roles: { facilitator: 'Veileder', admin: 'Administrasjon' },
  peopleOfSchool: 'Personer ved skolen',
} as const
