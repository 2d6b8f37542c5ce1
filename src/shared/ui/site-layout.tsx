import { SkipLink } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { statements } from '../../env.ts'
import { useMessages } from '../i18n/messages-context.tsx'
import styles from './site-layout.module.css'

interface SiteLayoutProps {
  /** Where the signed-in person can go, beside the name. */
  navigation: ReactNode
  children: ReactNode
}

export function SiteLayout({ navigation, children }: SiteLayoutProps) {
  const { app } = useMessages()
  return (
    <>
      <SkipLink href="#content">{app.skipToContent}</SkipLink>
      <header className={styles.header}>
        <div className={styles.headerInner}>
          <Link to="/" className={styles.name}>
            <svg aria-hidden="true" viewBox="0 0 22 22" className={styles.mark}>
              <path d="M0 13h6v9H0zM8 7h6v15H8z" />
              <path d="M16 0h6v22h-6z" />
            </svg>
            {app.name}
          </Link>
          {navigation}
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <span>
          {app.name} {__APP_VERSION__}
        </span>
        {statements.accessibility && <a href={statements.accessibility}>{app.accessibilityStatement}</a>}
        {statements.privacy && <a href={statements.privacy}>{app.privacyStatement}</a>}
      </footer>
    </>
  )
}
