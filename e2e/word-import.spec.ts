import type { Page } from '@playwright/test'
import { october } from '../src/features/word-import/testing/october.ts'
import { cell, paragraph, row, table, wordFile } from '../src/features/word-import/testing/word-file.ts'
import { wordImport as text } from '../src/features/word-import/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { expectNoSideways } from './support/admin.ts'
import { test } from './support/assignments.ts'
import { tabTo } from './support/keyboard.ts'
import { expectTexts, reflectionText } from './support/plan.ts'
import { expect, expectAccessible, openPlan } from './support/test.ts'
import {
  chooseFile,
  DOCX,
  dropFile,
  octoberFile,
  openImport,
  pasteHtml,
  wordClipboard,
} from './support/word-import.ts'
import type { Person, School, World } from './support/world.ts'

const { look, rows, doubts, answers, confirm, receipt, past, leftovers, problems } = text
const { fields } = nb.plan

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const counts = (page: Page, ...numbers: [number, number, number, number]) =>
  page.getByText(look.counts(...numbers), { exact: true })
const file = (body: string, name = 'plan.docx') => ({
  name,
  mimeType: DOCX,
  buffer: Buffer.from(wordFile({ body })),
})
const answerTo = (page: Page, question = '') => page.getByRole('textbox', { name: question, exact: true })
const bodies = (rows: { body: string; deleted_at: string | null }[]) =>
  rows.filter(({ deleted_at }) => deleted_at === null).map(({ body }) => body)

async function planOf(world: World, school: School) {
  return [bodies(await world.goalsOf(school)).toSorted(), bodies(await world.actionsOf(school)).toSorted()]
}

async function twoLeadersAsked(world: World) {
  const [rektor, inspektor] = await Promise.all([world.person('Rektor'), world.person('Inspektør')])
  const school = await world.school({ leaders: [rektor, inspektor] })
  return { rektor, inspektor, school }
}

const fromOctober = [
  [october.longTerm, october.motivation, october.insight].toSorted(),
  [october.learn, october.leaders, october.teachers].toSorted(),
]

test('a Word file is dropped, looked over and confirmed: the plan and the answers have it, and the other leader sees it', async ({
  world,
  signedIn,
  assignments,
}) => {
  const { rektor, inspektor, school } = await twoLeadersAsked(world)
  const [part] = await assignments.make({
    regionId: school.regionId,
    parts: [{ title_nb: 'Målsetting', questions: october.questions.map((body_nb) => ({ body_nb })) }],
  })
  const theirs = await signedIn(inspektor)
  await openPlan(theirs, school)

  const page = await signedIn(rektor)
  await openPlan(page, school)
  await page.getByRole('link', { name: text.link }).click()
  await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeFocused()
  await expectAccessible(page)
  await dropFile(page, octoberFile())
  await expect(page.getByRole('heading', { name: look.title })).toBeFocused()
  await expect(counts(page, 1, 2, 3, 0)).toBeVisible()
  await expect(answerTo(page, october.questions[1])).toHaveValue(october.answers[1] ?? '')
  await expect(page.getByText(leftovers.title(3))).toBeVisible()
  await expect(page.getByText(leftovers.headings('Langsiktig mål:'), { exact: false })).toBeVisible()
  await expect(page.getByText('Mellomarbeid til ledersamling 27. oktober')).toBeVisible()
  await expectAccessible(page)
  await expectNoSideways(page)
  expect(await planOf(world, school)).toEqual([[], []])

  // Corrected: an answer is written otherwise, another left out.
  await answerTo(page, october.questions[0]).fill('Vår målsetting')
  await page.getByRole('checkbox', { name: `${answers.take} (${october.questions[2]})` }).uncheck()
  await button(page, confirm.submit).click()
  await expect(page.getByRole('heading', { level: 1, name: receipt.title })).toBeFocused()
  await expect(
    page.getByText(receipt.body(`${look.counts(1, 2, 3, 0)}, ${confirm.answers(2)}`)),
  ).toBeVisible()
  await expectAccessible(page)

  await expectTexts(theirs, fields.shortTermGoal, [october.motivation, october.insight])
  await expectTexts(theirs, fields.body, [october.learn, october.leaders, october.teachers])
  expect(await planOf(world, school)).toEqual(fromOctober)
  expect(part && (await assignments.answersTo(part, school, null))).toEqual([
    'Vår målsetting',
    october.answers[1],
    '',
  ])

  await button(page, receipt.undo).click()
  await expect(page.getByRole('heading', { level: 1, name: past.done })).toBeVisible()
  await expect(theirs.getByRole('heading', { name: nb.plan.empty.title })).toBeVisible()
  expect(part && (await assignments.answersTo(part, school, null))).toEqual(['', '', ''])
})

