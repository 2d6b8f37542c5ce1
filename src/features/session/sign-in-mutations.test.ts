import { AuthApiError, AuthRetryableFetchError } from '@supabase/auth-js'
import { expect, test, vi } from 'vitest'

vi.mock('../../shared/supabase/client.ts', () => ({ auth: {} }))
const { signInProblem } = await import('./sign-in-mutations.ts')

test.each([
  [new AuthApiError('Token has expired or is invalid', 403, 'otp_expired'), 'wrongCode'],
  [new AuthApiError('Slow down', 429, 'over_request_rate_limit'), 'tooManyTries'],
  [new AuthApiError('Wait', 429, 'over_email_send_rate_limit'), 'tooManyTries'],
  [new AuthApiError('captcha protection: request disallowed', 400, 'captcha_failed'), 'captchaFailed'],
  [new AuthApiError('No', 422, 'signup_disabled'), 'notAllowed'],
  [new AuthApiError('not_invited', 403, undefined), 'notAllowed'],
  [new AuthApiError('too_many_refused', 429, undefined), 'tooManyTries'],
  [new AuthRetryableFetchError('Failed to fetch', 0), 'offline'],
  [new AuthApiError('Oops', 500, 'unexpected_failure'), 'unknown'],
])('%s says what to do', (error, problem) => {
  expect(signInProblem(error)).toBe(problem)
})
