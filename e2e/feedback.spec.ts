import type { Page } from '@playwright/test'
import { assignments as assignmentTexts } from '../src/features/assignments/texts/nb.ts'
import { feedback as texts } from '../src/features/feedback/texts/nb.ts'
import { navigation } from '../src/features/navigation/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { people } from '../src/shared/people/nb.ts'
import { test as assignmentTest } from './support/assignments.ts'
import { siteNavigation } from './support/navigation.ts'
import { answerTo, handInNow, openPart } from './support/part.ts'
import { actionText, longTermGoal, openField } from './support/plan.ts'
import { allSaved, expect, expectAccessible, openPlan, test } from './support/test.ts'
import type { Person, School, World } from './support/world.ts'

const { place, box, comment, summary, release, page: pageTexts } = texts
const action = nb.plan.numbered.action(1)
const answerOne = assignmentTexts.part.question('1')
const goal = nb.plan.numbered.shortTermGoal(1)

/** Two facilitators of a region with a school, which has a leader and a small plan. */
async function facilitatedSchool(world: World) {
  const { leader, school } = await world.leaderWithSchool()
  const [kari, ola] = [await world.person('Kari'), await world.person('Ola')]
  for (const person of [kari, ola]) await world.makeFacilitator(person, school.regionId)
  return { leader, school, kari, ola, ids: await world.smallPlan(school) }
}

const writing = (page: Page, about: string) => page.getByRole('textbox', { name: box.comment(about) })
const commentOn = (page: Page, about: string) =>
  page.getByRole('button', { name: `${place.comment}, ${about}`, exact: true })
const feedbackOn = (page: Page, about: string, count = 1) =>
  page.getByRole('button', { name: new RegExp(`^Tilbakemelding \\(${count}\\).*, ${about}$`) })

async function saveDraft(page: Page, about: string, words: string) {
  await commentOn(page, about).click()
  await writing(page, about).fill(words)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(box.saved)).toBeVisible()
}

