import { nb } from '../src/shared/i18n/nb.ts'
import { accountMenu } from './support/navigation.ts'
import { askForCode, codeField, emailField, enterCode, otherThan } from './support/sign-in.ts'
import { expect, test } from './support/test.ts'

const { signIn } = nb

test('a leader types the address, then the mailed code, and is at what is due', async ({ page, world }) => {
  const leader = await world.person('Rektor')
  const school = await world.school({ leaders: [leader] })
  await page.goto('/')
  await askForCode(page, leader.email)
  await expect(codeField(page)).toBeFocused()
  await enterCode(page, await world.code(leader.email))
  await expect(page).toHaveURL(`/schools/${school.id}`)
  await expect(accountMenu(page, 'Rektor')).toBeVisible()
})

test('someone who never signed in before gets in with the first code', async ({ page, world }) => {
  const email = world.address('ny')
  await page.goto('/sign-in')
  await askForCode(page, email)
  await enterCode(page, await world.code(email))
  await expect(page.getByRole('heading', { name: nb.noAccess.title })).toBeVisible()
})

test('an address in capitals and a code with spaces are understood', async ({ page, world }) => {
  const email = world.address('ny')
  await page.goto('/sign-in')
  await emailField(page).fill(` ${email.toUpperCase()} `)
  await page.getByRole('button', { name: signIn.sendCode }).click()
  await expect(page.getByText(signIn.codeSent(email))).toBeVisible()
  const code = await world.code(email)
  await enterCode(page, ` ${code.slice(0, 3)} ${code.slice(3)} `)
  await expect(page).toHaveURL('/no-access')
})

test('a wrong code says what to do, and the right one still works', async ({ page, world }) => {
  const email = world.address('ny')
  await page.goto('/sign-in')
  await askForCode(page, email)
  const code = await world.code(email)
  await enterCode(page, otherThan(code))
  await expect(page.getByRole('alert')).toHaveText(signIn.wrongCode)
  await expect(codeField(page)).toHaveValue(otherThan(code))
  await enterCode(page, code)
  await expect(page).toHaveURL('/no-access')
})

test('what is no address and no code is explained at the field', async ({ page, world }) => {
  await page.goto('/sign-in')
  await emailField(page).fill('rektor@')
  await page.getByRole('button', { name: signIn.sendCode }).click()
  await expect(emailField(page)).toHaveAccessibleDescription(signIn.emailInvalid)
  await expect(emailField(page)).toBeFocused()

  await askForCode(page, world.address('ny'))
  await enterCode(page, '12345')
  await expect(codeField(page)).toHaveAccessibleDescription(signIn.codeInvalid)
  await expect(codeField(page)).toBeFocused()
})

test('after ten wrong codes even the right one has to wait', async ({ page, world }) => {
  const email = world.address('gjetter')
  await page.goto('/sign-in')
  await askForCode(page, email)
  const code = await world.code(email)
  await world.tryCodes(email, Array<string>(10).fill(otherThan(code)))
  await enterCode(page, code)
  await expect(page.getByRole('alert')).toHaveText(signIn.tooManyTries)
  await expect(page).toHaveURL(/sign-in/)
})

test('without network both steps say so and keep what was typed', async ({ page, context, world }) => {
  const email = world.address('uten.nett')
  await page.goto('/sign-in')
  await expect(page.getByRole('heading', { name: signIn.demoTitle })).toBeVisible()
  await context.setOffline(true)
  await emailField(page).fill(email)
  await page.getByRole('button', { name: signIn.sendCode }).click()
  await expect(page.getByRole('alert')).toHaveText(signIn.offline)
  await expect(emailField(page)).toHaveValue(email)

  await context.setOffline(false)
  await askForCode(page, email)
  const code = await world.code(email)
  await context.setOffline(true)
  await enterCode(page, code)
  await expect(page.getByRole('alert')).toHaveText(signIn.offline)
  await expect(codeField(page)).toHaveValue(code)

  await context.setOffline(false)
  await page.getByRole('button', { name: signIn.submitCode }).click()
  await expect(page).toHaveURL('/no-access')
})

test('a newer code makes the older one void', async ({ page, world }) => {
  const email = world.address('ny')
  await page.goto('/sign-in')
  await askForCode(page, email)
  const older = await world.code(email)
  await page.getByRole('button', { name: signIn.sendNewCode }).click()
  await expect(page.getByText(signIn.newCodeSent)).toBeVisible()
  await enterCode(page, older)
  await expect(page.getByRole('alert')).toHaveText(signIn.wrongCode)
  await enterCode(page, await world.code(email))
  await expect(page).toHaveURL('/no-access')
})

test('another address starts from the beginning', async ({ page, world }) => {
  await page.goto('/sign-in')
  await askForCode(page, world.address('feil'))
  await page.getByRole('button', { name: signIn.otherEmail }).click()
  await expect(emailField(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('signing in ends on the page that was asked for', async ({ page, world }) => {
  const leader = await world.person('Rektor')
  const [, second] = [await world.school({ leaders: [leader] }), await world.school({ leaders: [leader] })]
  await page.goto(`/schools/${second.id}/plan`)
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await askForCode(page, leader.email)
  await enterCode(page, await world.code(leader.email))
  await expect(page).toHaveURL(`/schools/${second.id}/plan`)
})

test('signing in never leads to another site', async ({ page, world }) => {
  const email = world.address('ny')
  await page.goto('/sign-in?next=//example.org/')
  await askForCode(page, email)
  await enterCode(page, await world.code(email))
  await expect(page).toHaveURL('/no-access')
})
