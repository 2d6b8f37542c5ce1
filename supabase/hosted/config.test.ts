// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { CODE_EXPIRY, CODE_LENGTH } from '../local/app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const figures = Object.fromEntries(
  [...readFileSync(join(root, 'supabase/config.toml'), 'utf8').matchAll(/^(\w+) = (\d+)$/gm)].map(
    ([, key, value]) => [key, Number(value)],
  ),
)

test('codes are as long and live as long as on the local stack', () => {
  expect(CODE_LENGTH).toBe(8)
  expect(CODE_EXPIRY).toBe(10 * 60)
  expect(figures).toMatchObject({ otp_length: CODE_LENGTH, otp_expiry: CODE_EXPIRY })
})

test('three hundred leaders on one network can sign in within ten minutes', () => {
  const leaders = 300
  // A code each and another for every one; per five minutes half of them, each with a mistake.
  expect(figures.email_sent).toBeGreaterThanOrEqual(2 * leaders)
  expect(figures.sign_in_sign_ups).toBeGreaterThanOrEqual(2 * leaders)
  expect(figures.token_verifications).toBeGreaterThanOrEqual(2 * leaders)
  expect(figures.token_refresh).toBeGreaterThanOrEqual(2 * leaders)
})

test('the function is deployed with the packages that were tested here', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const { nodemailer } = read('package.json').devDependencies
  expect(read('supabase/functions/send-mail/deno.json').imports).toEqual({
    'nodemailer/': `npm:/nodemailer@${nodemailer}/`,
  })
})
