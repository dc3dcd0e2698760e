import { expectAccessible } from './accessibility'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { startOwnVault } from './pages'

test('a record goes to the trash without a question, comes back by Undo, or later from the trash', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Idea', 'Season term for fashion')
  await done(app.page)
  await app.page.getByRole('article').getByRole('button', { name: 'Move to the trash' }).click()
  await expect(rowOf(app.page, 'Season term for fashion')).toHaveCount(0)
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await expect(rowOf(app.page, 'Season term for fashion')).toBeVisible()

  await rowOf(app.page, 'Season term for fashion').click()
  await expect(app.page.getByRole('article')).toBeVisible()
  await app.page.keyboard.press('Delete')
  await expect(app.page.getByRole('heading', { name: 'One thing that happened is a record' })).toBeVisible()
  await app.restart()
  await app.page.getByRole('link', { name: 'Evidence' }).click()
  await app.page.getByRole('button', { name: 'Trash' }).click()
  await expectAccessible(app.page)
  await app.page.getByRole('button', { name: 'Restore Season term for fashion' }).click()
  await expect(app.page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible()
  await app.page.getByRole('button', { name: 'Back to Evidence' }).click()
  await expect(rowOf(app.page, 'Season term for fashion')).toBeVisible()
})
