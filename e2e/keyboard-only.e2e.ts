import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectSaved } from './pages'

/** Presses Tab until the focus is on something of this name. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key)
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement)) return ''
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null
      const named = document.getElementById(element.getAttribute('aria-labelledby') ?? '')
      const isEditor = element.isContentEditable
      if (isEditor && named) return named.textContent ?? ''
      return element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent ?? ''
    })
    if (name.test(focused.trim())) return
  }
  throw new Error(`Tab never came to ${name}`)
}

test('a vault is made, and a record written, linked and found again, without a mouse', async ({ app }) => {
  const { page } = app
  await tabTo(page, /^Start my own/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Name')).toBeVisible()
  if (!(await page.getByLabel('Name').evaluate((input) => input === document.activeElement))) await tabTo(page, /^Name/)
  await page.keyboard.type('My case')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()

  // New, the kind by its first letters, the title: it is saved.
  await page.keyboard.press('Shift+N')
  await expect(page.getByRole('dialog', { name: 'New record' })).toBeVisible()
  await page.keyboard.type('lea')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Title')).toBeFocused()
  await page.keyboard.type('Label leak in price features')
  await expectSaved(page)

  await tabTo(page, /^Insight$/)
  await page.keyboard.type('A join must look backwards.')
  await tabTo(page, /^Link to a criterion/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Criterion' })).toBeFocused()
  await page.keyboard.press('Enter')
  // Base UI listens for typed letters once the list is open.
  await expect(page.getByRole('option', { name: /^C3/ })).toBeVisible()
  await page.keyboard.type('C3')
  await expect(page.getByRole('option', { name: /^C3/ })).toHaveAttribute('data-highlighted')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Criterion' })).toContainText('C3')
  await tabTo(page, /^Why it counts/)
  await page.keyboard.type('Found it, and a test keeps it out.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article')).toContainText('Found it, and a test keeps it out.')

  // Today and back, then by search.
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/#\/$/)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox', { name: 'Search evidence' })).toBeFocused()
  await page.keyboard.type('backwards')
  await expect(page.getByRole('list', { name: 'Search results' })).toContainText('A join must look backwards.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toContainText('Label leak in price features')
  await page.keyboard.press('e')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Label leak in price features')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('article')).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})
