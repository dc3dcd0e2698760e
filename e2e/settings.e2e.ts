import { expectAccessible } from './accessibility'
import { done, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { goTo, startOwnVault } from './pages'

test('a vault is renamed, another is made, and one goes from one to the other', async ({ app }) => {
  await startOwnVault(app.page, 'First')
  await goTo(app.page, 'Settings')
  await app.page.getByLabel('Name').fill('Towards ML')
  await app.page.getByRole('button', { name: 'Rename' }).click()
  await expect(app.page.getByRole('button', { name: 'Vault Towards ML' })).toBeVisible()

  await app.page.getByRole('button', { name: 'New vault' }).click()
  const dialog = app.page.getByRole('dialog', { name: 'New vault' })
  await expectAccessible(app.page)
  await dialog.getByLabel('Name').fill('Second')
  await dialog.getByRole('button', { name: 'Create the vault' }).click()
  await expect(app.page.getByRole('button', { name: 'Vault Second' })).toBeVisible()

  await goTo(app.page, 'Settings')
  await app.page.getByRole('button', { name: 'Open Towards ML' }).click()
  await expect(app.page.getByRole('button', { name: 'Vault Towards ML' })).toBeVisible()
  await goTo(app.page, 'Settings')
  await app.page.getByRole('button', { name: 'Take off the list: Second' }).click()
  await expect(app.page.getByRole('button', { name: 'Open Second' })).toBeHidden()
})

test('the records go out as one file and come into another vault as they were', async ({ app }) => {
  await startOwnVault(app.page, 'First')
  await writeRecord(app.page, 'Learning', 'A leak found')
  await done(app.page)
  await goTo(app.page, 'Settings')
  const { bytes } = await app.saved(() => app.page.getByRole('button', { name: 'Export all records' }).click())
  expect(JSON.parse(bytes.toString())).toMatchObject({ records: [{ title: 'A leak found', exhibit: 'E-01' }] })

  await app.page.getByRole('button', { name: 'New vault' }).click()
  const dialog = app.page.getByRole('dialog', { name: 'New vault' })
  await dialog.getByLabel('Name').fill('Second')
  await dialog.getByRole('button', { name: 'Create the vault' }).click()
  await goTo(app.page, 'Settings')
  const file = { name: 'records.json', mimeType: 'application/json', buffer: bytes }
  await app.page.getByLabel('File of records').setInputFiles(file)
  await expect(app.page.getByRole('link', { name: 'E-01 A leak found' })).toBeVisible()
  await app.page.getByLabel('File of records').setInputFiles({ ...file, buffer: Buffer.from('{"format":"other"}') })
  await expect(app.page.getByRole('alert')).toContainText('no file of Casebook records')
})

test('the theme that is chosen is there at the next start', async ({ app }) => {
  await startOwnVault(app.page)
  await goTo(app.page, 'Settings')
  await app.page.getByText('Dark', { exact: true }).click()
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await app.restart()
  await expect(app.page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
