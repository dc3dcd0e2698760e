import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

test('a backup is made, what changed since is shown before a restore, and the restore can be undone', async ({
  app,
}) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Idea', 'Season term')
  await done(app.page)
  await goTo(app.page, 'Settings')
  const backups = app.page.getByRole('region', { name: 'Backups' })
  await expect(backups).toContainText('There is no backup yet.')
  await backups.getByRole('button', { name: 'Back up now' }).click()
  await expect(backups).toContainText('The last verified backup is of 1 record, made just now.')
  const made = backups.getByRole('list', { name: 'Backups' }).getByRole('listitem')
  await expect(made).toContainText('Made by hand')
  await expect(made).toContainText('Verified')
  await expectAccessible(app.page)

  await goTo(app.page, 'Evidence')
  await rowOf(app.page, 'Season term').click()
  await app.page.getByRole('button', { name: 'Edit' }).click()
  await app.page.getByLabel('Title').fill('Season term for toys')
  await expectSaved(app.page)
  await done(app.page)
  await writeRecord(app.page, 'Idea', 'Price floor')
  await done(app.page)

  await goTo(app.page, 'Settings')
  await made.getByRole('button', { name: /^Restore/ }).click()
  const dialog = app.page.getByRole('dialog', { name: /^Restore the backup of/ })
  await expect(dialog.getByRole('region', { name: 'Read as in the backup again' })).toContainText(
    'Season term for toys → Season term',
  )
  await expect(dialog.getByRole('region', { name: 'Move to the trash' })).toContainText('Price floor')
  await expectAccessible(app.page)
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(backups).toContainText('1 record reads as in the backup again; 1 record moved to the trash.')
  await expect(backups).toContainText('Automatic backups are paused since the restore.')
  await backups.getByRole('button', { name: 'Resume backups' }).click()
  await expect(backups).not.toContainText('Automatic backups are paused')
  await goTo(app.page, 'Evidence')
  await expect(rowOf(app.page, 'Price floor')).toHaveCount(0)
  await app.page.keyboard.press('Control+z')
  await expect(rowOf(app.page, 'Price floor')).toBeVisible()
  await expect(rowOf(app.page, 'Season term for toys')).toBeVisible()
})

test('backups go to another place, and every file can be checked', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Idea', 'Season term')
  await done(app.page)
  await goTo(app.page, 'Settings')
  const backups = app.page.getByRole('region', { name: 'Backups' })
  await backups.getByLabel('Another place for backups').fill(`${app.configDir}/second-drive`)
  await backups.getByRole('button', { name: 'Use this place' }).click()
  await expect(backups.getByRole('definition').nth(1)).toContainText('second-drive')
  await backups.getByRole('button', { name: 'Back up now' }).click()
  await expect(backups).toContainText('made just now')

  const check = app.page.getByRole('region', { name: 'Check' })
  await check.getByRole('button', { name: 'Check every file' }).click()
  await expect(check).toContainText('Everything reads as it was written.')
})

test('a vault that is lost comes back from its backup, into a new folder', async ({ app }) => {
  await startOwnVault(app.page, 'Towards ML')
  await writeRecord(app.page, 'Idea', 'Season term')
  await done(app.page)
  // The backup is made on closing.
  await app.close()
  await rm(join(app.configDir, 'vaults'), { recursive: true })
  await app.restart()
  await app.page.getByRole('button', { name: 'Restore a backup' }).click()
  await app.page.getByRole('button', { name: /^Towards ML/ }).click()
  await expect(app.page.getByRole('combobox', { name: 'Backup' })).toContainText('1 record')
  await expectAccessible(app.page)
  await app.page.getByRole('button', { name: 'Restore and open' }).click()
  await expect(app.page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await goTo(app.page, 'Evidence')
  await expect(rowOf(app.page, 'Season term')).toBeVisible()
})
