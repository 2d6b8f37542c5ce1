import { describe, expect, test } from 'vitest'
import { roleAt, rolesToChoose } from './role.ts'

const schools = (...ids: string[]) => ids.map((id) => ({ id, name: `${id} skole` }))
const nobody = { schools: [], regions: [], isAdmin: false }

describe('the ways of a page', () => {
  test('who leads one school has that school, wherever they are', () => {
    const memberships = { ...nobody, schools: schools('nordlia') }
    expect(roleAt(memberships, '/profile')).toEqual({ kind: 'leader', schoolId: 'nordlia' })
  })

  test('who leads several has the one that is open, and else none', () => {
    const memberships = { ...nobody, schools: schools('nordlia', 'sorlia') }
    expect(roleAt(memberships, '/schools/sorlia/plan')).toEqual({ kind: 'leader', schoolId: 'sorlia' })
    expect(roleAt(memberships, '/schools')).toBeNull()
  })

  test('a facilitator who also leads has the school in the school, and the region elsewhere', () => {
    const memberships = { ...nobody, schools: schools('nordlia'), regions: ['lillestrom'] }
    expect(roleAt(memberships, '/schools/nordlia')).toEqual({ kind: 'leader', schoolId: 'nordlia' })
    expect(roleAt(memberships, '/schools/sorlia')).toEqual({ kind: 'facilitator' })
    expect(roleAt(memberships, '/profile')).toEqual({ kind: 'facilitator' })
  })

  test('an administrator has their own on every page; one who also facilitates, where they administer', () => {
    expect(roleAt({ ...nobody, isAdmin: true }, '/schools/nordlia/people')).toEqual({ kind: 'admin' })
    const both = { ...nobody, regions: ['lillestrom'], isAdmin: true }
    expect(roleAt(both, '/admin/mail')).toEqual({ kind: 'admin' })
    expect(roleAt(both, '/columns')).toEqual({ kind: 'facilitator' })
  })

  test('who belongs nowhere has none', () => expect(roleAt(nobody, '/no-access')).toBeNull())
})

test('roles are a choice where there are several', () => {
  expect(rolesToChoose({ ...nobody, schools: schools('nordlia') })).toEqual([])
  expect(rolesToChoose({ schools: schools('nordlia'), regions: ['lillestrom'], isAdmin: true })).toEqual([
    { kind: 'leader', schoolId: 'nordlia', name: 'nordlia skole' },
    { kind: 'facilitator' },
    { kind: 'admin' },
  ])
})
