import { expect, type Page } from '@playwright/test'
import { nb } from '../../src/shared/i18n/nb.ts'

const { signIn } = nb

export const emailField = (page: Page) => page.getByLabel(signIn.email)
export const codeField = (page: Page) => page.getByLabel(signIn.code)

/** Types the address and waits until a code is on its way to it. */
export async function askForCode(page: Page, email: string) {
  await emailField(page).fill(email)
  await page.getByRole('button', { name: signIn.sendCode }).click()
  await expect(page.getByText(signIn.codeSent(email))).toBeVisible()
}

export async function enterCode(page: Page, code: string) {
  await codeField(page).fill(code)
  await page.getByRole('button', { name: signIn.submitCode }).click()
}

/** Eight digits that are not this code. */
export const otherThan = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, '0')
