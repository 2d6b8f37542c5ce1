import type { Person, School, World } from '../../e2e/support/world.ts'

const SENTENCES = [
  'Lærerne i ressursgruppa planlegger én undervisningsøkt sammen hver uke, og jeg setter av tid i møteplanen.',
  'Vi antar at felles planlegging gir mer utforskende oppgaver, fordi lærerne får prøve ut ideene på hverandre først.',
  'Rektor er med på den første observasjonen og spør etter hva elevene sa og gjorde, ikke etter hva læreren burde gjort.',
  'Deltakerne deler erfaringene sine på fellestid, slik at resten av kollegiet kjenner arbeidet før år to begynner.',
  'Elevene brukte flere representasjoner enn i høst, og flere av dem forklarte hvordan de tenkte uten å bli spurt.',
]

/** Prose of about that many characters, with an end that tells two texts apart. */
export function prose(length: number, mark = 0): string {
  let text = ''
  for (let n = mark; text.length < length; n += 1) text += `${SENTENCES[n % SENTENCES.length]} `
  return `${text.slice(0, length).trimEnd()} (${mark}).`
}

/** A school with a pair of leaders and a plan of a few actions. */
export interface Pair {
  leaders: [Person, Person]
  school: School
  actionIds: [string, string]
}

export async function makePair(world: World, regionId?: string): Promise<Pair> {
  const leaders: [Person, Person] = [await world.person('Rektor'), await world.person('Inspektør')]
  const school = await world.school({ leaders, ...(regionId && { regionId }) })
  const { shortTerm, action } = await world.smallPlan(school)
  await world.addActions(school, shortTerm, ['Vi observerer hverandre'])
  const other = (await world.actionsOf(school)).find(({ id }) => id !== action)
  if (!other) throw new Error('The second action was not made')
  return { leaders, school, actionIds: [action, other.id] }
}

/** A leader whose plan has 40 actions and 40 reflections of realistic length. */
export async function makeBigPlan(world: World) {
  const { leader, school } = await world.leaderWithSchool()
  const { longTerm, shortTerm } = await world.smallPlan(school, prose(220))
  for (let goal = 0; goal < 4; goal += 1) {
    const goalId = goal === 0 ? shortTerm : await world.addShortTermGoal(school, longTerm, prose(90, goal))
    const bodies = Array.from({ length: goal === 0 ? 9 : 10 }, (_, n) => prose(220, goal * 10 + n))
    await world.addActions(school, goalId, bodies)
  }
  const actions = await world.actionsOf(school)
  for (const { id, position } of actions) {
    const texts = {
      assumption: prose(160),
      teacher_support: prose(140),
      responsible: 'Rektor',
      timeframe: 'Høsten',
    }
    await leader.api.from('actions').update(texts).eq('id', id).throwOnError()
    await world.addReflection(school, id, prose(300, position.length))
  }
  return { leader, school, actionIds: actions.map(({ id }) => id) }
}
