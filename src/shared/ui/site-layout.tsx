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
            <img src="/icon.svg" alt="" width={22} height={22} />
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
