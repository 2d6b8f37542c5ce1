import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from '@tanstack/react-router'
import { membershipsQuery } from '../features/access/memberships-queries.ts'
import { awaitingQuery } from '../features/feedback/comments-queries.ts'
import { News } from '../features/navigation/place-link.tsx'
import { roleAt, rolesToChoose } from '../features/navigation/role.ts'
import { SiteNavigation } from '../features/navigation/site-navigation.tsx'
import { useNavigationMessages } from '../features/navigation/texts/navigation-messages.ts'
import { profileQuery } from '../features/profile/profile-queries.ts'
import { AccountMenu } from '../features/session/account-menu.tsx'
import type { SignedInUser } from '../features/session/session.ts'
import { lazyPart } from '../shared/ui/lazy-part.tsx'
import { MenuLink } from '../shared/ui/menu-link.tsx'
import type { LeaderPlaceProps } from './_signed-in/-leader-places.tsx'

const afterPlan = () => import('./_signed-in/-after-plan.ts')
const LeaderNews = lazyPart<LeaderPlaceProps>(async () => (await afterPlan()).LeaderNews)
const LeaderDue = lazyPart<LeaderPlaceProps>(async () => (await afterPlan()).LeaderDue)

/** The places of the page's role, and the menu behind the person's name. */
export function Navigation({ user }: { user: SignedInUser }) {
  const { data: memberships } = useQuery(membershipsQuery(user.id))
  const { data: profile } = useQuery(profileQuery(user.id))
  const path = useLocation({ select: ({ pathname }) => pathname })
  const texts = useNavigationMessages()
  const role = memberships ? roleAt(memberships, path) : null
  const schoolId = role?.kind === 'leader' ? role.schoolId : null
  const name = profile?.name || user.email || texts.nameless
  return (
    <>
      {role && (
        <SiteNavigation
          role={role}
          news={schoolId ? <LeaderNews schoolId={schoolId} userId={user.id} /> : <FacilitatorNews />}
          due={schoolId && <LeaderDue schoolId={schoolId} userId={user.id} />}
        />
      )}
      <AccountMenu user={user} name={name} label={texts.menu}>
        {schoolId && (
          <MenuLink>
            <Link to="/schools/$schoolId/people" params={{ schoolId }}>
              {texts.peopleOfSchool}
            </Link>
          </MenuLink>
        )}
        {memberships &&
          rolesToChoose(memberships).map((one) =>
            one.kind === 'leader' ? (
              <MenuLink key={one.schoolId}>
                <Link to="/schools/$schoolId" params={{ schoolId: one.schoolId }}>
                  {one.name}
                </Link>
              </MenuLink>
            ) : (
              <MenuLink key={one.kind}>
                <Link to={one.kind === 'admin' ? '/admin' : '/schools'}>{texts.roles[one.kind]}</Link>
              </MenuLink>
            ),
          )}
      </AccountMenu>
    </>
  )
}

/** Threads that wait for an answer. */
function FacilitatorNews() {
  const { data = [] } = useQuery({ ...awaitingQuery, staleTime: 60_000 })
  return <News count={data.length} />
}
