import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { focusFaults, motions } from './focus-faults'
import { layoutFaults } from './layout-faults'
import { openSample } from './pages'
import { openScreen, SCREENS } from './screens'

/** A phone, half a screen or a whole one at 200 %, a usual window, a wall. */
const WIDTHS = [360, 640, 1280, 3840]
/** Where other things are on the screen; between and beyond only measures change. */
const CHECKED_BY_AXE = [360, 1280]

test.describe.configure({ mode: 'parallel' })

SCREENS.forEach((screens, half) => {
  test(`every screen fits a phone and a wall, shows its focus and keeps still (${half + 1} of ${SCREENS.length})`, async ({
    app,
  }) => {
    test.setTimeout(600_000)
    const { page } = app
    await openSample(page)
    for (const screen of screens)
      await test.step(screen.name, async () => {
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await openScreen(page, screen)
        expect.soft(await motions(page), `what moves in ${screen.name}`).toEqual([])
        expect.soft(await focusFaults(page), `the focus in ${screen.name}`).toEqual([])
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 })
          const faults = () => layoutFaults(page)
          await expect.soft.poll(faults, { message: `${screen.name} at ${width} pixels`, timeout: 3000 }).toEqual([])
          if (CHECKED_BY_AXE.includes(width)) await expectAccessible(page)
        }
        await page.setViewportSize({ width: 1280, height: 900 })
        await screen.leave?.(page)
      })
  })
})
