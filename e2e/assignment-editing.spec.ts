import type { Page } from '@playwright/test'
import { assignmentEditing as text } from '../src/features/assignment-editing/texts/nb.ts'
import { navigation } from '../src/features/navigation/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import {
  answerFirst,
  dayFromNow,
  draftAssignment,
  facilitatedSchool,
  publishIn,
  submitPart,
} from './support/assignment-drafts.ts'
import { place } from './support/navigation.ts'
import { expect, expectAccessible, test } from './support/test.ts'
import type { Person } from './support/world.ts'

const { questions, deadlines, affected, handedIn, remind, save, parts } = text
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const dialog = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** A field in one language, of the pair with this heading. */
const inLanguage = (within: ReturnType<typeof region>, pair: string, language: 'nb' | 'nn' = 'nb') =>
  within.getByRole('group', { name: pair, exact: true }).getByLabel(text.texts[language])

async function saveIn(within: ReturnType<typeof region>) {
  await within.getByRole('button', { name: save.save, exact: true }).click()
}

async function openAssignment(page: Page, id: string, sub = '') {
  await page.goto(`/assignments/${id}${sub}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function titlesSeenBy(person: Person) {
  const { data } = await person.api.from('assignments').select('title_nb').throwOnError()
  return data.map(({ title_nb }) => title_nb)
}

test('makes an assignment with two parts and publishes it: its leaders see it, and get one mail', async ({
  world,
  signedIn,
  request,
}) => {
  const { facilitator, leader, regionName } = await facilitatedSchool(world)
  const elsewhere = await world.leaderWithSchool()
  const title = `Til samlingen ${crypto.randomUUID().slice(0, 8)}`
  const page = await signedIn(facilitator)
  await page.goto('/schools')
  await place(page, navigation.assignments).click()
  await button(page, text.list.create).click()
  await inLanguage(dialog(page), text.texts.name).fill(title)
  await inLanguage(dialog(page), text.gathering.name).fill('Ledersamling i mars')
  await button(page, text.create.submit).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  // Nothing to do yet: what is missing is said, and nothing can be published.
  await button(page, text.regions.publish(regionName)).click()
  await expect(dialog(page).getByText(text.publish.noParts)).toBeVisible()
  await expect(button(page, text.publish.confirm)).toHaveCount(0)
  await dialog(page).getByRole('button', { name: save.cancel }).click()

  await button(page, parts.add).click()
  await page.getByLabel(parts.respondent).selectOption('leader')
  const newPart = page.locator('form', { hasText: parts.newTitle })
  await inLanguage(newPart, parts.name).fill('Observasjonsoppdrag')
  await newPart.getByRole('button', { name: save.add }).click()
  const first = region(page, parts.numbered(1, 'Observasjonsoppdrag'))
  await first.getByLabel(deadlines.date(regionName)).fill(dayFromNow(10))
  await expect(first.getByLabel(deadlines.time(regionName))).toHaveValue('23:59')
  await first.locator('form', { hasText: deadlines.title }).getByRole('button', { name: save.save }).click()
  await first.getByRole('button', { name: questions.add }).click()
  await first.getByLabel(questions.label).fill('3a')
  await inLanguage(first, questions.body).fill('Hva la du merke til?')
  await inLanguage(first, questions.stem).fill('Mellom samlingene prøver lærerne ut noe nytt.')
  await first.getByRole('button', { name: save.add }).click()
  await expect(first.getByText(questions.numbered('3a'))).toBeVisible()

  await button(page, parts.add).click()
  await page.getByLabel(parts.kind).selectOption('plan')
  await inLanguage(newPart, parts.name).fill('Aksjonsplan')
  await newPart.getByRole('button', { name: save.add }).click()
  const second = region(page, parts.numbered(2, 'Aksjonsplan'))
  await expect(second).toBeVisible()
  await button(page, text.regions.publish(regionName)).click()
  await expect(dialog(page).getByText(text.publish.noDeadline('Aksjonsplan'))).toBeVisible()
  await dialog(page).getByRole('button', { name: save.cancel }).click()
  await second.getByLabel(deadlines.date(regionName)).fill(dayFromNow(12))
  await second.locator('form', { hasText: deadlines.title }).getByRole('button', { name: save.save }).click()
  await expect(second.locator('form', { hasText: deadlines.title }).getByText(save.saved)).toBeVisible()

  expect(await titlesSeenBy(leader)).toEqual([])
  await button(page, text.regions.publish(regionName)).click()
  await expect(dialog(page).getByText(text.publish.mails(1))).toBeVisible()
  await expect(dialog(page).getByText(text.publish.languages.nn)).toBeVisible()
  await expectAccessible(page)
  await button(page, text.publish.confirm).click()
  await expect(page.getByRole('listitem').filter({ hasText: regionName })).toContainText('Publisert')

  expect(await titlesSeenBy(leader)).toEqual([title])
  expect(await titlesSeenBy(elsewhere.leader)).toEqual([])
  const letters = async (person: Person) => {
    const response = await request.get(`/mail/messages.json?to=${encodeURIComponent(person.email)}`)
    const all = (await response.json()) as { subject: string; text: string }[]
    return all.filter(({ subject, text }) => subject.startsWith('Frist') && text.includes(`«${title}»`))
      .length
  }
  await expect.poll(() => letters(leader)).toBe(1)
  // Once: also when another request comes.
  const { data: published } = await facilitator.api.from('assignment_regions').select().throwOnError()
  await publishIn(facilitator, published[0]?.assignment_id ?? '', published[0]?.region_id ?? '')
  const receipt = await leader.api.from('assignment_parts').select('id').eq('kind', 'plan').throwOnError()
  expect(receipt.data).toHaveLength(1)
  expect(await letters(leader)).toBe(1)
  expect(await letters(elsewhere.leader)).toBe(0)
})

test('a change after publishing says whom it concerns; an answered question can only be hidden', async ({
  world,
  signedIn,
}) => {
  const { facilitator, leader, school, regionName } = await facilitatedSchool(world)
  const ids = await draftAssignment(facilitator, { regionIds: [school.regionId] })
  await publishIn(facilitator, ids.assignment, school.regionId)
  await answerFirst(leader, school, ids.questions, 'Elevene snakket sammen')
  const page = await signedIn(facilitator)
  await openAssignment(page, ids.assignment)
  const part = region(page, parts.numbered(1, 'Observasjon'))

  const dueForm = part.locator('form', { hasText: deadlines.title })
  await dueForm.getByLabel(deadlines.date(regionName)).fill(dayFromNow(30))
  await expect(dueForm.getByText(deadlines.concerns.not_before_gathering)).toBeVisible()
  await saveIn(dueForm)
  await expect(dialog(page).getByText(affected.sees(1))).toBeVisible()
  await expect(dialog(page).getByText(affected.begun(1))).toBeVisible()
  await expect(dialog(page).getByText(affected.handedIn(0))).toBeVisible()
  await expectAccessible(page)
  // Thought better of: nothing is saved, and nothing typed is gone.
  await button(page, affected.back).click()
  await expect(dueForm.getByLabel(deadlines.date(regionName))).toHaveValue(dayFromNow(30))
  await expect(dueForm.getByText(save.unsaved)).toBeVisible()
  await saveIn(dueForm)
  await button(page, affected.confirm).click()
  await expect(dueForm.getByText(save.saved, { exact: true })).toBeVisible()
  const due = await leader.api.from('deadlines').select('due_local').eq('part_id', ids.questions)
  expect(due.data).toEqual([{ due_local: `${dayFromNow(30)}T23:59:00` }])

  await part.getByRole('button', { name: questions.delete(questions.numbered('1')) }).click()
  await button(page, affected.confirm).click()
  await dialog(page).getByRole('button', { name: save.delete, exact: true }).click()
  await expect(dialog(page).getByText(questions.hasAnswers)).toBeVisible()
  await button(page, questions.hideConfirm).click()
  await expect(part.getByText(questions.hidden, { exact: true })).toBeVisible()
  await part.getByRole('button', { name: questions.delete(questions.numbered('2')) }).click()
  await button(page, affected.confirm).click()
  await dialog(page).getByRole('button', { name: save.delete, exact: true }).click()
  await expect(part.getByText(questions.numbered('2'))).toHaveCount(0)
})

test('who has handed in, an extension in two clicks, and who would be reminded', async ({
  world,
  signedIn,
  request,
}) => {
  const { facilitator, leader, school } = await facilitatedSchool(world)
  const [late, idle] = [await world.person('Vest'), await world.person('Nord')]
  const slow = await world.school({ regionId: school.regionId, leaders: [late] })
  await world.school({ regionId: school.regionId, leaders: [idle] })
  const ids = await draftAssignment(facilitator, { regionIds: [school.regionId] })
  await publishIn(facilitator, ids.assignment, school.regionId)
  const submission = await submitPart(leader, school, ids.questions)
  const page = await signedIn(facilitator)
  await page.goto('/assignments')
  await page.getByRole('link', { name: text.count.schools(1, 3) }).click()
  await expect(page.getByText(handedIn.summary(1, 3))).toBeVisible()
  const delivered = page.getByRole('row', { name: school.name })
  await expect(delivered.getByRole('link')).toHaveAttribute(
    'href',
    new RegExp(`^/read/${school.id}\\?.*view=${submission}$`),
  )

  await button(page, handedIn.extendFor(slow.name)).click()
  await dialog(page)
    .getByRole('button', { name: /^Gi utsettelse til/ })
    .click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('row', { name: slow.name })).toContainText('Utsatt til')
  const { data } = await late.api.from('extensions').select('due_local').throwOnError()
  expect(data).toEqual([{ due_local: `${dayFromNow(17)}T23:59:00` }])

  await button(page, remind.button).click()
  await expect(dialog(page).getByText(remind.recipients(2))).toBeVisible()
  await expect(dialog(page).getByRole('list').first()).toContainText('Nord')
  await expect(dialog(page).getByRole('list').first()).not.toContainText('Rektor')
  await expectAccessible(page)
  await button(page, remind.send).click()
  await expect(dialog(page).getByText(remind.sent(2))).toBeVisible()
  const reminders = async (person: Person) => {
    const response = await request.get(`/mail/messages.json?to=${encodeURIComponent(person.email)}`)
    const all = (await response.json()) as { text: string }[]
    return all.filter(({ text }) => /ikke levert/.test(text)).length
  }
  await expect.poll(() => reminders(idle)).toBe(1)
  expect(await reminders(leader)).toBe(0)
})

test('what other regions share is read; own dates are changed', async ({ world, signedIn }) => {
  const { facilitator: both, school } = await facilitatedSchool(world)
  const { facilitator, leader, school: other, regionName } = await facilitatedSchool(world)
  await world.makeFacilitator(both, other.regionId)
  const ids = await draftAssignment(both, { regionIds: [school.regionId, other.regionId] })
  await publishIn(both, ids.assignment, other.regionId)
  const page = await signedIn(facilitator)
  await openAssignment(page, ids.assignment)
  await expect(page.getByText(text.shared.title)).toBeVisible()
  const part = region(page, parts.numbered(1, 'Observasjon'))
  await expect(part.getByText('Hva så du?')).toBeVisible()
  await expect(part.getByRole('button', { name: save.save })).toHaveCount(1)
  await expect(part.getByRole('group')).toHaveCount(0)
  await expect(page.getByRole('button', { name: parts.add })).toHaveCount(0)
  await expect(page.getByText(`Region ${school.regionId}`)).toHaveCount(0)
  await part.getByLabel(deadlines.date(regionName)).fill(dayFromNow(15))
  await saveIn(part)
  await button(page, affected.confirm).click()
  await expect(part.getByText(save.saved, { exact: true })).toBeVisible()
  const { data } = await leader.api.from('deadlines').select('due_local').eq('part_id', ids.questions)
  expect(data).toEqual([{ due_local: `${dayFromNow(15)}T23:59:00` }])
})

test('nothing typed is lost: without network, by leaving, or to another facilitator', async ({
  world,
  signedIn,
}) => {
  const { facilitator, school } = await facilitatedSchool(world)
  const colleague = await world.person('Kollega')
  await world.makeFacilitator(colleague, school.regionId)
  const ids = await draftAssignment(facilitator, { regionIds: [school.regionId] })
  const page = await signedIn(facilitator)
  await openAssignment(page, ids.assignment)
  const section = region(page, text.texts.title)
  const intro = inLanguage(section, text.texts.intro)
  await intro.fill('Les dette først.')
  await page.route('**/rest/v1/assignments*', (route) => route.abort())
  await saveIn(section)
  await expect(section.getByText(text.problems.offline)).toBeVisible()
  await expect(intro).toHaveValue('Les dette først.')
  await page.unroute('**/rest/v1/assignments*')

  await page.getByRole('link', { name: text.pages.preview }).click()
  await expect(dialog(page).getByText(text.leave.body)).toBeVisible()
  await expectAccessible(page)
  await button(page, text.leave.stay).click()
  await expect(intro).toHaveValue('Les dette først.')

  await colleague.api
    .from('assignments')
    .update({ intro_nb: 'Kollegaens tekst.', intro_nn: 'Teksten til kollegaen.' })
    .eq('id', ids.assignment)
    .throwOnError()
  await saveIn(section)
  await expect(section.getByText(text.conflict.title)).toBeVisible()
  await expect(section.getByText('Kollegaens tekst.')).toBeVisible()
  await expect(intro).toHaveValue('Les dette først.')
  await saveIn(section)
  await expect(section.getByText(save.saved, { exact: true })).toBeVisible()
  const { data } = await facilitator.api
    .from('assignments')
    .select('intro_nb, intro_nn')
    .eq('id', ids.assignment)
  // Mine in the field that both wrote in; theirs in the one that I did not touch.
  expect(data).toEqual([{ intro_nb: 'Les dette først.', intro_nn: 'Teksten til kollegaen.' }])
})

test('who orders questions while a colleague adds one is told, and sees it', async ({ world, signedIn }) => {
  const { facilitator, school } = await facilitatedSchool(world)
  const ids = await draftAssignment(facilitator, { regionIds: [school.regionId] })
  const page = await signedIn(facilitator)
  await openAssignment(page, ids.assignment)
  const bodies = page.getByText(/^Hva (så du|gjør du nå|sa elevene)\?$/)
  await expect(bodies).toHaveText(['Hva så du?', 'Hva gjør du nå?'])
  await facilitator.api
    .from('questions')
    .insert({ part_id: ids.questions, position: 2, label: '3', body_nb: 'Hva sa elevene?' })
    .throwOnError()
  const down = button(page, questions.moveDown(questions.numbered('1')))
  await down.click()
  await expect(page.getByText(text.problems.changed_meanwhile)).toBeVisible()
  await expect(bodies).toHaveText(['Hva så du?', 'Hva gjør du nå?', 'Hva sa elevene?'])
  await down.click()
  await expect(bodies).toHaveText(['Hva gjør du nå?', 'Hva så du?', 'Hva sa elevene?'])
  await expect(page.getByText(text.problems.changed_meanwhile)).toBeHidden()
})

test('a copy is a draft with ids of its own, its dates moved', async ({ world, signedIn }) => {
  const { facilitator, leader, school } = await facilitatedSchool(world)
  const ids = await draftAssignment(facilitator, { regionIds: [school.regionId] })
  await publishIn(facilitator, ids.assignment, school.regionId)
  const page = await signedIn(facilitator)
  await page.goto('/assignments')
  await button(page, text.list.copyOf(ids.title)).click()
  await inLanguage(dialog(page), text.texts.name).fill('Neste års mellomarbeid')
  await page.getByLabel(text.create.datesShift).check()
  await page.getByLabel(text.create.weeks).fill('1')
  await expectAccessible(page)
  await button(page, text.create.submitCopy).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Neste års mellomarbeid' })).toBeVisible()
  await expect(region(page, parts.numbered(1, 'Observasjon')).getByText('Hva gjør du nå?')).toBeVisible()
  const { data } = await facilitator.api
    .from('deadlines')
    .select('due_local')
    .not('part_id', 'in', `(${ids.questions},${ids.plan})`)
  const due_local = `${dayFromNow(17)}T23:59:00`
  expect(data).toEqual([{ due_local }, { due_local }])
  expect(await titlesSeenBy(leader)).toEqual([ids.title])
})

test('the pages: accessible, and as narrow as 320 px', async ({ world, signedIn }) => {
  const { facilitator, school } = await facilitatedSchool(world)
  const ids = await draftAssignment(facilitator, { regionIds: [school.regionId], respondent: 'leader' })
  await publishIn(facilitator, ids.assignment, school.regionId)
  const page = await signedIn(facilitator)
  for (const sub of ['', `/${ids.assignment}`, `/${ids.assignment}/preview`, `/${ids.assignment}/status`]) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openAssignment(page, sub.slice(1))
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 640 })
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await expect.poll(sideways).toBe(0)
  }
  await openAssignment(page, ids.assignment, '/preview')
  await expect(region(page, text.texts.nn).getByText('Hva så du?')).toBeVisible()
  await expect(region(page, text.texts.nn).getByText(text.preview.otherLanguage.nb).first()).toBeVisible()
})

test('a leader finds no such pages', async ({ world, signedIn }) => {
  const { facilitator, leader, school } = await facilitatedSchool(world)
  const ids = await draftAssignment(facilitator, { regionIds: [school.regionId] })
  const page = await signedIn(leader)
  for (const address of ['/assignments', `/assignments/${ids.assignment}`]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { name: nb.errors.notFoundTitle })).toBeVisible()
  }
  const stranger = await facilitatedSchool(world)
  const theirs = await signedIn(stranger.facilitator)
  await theirs.goto(`/assignments/${ids.assignment}`)
  await expect(theirs.getByRole('heading', { name: nb.errors.notFoundTitle })).toBeVisible()
})
