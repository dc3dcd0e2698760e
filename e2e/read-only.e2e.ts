import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './accessibility'
import { done, rowOf, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { startLoopback } from './loopback-host'
import { expectSaved, goTo, startOwnVault } from './pages'

test('a second start says who holds the vault, reads it beside them, and writes when they are gone', async ({
  app,
  openBrowser,
}) => {
  test.skip(app.host === 'electron', 'the desktop app shows its window again instead of starting twice')
  await startOwnVault(app.page, 'Towards ML')
  await writeRecord(app.page, 'Idea', 'Season term')
  await done(app.page)

  const second = await startLoopback(await openBrowser(), app.configDir, () => undefined)
  const { page } = second
  const trouble = page.getByRole('region', { name: 'Not opened' })
  await expect(trouble).toContainText('“Towards ML” was not opened')
  await expect(trouble).toContainText(/open in another Casebook \(process \d+ on /)
  await expectAccessible(page)
  await trouble.getByRole('button', { name: 'Open for reading only' }).click()

  const bar = page.getByRole('region', { name: 'Reading only' })
  await expect(bar).toContainText('This vault is open for reading only.')
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'New' })).toBeDisabled()
  await expect(page.getByRole('status').filter({ hasText: 'Reading only' })).toBeVisible()
  await goTo(page, 'Evidence')
  await rowOf(page, 'Season term').click()
  await expect(page.getByRole('article').getByRole('button', { name: 'Edit' })).toBeDisabled()
  await expectAccessible(page)
  await page.goto(page.url().replace(/$/, '/edit'))
  await expect(page.getByLabel('Title')).toBeDisabled()

  await writeRecord(app.page, 'Idea', 'Price floor')
  await bar.getByRole('button', { name: 'Load again' }).click()
  await goTo(page, 'Evidence')
  await expect(rowOf(page, 'Price floor')).toBeVisible()
  await bar.getByRole('button', { name: 'Open for writing' }).click()
  await expect(bar).toContainText('open in another Casebook')
  await app.close()
  await bar.getByRole('button', { name: 'Open for writing' }).click()
  await expect(bar).toBeHidden()
  await writeRecord(page, 'Idea', 'Written by the second')
  await second.close()
})

test('a vault that stops taking changes says so at once, keeps the text, and saves it when it can be written', async ({
  app,
}) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Idea', 'Season term')
  const db = join(app.configDir, 'vaults', 'my-case', 'db')
  const journal = (await readdir(db)).find((name) => name.startsWith('journal-'))!
  // As when its drive is unplugged.
  await rename(join(db, journal), join(db, 'elsewhere'))
  await app.page.getByLabel('Title').fill('Season term for toys')
  await expect(app.page.getByText('Your text is still here.')).toBeVisible()
  await expect(app.page.getByText('Not saved.')).toBeVisible()
  await expect(app.page.getByLabel('Title')).toHaveValue('Season term for toys')
  const bar = app.page.getByRole('region', { name: 'Reading only' })
  await expect(bar).toBeVisible()
  await expectAccessible(app.page)
  await app.page.getByRole('button', { name: 'Copy the text' }).click()
  await expect(app.page.getByRole('dialog', { name: 'Your text' }).getByRole('textbox')).toHaveValue(
    /Season term for toys/,
  )
  await app.page.keyboard.press('Escape')

  await bar.getByRole('button', { name: 'Open for writing' }).click()
  await expect(bar).toContainText('missing')
  await expect(app.page.getByLabel('Title')).toHaveValue('Season term for toys')
  await rename(join(db, 'elsewhere'), join(db, journal))
  await bar.getByRole('button', { name: 'Open for writing' }).click()
  await expect(bar).toBeHidden()
  await expectSaved(app.page)
  await app.restart()
  await goTo(app.page, 'Evidence')
  await expect(rowOf(app.page, 'Season term for toys')).toBeVisible()
})
