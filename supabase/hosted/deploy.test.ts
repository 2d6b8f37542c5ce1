// @vitest-environment node
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownMigrations, withRelease } from '../../scripts/released.ts'
import { toolIfReachable, toolScript } from '../../scripts/tool.ts'
import { PROJECT_ROOT } from '../local/app-build.ts'
import type { LocalDatabase } from '../local/database.ts'
import { embeddedBinaries } from '../local/embedded-postgres.ts'
import { leftToDo, problemsOf, problemsOfRelease, type Step, settingsOf, stepsFor } from './deploy.ts'
import { type ManagementApi, startManagementApi } from './management-api.ts'
import { type Platform, startPlatform } from './platform.ts'

const PROJECT = 'abcdefghijklmnopqrst'
const GIVEN = {
  SITE_URL: 'https://plan.example.no',
  SMTP_HOST: 'smtp.example.no',
  SMTP_USER: 'sender',
  SMTP_PASSWORD: 'open sesame',
  SMTP_SENDER: 'post@example.no',
  SUPABASE_ACCESS_TOKEN: `sbp_${'0'.repeat(40)}`,
  VITE_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x',
}

test('whatever is missing is said at once, before anything is sent', () => {
  expect(problemsOf(PROJECT, GIVEN)).toEqual([])
  expect(problemsOf(undefined, {}).map((line) => line.split(/[: ]/)[0])).toEqual([
    '--project',
    'SITE_URL',
    'SMTP_HOST',
    'SMTP_USER',
    'SMTP_PASSWORD',
    'SMTP_SENDER',
    'SUPABASE_ACCESS_TOKEN',
    'VITE_SUPABASE_PUBLISHABLE_KEY',
  ])
  const wrong = {
    SITE_URL: 'plan.example.no/',
    SMTP_PORT: '587',
    VITE_SUPABASE_PUBLISHABLE_KEY: 'sb_secret_x',
    VITE_ACCESSIBILITY_STATEMENT: 'uustatus.no/nb/erklaringer/publisert/x',
  }
  expect(problemsOf(PROJECT, { ...GIVEN, ...wrong })).toHaveLength(4)
  expect(leftToDo(PROJECT)).toMatch(
    /Allow public access[\s\S]*Audit Logs[\s\S]*Backups[\s\S]*SPF[\s\S]*invite_first_admin/,
  )
})

test('a hosted page gathers what is typed, within the messages that the project has', () => {
  expect(settingsOf(PROJECT, GIVEN)).toMatchObject({ VITE_TYPING_UPDATES: 'gathered' })
})

test('a migration that no release holds is not sent, nor one that was edited since', () => {
  const migrations = ownMigrations()
  expect(problemsOfRelease(migrations, {})).toEqual([expect.stringContaining('npm run release')])
  const released = withRelease({}, '1.0.0', migrations)
  expect(problemsOfRelease(migrations, released)).toEqual([])
  const [edited, ...others] = migrations
  const changed = edited ? [{ ...edited, checksum: 'another' }, ...others] : []
  expect(problemsOfRelease(changed, released)).toEqual([expect.stringContaining('has been changed')])
})

const canRun = embeddedBinaries() && toolIfReachable('supabase')