async function sendNow(page: Page, button: string) {
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: release.confirm, exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** A draft that is written over the API. */
async function draft(person: Person, school: School, body: string) {
  const id = crypto.randomUUID()
  await person.api.from('comments').insert({ id, school_id: school.id, body }).throwOnError()
  return id
}

test('a draft is held back, sent, met at once by the school, answered and taken in', async ({
  world,
  signedIn,
}) => {
  const { leader, school, kari, ola } = await facilitatedSchool(world)
  const [hers, his, theirs] = [await signedIn(kari), await signedIn(ola), await signedIn(leader)]
  await openPlan(hers, school)
  await saveDraft(hers, action, 'Hvorfor tror dere at det hjelper?')

  // A co-facilitator meets it, as a draft of another's, and adds one of his own.
  await openPlan(his, school)
  await feedbackOn(his, action).click()
  const draftThere = his.getByRole('article', { name: comment.by('Kari') })
  await expect(draftThere).toContainText('Hvorfor tror dere at det hjelper?')
  await expect(draftThere).toContainText(comment.draft)
  await expect(his.getByRole('button', { name: comment.edit })).toHaveCount(0)
  await saveDraft(his, goal, 'Et tydelig mål')

  // The school's leader does not, on the page or past it.
  await openPlan(theirs, school)
  await actionText(theirs).click()
  await expect(theirs.getByRole('heading', { name: texts.title })).toHaveCount(0)
  const { data: seen } = await leader.api.from('comments').select()
  expect(seen).toEqual([])

  await his.getByRole('button', { name: summary.send }).click()
  await expect(his.getByRole('dialog')).toContainText(
    `${release.toSchool(school.name, 2)}, ${release.from('Kari, Ola')}`,
  )
  await expectAccessible(his)
  await his.getByRole('button', { name: release.confirm, exact: true }).click()
  await expect(his.getByText(summary.totalSent(2))).toBeVisible()

  // Without a reload; the way from one to the next goes down the page.
  await expect(theirs.getByText(summary.fresh(2))).toBeVisible()
  await theirs.getByRole('button', { name: summary.next }).click()
  await expect(theirs.getByText('Et tydelig mål')).toBeVisible()
  await expect(theirs.getByText(summary.fresh(1))).toBeVisible()
  await theirs.getByRole('button', { name: summary.next }).click()
  await expect(theirs.getByText('Hvorfor tror dere at det hjelper?')).toBeVisible()
  await expect(theirs.getByText(summary.total(2))).toBeVisible()
  await expectAccessible(theirs)

  // What needs no answer is settled, and that is taken back.
  const praise = theirs.getByRole('listitem').filter({ hasText: 'Et tydelig mål' }).last()
  await praise.getByRole('button', { name: comment.settle }).click()
  await expect(praise.getByText(/^Trenger ikke svar, sier Rektor/)).toBeVisible()
  await praise.getByRole('button', { name: comment.undo }).click()
  await expect(praise.getByRole('button', { name: comment.settle })).toBeVisible()

  // Of what has changed since it came, the row that it is about is likely meant; another one is chosen and not taken.
  await (await openField(theirs, 1, 'assumption')).fill('Fordi lærerne da prøver ut sammen')
  await longTermGoal(theirs).fill('Enda bedre undervisning')
  await allSaved(theirs)
  const thread = theirs.getByRole('listitem').filter({ hasText: 'Hvorfor tror dere' }).last()
  const takeIn = thread.getByRole('button', { name: comment.takeIn })
  await takeIn.press('Enter')
  const choice = thread.getByRole('combobox', { name: texts.change.which })
  await expect(choice.locator('option:checked')).toHaveText(new RegExp(nb.plan.fields.assumption))
  await expect(thread.locator('ins')).toContainText('Fordi lærerne da prøver ut sammen')
  await expectAccessible(theirs)
  await choice.selectOption({ index: 0 })
  await expect(choice.locator('option:checked')).toHaveText(/Målet «Enda bedre undervisning»/)
  await thread.getByRole('button', { name: comment.cancel }).click()
  await expect(takeIn).toBeFocused()
  await takeIn.press('Enter')
  await expect(choice).toBeVisible()
  await theirs.keyboard.press('Enter')
  await expect(thread.getByText(/^Tatt med i planen av Rektor/)).toBeVisible()
  await thread.getByRole('button', { name: comment.reply, exact: true }).click()
  await theirs.getByRole('textbox', { name: box.reply('Kari') }).fill('Takk, det har vi skrevet nå')
  await theirs.keyboard.press('Control+Enter')
  await expect(theirs.getByRole('article', { name: comment.replyBy('Rektor') })).toBeVisible()

  // The facilitator hears of both, and finds the change.
  await expect(hers.getByText('Takk, det har vi skrevet nå')).toBeVisible()
  await hers.goto('/feedback')
  await expect(hers.getByText('Takk, det har vi skrevet nå')).toBeVisible()
  await hers.getByRole('link', { name: texts.about.actions('Lærerne planlegger sammen hver uke') }).click()
  // It is open, with the words that came; the history has them too.
  await expect(feedbackOn(hers, action)).toBeFocused()
  const taken = hers.getByRole('listitem').filter({ hasText: 'Hvorfor tror dere' }).last()
  await expect(taken.locator('ins')).toContainText('Fordi lærerne da prøver ut sammen')
  await hers.getByRole('link', { name: comment.seeChange }).click()
  await expect(hers.getByRole('heading', { level: 1, name: nb.history.title })).toBeVisible()
  await expect(hers.getByText('Fordi lærerne da prøver ut sammen')).toBeVisible()

  await thread.getByRole('button', { name: comment.undo }).click()
  await expect(thread.getByRole('button', { name: comment.takeIn })).toBeVisible()
})

test('a region is sent at once, saying what goes to whom; the other region is not touched', async ({
  world,
  signedIn,
}) => {
  const { leader, school, kari } = await facilitatedSchool(world)
  const neighbour = await world.school({ regionId: school.regionId })
  const far = await world.school()
  const farAway = await world.person('Fjern')
  await world.makeFacilitator(farAway, far.regionId)
  await draft(kari, school, 'Til den ene')
  const page = await signedIn(kari)
  await page.goto('/')
  await siteNavigation(page).getByRole('link', { name: navigation.feedback }).click()
  await expect(page.getByText('Til den ene')).toBeVisible()
  await expect(page.getByRole('link', { name: texts.about.plan })).toBeVisible()
  // One that is written meanwhile comes by itself.
  await draft(kari, neighbour, 'Til den andre')
  await page.getByRole('button', { name: pageTexts.sendAll(2) }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(release.what(2, 2))
  await expect(dialog).toContainText(release.toSchool(neighbour.name, 1))
  await page.setViewportSize({ width: 320, height: 640 })
  await expectAccessible(page)
  // One that is begun after it was read stays where it is.
  const late = await draft(kari, school, 'Begynt imens')
  await dialog.getByRole('button', { name: release.confirm, exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Begynt imens')).toBeVisible()
  await expect(page.getByText('Til den andre')).toHaveCount(0)
  await expectAccessible(page)
  const { data: received } = await leader.api.from('comments').select('body')
  expect(received).toEqual([{ body: 'Til den ene' }])

  const other = await signedIn(farAway)
  await other.goto('/feedback')
  await expect(other.getByText(pageTexts.noDrafts)).toBeVisible()
  const { data: seen } = await farAway.api.from('comments').select()
  const { data: sent } = await farAway.api.rpc('release_feedback', { drafts: [late] })
  const { data: awaiting } = await farAway.api.rpc('threads_awaiting_reply')
  expect([seen, sent, awaiting]).toEqual([[], [], []])
})

test('what is typed survives a reload, no network and a lost reply', async ({ world, signedIn }) => {
  const { school, kari } = await facilitatedSchool(world)
  const page = await signedIn(kari)
  await openPlan(page, school)
  await commentOn(page, action).click()
  await writing(page, action).fill('Halvskrevet')
  await page.reload()
  await expect(writing(page, action)).toHaveValue('Halvskrevet')
  await page.context().setOffline(true)
  await writing(page, action).fill('Skrevet uten nett')
  await page.getByRole('button', { name: box.saveDraft }).click()
  await expect(page.getByText(texts.refusals.offline)).toBeVisible()
  await expect(writing(page, action)).toHaveValue('Skrevet uten nett')
  await expectAccessible(page)
  await page.context().setOffline(false)

  await page.route('**/rest/v1/comments*', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    await route.fetch()
    await route.abort()
  })
  await page.getByRole('button', { name: box.saveDraft }).click()
  await expect(page.getByText(texts.refusals.offline)).toBeVisible()
  await page.unroute('**/rest/v1/comments*')
  await writing(page, action).fill('Skrevet med nett')
  await page.getByRole('button', { name: box.saveDraft }).click()
  await expect(page.getByText(box.saved)).toBeVisible()
  const { data } = await kari.api.from('comments').select('body')
  expect(data).toEqual([{ body: 'Skrevet med nett' }])

  // Edited while a co-facilitator sends it: the words stay in the box.
  await page.getByRole('button', { name: comment.edit }).click()
  await page.getByRole('textbox', { name: box.edit }).fill('Bedre sagt')
  const { data: drafts } = await kari.api.from('comments').select('id')
  await kari.api.rpc('release_feedback', { drafts: drafts?.map(({ id }) => id) ?? [] }).throwOnError()
  await page.getByRole('button', { name: box.saveDraft }).click()
  await expect(page.getByText(texts.refusals.changed_meanwhile)).toBeVisible()
  await expect(page.getByRole('textbox', { name: box.edit })).toHaveValue('Bedre sagt')
  await page.getByRole('button', { name: box.throwAway }).click()

  await page.getByRole('button', { name: comment.withdraw }).click()
  await expect(page.getByText(comment.withdrawAsk)).toBeVisible()
  await page.getByRole('button', { name: comment.withdraw }).click()
  await expect(page.getByText(comment.withdrawn)).toBeVisible()
})

assignmentTest(
  'the way from one to the next goes through all that is new, rows first, and begins again',
  async ({ world, assignments, signedIn }) => {
    const { leader, school, kari, ids } = await facilitatedSchool(world)
    const [part] = await assignments.make({ regionId: school.regionId })
    if (!part) throw new Error('No part')
    const submission_id = crypto.randomUUID()
    await leader.api.rpc('submit_part', { submission_id, part: part.id, school: school.id }).throwOnError()
    const drafts = [
      { body: 'Om svaret', submission_id, question_id: part.questionIds[0] ?? '' },
      { body: 'Om hele planen' },
      { body: 'Om målet', goal_id: ids.shortTerm },
      { body: 'Om aksjonen', action_id: ids.action },
    ].map((about) => ({ id: crypto.randomUUID(), school_id: school.id, ...about }))
    await kari.api.from('comments').insert(drafts).throwOnError()
    await kari.api.rpc('release_feedback', { drafts: drafts.map(({ id }) => id) }).throwOnError()

    const page = await signedIn(leader)
    await openPlan(page, school)
    await expect(page.getByText(summary.fresh(4))).toBeVisible()
    const places = [
      feedbackOn(page, goal),
      feedbackOn(page, action),
      page.getByRole('button', { name: place.wholePlan(1) }),
      page.getByRole('link', { name: /1 kommentar til svar/ }),
    ]
    for (const [index, found] of [...places, ...places.slice(0, 2)].entries()) {
      await page.getByRole('button', { name: summary.next }).click()
      await expect(found).toBeFocused()
      await expect(page.getByText(summary.at((index % 4) + 1, 4), { exact: true })).toBeVisible()
    }
    // What has been seen stays open, and is not folded away by coming back to it.
    for (const words of ['Om målet', 'Om aksjonen']) {
      await expect(page.getByText(words)).toBeVisible()
    }
  },
)

assignmentTest(
  'on a leader own answer: for that leader only, and a comment on a deleted row stays',
  async ({ world, assignments, signedIn }) => {
    const { leader, school, kari, ids } = await facilitatedSchool(world)
    const other = await world.person('Inspektor')
    await world.makeLeader(other, school)
    const [part] = await assignments.make({ regionId: school.regionId, parts: [{ respondent: 'leader' }] })
    if (!part) throw new Error('No part')
    const page = await signedIn(leader)
    await openPart(page, school, part)
    await answerTo(page, '1').fill('Lærerne var ivrige')
    await handInNow(page)
    const address = page.url()

    const hers = await signedIn(kari)
    await hers.goto(address)
    await saveDraft(hers, answerOne, 'Hva gjorde dem ivrige?')
    await openPlan(hers, school)
    await saveDraft(hers, action, 'Om aksjonen')
    await sendNow(hers, summary.send)

    await page.reload()
    await feedbackOn(page, answerOne).click()
    await expect(page.getByText('Hva gjorde dem ivrige?')).toBeVisible()
    const { data: theirs } = await other.api.from('comments').select('body')
    expect(theirs).toEqual([{ body: 'Om aksjonen' }])

    await leader.api
      .from('actions')
      .update({ deleted_at: new Date().toISOString() })
      .eq('id', ids.action)
      .throwOnError()
    await openPlan(page, school)
    await expect(page.getByRole('link', { name: /1 kommentar til svar/ })).toBeVisible()
    await page.getByRole('button', { name: place.deletedRows(1) }).click()
    await expect(page.getByText('Om aksjonen')).toBeVisible()
    await page.setViewportSize({ width: 320, height: 640 })
    await expectAccessible(page)
  },
)

test('letters about feedback are switched off in the profile', async ({ world, signedIn }) => {
  const { leader } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await page.goto('/profile')
  const choice = page.getByLabel(people.profile.feedbackMail)
  await expect(choice).toBeChecked()
  await choice.uncheck()
  await page.getByRole('button', { name: people.profile.save }).click()
  await expect(page.getByText(people.profile.saved)).toBeVisible()
  await page.reload()
  await expect(choice).not.toBeChecked()
  const { data } = await leader.api.rpc('my_profile').single()
  expect(data?.feedback_mail).toBe(false)
})
