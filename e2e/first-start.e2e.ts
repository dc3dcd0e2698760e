import { readdir } from 'node:fs/promises'
import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

test('at the first start nothing is made before it is asked for, and a vault opens again the next day', async ({
  app,
}) => {
  await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(app.page)
  expect((await readdir(app.configDir)).filter((name) => name !== 'window')).toEqual([])

  await startOwnVault(app.page, 'Towards ML')
  await expectSaved(app.page)
  await expectAccessible(app.page)
  await app.restart()
  await expect(app.page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await expect(app.page.getByText('Towards ML').first()).toBeVisible()
})

test('every place of the rail is accessible while the vault is empty', async ({ app }) => {
  await startOwnVault(app.page)
  for (const place of ['Today', 'Evidence', 'Criteria', 'Plan', 'Case', 'Settings'] as const) {
    await goTo(app.page, place)
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(app.page)
  }
})

test('an address that leads nowhere says so, and leads back', async ({ app }) => {
  await startOwnVault(app.page)
  await app.page.evaluate(() => (location.hash = '#/no/such/place'))
  await expect(app.page.getByRole('heading', { name: 'No such place' })).toBeVisible()
  await expectAccessible(app.page)
  await app.page.getByRole('button', { name: 'Go to Today' }).click()
  await expect(app.page).toHaveURL(/#\/$/)
})
