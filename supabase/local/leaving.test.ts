// @vitest-environment node
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OWN_MIGRATIONS } from './data-folder.ts'
import { events, join, send } from './realtime/testing/channels.ts'
import { until } from './realtime/testing/server.ts'
import { type Stack, startStack } from './server.ts'
import { signIn } from './testing/notes-project.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ port: 0, database: { kind: 'pglite' }, migrationsDir: OWN_MIGRATIONS })
}, 120_000)
afterAll(() => stack?.close())

const config = { private: true, broadcast: { ack: true } }
const person = (name: string) => signIn(stack.url, `${name}.${randomUUID()}@school.example`)

/** A school with two leaders and a facilitator, and the number that its channels have. */
async function school() {
  const [rektor, inspektor, veileder] = [
    await person('rektor'),
    await person('inspektor'),
    await person('veileder'),
  ]
  const [region, id, goal] = [randomUUID(), randomUUID(), randomUUID()]
  await stack.database.exec(`
    insert into public.regions (id, name) values ('${region}', 'Region ${region}');
    insert into public.schools (id, region_id, name) values ('${id}', '${region}', 'Skole');
    insert into public.school_leaders (school_id, user_id)
    values ('${id}', '${rektor.user?.id}'), ('${id}', '${inspektor.user?.id}');
    insert into public.facilitators (region_id, user_id) values ('${region}', '${veileder.user?.id}');
    insert into public.goals (id, school_id, horizon, position) values ('${goal}', '${id}', 'long_term', 'a0');
  `)
  // A plan that changes is told of to the region once a minute.
  await stack.database.query("update public.plan_summaries set changed_at = now() - interval '1 hour'")
  const number = async () => {
    const { data } = await rektor.client.from('schools').select('channel_number').eq('id', id).single()
    return data?.channel_number as number
  }
  const write = (body: string) => rektor.client.from('goals').update({ body }).eq('id', goal)
  return { rektor, inspektor, veileder, region, id, number, write }
}

test('a leader who is removed hears nothing more on an open socket, and is heard by nobody', async () => {
  const { rektor, inspektor, id, number, write } = await school()
  const before = await number()
  const listening = await join(inspektor.client, `plan:${id}:${before}`, config)
  const typing = await join(inspektor.client, `typing:${id}:${before}`, config)
  await write('Før')
  await until('it is heard before', () => events(listening).includes('row'))
  const { error } = await rektor.client.rpc('end_leadership', { school: id, person: inspektor.user?.id })
  expect(error).toBeNull()
  await until(
    'both have moved',
    () => events(listening).includes('moved') && events(typing).includes('moved'),
  )

  const after = await number()
  const stays = [
    await join(rektor.client, `plan:${id}:${after}`, config),
    await join(rektor.client, `typing:${id}:${after}`, config),
  ] as const
  await write('Etter')
  await send(stays[1].channel, 'here', { text: 'Etter' })
  await send(typing.channel, 'here', { text: 'Fra den som er borte' })
  await until('the new name carries it', () => events(stays[0]).includes('row'))
  expect(events(listening)).toEqual(['row', 'moved'])
  expect(events(typing)).toEqual(['moved'])
  expect(events(stays[1])).toEqual([])

  for (const topic of [`plan:${id}:${before}`, `plan:${id}:${after}`, `typing:${id}:${after}`]) {
    await inspektor.client.removeAllChannels()
    expect((await join(inspektor.client, topic, config)).statuses[0]).toContain('Unauthorized')
  }
  await rektor.client.removeAllChannels()
  expect((await join(rektor.client, `typing:${id}:${before}`, config)).statuses[0]).toContain('Unauthorized')
}, 120_000)

test('a facilitator who leaves hears nothing more of the region and its schools', async () => {
  const { rektor, veileder, region, id, number, write } = await school()
  const listening = [
    await join(veileder.client, `plan:${id}:${await number()}`, config),
    await join(veileder.client, `region:${region}:1`, config),
  ]
  await write('Før')
  await until('both hear it', () => listening.every(({ received }) => received.length > 0))
  const { error } = await veileder.client.rpc('end_facilitation', { region, person: veileder.user?.id })
  expect(error).toBeNull()
  await until('both have moved', () => listening.every((channel) => events(channel).includes('moved')))
  const stays = await join(rektor.client, `plan:${id}:${await number()}`, config)
  await write('Etter')
  await until('who stays hears it', () => events(stays).includes('row'))
  expect(listening.map((channel) => events(channel).at(-1))).toEqual(['moved', 'moved'])
}, 120_000)
