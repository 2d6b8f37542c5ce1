import type { Page } from '@playwright/test'
import { actionText } from '../../e2e/support/plan.ts'
import type { School } from '../../e2e/support/world.ts'

/** However slow the machine is with all that goes on at once. */
export async function openWriting(page: Page, school: School) {
  await page.goto(`/schools/${school.id}/plan`, { timeout: 120_000 })
  await actionText(page).waitFor({ timeout: 120_000 })
}
