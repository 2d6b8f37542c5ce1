import type { StoredPlan } from '../../shared/plan/handed-in/stored-plan.ts'

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
export interface SchoolExport extends StoredPlan {
  exportedAt: string
  school: { name: string } | null
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
