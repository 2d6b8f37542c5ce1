import { expect, type Locator, type Page } from '@playwright/test'

/** Far enough for any page of the tests. */
const MOST_STEPS = 60

/** Goes with Tab until this has focus, as one does without a mouse. */
export async function tabTo(page: Page, target: Locator) {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  await expect(target).toBeFocused()
}

/** What has focus, one name after another, while Tab goes through the page. */
export async function tabOrder(page: Page, steps: number): Promise<string[]> {
  const names: string[] = []
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab')
    names.push(await page.locator(':focus').evaluate(nameOf))
  }
  return names
}

function nameOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0]?.textContent
  return element.getAttribute('aria-label') ?? label ?? element.textContent ?? ''
}
