import './fieldset.css'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAdminMessages } from '../../shared/i18n/admin/admin-messages.ts'
import type { AdminMessages } from '../../shared/i18n/admin/nb.ts'
import styles from './admin-layout.module.css'
import { NoticeProvider } from './notice.tsx'

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
      <nav aria-label={nav.label} className={styles.nav}>
        <ul>
          {pages.map(({ to, name }) => (
            <li key={name}>
              <Link to={to} activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
                {nav[name]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </NoticeProvider>
  )
}
