import { expect, test } from './fixtures'
import { expectAccessible } from './accessibility'
import { focusFaults } from './focus-faults'
import { openSample } from './pages'

/** Where the most is said by fills: switches, rows, spans, bars, squares, steps. */
const PLACES = [
  '/',
  '/evidence/sample-elasticity-v2',
  '/evidence/timeline',
  '/year/2026',
  '/criteria/C5',
  '/evidence/sample-elasticity-v2/edit',
]

test('in the person’s own few colours everything chosen, drawn and focused is still seen', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  for (const place of PLACES) {
    await page.evaluate((to) => void (location.hash = to), place)
    await expect(page.locator('h1:visible').first()).toBeVisible()
    expect(await focusFaults(page), `the focus in ${place}`).toEqual([])
    await expectAccessible(page)
  }
  await page.evaluate(() => void (location.hash = '/evidence/timeline'))
  const look = (name: string) =>
    page
      .getByRole('radio', { name })
      .locator('..')
      .evaluate((option) => getComputedStyle(option).boxShadow)
  await expect.poll(() => look('Timeline')).not.toBe('none')
  expect(await look('Board')).toBe('none')
})
