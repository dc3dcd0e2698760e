import { formatNumber } from '../../format'
import { kinds } from '../../records/kinds'
import type { Reason } from '../../rules/rule'
import type { Claim, DesignFamily } from '../claim'
import type { ClaimStatistics } from '../statistics-of'
import { verdictOf } from '../verdict'
import { confirmedByName, isReported, type Facts } from './facts'
import type { GradeRule } from './rules'

export interface Asked {
  claim: Claim
  facts: Facts
  statistics: ClaimStatistics
}
type Say = (asked: Asked) => { holds: boolean; text: string }

/** The rules that have a say for each kind of design, in the order of a reader's questions. */
const ASKED: Readonly<Record<DesignFamily, readonly GradeRule[]>> = {
  randomized: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'],
  'quasi-experiment': ['B1', 'B2', 'A1'],
  'before-after': ['BA1', 'BA2', 'BA3', 'B1'],
  offline: ['OF1', 'A1'],
  none: ['E1'],
}

/** Every rule that had a say, those that hold first. None quotes a value, an effect or a size of the claim. */
export function gradeReasons(asked: Asked): Reason[] {
  const { facts } = asked
  const rules: GradeRule[] = [...ASKED[facts.family]]
  if (facts.ratioFailed && facts.family !== 'before-after' && facts.family !== 'offline') rules.push('X1')
  if (facts.disputed) rules.push('X2')
  if (!facts.effect) rules.push('E2')
  const reasons = rules.map((rule) => ({ rule, ...SAYS[rule](asked) }))
  return [...reasons.filter(({ holds }) => holds), ...reasons.filter(({ holds }) => !holds)]
}

const said = (holds: boolean, yes: string, no: string) => ({ holds, text: holds ? yes : no })

/** The design as the form calls it. */
export const designLabel = ({ design }: Claim): string =>
  kinds.impact.fields.design.choices.find(({ value }) => value === design)?.label ?? 'Design not said'

const SAYS: Readonly<Record<GradeRule, Say>> = {
  A1: ({ claim, facts }) => said(facts.family === 'randomized', randomizedText(claim), notRandomized(facts.family)),
  A2: ({ claim, facts, statistics }) =>
    said(
      facts.interval,
      intervalText(claim, statistics),
      statistics.notComputed === null
        ? 'No interval is given, nor counts to compute it from'
        : 'No interval is given, and these arms give none',
    ),
  A3: ({ facts }) => said(facts.sizes, 'The sizes of both arms are given', 'The sizes of both arms are not given'),
  A4: sampleRatioReason,
  A5: guardrailReason,
  A6: ({ claim, facts }) =>
    said(
      facts.stopRule,
      'The stop rule was fixed beforehand',
      claim.stopRuleFixed === false
        ? 'The stop rule was not fixed beforehand'
        : 'Not said whether the stop rule was fixed beforehand',
    ),
  A7: confirmationReason,
  B1: ({ claim, facts }) =>
    said(
      facts.family === 'quasi-experiment',
      `${designLabel(claim)}, not randomized`,
      'No comparison with those who did not get it',
    ),
  B2: ({ facts }) =>
    said(
      facts.assumption,
      'The assumption of the design was checked',
      'The assumption of the design is not said to be checked',
    ),
  BA1: ({ facts }) => said(facts.values, 'Baseline and result are given', 'Baseline and result are not both given'),
  BA2: ({ facts }) =>
    said(facts.periods, 'Both periods are given', 'The periods of baseline and result are not both given'),
  BA3: ({ facts }) =>
    said(facts.confounders, 'What else changed is listed', 'What else changed in the time is not listed'),
  OF1: ({ facts }) =>
    said(facts.baseline, 'Measured offline against a stated baseline', 'Measured offline, and no baseline is stated'),
  X1: () => ({ holds: false, text: 'A failed sample-ratio check allows C at most' }),
  X2: () => ({ holds: false, text: 'A disputed number allows C at most' }),
  E1: ({ claim }) => ({
    holds: false,
    text:
      claim.design === 'estimate' ? 'An estimate: it was not measured' : 'The record does not say how it was measured',
  }),
  E2: () => ({ holds: false, text: 'No effect is stated yet: neither both values nor an interval' }),
}

function randomizedText(claim: Claim): string {
  const by = claim.randomizationUnit.trim().toLowerCase()
  const share = claim.allocation
  const split = share === null ? '' : `, ${formatNumber(100 - share, 1)} to ${formatNumber(share, 1)}`
  const design = claim.design === 'randomized' ? 'Randomized' : designLabel(claim)
  return `${design}${by === '' ? '' : `, by ${by}`}${split}`
}

const notRandomized = (family: DesignFamily) =>
  family === 'offline' ? 'Not tried on users in an experiment' : 'Not randomized, so something else may be the cause'

const intervalText = (claim: Claim, statistics: ClaimStatistics): string => {
  const { interval } = statistics
  const from = interval?.origin === 'computed' ? ', computed from the arms' : ''
  const level = interval?.level == null ? 'An interval' : `${interval.level}\u202F% interval`
  const { verdict } = verdictOf(claim, statistics)
  return `${level}${verdict === 'no-effect' ? ' includes zero' : ' leaves out zero'}${from}`
}

const pText = (p: number) => (p < 0.0001 ? 'p below 0.0001' : `p = ${p.toFixed(p < 0.01 ? 4 : 2)}`)

function sampleRatioReason({ facts, statistics }: Asked): { holds: boolean; text: string } {
  const computed = statistics.sampleRatio
  const p = computed && pText(computed.pValue)
  if (facts.ratioFailed)
    return {
      holds: false,
      text: p && !computed?.passed ? `The arms are not as large as planned, ${p}` : 'The sample-ratio check failed',
    }
  if (p) return { holds: true, text: `Sample ratio as planned, ${p}` }
  return said(facts.ratioPassed, 'The sample-ratio check passed', 'No sample-ratio check is reported')
}

function guardrailReason({ claim: { guardrails }, facts }: Asked): { holds: boolean; text: string } {
  if (guardrails.length === 0) return { holds: false, text: 'No guardrail is reported' }
  const silent = guardrails.find((each) => !isReported(each))
  if (silent)
    return {
      holds: false,
      text: `The guardrail ${silent.name.trim() || 'without a name'} does not say what was observed`,
    }
  const breached = guardrails.filter((each) => each.breached === true).length
  const held = guardrails.every((each) => each.breached === false)
  const all =
    ['', 'The guardrail is reported', 'Both guardrails are reported'][guardrails.length] ??
    `All ${guardrails.length} guardrails are reported`
  if (breached > 0) return { holds: facts.guardrails, text: `${all}, ${breached === 1 ? 'one' : breached} breached` }
  return { holds: facts.guardrails, text: held ? `${all} and held` : all }
}

function confirmationReason({ claim, facts }: Asked): { holds: boolean; text: string } {
  if (facts.disputed) return { holds: false, text: 'The number is disputed' }
  if (facts.confirmed)
    return {
      holds: true,
      text: confirmedByName(claim) ? 'Confirmed by a named person' : 'The readout is attached',
    }
  const { status } = claim.verification
  if (status === 'verified') return { holds: false, text: 'Confirmed, but the record does not say by whom' }
  if (status === 'requested') return { holds: false, text: 'A confirmation is asked for and not here yet' }
  return { holds: false, text: 'Nobody else has confirmed it, and no readout is attached' }
}
