import type { Page } from '@playwright/test'
import { assignments as assignmentsNb } from '../src/features/assignments/texts/nb.ts'
import { assignments as assignmentsNn } from '../src/features/assignments/texts/nn.ts'
import { feedback as feedbackNb } from '../src/features/feedback/texts/nb.ts'
import { feedback as feedbackNn } from '../src/features/feedback/texts/nn.ts'
import { navigation as navigationNb } from '../src/features/navigation/texts/nb.ts'
import { navigation as navigationNn } from '../src/features/navigation/texts/nn.ts'
import { writing as writingNb } from '../src/features/writing-help/texts/nb.ts'
import { writing as writingNn } from '../src/features/writing-help/texts/nn.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { nn } from '../src/shared/i18n/nn.ts'
import { people as peopleEn } from '../src/shared/people/en.ts'
import { people as peopleNb } from '../src/shared/people/nb.ts'
import { people as peopleNn } from '../src/shared/people/nn.ts'
import { type Assignments, test } from './support/assignments.ts'
import { chooseLanguage } from './support/navigation.ts'
import { actionText, expectInSight } from './support/plan.ts'
import { readThrough, said, startReader } from './support/screen-reader.ts'
import { allSaved, expect, openPlan } from './support/test.ts'
import { twoLeaders } from './support/together.ts'
import type { World } from './support/world.ts'

const languages = {
  nb: {
    ...nb,
    assignments: assignmentsNb,
    feedback: feedbackNb,
    navigation: navigationNb,
    people: peopleNb,
    writing: writingNb,
  },
  nn: {
    ...nn,
    assignments: assignmentsNn,
    feedback: feedbackNn,
    navigation: navigationNn,
    people: peopleNn,
    writing: writingNn,
  },
}

type Texts = (typeof languages)['nb'] | (typeof languages)['nn']

/** What is heard, task by task. When it is said that something is saved is left to chance, and out. */
class Transcript {
  readonly #lines: string[] = []
  readonly #page: Page
  readonly #school: string
  readonly #left: Set<string>

  constructor(page: Page, school: string, { saving, people }: Texts) {
    this.#page = page
    this.#school = school
    const saved = [saving.saved, saving.saving, people.profile.saved, '']
    this.#left = new Set(['document', ':', ...saved.flatMap((text) => [text, `polite: ${text}`])])
  }

