import { formatSigned, withUnit } from '../format'
import type { Claim } from './claim'

type Guardrail = Claim['guardrails'][number]

const percent = (value: number) => withUnit(formatSigned(value, 2), '%')

/** A guardrail for reading: what was typed in words stays, and where nothing was, its numbers are put into words. */
export const guardrailInWords = (guardrail: Guardrail): Guardrail => ({
  ...guardrail,
  limit: guardrail.limit.trim() || (guardrail.limitAt === null ? '' : percent(guardrail.limitAt)),
  observed: guardrail.observed.trim() || observedOf(guardrail),
  worse: null,
  limitAt: null,
  effect: null,
  low: null,
  high: null,
})

function observedOf({ effect, low, high }: Guardrail): string {
  const interval = low === null || high === null ? '' : `${formatSigned(low, 2)} to ${percent(high)}`
  if (effect === null) return interval
  return interval === '' ? percent(effect) : `${percent(effect)} (${interval})`
}
