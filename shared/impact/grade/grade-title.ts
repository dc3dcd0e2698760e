import type { Claim } from '../claim'
import type { Grade } from '../grades'
import { FURTHER_PROOFS, type Facts } from './facts'
import { designLabel } from './grade-reasons'

/** The grade in a few words, such as "Randomized, one proof missing". */
export function gradeTitle(claim: Claim, facts: Facts, grade: Grade): string {
  if (facts.family === 'none') return claim.design === 'estimate' ? 'An estimate' : 'Not said how it was measured'
  if (!facts.effect) return 'No effect stated yet'
  const design = claim.design === 'randomized' ? 'Randomized' : designLabel(claim)
  if (facts.disputed && grade === 'C') return `${design}, and disputed`
  switch (facts.family) {
    case 'randomized':
      return `${design}, ${experimentTitle(facts)}`
    case 'quasi-experiment':
      if (facts.ratioFailed) return `${design}, sample ratio failed`
      return facts.assumption ? `${design}, assumption checked` : `${design}, assumption not checked`
    case 'before-after':
      return grade === 'C' ? 'Before and after, with what else changed' : 'Before and after, not complete'
    default:
      return facts.baseline ? 'Offline, against a baseline' : 'Offline, without a baseline'
  }
}

function experimentTitle(facts: Facts): string {
  if (facts.ratioFailed) return 'sample ratio failed'
  if (!facts.interval) return 'without an interval'
  const missing = FURTHER_PROOFS.filter((proof) => !facts[proof]).length
  if (missing === 0) return 'with every proof'
  return missing === 1 ? 'one proof missing' : `${['', '', 'two', 'three', 'four', 'five'][missing]} proofs missing`
}
