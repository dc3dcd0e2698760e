import { designFamily, type Claim, type DesignFamily } from '../claim'
import type { ClaimStatistics } from '../statistics-of'

/** What the grade depends on, and nothing else. */
export interface Facts {
  family: DesignFamily
  /** An effect is stated: both values, or an interval. */
  effect: boolean
  interval: boolean
  sizes: boolean
  ratioPassed: boolean
  ratioFailed: boolean
  guardrails: boolean
  stopRule: boolean
  confirmed: boolean
  disputed: boolean
  assumption: boolean
  values: boolean
  periods: boolean
  confounders: boolean
  baseline: boolean
}
export type Proof = Exclude<keyof Facts, 'family'>

/** What an A asks of an experiment besides its interval. */
export const FURTHER_PROOFS = ['sizes', 'ratioPassed', 'guardrails', 'confirmed', 'stopRule'] as const satisfies Proof[]

export function factsOf(claim: Claim, statistics: ClaimStatistics): Facts {
  const { baseline, result, controlSize, treatmentSize, verification } = claim
  const ratioFailed = claim.sampleRatio === 'failed' || statistics.sampleRatio?.passed === false
  const disputed = verification.status === 'disputed'
  return {
    family: designFamily(claim),
    effect: statistics.effect !== null || statistics.interval !== null,
    interval: statistics.interval !== null,
    sizes: Boolean(controlSize) && Boolean(treatmentSize),
    ratioPassed: !ratioFailed && (claim.sampleRatio === 'passed' || statistics.sampleRatio !== null),
    ratioFailed,
    guardrails: claim.guardrails.length > 0 && claim.guardrails.every(isReported),
    stopRule: claim.stopRuleFixed === true,
    confirmed: !disputed && (confirmedByName(claim) || hasProof(claim)),
    disputed,
    assumption: claim.assumption.checked === true,
    values: baseline.value !== null && result.value !== null,
    periods: hasPeriod(baseline) && hasPeriod(result),
    confounders: claim.confounders.some((each) => each.trim() !== ''),
    baseline: baseline.value !== null || statistics.computed !== null,
  }
}

type Guardrail = Claim['guardrails'][number]

/** Whether a guardrail says what became of it. */
export const isReported = ({ observed, effect, breached }: Guardrail): boolean =>
  observed.trim() !== '' || effect !== null || breached !== null

/** Whether somebody with a name stands behind the number. */
export const confirmedByName = ({ verification: { status, by } }: Claim): boolean =>
  status === 'verified' && by !== null

export const hasProof = ({ attachments, verification }: Claim): boolean =>
  attachments.length > 0 || verification.attachment.trim() !== ''

const hasPeriod = ({ from, to }: Claim['baseline']) => from !== null && to !== null
