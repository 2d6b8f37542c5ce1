/** What `my_data` of the database answers: all that is kept about a person. */
export interface MyData {
  exportedAt: string
  account: { email: string | null; createdAt: string }
  profile: { fullName: string; language: string | null; feedbackMail: boolean }
  schools: { name: string; leaderSince: string }[]
  regions: { name: string; facilitatorSince: string }[]
  isAdministrator: boolean
  invitationsToMe: { role: string; sentAt: string }[]
  invitationsFromMe: { email: string; sentAt: string }[]
  changes: { school: string; table: string; field: string; text: string | null; at: string }[]
  answers: { school: string; text: string; at: string }[]
  examples: { school: string; text: string; at: string }[]
  comments: { school: string; text: string; at: string }[]
  handedIn: { at: string }[]
}

/** What `school_export` of the database answers: a school's plan, rows in the order of the page. */
export interface SchoolExport {
  exportedAt: string
  school: { name: string } | null
  goals: (ExportedRow & { parentId: string | null; body: string })[]
  actions: (ExportedRow & {
    goalId: string
    body: string
    assumption: string
    teacherSupport: string
    responsible: string
    timeframe: string
    status: 'planned' | 'ongoing' | 'done' | 'dropped'
  })[]
  reflections: (ExportedRow & {
    actionId: string
    reflectedOn: string | null
    outcome: string
    evidence: string
    verdict: 'too_early' | 'held' | 'partly' | 'not_held'
  })[]
  /** What the school has got from its facilitators, and answered, oldest first. */
  comments: {
    id: string
    parentId: string | null
    goalId: string | null
    actionId: string | null
    reflectionId: string | null
    body: string
    fromSchool: boolean
    author: string | null
    releasedAt: string
    withdrawnAt: string | null
  }[]
}

interface ExportedRow {
  id: string
  deletedAt: string | null
}
