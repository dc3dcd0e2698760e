import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { drawnPage } from './case-pages'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { goTo, openSample, startOwnVault } from './pages'

test('deleting for ever says what it means, names the backup that still holds the record, and leaves no word behind', async ({
  app,
}) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Idea', 'Zeitgeistwort')
  await done(app.page)
  await goTo(app.page, 'Settings')
  await app.page.getByRole('button', { name: 'Back up now' }).click()
  await expect(app.page.getByRole('region', { name: 'Backups' })).toContainText('made just now')
  await goTo(app.page, 'Evidence')
  await rowOf(app.page, 'Zeitgeistwort').click()
  await app.page.getByRole('article').getByRole('button', { name: 'Move to the trash' }).click()
  await app.page.getByRole('button', { name: 'Trash', exact: true }).click()
  await app.page.getByRole('button', { name: 'Delete for ever Zeitgeistwort' }).click()

  const dialog = app.page.getByRole('dialog', { name: 'Delete 1 record for ever?' })
  await expect(dialog).toContainText('This cannot be undone.')
  await expect(dialog).toContainText('1 backup still holds it')
  await expectAccessible(app.page)
  await dialog.getByRole('button', { name: 'Delete for ever' }).click()
  await expect(app.page.getByText(/1 record is deleted for ever.*1 backup still holds it/)).toBeVisible()
  await app.page.keyboard.press('Control+z')
  await expect(rowOf(app.page, 'Zeitgeistwort')).toHaveCount(0)
  await app.close()
  expect(await filesWith(join(app.configDir, 'vaults'), 'Zeitgeistwort')).toEqual([])
})

test('a change of many records asks first, and changes nothing when the answer is no', async ({ app }) => {
  await startOwnVault(app.page)
  for (const title of ['One', 'Two', 'Three']) {
    await writeRecord(app.page, 'Idea', title)
    await done(app.page)
    await app.page.getByRole('article').getByRole('button', { name: 'Move to the trash' }).click()
    await expect(rowOf(app.page, title)).toHaveCount(0)
  }
  await app.page.getByRole('button', { name: 'Trash', exact: true }).click()
  const deleteAll = async () => {
    await app.page.getByRole('button', { name: 'Delete all for ever' }).click()
    const dialog = app.page.getByRole('dialog', { name: 'Delete 3 records for ever?' })
    await dialog.getByRole('button', { name: 'Delete for ever' }).click()
  }
  await deleteAll()
  const question = app.page.getByRole('dialog', { name: 'This is a large change' })
  await expect(question).toContainText('This deletes for ever 3 of 3 records in one step.')
  await expectAccessible(app.page)
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(app.page.getByRole('list', { name: 'Trash' }).getByRole('listitem')).toHaveCount(3)

  await deleteAll()
  await question.getByRole('button', { name: 'Go on' }).click()
  await expect(app.page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible()
  await expect(app.page.getByText('3 records are deleted for ever.')).toBeVisible()
})

test('packets that show a record are named when it is deleted for ever, and go with it', async ({ app }) => {
  await openSample(app.page)
  await drawnPage(app.page, 1)
  await app.saved(() => app.page.getByRole('button', { name: 'Save PDF' }).click())
  await goTo(app.page, 'Evidence')
  await rowOf(app.page, 'Label leak').first().click()
  await app.page.getByRole('article').getByRole('button', { name: 'Move to the trash' }).click()
  await app.page.getByRole('button', { name: 'Trash', exact: true }).click()
  await app.page.getByRole('button', { name: /^Delete for ever .*Label leak/ }).click()

  const dialog = app.page.getByRole('dialog', { name: 'Delete 1 record for ever?' })
  await expect(dialog).toContainText('1 packet shows it:')
  await expect(dialog.getByRole('checkbox', { name: /Delete this packet too/ })).toBeChecked()
  await expectAccessible(app.page)
  await dialog.getByRole('button', { name: 'Delete for ever' }).click()
  await expect(app.page.getByText(/1 record is deleted for ever.*and 1 packet/)).toBeVisible()
  const names = await readdir(join(app.configDir, 'vaults'), { recursive: true })
  expect(names.filter((name) => name.endsWith('.pdf'))).toEqual([])
})

test('what has lain in the trash for ninety days is offered for deletion, and stays until someone takes the offer', async ({
  app,
}) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Idea', 'Long forgotten')
  await done(app.page)
  await app.page.getByRole('article').getByRole('button', { name: 'Move to the trash' }).click()
  await expect(rowOf(app.page, 'Long forgotten')).toHaveCount(0)
  await app.close()
  await trashedIn2024(join(app.configDir, 'vaults', 'my-case', 'db'))
  await app.restart()
  await goTo(app.page, 'Evidence')
  await app.page.getByRole('button', { name: 'Trash', exact: true }).click()
  const offer = app.page.getByRole('region', { name: 'Long in the trash' })
  await expect(offer).toContainText('1 record has been here for more than 90 days.')
  await expectAccessible(app.page)
  await offer.getByRole('button', { name: 'Look at it and delete' }).click()
  const dialog = app.page.getByRole('dialog', { name: 'Delete 1 record for ever?' })
  await expect(dialog).toContainText('Long forgotten')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(app.page.getByRole('list', { name: 'Trash' }).getByRole('listitem')).toHaveCount(1)
  await expect(offer).toBeVisible()
})

/** Writes the last step of a journal anew, as if the record had been thrown away long ago. */
async function trashedIn2024(db: string): Promise<void> {
  const journal = join(
    db,
    (await readdir(db)).find((name) => name.startsWith('journal-'))!,
  )
  const lines = (await readFile(journal, 'utf8')).trimEnd().split('\n')
  const json = lines
    .pop()!
    .slice(33)
    .replace(/"deletedAt":"[^"]+"/, '"deletedAt":"2024-02-01T09:00:00.000Z"')
  const checksum = createHash('sha256').update(json).digest('hex').slice(0, 32)
  await writeFile(journal, [...lines, `${checksum} ${json}`, ''].join('\n'))
}

/** The files below a folder in which a text stands. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const contents = await Promise.all(files.map((file) => readFile(file)))
  return files.filter((_, at) => contents[at]?.includes(text))
}
