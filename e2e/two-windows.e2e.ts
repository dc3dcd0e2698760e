import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { done, writeRecord } from './evidence-pages'
import { expect, test } from './fixtures'
import { expectSaved, goTo, startOwnVault } from './pages'

const title = (page: Page) => page.getByRole('textbox', { name: 'Title' })
const challenge = (page: Page) => page.getByLabel('Challenge', { exact: true })
const solution = (page: Page) => page.getByLabel('Solution', { exact: true })
const other = (page: Page) => page.getByRole('region', { name: 'Title, as saved elsewhere' })

test.describe('two windows on one vault', () => {
  test.beforeEach(({ host }) => test.skip(host === 'electron', 'the app has one window'))

  test('write in one record at once: fields are joined, and in the same field both texts stay in sight', async ({
    app,
  }) => {
    const here = app.page
    await startOwnVault(here)
    await writeRecord(here, 'Learning', 'Label leak')
    const there = await here.context().newPage()
    await there.goto(here.url())
    await expect(title(there)).toHaveValue('Label leak')

    await challenge(here).fill('Backtests looked too good.')
    await solution(there).fill('Features as of the decision.')
    await expectSaved(here)
    await expectSaved(there)
    for (const page of [here, there]) {
      await expect(challenge(page)).toHaveText('Backtests looked too good.')
      await expect(solution(page)).toHaveText('Features as of the decision.')
    }

    // The saves of one window are held back, so that both write before either sees the other.
    const hold = await heldBack(there)
    await title(there).fill('Label leak in prices')
    await title(there).blur()
    await title(here).fill('Label leak in stock')
    await title(here).blur()
    await expect(here.getByText(/^Saved \d/)).toBeVisible()
    hold.release()
    await expect(other(there)).toContainText('Label leak in stock')
    await expect(title(there)).toHaveValue('Label leak in prices')
    await expectAccessible(there)
    await challenge(there).fill('Backtests looked far too good.')
    await expect(challenge(here), 'the rest does not wait for the choice').toHaveText('Backtests looked far too good.')
    await other(there).getByRole('button', { name: 'Use this one' }).click()
    await expect(other(there)).toHaveCount(0)
    await expect(title(there)).toHaveValue('Label leak in stock')
    await there.getByRole('button', { name: 'History' }).click()
    await expect(there.getByRole('main'), 'the text that was not chosen').toContainText('Label leak in prices')
    await there.close()
  })

  test('thrown away or undone in one while the other writes: the text stays, with a way on', async ({ app }) => {
    const here = app.page
    await startOwnVault(here)
    await writeRecord(here, 'Idea', 'Season term')
    const there = await here.context().newPage()
    await there.goto(here.url())
    await expect(title(there)).toHaveValue('Season term')

    await done(here)
    await here.keyboard.press('Delete')
    await expect(there.getByRole('alert')).toContainText('This record is in the trash.')
    await title(there).fill('Season term for toys')
    await expect(there.getByText(/^Saved \d/)).toBeVisible()
    await there.getByRole('button', { name: 'Take it out of the trash' }).click()
    await expect(there.getByRole('alert')).toHaveCount(0)
    await goTo(here, 'Evidence')
    await expect(here.getByRole('link', { name: 'Season term for toys' })).toBeVisible()

    // All the way back to before it was made, while a word is being typed.
    const hold = await heldBack(there)
    await title(there).fill('Season term for toys and games')
    for (const step of ['Take out of trash', 'Edit', 'Move to trash', 'Create']) {
      await here.keyboard.press('Control+z')
      await expect(here.getByText(new RegExp(`^Undone: ${step}`)).first()).toBeVisible()
    }
    hold.release()
    await expect(there.getByRole('alert').filter({ hasText: 'no longer in the vault' })).toBeVisible()
    await expect(title(there)).toHaveValue('Season term for toys and games')
    await there.getByRole('button', { name: 'Keep it as a new record' }).click()
    await expect(there.getByRole('alert')).toHaveCount(0)
    await expect(here.getByRole('link', { name: 'Season term for toys and games' })).toBeVisible()
    await there.close()
  })

  test('capture in both, and the look chosen in one shows in the other', async ({ app }) => {
    const here = app.page
    await startOwnVault(here)
    const there = await here.context().newPage()
    await there.goto(here.url())
    for (const [page, words] of [
      [here, 'Cut training to 3 h'],
      [there, 'Wrote the runbook'],
    ] as const) {
      const field = page.getByRole('textbox', { name: 'What happened?' })
      await field.fill(words)
      await field.press('Enter')
      await expect(field).toHaveValue('')
    }
    for (const page of [here, there])
      await expect(page.getByRole('list', { name: 'Inbox' }).getByRole('listitem')).toHaveCount(2)
    await goTo(here, 'Settings')
    await here.getByRole('radio', { name: 'Dark' }).click()
    await expect(there.locator('html')).toHaveAttribute('data-theme', 'dark')
    await there.close()
  })
})

/** Holds back what a window saves until it is released. */
async function heldBack(page: Page) {
  const settle: (() => void)[] = []
  const held = new Promise<void>((resolve) => settle.push(resolve))
  await page.route('**/rpc/records.put', async (route) => {
    await held
    await route.continue()
  })
  return { release: () => settle.forEach((one) => one()) }
}
