import { en } from '../src/shared/i18n/en.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { nn } from '../src/shared/i18n/nn.ts'
import { chooseLanguage } from './support/navigation.ts'
import { expect, openPlan, test } from './support/test.ts'

const all = { nb, nn, en }
const html = 'html'

test('bokmål comes first, whatever the browser prefers', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await expect(page.locator(html)).toHaveAttribute('lang', 'nb')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nb.signIn.title)
  await context.close()
})

for (const language of ['nn', 'en'] as const) {
  const messages = all[language]

  test(`${language} is chosen, remembered, and said to the browser`, async ({ page }) => {
    await page.goto('/sign-in')
    await page.getByLabel(nb.app.language).selectOption(language)
    // The texts of the two written standards are partly the same, and say too little about which has come.
    await expect(page.locator(html)).toHaveAttribute('lang', language)
    await expect(page.getByLabel(messages.signIn.email)).toBeVisible()
    await expect(page).toHaveTitle(messages.app.pageTitle(messages.signIn.title))
    await page.reload()
    await expect(page.locator(html)).toHaveAttribute('lang', language)
    await expect(page.getByLabel(messages.app.language)).toHaveValue(language)
    await expect(page.getByRole('button', { name: messages.signIn.sendCode })).toBeVisible()
  })

  test(`the plan in ${language} has its headings, choices and title`, async ({ world, signedIn }) => {
    const { leader, school } = await world.leaderWithSchool()
    await world.smallPlan(school)
    const page = await signedIn(leader)
    await chooseLanguage(page, language)
    await openPlan(page, school)
    const { plan } = messages
    await expect(page).toHaveTitle(messages.app.pageTitle(plan.title(school.name)))
    await expect(page.locator('main strong')).toHaveText([
      plan.columns.longTerm,
      plan.columns.shortTerm,
      plan.columns.action,
      plan.columns.reflection,
    ])
    await expect(page.getByLabel(`${plan.numbered.action(1)}: ${plan.fields.status}`)).toContainText(
      plan.status.ongoing,
    )
    await expect(page.locator('[data-state]')).toHaveText(messages.saving.saved)
  })
}

test('each page has a title of its own', async ({ world, signedIn }) => {
  const leader = await world.person('Rektor')
  const [school] = [await world.school({ leaders: [leader] }), await world.school({ leaders: [leader] })]
  const page = await signedIn(leader)
  const titles = {
    '/schools': nb.schools.title,
    [`/schools/${school.id}/plan`]: nb.plan.title(school.name),
    '/finnes/ikke': nb.errors.notFoundTitle,
  }
  for (const [address, title] of Object.entries(titles)) {
    await page.goto(address)
    await expect(page).toHaveTitle(nb.app.pageTitle(title))
  }
  const outside = await signedIn(await world.person('Utenfor'))
  await outside.goto('/no-access')
  await expect(outside).toHaveTitle(nb.app.pageTitle(nb.noAccess.title))
})

test('changing language keeps what was being typed', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel(nb.signIn.email).fill('rektor@skole.no')
  await page.getByLabel(nb.app.language).selectOption('nn')
  await expect(page.getByLabel(nn.signIn.email)).toHaveValue('rektor@skole.no')
})
