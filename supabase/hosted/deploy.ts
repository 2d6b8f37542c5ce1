import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemsOfHistory, type Released, unreleased } from '../../scripts/released.ts'
import type { Migration } from '../local/migrations.ts'

type Environment = Record<string, string | undefined>

export interface Step {
  title: string
  /** Arguments of the Supabase tool, or of Vite for the page. */
  run: 'supabase' | 'vite'
  args: string[]
}

const OWN_CONFIG = join(import.meta.dirname, '../config.toml')

/** What the deployment makes up or works out by itself. */
const MADE_HERE = ['PROJECT_URL', 'SEND_MAIL_SECRET']

/** Everything that is missing or can't be right, at once; an unset variable would be sent as the text `env(…)`. */
export function problemsOf(project: string | undefined, environment: Environment): string[] {
  const problems: string[] = []
  if (!/^[a-z]{20}$/.test(project ?? '')) {
    problems.push('--project: the 20 letters after /project/ in the address of its dashboard')
  }
  const named = [...readFileSync(OWN_CONFIG, 'utf8').matchAll(/^[^#\n]*"env\((\w+)\)"/gm)].map(
    ([, name = '']) => name,
  )
  const wanted = [...named, 'SUPABASE_ACCESS_TOKEN', 'VITE_SUPABASE_PUBLISHABLE_KEY']
  for (const name of new Set(wanted)) {
    if (!environment[name]?.trim() && !MADE_HERE.includes(name)) problems.push(`${name} is not set`)
  }
  const { SITE_URL, SMTP_PORT, VITE_SUPABASE_PUBLISHABLE_KEY } = environment
  if (SITE_URL && !/^https:\/\/[^/]+$/.test(SITE_URL)) {
    problems.push('SITE_URL is an address such as https://plan.example.no, with nothing behind the name')
  }
  if (VITE_SUPABASE_PUBLISHABLE_KEY?.startsWith('sb_secret_')) {
    problems.push('VITE_SUPABASE_PUBLISHABLE_KEY is the secret key: the page needs the publishable one')
  }
  for (const name of ['VITE_ACCESSIBILITY_STATEMENT', 'VITE_PRIVACY_STATEMENT']) {
    if (environment[name] && !/^https:\/\//.test(environment[name])) {
      problems.push(`${name} is the whole address of a page, https://…`)
    }
  }
  if (SMTP_PORT === '25' || SMTP_PORT === '587') {
    problems.push('SMTP_PORT: functions reach no server on port 25 or 587; use 465 or 2587')
  }
  return problems
}

/** What is deployed once is never sent again, so from then on it must not be edited. */
export function problemsOfRelease(migrations: Migration[], released: Released): string[] {
  const problems = problemsOfHistory(migrations, released)
  if (unreleased(migrations, released).length === 0) return problems
  return [
    ...problems,
    'supabase/released.json lacks migrations: take a released version, or run `npm run release`',
  ]
}

/** What the deployment sets besides what it was given. The function's secret is a new one each time, known to nobody. */
export const settingsOf = (project: string, environment: Environment): Environment => ({
  SMTP_PORT: '465',
  // A hosted project counts messages: see docs/operations.md.
  VITE_TYPING_UPDATES: 'gathered',
  ...environment,
  PROJECT_URL: `https://${project}.supabase.co`,
  FEIDE: environment.VITE_FEIDE,
  VITE_SUPABASE_URL: `https://${project}.supabase.co`,
  SEND_MAIL_SECRET: randomBytes(32).toString('hex'),
})

const FUNCTION_SECRETS = [
  'SEND_MAIL_SECRET',
  'SITE_URL',
  'SMTP_HOST',
  'SMTP_PORT',
  'SMTP_USER',
  'SMTP_PASSWORD',
  'SMTP_SENDER',
  'FEIDE',
]

/**
 * In this order a step needs only what was there before it, and each can be repeated. `database` is where the
 * migrations go when it isn't the project's own.
 */
export function stepsFor(project: string, settings: Environment, database = project): Step[] {
  const remote = `--remote=${project}`
  const secrets = FUNCTION_SECRETS.flatMap((name) => (settings[name] ? [`${name}=${settings[name]}`] : []))
  const supabase = (title: string, ...args: string[]): Step => ({
    title,
    run: 'supabase',
    args: [...args, '--yes'],
  })
  return [
    supabase('Schema', 'db', 'push', `--remote=${database}`),
    supabase('Settings', 'config', 'push', remote),
    supabase('Function', 'functions', 'deploy', 'send-mail', '--use-api', remote),
    supabase('Secrets', 'secrets', 'set', remote, ...secrets),
    supabase('Timer', 'db', 'query', remote, '--file', 'supabase/hosted/schedule.sql'),
    { title: 'Page', run: 'vite', args: ['build'] },
  ]
}

export const leftToDo = (project: string) => `
Done. What is left is in the dashboard, https://supabase.com/dashboard/project/${project}, or elsewhere:

  1. Realtime > Settings: turn "Allow public access" off. Every channel of the app is private.
  2. Authentication > Audit Logs: do not write them to the database, where nobody deletes them.
  3. Database > Backups: see that there is one each day; point-in-time recovery where the plan has it.
  4. At whoever sends your mail: SPF, DKIM and DMARC for the sender's domain, and 1,000 letters an hour.
  5. Put dist/ on the host of the page.
  6. The first time, in the SQL editor: select private.invite_first_admin('koordinator@example.no');`
