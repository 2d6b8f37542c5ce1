import type { Page } from '@playwright/test'
import { nb } from '../src/shared/i18n/nb.ts'
import {
  actionStatus,
  actionText,
  addRow,
  choose,
  expectInSight,
  handle,
  longTermGoal,
  shortTermGoal,
} from './support/plan.ts'
import { allSaved, expect, expectAccessible, openPlan, test } from './support/test.ts'
import {
  alsoHere,
  bothSaved,
  comeBack,
  eachOnce,
  expectMet,
  holdSaves,
  openTogether,
  tagAt,
  timesFound,
  twoLeaders,
  typeBoth,
  words,
} from './support/together.ts'

const { plan, saving, presence } = nb

/** The texts of the actions, from the top of the page. */
const actionTexts = (page: Page) =>
  page
    .locator('textarea')
    .and(page.getByLabel(plan.fields.body))
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))

test.describe('in different cells', () => {
  test('each sees what the other types before it is saved, and both are saved', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn }, '')
    const [mineWords, theirWords] = [words('rektor', 8), words('inspektør', 8)]
    const release = [await holdSaves(mine), await holdSaves(theirs)]
    await longTermGoal(mine).fill('')
    await actionText(theirs).focus()
    await typeBoth([mine, mineWords.join(' ')], [theirs, theirWords.join(' ')])
    await expect(longTermGoal(theirs)).toHaveValue(mineWords.join(' '))
    await expect(actionText(mine)).toHaveValue(theirWords.join(' '))
    const meanwhile = JSON.stringify(await world.everythingOf(school))
    expect(meanwhile).not.toContain('rektor0')
    expect(meanwhile).not.toContain('inspektør0')

    for (const letGo of release) letGo()
    await bothSaved(mine, theirs)
    const all = [...mineWords, ...theirWords]
    expect(timesFound(all, await world.everythingOf(school))).toEqual(eachOnce(all))
    await expect(longTermGoal(theirs)).toHaveValue(mineWords.join(' '))
    await expect(actionText(mine)).toHaveValue(theirWords.join(' '))
  })

  test('the other is named at the head of the plan and at the field, until they go', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn })
    await actionText(theirs).focus()
    await expect(tagAt(actionText(mine))).toHaveText(presence.writesHere('Inspektor'))
    await shortTermGoal(theirs).focus()
    await expect(tagAt(shortTermGoal(mine))).toHaveText(presence.writesHere('Inspektor'))
    await expect(tagAt(actionText(mine))).toHaveCount(0)

    // One who arrives later is told where the other already is, and is one person however many pages are open.
    const later = await mine.context().newPage()
    await openPlan(later, school)
    await expect(tagAt(shortTermGoal(later))).toHaveText(presence.writesHere('Inspektor'))
    await expect(alsoHere(theirs, 'Rektor')).toBeVisible()
    await later.close()
    await expect(alsoHere(theirs, 'Rektor')).toBeVisible()

    await theirs.close()
    await expect(alsoHere(mine, 'Inspektor')).toHaveCount(0)
    await expect(tagAt(shortTermGoal(mine))).toHaveCount(0)
  })

  test('what was being typed and is given up again goes from the other page too', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn })
    const letGo = await holdSaves(theirs)
    await actionText(theirs).press('End')
    await theirs.keyboard.type(' og noe til')
    await expect(actionText(mine)).toHaveValue('Lærerne planlegger sammen hver uke og noe til')
    for (let key = 0; key < ' og noe til'.length; key++) await theirs.keyboard.press('Backspace')
    await expect(actionText(mine)).toHaveValue('Lærerne planlegger sammen hver uke')
    letGo()
    await bothSaved(mine, theirs)
    expect((await world.actionsOf(school))[0]?.body).toBe('Lærerne planlegger sammen hver uke')
  })
})

