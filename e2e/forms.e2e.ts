import type { Locator } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { done, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, startOwnVault } from './pages'

/** Chooses a radio button of a group by arrows, from the one that is chosen. */
async function arrowTo(group: Locator, name: string): Promise<void> {
  await group.getByRole('radio', { checked: true }).focus()
  for (let presses = 0; presses < 10; presses += 1) {
    if (await group.getByRole('radio', { name, exact: true }).isChecked()) return
    await group.page().keyboard.press('ArrowRight')
  }
  throw new Error(`No arrow led to ${name}`)
}

test('feedback says what each answer to "may I quote you" prints', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Feedback', 'On the shrinkage prior')
  await app.page.getByLabel('Quote', { exact: true }).fill('The prior is what made it ship.')
  const consent = app.page.getByRole('radiogroup', { name: 'Consent to quote' })
  await expect(consent.getByRole('radio', { name: 'Not said' })).toBeChecked()
  await arrowTo(consent, 'Given')
  await expect(consent).toContainText('as “A colleague”.')
  await app.page.getByRole('combobox', { name: 'Relation' }).press('Enter')
  await app.page.getByRole('option', { name: 'Mentor', exact: true }).press('Enter')
  await expect(consent).toContainText('as “Mentor”.')
  await expect(app.page.getByLabel('Said on')).toBeVisible()
  await expectSaved(app.page)
})

test('a project climbs its stage and scope by arrow keys, and the growth follows', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Project', 'Weekly price proposals')
  await arrowTo(app.page.getByRole('radiogroup', { name: 'Stage' }), 'Planned')
  await expect(app.page.getByRole('region', { name: 'Asked before the start' })).toBeVisible()
  await arrowTo(app.page.getByRole('radiogroup', { name: 'Scope' }), 'Owned the whole')
  await app.page
    .getByRole('radiogroup', { name: 'Machine learning work' })
    .getByRole('radio', { name: 'Yes' })
    .press(' ')
  await app.page.getByLabel('From', { exact: true }).fill('2026-03-02')
  await app.page.getByLabel('From', { exact: true }).press('Tab')
  await expect(app.page.getByRole('region', { name: 'How the scope grew' })).toContainText('Owned the whole')
  await expectSaved(app.page)
})

test('something read becomes an idea and then a project, each linked to the one before', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Learning', 'Markdown pricing in grocery')
  await app.page.getByRole('button', { name: 'Make an idea of this' }).press('Enter')
  const trail = app.page.getByRole('region', { name: 'From learning to project' })
  await expect(trail.getByRole('link', { name: 'Markdown pricing in grocery' })).toBeVisible()
  await expect(app.page.getByLabel('Title')).toBeFocused()
  await expectAccessible(app.page)

  await app.page.getByRole('button', { name: 'Make a project of this' }).press('Enter')
  await expect(app.page.getByRole('radiogroup', { name: 'Stage' }).getByRole('radio', { name: 'Idea' })).toBeChecked()
  await expect(trail.getByRole('listitem').filter({ hasText: 'Learned' })).toContainText('Markdown pricing in grocery')
  await done(app.page)
  await expect(trail).toContainText('ProjectThis')
  await app.page.goBack()
  await app.page.goBack()
  await expect(trail.getByRole('listitem').filter({ hasText: 'Project' })).toContainText('Markdown pricing in grocery')
  await expect(app.page.getByRole('combobox', { name: 'Status' })).toContainText('Started')
  await expectSaved(app.page)
})

test('alternatives are weighed in a table: written, moved, removed and brought back by keyboard', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Design doc', 'Design: prices without a shared cache')
  const { keyboard } = app.page
  const table = app.page.getByRole('group', { name: 'Alternatives' })
  const options = table.getByLabel('Option')
  await options.first().focus()
  for (const cell of ['A larger cache', 'Quick', 'Comes back']) {
    await keyboard.type(cell)
    await keyboard.press('Tab')
  }
  await keyboard.type('Moves the fault a year away')
  await keyboard.press('Enter')
  await expect(options.nth(1)).toBeFocused()
  await keyboard.type('Do nothing')
  await keyboard.press('Alt+Shift+ArrowUp')
  await expect(options.first()).toBeFocused()
  await expect(options.first()).toHaveValue('Do nothing')

  await table.getByRole('button', { name: 'Remove alternative 2' }).press('Enter')
  await expect(options).toHaveCount(1)
  await app.page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(options.nth(1)).toHaveValue('A larger cache')
  await expectSaved(app.page)
  await expectAccessible(app.page)
  await done(app.page)
  await expect(app.page.getByRole('article')).toContainText('Why it was not chosenMoves the fault a year away')
})

test('the sections of a metric impact are walked by Alt and an arrow, past every menu, with the grade in view', async ({
  app,
}) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Metric impact', 'Sellers who accept a price proposal')
  const { keyboard } = app.page
  for (const section of ['Definition', 'Baseline and result', 'Design', 'Statistics', 'Guardrails']) {
    await keyboard.press('Alt+ArrowDown')
    await expect(app.page.getByRole('region', { name: section, exact: true }).locator(':focus')).toHaveCount(1)
  }
  await expect(app.page.getByRole('listbox')).toHaveCount(0)
  await expect(app.page.getByRole('region', { name: 'What would lift it' })).toBeInViewport({ ratio: 0.6 })
  await expectAccessible(app.page)
})