test('the same text again warns, comes after what is there, and undoing keeps what was built on', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openImport(page, school)
  await pasteHtml(page, wordClipboard())
  await expect(counts(page, 1, 2, 3, 0)).toBeVisible()
  // With the keyboard alone, from where the preview begins.
  await expect(page.getByRole('heading', { name: look.title })).toBeFocused()
  await tabTo(page, button(page, confirm.submit))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: receipt.title })).toBeFocused()

  await button(page, receipt.more).click()
  await pasteHtml(page, wordClipboard())
  await expect(page.getByText(/ble hentet inn .* av Rektor/)).toBeVisible()
  await button(page, confirm.submitAgain).click()
  await expect(page.getByRole('heading', { level: 1, name: receipt.title })).toBeVisible()
  await page.getByRole('link', { name: text.toPlan }).click()
  await button(page, nb.plan.showAll).click()
  await expectTexts(page, fields.longTermGoal, ['Bedre undervisning', october.longTerm, october.longTerm])

  // Somebody writes in one of the rows; the newest import is taken back later, from the list.
  const changed = (await world.actionsOf(school)).findLast(({ body }) => body === october.learn)
  await leader.api
    .from('actions')
    .update({ body: 'Videre' })
    .eq('id', changed?.id ?? '')
    .throwOnError()
  await openImport(page, school)
  await expect(page.getByRole('listitem').filter({ hasText: past.pasted })).toHaveCount(2)
  await expectAccessible(page)
  const imports = page.getByRole('region', { name: past.title })
  for (const undone of [1, 2]) {
    await imports.getByRole('button').first().click()
    await expect(imports.getByText(/^Angret av Rektor/)).toHaveCount(undone)
  }
  await expect(imports.getByText(past.kept(3))).toHaveCount(1)
  await openPlan(page, school)
  await expectTexts(page, fields.longTermGoal, ['Bedre undervisning', october.longTerm])
  await expectTexts(page, fields.body, ['Lærerne planlegger sammen hver uke', 'Videre'])
})

test('columns and rows that were taken wrongly are corrected, and a failed write keeps it all', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openImport(page, school)
  const contacts = table(row('Navn', 'Telefon'), row('x', '1'))
  const plan = table(
    row('Tema', 'Hva vi gjør', 'Merknad'),
    row('Brøk', cell(['Vi øver sammen', 'Vi prøver ut']), 'Husk nøkkel'),
  )
  await chooseFile(page, file(`${contacts}${plan}`))
  const tables = page.getByRole('group', { name: look.tables })
  await expect(tables.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await tables.getByRole('checkbox', { name: look.table(1, 2, 2) }).uncheck()
  await tables.getByRole('checkbox', { name: look.table(2, 2, 3) }).check()
  await page.getByLabel(look.headRow).selectOption('0')
  await page.getByLabel(look.columnNamed(1, 'Tema')).selectOption('shortTerm')
  await page.getByLabel(look.columnNamed(2, 'Hva vi gjør')).selectOption('action')
  await page.getByLabel(look.columnNamed(3, 'Merknad')).selectOption('')
  await expect(counts(page, 1, 1, 2, 0)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Husk nøkkel' })).toBeVisible()
  await page.getByRole('checkbox', { name: look.split }).uncheck()
  await expect(counts(page, 1, 1, 1, 0)).toBeVisible()
  await page.getByRole('checkbox', { name: look.split }).check()

  // One row is left out and comes along after all; the other is an experience, and is said so.
  const last = nb.plan.numbered.action(2)
  const take = page.getByRole('checkbox', { name: `${rows.take} (${last})` })
  await take.uncheck()
  await expect(counts(page, 1, 1, 1, 0)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: /^Vi prøver ut$/ })).toBeVisible()
  await expectAccessible(page)
  await take.check()
  await page.getByRole('button', { name: `${rows.edit} (${last})` }).click()
  await page.getByLabel(`${rows.kind} (${last})`).selectOption('reflection')
  await expect(counts(page, 1, 1, 1, 1)).toBeVisible()
  const kind = page.getByLabel(`${rows.kind} (${nb.plan.numbered.reflection(1)})`)
  await expect(kind).toBeFocused()
  await reflectionText(page).fill('Vi prøvde ut')
  await expectAccessible(page)
  await expectNoSideways(page)

  // Lost on the way back: it is done, and not done twice.
  await page.route('**/rest/v1/rpc/import_plan', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await button(page, confirm.submit).click()
  await expect(page.getByText(text.refusals.offline)).toBeVisible()
  await expect(counts(page, 1, 1, 1, 1)).toBeVisible()
  await page.getByRole('link', { name: text.toPlan }).click()
  await expect(page.getByRole('dialog')).toContainText(text.leave.body)
  await expectAccessible(page)
  await button(page, text.leave.stay).last().click()
  await page.unroute('**/rest/v1/rpc/import_plan')
  await button(page, confirm.submit).or(button(page, confirm.submitAgain)).click()
  await expect(page.getByRole('heading', { level: 1, name: receipt.title })).toBeVisible()
  expect(await planOf(world, school)).toEqual([['', 'Brøk'], ['Vi øver sammen']])
  expect((await world.reflectionsOf(school)).map(({ outcome }) => outcome)).toEqual(['Vi prøvde ut'])
})

