import { formatNumber, formatSigned } from '../../format'
import { rounding } from '../rounding'
import { USUAL_LEVEL } from '../statistics-of'
import { EXPERIMENTS, found, OURS, type Checked, type ClaimCheck, type Found } from './claim-check'

/** Two ways to compute the same may disagree by so much of alpha, and so much of the interval's width. */
const P_EDGE = 0.1
const WIDTH_EDGE = 0.02

export const intervalOrder: ClaimCheck = {
  id: 'K-interval-order',
  text: 'The lower end of an interval is not above the upper one.',
  source: OURS,
  find: ({ claim: { interval } }) =>
    interval.low !== null && interval.high !== null && interval.low > interval.high
      ? found('mend', 'interval.low', 'The lower end of the interval is above the upper one. Exchange them.')
      : [],
}

export const intervalWords: ClaimCheck = {
  id: 'K-interval-words',
  text: 'An interval says its level and what it is the interval of.',
  source: EXPERIMENTS,
  find: ({ claim: { interval } }) => {
    if (interval.low === null && interval.high === null) return []
    if (interval.low === null || interval.high === null)
      return found(
        'look',
        interval.low === null ? 'interval.low' : 'interval.high',
        'One end of the interval is missing. Add it.',
      )
    return [
      ...(interval.of === null
        ? found(
            'look',
            'interval.of',
            'Say whether the interval is of the absolute effect or of the relative one; it is read as absolute.',
          )
        : []),
      ...(interval.level === null
        ? found('note', 'interval.level', 'Say the level of the interval, which is usually 95 %.')
        : []),
    ]
  },
}

export const intervalEstimate: ClaimCheck = {
  id: 'K-interval-estimate',
  text: 'The interval contains the estimate.',
  source: OURS,
  find: estimateOutside,
}

function estimateOutside({ claim, statistics: { interval, effect } }: Checked): Found[] {
  const { baseline, result } = claim
  if (interval?.origin !== 'typed' || effect?.origin !== 'typed' || baseline.value === null || result.value === null)
    return []
  const slack = rounding(baseline.value) + rounding(result.value)
  const holds = (estimate: number | null, scale: number) =>
    estimate === null ||
    (estimate >= interval.low - rounding(interval.low) - slack * scale &&
      estimate <= interval.high + rounding(interval.high) + slack * scale)
  const percent = baseline.value === 0 ? 0 : 100 / Math.abs(baseline.value)
  const inUnit = holds(effect.absolute, 1)
  const inPercent = effect.relative !== null && holds(effect.relative, percent)
  if (interval.of === 'absolute' ? inUnit : inPercent || effect.relative === null) return []
  const estimate =
    interval.of === 'absolute' ? formatSigned(effect.absolute, 3) : `${formatSigned(effect.relative ?? 0, 2)} %`
  const other = interval.of === 'absolute' ? inPercent : inUnit
  const hint = other
    ? ` It does contain the ${interval.of === 'absolute' ? 'relative' : 'absolute'} effect: look at what it is said to be the interval of.`
    : ' One of the four numbers is wrong.'
  return found(
    'mend',
    'interval.low',
    `The interval does not contain the effect of ${estimate} that baseline and result give.${hint}`,
  )
}

export const intervalAgainstP: ClaimCheck = {
  id: 'K-interval-p',
  text: 'The interval and the p-value say the same: p is below one minus the level exactly where the interval leaves out zero.',
  source: EXPERIMENTS,
  find: pDisagrees,
}

function pDisagrees({ claim, statistics: { interval } }: Checked): Found[] {
  if (interval?.origin !== 'typed' || claim.pValue === null) return []
  const level = interval.level ?? USUAL_LEVEL
  const alpha = 1 - level / 100
  const edge = (interval.high - interval.low) * WIDTH_EDGE
  const isNear = Math.abs(interval.low) <= edge || Math.abs(interval.high) <= edge
  if (isNear || Math.abs(claim.pValue - alpha) <= alpha * P_EDGE) return []
  const isClear = interval.low > 0 || interval.high < 0
  if (isClear === claim.pValue < alpha) return []
  const zero = isClear ? 'leaves out zero' : 'includes zero'
  const p = formatNumber(claim.pValue, 4)
  return found(
    'mend',
    'pValue',
    `The ${formatNumber(level)} % interval ${zero}, while p = ${p} says ${isClear ? 'that chance could explain it' : 'the opposite'}. Check both against the readout.`,
  )
}
