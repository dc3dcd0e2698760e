import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import type { App } from './app'
import { chooseOutput, choosePacketAction, drawnPage } from './case-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, openSample } from './pages'
import { readPacket } from './read-packet'

const setUpOf = (page: Page) => page.getByRole('dialog', { name: 'What goes into the packet' })

test('a selection leaves parts and records out for one audience, and is there the next day', async ({ app }) => {
  await openSample(app.page)
  await drawnPage(app.page, 1)
  await app.page.getByRole('button', { name: 'What goes in: Whole case' }).click()
  let dialog = setUpOf(app.page)
  await dialog.getByRole('button', { name: 'New selection' }).click()
  await dialog.getByLabel('Name', { exact: true }).fill('Hiring panel')
  await dialog.getByLabel('What colleagues say').uncheck()
  await dialog.getByRole('combobox', { name: 'Records left out' }).fill('M-07')
  await app.page.getByRole('option', { name: /M-07/ }).click()
  await expectAccessible(app.page)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(app.page.getByRole('button', { name: 'What goes in: Hiring panel' })).toBeVisible()
  await expectSaved(app.page)
  const saved = await app.saved(() => app.page.getByRole('button', { name: 'Save PDF' }).click())
  const text = (await readPacket(saved.bytes)).join('\n')
  expect(text).not.toContain('What colleagues say')
  expect(text).not.toContain('M-07')

  await app.restart()
  await goTo(app.page, 'Case')
  await app.page.getByRole('button', { name: 'What goes in: Hiring panel' }).click()
  dialog = setUpOf(app.page)
  await expect(dialog.getByLabel('What colleagues say')).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(dialog.getByText('Every part and record of the case goes in.')).toBeVisible()
})

test('what stands on the pages is copied as text, whole or one part', async ({ app }) => {
  await openSample(app.page)
  await drawnPage(app.page, 1)
  await choosePacketAction(app.page, 'Copy as text')
  const text = app.page.getByRole('textbox', { name: 'The packet as text' })
  await expect(text).toHaveValue(/^# Senior Machine Learning Engineer/m)
  await app.page.getByRole('combobox', { name: 'Part of the packet' }).click()
  await app.page.getByRole('option', { name: /gaps/i }).click()
  await expect(text).not.toHaveValue(/Senior Machine Learning Engineer/)
  await app.page.getByText('Plain text').click()
  await expect(text).not.toHaveValue(/\*\*|^#/m)
})

test('the case for the next review begins with the words of the last one', async ({ app }) => {
  await openSample(app.page)
  const field = app.page.getByLabel('The ask', { exact: true })
  await expect(field).toHaveAttribute('contenteditable', 'true')
  const ask = await field.innerText()
  await app.page.getByRole('button', { name: 'Other cases' }).click()
  await app.page.getByRole('menuitem', { name: 'Copy for the next review' }).click()
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('MLE, spring 2027, next review')
  await expect(field).toHaveText(ask)
})

test('a case is looked at the next day as it was left, and looking changes nothing in it', async ({ app }) => {
  await openSample(app.page)
  await drawnPage(app.page, 1)
  const before = await written(app)
  await chooseOutput(app.page, 'Brief')
  await app.page.getByRole('button', { name: 'What goes in: Whole case' }).click()
  await setUpOf(app.page).getByRole('radiogroup', { name: 'Look' }).getByText('Plain').click()
  await setUpOf(app.page).getByRole('radiogroup', { name: 'Readers' }).getByText('External').click()
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('button', { name: 'Unfold pre-flight' }).click()
  await expect(app.page.getByRole('button', { name: 'Fold pre-flight' })).toBeVisible()
  expect(await written(app)).toEqual(before)

  await app.restart()
  await goTo(app.page, 'Case')
  await expect(app.page.getByRole('radiogroup', { name: 'Output' }).getByRole('radio', { name: 'Brief' })).toBeChecked()
  await expect(
    app.page.getByRole('radiogroup', { name: 'Readers' }).getByRole('radio', { name: 'External' }),
  ).toBeChecked()
  await expect(app.page.getByRole('button', { name: 'Fold pre-flight' })).toBeVisible()
  await app.page.getByRole('button', { name: 'What goes in: Whole case' }).click()
  await expect(
    setUpOf(app.page).getByRole('radiogroup', { name: 'Look' }).getByRole('radio', { name: 'Plain' }),
  ).toBeChecked()
})

/** How large each journal of the vault is. */
async function written({ configDir }: App): Promise<[string, number][]> {
  const db = join(configDir, 'vaults', 'sample-case', 'db')
  const names = (await readdir(db)).filter((name) => name.endsWith('.ndjson'))
  return Promise.all(names.map(async (name) => [name, (await stat(join(db, name))).size] as [string, number]))
}
