import { expectAccessible } from './accessibility'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, startOwnVault } from './pages'

test('a record tells what was changed in it, and an earlier version comes back and goes again', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Learning', 'Label leak')
  await app.page.getByLabel('Challenge', { exact: true }).fill('The join looked forwards in time, and nobody saw it.')
  await expectSaved(app.page)
  await done(app.page)
  // Another step between, or both edits were one session.
  await app.page.keyboard.press('Delete')
  await expect(rowOf(app.page, 'Label leak')).toHaveCount(0)
  await app.page.keyboard.press('Control+z')
  await rowOf(app.page, 'Label leak').click()
  await app.page.getByRole('button', { name: 'Edit' }).click()
  await app.page.getByLabel('Challenge', { exact: true }).fill('The join looked backwards in time, and nobody saw it.')
  await expectSaved(app.page)
  await app.page.getByRole('button', { name: 'History' }).click()

  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('History of Label leak')
  const versions = app.page.getByRole('list', { name: 'Versions' }).getByRole('listitem')
  await expect(versions.first()).toContainText('As it is now')
  await expect(versions.first().getByRole('deletion')).toContainText('forwards')
  await expect(versions.first().getByRole('insertion')).toContainText('backwards')
  await expectAccessible(app.page)

  const earlier = versions.filter({ hasText: 'The join looked forwards' }).last()
  await earlier.getByRole('button', { name: /^Restore this version/ }).click()
  await expect(app.page.getByText(/reads again as it did/)).toBeVisible()
  await expect(versions.first()).toContainText('Restore an earlier version')
  await app.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(versions.first()).toContainText('Undo: Restore an earlier version')
  await app.page.getByRole('button', { name: 'Back' }).click()
  await expect(app.page.getByRole('article')).toContainText('looked backwards')
})
