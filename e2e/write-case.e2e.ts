import { expectAccessible } from './accessibility'
import { drawnPage, goToPart } from './case-pages'
import { done, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, openSample, startOwnVault } from './pages'

test('a case is begun, written and seen on its page, and is there the next day', async ({ app }) => {
  await startOwnVault(app.page)
  for (const title of ['Elasticity model', 'Training pipeline']) {
    await writeRecord(app.page, 'Project', title)
    await done(app.page)
  }
  await goTo(app.page, 'Case')
  await app.page.getByRole('button', { name: 'Begin a case' }).click()
  await app.page
    .getByLabel('The ask', { exact: true })
    .fill('I ask to become a machine learning engineer in Pricing from April.')
  await goToPart(app.page, 'Flagship projects')
  for (const title of ['Elasticity model', 'Training pipeline']) {
    await app.page.getByRole('combobox', { name: 'Add a project' }).fill(title)
    await app.page.getByRole('option', { name: title }).click()
  }
  await app.page.getByRole('button', { name: 'Move Training pipeline up' }).press('Alt+ArrowUp')
  await expect(app.page.getByRole('region', { name: 'Writing' }).getByRole('listitem').first()).toContainText(
    'Training pipeline',
  )
  await expectSaved(app.page)
  const pages = app.page.getByRole('region', { name: 'Pages of the packet' })
  await expect(pages).toContainText('machine learning engineer in Pricing', { timeout: 30_000 })

  await app.restart()
  await goTo(app.page, 'Case')
  await expect(app.page.getByLabel('The ask', { exact: true })).toHaveText(/in Pricing from April/)
  await goToPart(app.page, 'Flagship projects')
  await expect(app.page.getByRole('region', { name: 'Writing' }).getByRole('listitem').first()).toContainText(
    'Training pipeline',
  )
})

test('the pages stay on screen while they are made anew, and then say what was written', async ({ app }) => {
  await openSample(app.page)
  const first = await drawnPage(app.page, 1)
  await app.page.getByLabel('Why now').fill('Because two quarters of measured work are behind me.')
  await expect(async () => {
    expect(await first.locator('canvas').count()).toBe(1)
    await expect(first).toContainText('two quarters of measured work', { timeout: 50 })
  }).toPass({ intervals: [20], timeout: 30_000 })
})

test('evidence is cited with one click, and a claim that was removed comes back', async ({ app }) => {
  await openSample(app.page)
  await goToPart(app.page, 'Claims by criterion')
  await goToPart(app.page, 'C5 Evaluation')
  const first = app.page.getByRole('button', { name: /^Cite / }).first()
  const name = (await first.getAttribute('aria-label')) ?? ''
  const exhibit = /[EMF]-\d+/.exec(name)?.[0] ?? ''
  await app.page.getByRole('button', { name, exact: true }).click()
  const claim = app.page.getByRole('group', { name: 'Claim 1' })
  await expect(claim.getByRole('button', { name: new RegExp(`^Remove ${exhibit}`) })).toBeVisible()
  const text = (await claim.getByRole('textbox', { name: 'Sentence' }).textContent()) ?? ''
  await app.page.getByRole('button', { name: 'Remove claim 1' }).click()
  await expect(claim).toBeHidden()
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await expect(claim.getByRole('textbox', { name: 'Sentence' })).toHaveText(text)
})

test('nobody is quoted without consent, and the screen says why', async ({ app }) => {
  await openSample(app.page)
  await goToPart(app.page, 'What others say')
  const choices = app.page.getByRole('button', { name: /^Quote F-/ })
  await expect(choices.first()).toBeVisible()
  for (const choice of await choices.all()) {
    if (await choice.isEnabled()) continue
    await expect(choice.locator('..')).toContainText(/Consent|consent|wish to be quoted|never shown/)
  }
  expect(await choices.and(app.page.locator(':disabled')).count()).toBeGreaterThan(0)
})

test('every part of the case is accessible', async ({ app }) => {
  test.setTimeout(120_000)
  await openSample(app.page)
  await drawnPage(app.page, 1)
  // The pages have a check of their own; without them beside the text each one here takes a tenth of the time.
  if (app.host === 'loopback') await app.page.setViewportSize({ width: 960, height: 820 })
  for (const part of [
    'Case in five lines',
    'Flagship projects',
    'Claims by criterion',
    'C4 Modelling depth',
    'What others say',
    'How I came here',
    'Gaps and plan',
    'Statements',
  ]) {
    await goToPart(app.page, part)
    await expectAccessible(app.page)
  }
})
