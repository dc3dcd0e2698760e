import { expectAccessible } from './accessibility'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

test('what was done is undone by a key, after a restart too, and done again', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Idea', 'Season term for fashion')
  await done(app.page)
  await app.page.keyboard.press('Delete')
  await expect(rowOf(app.page, 'Season term for fashion')).toHaveCount(0)

  await app.restart()
  await goTo(app.page, 'Evidence')
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Evidence')
  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByText('Undone: Move to trash of “Season term for fashion”.')).toBeVisible()
  await expect(rowOf(app.page, 'Season term for fashion')).toBeVisible()
  await app.page.getByRole('button', { name: 'Redo' }).click()
  await expect(app.page.getByText('Redone: Move to trash of “Season term for fashion”.')).toBeVisible()
  await expect(rowOf(app.page, 'Season term for fashion')).toHaveCount(0)
  await app.page.keyboard.press('Control+z')
  await expect(rowOf(app.page, 'Season term for fashion')).toBeVisible()
})

test('in a text field the keys are the browser’s own; beside it they take back the last step', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Idea', 'Season term')
  const title = app.page.getByLabel('Title')
  await title.press('End')
  await title.pressSequentially(' for fashion')
  await title.press('Control+z')
  await expect(title).not.toHaveValue('Season term for fashion')
  await expect(app.page.getByText('Undone:')).toHaveCount(0)
  await title.fill('Season term for toys')
  await expectSaved(app.page)
  await done(app.page)

  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByRole('article')).toContainText('Season term')
  await expect(app.page.getByText('Undone: Edit of “Season term”.')).toBeVisible()
  // The record itself was the step before; whoever looks at it is led away.
  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByText('Undone: Create of “Season term”.')).toBeVisible()
  await expect(app.page).toHaveURL(/#\/evidence$/)
  await app.page.keyboard.press('Control+z')
  await expect(app.page.getByText('There is nothing to undo.')).toBeVisible()
})

test('one step among others is taken back from the list of what happened', async ({ app }) => {
  await startOwnVault(app.page)
  for (const title of ['Season term', 'Price floor']) {
    await writeRecord(app.page, 'Idea', title)
    await done(app.page)
  }
  await app.page.keyboard.press('g')
  await app.page.keyboard.press('h')
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('What happened lately')
  await expectAccessible(app.page)
  await app.page.getByRole('button', { name: 'Undo Create of Season term' }).click()
  await expect(app.page.getByText('Undone: Create of “Season term”.')).toBeVisible()
  await expect(app.page.getByRole('main').getByRole('listitem').filter({ hasText: 'Undo: Create' })).toBeVisible()
  await goTo(app.page, 'Evidence')
  await expect(rowOf(app.page, 'Price floor')).toBeVisible()
  await expect(rowOf(app.page, 'Season term')).toHaveCount(0)
})
