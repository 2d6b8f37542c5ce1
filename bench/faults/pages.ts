import type { Page } from '@playwright/test'
import { actionText } from '../../e2e/support/plan.ts'
import type { School } from '../../e2e/support/world.ts'

/**
 * However slow the machine is with all that goes on at once. Until the page has taken over what one before it left,
 * nobody has seen the end of their text: whoever typed there by then would type into the middle of a word of their own.
 */
export async function openWriting(page: Page, school: School) {
  await page.goto(`/schools/${school.id}/plan`, { timeout: 120_000 })
  await actionText(page).waitFor({ timeout: 120_000 })
  await page.locator('[data-state="saved"]').waitFor({ timeout: 120_000 })
}
