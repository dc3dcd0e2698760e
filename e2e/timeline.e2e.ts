import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { openSample } from './pages'

test('the way so far is seen at a glance, one criterion brought out, and a point leads to its record', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await expect(page.getByRole('radio', { name: 'Timeline' })).toBeChecked()
  await expect(page.getByRole('region', { name: 'Scope' })).toContainText('Owned the whole since')
  await expect(page.getByRole('link', { name: /Put the promotion off/ })).toBeVisible()
  const rows = page.getByRole('list', { name: 'Projects and evidence' })
  await expect(rows.getByRole('listitem').first()).toContainText('Pricing API rewrite')
  await expectAccessible(page)

  await page.keyboard.press('5')
  await expect(page.getByRole('button', { name: 'Highlight: C5 Evaluation and experimentation' })).toBeVisible()
  await page.keyboard.press('5')
  await expect(page.getByRole('button', { name: 'Highlight: None' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Order/ })).toHaveCount(0)

  await page.getByRole('radio', { name: 'Year' }).check({ force: true })
  const point = rows.getByRole('link', { name: /Metric impact/ }).first()
  await point.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await expect(point).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/evidence\/sample-/)
})

test('the timeline zooms and moves by keys, and points that stood together come apart', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.goto(`${page.url().split('#')[0]}#/evidence/timeline`)
  const rows = page.getByRole('list', { name: 'Projects and evidence' })
  await rows
    .getByRole('button', { name: /^\d+ records/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'All' })).not.toBeChecked()
  await page.getByRole('radio', { name: 'All' }).check({ force: true })
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('+')
  await expect(page.getByRole('radio', { name: 'All' })).not.toBeChecked()
  await page.keyboard.press('-')
  await expect(page.getByRole('radio', { name: 'All' })).toBeChecked()

  // What was brought out, and how near, is as it was the next day.
  await page.keyboard.press('3')
  await page.getByRole('radio', { name: 'Quarter' }).check({ force: true })
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await app.restart()
  const next = app.page
  await next.goto(`${next.url().split('#')[0]}#/evidence/timeline`)
  await expect(next.getByRole('radio', { name: 'Quarter' })).toBeChecked()
  await expect(next.getByRole('button', { name: 'Highlight: C3 Data and features' })).toBeVisible()
  await next.getByRole('button', { name: /without a date/ }).click()
  await expect(next.getByRole('dialog').getByRole('link').first()).toBeVisible()
})
