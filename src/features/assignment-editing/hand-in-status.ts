import type { HandInRows } from './hand-in-status-queries.ts'

export interface HandInStatus {
  key: string
  schoolId: string
  schoolName: string
  /** Null where the school hands in as one. Empty: somebody who leads the school no more. */
  leaderName: string | null
  /** The one that counts: the newest that is not withdrawn. */
  submission: { id: string; submittedAt: string; isLate: boolean } | null
  /** The school's own later deadline. */
  extension: string | null
}

/** One line for each who is asked: the school, or each of its leaders; schools in the order given. */
export function handInStatuses(rows: HandInRows, respondent: 'school' | 'leader'): HandInStatus[] {
  return rows.schools.flatMap((school) => {
    const handedIn = rows.submissions.filter(({ school_id }) => school_id === school.id)
    const extension = rows.extensions.find(({ school_id }) => school_id === school.id)?.due_local ?? null
    const line = (userId: string | null, leaderName: string | null): HandInStatus => ({
      key: `${school.id}:${userId}`,
      schoolId: school.id,
      schoolName: school.name,
      leaderName,
      submission: newest(handedIn.filter(({ user_id }) => userId === null || user_id === userId)),
      extension,
    })
    if (respondent === 'school') return [line(null, null)]
    const leaders = school.school_leaders.map(({ user_id, profiles }) => ({
      id: user_id,
      name: profiles?.shown_name ?? '',
    }))
    const former = handedIn
      .map(({ user_id }) => user_id ?? '')
      .filter((id) => id && !leaders.some((leader) => leader.id === id))
    return [
      ...leaders.toSorted((a, b) => a.name.localeCompare(b.name, 'nb')).map(({ id, name }) => line(id, name)),
      ...[...new Set(former)].map((id) => line(id, '')),
    ]
  })
}

function newest(submissions: HandInRows['submissions']): HandInStatus['submission'] {
  const [first] = submissions.toSorted((a, b) => Date.parse(b.submitted_at) - Date.parse(a.submitted_at))
  return first ? { id: first.id, submittedAt: first.submitted_at, isLate: first.is_late ?? false } : null
}
