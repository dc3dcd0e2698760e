import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { goTo, openSample } from './pages'

/** Goes on by Tab, and back: wherever that leads, the focus never rests on a guard or on what is hidden from screen readers. */
async function expectFocusSeen(page: Page): Promise<void> {
  for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    const rests = () =>
      page.evaluate(() => document.activeElement?.closest('[data-base-ui-focus-guard], [aria-hidden="true"]') === null)
    await expect.poll(rests, { message: `where ${key} leads` }).toBe(true)
  }
}

/** Opens a layer, looks at it, leaves it by the keys. */
async function lookAt(page: Page, open: () => Promise<unknown>, layer: Locator): Promise<void> {
  await open()
  await expect(layer.first()).toBeVisible()
  await expectAccessible(page)
  await expectFocusSeen(page)
  if (await layer.first().isVisible()) await page.keyboard.press('Escape')
  await expect(layer).toHaveCount(0)
}

test('menus, lists and dialogs are accessible while they are open, and let the focus go nowhere hidden', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  const [menu, list, dialog] = [page.getByRole('menu'), page.getByRole('listbox'), page.getByRole('dialog')]
  await goTo(page, 'Evidence')
  await lookAt(page, () => page.getByRole('button', { name: 'Filter' }).click(), menu)
  await lookAt(page, () => page.getByRole('button', { name: /^Order/ }).click(), menu)
  await page.getByRole('heading', { level: 1 }).click()
  await lookAt(page, () => page.keyboard.press('?'), dialog)
  await lookAt(page, () => page.keyboard.press('Control+k'), dialog)

  await page.goto(`${page.url().split('#')[0]}#/evidence/sample-training-time/edit`)
  await lookAt(page, () => page.getByRole('combobox', { name: 'Kind of metric' }).click(), list)
  await lookAt(page, () => page.getByRole('combobox', { name: 'Project' }).click(), list)
})
