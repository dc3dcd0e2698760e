import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { goTo, openSample } from './pages'

test('one change is made to several records by keys alone, and one undo takes it back', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Evidence')
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('toolbar', { name: 'Selected records' })
  await expect(bar).toContainText('3 selected')
  await expectAccessible(page)

  await bar.getByRole('button', { name: 'Tag', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Tag: 3 records' })
  await dialog.getByLabel('Tag', { exact: true }).fill('for spring')
  await expect(dialog).toContainText('3 records change.')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toContainText('for spring')
  await expect(bar).toHaveCount(0)

  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('menuitem', { name: 'Tag', exact: true }).click()
  await expect(page.getByRole('menuitemcheckbox', { name: /^for spring\s*3$/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('article')).not.toContainText('for spring')
})

test('a change to much of the vault is asked about first', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Evidence')
  await page.getByRole('checkbox').first().check({ force: true })
  await page.keyboard.press('Control+a')
  const bar = page.getByRole('toolbar', { name: 'Selected records' })
  await expect(bar).toContainText(/[67]\d selected/)
  await bar.getByRole('button', { name: 'Link', exact: true }).click()
  await page.getByRole('dialog').getByLabel('Criterion').click()
  await page.getByRole('option', { name: /^C5/ }).click()
  await expect(page.getByRole('dialog')).toContainText(/\d+ are so already; \d+ are no evidence and stay\./)
  await page.getByRole('button', { name: /^Change \d+$/ }).click()
  await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toContainText('in one step')
  await page
    .getByRole('button', { name: /Cancel|Leave|No/ })
    .first()
    .click()
  await expect(bar).toContainText(/[67]\d selected/)
})
