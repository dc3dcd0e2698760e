import { SEVERITIES, type Severity } from '../../case/preflight/preflight'
import type { Claim } from '../claim'
import type { DeclaredShare } from '../statistics/attribution'
import { statisticsOf, type ClaimStatistics } from '../statistics-of'
import { verdictOf } from '../verdict'
import type { ClaimCheck, ClaimFinding } from './claim-check'
import { creditTogether } from './credit-checks'
import { directionAgainstSign, relativeAlone, tooGood, zeroBaseline } from './effect-checks'
import { breachUnmentioned, guardrailOpen, limitPassed } from './guardrail-checks'
import { intervalAgainstP, intervalEstimate, intervalOrder, intervalWords } from './interval-checks'
import {
  armsImpossible,
  sampleRatioCheck,
  severalComparisons,
  sizesMissing,
  typedAgainstComputed,
  unitsTogether,
} from './sample-checks'
import { lateMetric, shortWindow } from './time-checks'
import { saysMoreThanShown } from './wording-checks'

/** Every automatic check of a metric claim. */
export const CLAIM_CHECKS: readonly ClaimCheck[] = [
  intervalOrder,
  intervalEstimate,
  intervalAgainstP,
  intervalWords,
  armsImpossible,
  typedAgainstComputed,
  sizesMissing,
  unitsTogether,
  sampleRatioCheck,
  severalComparisons,
  directionAgainstSign,
  saysMoreThanShown,
  relativeAlone,
  zeroBaseline,
  tooGood,
  breachUnmentioned,
  limitPassed,
  guardrailOpen,
  shortWindow,
  lateMetric,
  creditTogether,
]

interface Known {
  /** What others declare of the same result; see sharesOfSameResult. */
  contributors?: readonly DeclaredShare[]
  statistics?: ClaimStatistics
}

const ORDER = Object.keys(SEVERITIES) as Severity[]

/** What is weak or contradictory in a claim, by every check, what must be mended first. */
export function checkClaim(
  claim: Claim,
  { contributors = [], statistics = statisticsOf(claim) }: Known = {},
): ClaimFinding[] {
  const checked = { claim, statistics, contributors, verdict: verdictOf(claim, statistics) }
  const findings = CLAIM_CHECKS.flatMap(({ id, source, find }) =>
    find(checked).map((each) => ({ rule: id, ...each, source })),
  )
  return findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
}
