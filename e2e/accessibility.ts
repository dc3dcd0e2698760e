import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every rule of WCAG 2.2 AA and good practice; the size of targets is the one that axe leaves out by itself. */
const ALL: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }
/** What a theme can change. */
const COLOURS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** Fails with every element of the page, as it stands, that breaks an accessibility rule in the light or the dark theme. */
export async function expectAccessible(page: Page): Promise<void> {
  // A screen may load only now; every one of them has its heading.
  await page.locator('h1:visible').first().waitFor()
  // By evaluate, for the content security policy lets no script tag in.
  await page.evaluate(axe)
  for (const [colorScheme, rules] of [['light', ALL] as const, ['dark', COLOURS] as const]) {
    // Without motion, or a colour might be read half-way from one theme to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(transitionsEnd)
    expect(await violations(page, rules), `accessibility in the ${colorScheme} theme`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

/** What was under way before motion was reduced goes on to its end. */
async function transitionsEnd(): Promise<void> {
  const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
  await Promise.allSettled(transitions.map(({ finished }) => finished))
}

async function violations(page: Page, rules: RunOptions): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(rules)})`)
  const found = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => ({ id, help, at: target.join(' ') })),
  )
  const isFalse = found.length > 0 ? await page.evaluate(falseAlarms, { found, placed: PLACED }) : []
  return found.filter((_, index) => !isFalse[index]).map(({ id, help, at }) => `${id}: ${help} (${at})`)
}

/** Targets whose place is what they say: links on a picture of a printed page, and strokes at their days on the timeline. */
const PLACED = 'figure[aria-label^="Page "] > *, section[aria-label="Turning points"] a'

/**
 * Which findings are false alarms over an open list or menu of Base UI; layers.e2e.ts shows by the keyboard that they are.
 * Its guards take the focus only to hand it on. While a list hangs on a text field, what is around is hidden from screen
 * readers, the heading too, until the focus leaves the field and the list closes. And a menu stands outside of the
 * landmarks so that nothing cuts it off; its button leads to it. Runs in the page.
 */
function falseAlarms({ found, placed }: { found: { id: string; at: string }[]; placed: string }): boolean[] {
  const isHiddenForNow = document.querySelector('input[role=combobox][aria-expanded=true]') !== null
  return found.map(({ id, at }) => {
    const element = document.querySelector(at)
    if (id === 'region') return Boolean(element?.closest('[data-base-ui-portal]'))
    if (id === 'target-size') return Boolean(element?.matches(placed))
    if (id === 'page-has-heading-one') return isHiddenForNow
    if (id !== 'aria-hidden-focus') return false
    return (
      Boolean(element?.matches('[data-base-ui-focus-guard]')) || (isHiddenForNow && !element?.closest('[role=dialog]'))
    )
  })
}
