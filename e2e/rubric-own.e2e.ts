import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { done, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

const LADDER = `# Ladder of our company

| Id | Competency | Weight | Description | Senior | Mood |
|----|------------|-------:|-------------|--------|------|
| C5 | Evaluation and experimentation | 50 | Decides by numbers | Sets how the team experiments | calm |
| C1 | Speaking | 25 | Is understood | Speaks to leaders | |
|    | Craft | 25 | Keeps code clean | Sets the standard | |
`

async function linkTo(page: Page, criterion: string) {
  await page.getByRole('button', { name: 'Link to a criterion' }).click()
  const link = page.getByRole('group', { name: 'Counts for' }).getByRole('listitem')
  await link.getByRole('combobox', { name: 'Criterion' }).click()
  await page.getByRole('option', { name: criterion }).click()
  await expectSaved(page)
}

const parts = (page: Page) => page.getByRole('navigation', { name: 'Parts of the rubric' })
const criterionMenu = async (page: Page, item: string) => {
  await page.getByRole('button', { name: 'Split, merge, remove' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('a rubric is pasted, a criterion of it is split and one removed, and the evidence survives', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await writeRecord(page, 'Project', 'Elasticity model')
  await linkTo(page, 'C5')
  await done(page)

  await goTo(page, 'Criteria')
  await page.getByRole('navigation', { name: 'Criteria' }).getByRole('link', { name: 'Rubric' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Import' }).click()
  await page.getByLabel('Paste or drop it here').fill(LADDER)
  const preview = page.getByRole('region', { name: 'How it is understood' })
  await expect(preview).toContainText('3 criteria, “Ladder of our company”. 1 thing is left out.')
  await expect(preview).toContainText('The column “Mood” is not read (1 cell).')
  await expect(preview).toContainText('“Speaking” gets the id L1: C1 is “Business metric impact” in another rubric')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Take it in' }).click()

  await expect(page.getByRole('heading', { name: 'Ladder of our company' })).toBeVisible()
  await expectAccessible(page)
  const reads = page.getByRole('region', { name: 'Which links it reads' })
  await expect(reads).toContainText('1 record counts now')
  await criterionMenu(page, 'Split into several')
  const split = page.getByRole('dialog')
  await expect(split).toContainText('1 record is linked to C5 and stay')
  await split.getByLabel('Part 1', { exact: true }).fill('Offline evaluation')
  await split.getByLabel('Part 2', { exact: true }).fill('Experiments')
  await split.getByRole('button', { name: 'Split it' }).click()
  await expect(parts(page).getByRole('button', { name: /Offline evaluation/ })).toHaveAttribute('aria-current', 'true')
  await expect(reads).toContainText('1 record counts now')
  await parts(page)
    .getByRole('button', { name: /Experiments/ })
    .click()
  await expect(reads).toContainText('1 record counts now')
  await expect(page.getByText('The weights make 100.')).toBeVisible()

  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('dialog')).toContainText(
    'C5 Evaluation and experimentation is gone; what is linked to it is read under',
  )
  await page.getByLabel('What changed, in your words').fill('Evaluation stands in two.')
  await page.getByRole('button', { name: 'Publish 2.0.0' }).click()
  await expect(page.getByText('Version 2.0.0', { exact: true })).toBeVisible()

  await criterionMenu(page, 'Remove')
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click()
  await parts(page)
    .getByRole('button', { name: /Offline evaluation/ })
    .click()
  await criterionMenu(page, 'Remove')
  await page.getByRole('dialog').getByRole('button', { name: 'Remove it' }).click()
  await parts(page).getByRole('button', { name: 'Evidence not read 1' }).click()
  const unread = page.getByRole('region', { name: 'Evidence that this rubric does not read' })
  await expect(unread).toContainText('Elasticity model')
  await unread.getByRole('combobox', { name: 'Criterion for C5' }).click()
  await page.getByRole('option', { name: 'Craft' }).click()
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expectAccessible(page)
  await unread.getByRole('button', { name: /^Read C5 under/ }).click()
  await expect(page.getByText('Now every link is read.')).toBeVisible()
  await expectSaved(page)

  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('article', { name: 'Ladder of our company' })).toContainText('Offline evaluation')
  await page.getByRole('link', { name: '1.0.0', exact: true }).click()
  await expect(page.getByText('Version 1.0.0, not the newest; 2.0.0 is')).toBeVisible()
  await goTo(page, 'Evidence')
  await page.getByRole('link', { name: 'Elasticity model' }).click()
  await expect(page.getByRole('article').getByRole('region', { name: 'Counts for' })).toContainText('C5')
})

test('two rubrics stand side by side, and one is handed out as a file', async ({ app }) => {
  const { page } = app
  await startOwnVault(page)
  await goTo(page, 'Criteria')
  await page.getByRole('navigation', { name: 'Criteria' }).getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByText('5 criteria are new and weigh 55 of 100:')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Swap' }).click()
  await expect(page.getByText('Every criterion has a counterpart.')).toBeVisible()
  await page.getByRole('navigation', { name: 'Criteria' }).getByRole('link', { name: 'Rubric' }).click()
  await page.getByRole('link', { name: /^MLOps engineer/ }).click()
  await page.getByRole('button', { name: 'More about this rubric' }).click()
  const { name, bytes } = await app.saved(() => page.getByRole('menuitem', { name: 'Export as JSON' }).click())
  expect(name).toBe('rubric-mlops-1.0.0.json')
  expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ id: 'mlops', name: 'MLOps engineer' })
})
