import { rm } from 'node:fs/promises'
import { nb } from '../src/shared/i18n/nb.ts'
import { people } from '../src/shared/people/nb.ts'
import { buildWith, playAuth, SmallProvider, serveBuild } from './support/feide.ts'
import { accountMenu } from './support/navigation.ts'
import { expect, expectAccessible, test } from './support/test.ts'

/** What hosted Supabase has and the local stack has not is played here: see docs/feide.md for what that leaves open. */
test.describe('in a build with Feide', () => {
  test.describe.configure({ mode: 'serial' })
  let outDir: string
  let provider: SmallProvider
  test.beforeAll(async () => {
    test.setTimeout(180_000)
    outDir = await buildWith({ VITE_FEIDE: 'true' })
    provider = await SmallProvider.start()
  })
  test.afterAll(async () => {
    provider.stop()
    await rm(outDir, { recursive: true, force: true })
  })

  test('an account without an address gets in by the code of an invitation', async ({
    page,
    world,
    baseURL,
  }) => {
    const { leader, school } = await world.leaderWithSchool()
    const email = world.address('ny')
    await leader.api.rpc('invite_leader', { school: school.id, invitee: email }).throwOnError()
    const link = `/invitation?code=${await world.invitationCode(email)}`
    const account = await world.unverified('feide')
    await serveBuild(page, outDir)
    const seen = await playAuth(page, provider, account)

    await page.goto(link)
    await expect(page.getByRole('button', { name: nb.signIn.feide })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: nb.signIn.feide }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(people.invitation.accepted)
    await expect(page).toHaveURL(link)
    await expect(page.getByText(people.profile.leaderOf(school.name))).toBeVisible()

    expect(Object.fromEntries(seen.authorize ?? [])).toMatchObject({
      provider: 'custom:feide',
      redirect_to: `${baseURL}/sign-in`,
      code_challenge_method: 's256',
    })
    // The scopes are the project's setting, never the page's: with `email` in them an address would be asked for.
    expect(seen.authorize?.get('scopes')).toBeNull()
    expect(seen.userinfo).not.toHaveProperty('email')
    expect(seen.isVerified).toBe(true)
    const stored = await page.evaluate(() => [localStorage, sessionStorage].flatMap(Object.keys))
    expect(stored.filter((key) => key.startsWith('aksjonsplan.feide'))).toEqual([])
    await page.getByRole('button', { name: people.invitation.goOn }).click()
    await expect(page).toHaveURL(`/schools/${school.id}`)
  })

  test('without a code it sees what to do', async ({ page, world }) => {
    await serveBuild(page, outDir)
    await playAuth(page, provider, await world.unverified('feide'))
    await page.goto('/sign-in')
    await page.getByRole('button', { name: nb.signIn.feide }).click()
    await expect(page.getByText(nb.noAccess.feide)).toBeVisible()
    await expect(accountMenu(page)).toBeVisible()
  })

  test('who turned back at Feide can choose again', async ({ page }) => {
    await serveBuild(page, outDir)
    await page.goto('/sign-in?error=access_denied')
    await expect(page.getByRole('alert')).toHaveText(nb.signIn.feideFailed)
    await expect(page.getByRole('button', { name: nb.signIn.feide })).toBeEnabled()
    await expectAccessible(page)
  })
})

test('a build without Feide does not offer it', async ({ page }) => {
  await page.goto('/sign-in?code=from-somewhere')
  await expect(page.getByRole('button', { name: nb.signIn.sendCode })).toBeVisible()
  await expect(page.getByRole('button', { name: nb.signIn.feide })).toHaveCount(0)
})