test('files that are no plan are told of, nothing in them runs, and nobody but leaders gets here', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openImport(page, school)
  const encrypted = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  for (const [name, buffer, told] of [
    ['låst.docx', encrypted, problems.encrypted],
    ['stor.docx', Buffer.alloc(20 * 1024 * 1024 + 1), problems.tooBig],
    ['halv.docx', octoberFile().buffer.subarray(0, 3000), problems.broken],
    ['bilde.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47]), problems.notWord],
  ] as const) {
    await chooseFile(page, { name, mimeType: DOCX, buffer })
    await expect(page.getByText(told)).toBeVisible()
  }
  await expectAccessible(page)
  await expectNoSideways(page)

  await page.evaluate(() => Object.assign(window, { isRun: false }))
  await pasteHtml(
    page,
    `<script>isRun = true</script><img src=x onerror="isRun = true"><table><tr><td>Mål</td><td>Tiltak</td></tr>
     <tr><td>Brøk</td><td onclick="isRun = true">Øve <iframe srcdoc="<script>parent.isRun = true</script>"></iframe></td></tr></table>`,
  )
  await expect(counts(page, 1, 1, 1, 0)).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'isRun'))).toBe(false)

  const facilitator: Person = await world.person('Veileder')
  await world.makeFacilitator(facilitator, school.regionId)
  const other = await signedIn(facilitator)
  await other.goto(`/schools/${school.id}/import`)
  await expect(other.getByText(nb.plan.readOnly)).toBeVisible()
  await expect(other.getByRole('link', { name: text.link })).toHaveCount(0)
})

test('files made to stop whoever reads them are answered while the page goes on, and reading can be cancelled', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openImport(page, school)
  await page.evaluate(() => {
    const longest = { task: 0 }
    Object.assign(window, { longest })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration)
    }).observe({ type: 'longtask' })
  })
  for (const body of [
    paragraph('a'.repeat(5_000_000)),
    table(...Array.from({ length: 20_000 }, () => row('a', 'b', 'c', 'd'))),
  ]) {
    await chooseFile(page, file(body))
    await expect(page.getByText(problems.tooMuch)).toBeVisible()
    await chooseFile(page, { ...octoberFile(), buffer: Buffer.alloc(0) })
    await expect(page.getByText(problems.empty)).toBeVisible()
  }
  // They took twenty seconds of the page's own time.
  expect(await page.evaluate(() => Reflect.get(window, 'longest').task)).toBeLessThan(2000)

  // A worker that never answers, as one on a slow device does not for a while.
  await page.evaluate(() => {
    window.Worker = class extends EventTarget {
      postMessage() {}
      terminate() {
        document.body.dataset.isEnded = 'true'
      }
    } as never
  })
  await chooseFile(page, octoberFile())
  await expect(page.getByText(text.source.reading)).toBeVisible()
  await expectAccessible(page)
  await button(page, text.source.cancel).click()
  await expect(page.getByText(text.source.reading)).toBeHidden()
  await expect(page.locator('body')).toHaveAttribute('data-is-ended', 'true')
})

