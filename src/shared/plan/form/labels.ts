import type { Language } from '../../i18n/languages.ts'
import type { Messages } from '../../i18n/nb.ts'

/**
 * The words of the form, as they stand in a Word file of a plan. In all languages at once, since a file that comes back
 * may have been written in any of them; the same words as on the page, which a test holds them to.
 *
 * The form is one table with a heading row of four cells, each `title` and, in a paragraph of its own, `help`. Below,
 * one row per action; the cell of a goal spans the rows of what stands under it. A line of a text is a paragraph.
 * - A goal's cell holds its text alone.
 * - An action's cell holds its text, then the details that are filled in, in the order of `actionDetails`. The status
 *   is always there, so that an action without text is an action too.
 * - A reflection begins with its date, or that it has none, and goes on in the order of `reflectionDetails`; the next date begins the next
 *   reflection of the same action.
 * - A detail begins with a paragraph that opens with `printedLabel`, in bold, one space, and the first line of its
 *   text. Nothing else in the table's body is bold: a text that opens with the same words, which are then not bold, is
 *   a text.
 */
export type PlanLabels = Pick<Messages['plan'], 'columns' | 'fields' | 'undated' | 'status' | 'verdict'>

export const actionDetails = [
  'assumption',
  'teacherSupport',
  'responsible',
  'timeframe',
  'status',
] as const satisfies readonly (keyof PlanLabels['fields'])[]

export const reflectionDetails = [
  'reflectedOn',
  'outcome',
  'evidence',
  'verdict',
] as const satisfies readonly (keyof PlanLabels['fields'])[]

/** A label as it stands before its text. */
export const printedLabel = (label: string): string => (/[?…]$/.test(label) ? label : `${label}:`)

/** What a code is called; itself where it is one that this version does not know. */
export const wordFor = (words: Record<string, string>, code: string): string => words[code] ?? code

/** What stands over the form's four columns, each with its help. */
export const formHeads = (columns: PlanLabels['columns']) =>
  [
    [columns.longTerm, columns.longTermHelp],
    [columns.shortTerm, ''],
    [columns.action, columns.actionHelp],
    [columns.reflection, columns.reflectionHelp],
  ] as const

export const planLabels: Record<Language, PlanLabels> = {
  nb: {
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
      teacherSupport: 'Slik støtter aksjonen lærerne som deltar',
      responsible: 'Hvem',
      timeframe: 'Når',
      status: 'Status',
      reflectedOn: 'Dato',
      outcome: 'Hvordan gikk det?',
      evidence: 'Hvordan vet jeg det?',
      verdict: 'Antakelsen',
    },
    undated: 'Uten dato',
    status: { planned: 'Planlagt', ongoing: 'I gang', done: 'Gjennomført', dropped: 'Lagt bort' },
    verdict: { too_early: 'Vet ikke ennå', held: 'Holdt', partly: 'Holdt delvis', not_held: 'Holdt ikke' },
  },
  nn: {
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
      teacherSupport: 'Slik støttar aksjonen lærarane som deltek',
      responsible: 'Kven',
      timeframe: 'Når',
      status: 'Status',
      reflectedOn: 'Dato',
      outcome: 'Korleis gjekk det?',
      evidence: 'Korleis veit eg det?',
      verdict: 'Antakinga',
    },
    undated: 'Utan dato',
    status: { planned: 'Planlagd', ongoing: 'I gang', done: 'Gjennomført', dropped: 'Lagd bort' },
    verdict: { too_early: 'Veit ikkje enno', held: 'Heldt', partly: 'Heldt delvis', not_held: 'Heldt ikkje' },
  },
  en: {
    columns: {
      longTerm: 'Long-term goal',
      longTermHelp:
        'What do you expect the work and the participation in Matematikkløftet to lead to? Which goals are to be reached?',
      shortTerm: 'Short-term goals',
      action: 'Action',
      actionHelp: 'What will I try (which leadership moves) to reach the short-term goal?',
      reflection: 'How did it go?',
      reflectionHelp: 'How do I know?',
    },
    fields: {
      longTermGoal: 'Long-term goal',
      shortTermGoal: 'Short-term goal',
      body: 'Action (leadership move)',
      assumption: 'Because we assume that …',
      teacherSupport: 'How it supports the participating teachers',
      responsible: 'Who',
      timeframe: 'When',
      status: 'Status',
      reflectedOn: 'Date',
      outcome: 'How did it go?',
      evidence: 'How do I know?',
      verdict: 'The assumption',
    },
    undated: 'No date',
    status: { planned: 'Planned', ongoing: 'Under way', done: 'Done', dropped: 'Put aside' },
    verdict: {
      too_early: 'Too early to tell',
      held: 'Held',
      partly: 'Partly held',
      not_held: 'Did not hold',
    },
  },
}
