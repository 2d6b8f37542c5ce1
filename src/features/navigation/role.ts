interface Memberships {
  schools: { id: string; name: string }[]
  regions: unknown[]
  isAdmin: boolean
}

export type Role = { kind: 'leader'; schoolId: string } | { kind: 'facilitator' } | { kind: 'admin' }

/** Whose ways a page shows: of several roles the one that it belongs to. Null: none, as long as no school is chosen. */
export function roleAt({ schools, regions, isAdmin }: Memberships, path: string): Role | null {
  const led = schools.find(({ id }) => path.split('/')[2] === id)
  if (led) return { kind: 'leader', schoolId: led.id }
  if (isAdmin && path.startsWith('/admin')) return { kind: 'admin' }
  if (regions.length > 0) return { kind: 'facilitator' }
  const [only, other] = schools
  if (only && !other) return { kind: 'leader', schoolId: only.id }
  return isAdmin ? { kind: 'admin' } : null
}

/** The roles that a person can go to; none where there is nothing to choose. */
export function rolesToChoose({ schools, regions, isAdmin }: Memberships): (Role & { name?: string })[] {
  const roles: (Role & { name?: string })[] = [
    ...schools.map(({ id, name }) => ({ kind: 'leader' as const, schoolId: id, name })),
    ...(regions.length > 0 ? [{ kind: 'facilitator' as const }] : []),
    ...(isAdmin ? [{ kind: 'admin' as const }] : []),
  ]
  return roles.length > 1 ? roles : []
}