  add(task: string, phrases: string[]) {
    const heard = phrases
      .filter((phrase) => !this.#left.has(phrase) && !/^(end of |paragraph|strong|list)/.test(phrase))
      .map((phrase) => phrase.replaceAll(this.#school, 'Skolen').replaceAll(dates, 'DATO'))
    this.#lines.push(`# ${task}`, ...heard.filter((phrase, at) => phrase !== heard[at - 1]), '')
  }

  async hear(task: string) {
    this.add(task, await said(this.#page))
  }

  toString() {
    return this.#lines.join('\n')
  }
}

const month = '(jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)\\p{L}*\\.?'
const dates = new RegExp(
  `(\\p{L}+dag )?\\d+\\. ${month}( \\d{4})?(,? (kl\\.|klokka) \\d\\d[.:]\\d\\d)?`,
  'gu',
)

/** Two leaders with three actions, the plan due in ten days, and feedback that has come. */
async function begun(world: World, assignments: Assignments) {
  const { school, ids, ...leaders } = await twoLeaders(world)
  await world.addActions(school, ids.shortTerm, ['Besøke hverandre', 'Filme en samtale'])
  await assignments.make({
    regionId: school.regionId,
    parts: [{ kind: 'plan', title_nb: 'Aksjonsplan', title_nn: 'Aksjonsplan', dueIn: 10 }],
  })
  const facilitator = await world.person('Kari')
  await world.makeFacilitator(facilitator, school.regionId)
  const comment = {
    id: crypto.randomUUID(),
    school_id: school.id,
    action_id: ids.action,
    body: 'Hvem deltar?',
  }
  await facilitator.api.from('comments').insert(comment).throwOnError()
  await facilitator.api.rpc('release_feedback', { drafts: [comment.id] }).throwOnError()
  return { school, ...leaders }
}

/** Kept in `transcripts`, to be read; with `--update-snapshots` they are written anew. */
for (const language of ['nb', 'nn'] as const) {
  const texts = languages[language]
  const { plan, presence, assignments, feedback, navigation, people, writing } = texts

  test(`what a screen reader says in ten tasks: ${language}`, async ({
    world,
    assignments: made,
    signedIn,
  }) => {
    const { rektor, inspektor, school } = await begun(world, made)
    const page = await signedIn(rektor)
    if (language === 'nn') await chooseLanguage(page, 'nn')
    const heard = new Transcript(page, school.name, texts)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const goTo = (name: string | RegExp) => page.getByRole('link', { name }).first().press('Enter')
    const title = (text: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(text)

    await openPlan(page, school)
    await expect(page.getByText(feedback.summary.fresh(1))).toBeVisible()
    await expect(button(assignments.handIn.button)).toBeVisible()
    await startReader(page)
    heard.add('Open the plan', await readThrough(page, '#content'))

    await button(plan.find).press('Enter')
    await page.keyboard.insertText('filme')
    await expect(page.getByText(plan.foundActions(1))).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.locator('textarea:focus')).toHaveValue('Filme en samtale')
    await heard.hear('Find an action')

    await page.keyboard.press('End')
    await page.keyboard.type(' i uke 10')
    await allSaved(page)
    // What is looked for is over, and help with the text comes when its field is left.
    await button(plan.find).press('Enter')
    await expect(page.getByText(writing.hints.who).first()).toBeVisible()
    await heard.hear('Write in a field')

    const theirs = await signedIn(inspektor)
    await openPlan(theirs, school)
    await expect(page.getByText(presence.alsoHere(['Inspektor']))).toBeVisible()
    await actionText(theirs, 2).fill('Besøke hverandre annenhver uke')
    await allSaved(theirs)
    await expectInSight(page, 'annenhver uke')
    await theirs.context().close()
    await expect(page.getByText(presence.alsoHere(['Inspektor']))).toHaveCount(0)
    await heard.hear('Hear the other’s change')

    await button(plan.more(plan.numbered.action(1))).press('Enter')
    await button(plan.delete).press('Enter')
    await expect(button(plan.undo)).toBeFocused()
    await page.keyboard.press('Enter')
    await expectInSight(page, 'Lærerne planlegger')
    await allSaved(page)
    await heard.hear('Undo a delete')

    await button(assignments.handIn.button).press('Enter')
    await expect(button(assignments.handIn.confirm)).toBeVisible()
    await button(assignments.handIn.confirm).press('Enter')
    await title(assignments.receipt.title('Aksjonsplan'))
    await heard.hear('Hand in')

    await goTo(new RegExp(`^${navigation.feedback}`))
    await title(feedback.title)
    await expect(page.getByText('Hvem deltar?')).toBeVisible()
    heard.add('Read feedback', await readThrough(page, '#content'))

    await goTo(feedback.about.actions('Lærerne planlegger sammen hver uke'))
    await button(feedback.comment.reply).press('Enter')
    await page.keyboard.type('Alle på trinn 5')
    await button(feedback.box.sendReply).press('Enter')
    await expect(page.getByText(feedback.box.sent)).toBeVisible()
    await heard.hear('Answer')

    await goTo(navigation.home)
    await title(assignments.front.title(school.name))
    heard.add('Go to mellomarbeid', await readThrough(page, '#content'))

    await page.getByRole('banner').getByRole('button', { name: navigation.menu }).press('Enter')
    await goTo(texts.app.profile)
    await title(people.profile.title)
    await page.getByLabel(people.profile.language, { exact: true }).selectOption('en')
    await button(people.profile.save).press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByText(peopleEn.profile.saved, { exact: true })).toBeVisible()
    await heard.hear('Change language')

    expect(`${heard}`).toMatchSnapshot(`${language}.txt`)
  })
}
