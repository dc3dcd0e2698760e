import { expectAccessible } from './accessibility'
import { rowOf } from './evidence-pages'
import { expect, test } from './fixtures'
import { goTo, openSample } from './pages'

test('a record is found by its text, and the list is narrowed by filters that combine', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Evidence')
  await expect(page.getByText('Sample data').first()).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('searchbox', { name: 'Search evidence' }).fill('label leak')
  const results = page.getByRole('list', { name: 'Search results' })
  await expect(results.getByRole('listitem').first()).toContainText('Label leak')
  await expect(results.locator('mark').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('searchbox', { name: 'Search evidence' }).fill('')

  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('menuitem', { name: 'Kind' }).click()
  await page.getByRole('menuitemcheckbox', { name: /^Metric impacts/ }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('menuitem', { name: 'Criterion' }).click()
  await page.getByRole('menuitemcheckbox', { name: /^C5/ }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('main')).toContainText(/records, \d+ shown/)
  await expect(rowOf(page, 'Sellers who accept a price proposal')).toBeVisible()
  await expect(rowOf(page, 'Label leak in price features')).toHaveCount(0)

  await rowOf(page, 'Sellers who accept a price proposal').click()
  await expect(page.getByRole('article')).toContainText('self-rated')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Remove Kind Metric impacts' }).click()
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(rowOf(page, 'Label leak in price features').first()).toBeVisible()
})

for (const width of [800, 420])
  test(`the list, a record and its form are accessible ${width} pixels wide`, async ({ app }) => {
    const { page } = app
    test.skip(app.host === 'electron', 'a window of the app has a size of its own')
    await openSample(page)
    await page.setViewportSize({ width, height: 800 })
    await goTo(page, 'Evidence')
    await expectAccessible(page)
    await rowOf(page, 'Sellers who accept a price proposal').click()
    await expect(page.getByRole('article')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Edit' }).click()
    await expect(page.getByLabel('Metric', { exact: true }).first()).toBeVisible()
    await expectAccessible(page)
  })
