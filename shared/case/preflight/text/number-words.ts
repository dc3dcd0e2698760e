/** What a number counts, as far as two numbers can be compared. */
export type Measure = 'percent' | 'points' | 'seconds' | 'plain'

interface Unit {
  measure: Measure
  /** How many of the measure's own unit one is. */
  scale: number
}

const SECOND: Record<string, number> = {
  ms: 0.001,
  millisecond: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  h: 3_600,
  hr: 3_600,
  hour: 3_600,
  day: 86_400,
  week: 604_800,
}
const SCALES: Record<string, number> = { thousand: 1e3, k: 1e3, million: 1e6, bn: 1e9, billion: 1e9 }
const PERCENT = new Set(['%', 'percent', 'per cent'])
const POINTS = new Set(['pp', 'point', 'percentage point', '%-point'])

/** What a word behind a number says of it; undefined where it is only the thing that is counted. */
export function unitOf(word: string): Unit | undefined {
  const name = word.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const single = name.length > 2 ? name.replace(/s$/, '') : name
  if (PERCENT.has(name)) return { measure: 'percent', scale: 1 }
  if (POINTS.has(single)) return { measure: 'points', scale: 1 }
  const seconds = SECOND[name] ?? SECOND[single]
  if (seconds !== undefined) return { measure: 'seconds', scale: seconds }
  // A capital M is a million; a small m may be a metre or a minute.
  const scale = word === 'M' ? 1e6 : SCALES[name]
  return scale === undefined ? undefined : { measure: 'plain', scale }
}

/** The words that unitOf knows, for a regular expression; longer ones first. */
export const UNIT_WORDS =
  '%-points?|%|per\\s?cent|percent|percentage points?|points?|pp|milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|min|hours?|hrs?|h|days?|weeks?|thousand|million|billion|bn|k|M'
