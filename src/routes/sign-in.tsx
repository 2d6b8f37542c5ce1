import { createFileRoute, redirect } from '@tanstack/react-router'
import { useCallback } from 'react'
import { currentUser } from '../features/session/session.ts'
import { SignInPage } from '../features/session/sign-in-page.tsx'
import { optionalText } from '../shared/search-params.ts'

/** `next` is where the person was going, a path on this site only. */
const next = (value: unknown) => optionalText(value)?.match(/^\/(?!\/).*/)?.[0]

interface SignInSearch {
  next?: string | undefined
  /** In the link of an invitation: where it was sent. */
  email?: string | undefined
  said?: 'account-deleted' | undefined
  /** What Feide sends the person back with. */
  code?: string | undefined
  error?: string | undefined
}

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search): SignInSearch => ({
    next: next(search.next),
    email: optionalText(search.email),
    said: search.said === 'account-deleted' ? search.said : undefined,
    code: optionalText(search.code),
    error: optionalText(search.error),
  }),
  // Runs again when the session changes: signing in ends on the page the person came for.
  beforeLoad: ({ search }) => {
    if (currentUser()) throw redirect({ href: search.next ?? '/' })
  },
  component: SignInRoute,
})

function SignInRoute() {
  const { next, email, said, code, error } = Route.useSearch()
  const navigate = Route.useNavigate()
  const onReturnFromFeide = useCallback(
    (next: string) => void navigate({ search: { next }, replace: true }),
    [navigate],
  )
  return (
    <SignInPage
      next={next}
      invited={email}
      said={said}
      feide={{ code, error }}
      onReturnFromFeide={onReturnFromFeide}
    />
  )
}
