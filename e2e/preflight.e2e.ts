import { expectAccessible } from './accessibility'
import { goToPart } from './case-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, openSample } from './pages'
import type { Page } from '@playwright/test'

const writing = (page: Page) => page.getByRole('region', { name: 'Writing' })
const panel = (page: Page) => page.getByRole('region', { name: 'Pre-flight', exact: true })
const claim = (page: Page) =>
  page.getByRole('group', { name: 'Claim 1' }).getByRole('textbox', { name: 'Sentence', exact: true })

async function openClaim(page: Page) {
  await openSample(page)
  await goTo(page, 'Case')
  await goToPart(page, 'Claims by criterion')
  await goToPart(page, 'C3 Data')
}

test('a finding appears below the text, F8 goes to its words, and it is gone when they are', async ({ app }) => {
  const { page } = app
  await openClaim(page)
  await claim(page).fill('We moved serving to the shared path.')
  await expect(writing(page).getByRole('listitem').filter({ hasText: 'hides' }).last()).toBeVisible()
  await expect(panel(page).getByRole('listitem')).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Unfold pre-flight' }).click()
  const finding = panel(page).getByRole('listitem').filter({ hasText: '“We”' })
  await expect(finding).toContainText('Here')
  await expect(
    page.getByRole('navigation', { name: 'Parts of the case' }).getByRole('link', { name: /^C3 .* worth a look/ }),
  ).toBeVisible()
  await expect(claim(page)).toHaveAccessibleDescription(/Pre-flight: .*“We”/)
  await expectAccessible(page)

  await goToPart(page, 'The ask')
  await finding.getByRole('button', { name: /^Show/ }).click()
  await expect(claim(page)).toBeFocused()
  await expect.poll(() => selected(page)).toBe('We')
  await page.getByRole('heading', { name: 'Claim 1' }).click()
  // F8 comes round to it from anywhere, also while one writes.
  await claim(page).focus()
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('F8')
    if ((await finding.getAttribute('aria-current')) === 'true') break
  }
  await expect(claim(page)).toBeFocused()
  await expect.poll(() => selected(page)).toBe('We')
  await page.keyboard.type('I')
  await expect(finding).toBeHidden()
  await expect(claim(page)).toHaveText('I moved serving to the shared path.')
})

test('a number that its record tells otherwise is written as the record says, and that can be undone', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await goTo(page, 'Case')
  await goToPart(page, 'Case in five lines')
  const line = page.getByRole('group', { name: 'Proof 2' }).getByRole('textbox', { name: 'In one line' })
  await line.fill('Sellers who accept a proposal: up by 4.4 %.')
  await writing(page)
    .getByRole('button', { name: /^Write /, exact: false })
    .first()
    .click()
  await expect(line).toHaveText(/up by \+?4\.1\s%\./)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(line).toHaveText('Sellers who accept a proposal: up by 4.4 %.')
  await expectSaved(page)
})

test('a finding is set aside with a reason that is kept, and taken back', async ({ app }) => {
  const { page } = app
  await openClaim(page)
  await claim(page).fill('We moved serving to the shared path.')
  const finding = writing(page).getByRole('button', { name: /^Set aside: .*“We”/ })
  await finding.click()
  const dialog = page.getByRole('dialog', { name: 'Set this finding aside' })
  await expect(dialog.getByRole('button', { name: 'Set aside' })).toBeDisabled()
  await dialog.getByLabel('Why it may stay').fill('The platform team and I did this by halves.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Set aside' }).click()
  await expect(finding).toBeHidden()
  await expectSaved(page)

  await app.restart()
  await goTo(app.page, 'Case')
  await panel(app.page).getByRole('button', { name: '1 set aside' }).click()
  const aside = panel(app.page).getByRole('list', { name: 'Findings set aside' }).getByRole('listitem')
  await expect(aside).toContainText('The platform team and I did this by halves.')
  await aside.getByRole('button', { name: /^Take back/ }).click()
  await expect(panel(app.page).getByRole('listitem').filter({ hasText: '“We”' })).toBeVisible()
})

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '')
