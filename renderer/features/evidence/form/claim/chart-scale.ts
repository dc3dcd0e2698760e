/** One line of the chart: an effect with its interval, or with the limit it has to keep. In percent, or all in one unit. */
export interface EffectRow {
  label: string
  effect: number | null
  low: number | null
  high: number | null
  /** The end it must not go beyond; null where there is none. */
  limit: number | null
  /** The effect in words, with its unit. */
  text: string
}

export interface ChartScale {
  /** Values to name on the axis, lowest first; zero is always one of them. */
  ticks: readonly number[]
  /** Where a value stands, from 0 at the left edge to 1 at the right. */
  at: (value: number) => number
}

const STEPS = [1, 2, 2.5, 5, 10]
/** More names than these run into each other in a narrow pane. */
const MOST_TICKS = 4
const MARGIN = 0.06

/** One axis for all rows, with zero on it, so that lengths compare. Null where no row has a number. */
export function chartScale(rows: readonly EffectRow[]): ChartScale | null {
  const known = rows.flatMap(({ effect, low, high, limit }) => [effect, low, high, limit]).filter(isFinite)
  if (known.length === 0) return null
  const low = Math.min(0, ...known)
  const high = Math.max(0, ...known)
  const span = high - low || 1
  const [from, whole] = [low - span * MARGIN, span * (1 + 2 * MARGIN)]
  return { ticks: ticksOf(low, high), at: (value) => (value - from) / whole }
}

/** Round numbers between two ends, zero among them. */
function ticksOf(low: number, high: number): number[] {
  const rough = (high - low || 1) / MOST_TICKS
  const size = 10 ** Math.floor(Math.log10(rough))
  const step = size * (STEPS.find((factor) => factor * size >= rough) ?? 10)
  const first = Math.ceil(low / step)
  const last = Math.floor(high / step)
  return Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step))
}

/** Without what floating point leaves behind: 0.30000000000000004. */
const tidy = (value: number) => Number(value.toPrecision(12)) + 0

const isFinite = (value: number | null): value is number => value !== null && Number.isFinite(value)
