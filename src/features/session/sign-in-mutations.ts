import { type AuthError, isAuthRetryableFetchError } from '@supabase/auth-js'
import { auth } from '../../shared/supabase/client.ts'

/** A message key under `signIn` that says what to do. */
export type SignInProblem =
  | 'wrongCode'
  | 'tooManyTries'
  | 'offline'
  | 'notAllowed'
  | 'captchaFailed'
  | 'unknown'

/** Sends an eight-digit code; resolves null when it is on its way, else what is in the way. */
export async function sendCode(email: string): Promise<SignInProblem | null> {
  // The condition is written out so that a build without a captcha leaves it out altogether.
  if (!import.meta.env.VITE_CAPTCHA_SITE_KEY) return askForCode(email, {})
  const { solveCaptcha } = await import('./captcha.ts')
  const captchaToken = await solveCaptcha(import.meta.env.VITE_CAPTCHA_SITE_KEY)
  return captchaToken ? askForCode(email, { captchaToken }) : 'captchaFailed'
}

async function askForCode(email: string, options: { captchaToken?: string }): Promise<SignInProblem | null> {
  const { error } = await auth.signInWithOtp({ email, options })
  return error && signInProblem(error)
}

/** Trades the code for a session; resolves null when signed in, else what is in the way. */
export async function verifyCode(email: string, code: string): Promise<SignInProblem | null> {
  const { error } = await auth.verifyOtp({ email, token: code, type: 'email' })
  return error && signInProblem(error)
}

/** Codes: https://supabase.com/docs/guides/auth/debugging/error-codes */
export function signInProblem(error: Pick<AuthError, 'code' | 'status' | 'name' | 'message'>): SignInProblem {
  if (isAuthRetryableFetchError(error)) return 'offline'
  // The word of the hosted project's own hook, private.before_user_created.
  if (error.message === 'not_invited') return 'notAllowed'
  switch (error.code) {
    case 'otp_expired':
    case 'invalid_credentials':
      return 'wrongCode'
    case 'over_request_rate_limit':
    case 'over_email_send_rate_limit':
      return 'tooManyTries'
    case 'captcha_failed':
      return 'captchaFailed'
    case 'signup_disabled':
    case 'otp_disabled':
    case 'email_address_not_authorized':
    case 'user_banned':
      return 'notAllowed'
    default:
      return error.status === 429 ? 'tooManyTries' : error.status === 403 ? 'wrongCode' : 'unknown'
  }
}