test.describe('structure', () => {
  test('both add an action under one goal at the same moment', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn })
    await Promise.all([addRow(mine, 'action'), addRow(theirs, 'action')])
    const [mineWords, theirWords] = [words('rektor', 6), words('inspektør', 6)]
    await typeBoth([mine, mineWords.join(' ')], [theirs, theirWords.join(' ')])
    await bothSaved(mine, theirs)
    const stored = (await world.actionsOf(school))
      .toSorted((a, b) =>
        a.position === b.position ? (a.id < b.id ? -1 : 1) : a.position < b.position ? -1 : 1,
      )
      .map((action) => action.body)
    expect(stored.toSorted()).toEqual(
      ['Lærerne planlegger sammen hver uke', mineWords.join(' '), theirWords.join(' ')].toSorted(),
    )
    for (const page of [mine, theirs]) await expect.poll(() => actionTexts(page)).toEqual(stored)
  })

  test('an action moved to a goal that the other has just deleted brings the goal back', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, school, ids } = await openTogether({ world, signedIn })
    const target = await world.addShortTermGoal(school, ids.longTerm, 'Nytt delmål')
    await expect(shortTermGoal(theirs, 2)).toHaveValue('Nytt delmål')
    const letGo = await holdSaves(mine)
    await choose(mine, plan.numbered.action(1), 'Nytt delmål')
    await choose(theirs, plan.numbered.shortTermGoal(2), plan.delete)
    await allSaved(theirs)
    letGo()
    await allSaved(mine)
    for (const page of [mine, theirs]) {
      await expect(shortTermGoal(page, 2)).toHaveValue('Nytt delmål')
      await expect(actionText(page)).toHaveValue('Lærerne planlegger sammen hver uke')
    }
    expect((await world.actionsOf(school))[0]).toMatchObject({ goal_id: target, deleted_at: null })
    expect((await world.goalsOf(school)).filter((goal) => goal.deleted_at)).toEqual([])
  })

  test('an action moved just before the goal was deleted comes back with the goal', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, school, ids } = await openTogether({ world, signedIn })
    await world.addShortTermGoal(school, ids.longTerm, 'Nytt delmål')
    await expect(shortTermGoal(mine, 2)).toHaveValue('Nytt delmål')
    await expect(shortTermGoal(theirs, 2)).toHaveValue('Nytt delmål')
    const letGo = await holdSaves(theirs)
    await choose(theirs, plan.numbered.shortTermGoal(2), plan.delete)
    await choose(mine, plan.numbered.action(1), 'Nytt delmål')
    await allSaved(mine)
    letGo()
    await allSaved(theirs)
    await expect(actionText(mine)).toHaveCount(0)
    await mine.getByText(plan.deletedRows(1)).click()
    await mine.getByRole('button', { name: `${plan.restore}: Nytt delmål` }).click()
    for (const page of [mine, theirs]) {
      await expect(shortTermGoal(page, 2)).toHaveValue('Nytt delmål')
      await expect(actionText(page)).toHaveValue('Lærerne planlegger sammen hver uke')
    }
  })

  test('both choose a status at the same moment and end with the same one', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn })
    await Promise.all([
      actionStatus(mine).selectOption('ongoing'),
      actionStatus(theirs).selectOption('dropped'),
    ])
    await bothSaved(mine, theirs)
    const status = (await world.actionsOf(school))[0]?.status ?? ''
    expect(['ongoing', 'dropped']).toContain(status)
    await expect(actionStatus(mine)).toHaveValue(status)
    await expect(actionStatus(theirs)).toHaveValue(status)
  })

  test('one is told what the other deletes, and can take it back', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn })
    await longTermGoal(mine).focus()
    await choose(theirs, plan.numbered.action(1), plan.delete)
    const notice = mine.getByText(plan.deletedBy('Inspektor', plan.deleted.action))
    await expect(notice).toBeVisible()
    await expect(longTermGoal(mine)).toBeFocused()
    await mine.getByRole('button', { name: plan.undo, exact: true }).click()
    await expect(actionText(mine)).toHaveValue('Lærerne planlegger sammen hver uke')
    await expect(actionText(theirs)).toHaveValue('Lærerne planlegger sammen hver uke')
    await bothSaved(mine, theirs)
    expect((await world.actionsOf(school))[0]?.deleted_at).toBeNull()
  })

  test('what is typed in a row that the other deletes is kept, and goes up when the row is restored', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn })
    const letGo = await holdSaves(mine)
    await actionText(mine).press('End')
    await mine.keyboard.type(', også på trinn 5')
    await expect(tagAt(actionText(theirs))).toHaveText(presence.writesHere('Rektor'))
    await choose(theirs, plan.numbered.action(1), plan.delete)
    await theirs.getByRole('button', { name: presence.deleteConfirm }).click()
    await expect(mine.getByRole('heading', { name: saving.rowDeleted })).toBeVisible()
    // Said at the field too, as long as the row still stands there.
    await expect(mine.getByText(saving.rowDeleted)).toHaveCount(1)
    await expectInSight(mine, 'hver uke, også på trinn 5')
    letGo()
    await mine.getByRole('button', { name: saving.restoreRow }).click()
    const text = 'Lærerne planlegger sammen hver uke, også på trinn 5'
    await expect(actionText(mine)).toHaveValue(text)
    await bothSaved(mine, theirs)
    await expect(actionText(theirs)).toHaveValue(text)
    expect((await world.actionsOf(school))[0]).toMatchObject({ body: text, deleted_at: null })
  })

  test('one writes on in a row that the other moves up and to another goal', async ({ world, signedIn }) => {
    const { mine, theirs, school, ids } = await openTogether({ world, signedIn }, 'Først')
    await world.addActions(school, ids.shortTerm, ['Andre'])
    await world.addShortTermGoal(school, ids.longTerm, 'Nytt delmål')
    await expect(shortTermGoal(mine, 2)).toHaveValue('Nytt delmål')
    await expect(shortTermGoal(theirs, 2)).toHaveValue('Nytt delmål')
    await expect(actionText(theirs, 2)).toHaveValue('Andre')

    await actionText(mine, 1).press('End')
    await mine.keyboard.type(' her')
    await choose(theirs, plan.numbered.action(2), plan.moveUp)
    await expect(actionText(mine, 2)).toHaveValue('Først her')
    await mine.keyboard.type(' og der')
    await expect(actionText(mine, 2)).toHaveValue('Først her og der')

    await choose(theirs, plan.numbered.action(2), 'Nytt delmål')
    // Each is alone under its goal, and has nowhere to be dragged.
    await expect(handle(mine, plan.numbered.action(2))).toHaveCount(0)
    await mine.keyboard.type(' også')
    await bothSaved(mine, theirs)
    expect((await world.actionsOf(school)).map(({ body }) => body).toSorted()).toEqual([
      'Andre',
      'Først her og der også',
    ])
  })
})

