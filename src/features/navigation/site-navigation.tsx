import {
  Buildings3Icon,
  CalendarIcon,
  ChatElipsisIcon,
  EnvelopeClosedIcon,
  FileImportIcon,
  FilesIcon,
  GlobeIcon,
  HouseIcon,
  MagnifyingGlassIcon,
  PersonGroupIcon,
  StarIcon,
  StethoscopeIcon,
  TableIcon,
} from '@navikt/aksel-icons'
import { linkOptions, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './navigation.module.css'
import { PlaceLink } from './place-link.tsx'
import type { Role } from './role.ts'
import { useNavigationMessages } from './texts/navigation-messages.ts'

interface SiteNavigationProps {
  role: Role
  /** How much feedback is new. */
  news: ReactNode
  /** For leaders, on a phone: what is due, and the way there. */
  due: ReactNode
}

/** The places of a role, at the top; on a phone at the bottom, within a thumb's reach. */
export function SiteNavigation({ role, news, due }: SiteNavigationProps) {
  const { label } = useNavigationMessages()
  return (
    <nav aria-label={label} className={styles.navigation}>
      <ul className={styles.places}>
        {role.kind === 'leader' && <LeaderPlaces schoolId={role.schoolId} news={news} due={due} />}
        {role.kind === 'facilitator' && <FacilitatorPlaces news={news} />}
        {role.kind === 'admin' && <AdminPlaces />}
      </ul>
    </nav>
  )
}

/** In the part of a school's pages that this says. */
const ofSchool = (pages: string) => new RegExp(`^/schools/[^/]+/(${pages})(/|$)`)

function LeaderPlaces({ schoolId, news, due }: { schoolId: string; news: ReactNode; due: ReactNode }) {
  const texts = useNavigationMessages()
  const params = { schoolId }
  const toPlan = linkOptions({ to: '/schools/$schoolId/plan', params })
  return (
    <>
      <PlaceLink
        link={linkOptions({ to: '/schools/$schoolId', params })}
        icon={HouseIcon}
        name={texts.home}
        area={ofSchool('assignments|submissions|ten-minutes')}
      />
      <PlaceLink
        link={toPlan}
        icon={FilesIcon}
        name={texts.plan}
        short={texts.short.plan}
        area={ofSchool('history|import|one-page|teacher-support')}
      />
      <PhonePlaces schoolId={schoolId} due={due} />
      <PlaceLink
        link={linkOptions({ to: '/schools/$schoolId/feedback', params })}
        icon={ChatElipsisIcon}
        name={texts.feedback}
        short={texts.short.feedback}
        area={ofSchool('feedback')}
      >
        {news}
      </PlaceLink>
      <PlaceLink
        link={linkOptions({ to: '/schools/$schoolId/people', params })}
        icon={PersonGroupIcon}
        name={texts.people}
        area={ofSchool('people')}
        on="wide"
      />
    </>
  )
}

/** On the plan's own page finding and handing in stand in its bar, which on a phone has them here. */
function PhonePlaces({ schoolId, due }: { schoolId: string; due: ReactNode }) {
  const texts = useNavigationMessages()
  const isOnPlan = useLocation({ select: ({ pathname }) => pathname === `/schools/${schoolId}/plan` })
  return (
    <>
      {isOnPlan ? (
        <li data-on="phone" className={styles.find} />
      ) : (
        <PlaceLink
          link={linkOptions({ to: '/schools/$schoolId/plan', params: { schoolId }, hash: 'find-in-plan' })}
          icon={MagnifyingGlassIcon}
          name={texts.find}
          area={/^$/}
          on="phone"
        />
      )}
      <li data-on="phone" className={styles.due}>
        {!isOnPlan && due}
      </li>
    </>
  )
}

function FacilitatorPlaces({ news }: { news: ReactNode }) {
  const texts = useNavigationMessages()
  return (
    <>
      <PlaceLink
        link={linkOptions({ to: '/schools' })}
        icon={Buildings3Icon}
        name={texts.schools}
        area={/^\/(schools|read|export)/}
      />
      <PlaceLink
        link={linkOptions({ to: '/assignments' })}
        icon={CalendarIcon}
        name={texts.assignments}
        area={/^\/assignments/}
      />
      <PlaceLink
        link={linkOptions({ to: '/columns' })}
        icon={TableIcon}
        name={texts.columns}
        area={/^\/columns/}
      />
      <PlaceLink
        link={linkOptions({ to: '/examples' })}
        icon={StarIcon}
        name={texts.examples}
        area={/^\/examples/}
      />
      <PlaceLink
        link={linkOptions({ to: '/feedback' })}
        icon={ChatElipsisIcon}
        name={texts.feedback}
        area={/^\/feedback/}
      >
        {news}
      </PlaceLink>
    </>
  )
}

const adminPlaces = [
  { link: linkOptions({ to: '/admin/schools' }), icon: Buildings3Icon, page: 'schools' },
  { link: linkOptions({ to: '/admin/regions' }), icon: GlobeIcon, page: 'regions' },
  { link: linkOptions({ to: '/admin/people' }), icon: PersonGroupIcon, page: 'people' },
  { link: linkOptions({ to: '/admin/import' }), icon: FileImportIcon, page: 'import' },
  { link: linkOptions({ to: '/admin/mail' }), icon: EnvelopeClosedIcon, page: 'mail' },
  { link: linkOptions({ to: '/admin/years' }), icon: CalendarIcon, page: 'years' },
  { link: linkOptions({ to: '/admin/health' }), icon: StethoscopeIcon, page: 'health' },
] as const

function AdminPlaces() {
  const { admin } = useNavigationMessages()
  return adminPlaces.map(({ page, ...place }) => (
    <PlaceLink key={page} {...place} name={admin[page]} area={new RegExp(`^/admin/${page}`)} />
  ))
}
