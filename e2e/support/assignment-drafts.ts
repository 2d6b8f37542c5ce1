import type { Person, School, World } from './world.ts'

/** A calendar date in Norway some days from now. */
export function dayFromNow(days: number): string {
  const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Oslo' }).format()
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
}

/** A region with a facilitator, a school and its leader. */
export async function facilitatedSchool(world: World) {
  const [facilitator, leader] = await Promise.all([world.person('Veileder'), world.person('Rektor')])
  const school = await world.school({ leaders: [leader] })
  await world.makeFacilitator(facilitator, school.regionId)
  return { facilitator, leader, school, regionName: `Region ${school.regionId}` }
}

interface DraftOptions {
  regionIds: string[]
  respondent?: 'school' | 'leader'
}

/** A draft as a facilitator makes it: two questions to answer, and the plan; due in ten days. */
export async function draftAssignment({ api }: Person, { regionIds, respondent = 'school' }: DraftOptions) {
  const id = () => crypto.randomUUID()
  const ids = { gathering: id(), assignment: id(), questions: id(), plan: id(), first: id(), second: id() }
  const title = `Mellomarbeid ${ids.assignment.slice(0, 8)}`
  const both = { title_nn: '', intro_nb: '', intro_nn: '' }
  const part = { ...both, assignment_id: ids.assignment }
  const question = { part_id: ids.questions, stem_nb: '', stem_nn: '', body_nn: '' }
  const due_local = `${dayFromNow(10)}T23:59`
  const starts_on = dayFromNow(20)
  const content = {
    gatherings: [{ id: ids.gathering, name_nb: 'Ledersamling', name_nn: 'Leiarsamling' }],
    gathering_dates: regionIds.map((region_id) => ({
      gathering_id: ids.gathering,
      region_id,
      starts_on,
      ends_on: starts_on,
      place: '',
    })),
    assignments: [
      { ...both, id: ids.assignment, gathering_id: ids.gathering, title_nb: title, title_nn: title },
    ],
    assignment_parts: [
      { ...part, id: ids.questions, position: 0, kind: 'questions', respondent, title_nb: 'Observasjon' },
      { ...part, id: ids.plan, position: 1, kind: 'plan', respondent: 'school', title_nb: 'Aksjonsplan' },
    ],
    questions: [
      { ...question, id: ids.first, position: 0, label: '1', body_nb: 'Hva så du?' },
      { ...question, id: ids.second, position: 1, label: '2', body_nb: 'Hva gjør du nå?' },
    ],
    assignment_regions: regionIds.map((region_id) => ({ assignment_id: ids.assignment, region_id })),
    deadlines: regionIds.flatMap((region_id) => [
      { part_id: ids.questions, region_id, due_local },
      { part_id: ids.plan, region_id, due_local },
    ]),
  }
  await api.rpc('create_assignment', { content }).throwOnError()
  return { ...ids, title }
}

export async function publishIn({ api }: Person, assignment: string, region: string) {
  await api.rpc('publish_assignment', { assignment, region }).throwOnError()
}

/** Writes the first answer of a part, as its page does. */
export async function answerFirst({ api }: Person, school: School, part: string, body: string) {
  const { data } = await api.rpc('open_part', { part, school: school.id }).throwOnError()
  await api
    .from('answers')
    .update({ body })
    .eq('id', data[0]?.id ?? '')
    .throwOnError()
}

/** Hands a part in as it stands; the id of what was handed in. */
export async function submitPart({ api }: Person, school: School, part: string): Promise<string> {
  const submission_id = crypto.randomUUID()
  await api.rpc('submit_part', { part, school: school.id, submission_id }).throwOnError()
  return submission_id
}
