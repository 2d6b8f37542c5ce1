import type { Page } from '@playwright/test'
import { nb } from '../src/shared/i18n/nb.ts'
import { expect, type MadePart, test } from './support/assignments.ts'
import { answerTo, openPart } from './support/part.ts'
import { allSaved } from './support/test.ts'
import { bothSaved, holdSaves, twoLeaders, twoWithPart, typeBoth, words } from './support/together.ts'
import type { School } from './support/world.ts'

const { presence } = nb

/** Each stands in the first answer, and sees that the other does. */
async function openTogether([mine, theirs]: [Page, Page], school: School, part: MadePart, text = '') {
  await Promise.all([openPart(mine, school, part), openPart(theirs, school, part)])
  if (text) {
    await answerTo(mine, '1').fill(text)
    await bothSaved(mine)
    await expect(answerTo(theirs, '1')).toHaveValue(text)
  }
  for (const page of [mine, theirs]) await answerTo(page, '1').press('Control+End')
  await expect(mine.getByText(presence.writesHere('Inspektor'))).toBeVisible()
  await expect(theirs.getByText(presence.writesHere('Rektor'))).toBeVisible()
}

test('two leaders write at one caret of an answer, and every word stands there whole, in its order', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { mine, theirs, school, part } = await twoWithPart({ world, assignments, signedIn })
  await openTogether([mine, theirs], school, part, 'Først. Sist.')
  for (const page of [mine, theirs])
    await answerTo(page, '1').evaluate((element) =>
      (element as HTMLTextAreaElement).setSelectionRange('Først.'.length, 'Først.'.length),
    )
  const [mineWords, theirWords] = [words('rektor', 8), words('inspektør', 8)]
  await typeBoth([mine, ` ${mineWords.join(' ')}`], [theirs, ` ${theirWords.join(' ')}`])
  await bothSaved(mine, theirs)
  const [body = ''] = await assignments.answersTo(part, school, null)
  for (const page of [mine, theirs]) await expect(answerTo(page, '1')).toHaveValue(body)
  expect(body).toMatch(/^Først\. .* Sist\.$/)
  expect(body.match(/rektor\d+/g)).toEqual(mineWords)
  expect(body.match(/inspektør\d+/g)).toEqual(theirWords)
  expect(body.length).toBe(`Først. ${[...mineWords, ...theirWords].join(' ')} Sist.`.length)
})

test('each sees what the other types in an answer before any of it is saved, and takes back only their own', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { mine, theirs, school, part } = await twoWithPart({ world, assignments, signedIn })
  await openTogether([mine, theirs], school, part, 'Midt i.')
  const release = [await holdSaves(mine), await holdSaves(theirs)]
  await answerTo(mine, '1').press('Control+Home')
  await typeBoth([mine, 'Først: '], [theirs, ' Til slutt.'])
  for (const page of [mine, theirs])
    await expect(answerTo(page, '1')).toHaveValue('Først: Midt i. Til slutt.')
  expect(await assignments.answersTo(part, school, null)).toEqual(['Midt i.', ''])
  await mine.keyboard.press('Control+Z')
  for (const page of [mine, theirs]) await expect(answerTo(page, '1')).toHaveValue('Midt i. Til slutt.')
  await mine.keyboard.type('Nå: ')
  for (const letGo of release) letGo()
  await bothSaved(mine, theirs)
  expect(await assignments.answersTo(part, school, null)).toEqual(['Nå: Midt i. Til slutt.', ''])
})

test('what was typed before the other came to the page is there when they come', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { mine, theirs, school, part } = await twoWithPart({ world, assignments, signedIn })
  await openPart(mine, school, part)
  const release = await holdSaves(mine)
  await answerTo(mine, '1').pressSequentially('Ikke lagret')
  await openPart(theirs, school, part)
  await expect(answerTo(theirs, '1')).toHaveValue('Ikke lagret')
  expect(await assignments.answersTo(part, school, null)).toEqual(['', ''])
  release()
})

test('of a leader’s own answer other pages are told nothing', async ({ world, assignments, signedIn }) => {
  const { rektor, inspektor, school } = await twoLeaders(world)
  const [part] = await assignments.make({ regionId: school.regionId, parts: [{ respondent: 'leader' }] })
  if (!part) throw new Error('No part')
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  const said: string[] = []
  mine.on('websocket', (socket) => socket.on('framesent', ({ payload }) => said.push(payload.toString())))
  await Promise.all([openPart(mine, school, part), openPart(theirs, school, part)])
  await expect.poll(() => said.filter((frame) => frame.includes('"place":null')).length).toBeGreaterThan(0)
  await answerTo(mine, '1').pressSequentially('Mitt eget svar')
  await allSaved(mine)
  expect(said.filter((frame) => frame.includes('answers","id') || frame.includes('"update"'))).toEqual([])
})
