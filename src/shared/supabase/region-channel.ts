import { keepPrivateChannel } from './private-channel.ts'

interface RegionListener {
  /** What an overview says of the school has changed, or there is more to read of it. */
  onSchool: (schoolId: string) => void
  /** For the first time or again: what was told meanwhile has been missed. */
  onJoined: () => void
  onLost: () => void
}

/** What the database tells facilitators of a region: of which school something has changed. Returns what ends it. */
export const followRegion = (regionId: string, { onSchool, ...options }: RegionListener): (() => void) =>
  keepPrivateChannel({
    kind: 'region',
    id: regionId,
    listen: (channel) =>
      channel.on('broadcast', { event: 'school' }, ({ payload }) => onSchool(String(payload.school_id))),
    ...options,
  })
