/** Pixels of a row; the same as in the style sheet. */
export const ROW = 44

/** Pixels of what stands above the rows and scrolls with them. */
export const heightBefore = (scroller: HTMLElement): number =>
  scroller.querySelector<HTMLElement>('[data-before-rows]')?.offsetHeight ?? 0

/** Scrolls only as far as a row asks; it need not be in the page yet. */
export function revealRow(from: Element, row: number) {
  const scroller = from.closest<HTMLElement>('[data-rows]')
  if (!scroller) return
  const top = heightBefore(scroller) + row * ROW
  if (top < scroller.scrollTop) scroller.scrollTop = row === 0 ? 0 : top
  else if (top + ROW > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = top + ROW - scroller.clientHeight
}
