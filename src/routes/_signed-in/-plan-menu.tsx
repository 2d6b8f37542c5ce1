import { Dropdown } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { MenuLink } from '../../shared/ui/menu-link.tsx'

interface MenuItemsProps {
  schoolId: string
  isLeader: boolean
  onReaders: () => void
}

/** The ways from the plan to what other features make of it. */
export function MenuItems({ schoolId, isLeader, onReaders }: MenuItemsProps) {
  const { plan } = useMessages()
  const params = { schoolId }
  return (
    <>
      {isLeader && (
        <MenuLink>
          <Link to="/schools/$schoolId/ten-minutes" params={params}>
            {plan.tenMinutes}
          </Link>
        </MenuLink>
      )}
      <MenuLink>
        <Link to="/schools/$schoolId/one-page" params={params}>
          {plan.onePage}
        </Link>
      </MenuLink>
      <MenuLink>
        <Link to="/schools/$schoolId/teacher-support" params={params}>
          {plan.teacherSupport}
        </Link>
      </MenuLink>
      <Dropdown.Item>
        <Dropdown.Button onClick={onReaders}>{plan.readers}</Dropdown.Button>
      </Dropdown.Item>
      <MenuLink>
        <Link to="/schools/$schoolId" params={params} activeOptions={{ exact: true }}>
          {plan.assignments}
        </Link>
      </MenuLink>
      <MenuLink>
        <Link to="/schools/$schoolId/people" params={params}>
          {plan.people}
        </Link>
      </MenuLink>
      {isLeader ? (
        <MenuLink>
          <Link to="/schools/$schoolId/import" params={params}>
            {plan.fromWord}
          </Link>
        </MenuLink>
      ) : (
        <MenuLink>
          <Link to="/schools/$schoolId/plan" params={params} search={{ as: 'school' }}>
            {plan.asSchool}
          </Link>
        </MenuLink>
      )}
    </>
  )
}
