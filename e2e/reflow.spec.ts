import type { Page } from '@playwright/test'
import { assignments as texts } from '../src/features/assignments/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { type Assignments, test as assignmentTest, type MadePart } from './support/assignments.ts'
import { openFront } from './support/part.ts'
import { actionText, choose, columnHead, menuButton, openRow } from './support/plan.ts'
import { askForCode } from './support/sign-in.ts'
import { expect, expectAccessible, openPlan, test } from './support/test.ts'
import type { World } from './support/world.ts'

const { plan } = nb
const longWord = 'Matematikkundervisningskvalitetsutviklingsarbeid'.repeat(3)

/** WCAG 2.2, 1.4.10: phones, and a window of 1280 by 1024 at 400 %. */
const narrow = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 320, height: 256 },
]

/** By how much the page can be scrolled sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What reaches out of the window, or out of a box that hides it there: to be scrolled to by nobody. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const hides = (element: Element) =>
      element.clientWidth > 1 && /hidden|clip/.test(getComputedStyle(element).overflowX)
    const edgeOf = (element: Element): number => {
      const box = element.parentElement?.closest('body *')
      if (!box) return window.innerWidth
      const { overflowX } = getComputedStyle(box)
      if (/auto|scroll/.test(overflowX)) return Number.POSITIVE_INFINITY
      return hides(box) ? Math.min(box.getBoundingClientRect().right, edgeOf(box)) : edgeOf(box)
    }
    return [...document.querySelectorAll('body *')]
      .filter((element) => isSeen(element) && element.getBoundingClientRect().width > 1)
      .filter((element) => element.getBoundingClientRect().right > edgeOf(element) + 1)
      .map((element) => element.outerHTML.slice(0, 200))
      .slice(0, 5)
  })

async function expectNoSideways(page: Page) {
  for (const viewport of narrow) {
    await page.setViewportSize(viewport)
    await expect.poll(() => sideways(page), page.url()).toBe(0)
    await expect.poll(() => cutOff(page), page.url()).toEqual([])
  }
}

test('narrow, sign-in has all of it in one column', async ({ page, world }) => {
  await page.goto('/sign-in')
  await expect(page.getByRole('heading', { name: nb.signIn.demoTitle })).toBeVisible()
  await expectNoSideways(page)
  await askForCode(page, world.address('en.lang.adresse.som.ikke.far.plass.pa.en.linje'))
  await expectNoSideways(page)
})

test('narrow, schools are cards', async ({ world, signedIn }) => {
  const facilitator = await world.person('Veileder-med-lang-adresse')
  const school = await world.school()
  await world.makeFacilitator(facilitator, school.regionId)
  const page = await signedIn(facilitator)
  await page.goto('/schools')
  await expect(page.getByRole('link', { name: school.name, exact: true })).toBeVisible()
  await expectNoSideways(page)
})

test('narrow, the plan is cards, with menu and notice within reach', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { longTerm, action } = await world.smallPlan(school, longWord)
  await world.addShortTermGoal(school, longTerm, longWord)
  await world.addReflection(school, action, longWord)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await expect(actionText(page)).toHaveValue(longWord)
  await expectNoSideways(page)

  // What is done with the plan as a whole is one press away, and not before it.
  const lesser = page.getByRole('link', { name: plan.teacherSupport })
  await expect(lesser).toBeHidden()
  const more = page.getByRole('button', { name: plan.moreTools, exact: true })
  await more.press('Enter')
  await expect(lesser).toBeVisible()
  // axe takes the fields behind an open popover for lying over it.
  await expectAccessible(page, ['target-size'])
  await page.keyboard.press('Escape')
  await expectNoSideways(page)
  await choose(page, plan.numbered.action(1), plan.delete)
  await expect(page.getByRole('button', { name: plan.undo })).toBeInViewport({ ratio: 1 })
  await page.getByText(plan.deletedRows(1)).click()
  await expectNoSideways(page)
})

test('narrow, a menu with long goals stays on the page', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { longTerm } = await world.smallPlan(school)
  await world.addShortTermGoal(school, longTerm, longWord)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.setViewportSize({ width: 320, height: 640 })
  await menuButton(page, plan.numbered.action(1)).click()
  await expect(page.getByRole('button', { name: longWord })).toBeInViewport({ ratio: 1 })
  await expectNoSideways(page)
})

test('narrow, a plan that is read, and the pages without one', async ({ world, signedIn }) => {
  const facilitator = await world.person('Veileder')
  const school = await world.school()
  await world.makeFacilitator(facilitator, school.regionId)
  await world.smallPlan(school, longWord)
  const page = await signedIn(facilitator)
  await openPlan(page, school)
  await expect(page.getByText(longWord)).toBeVisible()
  await expectNoSideways(page)
  for (const address of ['/no-access', '/finnes/ikke']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoSideways(page)
  }
})

const longTitle = `Observasjonsoppdrag med ${longWord} og refleksjon over lærernes deltakelse`

/** Whatever a part can be: not begun, extended, without answers, handed in in time and late, of plan and of questions. */
async function everyState(world: World, assignments: Assignments) {
  const { leader, school } = await world.leaderWithSchool()
  await world.rename(leader, `Åse-Marie ${longWord.slice(0, 68)}`)
  const { longTerm } = await world.smallPlan(school, longWord)
  await world.addShortTermGoal(school, longTerm, longWord)
  const kinds = ['plan', 'questions'] as const
  const parts = await assignments.make({
    regionId: school.regionId,
    title_nb: longTitle,
    parts: kinds.flatMap((kind) =>
      [-1, 5, 161].map((dueIn) => ({ kind, dueIn, title_nb: `${longTitle} ${kind} ${dueIn}` })),
    ),
  })
  const [latePlan, plan, , lateQuestions, questions, far] = parts as [MadePart, ...MadePart[]]
  if (!plan || !lateQuestions || !questions || !far) throw new Error('No parts')
  await assignments.extend(far, school, 170)
  const handIns = [latePlan, plan, lateQuestions, questions].map((part) => ({
    submission_id: crypto.randomUUID(),
    part: part.id,
    school: school.id,
  }))
  for (const handIn of handIns) await leader.api.rpc('submit_part', handIn).throwOnError()
  return { leader, school, far, handIns }
}