test('a row is joined with the row above and parted again, with the keyboard alone', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openImport(page, school)
  await pasteHtml(
    page,
    '<table><tr><td>Mål</td><td>Tiltak</td><td>Hvem</td></tr><tr><td>Brøk</td><td>Øve sammen</td><td>Rektor</td></tr><tr><td></td><td>hver uke</td><td>Lærerne</td></tr></table>',
  )
  await expect(counts(page, 1, 1, 2, 0)).toBeVisible()
  const [first, second] = [1, 2].map((n) => nb.plan.numbered.action(n))
  await expect(page.getByRole('button', { name: `${rows.join} (${first})` })).toHaveCount(0)
  await page.getByRole('button', { name: `${rows.edit} (${second})` }).press('Enter')
  const join = page.getByRole('button', { name: `${rows.join} (${second})` })
  const part = page.getByRole('button', { name: `${rows.part} (${first})` })
  await join.press('Enter')
  await expect(counts(page, 1, 1, 1, 0)).toBeVisible()
  await expect(part).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(counts(page, 1, 1, 2, 0)).toBeVisible()
  await expect(join).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(part).toBeFocused()
  await button(page, confirm.submit).click()
  await expect(page.getByRole('heading', { level: 1, name: receipt.title })).toBeVisible()
  const written = (await world.actionsOf(school)).map(({ body, responsible }) => [body, responsible])
  expect(written).toEqual([['Øve sammen\nhver uke', 'Rektor\nLærerne']])
})

test('what the file leaves open is asked at the row, and answered with the keyboard alone', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openImport(page, school)
  await pasteHtml(
    page,
    '<table><tr><td>Mål</td><td>Tiltak</td><td>Hvordan gikk det?</td></tr><tr><td>Brøk</td><td><p>Øve</p><p>Måle</p></td><td><p>Vi møttes</p><p>Jeg var der</p></td></tr></table>',
  )
  await expect(counts(page, 1, 1, 2, 1)).toBeVisible()
  const question = page.getByRole('group', { name: doubts.reflection })
  await expect(question.getByText(doubts.guessed)).toBeVisible()
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(page.getByText(doubts.open(1))).toHaveCount(2)
  await expectAccessible(page)
  await button(page, doubts.toFirst).press('Enter')
  await expect(question.getByRole('radio').first()).toBeFocused()
  await page.keyboard.press('Space')
  await expect(question.getByRole('radio', { name: doubts.to('Øve'), exact: true })).toBeChecked()
  await expect(question.getByRole('radio', { checked: true })).toBeFocused()
  for (const chosen of [1, 2]) {
    await page.keyboard.press('ArrowDown')
    await expect(question.getByRole('radio').nth(chosen)).toBeChecked()
    await expect(question.getByRole('radio').nth(chosen)).toBeFocused()
  }
  await expect(page.getByText(doubts.guessed)).toHaveCount(0)
  await expect(page.getByText(doubts.open(1))).toHaveCount(0)
  await expectAccessible(page)
  await button(page, confirm.submit).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: receipt.title })).toBeVisible()
  const actions = await world.actionsOf(school)
  const written = (await world.reflectionsOf(school)).map(({ action_id, outcome, evidence }) => [
    actions.find(({ id }) => id === action_id)?.body,
    outcome,
    evidence,
  ])
  expect(written).toEqual([['Øve', 'Vi møttes', 'Jeg var der']])
})

test('a row is divided at its lines, and a text of it moved to another field, with the keyboard alone', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openImport(page, school)
  await pasteHtml(
    page,
    '<table><tr><td>Mål</td><td>Tiltak</td></tr><tr><td>Brøk</td><td>Øve<br>Prøve</td></tr><tr><td></td><td>Måle</td></tr></table>',
  )
  await expect(counts(page, 1, 1, 2, 0)).toBeVisible()
  const [first, second] = [1, 2].map((n) => nb.plan.numbered.action(n))
  await page.getByRole('button', { name: `${rows.edit} (${first})` }).press('Enter')
  const divide = page.getByRole('button', { name: `${rows.divide} (${first})` })
  const undivide = page.getByRole('button', { name: `${rows.undivide} (${first})` })
  await divide.press('Enter')
  await expect(counts(page, 1, 1, 3, 0)).toBeVisible()
  await expect(undivide).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(divide).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(undivide).toBeFocused()
  await page.getByRole('button', { name: `${rows.edit} (${second})` }).press('Enter')
  const move = page.getByLabel(`${second}: ${rows.move} (${fields.body})`)
  await move.focus()
  const moved = page.getByRole('textbox', { name: `${second}: ${fields.responsible}` })
  for (let presses = 0; presses < 5; presses++) {
    const isThere = (await move.locator('option:checked').textContent()) === fields.responsible
    if (!isThere) await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(moved).toHaveValue('Prøve')
  await expect(moved).toBeFocused()
  await expectAccessible(page)
  await button(page, confirm.submit).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: receipt.title })).toBeVisible()
  const written = (await world.actionsOf(school)).map(({ body, responsible }) => [body, responsible])
  expect(written.toSorted()).toEqual([
    ['', 'Prøve'],
    ['Måle', ''],
    ['Øve', ''],
  ])
})
