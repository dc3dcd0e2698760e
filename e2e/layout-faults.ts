import type { Page } from '@playwright/test'

/** Everything of the page as it stands that is cut off, lies over other text, sticks out, or is too wide to read. */
export function layoutFaults(page: Page): Promise<string[]> {
  const parts = [linesOfText, sticksOut, cutOff, areBoth, overlapping, tooWide].map(String).join('\n')
  return page.evaluate<string[]>(
    `(() => { ${parts}\nconst lines = linesOfText()\nreturn [...sticksOut(), ...cutOff(lines), ...overlapping(lines), ...tooWide(lines)] })()`,
  )
}

/** One line of text as it is painted. */
interface Line {
  element: HTMLElement
  text: string
  rect: DOMRect
  /** Characters in this line, about. */
  letters: number
}

/** What can be seen of text within the window. Each of the functions below runs in the page. */
function linesOfText(): Line[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const lines: Line[] = []
  const options = { opacityProperty: true, visibilityProperty: true }
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim() ?? ''
    const element = walker.currentNode.parentElement
    // A field that shows shorthand in colour lays it over its own text; words for screen readers take no room.
    if (text === '' || !element?.checkVisibility(options) || element.closest('[data-under], [aria-hidden="true"]'))
      continue
    if (element.closest('.cm-editor, canvas, figure') || getComputedStyle(element).clipPath !== 'none') continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    const rects = [...range.getClientRects()].filter(({ width }) => width > 2)
    const whole = rects.reduce((sum, { width }) => sum + width, 0)
    for (const rect of rects) {
      if (rect.bottom < 0 || rect.top > innerHeight) continue
      lines.push({ element, text: text.slice(0, 60), rect, letters: (text.length * rect.width) / whole })
    }
  }
  return lines
}

function sticksOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth ? [`sticks out: the page by ${scrollWidth - clientWidth} pixels`] : []
}

/** Text beyond the edge of what hides it, unless three dots say so or it can be scrolled there. */
function cutOff(lines: Line[]): string[] {
  const isBeyond = ({ element, rect }: Line) => {
    for (let box: HTMLElement | null = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, position } = getComputedStyle(box)
      if (/auto|scroll/.test(overflowX + overflowY) || box.clientWidth === 1) return false
      if (position === 'fixed') return rect.right > innerWidth + 1 || rect.left < -1
      if (overflowX === 'visible' && overflowY === 'visible') continue
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return false
      const edge = box.getBoundingClientRect()
      if (rect.right > edge.right + 2 || rect.left < edge.left - 2 || rect.bottom > edge.bottom + 4) return true
    }
    return rect.right > innerWidth + 1 || rect.left < -1
  }
  return lines.filter(isBeyond).map(({ text, element }) => `cut off: “${text}” in ${element.className}`)
}

/** Whether nothing covers the lower of two elements at a point. */
function areBoth(x: number, y: number, a: HTMLElement, b: HTMLElement): boolean {
  const stack = document.elementsFromPoint(x, y)
  const lower = Math.max(stack.indexOf(a), stack.indexOf(b))
  if (!stack.includes(a) || !stack.includes(b)) return false
  return !stack
    .slice(0, lower)
    .some(
      (over) =>
        !over.contains(stack[lower]!) && !/rgba\(.*, 0\)|transparent/.test(getComputedStyle(over).backgroundColor),
    )
}

/** Text painted over other text, with nothing between them that covers the lower one. */
function overlapping(lines: Line[]): string[] {
  const faults: string[] = []
  const cores = lines.map(({ rect }) => ({
    left: rect.left + 1,
    right: rect.right - 1,
    top: rect.top + rect.height * 0.3,
    bottom: rect.bottom - rect.height * 0.3,
  }))
  lines.forEach((a, first) => {
    for (let second = first + 1; second < lines.length; second += 1) {
      const [one, other, b] = [cores[first]!, cores[second]!, lines[second]!]
      // Text that ends in three dots is there twice: as it is and as it would be.
      if (a.element === b.element) continue
      const left = Math.max(one.left, other.left)
      const top = Math.max(one.top, other.top)
      const width = Math.min(one.right, other.right) - left
      const height = Math.min(one.bottom, other.bottom) - top
      if (width <= 1 || height <= 0 || !areBoth(left + width / 2, top + height / 2, a.element, b.element)) continue
      faults.push(`overlapping: “${a.text}” and “${b.text}”`)
    }
  })
  return faults
}

/** Running text of which a line holds far more than the 80 characters that the eye can follow. */
function tooWide(lines: Line[]): string[] {
  return lines
    .filter(({ element, letters }) => {
      const { whiteSpace } = getComputedStyle(element)
      return letters > 95 && whiteSpace !== 'nowrap' && element.closest('p, dd, blockquote, li, textarea') !== null
    })
    .map(({ text, letters }) => `too wide: ${Math.round(letters)} characters in a line of “${text}”`)
}
