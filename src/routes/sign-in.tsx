import { createFileRoute, redirect } from '@tanstack/react-router'
import * as z from 'zod/mini'
import { currentUser } from '../features/session/session.ts'
import { SignInPage } from '../features/session/sign-in-page.tsx'

/** `next` is where the person was going, a path on this site only. */
const searchSchema = z.object({
  next: z.catch(z.optional(z.string().check(z.regex(/^\/(?!\/)/))), undefined),
})

export const Route = createFileRoute('/sign-in')({
  validateSearch: searchSchema,
  // Runs again when the session changes: signing in ends on the page the person came for.
  beforeLoad: ({ search }) => {
    if (currentUser()) throw redirect({ href: search.next ?? '/' })
  },
  component: SignInPage,
})
