import { createFileRoute, redirect } from '@tanstack/react-router'
import { currentUser } from '../features/session/session.ts'
import { SignInPage } from '../features/session/sign-in-page.tsx'
import { optionalText } from '../shared/search-params.ts'

/** `next` is where the person was going, a path on this site only. */
const next = (value: unknown) => optionalText(value)?.match(/^\/(?!\/).*/)?.[0]

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search): { next?: string | undefined } => ({ next: next(search.next) }),
  // Runs again when the session changes: signing in ends on the page the person came for.
  beforeLoad: ({ search }) => {
    if (currentUser()) throw redirect({ href: search.next ?? '/' })
  },
  component: SignInPage,
})
