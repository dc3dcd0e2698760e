import type { Span } from './token'

/**
 * Where words that the person made text again stand after an edit. One stays text while it is only shortened; as soon as
 * something is written into it, it is read anew.
 */
export function movedSpans(spans: readonly Span[], before: string, after: string): Span[] {
  if (spans.length === 0 || before === after) return [...spans]
  const { from, removed, inserted } = changeBetween(before, after)
  const to = from + removed
  const shift = inserted.length - removed
  return spans.flatMap(({ start, end }) => {
    if (to <= start && !joins(inserted, from, start)) return [{ start: start + shift, end: end + shift }]
    if (from > end) return [{ start, end }]
    if (from === end) return removed > 0 || inserted === '' || /^\s/.test(inserted) ? [{ start, end }] : []
    if (inserted !== '') return []
    const left = { start: Math.min(start, from), end: end - (Math.min(end, to) - Math.max(start, from)) }
    return from > start && left.end - left.start > 1 ? [left] : []
  })
}

/** Text set right before a word becomes part of it. */
const joins = (inserted: string, from: number, start: number) =>
  from === start && inserted !== '' && !/\s$/.test(inserted)

/** The one stretch in which two texts differ. */
function changeBetween(before: string, after: string) {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  return { from: head, removed: before.length - head - tail, inserted: after.slice(head, after.length - tail) }
}
