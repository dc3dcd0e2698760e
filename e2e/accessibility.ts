import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails with every element of the page, as it stands, that breaks an accessibility rule in the light or the dark theme. */
export async function expectAccessible(page: Page): Promise<void> {
  // A screen may load only now; every one of them has its heading.
  await page.locator('h1:visible').first().waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, or a colour might be read half-way from one theme to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(transitionsEnd)
    expect(await violations(page), `accessibility in the ${colorScheme} theme`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

/** What was under way before motion was reduced goes on to its end. */
async function transitionsEnd(): Promise<void> {
  const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
  await Promise.allSettled(transitions.map(({ finished }) => finished))
}

async function violations(page: Page): Promise<string[]> {
  // By evaluate, for the content security policy lets no script tag in.
  await page.evaluate(axe)
  const results = await page.evaluate<AxeResults>('axe.run()')
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
}
