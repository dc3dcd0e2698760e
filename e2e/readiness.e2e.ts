import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { done, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { goTo, openSample, startOwnVault } from './pages'

const matrix = (page: Page) => page.getByRole('grid', { name: 'Evidence by criterion and quarter' })
const rowOf = (page: Page, criterion: string) => matrix(page).getByRole('row', { name: new RegExp(`^${criterion}`) })

test('the matrix says what meets and what is lacking, and each quarter opens its evidence with the reasons', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Criteria')
  await expect(page.getByRole('main')).toContainText(/\d+ meet.*nearly/)
  const row = rowOf(page, 'C4')
  await expect(row).toContainText('Nearly')
  await expect(row).toContainText('lacks a strong piece')

  await row
    .getByRole('button', { name: /moderate/ })
    .last()
    .click()
  const cell = page.getByRole('region', { name: /quarter of 20\d\d/ })
  await expect(cell.getByRole('listitem').first()).toBeVisible()
  const piece = cell.getByRole('listitem').filter({ hasText: 'you rate it strong' }).first()
  await piece.getByText('you rate it strong').click()
  await expect(piece.getByRole('list', { name: 'Why moderate' })).toContainText('S5')
  await expectAccessible(page)

  // The way to the field that would lift it.
  await piece.getByRole('link', { name: /^Have .* confirmed/ }).click()
  await expect(page).toHaveURL(/\/edit$/)
  const ask = page.getByRole('button', { name: 'Ask for confirmation' })
  await expect(ask).toBeFocused()
})

test('the matrix is walked by the arrow keys, Enter opens a quarter, Escape goes back', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Criteria')
  const first = rowOf(page, 'C1').getByRole('link')
  await first.focus()
  await page.keyboard.press('End')
  const last = rowOf(page, 'C1').getByRole('button').last()
  await expect(last).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rowOf(page, 'C2').getByRole('button').last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /^\w+ quarter of 2026/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Problem framing and ML judgement' })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Home')
  await expect(rowOf(page, 'C2').getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/criteria\/C2$/)
})

test('the same evidence is read at another level, and at two side by side', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Criteria')
  const readAs = page.getByRole('button', { name: /^Read as/ })
  await expect(readAs).toHaveAccessibleName('Read as: Senior, lateral move')
  await readAs.click()
  await page.getByRole('menuitemradio', { name: /^Staff/ }).click()
  await expect(readAs).toHaveAccessibleName('Read as: Staff, step up')
  await expect(rowOf(page, 'C1')).not.toContainText('Meets')
  await expect(page.getByRole('tab', { name: 'Staff', selected: true })).toBeVisible()

  await page.getByRole('navigation', { name: 'Criteria' }).getByRole('link', { name: 'Levels' }).click()
  const table = page.getByRole('region', { name: 'Two levels compared' })
  await expect(table).toContainText('C1')
  await expect(table).toContainText(/read differently/)
  await expectAccessible(page)
  await table.getByRole('combobox', { name: 'The other level' }).click()
  await page.getByRole('option', { name: 'MLE, step down' }).click()
  await expect(table.getByRole('columnheader', { name: /Read otherwise at MLE/ })).toBeVisible()
})

test('today names the gaps that weigh most, each with its one action', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Today')
  const gaps = page.getByRole('region', { name: 'Gaps that matter' })
  await expect(gaps.getByRole('listitem').first()).toContainText('C4')
  expect(await gaps.getByRole('listitem').count()).toBeLessThanOrEqual(3)
  await expect(page.getByRole('list', { name: 'Criteria' }).getByRole('listitem')).toHaveCount(9)
  await gaps
    .getByRole('link', { name: /^Have .* confirmed/ })
    .first()
    .click()
  const ask = page.getByRole('button', { name: 'Ask for confirmation' })
  await expect(ask).toBeFocused()
})

test('evidence of software engineering alone is a warning, and counts only as a bridge', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await goTo(page, 'Criteria')
  await expect(page.getByRole('main')).toContainText('Nothing is linked yet.')
  await writeRecord(page, 'Project', 'Checkout rewrite')
  const ml = page.getByRole('radiogroup', { name: /machine learning/i })
  await ml.getByText('No', { exact: true }).click()
  await page.getByRole('button', { name: 'Link to a criterion' }).click()
  const link = page.getByRole('group', { name: 'Counts for' }).getByRole('listitem')
  await link.getByRole('combobox', { name: 'Criterion' }).click()
  await page.getByRole('option', { name: 'C7' }).click()
  await done(page)
  await goTo(page, 'Criteria')
  await expect(page.getByRole('list', { name: 'About all evidence' })).toContainText(
    'All linked evidence is software engineering.',
  )
  await expect(rowOf(page, 'C7').getByRole('button', { name: /bridge/ })).toBeVisible()
})
