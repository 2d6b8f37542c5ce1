import { expect, test } from 'vitest'
import { planLabels } from '../../../shared/plan/form/labels.ts'
import { type ColumnRole, roleOf } from './column-roles.ts'

test.each<[string, ColumnRole | null]>([
  ['Langsiktig mål: (Hva er forventingene til resultatet av arbeidet? Hvilke mål skal oppnås?)', 'longTerm'],
  ['Langsiktige mål', 'longTerm'],
  ['LANGSIKTIG MÅL', 'longTerm'],
  ['Lansiktig mål', 'longTerm'],
  ['Overordnet mål', 'longTerm'],
  ['Hovudmål', 'longTerm'],
  ['Long-term goal', 'longTerm'],
  ['Kortsiktige mål: ', 'shortTerm'],
  ['Kortsiktig mål', 'shortTerm'],
  ['Kortsigtige mål', 'shortTerm'],
  ['Delmål', 'shortTerm'],
  ['Mål', 'shortTerm'],
  ['Måloppnåelse', 'outcome'],
  ['Hva har vi lært?', 'outcome'],
  ['Korleis vil vi jobbe?', 'action'],
  ['Short-term goals', 'shortTerm'],
  ['(Aksjon)\nHva vil jeg prøve ut (hvilke ledergrep) for å nå det kortsiktige målet?', 'action'],
  ['Hva vil jeg prøve ut for å nå det kortsiktige målet?', 'action'],
  ['Kva vil eg prøve ut (kva leiargrep) for å nå det kortsiktige målet?', 'action'],
  ['Tiltak', 'action'],
  ['Aksjonar', 'action'],
  ['Action', 'action'],
  ['Begrunnelse (antakelse)', 'assumption'],
  ['Fordi vi antar at …', 'assumption'],
  ['Hvorfor tror vi det virker?', 'assumption'],
  ['Støtte til lærerne', 'teacher_support'],
  ['Slik støttar aksjonen lærarane som deltek', 'teacher_support'],
  // As files from before have it.
  ['Slik støttar han lærarane som deltek', 'teacher_support'],
  ['Slik støtter den lærerne som deltar', 'teacher_support'],
  ['Ansvarlig', 'responsible'],
  ['Hvem', 'responsible'],
  ['Når?', 'timeframe'],
  ['Tidsramme', 'timeframe'],
  ['Frist', 'timeframe'],
  ['Hvordan gikk det?\nHvordan vet jeg det?', 'outcome'],
  ['Korleis gjekk det?', 'outcome'],
  ['Erfaringer', 'outcome'],
  ['Evaluering av resultatet', 'outcome'],
  ['Hvordan vet vi det?', 'evidence'],
  ['Tegn på at vi lykkes', 'evidence'],
  ['How do I know?', 'evidence'],
  ['Skole', null],
  ['Nr.', null],
  ['', null],
])('«%s» is %s', (heading, role) => expect(roleOf(heading)).toBe(role))

test.each(Object.entries(planLabels))('the app’s own headings are known: %s', (_, { columns, fields }) => {
  expect(
    [columns.longTerm, columns.shortTerm, columns.action, columns.reflection, columns.reflectionHelp].map(
      roleOf,
    ),
  ).toEqual(['longTerm', 'shortTerm', 'action', 'outcome', 'evidence'])
  expect(
    [fields.assumption, fields.teacher_support, fields.responsible, fields.timeframe].map(roleOf),
  ).toEqual(['assumption', 'teacher_support', 'responsible', 'timeframe'])
})
