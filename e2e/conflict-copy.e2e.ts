import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { goTo, startOwnVault } from './pages'

test('a copy that a sync program has made is told of, and merged record by record', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Idea', 'Season term')
  await done(app.page)
  await app.close()
  const db = join(app.configDir, 'vaults', 'my-case', 'db')
  const journal = (await readdir(db)).find((name) => name.startsWith('journal-'))!
  const before = await readFile(join(db, journal))
  await app.restart()
  await writeRecord(app.page, 'Idea', 'Only in the copy')
  await done(app.page)
  await app.close()
  // As if it had been written on another computer at the same time.
  await copyFile(join(db, journal), join(db, journal.replace('.ndjson', ' (conflicted copy 2026-11-20).ndjson')))
  await writeFile(join(db, journal), before)
  await app.restart()

  const about = app.page.getByRole('region', { name: 'About this vault' })
  await expect(about).toContainText('A sync program has made a second version')
  await expectAccessible(app.page)
  await about.getByRole('link', { name: 'Open Settings' }).click()
  await about.getByRole('button', { name: 'Put this notice away' }).click()
  await expect(about).toBeHidden()
  await app.page.getByRole('button', { name: /^See what differs/ }).click()
  const dialog = app.page.getByRole('dialog', { name: 'What differs in the copy' })
  await expectAccessible(app.page)
  await expect(dialog.getByRole('checkbox', { name: /Only in the copy/ })).toBeChecked()
  await dialog.getByRole('button', { name: 'Take 1 record' }).click()
  await expect(app.page.getByText(/The copy is kept as quarantine/)).toBeVisible()
  await expect(app.page.getByRole('region', { name: 'Conflict copies' })).toBeHidden()
  await goTo(app.page, 'Evidence')
  await expect(rowOf(app.page, 'Only in the copy')).toBeVisible()
})
