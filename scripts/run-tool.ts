import { spawnSync } from 'node:child_process'
import { type Tool, toolScript } from './tool.ts'

// npm run supabase -- ARGUMENTS
const [name, ...args] = process.argv.slice(2)
const { status } = spawnSync(process.execPath, [toolScript(name as Tool), ...args], { stdio: 'inherit' })
process.exit(status ?? 1)
