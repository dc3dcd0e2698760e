import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { openSample } from './pages'

const PLACES = ['/', '/evidence', '/criteria', '/criteria/levels', '/criteria/rubric', '/plan', '/history', '/settings']
const WIDTHS = [360, 420, 768, 1280, 1920, 2560, 3840]
/** Where the layout changes; at the widths between only its measures do. */
const CHECKED_BY_AXE = [360, 3840]

/** Elements that stick out of the window without being in something that scrolls. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Whether what has the focus shows it: itself, or the field or choice that it is the inside of. */
const showsFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    // After the last control the focus leaves the page, and comes back to the first.
    if (focused === document.body) return true
    const around = [focused, focused.nextElementSibling, focused.parentElement, focused.parentElement?.parentElement]
    return around.some((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    })
  })

for (const place of PLACES)
  test(`${place} fits a phone and a wall, and shows where the focus is`, async ({ app }) => {
    test.slow()
    const { page } = app
    await openSample(page)
    await page.evaluate((to) => void (location.hash = to), place)
    await expect(page.getByRole('heading').first()).toBeVisible()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect(await overflow(page), `what sticks out at ${width} pixels`).toBe(0)
      if (CHECKED_BY_AXE.includes(width)) await expectAccessible(page)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab')
      expect(
        await showsFocus(page),
        `the focus on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160))}`,
      ).toBe(true)
    }
  })
