import type { Grade, Verdict } from '../../impact/grades'
import type { RecordOf, VaultRecord } from '../../records/kinds'
import { fails, holds, type Applied, type Mend } from './applied'
import { confirmation } from './record-rules'
import { verifierName, type Body, type Claim, type Subject } from './subject'

type Impact = RecordOf<'impact'>

/** What the grade itself says would lift it, where that is enough. */
function claimMend(record: VaultRecord, { lift }: Claim, enough: readonly Grade[]): Mend | null {
  if (!lift?.field || !enough.includes(lift.to as Grade)) return null
  if (lift.record !== null && lift.record !== record.id) return null
  return { text: lift.text, isWhole: true, field: lift.field }
}

const MEASURE = fails('K6', 'weak', 'It is a statement until it is measured.')

/**
 * S5, K6 for a metric claim: a controlled measurement confirms it. What is offline only depends on the criterion, and is
 * said by `offline`.
 */
export function measured(record: VaultRecord, claim: Claim): Applied[] {
  const { grade, title } = claim
  const asked = `Grade ${grade}: ${title}. Strong asks for a controlled measurement.`
  switch (grade) {
    case 'A':
    case 'B':
      return [holds('S5', `Grade ${grade}: ${title}.`)]
    case 'C':
      return [fails('S5', 'moderate', asked, claimMend(record, claim, ['A', 'B']))]
    case 'D':
      return []
    default:
      return [{ ...MEASURE, mend: claimMend(record, claim, ['A', 'B', 'C', 'D']) }, fails('S5', 'moderate', asked)]
  }
}

/** S5 for a result that is offline only: for modeling, a named person may confirm it. */
export function offline({ body, criterion }: Subject): Applied | null {
  const { record, around, claim, isVerified } = body
  if (claim?.grade !== 'D') return null
  const grade = `Grade D: ${claim.title}`
  if (criterion.topic !== 'modelling')
    return fails('S5', 'moderate', `${grade}. Strong asks for a controlled measurement.`)
  return isVerified
    ? holds('S5', `${grade}; ${verifierName(record, around)} has confirmed it, which is enough for modeling.`)
    : fails('S5', 'moderate', `${grade}. Nobody else has confirmed it.`, confirmation(around, 'an ML expert'))
}

const IMPROVED = holds('K8', 'A business metric improved.')
const NOT_IMPROVED: Record<Exclude<Verdict, 'improved'>, Applied> = {
  worse: fails('K8', 'moderate', 'The metric got worse; that counts for experiments, not for impact.'),
  'no-effect': fails('K8', 'moderate', 'No effect was found; that counts for experiments, not for impact.'),
  'not-stated': fails('K8', 'moderate', 'It cannot be read whether the metric improved.', {
    text: 'enter baseline, result and interval, and say which way is better',
    field: 'interval.low',
  }),
}
const NO_KIND = fails('K8', 'moderate', 'It does not say whether this is a business metric.', {
  text: 'say what kind of metric it is',
  field: 'metricKind',
})
const NOT_BUSINESS = fails('K8', 'moderate', 'It is not a metric of the business.')
const NOT_MEASURED = fails('K8', 'moderate', 'It measures nothing itself; a metric impact proves business impact.')
const OFFLINE = fails('K3', 'weak', 'It was measured offline only; business impact is what happened when it was live.')
const SILENT_BREACH = fails('K9', 'moderate', 'A guardrail was breached and nothing says what that means.', {
  text: 'say what the breach means and what was done about it',
  field: 'guardrailBreachMentioned',
})

const isOffline = ({ metricKind, design }: Impact) =>
  metricKind === 'offline-model' || design === 'offline-holdout' || design === 'backtest'

const breaksSilently = ({ guardrails, guardrailBreachMentioned }: Impact) =>
  guardrails.some(({ breached }) => breached === true) && guardrailBreachMentioned.trim() === ''

/** K3, K8, K9: what business impact asks of a metric claim besides its grade. */
export function businessImpact({ record, claim }: Body): (Applied | null)[] {
  if (record.kind !== 'impact' || !claim) return [NOT_MEASURED]
  if (isOffline(record) || claim.grade === 'D') return [OFFLINE]
  return [improvement(record, claim), breaksSilently(record) ? SILENT_BREACH : null]
}

function improvement({ metricKind }: Impact, { verdict }: Claim): Applied {
  if (metricKind !== 'business') return metricKind === null ? NO_KIND : NOT_BUSINESS
  return verdict === 'improved' ? IMPROVED : NOT_IMPROVED[verdict]
}
