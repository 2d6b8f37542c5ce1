import { SkipLink } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages-context.tsx'
import { LanguageChoice } from './language-choice.tsx'
import styles from './site-layout.module.css'

interface SiteLayoutProps {
  /** Ways beside the name, for those who have them. */
  links: ReactNode
  /** What the header shows of the signed-in person. */
  account: ReactNode
  children: ReactNode
}

export function SiteLayout({ links, account, children }: SiteLayoutProps) {
  const { app } = useMessages()
  return (
    <>
      <SkipLink href="#content">{app.skipToContent}</SkipLink>
      <header className={styles.header}>
        <div className={styles.headerInner}>
          <div className={styles.start}>
            <Link to="/" className={styles.name}>
              {app.name}
            </Link>
            {links}
          </div>
          <div className={styles.tools}>
            <LanguageChoice />
            {account}
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        {app.name} {__APP_VERSION__}
      </footer>
    </>
  )
}
