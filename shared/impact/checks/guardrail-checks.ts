import { formatSigned } from '../../format'
import type { Claim } from '../claim'
import { EXPERIMENTS, found, type ClaimCheck, type Found } from './claim-check'

type Guardrail = Claim['guardrails'][number]

const named = ({ name }: Guardrail) => name.trim() || 'without a name'
const percent = (value: number) => `${formatSigned(value, 2)} %`

/** Which way a guardrail gets worse: as said, else the way in which its limit lies from zero. */
function worseSign({ worse, limitAt }: Guardrail): number {
  if (worse !== null) return worse === 'higher' ? 1 : -1
  return limitAt === null ? 0 : Math.sign(limitAt)
}

/** Whether a value lies beyond the limit on the worse side. Null where limit or side is not said. */
function beyond(guardrail: Guardrail, value: number | null): boolean | null {
  const sign = worseSign(guardrail)
  if (value === null || guardrail.limitAt === null || sign === 0) return null
  return (value - guardrail.limitAt) * sign > 0
}

/** Whether a guardrail was breached, as said or as its numbers say. */
export const isBreached = (guardrail: Guardrail): boolean =>
  guardrail.breached === true || beyond(guardrail, guardrail.effect) === true

export const breachUnmentioned: ClaimCheck = {
  id: 'K-guardrail-silent',
  text: 'Where a guardrail was breached, the claim says what that means.',
  source: EXPERIMENTS,
  find: ({ claim }) => {
    const breached = claim.guardrails.find((each) => isBreached(each) && !isMentioned(claim, each))
    if (!breached) return []
    return found(
      'mend',
      'guardrailBreachMentioned',
      `The guardrail ${named(breached)} was breached, and the claim does not say what that means. Say what broke and what was done.`,
    )
  },
}

/** Whether a breach is spoken of: in its own field, or by name among the limits. */
export function isMentioned(claim: Claim, { name }: Pick<Guardrail, 'name'>): boolean {
  if (claim.guardrailBreachMentioned.trim() !== '') return true
  const words = name.trim().toLowerCase()
  return words !== '' && [claim.limits, claim.business.translation].some((text) => text.toLowerCase().includes(words))
}

export const limitPassed: ClaimCheck = {
  id: 'K-guardrail-limit',
  text: 'A guardrail whose number lies beyond its limit is marked as breached.',
  source: EXPERIMENTS,
  find: ({ claim }) =>
    claim.guardrails.flatMap((each, at): Found[] => {
      if (each.breached === true || beyond(each, each.effect) !== true) return []
      const text = `${percent(each.effect ?? 0)} for the guardrail ${named(each)} lies beyond its limit of ${percent(each.limitAt ?? 0)}. Mark it as breached, or correct the numbers.`
      return found('mend', `guardrails.${at}.breached`, text)
    }),
}

export const guardrailOpen: ClaimCheck = {
  id: 'K-guardrail-open',
  text: 'A guardrail counts as held when its whole interval stays within the limit.',
  source: EXPERIMENTS,
  find: ({ claim }) =>
    claim.guardrails.flatMap((each, at): Found[] => {
      if (isBreached(each)) return []
      const end = worseSign(each) > 0 ? each.high : each.low
      if (beyond(each, end) !== true) return []
      const text = `The interval of the guardrail ${named(each)} reaches to ${percent(end ?? 0)}, beyond its limit of ${percent(each.limitAt ?? 0)}: a breach is not ruled out. Say so under Limits.`
      return found('note', `guardrails.${at}.high`, text)
    }),
}
