import type { Page } from '@playwright/test'

/**
 * Everything that Tab can come to and that then does not show it: by an outline of two pixels that stands out three to
 * one, and without being hidden behind what stays in place above it.
 */
export async function focusFaults(page: Page): Promise<string[]> {
  // After a key the page shows the focus wherever it goes.
  await page.keyboard.press('Shift')
  const parts = [tabStops, outlineOf, groundOf, contrast, isHidden].map(String).join('\n')
  return page.evaluate<string[]>(`(() => { ${parts}\nreturn (${String(allFaults)})() })()`)
}

/** Everything that moves although the person asked for no motion. */
export function motions(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => { ${String(isLong)}\nreturn (${String(moving)})() })()`)
}

function moving(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
      return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration))
    })
    .map((element) => element.outerHTML.slice(0, 120))
}

function isLong(times: string): boolean {
  return times.split(',').some((time) => Number.parseFloat(time) > 0)
}

function allFaults(): string[] {
  const before = document.activeElement
  const faults = tabStops().flatMap((stop) => {
    stop.focus()
    // Some hand the focus on, as the list does to its row.
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return []
    const name = focused.outerHTML.slice(0, 140)
    const shown = outlineOf(focused)
    if (!shown) return [`shows no focus: ${name}`]
    const ratio = contrast(getComputedStyle(shown).outlineColor, groundOf(shown))
    if (ratio < 3) return [`shows its focus at ${ratio.toFixed(1)} to 1: ${name}`]
    return isHidden(shown) ? [`has its focus hidden: ${name}`] : []
  })
  if (before instanceof HTMLElement) before.focus()
  return faults
}

/** What Tab comes to; of radio buttons each, for arrows come to the others. Each of these functions runs in the page. */
function tabStops(): HTMLElement[] {
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]'
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [data-base-ui-focus-guard], [type=hidden]') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[inert], [aria-hidden="true"]') === null,
  )
}

/** What shows the focus: the thing itself, the label beside it, or the field that it is the inside of. */
function outlineOf(focused: HTMLElement): HTMLElement | null {
  const parents = [focused.parentElement, focused.parentElement?.parentElement, focused.closest('[data-focus-frame]')]
  for (const element of [focused, focused.nextElementSibling, ...parents]) {
    if (!(element instanceof HTMLElement)) continue
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return element
  }
  return null
}

/** The colour behind an element's edge. */
function groundOf(shown: HTMLElement): string {
  const isInside = Number.parseFloat(getComputedStyle(shown).outlineOffset) < 0
  for (let box = isInside ? shown : shown.parentElement; box; box = box.parentElement) {
    const { backgroundColor } = getComputedStyle(box)
    if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor
  }
  return 'rgb(255, 255, 255)'
}

/** WCAG's contrast of two colours, painted to be read. */
function contrast(one: string, other: string): number {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const luminance = (colour: string) => {
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const linear = [...pen.getImageData(0, 0, 1, 1).data].map((value) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!
  }
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

/** Whether nothing of it can be seen in the window, or everything lies under something else. */
function isHidden(shown: HTMLElement): boolean {
  const { left, top, width, height } = shown.getClientRects()[0] ?? shown.getBoundingClientRect()
  return [0.5, 0.1, 0.9].every((across) =>
    [0.5, 0.1, 0.9].every((down) => {
      const over = document.elementFromPoint(left + width * across, top + height * down)
      return !over || !(shown.contains(over) || over.contains(shown))
    }),
  )
}
