import './fieldset.css'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { TabLinks } from '../../shared/ui/layout/tab-links.tsx'
import { NoticeProvider } from './dialogs/notice.tsx'
import { useAdminMessages } from './texts/admin-messages.ts'
import type { AdminMessages } from './texts/nb.ts'

const pages: { to: NonNullable<LinkProps['to']>; name: Exclude<keyof AdminMessages['nav'], 'label'> }[] = [
  { to: '/admin/schools', name: 'schools' },
  { to: '/admin/regions', name: 'regions' },
  { to: '/admin/people', name: 'people' },
  { to: '/admin/import', name: 'import' },
  { to: '/admin/mail', name: 'mail' },
  { to: '/admin/years', name: 'years' },
]

/** The ways between the pages of administration; the one that is open is marked as such. */
export function AdminLayout({ children }: { children: ReactNode }) {
  const { nav } = useAdminMessages()
  return (
    <NoticeProvider>
      <TabLinks label={nav.label}>
        {pages.map(({ to, name }) => (
          <Link
            key={name}
            to={to}
            activeOptions={{ includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {nav[name]}
          </Link>
        ))}
      </TabLinks>
      {children}
    </NoticeProvider>
  )
}
