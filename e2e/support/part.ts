import type { Page } from '@playwright/test'
import { assignments as texts } from '../../src/features/assignments/texts/nb.ts'
import type { MadePart } from './assignments.ts'
import { expect } from './test.ts'
import type { School } from './world.ts'

const { handIn, receipt } = texts

/** The pages of assignments, found as a person finds them. */
export async function openFront(page: Page, school: School) {
  await page.goto(`/schools/${school.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.front.title(school.name))
}

export async function openPart(page: Page, school: School, part: MadePart) {
  await page.goto(`/schools/${school.id}/assignments/${part.id}`)
  await expect(page.getByRole('heading', { name: handIn.title })).toBeVisible()
}

export const answerTo = (page: Page, label: string) =>
  page.getByRole('textbox', { name: new RegExp(`^${texts.part.question(label)}(?![0-9a-z])`) })

export const confirmButton = (page: Page) => page.getByRole('button', { name: handIn.confirm })

/** Opens what asks before handing in. */
export async function askToHandIn(page: Page, button: string = handIn.button) {
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** Hands in, and waits for the receipt. */
export async function handInNow(page: Page, button?: string) {
  await askToHandIn(page, button)
  await confirmButton(page).click()
  await expect(page.getByRole('heading', { name: receipt.summary })).toBeVisible()
}
