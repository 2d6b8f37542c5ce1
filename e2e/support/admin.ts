import type { Page } from '@playwright/test'
import { createClient } from '@supabase/supabase-js'
import type { Database } from '../../src/database.types.ts'
import { SECRET_KEY } from '../../supabase/local/keys.ts'
import { siteNavigation } from './navigation.ts'
import { expect } from './test.ts'
import type { Person, World } from './world.ts'

/** An administrator of a test's own. */
export async function administrator(world: World): Promise<Person> {
  const person = await world.person('Koordinator')
  await world.makeAdmin(person)
  return person
}

export const regionName = (id: string) => `Region ${id}`

/** Opens a page of administration and waits until it can be used. */
export async function openAdmin(page: Page, path: string) {
  await page.goto(`/admin/${path}`)
  await expect(siteNavigation(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

export const dialog = (page: Page) => page.getByRole('dialog')

/** By how much the page can be scrolled sideways on the narrowest screen. */
export async function expectNoSideways(page: Page) {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(sideways).toBe(0)
  if (before) await page.setViewportSize(before)
}

const service = (url: string) => createClient<Database>(url, SECRET_KEY, { auth: { persistSession: false } })

/** A letter that the mail server would not take, or that may have been sent. */
export async function givenUpLetter(url: string, recipient: string, reason: string) {
  await service(url)
    .from('outbox')
    .insert({
      kind: 'deletion_cancelled',
      recipient,
      data: { year: '2025/2026' },
      attempts: 6,
      failed_at: new Date().toISOString(),
      last_error: reason,
    })
    .throwOnError()
}

/** As if an invitation had been sent this many days ago. */
export async function ageInvitation(url: string, email: string, days: number) {
  const ago = (more: number) => new Date(Date.now() - (days - more) * 24 * 60 * 60 * 1000).toISOString()
  await service(url)
    .from('invitations')
    .update({ last_sent_at: ago(0), expires_at: ago(30) })
    .eq('email', email)
    .throwOnError()
}
