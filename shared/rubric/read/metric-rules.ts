import type { ClaimGrade, Grade, Verdict } from '../../impact/claim-grade'
import type { RecordOf } from '../../records/kinds'
import { fails, holds, type Applied, type Mend } from './applied'
import { isVerified, verifierName, type Subject } from './subject'

type Impact = RecordOf<'impact'>

const isControlled = ({ grade }: ClaimGrade) => grade === 'A' || grade === 'B'

/** What the grade itself says would lift it, where that is enough. */
function claimMend({ record, claim }: Subject, enough: readonly Grade[]): Mend | null {
  const lift = claim?.lift
  if (!lift?.field || !enough.includes(lift.to as Grade)) return null
  if (lift.record !== null && lift.record !== record.id) return null
  return { text: lift.text, isWhole: true, field: lift.field }
}

const asked = ({ verifier, toAsk }: Subject): Mend => ({
  text: `have it confirmed by ${(verifier ?? toAsk)?.title ?? 'an ML expert'}`,
  field: 'verification.status',
})

/** S5, K6 for a metric claim: a controlled measurement confirms it; offline work on a model a named person may confirm. */
export function measured(subject: Subject, claim: ClaimGrade): Applied[] {
  const { grade, title } = claim
  if (isControlled(claim)) return [holds('S5', `Grade ${grade}: ${title}.`)]
  const unconfirmed = `Grade ${grade}: ${title}. Strong asks for a controlled measurement.`
  if (grade === 'E')
    return [
      fails('K6', 'weak', 'It is a statement until it is measured.', claimMend(subject, ['A', 'B', 'C', 'D'])),
      fails('S5', 'moderate', unconfirmed),
    ]
  if (grade === 'C') return [fails('S5', 'moderate', unconfirmed, claimMend(subject, ['A', 'B']))]
  if (subject.criterion.topic !== 'modelling') return [fails('S5', 'moderate', unconfirmed)]
  return isVerified(subject)
    ? [holds('S5', `Grade D: ${title}; ${verifierName(subject)} has confirmed it, which is enough for modelling.`)]
    : [fails('S5', 'moderate', `Grade D: ${title}. Nobody else has confirmed it.`, asked(subject))]
}

const NOT_IMPROVED: Record<Exclude<Verdict, 'improved'>, string> = {
  worse: 'The metric got worse; that counts for experiments, not for impact.',
  'no-effect': 'No effect was found; that counts for experiments, not for impact.',
  'not-stated': 'It cannot be read whether the metric improved.',
}

const isOffline = ({ metricKind, design }: Impact) =>
  metricKind === 'offline-model' || design === 'offline-holdout' || design === 'backtest'

const breaksSilently = ({ guardrails, guardrailBreachMentioned }: Impact) =>
  guardrails.some(({ breached }) => breached === true) && guardrailBreachMentioned.trim() === ''

/** K3, K8, K9: what business impact asks of a metric claim besides its grade. */
export function businessImpact({ record, claim }: Subject): (Applied | null)[] {
  if (record.kind !== 'impact' || !claim)
    return [fails('K8', 'moderate', 'It measures nothing itself; a metric impact proves business impact.')]
  if (isOffline(record) || claim.grade === 'D')
    return [fails('K3', 'weak', 'It was measured offline only; business impact is what happened when it was live.')]
  return [improvement(record, claim), guardrails(record)]
}

function improvement({ metricKind }: Impact, { verdict }: ClaimGrade): Applied {
  if (metricKind !== 'business')
    return fails(
      'K8',
      'moderate',
      'It is not marked as a business metric.',
      metricKind === null ? { text: 'say what kind of metric it is', field: 'metricKind' } : null,
    )
  return verdict === 'improved'
    ? holds('K8', 'A business metric improved.')
    : fails(
        'K8',
        'moderate',
        NOT_IMPROVED[verdict],
        verdict === 'not-stated' ? { text: 'enter baseline, result and interval', field: 'interval.low' } : null,
      )
}

const guardrails = (record: Impact): Applied | null =>
  breaksSilently(record)
    ? fails('K9', 'moderate', 'A guardrail was breached and nothing says what that means.', {
        text: 'say what the breach means and what was done about it',
        field: 'guardrailBreachMentioned',
      })
    : null
