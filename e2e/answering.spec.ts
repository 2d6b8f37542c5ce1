import { assignments as en } from '../src/features/assignments/texts/en.ts'
import { assignments as texts } from '../src/features/assignments/texts/nb.ts'
import { assignments as nn } from '../src/features/assignments/texts/nn.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { expect, test } from './support/assignments.ts'
import { expectKept } from './support/kept.ts'
import { chooseLanguage } from './support/navigation.ts'
import { answerTo, openFront, openPart } from './support/part.ts'
import { allSaved, expectAccessible, saveState } from './support/test.ts'
import { twoLeaders } from './support/together.ts'

const { part: partTexts } = texts

test('two leaders write the school’s answers together', async ({ world, assignments, signedIn }) => {
  const { rektor, inspektor, school } = await twoLeaders(world)
  const [part] = await assignments.make({ regionId: school.regionId })
  if (!part) throw new Error('No part')
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await Promise.all([openPart(mine, school, part), openPart(theirs, school, part)])
  await answerTo(mine, '1').fill('Alle snakket')
  await expect(answerTo(theirs, '1')).toHaveValue('Alle snakket')
  await answerTo(theirs, '1').press('Control+End')
  await answerTo(mine, '1').press('Control+Home')
  await Promise.all([mine.keyboard.type('Nesten. '), theirs.keyboard.type(' sammen.')])
  for (const page of [mine, theirs])
    await expect(answerTo(page, '1')).toHaveValue('Nesten. Alle snakket sammen.')
  await allSaved(mine)
  await allSaved(theirs)
  expect(await assignments.answersTo(part, school, null)).toEqual(['Nesten. Alle snakket sammen.', ''])
})

test('a leader’s own answers are nobody else’s', async ({ world, assignments, signedIn }) => {
  const { rektor, inspektor, school } = await twoLeaders(world)
  const [part] = await assignments.make({ regionId: school.regionId, parts: [{ respondent: 'leader' }] })
  if (!part) throw new Error('No part')
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await openPart(mine, school, part)
  await expect(mine.getByText(partTexts.seenByMe)).toBeVisible()
  await answerTo(mine, '1').fill('Rektors svar')
  await allSaved(mine)
  await openPart(theirs, school, part)
  await expect(answerTo(theirs, '1')).toHaveValue('')
  await answerTo(theirs, '1').fill('Inspektørs svar')
  await allSaved(theirs)
  await expect(answerTo(mine, '1')).toHaveValue('Rektors svar')
  expect(JSON.stringify((await inspektor.api.from('answers').select()).data)).not.toContain('Rektors')
  expect(await assignments.answersTo(part, school, rektor)).toEqual(['Rektors svar', ''])
  expect(await assignments.answersTo(part, school, inspektor)).toEqual(['Inspektørs svar', ''])
})

test('what is written without network goes up later, from whichever page is opened', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const [part] = await assignments.make({ regionId: school.regionId })
  if (!part) throw new Error('No part')
  const page = await signedIn(leader)
  await openPart(page, school, part)
  await page.route('**/rest/v1/**', (route) => route.abort())
  await answerTo(page, '2').fill('Notert i salen')
  await expect(saveState(page)).toHaveText(nb.saving.offline(1))
  await expectKept(page, 'Notert i salen')
  const later = await page.context().newPage()
  await page.close()
  await openFront(later, school)
  await expect.poll(() => assignments.answersTo(part, school, null)).toEqual(['', 'Notert i salen'])
  await openPart(later, school, part)
  await expect(answerTo(later, '2')).toHaveValue('Notert i salen')
})

test.describe('on a device that keeps the app', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a part opens and takes text without network, seen only on the front page before', async ({
    world,
    assignments,
    signedIn,
  }) => {
    const { leader, school } = await world.leaderWithSchool()
    const [part] = await assignments.make({ regionId: school.regionId })
    if (!part) throw new Error('No part')
    const page = await signedIn(leader)
    await openFront(page, school)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expectKept(page, 'answers\\",\\"')
    await page.context().setOffline(true)
    await openFront(page, school)
    await page.getByRole('link', { name: partTexts.start('1') }).click()
    await answerTo(page, '1').fill('Uten nett')
    await expect(saveState(page)).toHaveText(nb.saving.offline(1))
    await page.reload()
    await expect(answerTo(page, '1')).toHaveValue('Uten nett')
    await page.context().setOffline(false)
    await expect.poll(() => assignments.answersTo(part, school, null)).toEqual(['Uten nett', ''])
  })
})

test('a common stem stands once; a text that is missing is shown in the other language', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const stem_nb = 'Mellom samlingene prøver lærerne ut.'
  const [part] = await assignments.make({
    regionId: school.regionId,
    parts: [
      {
        title_nn: 'Observasjon på nynorsk',
        questions: [
          { label: '3a', stem_nb, body_nb: 'Hvordan legger du til rette?' },
          {
            label: '3b',
            stem_nb,
            body_nb: 'Hvordan sørger du for støtte?',
            body_nn: 'Korleis sørgjer du for støtte?',
          },
        ],
      },
    ],
  })
  if (!part) throw new Error('No part')
  const page = await signedIn(leader)
  await openPart(page, school, part)
  await expect(page.getByText(stem_nb)).toHaveCount(1)
  await expect(answerTo(page, '3b')).toHaveAccessibleDescription(new RegExp(stem_nb))
  await expect(page.getByText(texts.front.otherLanguage)).toHaveCount(0)
  const address = page.url()
  await chooseLanguage(page, 'nn')
  await page.goto(address)
  await expect(page.getByText('Korleis sørgjer du for støtte?')).toBeVisible()
  await expect(page.getByText(nn.front.otherLanguage)).toBeVisible()
  await expect(page.getByText('Hvordan legger du til rette?')).toHaveAttribute('lang', 'nb')
  await chooseLanguage(page, 'en')
  await page.goto(address)
  await expect(page.getByText('Hvordan sørger du for støtte?')).toHaveAttribute('lang', 'nb')
  await expect(page.getByText(en.front.otherLanguage)).toHaveCount(0)
})

test('the part is accessible, and fits a phone', async ({ world, assignments, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const [part] = await assignments.make({
    regionId: school.regionId,
    parts: [
      {
        questions: [{ label: '1', stem_nb: 'Stamme', body_nb: 'x'.repeat(120) }, { body_nb: 'Uten nummer?' }],
      },
    ],
  })
  if (!part) throw new Error('No part')
  const page = await signedIn(leader)
  await openPart(page, school, part)
  await answerTo(page, '1').fill('Et svar på fem ord')
  await expect(page.getByText(partTexts.words(5))).toBeVisible()
  await allSaved(page)
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectAccessible(page)
  await expect
    .poll(() =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    .toBe(0)
})
