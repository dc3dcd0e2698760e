import { expectAccessible } from './accessibility'
import { drawnPage, goToPart } from './case-pages'
import { writeRecord, done } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, openSample, startOwnVault } from './pages'

test('two brackets open the exhibits at the caret, and keys alone cite one', async ({ app }) => {
  await openSample(app.page)
  await drawnPage(app.page, 1)
  await goToPart(app.page, 'Claims by criterion')
  await goToPart(app.page, 'C3 Data')
  const claim = app.page.getByRole('group', { name: 'Claim 1' }).getByRole('textbox', { name: 'Sentence' })
  await claim.press('ControlOrMeta+End')
  await claim.pressSequentially(' It held [[trai')
  const list = app.page.getByRole('listbox', { name: 'Exhibits to cite' })
  const options = list.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expectAccessible(app.page)
  await claim.press('Escape')
  await expect(list).toBeHidden()
  await claim.press('Backspace')
  await expect(list).toBeHidden()
  await claim.pressSequentially('[[')
  await expect(list).toBeVisible()
  await claim.pressSequentially('M-07')
  await expect(options).toHaveCount(1)
  await claim.press('Enter')
  await expect(claim).toHaveText(/It held \[\[tra\[\[M-07\]\]$/)
  await expectSaved(app.page)
})

test('a click on the page leads to the words, and the pages follow what is written', async ({ app }) => {
  await openSample(app.page)
  await drawnPage(app.page, 1)
  const pages = app.page.getByRole('region', { name: 'Pages of the packet' })
  await goToPart(app.page, 'Gaps and plan')
  const gaps = pages.getByText('Known gaps and plan', { exact: true })
  await expect(gaps).toBeInViewport()
  await goToPart(app.page, 'The ask')
  await expect(gaps).not.toBeInViewport()
  await goToPart(app.page, 'Statements')
  await expect(gaps).toBeInViewport()
  await gaps.click()
  await expect(app.page.getByRole('heading', { name: 'Gaps and plan' })).toBeVisible()
  await expect(app.page.getByRole('textbox', { name: 'What is missing' }).first()).toBeFocused()
})

test('the strongest proof that is not cited yet is cited with one key', async ({ app }) => {
  await openSample(app.page)
  await goToPart(app.page, 'Claims by criterion')
  await goToPart(app.page, 'C5 Evaluation')
  const group = app.page.getByRole('group', { name: 'Claim 1' })
  const first = group.getByRole('button', { name: /^Add [EMF]-\d+ .* to claim 1$/ }).first()
  const exhibit = /[EMF]-\d+/.exec((await first.textContent()) ?? '')?.[0] ?? ''
  await group.getByRole('textbox', { name: 'Sentence' }).press('Alt+1')
  await expect(group.getByRole('button', { name: new RegExp(`^Remove ${exhibit}`) })).toBeVisible()
})

test('a draft is marked as one, and stands in the case only once it is taken', async ({ app }) => {
  await startOwnVault(app.page)
  await writeRecord(app.page, 'Project', 'Elasticity model')
  await done(app.page)
  await goTo(app.page, 'Case')
  await app.page.getByRole('button', { name: 'Begin a case' }).click()
  const draft = app.page.getByRole('region', { name: 'Draft of the ask' })
  await expect(draft).toContainText('Draft, not yet yours')
  const ask = app.page.getByLabel('The ask', { exact: true })
  await expect(ask).toHaveText('')
  await draft.getByRole('button', { name: 'Edit it, the draft of the ask' }).click()
  await expect(ask).toHaveText(/^I ask to move/)
  await expect(ask).toBeFocused()
  await expect(draft).toBeHidden()
  await expectSaved(app.page)
})
