import type { World } from '../../e2e/support/world.ts'
import type { Defer } from '../support/cleanup.ts'

/** How long what is told is gathered before it is fetched; see overview-channel.ts. */
const PAUSE = 1000

/** Facilitators who have the overview open: they listen to the region, and fetch it anew when they are told of a change. */
export async function openFacilitators(world: World, regionId: string, count: number, defer: Defer) {
  let [times, errors, messages]: [number[], string[], number] = [[], [], 0]
  for (let n = 0; n < count; n += 1) {
    const { id, api, ...person } = await world.person('Veileder')
    await world.makeFacilitator({ id, api, ...person }, regionId)
    let timer: NodeJS.Timeout | undefined
    const fetchOverview = async () => {
      timer = undefined
      const start = performance.now()
      const { error } = await api.rpc('region_overview', { regions: [regionId] })
      if (error) errors.push(error.message)
      else times.push(performance.now() - start)
    }
    await api.realtime.setAuth()
    // The first name of the channel: nobody has left this region.
    const channel = api.channel(`region:${regionId}:1`, { config: { private: true } })
    channel.on('broadcast', { event: 'school' }, () => {
      messages += 1
      timer ??= setTimeout(() => void fetchOverview(), PAUSE)
    })
    await new Promise<void>((resolve, reject) => {
      channel.subscribe((status, error) => {
        if (status === 'SUBSCRIBED') resolve()
        else reject(error ?? new Error(`${channel.topic}: ${status}`))
      })
    })
    defer(async () => {
      clearTimeout(timer)
      await api.removeAllChannels()
    })
  }
  return {
    /** What they have seen since the last time this was asked: how long fetching took, and what Realtime delivered. */
    take() {
      const taken = { times, errors, messages }
      times = []
      errors = []
      messages = 0
      return taken
    },
  }
}
