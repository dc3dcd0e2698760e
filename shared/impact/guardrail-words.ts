import { withUnit } from '../format'
import type { Claim } from './claim'
import { formatPercent } from './effect'
import { endsText, writeEstimate } from './precision'

type Guardrail = Claim['guardrails'][number]

/** A guardrail for reading: what was typed in words stays, and where nothing was, its numbers are put into words. */
export const guardrailInWords = (guardrail: Guardrail): Guardrail => ({
  ...guardrail,
  limit: guardrail.limit.trim() || (guardrail.limitAt === null ? '' : formatPercent(guardrail.limitAt)),
  observed: guardrail.observed.trim() || observedOf(guardrail),
  worse: null,
  limitAt: null,
  effect: null,
  low: null,
  high: null,
})

function observedOf(guardrail: Guardrail): string {
  const { effect, low, high } = writeEstimate(guardrail)
  const interval = low === '' || high === '' ? '' : withUnit(endsText(low, high), '%')
  const percent = effect === '' ? '' : withUnit(effect, '%')
  return percent === '' || interval === '' ? percent || interval : `${percent} (${interval})`
}
