import { expectAccessible } from './accessibility'
import { done, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { startOwnVault } from './pages'

const KINDS = [
  'Project',
  'Design doc',
  'Metric impact',
  'Feedback',
  'Learning',
  '1:1',
  'Person',
  'Milestone',
  'Decision',
  'Qualification',
  'Idea',
  'Environment observation',
  'Role option',
  'Case',
  'Profile',
  'ML Test Score',
  'Model card',
]

test('every kind of record has a form that opens and saves', async ({ app }) => {
  test.setTimeout(180_000)
  await startOwnVault(app.page)
  await app.page.keyboard.press('Shift+N')
  await expect(app.page.getByRole('dialog').getByRole('listitem')).toHaveCount(KINDS.length)
  await expectAccessible(app.page)
  await app.page.keyboard.press('Escape')
  for (const kind of KINDS) {
    await writeRecord(app.page, kind, `A ${kind.toLowerCase()} for a test`)
    await expectAccessible(app.page)
    await done(app.page)
    await expect(app.page.getByRole('article', { name: `A ${kind.toLowerCase()} for a test` })).toBeVisible()
  }
  await expect(app.page.getByText(`${KINDS.length} records`)).toBeVisible()
})

test('a metric impact shows its effect while the numbers are typed', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Metric impact', 'Sellers who accept a price proposal')
  const effect = app.page.getByRole('status', { name: 'Computed effect' })
  await app.page.getByRole('group', { name: 'Baseline' }).getByLabel('Value').fill('29.5')
  await app.page.getByRole('group', { name: 'Result' }).getByLabel('Value').fill('30.7')
  await expect(effect).toContainText('+4.1')
  await app.page.getByLabel('Share in treatment').fill('150')
  await expect(app.page.getByText('Share in treatment must be at most 100.').first()).toBeVisible()
  await expect(app.page.getByText('but for 1 field')).toBeVisible()
  await app.page.getByLabel('Share in treatment').fill('50')
  await done(app.page)
  await expect(app.page.getByRole('article')).toContainText('+4.1')
})
