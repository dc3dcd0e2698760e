import { formatNumber } from '../format'
import type { Claim } from './claim'
import { endsText, writeEstimate } from './precision'
import { rounding } from './rounding'
import type { Computed } from './statistics-of'

/** A number that was typed and one that follows from the arms, which differ beyond rounding. */
export interface Disagreement {
  /** Where the typed number stands: "baseline.value". */
  field: string
  typed: string
  computed: string
  text: string
}

/** Two good methods may differ by so much of the interval's width. */
const METHODS_DIFFER = 0.1
/** P-values within this factor say the same. */
const P_FACTOR = 2
/** Below this a p-value's exact size says nothing. */
const P_SMALL = 0.001

/** Where the typed numbers differ from those that the arms give. Nothing is overwritten. */
export const disagreements = (claim: Claim, computed: Computed): Disagreement[] => [
  ...value('baseline.value', 'The baseline', claim.baseline.value, computed.baseline),
  ...value('result.value', 'The result', claim.result.value, computed.result),
  ...ends(claim, computed),
  ...pValue(claim, computed),
]

function value(field: string, name: string, typed: number | null, computed: number): Disagreement[] {
  if (typed === null || Math.abs(typed - computed) <= rounding(typed)) return []
  return [differ(field, name, written(typed), written(computed))]
}

function ends({ interval }: Claim, computed: Computed): Disagreement[] {
  const { of, low, high } = interval
  if (low === null || high === null || low > high) return []
  const own = of === 'relative' ? computed.relativeInterval : { bounded: true as const, ...computed }
  if (!own.bounded) return []
  const width = (own.high - own.low) * METHODS_DIFFER
  const fits = (typed: number, found: number) => Math.abs(typed - found) <= Math.max(rounding(typed), width)
  if (fits(low, own.low) && fits(high, own.high)) return []
  return [differ('interval.low', 'The interval', range(low, high), range(own.low, own.high))]
}

function pValue({ pValue: typed }: Claim, { pValue: computed }: Computed): Disagreement[] {
  if (typed === null || Math.abs(typed - computed) <= rounding(typed)) return []
  if (Math.max(typed, computed) <= P_SMALL) return []
  const factor = Math.max(typed, computed) / Math.max(Math.min(typed, computed), P_SMALL / 10)
  return factor <= P_FACTOR ? [] : [differ('pValue', 'The p-value', formatNumber(typed, 4), formatNumber(computed, 4))]
}

const differ = (field: string, name: string, typed: string, computed: string): Disagreement => ({
  field,
  typed,
  computed,
  text: `${name} is typed as ${typed}, while the arms give ${computed}. Correct one of them, or say under Test what was done differently.`,
})

const range = (from: number, to: number) => {
  const { low, high } = writeEstimate({ effect: null, low: from, high: to })
  return endsText(low, high)
}
const written = (number: number) => formatNumber(number, 4)
