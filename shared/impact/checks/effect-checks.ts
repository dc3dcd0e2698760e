import { formatSigned } from '../../format'
import { EXPERIMENTS, found, OURS, type Checked, type ClaimCheck, type Found } from './claim-check'
import { admitsWorse } from './claim-texts'

export const directionAgainstSign: ClaimCheck = {
  id: 'K-direction',
  text: 'The effect goes the way that the record calls better, or the record says that it got worse.',
  source: OURS,
  find: wrongWay,
}

function wrongWay({ claim, statistics: { effect }, verdict }: Checked): Found[] {
  const { direction, baseline, result, target } = claim
  if (!effect || direction === null || verdict.verdict === 'no-effect' || verdict.verdict === 'improved') return []
  const isWorse =
    direction === 'target'
      ? target !== null &&
        baseline.value !== null &&
        result.value !== null &&
        Math.abs(result.value - target) > Math.abs(baseline.value - target)
      : direction === 'higher'
        ? effect.absolute < 0
        : effect.absolute > 0
  if (!isWorse || admitsWorse(claim)) return []
  const better = { higher: 'higher is better', lower: 'lower is better', target: 'nearer to the target is better' }[
    direction
  ]
  return found(
    'look',
    'direction',
    `The record says that ${better}, and the result went the other way. If that is so, say under Limits that it got worse; if not, change what is better.`,
  )
}

export const relativeAlone: ClaimCheck = {
  id: 'K-relative-alone',
  text: 'A relative change stands beside the absolute one.',
  source: EXPERIMENTS,
  find: ({ statistics: { interval, effect } }) =>
    interval?.of === 'relative' && effect === null
      ? found(
          'look',
          'baseline.value',
          'Only a relative change is given. Add baseline and result, for a large percentage of a small number may be nothing.',
        )
      : [],
}

export const zeroBaseline: ClaimCheck = {
  id: 'K-zero-baseline',
  text: 'A change is given in percent only where the baseline is not zero and can be told from zero.',
  source: 'Fieller, Some problems in interval estimation (1954)',
  find: ({ claim: { baseline, interval }, statistics: { computed } }) => {
    const isZero = baseline.value === 0 || (baseline.value === null && computed?.baseline === 0)
    if (isZero && interval.of === 'relative')
      return found(
        'mend',
        'interval.of',
        'The baseline is zero, and nothing can be put in percent of it. Give the interval in the unit.',
      )
    if (isZero)
      return found(
        'note',
        'baseline.value',
        'The baseline is zero, so the change is shown in its unit and never in percent.',
      )
    if (computed && !computed.relativeInterval.bounded)
      return found('note', 'baseline.value', computed.relativeInterval.why)
    return []
  },
}

/** Changes beyond these, in percent, are rare enough to look twice. */
const LARGE = { business: 20, 'online-proxy': 50, 'offline-model': 50, system: 90, cost: 90 } as const
const LARGE_OF_UNKNOWN = 50

export const tooGood: ClaimCheck = {
  id: 'K-large',
  text: 'A change that is unusually large says why it can be believed: beyond 20 % for a business metric, 50 % for a proxy or a model, 90 % for a system or a cost.',
  source: 'Twyman’s law, in Kohavi, Tang and Xu (2020), chapter 3; the limits are Casebook’s',
  find: ({ claim, statistics: { effect } }) => {
    const limit = claim.metricKind ? LARGE[claim.metricKind] : LARGE_OF_UNKNOWN
    if (!effect || effect.relative === null || Math.abs(effect.relative) < limit || claim.surpriseNote.trim() !== '')
      return []
    return found(
      'look',
      'surpriseNote',
      `${formatSigned(effect.relative, 0)} % is unusually large for this kind of metric, and readers will look for an error first. Say what was done to rule one out.`,
    )
  },
}