describe.skipIf(!canRun)(`a deployment by Supabase's own tool${canRun ? '' : ': SKIPPED, no tool'}`, () => {
  let platform: Platform
  let database: LocalDatabase
  let api: ManagementApi
  let home: string
  const settings = settingsOf(PROJECT, GIVEN)

  beforeAll(async () => {
    platform = await startPlatform()
    database = await platform.open()
    api = await startManagementApi(PROJECT, database)
    const contents = `name: here\napi_url: ${api.url}\ndashboard_url: ${api.url}\nproject_host: 127.0.0.1\n`
    home = mkdtempSync(join(tmpdir(), 'supabase-tool-'))
    writeFileSync(join(home, 'profile.yaml'), contents)
  })
  afterAll(async () => {
    await api?.close()
    await database?.close()
    await platform?.stop()
    rmSync(home, { recursive: true, force: true })
  })

  const steps = () => stepsFor(PROJECT, settings, `${platform.url}?sslmode=disable`)
  const run = async ({ args }: Pick<Step, 'args'>) => {
    const child = spawn(
      process.execPath,
      [toolScript('supabase'), ...args, '--profile', join(home, 'profile.yaml')],
      {
        cwd: PROJECT_ROOT,
        env: { PATH: process.env.PATH, HOME: home, DO_NOT_TRACK: '1', ...settings },
      },
    )
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
    const code = await new Promise((done) => child.on('close', done))
    expect(said).not.toMatch(/failed to read config|does not recognize/i)
    return { code, said }
  }
  const body = (to: string) => JSON.parse(api.sent.find((one) => one.to === to)?.body ?? 'null')

  test('does everything in order, and once more', async () => {
    for (let times = 0; times < 2; times += 1) {
      for (const step of steps().filter((one) => one.run === 'supabase')) {
        const { code, said } = await run(step)
        // Where it has sent the settings, it finds the stand-in's answer too short.
        if (step.title === 'Settings') expect(said).toContain('failed to update Auth config: SchemaError')
        else expect(said, step.title).toSatisfy(() => code === 0)
      }
    }
    const once = [
      'PATCH /v1/postgrest',
      'PATCH /v1/config/auth',
      'POST /v1/functions/deploy',
      'POST /v1/secrets',
      'POST /v1/database/query',
    ]
    expect(api.sent.map(({ to }) => to)).toEqual([...once, ...once])
    expect(JSON.stringify(api.sent)).not.toContain('env(')
    expect(await database.query('select from cron.job')).toHaveLength(6)
    const vault = 'select name, decrypted_secret from vault.decrypted_secrets order by name'
    expect(await database.query(vault)).toEqual([
      { name: 'project_url', decrypted_secret: `https://${PROJECT}.supabase.co` },
      { name: 'send_mail_secret', decrypted_secret: settings.SEND_MAIL_SECRET },
    ])
  })

  test('sends the settings that are meant', () => {
    expect(body('PATCH /v1/postgrest')).toEqual({ db_extra_search_path: 'public,extensions', max_rows: 1000 })
    const {
      mailer_templates_confirmation_content: first,
      mailer_templates_magic_link_content: later,
      ...auth
    } = body('PATCH /v1/config/auth')
    expect(auth).toEqual({
      disable_signup: false,
      external_anonymous_users_enabled: false,
      external_email_enabled: true,
      hook_before_user_created_enabled: true,
      hook_before_user_created_uri: 'pg-functions://postgres/private/before_user_created',
      jwt_exp: 3600,
      mailer_autoconfirm: false,
      mailer_otp_exp: 600,
      mailer_otp_length: 8,
      mailer_secure_email_change_enabled: true,
      mailer_subjects_confirmation: 'Koden din til Aksjonsplan: {{ .Token }}',
      mailer_subjects_magic_link: 'Koden din til Aksjonsplan: {{ .Token }}',
      rate_limit_email_sent: 1000,
      rate_limit_otp: 1000,
      rate_limit_token_refresh: 1000,
      rate_limit_verify: 600,
      refresh_token_rotation_enabled: true,
      security_manual_linking_enabled: false,
      security_refresh_token_reuse_interval: 10,
      site_url: 'https://plan.example.no',
      smtp_admin_email: 'post@example.no',
      smtp_host: 'smtp.example.no',
      smtp_max_frequency: 30,
      smtp_pass: 'open sesame',
      smtp_port: '587',
      smtp_sender_name: 'Aksjonsplan',
      smtp_user: 'sender',
    })
    for (const letter of [first, later]) {
      expect(letter).toMatch(/\{\{ \.Token \}\}[\s\S]*Skriv den inn på siden[\s\S]*Skriv koden inn på sida/)
    }
  })

  test('gives the function its code and its secrets', () => {
    const { body: upload } = api.sent.find(({ to }) => to.endsWith('/functions/deploy')) ?? {}
    for (const file of ['index.ts', 'handler.ts', 'texts/nn.ts', 'deno.json']) expect(upload).toContain(file)
    expect(upload).toMatch(/"verify_jwt":\s*false/)
    const secrets = body('POST /v1/secrets') as { name: string; value: string }[]
    expect(Object.fromEntries(secrets.map(({ name, value }) => [name, value]))).toEqual({
      SEND_MAIL_SECRET: settings.SEND_MAIL_SECRET,
      SITE_URL: 'https://plan.example.no',
      SMTP_HOST: 'smtp.example.no',
      SMTP_PORT: '465',
      SMTP_USER: 'sender',
      SMTP_PASSWORD: 'open sesame',
      SMTP_SENDER: 'post@example.no',
    })
  })

  test("the platform's advisors find nothing but what is decided", async () => {
    const { said } = await run({
      args: ['db', 'advisors', `--remote=${platform.url}?sslmode=disable`, '--output-format', 'json'],
    })
    const { results } = JSON.parse(said.slice(said.indexOf('{'))) as { results: { name: string }[] }
    // One policy for one kind of person: docs/decisions/015-one-policy-per-kind-of-person.md
    expect([...new Set(results.map(({ name }) => name))]).toEqual(['multiple_permissive_policies'])
  })
})
