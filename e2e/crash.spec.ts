import type { BrowserContext, Page, Route } from '@playwright/test'
import { nb } from '../src/shared/i18n/nb.ts'
import { expectDrafts } from './support/device.ts'
import { expectKept } from './support/kept.ts'
import { actionText, addRow, expectTexts, longTermGoal, openField } from './support/plan.ts'
import { isSave } from './support/saves.ts'
import { KillableStack } from './support/stack.ts'
import { allSaved, expect, openFor, openPlan, saveState, test } from './support/test.ts'
import {
  bothSaved,
  eachOnce,
  expectMet,
  openTogether,
  timesFound,
  twoLeaders,
  words,
} from './support/together.ts'
import { type School, World } from './support/world.ts'

/** The page's process ends at once, without a last word: as when a device runs out of battery. */
async function crash(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void devtools.send('Page.crash').catch(() => undefined)
  await crashed
  await page.close()
}

async function reopened(device: BrowserContext, school: School): Promise<Page> {
  const page = await device.newPage()
  await openPlan(page, school)
  return page
}

/** Saves reach the database, and their answers never come back. */
async function losingAnswer(route: Route) {
  if (!isSave(route.request())) return route.fallback()
  await route.fetch()
  await route.abort()
}

const rows = '**/rest/v1/{goals,actions,reflections,rpc/save_text}*'

test.describe('a page that ends in the middle of typing', () => {
  test('closed as soon as the last key is seen: the text is there, and is saved once', async ({
    world,
    signedIn,
  }) => {
    const { rektor, school } = await twoLeaders(world, 'Start.')
    const page = await signedIn(rektor)
    await openPlan(page, school)
    const device = page.context()
    await actionText(page).press('Control+End')
    await page.keyboard.type(` ${words('ord', 6).join(' ')}`)
    const text = `Start. ${words('ord', 6).join(' ')}`
    await expect(actionText(page)).toHaveValue(text)
    await page.close()
    const later = await reopened(device, school)
    await expect(actionText(later)).toHaveValue(text)
    await allSaved(later)
    expect((await world.actionsOf(school))[0]?.body).toBe(text)
    await expectDrafts(later, 0)
  })

  test('crashed with texts and a new row not sent: all of it is there, and is saved once', async ({
    world,
    signedIn,
  }) => {
    const { rektor, school } = await twoLeaders(world, 'Start.')
    const page = await signedIn(rektor)
    await openPlan(page, school)
    const device = page.context()
    await page.route(rows, (route) => (route.request().method() === 'GET' ? route.fallback() : route.abort()))
    await longTermGoal(page).fill('Mål før krasjet')
    await actionText(page).press('Control+End')
    await page.keyboard.type(' Før krasjet.')
    await addRow(page, 'action')
    await page.keyboard.type('Ny før krasjet')
    for (const text of ['Mål før krasjet', 'Start. Før krasjet.', 'Ny før krasjet'])
      await expectKept(page, text)
    await crash(page)
    const later = await reopened(device, school)
    await expect(longTermGoal(later)).toHaveValue('Mål før krasjet')
    await expectTexts(later, nb.plan.fields.body, ['Start. Før krasjet.', 'Ny før krasjet'])
    await allSaved(later)
    const texts = ['Mål før krasjet', 'Start. Før krasjet.', 'Ny før krasjet']
    expect(timesFound(texts, await world.everythingOf(school))).toEqual(eachOnce(texts))
    await expectDrafts(later, 0)
  })

  test('crashed while the other writes on in the same cell: both texts stand there once', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Midt i.')
    const device = mine.context()
    await mine.context().setOffline(true)
    await actionText(mine).press('Control+Home')
    await mine.keyboard.type('Rektor før krasjet. ')
    await expectKept(mine, 'Rektor før krasjet. Midt i.')
    await actionText(theirs).press('Control+End')
    await theirs.keyboard.type(' Inspektør imens.')
    await allSaved(theirs)
    await crash(mine)
    await device.setOffline(false)
    const later = await reopened(device, school)
    const text = 'Rektor før krasjet. Midt i. Inspektør imens.'
    for (const page of [later, theirs]) await expect(actionText(page)).toHaveValue(text)
    await bothSaved(later, theirs)
    expect((await world.actionsOf(school))[0]?.body).toBe(text)
  })

  test('two tabs that crashed on one row both get their text up', async ({ world, signedIn }) => {
    const { rektor, school } = await twoLeaders(world, 'Midt i.')
    const first = await signedIn(rektor)
    const device = first.context()
    await openPlan(first, school)
    const second = await reopened(device, school)
    await device.setOffline(true)
    await actionText(first).press('Control+Home')
    await first.keyboard.type('Første fane. ')
    await actionText(second).press('Control+End')
    await second.keyboard.type(' Andre fane.')
    await expectKept(second, 'Første fane. Midt i.')
    await expectKept(second, 'Midt i. Andre fane.')
    // Tabs of one browser may share a process, which then takes both with it.
    await Promise.all([first.close(), second.close()])
    await device.setOffline(false)
    const later = await reopened(device, school)
    const text = 'Første fane. Midt i. Andre fane.'
    await expect(actionText(later)).toHaveValue(text)
    await allSaved(later)
    expect((await world.actionsOf(school))[0]?.body).toBe(text)
  })
})

