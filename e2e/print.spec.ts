import type { Page } from '@playwright/test'
import { assignments as assignmentTexts } from '../src/features/assignments/texts/nb.ts'
import { formatDate, todayInNorway } from '../src/shared/i18n/format.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { test as assignmentTest } from './support/assignments.ts'
import { askToHandIn, confirmButton, openPart } from './support/part.ts'
import { printed } from './support/pdf.ts'
import { actionText, openPlanMenu } from './support/plan.ts'
import { expect, openPlan, test } from './support/test.ts'
import { holdSaves } from './support/together.ts'
import type { School, World } from './support/world.ts'

const { plan } = nb
const { receipt } = assignmentTexts
const { columns } = plan
const heads = [columns.longTerm, columns.shortTerm, columns.action, columns.reflection].join(' ')
const planning = 'Lærerne planlegger sammen hver uke. '

/** Two short-term goals of nine actions, among them one that is longer than a page, as the second goal is. */
async function longPlan(world: World, school: School) {
  const { longTerm, shortTerm } = await world.smallPlan(school, 'Først')
  const goal = await world.addShortTermGoal(school, longTerm, `Snakke om tall. ${planning.repeat(110)}`)
  const bodies = Array.from({ length: 8 }, (_, n) => `fra${n} ${planning.repeat(4)} til${n}`)
  await world.addActions(school, shortTerm, bodies.with(5, `lang ${planning.repeat(111)}`))
  const others = bodies.map((body) => body.replaceAll(/\d/g, (n) => `1${n}`))
  await world.addActions(school, goal, others)
}

/** As the form, page after page: landscape, its heads once, the goals of what stands there, and rows that are whole. */
function expectForm(pages: Awaited<ReturnType<typeof printed>>) {
  const ends = (text: string, end: string) =>
    [...text.matchAll(new RegExp(`${end}(\\d+)`, 'g'))].map(([, n]) => Number(n))
  for (const { width, height, text } of pages) {
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
    expect(text.split(heads)).toHaveLength(2)
    expect(text).toContain('Bedre undervisning')
    const rows = ends(text, 'fra')
    expect(ends(text, 'til')).toEqual(rows)
    if (rows.some((n) => n < 10)) expect(text).toContain('Felles planlegging')
    if (rows.some((n) => n >= 10)) expect(text).toContain('Snakke om tall')
    expect(text.replace(heads, '').length).toBeGreaterThan(300)
  }
}

/** It is fetched after the plan. */
async function formIsThere(page: Page) {
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('columnheader')).toHaveCount(4)
  await page.emulateMedia({ media: null })
}

test('a plan is printed as the form: its heads and its goals on every page, and each row whole', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await longPlan(world, school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await formIsThere(page)
  const pages = await printed(page)
  expectForm(pages)
  const text = pages.map((one) => one.text).join('\n')
  expect(text.match(/til\d+/g)).toHaveLength(15)
  expect(text.replaceAll(/\s+/g, ' ').split(planning.trim()).length).toBeGreaterThan(15 * 4 + 111 + 110)
  expect(pages.length).toBeLessThan(10)
})

test('text only: nothing to press, and what is typed is on it before it is saved', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk')
  const page = await signedIn(leader)
  await openPlan(page, school)
  const release = await holdSaves(page)
  await actionText(page).fill('Lærerne planlegger sammen')
  await formIsThere(page)
  const [sheet, ...others] = await printed(page)
  await expect(actionText(page)).toBeFocused()
  expect(others).toEqual([])
  expect(sheet?.text.replaceAll(/\s+/g, ' ')).toBe(
    [
      plan.title(school.name),
      heads,
      columns.longTermHelp,
      columns.actionHelp,
      columns.reflectionHelp,
      'Lærerne planlegger sammen Status: Planlagt',
      `Dato: ${formatDate(todayInNorway(new Date()), 'nb')} Hvordan gikk det? Det gikk`,
      'Hvordan vet jeg det? Vi spurte dem Antakelsen: Vet ikke ennå',
      'Bedre undervisning Felles planlegging',
    ].join(' '),
  )
  release()
})

assignmentTest('a hand-in is printed as the same form', async ({ world, assignments, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const [part] = await assignments.make({ regionId: school.regionId, parts: [{ kind: 'plan' }] })
  if (!part) throw new Error('No part was made')
  await longPlan(world, school)
  const page = await signedIn(leader)
  await openPart(page, school, part)
  await askToHandIn(page)
  await confirmButton(page).click()
  await expect(page.getByRole('heading', { name: receipt.summary })).toBeVisible()
  const [first, ...pages] = await printed(page)
  expect(first?.text).toContain(receipt.summary)
  for (const words of [receipt.print, receipt.toPlan, receipt.otherFormats, assignmentTexts.part.toFront]) {
    expect(first?.text).not.toContain(words)
  }
  expectForm(pages)
  expect(pages.length).toBeLessThan(10)
})

test('the button opens the browser’s own print', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await openPlanMenu(page)
  await page.getByRole('button', { name: plan.print }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', '')
})
