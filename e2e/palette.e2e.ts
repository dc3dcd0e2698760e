import { expectAccessible } from './accessibility'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

test('records, places and actions are found and done from one field, by keys alone', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await writeRecord(page, 'Learning', 'Label leak in price features')
  await page.getByLabel('Insight').fill('A join must look backwards.')
  await done(page)
  await writeRecord(page, 'Idea', 'Season term')
  await done(page)
  await goTo(page, 'Today')

  const field = page.getByRole('combobox', { name: 'Find or do' })
  const active = page.getByRole('option', { selected: true })
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  // The one that was looked at last comes first.
  await expect(active).toContainText('Season term')
  await expectAccessible(page)

  await page.keyboard.type('label')
  await expect(active).toContainText('Label leak')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toContainText('Label leak in price features')
  await expect(field).toBeHidden()

  // By a text, and to the form of it at once.
  await goTo(page, 'Today')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('backwards')
  await expect(active).toContainText('Insight: A join must look backwards.')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/edit$/)
  await page.keyboard.press('Escape')

  // What can be done with the record that is open.
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('group', { name: /^Do with/ })).toContainText('Move to the trash')
  await page.keyboard.type('>trash')
  await expect(active).toContainText('Move to the trash')
  await page.keyboard.press('Enter')
  await expect(page.getByText('is in the trash')).toBeVisible()
  await expect(rowOf(page, 'Label leak in price features')).toBeHidden()
})

test('what is not found is made under the words that were typed', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Demand drops on Mondays')
  await expect(page.getByRole('option', { selected: true })).toContainText('New learning called')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Title')).toHaveValue('Demand drops on Mondays')
  await page.keyboard.press('Control+s')
  await expectSaved(page)
  await done(page)
  await expect(page.getByRole('article')).toContainText('Demand drops on Mondays')
})

test('every key of the shortcut sheet is told by the palette too', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toBeVisible()
  const rows = sheet.locator('dl > div')
  const told = await rows.evaluateAll((found) => found.map((row) => row.querySelector('kbd')?.textContent ?? ''))
  expect(told.length).toBeGreaterThan(30)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('?')
  await expect(page.getByRole('option')).toHaveCount(told.length)
  const hints = await page.getByRole('option').locator('kbd').allTextContents()
  expect(hints.toSorted()).toEqual(told.toSorted())
})
