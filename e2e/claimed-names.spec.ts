import type { RealtimeChannel } from '@supabase/supabase-js'
import { nb } from '../src/shared/i18n/nb.ts'
import { actionText, addRow } from './support/plan.ts'
import { allSaved, expect, openPlan, test } from './support/test.ts'
import { alsoHere, tagAt, twoLeaders } from './support/together.ts'
import type { Person, School } from './support/world.ts'

const { presence } = nb

/** A leader's own program on one of the school's channels, which sends what it likes. */
async function joinAs({ api, session }: Person, topic: string, key: string): Promise<RealtimeChannel> {
  await api.realtime.setAuth(session.access_token)
  const channel = api.channel(topic, { config: { private: true, presence: { key, enabled: true } } })
  // Presence is there only for those who listen to it.
  channel.on('presence', { event: 'sync' }, () => undefined)
  await new Promise<void>((resolve, reject) =>
    channel.subscribe((status, error) => (status === 'SUBSCRIBED' ? resolve() : reject(error))),
  )
  return channel
}

const topicOf = (kind: string, school: School) => `${kind}:${school.id}:1`

test('whatever a page shows of itself, the plan opens, and who is there is said by the memberships', async ({
  world,
  signedIn,
}) => {
  const { rektor, inspektor, school, ids } = await twoLeaders(world)
  const stranger = await world.person('Fremmed')
  const planChannel = await joinAs(inspektor, topicOf('plan', school), 'a')
  await planChannel.track({})
  const page = await signedIn(rektor)
  await openPlan(page, school)
  await addRow(page, 'action')
  await allSaved(page)

  await planChannel.track({ clientId: crypto.randomUUID(), userId: stranger.id, name: 'Statsministeren' })
  const typing = await joinAs(inspektor, topicOf('typing', school), 'b')
  const place = { key: { table: 'actions', id: ids.action }, field: 'body' }
  const say = (payload: object) => typing.send({ type: 'broadcast', event: 'here', payload })
  const clientId = crypto.randomUUID()
  await say({})
  await say({ clientId, userId: stranger.id, name: 'Statsministeren', place, typing: null })
  await say({
    clientId: crypto.randomUUID(),
    userId: inspektor.id,
    name: 'Statsministeren',
    place,
    typing: null,
  })
  await expect(tagAt(actionText(page))).toHaveText(presence.writesHere('Inspektor'))
  await expect(page.getByText('Statsministeren')).toHaveCount(0)
  await expect(alsoHere(page, 'Inspektor')).toBeVisible()
  await expect(page.getByText('Fremmed')).toHaveCount(0)
  await inspektor.api.removeAllChannels()
})