test.describe('without realtime', () => {
  test('saves go up, and the other finds them on coming back', async ({ world, signedIn }) => {
    const { rektor, inspektor, school } = await twoLeaders(world, 'Vi planlegger.')
    const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
    for (const page of [mine, theirs]) {
      await page.routeWebSocket(/\/realtime\//, (socket) => socket.close())
      await openPlan(page, school)
    }
    await actionText(mine).press('Control+Home')
    await mine.keyboard.type('En. ')
    await allSaved(mine)
    await expect(alsoHere(mine, 'Inspektor')).toHaveCount(0)
    await comeBack(theirs)
    await expect(actionText(theirs)).toHaveValue('En. Vi planlegger.')
    await actionText(theirs).press('Control+End')
    await theirs.keyboard.type(' To.')
    await addRow(theirs, 'reflection')
    await theirs.keyboard.type('Det gikk fint')
    await allSaved(theirs)
    await comeBack(mine)
    await expect(actionText(mine)).toHaveValue('En. Vi planlegger. To.')
    await expectInSight(mine, 'Det gikk fint')
    expect((await world.actionsOf(school))[0]?.body).toBe('En. Vi planlegger. To.')
    expect((await world.reflectionsOf(school)).map(({ outcome }) => outcome)).toEqual(['Det gikk fint'])
  })

  test('a channel that is lost comes back, and what was missed is fetched', async ({ world, signedIn }) => {
    const { rektor, inspektor, school } = await twoLeaders(world)
    const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
    const sockets: { close: () => Promise<void> }[] = []
    let isOpen = true
    await mine.routeWebSocket(/\/realtime\//, (socket) => {
      if (!isOpen) return void socket.close()
      socket.connectToServer()
      sockets.push(socket)
    })
    await Promise.all([openPlan(mine, school), openPlan(theirs, school)])
    await expectMet(mine, theirs)
    isOpen = false
    for (const socket of sockets) await socket.close()
    await expect(alsoHere(mine, 'Inspektor')).toHaveCount(0)
    await actionText(theirs).fill('Skrevet mens kanalen var borte')
    await allSaved(theirs)
    isOpen = true
    await expectMet(mine, theirs)
    await expect(actionText(mine)).toHaveValue('Skrevet mens kanalen var borte')
  })
})

