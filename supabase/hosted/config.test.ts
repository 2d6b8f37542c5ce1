// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { CODE_EXPIRY, CODE_LENGTH } from '../local/app.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test("Supabase's own command reads config.toml and knows all of its keys", () => {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('supabase/package.json'))
  const { bin } = require('supabase/package.json') as { bin: Record<string, string> }
  // It reads the file first, and then looks for what is running on this machine, in vain.
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, bin.supabase ?? ''), 'status'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://plan.example', SMTP_HOST: 'smtp.example' },
  })
  const said = stdout + stderr
  expect(said).not.toBe('')
  expect(said).not.toMatch(/failed to read config|does not recognize|invalid/i)
})

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
