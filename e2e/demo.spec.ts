import { readFileSync } from 'node:fs'
import { navigation } from '../src/features/navigation/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { siteNavigation } from './support/navigation.ts'
import { codeField } from './support/sign-in.ts'
import { expect, test } from './support/test.ts'

const { signIn } = nb

/** The words of the programme's own example, as the seed has them; only read here, other tests stay away from it. */
const example = [
  /^Lærere og ledere får støtte til å utvikle samarbeidspraksis .* gode læringsresultater\.$/,
  /^Etablere en motivasjon og felles forståelse for utviklingsarbeid hvor aksjoner\/utprøvinger er en del av prosessen$/,
  /^Bruke tid i profesjonsfellesskapet på å lære om aksjonslæring\/aksjonsforskning$/,
  /^Få innsikt i matematikksenter-modellen$/,
  /^Begge skoleledere deltar på alle ledersamlinger i Matematikkløftet$/,
  /^Legge til rette for at to mellomtrinnslærere deltar på alle lærersamlinger i Matematikkløftet$/,
]

test('the demo accounts fill in the code; the facilitator reads the October plan', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'veileder@lillestrom.example' }).click()
  await expect(page.getByText(signIn.demoCodeFilled)).toBeVisible()
  await expect(codeField(page)).toHaveValue(/^\d{8}$/)
  await page.getByRole('button', { name: signIn.submitCode }).click()
  await expect(page).toHaveURL('/schools')
  const { schools, assignments, columns, examples, feedback } = navigation
  for (const name of [schools, assignments, columns, examples, feedback]) {
    await expect(siteNavigation(page).getByRole('link', { name })).toBeVisible()
  }
  await expect(page.getByRole('row', { name: 'Nordlia skole' })).toContainText(nb.app.demo)
  await expect(page.getByText('Østlia skole')).toHaveCount(0)
  await page.getByRole('link', { name: 'Nordlia skole', exact: true }).click()
  for (const words of example) await expect(page.getByText(words)).toBeVisible()
})

test('the example is the October document word for word', async () => {
  const seed = readFileSync(new URL('../supabase/seed.sql', import.meta.url), 'utf8')
  for (const words of example) expect(seed).toMatch(new RegExp(`'${words.source.slice(1, -1)}'`))
})