test.describe('who may see', () => {
  test('a facilitator sees changes as they come, and cannot change anything', async ({ world, signedIn }) => {
    const { rektor, school } = await twoLeaders(world)
    const facilitator = await world.person('Veileder')
    await world.makeFacilitator(facilitator, school.regionId)
    const [mine, watching] = [await signedIn(rektor), await signedIn(facilitator)]
    await Promise.all([openPlan(mine, school), openPlan(watching, school)])
    await expect(watching.getByText(plan.readOnly)).toBeVisible()
    await expect(watching.getByRole('textbox')).toHaveCount(0)
    await expectInSight(watching, 'Lærerne planlegger sammen hver uke')

    // Words until one arrives: from then on the channel is open, and nothing is fetched on the way.
    const seen = watching.getByText('Felles økt')
    await actionText(mine).fill('Felles økt')
    await expect(seen).toBeVisible()
    await longTermGoal(mine).fill('Et klarere mål')
    await expect(watching.getByText('Et klarere mål')).toBeVisible()
    await actionStatus(mine).selectOption('ongoing')
    await expect(watching.getByText(plan.status.ongoing)).toBeVisible()
    await addRow(mine, 'reflection')
    await mine.keyboard.type('Lærerne var med')
    await expect(watching.getByText('Lærerne var med')).toBeVisible()
    await choose(mine, plan.numbered.action(1), plan.delete)
    await expect(seen).toHaveCount(0)
    // To be seen reading is not asked for, so the leaders are not told.
    await expect(mine.getByText(/Også her/)).toHaveCount(0)
    await expect(watching.getByRole('textbox')).toHaveCount(0)
  })

  test('a leader who is removed while the plan is open is told, and gets what was not saved', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs, rektor, school } = await openTogether({ world, signedIn })
    const letGo = await holdSaves(mine)
    await actionText(mine).press('End')
    await mine.keyboard.type(' og på trinn 7')
    await world.endLeadership(rektor, school)
    letGo()
    await comeBack(mine)
    await expect(mine.getByRole('heading', { level: 1 })).toHaveText(plan.accessLost.title)
    await expect(mine.getByText('Lærerne planlegger sammen hver uke og på trinn 7')).toBeVisible()
    await expect(longTermGoal(mine)).toHaveCount(0)
    await mine.reload()
    await expect(mine.getByText('Bedre undervisning')).toHaveCount(0)

    expect((await world.actionsOf(school))[0]?.body).toBe('Lærerne planlegger sammen hver uke')
    await longTermGoal(theirs).fill('Inspektør skriver videre')
    await allSaved(theirs)
  })
})

test.describe('deleting where the other writes', () => {
  test('is asked about first, also for a goal above; left alone, or done with the way back', async ({
    world,
    signedIn,
  }) => {
    const { mine, theirs } = await openTogether({ world, signedIn }, 'Midt i.')
    await actionText(theirs).press('Control+End')
    await expect(tagAt(actionText(mine))).toHaveText(presence.writesHere('Inspektor'))
    const dialog = mine.getByRole('dialog', { name: presence.deleteAnyway(['Inspektor']) })
    await choose(mine, plan.numbered.shortTermGoal(1), plan.delete)
    await expectAccessible(mine)
    await dialog.getByRole('button', { name: presence.deleteCancel }).click()
    await expect(mine.getByRole('button', { name: plan.more(plan.numbered.shortTermGoal(1)) })).toBeFocused()
    await expect(actionText(mine)).toHaveValue('Midt i.')
    await choose(mine, plan.numbered.action(1), plan.delete)
    await dialog.getByRole('button', { name: presence.deleteConfirm }).click()
    await expect(actionText(mine)).toHaveCount(0)
    await expect(mine.getByRole('button', { name: plan.undo })).toBeFocused()
    await mine.keyboard.press('Enter')
    await expect(actionText(mine)).toHaveValue('Midt i.')
  })

  test('is not asked about once they have gone elsewhere', async ({ world, signedIn }) => {
    const { mine, theirs } = await openTogether({ world, signedIn }, 'Midt i.')
    await actionText(theirs).focus()
    await expect(tagAt(actionText(mine))).toHaveText(presence.writesHere('Inspektor'))
    await actionText(theirs).blur()
    await expect(tagAt(actionText(mine))).toHaveCount(0)
    await choose(mine, plan.numbered.action(1), plan.delete)
    await expect(actionText(mine)).toHaveCount(0)
  })
})
