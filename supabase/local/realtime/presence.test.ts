// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest'
import { createRateLimit } from './limits.ts'
import { PresenceRoster } from './presence.ts'

describe('presence', () => {
  let roster: PresenceRoster<string>

  beforeEach(() => {
    let count = 0
    roster = new PresenceRoster(() => {
      count += 1
      return `r${count}`
    })
  })

  it('joins', () => {
    expect(roster.track('tab', 'kari', { field: 'goal' })).toEqual({
      joins: { kari: { metas: [{ field: 'goal', phx_ref: 'r1' }] } },
      leaves: {},
    })
  })

  it('takes the same payload again as nothing new, whatever the order of its keys', () => {
    roster.track('tab', 'kari', { a: 1, b: { c: [2] } })
    expect(roster.track('tab', 'kari', { b: { c: [2] }, a: 1 })).toBeNull()
  })

  it('updates with the old as a leave and the new as a join that names it', () => {
    roster.track('tab', 'kari', { field: 'goal' })
    expect(roster.track('tab', 'kari', { field: 'action' })).toEqual({
      joins: { kari: { metas: [{ field: 'action', phx_ref: 'r2', phx_ref_prev: 'r1' }] } },
      leaves: { kari: { metas: [{ field: 'goal', phx_ref: 'r1' }] } },
    })
  })

  it('gathers several owners under one key, and takes away only the one that leaves', () => {
    roster.track('tab', 'kari', { n: 1 })
    roster.track('phone', 'kari', { n: 2 })
    expect(roster.state().kari?.metas).toHaveLength(2)
    expect(roster.untrack('tab')).toEqual({
      joins: {},
      leaves: { kari: { metas: [{ n: 1, phx_ref: 'r1' }] } },
    })
    expect(roster.state()).toEqual({ kari: { metas: [{ n: 2, phx_ref: 'r2' }] } })
    expect(roster.untrack('tab')).toBeNull()
  })

  it('lets nobody choose a reference or a prototype', () => {
    roster.track('tab', '__proto__', JSON.parse('{"phx_ref":"mine","phx_ref_prev":"x","__proto__":{"y":1}}'))
    expect(JSON.stringify(roster.state())).toBe(
      '{"__proto__":{"metas":[{"phx_ref":"r1","__proto__":{"y":1}}]}}',
    )
    expect({}).not.toHaveProperty('y')
  })
})

describe('a rate limit', () => {
  it('allows so many calls in a window that starts with the first', () => {
    let now = 1000
    const limit = createRateLimit(2, 100, () => now)
    expect([limit.take(), limit.take(), limit.take()]).toEqual([true, true, false])
    now = 1099
    expect(limit.take()).toBe(false)
    now = 1100
    expect(limit.take()).toBe(true)
  })
})
