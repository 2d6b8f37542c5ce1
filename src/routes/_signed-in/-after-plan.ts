/** The parts of other features on the plan page: they come after the plan, as one file. */
export { PlanNotices } from '../../features/profile/plan-notices.tsx'
export { ImportLink } from '../../features/word-import/import-link.tsx'
export { LeaderDue, LeaderNews } from './-leader-places.tsx'
export { Deadline } from './-plan-deadline.tsx'
export { Feedback } from './-plan-feedback.tsx'
export { MenuItems } from './-plan-menu.tsx'
export { WritingHelp } from './-writing-help.tsx'
