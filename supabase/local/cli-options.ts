import { resolve } from 'node:path'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { dataFolderOf, OWN_MIGRATIONS } from './data-folder.ts'
import { StackError } from './errors.ts'
import type { DatabaseChoice } from './open-project.ts'

export const OWN_SEED = resolve(OWN_MIGRATIONS, '../seed.sql')

/** Parses the command line; a wrong one ends with `usage`. */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: T) {
  try {
    const parsed = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } })
    if ('help' in parsed.values && parsed.values.help) {
      console.log(usage)
      process.exit(0)
    }
    return parsed.values
  } catch (error) {
    throw new StackError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

export function readPort(text: string | undefined, fallback: number): number {
  const port = Number(text ?? fallback)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StackError(`"${text}" is not a port: it takes a number from 0 to 65535.`)
  }
  return port
}

/** Runs a command: a StackError is told without its stack, and every failure ends with code 1. */
export async function runCommand(command: () => Promise<unknown>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof StackError ? error.message : error)
    process.exit(1)
  }
}

/** Closes `stack` on Ctrl+C or a plain kill; a second one doesn't wait. */
export function closeOnSignal(stack: { close(): Promise<void> }): void {
  let isClosing = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isClosing) process.exit(1)
      isClosing = true
      stack.close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}

export interface ProjectArgs {
  migrations?: string | undefined
  seed?: string | undefined
  data?: string | undefined
  memory?: boolean | undefined
  'database-url'?: string | undefined
}

/** Which SQL on which database. Someone else's migrations come without our seed. */
export function chooseProject(args: ProjectArgs) {
  const migrationsDir = args.migrations ? resolve(args.migrations) : OWN_MIGRATIONS
  const ownSeed = migrationsDir === OWN_MIGRATIONS ? OWN_SEED : undefined
  const seedFile = args.seed ? resolve(args.seed) : ownSeed
  return { migrationsDir, ...(seedFile && { seedFile }), database: chooseDatabase(args, migrationsDir) }
}

function chooseDatabase(args: ProjectArgs, migrationsDir: string): DatabaseChoice {
  const url = args['database-url'] ?? process.env.DATABASE_URL
  if (args.memory && args['database-url']) throw new StackError('Choose either --memory or --database-url.')
  if (url && !args.memory) return { kind: 'postgres', url }
  if (args.memory) return { kind: 'pglite' }
  return { kind: 'pglite', dataDir: args.data ? resolve(args.data) : dataFolderOf(migrationsDir) }
}
