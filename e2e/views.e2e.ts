import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { expectSaved, goTo, openSample } from './pages'

/** Chooses one value of a dimension in the menu of filters. */
async function filterBy(page: Page, dimension: string, value: RegExp) {
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('menuitem', { name: dimension, exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: value }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
}

const views = (page: Page, name = 'Views') => page.getByRole('button', { name, exact: true })
const choose = async (page: Page, from: string, item: string) => {
  await views(page, from).click()
  await page.getByRole('menuitem', { name: item }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('filters are kept as a view, which can be changed, renamed, deleted and brought back', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Evidence')
  await filterBy(page, 'Dates', /^Q3 2026/)
  await filterBy(page, 'Verification', /^Verified/)
  await expect(page.getByRole('button', { name: 'Remove Dates Q3 2026' })).toBeVisible()
  await choose(page, 'Save view', 'Save as a new view…')
  await page.getByRole('textbox', { name: 'Name' }).fill('Summer, verified')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(views(page, 'Summer, verified')).toBeVisible()
  await expectSaved(page)

  await page.getByRole('button', { name: 'Remove Verification Verified' }).click()
  await expect(views(page, 'Summer, verified, changed')).toBeVisible()
  await choose(page, 'Summer, verified, changed', 'Save the change to')
  await expect(views(page, 'Summer, verified')).toBeVisible()
  await choose(page, 'Summer, verified', 'Rename…')
  await page.getByRole('textbox', { name: 'Name' }).fill('Summer')
  await page.keyboard.press('Enter')
  await choose(page, 'Summer', 'All evidence')
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0)

  await app.restart()
  await goTo(app.page, 'Evidence')
  await choose(app.page, 'Views', 'Summer')
  await expect(app.page.getByRole('button', { name: 'Remove Dates Q3 2026' })).toBeVisible()
  await choose(app.page, 'Summer', 'Delete this view')
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await choose(app.page, 'Save view', 'Summer')
})

test('the same records stand in a table that sorts and on a board that moves them', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Evidence')
  const layout = page.getByRole('radiogroup', { name: 'Layout' })
  await layout.getByRole('radio', { name: 'Table' }).check({ force: true })
  const table = page.getByRole('table', { name: 'Evidence' })
  await expect(table).toHaveAttribute('aria-rowcount', /^\d+$/)
  await table.getByRole('button', { name: 'Grade' }).click()
  await expect(table.getByRole('columnheader', { name: 'Grade' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(table.getByRole('row').nth(2)).toContainText('A')
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Disclosure' }).click()
  await page.keyboard.press('Escape')
  await expect(table.getByRole('columnheader', { name: 'Disclosure' })).toBeVisible()
  await expectAccessible(page)

  await layout.getByRole('radio', { name: 'Board' }).check({ force: true })
  await expect(page.getByRole('region', { name: 'C5' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('combobox', { name: 'Columns by' }).click()
  await page.getByRole('option', { name: 'Disclosure' }).click()
  const internal = page.getByRole('region', { name: 'Internal' })
  const first = internal.getByRole('link').first()
  const title = await internal.getByRole('checkbox').first().getAttribute('aria-label')
  await first.focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page.getByRole('region', { name: 'Open' }).getByRole('checkbox', { name: title ?? '' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(internal.getByRole('checkbox', { name: title ?? '' })).toHaveCount(1)
  await layout.getByRole('radio', { name: 'List' }).check({ force: true })
  await expect(page.locator('[data-row]').first()).toBeVisible()
})
