import { defineConfig, devices } from '@playwright/test'
import { chromiumArguments, findChromium } from './scripts/chromium.ts'

const port = Number(process.env.E2E_PORT ?? 4179)
const executablePath = findChromium()

export default defineConfig({
  testDir: 'e2e',
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  // Given up on only when something hangs: a machine that does much else is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    screenshot: 'only-on-failure',
    // What fades in has the contrast of its colours only when it is there, and moves under a press.
    contextOptions: { reducedMotion: 'reduce' },
    // A worker that fetches the whole app for every test's new browser takes most of the time; offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: { args: chromiumArguments, ...(executablePath && { executablePath }) },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    command: `node supabase/local/cli-start.ts --memory --port ${port}`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
})
