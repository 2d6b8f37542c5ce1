import type { Page } from '@playwright/test'
import { assignments as texts } from '../src/features/assignments/texts/nb.ts'
import { expect, test } from './support/assignments.ts'
import { answerTo, askToHandIn, confirmButton, openPart } from './support/part.ts'
import { actionText } from './support/plan.ts'
import { allSaved, expectAccessible, openPlan } from './support/test.ts'
import { alsoHere, holdSaves, twoLeaders, twoWithPart } from './support/together.ts'

const { handIn, receipt } = texts

const handedIn = (page: Page) => expect(page.getByRole('heading', { name: receipt.summary })).toBeVisible()

test('what the other has just typed in the plan goes along when it is handed in', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { rektor, inspektor, school } = await twoLeaders(world, 'Vi øver.')
  const [part] = await assignments.make({ regionId: school.regionId, parts: [{ kind: 'plan' }] })
  if (!part) throw new Error('No part')
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await Promise.all([openPlan(mine, school), openPlan(theirs, school)])
  await expect(alsoHere(mine, 'Inspektor')).toBeVisible()
  await askToHandIn(mine)
  await actionText(theirs).press('Control+End')
  await theirs.keyboard.type(' Først.')
  await allSaved(theirs)
  // By itself the next save would come two seconds after this one.
  await theirs.keyboard.type(' Sist.')
  await confirmButton(mine).click()
  await handedIn(mine)
  expect(JSON.stringify(await assignments.submissionsOf(part))).toContain('Vi øver. Først. Sist.')
})

test('who still writes is named, and one can wait for the words or hand in without', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { mine, theirs, school, part } = await twoWithPart({ world, assignments, signedIn })
  await Promise.all([openPart(mine, school, part), openPart(theirs, school, part)])
  const release = await holdSaves(theirs)
  await answerTo(theirs, '1').pressSequentially('Ennå ikke lagret')
  await expect(answerTo(mine, '1')).toHaveValue('Ennå ikke lagret')
  await askToHandIn(mine)
  await confirmButton(mine).click()
  await expect(mine.getByText(handIn.stillWriting(['Inspektor']))).toBeVisible()
  await expect(mine.getByRole('button', { name: handIn.anyway })).toBeVisible()
  await expectAccessible(mine)
  expect(await assignments.submissionsOf(part)).toEqual([])
  release()
  await allSaved(theirs)
  await mine.getByRole('button', { name: handIn.tryAgain }).click()
  await handedIn(mine)
  await expect(mine.getByText('Ennå ikke lagret')).toBeVisible()
})

test('without the other’s last words one hands in what is saved', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { mine, theirs, school, part } = await twoWithPart({ world, assignments, signedIn })
  await Promise.all([openPart(mine, school, part), openPart(theirs, school, part)])
  const release = await holdSaves(theirs)
  await answerTo(theirs, '2').pressSequentially('Ennå ikke lagret')
  await expect(answerTo(mine, '2')).toHaveValue('Ennå ikke lagret')
  await askToHandIn(mine)
  await confirmButton(mine).click()
  await mine.getByRole('button', { name: handIn.anyway }).click()
  await handedIn(mine)
  expect(JSON.stringify(await assignments.submissionsOf(part))).not.toContain('Ennå ikke lagret')
  release()
})