assignmentTest(
  'narrow, what is due, handed in, late and extended, with long names and titles',
  async ({ world, assignments, signedIn }) => {
    const { leader, school, far, handIns } = await everyState(world, assignments)
    const page = await signedIn(leader)
    await openFront(page, school)
    await expect(page.getByText(/^Levert /)).toHaveCount(4)
    await expect(page.getByText(texts.part.late, { exact: true })).toHaveCount(2)
    await expect(page.getByText(texts.due.extended)).toBeVisible()
    await expectNoSideways(page)
    const addresses = [
      ...handIns.map(({ submission_id }) => `submissions/${submission_id}`),
      ...[handIns[1]?.part, handIns[3]?.part, far.id].map((id) => `assignments/${id}`),
      ...['people', 'history', 'import', 'teacher-support', 'ten-minutes'],
    ]
    for (const address of addresses) {
      await page.goto(`/schools/${school.id}/${address}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectNoSideways(page)
    }
    await page.goto('/profile')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoSideways(page)
  },
)

assignmentTest('narrow, what a facilitator sees of the same', async ({ world, assignments, signedIn }) => {
  const { school, handIns } = await everyState(world, assignments)
  const facilitator = await world.person(`Veileder ${longWord}`.replaceAll(' ', '-').slice(0, 60))
  await world.makeFacilitator(facilitator, school.regionId)
  const page = await signedIn(facilitator)
  const addresses = [
    `/schools/${school.id}`,
    `/schools/${school.id}/submissions/${handIns[0]?.submission_id}`,
    `/read/${school.id}`,
    ...['/schools', '/feedback', '/columns', '/examples', '/export', '/assignments'],
  ]
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoSideways(page)
  }
})

test('wide, the four columns of the form stand side by side', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  const { columns } = plan
  const heads = [columns.longTerm, columns.shortTerm, columns.action, columns.reflection].map((name) =>
    columnHead(page, name).boundingBox(),
  )
  const boxes = await Promise.all(heads)
  const lefts = boxes.map((box) => box?.x ?? 0)
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1)
})

test('narrow, what one writes stays in sight of the save state', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { shortTerm } = await world.smallPlan(school)
  await world.addActions(school, shortTerm, ['B', 'C', 'D'])
  const page = await signedIn(leader)
  await page.setViewportSize({ width: 375, height: 600 })
  await openPlan(page, school)
  await openRow(page, plan.numbered.action(4))
  await expect(actionText(page, 4)).toBeInViewport()
  await expect(page.locator('[data-state]')).toBeInViewport()
})

test('from 720 px on, no field reaches out of its column', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { longTerm, action } = await world.smallPlan(school)
  await world.addShortTermGoal(school, longTerm, 'Få innsikt i matematikksenter-modellen')
  await world.addReflection(school, action, 'Alle møtte, og de hadde forberedt seg')
  const page = await signedIn(leader)
  await openPlan(page, school)
  const inside = () =>
    page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('[data-row-id] :is(textarea, input, select, button)')]
        .filter((control) => {
          const cell = control.closest('[data-row-id]')?.getBoundingClientRect().right ?? 0
          return control.checkVisibility() && control.getBoundingClientRect().right > cell
        })
        .map((control) => control.outerHTML),
    )
  for (const width of [720, 800, 1024]) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(inside).toEqual([])
    expect(await sideways(page)).toBe(0)
  }
})
