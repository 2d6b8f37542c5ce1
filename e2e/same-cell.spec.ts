import type { Locator, Page } from '@playwright/test'
import { nb } from '../src/shared/i18n/nb.ts'
import { actionText, addRow, openField } from './support/plan.ts'
import { allSaved, expect, saveState, test } from './support/test.ts'
import { bothSaved, holdSaves, openTogether, tagAt, typeBoth, words } from './support/together.ts'

const { plan, saving, presence } = nb

async function putCaret(field: Locator, offset: number) {
  await field.focus()
  await field.evaluate((element, at) => (element as HTMLTextAreaElement).setSelectionRange(at, at), offset)
}

const caret = (field: Locator) => field.evaluate((element) => (element as HTMLTextAreaElement).selectionStart)

async function expectBoth(pages: Page[], text: string) {
  for (const page of pages) await expect(actionText(page)).toHaveValue(text)
}

test('both type at once, one at the start and one at the end, and each goes on where they were', async ({
  world,
  signedIn,
}) => {
  const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Lærerne planlegger sammen')
  const [mineWords, theirWords] = [words('rektor', 12).join(' '), words('inspektør', 12).join(' ')]
  await actionText(mine).press('Control+Home')
  await actionText(theirs).press('Control+End')
  await expect(tagAt(actionText(mine))).toHaveText(presence.writesHere('Inspektor'))
  await typeBoth([mine, `${mineWords} `], [theirs, ` ${theirWords}`])
  await bothSaved(mine, theirs)
  const text = `${mineWords} Lærerne planlegger sammen ${theirWords}`
  expect((await world.actionsOf(school))[0]?.body).toBe(text)
  await expectBoth([mine, theirs], text)
  expect(await caret(actionText(mine))).toBe(mineWords.length + 1)
  expect(await caret(actionText(theirs))).toBe(text.length)
})

test('each sees what the other types in the cell before any of it is saved', async ({ world, signedIn }) => {
  const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Vi øver.')
  const release = [await holdSaves(mine), await holdSaves(theirs)]
  await actionText(mine).press('Control+Home')
  await actionText(theirs).press('Control+End')
  await expect(tagAt(actionText(mine))).toHaveText(presence.writesHere('Inspektor'))
  await typeBoth([mine, 'Først: '], [theirs, ' Og så: igjen.'])
  await expectBoth([mine, theirs], 'Først: Vi øver. Og så: igjen.')
  expect((await world.actionsOf(school))[0]?.body).toBe('Vi øver.')
  for (const letGo of release) letGo()
  await bothSaved(mine, theirs)
  expect((await world.actionsOf(school))[0]?.body).toBe('Først: Vi øver. Og så: igjen.')
})

test('both type at once in the middle of each their own sentence', async ({ world, signedIn }) => {
  const body = 'Vi starter økten. 👩‍🏫 Vi avslutter økten.'
  const { mine, theirs, school } = await openTogether({ world, signedIn }, body)
  await putCaret(actionText(mine), 'Vi starter'.length)
  await putCaret(actionText(theirs), 'Vi starter økten. 👩‍🏫 Vi avslutter'.length)
  await typeBoth([mine, ' rolig og på tida'], [theirs, ' alltid hele'])
  await mine.keyboard.press('Backspace')
  await mine.keyboard.type('en')
  await bothSaved(mine, theirs)
  const text = 'Vi starter rolig og på tiden økten. 👩‍🏫 Vi avslutter alltid hele økten.'
  expect((await world.actionsOf(school))[0]?.body).toBe(text)
  await expectBoth([mine, theirs], text)
})

test('both type at once at one and the same place, and every word stands there whole, in its order', async ({
  world,
  signedIn,
}) => {
  const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Først. Sist.')
  for (const page of [mine, theirs]) await putCaret(actionText(page), 'Først.'.length)
  const [mineWords, theirWords] = [words('rektor', 8), words('inspektør', 8)]
  await typeBoth([mine, ` ${mineWords.join(' ')}`], [theirs, ` ${theirWords.join(' ')}`])
  await bothSaved(mine, theirs)
  const body = (await world.actionsOf(school))[0]?.body ?? ''
  await expectBoth([mine, theirs], body)
  expect(body).toMatch(/^Først\. .* Sist\.$/)
  expect(body.match(/rektor\d+/g)).toEqual(mineWords)
  expect(body.match(/inspektør\d+/g)).toEqual(theirWords)
  expect(body.length).toBe(`Først. ${[...mineWords, ...theirWords].join(' ')} Sist.`.length)
})

test('one deletes a sentence while the other types in the next', async ({ world, signedIn }) => {
  const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Denne skal bort. Denne skal bli.')
  await actionText(mine).focus()
  await actionText(mine).evaluate((element) =>
    (element as HTMLTextAreaElement).setSelectionRange(0, 'Denne skal bort. '.length),
  )
  await actionText(theirs).press('Control+End')
  await Promise.all([
    mine.keyboard.press('Delete'),
    theirs.keyboard.type(' Og denne kom til.', { delay: 20 }),
  ])
  await bothSaved(mine, theirs)
  const text = 'Denne skal bli. Og denne kom til.'
  expect((await world.actionsOf(school))[0]?.body).toBe(text)
  await expectBoth([mine, theirs], text)
})

