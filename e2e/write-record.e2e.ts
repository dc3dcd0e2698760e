import { expectAccessible } from './accessibility'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

test('a record is written without a save button and is there the next day', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Learning', 'Label leak in price features')
  await app.page.getByLabel('Challenge', { exact: true }).fill('Backtests looked too good.\n\nThey were.')
  await app.page.getByLabel('Tags').fill('leak')
  await app.page.getByLabel('Tags').press('Enter')
  await expectSaved(app.page)
  await done(app.page)
  await expect(app.page.getByText('E-01').first()).toBeVisible()

  await app.restart()
  await goTo(app.page, 'Evidence')
  await rowOf(app.page, 'Label leak in price features').click()
  await expect(app.page.getByRole('article')).toContainText('Backtests looked too good.')
  await expect(app.page.getByRole('article')).toContainText('leak')
})

test('what is typed is kept when it cannot be saved, and saved when it can', async ({ app }) => {
  test.skip(app.host === 'electron', 'only a browser lets a story cut the way to the core')
  app.expectProblem(/ERR_FAILED/)
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Idea', 'Season term for fashion')
  await app.page.route('**/rpc/records.put', (route) => route.abort())
  await app.page.getByLabel('Title').fill('Season term for fashion prices')
  await expect(app.page.getByRole('alert').filter({ hasText: 'Your text is still here.' })).toBeVisible()

  // Somewhere else and back: the text waits.
  await goTo(app.page, 'Today')
  await expect(app.page.getByText('Not saved.')).toBeVisible()
  await goTo(app.page, 'Evidence')
  await rowOf(app.page, 'Season term for fashion').click()
  await app.page.getByRole('button', { name: 'Edit' }).click()
  await expect(app.page.getByLabel('Title')).toHaveValue('Season term for fashion prices')

  await app.page.unroute('**/rpc/records.put')
  await app.page.getByRole('button', { name: 'Try again' }).click()
  await expectSaved(app.page)
  await done(app.page)
  await expect(rowOf(app.page, 'Season term for fashion prices')).toBeVisible()
})

test('a file dropped on the form is attached, and it is said where its words cannot be searched', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await writeRecord(page, 'Learning', 'Label leak')
  await page.locator('form[data-form]').evaluate((form) => {
    const data = new DataTransfer()
    data.items.add(new File(['%PDF-1.7 and no more'], 'scan.pdf', { type: 'application/pdf' }))
    form.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  const files = page.getByRole('list', { name: 'Attachments' })
  await expect(files).toContainText('scan.pdf')
  await expect(files).toContainText('Its text could not be read: its words cannot be searched.')
  await expectSaved(page)
  await expectAccessible(page)
})

test('what could not be saved when the page went is saved when it is opened again', async ({ app }) => {
  test.skip(app.host === 'electron', 'only a browser lets a story cut the way to the core')
  app.expectProblem(/ERR_FAILED/)
  const { page } = app
  await startOwnVault(page)
  await writeRecord(page, 'Idea', 'Season term')
  await page.route('**/rpc/records.put', (route) => route.abort())
  await page.getByLabel('Title').fill('Season term for fashion')
  await expect(page.getByRole('alert').filter({ hasText: 'Your text is still here.' })).toBeVisible()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.goto('about:blank')
  await page.unroute('**/rpc/records.put')
  await page.goBack()
  await expect(
    page.getByText('What you typed in “Season term for fashion” when Casebook ended is saved now.'),
  ).toBeVisible()
  await goTo(page, 'Evidence')
  await expect(rowOf(page, 'Season term for fashion')).toBeVisible()
})
