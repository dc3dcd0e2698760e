import type { Grade } from '../grades'
import { FURTHER_PROOFS, type Facts } from './facts'

/** How many of the further proofs a B may lack. */
export const B_MAY_LACK = 2

/** The grade: the first that fits. Every combination of facts has exactly one. */
export function gradeFrom(facts: Facts): Grade {
  if (!facts.effect) return 'E'
  const isCapped = facts.ratioFailed || facts.disputed
  switch (facts.family) {
    case 'randomized': {
      if (isCapped || !facts.interval) return 'C'
      const missing = FURTHER_PROOFS.filter((proof) => !facts[proof]).length
      return missing === 0 ? 'A' : missing <= B_MAY_LACK ? 'B' : 'C'
    }
    case 'quasi-experiment':
      return facts.assumption && !isCapped ? 'B' : 'C'
    case 'before-after':
      return facts.values && facts.periods && facts.confounders ? 'C' : 'E'
    case 'offline':
      return facts.baseline ? 'D' : 'E'
    default:
      return 'E'
  }
}
