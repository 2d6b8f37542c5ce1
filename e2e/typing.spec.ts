import type { CDPSession, Page } from '@playwright/test'
import { actionText, longTermGoal } from './support/plan.ts'
import { allSaved, expect, openPlan, test } from './support/test.ts'
import { bothSaved, openTogether, twoLeaders } from './support/together.ts'

/** What an input method does while a word is being put together, and when it is chosen. */
async function inputMethod(page: Page) {
  const devtools: CDPSession = await page.context().newCDPSession(page)
  return {
    compose: (text: string) =>
      devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text: string) => devtools.send('Input.insertText', { text }),
  }
}

test.describe('while a word is put together by an input method', () => {
  test('what the other writes waits, and then both stand there once', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Midt i.')
    await actionText(mine).press('Control+End')
    await mine.keyboard.type(' ')
    const { compose, commit } = await inputMethod(mine)
    for (const text of ['ㄋ', 'ㄋㄧ', 'ㄋㄧˇ']) await compose(text)
    await expect(actionText(mine)).toHaveValue('Midt i. ㄋㄧˇ')
    await actionText(theirs).press('Control+Home')
    await theirs.keyboard.type('Først. ')
    await expect.poll(async () => (await world.actionsOf(school))[0]?.body).toContain('Først. ')
    await compose('ㄋㄧˇㄏ')
    await commit('你好')
    await mine.keyboard.type(' og mer')
    await bothSaved(mine, theirs)
    const text = 'Først. Midt i. 你好 og mer'
    for (const page of [mine, theirs]) await expect(actionText(page)).toHaveValue(text)
    expect((await world.actionsOf(school))[0]?.body).toBe(text)
  })

  test('a letter put together with a dead key is one letter', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Idé')
    const { compose, commit } = await inputMethod(mine)
    await actionText(mine).press('Control+End')
    await compose('´')
    await actionText(theirs).press('Control+Home')
    await theirs.keyboard.type('Ny ')
    await commit('é')
    await bothSaved(mine, theirs)
    for (const page of [mine, theirs]) await expect(actionText(page)).toHaveValue('Ny Idéé')
    expect((await world.actionsOf(school))[0]?.body).toBe('Ny Idéé')
  })

  test('given up again leaves nothing behind', async ({ world, signedIn }) => {
    const { rektor, school } = await twoLeaders(world, 'Midt i.')
    const page = await signedIn(rektor)
    await openPlan(page, school)
    await actionText(page).press('Control+End')
    const { compose } = await inputMethod(page)
    await compose('ㄋㄧ')
    await expect(actionText(page)).toHaveValue('Midt i.ㄋㄧ')
    await compose('')
    await page.keyboard.type(' Videre.')
    await allSaved(page)
    expect((await world.actionsOf(school))[0]?.body).toBe('Midt i. Videre.')
  })
})

test.describe('pasting', () => {
  test('10,000 characters are saved whole and reach the other', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, '')
    const text = Array.from({ length: 1250 }, (_, index) => `ord${String(index).padStart(4, '0')}`)
      .join(' ')
      .padEnd(10_000, '.')
    await paste(mine, text)
    await allSaved(mine)
    await expect(actionText(theirs)).toHaveValue(text)
    await bothSaved(theirs)
    expect((await world.actionsOf(school))[0]?.body).toBe(text)
  })

  test('in the middle of what the other is writing', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Start. Slutt.')
    const pasted = `${'Limt inn. '.repeat(300)}`
    await actionText(mine).press('Control+Home')
    await actionText(theirs).press('Control+End')
    await Promise.all([
      paste(mine, pasted),
      theirs.keyboard.type(' Skrevet imens, tegn for tegn.', { delay: 20 }),
    ])
    await bothSaved(mine, theirs)
    const text = `${pasted}Start. Slutt. Skrevet imens, tegn for tegn.`
    for (const page of [mine, theirs]) await expect(actionText(page)).toHaveValue(text)
    expect((await world.actionsOf(school))[0]?.body).toBe(text)
  })

  test('lines from a Windows program stay lines', async ({ world, signedIn }) => {
    const { rektor, school } = await twoLeaders(world, '')
    const page = await signedIn(rektor)
    await openPlan(page, school)
    await paste(page, 'Første linje\r\nAndre linje\r\n\r\nNytt avsnitt')
    await allSaved(page)
    expect((await world.actionsOf(school))[0]?.body).toBe('Første linje\nAndre linje\n\nNytt avsnitt')
  })

  async function paste(page: Page, text: string) {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await actionText(page).focus()
    await page.keyboard.press('Control+V')
  }
})

