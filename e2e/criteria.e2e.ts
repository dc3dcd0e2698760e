import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { goTo, openSample } from './pages'

test('a criterion shows what its levels ask, and evidence is linked to it with a reason', async ({ app }) => {
  await openSample(app.page)
  await goTo(app.page, 'Criteria')
  await expectAccessible(app.page)
  await app.page.getByRole('link', { name: 'C8 Responsible ML' }).click()
  await expect(app.page.getByRole('tab', { name: 'Senior', selected: true })).toBeVisible()
  await app.page.getByRole('tab', { name: 'Staff' }).click()
  await expect(app.page.getByRole('tabpanel')).toBeVisible()

  await app.page.getByRole('button', { name: 'Link evidence' }).click()
  const dialog = app.page.getByRole('dialog', { name: 'Link evidence to C8' })
  await expectAccessible(app.page)
  await dialog.getByRole('combobox', { name: 'Record' }).fill('Elasticity model v2')
  await app.page
    .getByRole('option', { name: /Elasticity model v2/ })
    .first()
    .click()
  await dialog.getByLabel('Why it counts').fill('Its limits are written down, with the sellers it fails.')
  await dialog.getByText('Weak', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Link it' }).click()
  await expect(dialog).toBeHidden()
  const pane = app.page.getByRole('region', { name: 'Responsible ML and documentation' })
  await expect(pane).toContainText('Its limits are written down')
  await expect(pane).toContainText('Elasticity model v2')
  await expect(app.page.getByRole('row', { name: /^C8/ })).not.toContainText('Empty')
})

test('today and the plan show the sample without a fault of accessibility', async ({ app }) => {
  await openSample(app.page)
  await goTo(app.page, 'Today')
  await expect(app.page.getByRole('region', { name: 'Due' }).getByRole('listitem').first()).toBeVisible()
  await expectAccessible(app.page)
  await goTo(app.page, 'Plan')
  await expect(app.page.getByRole('region', { name: 'Milestones' }).getByRole('listitem').first()).toBeVisible()
  await expectAccessible(app.page)
  await app.page.getByRole('button', { name: 'New milestone' }).click()
  await expect(app.page).toHaveURL(/new-milestone\/edit$/)
})
