import { done, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { goTo, startOwnVault } from './pages'

test('a record is linked to a criterion with a reason, rated by its owner', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Project', 'Elasticity model')
  await app.page.getByRole('button', { name: 'Link to a criterion' }).click()
  const link = app.page.getByRole('group', { name: 'Counts for' }).getByRole('listitem')
  await link.getByRole('combobox', { name: 'Criterion' }).click()
  await app.page.getByRole('option', { name: 'C5' }).click()
  await link.getByRole('combobox', { name: 'Strength' }).click()
  await app.page.getByRole('option', { name: 'Strong' }).click()
  await link.getByLabel('Why it counts').fill('The plan was fixed before the first day.')
  await done(app.page)
  const counts = app.page.getByRole('article').getByRole('region', { name: 'Counts for' })
  await expect(counts).toContainText('self-rated strong')
  await expect(counts).toContainText('The plan was fixed before the first day.')

  await goTo(app.page, 'Criteria')
  await app.page.getByRole('link', { name: /C5/ }).first().click()
  await expect(app.page.getByRole('main')).toContainText('Elasticity model')
})
