import type { Page } from '@playwright/test'
import { assignments as assignmentTexts } from '../src/features/assignments/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { expect, test } from './support/assignments.ts'
import { downloaded, partsOf } from './support/download.ts'
import { answerTo, handInNow, openPart } from './support/part.ts'
import { actionText } from './support/plan.ts'
import { expectAccessible, openPlan } from './support/test.ts'

const { plan } = nb

async function takeOut(page: Page, what: string) {
  await page.getByRole('button', { name: plan.download }).click()
  await page.getByRole('button', { name: what }).click()
}

test('a leader takes the plan out as the form in Word, with what was typed a moment ago', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.getByRole('button', { name: plan.download }).click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  // No save gets through: the file has what stands on the page all the same.
  await page.route('**/rest/v1/actions*', (route) => route.abort())
  await actionText(page).fill('Besøke hverandres timer')
  const { name, bytes } = await downloaded(page, () => takeOut(page, plan.asWord))
  expect(name).toMatch(/^aksjonsplan-skole-.*\.docx$/)
  const parts = partsOf(bytes)
  for (const text of ['Bedre undervisning', 'Felles planlegging', 'Besøke hverandres timer', 'Det gikk']) {
    expect(parts['word/document.xml']).toContain(text)
  }
  expect(parts['word/document.xml']).toContain('w:orient="landscape"')
  expect(parts['word/document.xml']).toContain('<w:tblHeader/>')
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="nb-NO"')
})

test('what was handed in is taken out as Word, from the copy', async ({ world, assignments, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const [part] = await assignments.make({ regionId: school.regionId, parts: [{}] })
  if (!part) throw new Error('No part')
  const page = await signedIn(leader)
  await openPart(page, school, part)
  await answerTo(page, '1').fill('Elevene snakket <mye> & lenge')
  await handInNow(page)
  const word = page.getByRole('button', { name: assignmentTexts.receipt.downloadWord })
  const { name, bytes } = await downloaded(page, () => word.click())
  expect(name).toMatch(/^levering-.*\.docx$/)
  const document = partsOf(bytes)['word/document.xml']
  expect(document).toContain('Elevene snakket &lt;mye&gt; &amp; lenge')
  expect(document).toContain(school.name)
})
