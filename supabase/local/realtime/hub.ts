import { jsonMessage, type Outgoing } from './outgoing.ts'
import { type PresenceDiff, PresenceRoster } from './presence.ts'

/** A joined channel, as the hub sees it. */
export interface Member {
  readonly readsBroadcasts: boolean
  readonly readsPresence: boolean
  deliver(message: Outgoing): void
  deliverPresence(message: Outgoing): void
}

/** Everybody in one topic. A private and a public topic of the same name are two rooms. */
export interface Room {
  readonly key: string
  readonly topic: string
  readonly members: Set<Member>
  readonly presence: PresenceRoster<Member>
}

export type Hub = ReturnType<typeof createHub>

const roomKey = (name: string, isPrivate: boolean) => `${isPrivate ? 'private' : 'public'}:${name}`

/** The rooms of one server; a room exists as long as somebody is in it. */
export function createHub() {
  const rooms = new Map<string, Room>()

  return {
    enter(name: string, isPrivate: boolean, member: Member): Room {
      const key = roomKey(name, isPrivate)
      let room = rooms.get(key)
      if (!room) {
        room = { key, topic: `realtime:${name}`, members: new Set(), presence: new PresenceRoster() }
        rooms.set(key, room)
      }
      room.members.add(member)
      return room
    },

    leave(room: Room, member: Member): void {
      room.members.delete(member)
      if (room.members.size === 0) rooms.delete(room.key)
      else sendPresence(room, room.presence.untrack(member))
    },

    /** To all who may read, by name: for messages that come from outside a channel. */
    publish(name: string, isPrivate: boolean, message: Outgoing): void {
      const room = rooms.get(roomKey(name, isPrivate))
      if (room) broadcast(room, message, null)
    },
  }
}

/** To all who may read, `except` one (the sender, unless it asked for its own messages). */
export function broadcast(room: Room, message: Outgoing, except: Member | null): void {
  for (const member of room.members) {
    if (member !== except && member.readsBroadcasts) member.deliver(message)
  }
}

export function sendPresence(room: Room, diff: PresenceDiff | null): void {
  if (!diff) return
  const message = jsonMessage(room.topic, 'presence_diff', JSON.stringify(diff))
  for (const member of room.members) {
    if (member.readsPresence) member.deliverPresence(message)
  }
}
