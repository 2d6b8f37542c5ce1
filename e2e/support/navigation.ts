import { expect, type Page } from '@playwright/test'
import { navigation } from '../../src/features/navigation/texts/nb.ts'
import { nb } from '../../src/shared/i18n/nb.ts'
import { people } from '../../src/shared/people/nb.ts'

export const siteNavigation = (page: Page) => page.getByRole('navigation', { name: navigation.label })

/** One of the places that can be gone to from everywhere. */
export const place = (page: Page, name: string) =>
  siteNavigation(page).getByRole('link', { name, exact: true })

/** What the person's own menu hides behind their name. */
export const accountMenu = (page: Page, name = '') =>
  page.getByRole('banner').getByRole('button', { name: `${navigation.menu} ${name}` })

export async function signOut(page: Page) {
  await accountMenu(page).click()
  await page.getByRole('button', { name: nb.app.signOut }).click()
}

/** From bokmål, by the profile; the page is that one afterwards. */
export async function chooseLanguage(page: Page, language: 'nn' | 'en') {
  await page.goto('/profile')
  await page.getByLabel(people.profile.language, { exact: true }).selectOption(language)
  await page.getByRole('button', { name: people.profile.save, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}
