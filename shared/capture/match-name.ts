import type { Named } from './named'

/** A name as one writes it in the shorthand: "Élasticity model v2" is "elasticity-model-v2". */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** How near a slug is to what was written: 0 is the same, 3 only has the same words in it; null is no match. */
function nearness(slug: string, written: string): number | null {
  if (slug === written) return 0
  if (slug.startsWith(written)) return 1
  const words = slug.split('-')
  let at = -1
  let first = -1
  for (const part of written.split('-')) {
    at = words.findIndex((word, index) => index > at && word.startsWith(part))
    if (at === -1) return null
    if (first === -1) first = at
  }
  return first === 0 ? 2 : 3
}

/** Those that fit best what was written, in their order; none for a word without a letter or digit. */
export function matchNames<T extends Named>(written: string, named: readonly T[]): T[] {
  const slug = slugOf(written)
  if (slug === '') return []
  const found = named.flatMap((one) => {
    const near = nearness(slugOf(one.name), slug)
    return near === null ? [] : [{ one, near }]
  })
  const nearest = Math.min(...found.map(({ near }) => near))
  return found.filter(({ near }) => near === nearest).map(({ one }) => one)
}

/** All that fit at all, nearest first: what a list of completions offers. */
export function rankNames<T extends Named>(written: string, named: readonly T[]): T[] {
  const slug = slugOf(written)
  if (slug === '') return [...named]
  return named
    .map((one) => ({ one, near: nearness(slugOf(one.name), slug) }))
    .filter(({ near }) => near !== null)
    .toSorted((a, b) => (a.near ?? 0) - (b.near ?? 0))
    .map(({ one }) => one)
}
