import { expect, type Locator, type Page } from '@playwright/test'
import { nb } from '../../src/shared/i18n/nb.ts'

const { fields, numbered, add, more, drag, invite } = nb.plan

type ActionField = 'body' | 'assumption' | 'teacher_support' | 'responsible' | 'timeframe'

/** A text of the plan, found as a screen reader names it. */
const textOf = (page: Page, row: string, label: string) =>
  page.getByRole('textbox', { name: `${row}: ${label}`, exact: true })

export const longTermGoal = (page: Page, n = 1) => textOf(page, numbered.longTermGoal(n), fields.longTermGoal)
export const shortTermGoal = (page: Page, n = 1) =>
  textOf(page, numbered.shortTermGoal(n), fields.shortTermGoal)
export const actionText = (page: Page, n = 1, field: ActionField = 'body') =>
  textOf(page, numbered.action(n), fields[field])
export const reflectionText = (
  page: Page,
  n = 1,
  field: 'expectation' | 'outcome' | 'evidence' = 'outcome',
) => textOf(page, numbered.reflection(n), fields[field])

/** The cell of a short-term goal, open or closed, edited or read. */
export const goalCell = (page: Page, n = 1) =>
  page.locator('[data-table="goals"]').filter({
    has: page.getByRole('heading', { level: 3, name: new RegExp(`^${numbered.shortTermGoal(n)}:`) }),
  })

/** What stands over the form's columns. */
export const columnHead = (page: Page, title: string) =>
  page.locator('strong').getByText(title, { exact: true })

/** What opens a row and closes it. */
export const rowButton = (page: Page, rowName: string) =>
  page.getByRole('button', { name: rowName, exact: true })

/** Opens a row that may be open already. */
export async function openRow(page: Page, rowName: string) {
  const button = rowButton(page, rowName)
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.press('Enter')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
}

/** A field of an open action, also where only an invitation stands for it until it is pressed. */
export async function openField(
  page: Page,
  n: number,
  field: keyof typeof invite & ActionField,
): Promise<Locator> {
  const input = actionText(page, n, field)
  const invitation = page.getByRole('button', {
    name: `${invite[field]}, ${numbered.action(n)}`,
    exact: true,
  })
  await expect(input.or(invitation)).toBeVisible()
  if (await invitation.isVisible()) await invitation.click()
  return input
}

export const actionStatus = (page: Page, n = 1) =>
  page.getByLabel(`${numbered.action(n)}: ${fields.status}`, { exact: true })
export const reflectionDate = (page: Page, n = 1) =>
  page.getByLabel(`${numbered.reflection(n)}: ${fields.reflected_on}`, { exact: true })
export const checkDate = (page: Page, n = 1) =>
  page.getByLabel(`${numbered.reflection(n)}: ${fields.check_on}`, { exact: true })
export const verdict = (page: Page) => page.getByLabel(fields.verdict, { exact: true })

type Row = keyof typeof add

/** Adds a row where there is one place for it, and waits until it has focus. */
export async function addRow(page: Page, kind: Row) {
  await page.getByRole('button', { name: add[kind] }).click()
  await expect(page.locator('textarea:focus')).toHaveValue('')
}

export const handle = (page: Page, rowName: string) =>
  page.getByRole('button', { name: drag(rowName), exact: true })
export const menuButton = (page: Page, rowName: string) =>
  page.getByRole('button', { name: more(rowName), exact: true })

/** Opens the menu of the plan as a whole. */
export async function openPlanMenu(page: Page, { moreTools }: { moreTools: string } = nb.plan) {
  await page.getByRole('button', { name: moreTools, exact: true }).click()
}

/** Opens a row's menu and chooses from it. */
export async function choose(page: Page, rowName: string, item: string) {
  await menuButton(page, rowName).click()
  await page.getByRole('button', { name: item, exact: true }).click()
}

/** The texts in the fields with this label, from the top of the page. */
export async function expectTexts(page: Page, label: string, texts: string[]) {
  const found = page.locator('textarea').and(page.getByLabel(label))
  await expect
    .poll(() => found.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value)))
    .toEqual(texts)
}

/** The field is as high as its text needs: nothing to scroll inside it, and no empty lines below. */
export async function expectFits(field: Locator) {
  const spare = () =>
    field.evaluate((element) => {
      const before = element.style.cssText
      const { clientHeight } = element
      element.style.cssText = 'align-self: start; height: 0; min-height: 0'
      const { scrollHeight } = element
      element.style.cssText = before
      return Math.abs(clientHeight - scrollHeight)
    })
  await expect.poll(spare).toBeLessThanOrEqual(2)
}

/** The text stands somewhere on the page, in a field or outside one. */
export async function expectInSight(page: Page, text: string) {
  const inSight = () =>
    page.evaluate(() =>
      [document.body.textContent, ...[...document.querySelectorAll('textarea')].map((one) => one.value)].join(
        '\n',
      ),
    )
  await expect.poll(inSight).toContain(text)
}
