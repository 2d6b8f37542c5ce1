import { createClient } from '@supabase/supabase-js'
import { nb } from '../src/shared/i18n/nb.ts'
import { PUBLISHABLE_KEY } from '../supabase/local/keys.ts'
import { everythingSeenBy, refused } from './support/api.ts'
import { expect, test } from './support/test.ts'
import type { World } from './support/world.ts'

/** A school with a plan, and the words that would give it away. */
async function schoolWithPlan(world: World) {
  const { leader, school } = await world.leaderWithSchool()
  const ids = await world.smallPlan(school, `Hemmelig ${school.id}`)
  await world.addReflection(school, ids.action, `Refleksjon ${school.id}`)
  return { leader, school, ids, traces: [school.id, school.name, leader.id, ...Object.values(ids)] }
}

async function expectNoTrace(api: Parameters<typeof everythingSeenBy>[0], traces: string[]) {
  const seen = await everythingSeenBy(api)
  for (const trace of traces) expect(seen).not.toContain(trace)
}

test('the leader sees the own school over the API', async ({ world }) => {
  const { leader, traces } = await schoolWithPlan(world)
  const seen = await everythingSeenBy(leader.api)
  for (const trace of traces) expect(seen).toContain(trace)
})

test('a leader of another school of the region finds no trace', async ({ world }) => {
  const { school, traces } = await schoolWithPlan(world)
  const other = await world.person('Nabo')
  await world.school({ leaders: [other], regionId: school.regionId })
  await expectNoTrace(other.api, traces)
})

test('a facilitator of another region finds no trace', async ({ world }) => {
  const { traces } = await schoolWithPlan(world)
  const other = await world.person('Veileder')
  await world.makeFacilitator(other, await world.region())
  await expectNoTrace(other.api, traces)
})

test('someone without membership finds no trace', async ({ world }) => {
  const { traces } = await schoolWithPlan(world)
  await expectNoTrace((await world.person('Ny')).api, traces)
})

test('an administrator reads no plan', async ({ world }) => {
  const { ids } = await schoolWithPlan(world)
  const admin = await world.person('Koordinator')
  await world.makeAdmin(admin)
  await expectNoTrace(admin.api, Object.values(ids))
})

test('without a session there is nothing at all', async ({ world, baseURL }) => {
  const { traces } = await schoolWithPlan(world)
  const anon = createClient(baseURL ?? '', PUBLISHABLE_KEY, { auth: { persistSession: false } })
  await expectNoTrace(anon, traces)
  for (const table of ['schools', 'goals', 'actions', 'reflections', 'profiles', 'plan_summaries']) {
    const { data, error } = await anon.from(table).select()
    expect([table, data, error?.code]).toEqual([table, null, '42501'])
    const answer = await fetch(`${baseURL}/rest/v1/${table}`)
    expect(answer.ok).toBe(false)
  }
})

test('a former leader finds no trace from then on', async ({ world }) => {
  const { leader, school, ids } = await schoolWithPlan(world)
  await world.endLeadership(leader, school)
  await expectNoTrace(leader.api, [school.id, school.name, ...Object.values(ids)])
})

test('nobody but its leaders writes a plan', async ({ world }) => {
  const { school, ids } = await schoolWithPlan(world)
  const [facilitator, neighbour, outsider, admin] = await Promise.all(
    ['Veileder', 'Nabo', 'Ny', 'Koordinator'].map((name) => world.person(name)),
  )
  if (!facilitator || !neighbour || !outsider || !admin) throw new Error('Someone is missing')
  await world.makeFacilitator(facilitator, school.regionId)
  await world.school({ leaders: [neighbour], regionId: school.regionId })
  await world.makeAdmin(admin)
  const before = await world.everythingOf(school)
  for (const { api } of [facilitator, neighbour, outsider, admin]) {
    const common = { id: crypto.randomUUID(), school_id: school.id, position: 'a5' }
    expect(await refused(api.from('actions').update({ body: 'Endret' }).eq('id', ids.action).select())).toBe(
      true,
    )
    expect(await refused(api.from('goals').update({ body: 'Endret' }).eq('id', ids.longTerm).select())).toBe(
      true,
    )
    expect(
      await refused(
        api.from('reflections').update({ outcome: 'Endret' }).eq('school_id', school.id).select(),
      ),
    ).toBe(true)
    expect(await refused(api.from('actions').insert({ ...common, goal_id: ids.shortTerm }))).toBe(true)
    expect(await refused(api.from('goals').insert({ ...common, horizon: 'long_term' }))).toBe(true)
    expect(await refused(api.from('actions').delete().eq('id', ids.action).select())).toBe(true)
  }
  expect(await world.everythingOf(school)).toEqual(before)
})

test('nobody makes themselves a leader, facilitator or administrator', async ({ world }) => {
  const { school } = await schoolWithPlan(world)
  const { api, id } = await world.person('Ny')
  expect(await refused(api.from('school_leaders').insert({ school_id: school.id, user_id: id }))).toBe(true)
  expect(await refused(api.from('facilitators').insert({ region_id: school.regionId, user_id: id }))).toBe(
    true,
  )
  expect(await refused(api.from('admins').insert({ user_id: id }))).toBe(true)
})

test('a leader hangs no row under a goal of another school', async ({ world }) => {
  const { ids } = await schoolWithPlan(world)
  const { leader, school } = await world.leaderWithSchool()
  const row = { id: crypto.randomUUID(), school_id: school.id, goal_id: ids.shortTerm, position: 'a0' }
  expect(await refused(leader.api.from('actions').insert(row))).toBe(true)
})

test('the facilitator of the region reads it, names included', async ({ world }) => {
  const { school, ids, leader } = await schoolWithPlan(world)
  const facilitator = await world.person('Veileder')
  await world.makeFacilitator(facilitator, school.regionId)
  const seen = await everythingSeenBy(facilitator.api)
  for (const trace of [school.name, leader.id, 'Rektor', ...Object.values(ids)]) expect(seen).toContain(trace)
  expect(seen).not.toContain(leader.email)
})

test('in the app the plan of another school does not exist', async ({ world, signedIn }) => {
  const { school } = await schoolWithPlan(world)
  const { leader } = await world.leaderWithSchool()
  const facilitator = await world.person('Veileder')
  await world.makeFacilitator(facilitator, await world.region())
  for (const person of [leader, facilitator, await world.person('Ny')]) {
    const page = await signedIn(person)
    await page.goto(`/schools/${school.id}/plan`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nb.errors.notFoundTitle)
    await expect(page.getByText(school.name)).toHaveCount(0)
  }
})

test('nobody signed in sees nothing of a plan but the way in', async ({ page, world }) => {
  const { school } = await schoolWithPlan(world)
  await page.goto(`/schools/${school.id}/plan`)
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByText(school.name)).toHaveCount(0)
})
