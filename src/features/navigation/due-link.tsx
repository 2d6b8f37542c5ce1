import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import styles from './navigation.module.css'
import { useNavigationMessages } from './texts/navigation-messages.ts'

interface DueLinkProps {
  /** To where it is handed in. */
  link: LinkProps
  /** The path of that page. */
  path: string
  /** The date, as short as can be. */
  day: string
}

/** What is due next: its date, and on its own page the way to hand it in. */
export function DueLink({ link, path, day }: DueLinkProps) {
  const texts = useNavigationMessages()
  const isThere = useLocation({ select: ({ pathname }) => pathname === path })
  return (
    <Link {...link} className={styles.date}>
      <span>{isThere ? texts.handIn : texts.due}</span> <strong>{day}</strong>
    </Link>
  )
}
