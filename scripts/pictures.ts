import type { Page } from '@playwright/test'

/** A page of the demo as one person sees it. */
export interface Picture {
  name: string
  /** A demo account; none is signed out. */
  account?: string
  path: string
  /** Of the window, where the whole page is not wanted. */
  height?: number
  /** The width it has in the guide; not in the guide without. */
  inGuide?: number
  prepare?: (page: Page) => Promise<unknown>
}

const id = (number: number) => `00000000-0000-4000-8000-000000000${number}`
const [nordlia, sorlia, ostlia] = [id(201), id(202), id(203)]

const leader = 'rektor@nordlia.example'
const otherLeader = 'rektor@sorlia.example'
const facilitator = 'veileder@lillestrom.example'
const facilitatorOfBoth = 'veileder@begge.example'
const admin = 'admin@program.example'

export const pictures: Picture[] = [
  { name: 'sign-in', path: '/sign-in', inGuide: 1000, height: 700 },
  { name: 'no-access', account: 'ny@utenfor.example', path: '/no-access' },
  { name: 'home', account: leader, path: `/schools/${nordlia}`, inGuide: 1000 },
  { name: 'home-of-new', account: 'rektor@ostlia.example', path: `/schools/${ostlia}` },
  { name: 'plan', account: leader, path: `/schools/${nordlia}/plan`, inGuide: 1280, height: 900 },
  { name: 'plan-of-forty', account: otherLeader, path: `/schools/${sorlia}/plan`, height: 900 },
  { name: 'plan-begun', account: 'rektor@ostlia.example', path: `/schools/${ostlia}/plan` },
  { name: 'history', account: leader, path: `/schools/${nordlia}/history`, inGuide: 1000, height: 800 },
  { name: 'ten-minutes', account: leader, path: `/schools/${nordlia}/ten-minutes`, inGuide: 1000 },
  { name: 'resource-person', account: otherLeader, path: `/schools/${sorlia}/teacher-support` },
  { name: 'import', account: leader, path: `/schools/${nordlia}/import`, inGuide: 1000 },
  { name: 'people-of-school', account: leader, path: `/schools/${nordlia}/people`, inGuide: 1000 },
  { name: 'answers', account: leader, path: `/schools/${nordlia}/assignments/${id(625)}`, inGuide: 1000 },
  { name: 'plan-part', account: leader, path: `/schools/${nordlia}/assignments/${id(626)}` },
  { name: 'feedback-of-school', account: otherLeader, path: `/schools/${sorlia}/plan`, height: 900 },
  { name: 'profile', account: leader, path: '/profile' },
  { name: 'overview', account: facilitatorOfBoth, path: '/schools', inGuide: 1280 },
  { name: 'reading', account: facilitator, path: `/read/${sorlia}`, inGuide: 1280, height: 900 },
  { name: 'compare', account: facilitator, path: `/schools/${nordlia}/compare` },
  { name: 'assignments', account: facilitator, path: '/assignments', inGuide: 1280 },
  {
    name: 'assignment',
    account: facilitatorOfBoth,
    path: `/assignments/${id(613)}`,
    inGuide: 1280,
    height: 900,
  },
  { name: 'assignment-preview', account: facilitator, path: `/assignments/${id(613)}/preview` },
  { name: 'assignment-status', account: facilitator, path: `/assignments/${id(613)}/status`, inGuide: 1280 },
  { name: 'columns', account: facilitator, path: '/columns', inGuide: 1280, height: 900 },
  { name: 'examples', account: facilitator, path: '/examples', inGuide: 1280, height: 1160 },
  { name: 'feedback', account: facilitator, path: '/feedback', inGuide: 1280 },
  { name: 'export', account: facilitator, path: '/export' },
  { name: 'admin-schools', account: admin, path: '/admin/schools', inGuide: 1280 },
  { name: 'admin-regions', account: admin, path: '/admin/regions' },
  { name: 'admin-people', account: admin, path: '/admin/people', inGuide: 1280 },
  { name: 'admin-years', account: admin, path: '/admin/years' },
  { name: 'admin-import', account: admin, path: '/admin/import', inGuide: 1280 },
  { name: 'admin-mail', account: admin, path: '/admin/mail' },
  { name: 'admin-health', account: admin, path: '/admin/health' },
]
