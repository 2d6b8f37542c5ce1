import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.ts'

// Before the browser tests: uses what is there, and fetches the test runner's own Chromium where nothing is.
if (!findChromium()) {
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: 'inherit',
    shell: true,
  })
  if (status !== 0) {
    console.error('No Chromium found, and none could be fetched. Install one, or name it in CHROMIUM_PATH.')
    process.exit(1)
  }
}
