import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const installed = [
  // Without a window's machinery: the same tests in half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A Chromium on this machine: the one named by CHROMIUM_PATH, the test runner's own, or an installed one. */
export function findChromium(): string | undefined {
  const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...installed]
  return candidates.find((path) => path && existsSync(path))
}

/** Nothing but the pages under test: no sandbox for root in a container, no calls home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