test('both write in the same empty cell, and their texts become two paragraphs', async ({
  world,
  signedIn,
}) => {
  const { mine, theirs, school } = await openTogether({ world, signedIn }, '')
  await mine.context().setOffline(true)
  await theirs.context().setOffline(true)
  await actionText(mine).fill('Rektor skrev dette.')
  await actionText(theirs).fill('Inspektør skrev noe annet.')
  for (const page of [mine, theirs]) await expect(saveState(page)).toHaveText(saving.offline(1))
  await Promise.all([mine.context().setOffline(false), theirs.context().setOffline(false)])
  await bothSaved(mine, theirs)
  const body = (await world.actionsOf(school))[0]?.body ?? ''
  expect(body.split(/\n+/).toSorted()).toEqual(['Inspektør skrev noe annet.', 'Rektor skrev dette.'])
  await expectBoth([mine, theirs], body)
})

test('both type at the same time in the same empty cell, and each text is whole', async ({
  world,
  signedIn,
}) => {
  const { mine, theirs, school } = await openTogether({ world, signedIn }, '')
  for (const page of [mine, theirs]) await actionText(page).focus()
  await typeBoth([mine, 'Rektor skrev dette.'], [theirs, 'Inspektør skrev noe annet.'])
  await bothSaved(mine, theirs)
  const body = (await world.actionsOf(school))[0]?.body ?? ''
  expect(body.split(/\n+/).toSorted()).toEqual(['Inspektør skrev noe annet.', 'Rektor skrev dette.'])
  await expectBoth([mine, theirs], body)
})

test.describe('a word that both rewrote', () => {
  test('stands there in both versions, and both pages say so until dismissed', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Vi øver på mandag.')
    await theirs.context().setOffline(true)
    await actionText(theirs).fill('Vi øver på onsdag.')
    await expect(saveState(theirs)).toHaveText(saving.offline(1))
    await actionText(mine).fill('Vi øver på tirsdag.')
    await allSaved(mine)
    await theirs.context().setOffline(false)
    await bothSaved(theirs, mine)
    const body = (await world.actionsOf(school))[0]?.body ?? ''
    expect(body).toMatch(/^Vi øver på (tirsdag onsdag|onsdag tirsdag)\.$/)
    await expectBoth([mine, theirs], body)
    for (const page of [mine, theirs]) {
      await expect(actionText(page)).toHaveAccessibleDescription(new RegExp(saving.bothVersions))
      await page.getByRole('button', { name: plan.dismiss, exact: true }).click()
      await expect(page.getByText(saving.bothVersions)).toHaveCount(0)
    }
  })

  test('while both were without network is told to both, and settled by either', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Vi øver på mandag.')
    for (const page of [mine, theirs]) await page.context().setOffline(true)
    await actionText(mine).fill('Vi øver på tirsdag.')
    await actionText(theirs).fill('Vi øver på onsdag.')
    for (const page of [mine, theirs]) await expect(saveState(page)).toHaveText(saving.offline(1))
    await Promise.all([mine.context().setOffline(false), theirs.context().setOffline(false)])
    await bothSaved(mine, theirs)
    const body = (await world.actionsOf(school))[0]?.body ?? ''
    expect(body).toMatch(/^Vi øver på (tirsdag onsdag|onsdag tirsdag)\.$/)
    await expectBoth([mine, theirs], body)
    for (const page of [mine, theirs]) await expect(page.getByText(saving.bothVersions)).toBeVisible()

    await actionText(mine).fill('Vi øver på torsdag.')
    await bothSaved(mine, theirs)
    await expectBoth([mine, theirs], 'Vi øver på torsdag.')
    for (const page of [mine, theirs]) await expect(page.getByText(saving.bothVersions)).toHaveCount(0)
  })
})

test('in a row that is new to both, both write in different fields and in one', async ({
  world,
  signedIn,
}) => {
  const { mine, theirs, school } = await openTogether({ world, signedIn })
  await addRow(mine, 'action')
  await expect(actionText(theirs, 2)).toHaveValue('')
  await (await openField(theirs, 2, 'responsible')).focus()
  const [mineWords, theirWords] = [words('rektor', 8).join(' '), words('inspektør', 8).join(' ')]
  await typeBoth([mine, mineWords], [theirs, theirWords])
  await bothSaved(mine, theirs)
  expect((await world.actionsOf(school)).find(({ body }) => body === mineWords)?.responsible).toBe(theirWords)
  await actionText(theirs, 2).press('Control+Home')
  await typeBoth([mine, ' på slutten'], [theirs, 'Foran '])
  await bothSaved(mine, theirs)
  const text = `Foran ${mineWords} på slutten`
  expect((await world.actionsOf(school)).map(({ body }) => body)).toContain(text)
  for (const page of [mine, theirs]) await expect(actionText(page, 2)).toHaveValue(text)
})
