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
