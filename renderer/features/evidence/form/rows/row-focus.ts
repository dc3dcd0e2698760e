/** The cells of a row that can be written in, in their order. */
export const rowAt = (body: Element | null, at: number): HTMLElement[] =>
  body?.children[at] ? cellsOf(body.children[at]) : []

export const cellsOf = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('textarea')]
