import { rm } from 'node:fs/promises'
import { nb } from '../src/shared/i18n/nb.ts'
import { buildWith, serveBuild } from './support/feide.ts'
import { askForCode, codeField, emailField } from './support/sign-in.ts'
import { expect, test } from './support/test.ts'

const SCRIPT = 'https://challenges.cloudflare.com/**'
/** In place of the widget, which lives elsewhere: gives a new token at each look, or gives up. */
const widget = (answer: string) =>
  `let nth = 0; window.turnstile = { render: (place, options) => { ${answer} }, remove() {} }`

test.describe('in a build with a captcha', () => {
  let outDir: string
  test.beforeAll(async () => {
    test.setTimeout(180_000)
    outDir = await buildWith({ VITE_CAPTCHA_SITE_KEY: 'a-site-key' })
  })
  test.afterAll(() => rm(outDir, { recursive: true, force: true }))

  test('each code that is asked for costs a proof of its own', async ({ page, world }) => {
    await serveBuild(page, outDir)
    const body = widget("nth += 1; options.callback(options.sitekey + ' ' + nth)")
    await page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body }))
    const proofs: string[] = []
    page.on('request', (request) => {
      if (!request.url().endsWith('/auth/v1/otp')) return
      proofs.push(request.postDataJSON().gotrue_meta_security.captcha_token)
    })
    await page.goto('/sign-in')
    await askForCode(page, world.address('menneske'))
    await page.getByRole('button', { name: nb.signIn.sendNewCode }).click()
    await expect(page.getByText(nb.signIn.newCodeSent)).toBeVisible()
    expect(proofs).toEqual(['a-site-key 1', 'a-site-key 2'])
  })

  test('without a proof it is said what to do, and the address stays', async ({ page, world }) => {
    await serveBuild(page, outDir)
    const body = widget("options['error-callback']()")
    await page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body }))
    const email = world.address('maskin')
    await page.goto('/sign-in')
    await emailField(page).fill(email)
    await page.getByRole('button', { name: nb.signIn.sendCode }).click()
    await expect(page.getByText(nb.signIn.captchaFailed)).toBeVisible()
    await expect(emailField(page)).toHaveValue(email)
    await expect(codeField(page)).toBeHidden()
  })
})