test.describe('undo', () => {
  test('takes back and brings back what one has written, and that is saved', async ({ world, signedIn }) => {
    const { rektor, school } = await twoLeaders(world, 'Start.')
    const page = await signedIn(rektor)
    await openPlan(page, school)
    await actionText(page).press('Control+End')
    await page.keyboard.type(' En til.')
    await allSaved(page)
    await page.keyboard.press('Control+Z')
    await expect(actionText(page)).toHaveValue('Start.')
    await allSaved(page)
    expect((await world.actionsOf(school))[0]?.body).toBe('Start.')
    await page.keyboard.press('Control+Shift+Z')
    await expect(actionText(page)).toHaveValue('Start. En til.')
    await allSaved(page)
    expect((await world.actionsOf(school))[0]?.body).toBe('Start. En til.')
  })

  test('after the other has written in the same cell takes back only what is one’s own', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Midt i.')
    await actionText(mine).press('Control+End')
    await mine.keyboard.type(' Rektor skrev dette.')
    await allSaved(mine)
    await actionText(theirs).press('Control+Home')
    await theirs.keyboard.type('Inspektør skrev dette. ')
    await allSaved(theirs)
    await expect(actionText(mine)).toHaveValue('Inspektør skrev dette. Midt i. Rektor skrev dette.')
    await mine.keyboard.press('Control+Z')
    await expect(actionText(mine)).toHaveValue('Inspektør skrev dette. Midt i.')
    // There is nothing more of one's own to take back.
    await mine.keyboard.press('Control+Z')
    await mine.keyboard.press('Control+Z')
    await bothSaved(mine, theirs)
    for (const page of [mine, theirs])
      await expect(actionText(page)).toHaveValue('Inspektør skrev dette. Midt i.')
    await mine.keyboard.press('Control+Y')
    await expect(actionText(mine)).toHaveValue('Inspektør skrev dette. Midt i. Rektor skrev dette.')
    await bothSaved(mine, theirs)
    expect((await world.actionsOf(school))[0]?.body).toBe(
      'Inspektør skrev dette. Midt i. Rektor skrev dette.',
    )
  })

  test('while the other types takes nothing from them', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Midt i.')
    await actionText(mine).press('Control+End')
    await mine.keyboard.type(' Feil.')
    await actionText(theirs).press('Control+Home')
    await theirs.keyboard.type('Først. ')
    await expect(actionText(mine)).toHaveValue('Først. Midt i. Feil.')
    await Promise.all([
      theirs.keyboard.type('Og så. ', { delay: 30 }),
      mine.keyboard.press('Control+Z').then(() => mine.keyboard.type(' Riktig.', { delay: 30 })),
    ])
    await bothSaved(mine, theirs)
    const text = 'Først. Og så. Midt i. Riktig.'
    for (const page of [mine, theirs]) await expect(actionText(page)).toHaveValue(text)
    expect((await world.actionsOf(school))[0]?.body).toBe(text)
  })

  test('in one cell leaves other cells alone', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Midt i.')
    await longTermGoal(theirs).fill('Inspektørs mål')
    await expect(longTermGoal(mine)).toHaveValue('Inspektørs mål')
    await actionText(mine).press('Control+End')
    await mine.keyboard.type(' Feil.')
    for (let press = 0; press < 4; press++) await mine.keyboard.press('Control+Z')
    await bothSaved(mine, theirs)
    await expect(actionText(mine)).toHaveValue('Midt i.')
    await expect(longTermGoal(mine)).toHaveValue('Inspektørs mål')
    expect((await world.goalsOf(school)).map(({ body }) => body)).toContain('Inspektørs mål')
  })
})