test.describe('answers that get lost', () => {
  test('again and again while both type: every word stands there once', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Midt i.')
    let lost = 0
    // Of two who write in one row either may be the one that saves for both.
    for (const page of [mine, theirs])
      await page.route(rows, async (route) => {
        if (!isSave(route.request()) || lost >= 3) return route.fallback()
        lost++
        await losingAnswer(route)
      })
    const [mineWords, theirWords] = [words('rektor', 8), words('inspektør', 8)]
    await actionText(mine).press('Control+Home')
    await actionText(theirs).press('Control+End')
    for (const [index, word] of mineWords.entries()) {
      await mine.keyboard.type(`${word} `)
      await theirs.keyboard.type(` ${theirWords[index]}`)
    }
    await expect.poll(() => lost).toBeGreaterThan(0)
    await bothSaved(mine, theirs)
    const text = `${mineWords.join(' ')} Midt i. ${theirWords.join(' ')}`
    expect((await world.actionsOf(school))[0]?.body).toBe(text)
    for (const page of [mine, theirs]) await expect(actionText(page)).toHaveValue(text)
  })

  test('and then the page crashes: what landed is known again', async ({ world, signedIn }) => {
    const { rektor, school } = await twoLeaders(world, 'Start.')
    const page = await signedIn(rektor)
    await openPlan(page, school)
    const device = page.context()
    const landed = Promise.withResolvers<void>()
    await page.route(rows, async (route) => {
      if (!isSave(route.request())) return route.fallback()
      await route.fetch()
      // No answer at all; the page ends while it waits for it.
      landed.resolve()
    })
    // In one go, so that the one save that lands holds all of it.
    await actionText(page).fill('Start. Landet.')
    await landed.promise
    expect((await world.actionsOf(school))[0]?.body).toBe('Start. Landet.')
    await page.keyboard.type(' Og mer.')
    await expectKept(page, 'Start. Landet. Og mer.')
    await crash(page)
    const later = await reopened(device, school)
    await expect(actionText(later)).toHaveValue('Start. Landet. Og mer.')
    await allSaved(later)
    expect((await world.actionsOf(school))[0]?.body).toBe('Start. Landet. Og mer.')
    await expectDrafts(later, 0)
  })

  test('of rows that were added: each row is there once', async ({ world, signedIn }) => {
    const { rektor, school } = await twoLeaders(world)
    const page = await signedIn(rektor)
    await openPlan(page, school)
    let lost = 0
    await page.route(rows, async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.fallback()
      lost++
      await route.fetch()
      await route.abort()
    })
    await addRow(page, 'action')
    await page.keyboard.type('Bare én gang')
    await allSaved(page)
    expect(lost).toBe(1)
    expect((await world.actionsOf(school)).map(({ body }) => body)).toEqual([
      'Lærerne planlegger sammen hver uke',
      'Bare én gang',
    ])
  })
})

test.describe('the server', () => {
  test('killed and started again while both type: every word of both stands there once', async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const stack = await KillableStack.create()
    try {
      await stack.start()
      const world = new World(stack.url)
      const { rektor, inspektor, school } = await twoLeaders(world, 'Midt i.')
      const mine = await openFor(browser, stack.url, rektor)
      const theirs = await openFor(browser, stack.url, inspektor)
      // One after the other: a stack that has just been started is slow to answer.
      await openPlan(mine, school)
      await openPlan(theirs, school)
      await expectMet(mine, theirs)
      const [mineWords, theirWords] = [words('rektor', 24), words('inspektør', 24)]
      const [mineGoal, theirReflection] = [words('mål', 6), words('hvem', 6)]
      await actionText(mine).press('Control+Home')
      await actionText(theirs).press('Control+End')

      const typed = Promise.withResolvers<void>()
      const typing = (async () => {
        for (const [index, word] of mineWords.entries()) {
          await Promise.all([mine.keyboard.type(`${word} `), theirs.keyboard.type(` ${theirWords[index]}`)])
          if (index === 11) typed.resolve()
        }
        await longTermGoal(mine).press('Control+End')
        await (await openField(theirs, 1, 'responsible')).focus()
        await Promise.all([
          mine.keyboard.type(` ${mineGoal.join(' ')}`),
          theirs.keyboard.type(theirReflection.join(' ')),
        ])
      })()
      await typed.promise
      await expect.poll(async () => (await world.actionsOf(school))[0]?.body).toContain('rektor0')
      await stack.kill()
      await typing
      for (const page of [mine, theirs])
        await expect(saveState(page)).toHaveAttribute('data-state', 'offline')
      await stack.start()
      const slow = { timeout: 45_000 }
      for (const page of [mine, theirs]) {
        await expect(saveState(page)).toHaveAttribute('data-state', 'saved', slow)
      }
      const text = `${mineWords.join(' ')} Midt i. ${theirWords.join(' ')}`
      const goal = `Bedre undervisning ${mineGoal.join(' ')}`
      expect((await world.actionsOf(school))[0]).toMatchObject({
        body: text,
        responsible: theirReflection.join(' '),
      })
      expect((await world.goalsOf(school)).map(({ body }) => body)).toContain(goal)
      for (const page of [mine, theirs]) {
        await expect(actionText(page)).toHaveValue(text, slow)
        await expect(longTermGoal(page)).toHaveValue(goal, slow)
        await expect(actionText(page, 1, 'responsible')).toHaveValue(theirReflection.join(' '), slow)
      }
      await expectMet(mine, theirs)
      await Promise.all([mine.context().close(), theirs.context().close()])
    } finally {
      await stack.remove()
    }
  })
})
