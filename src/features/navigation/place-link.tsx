import { Link, type LinkProps, useLocation } from '@tanstack/react-router'
import type { ComponentType, ReactNode, SVGProps } from 'react'
import styles from './navigation.module.css'
import { useNavigationMessages } from './texts/navigation-messages.ts'

interface PlaceLinkProps {
  link: LinkProps
  icon: ComponentType<SVGProps<SVGSVGElement>>
  name: string
  /** The name on a phone, where there is less room. */
  short?: string
  /** Paths of the pages that belong to the place. */
  area: RegExp
  /** Where it is shown; on both when left out. */
  on?: 'wide' | 'phone'
  /** How much is new there. */
  children?: ReactNode
}

/** One of the places that can be gone to from everywhere. */
export function PlaceLink({ link, icon: Icon, name, short, area, on, children }: PlaceLinkProps) {
  const isHere = useLocation({ select: ({ pathname }) => area.test(pathname) })
  return (
    <li data-on={on}>
      <Link
        {...link}
        className={styles.place}
        // The router itself says «page» where the page is this one.
        activeOptions={{ exact: true, includeSearch: false }}
        aria-current={isHere || undefined}
      >
        <Icon aria-hidden className={styles.icon} />
        <span className={styles.words}>
          {short ? (
            <>
              <span className={styles.long}>{name}</span>
              <span className={styles.short}>{short}</span>
            </>
          ) : (
            name
          )}
          {children}
        </span>
      </Link>
    </li>
  )
}

/** How much is new; nothing while there is nothing. */
export function News({ count }: { count: number }) {
  const texts = useNavigationMessages()
  if (count === 0) return null
  return (
    <span className={styles.news}>
      <span aria-hidden>{count}</span>
      <span className="ds-sr-only"> {texts.news(count)}</span>
    </span>
  )
}
