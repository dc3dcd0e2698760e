import type { Claim } from '../claim'
import type { ClaimGrade } from '../claim-grade'
import { statisticsOf, type ClaimStatistics } from '../statistics-of'
import { verdictOf } from '../verdict'
import { factsOf } from './facts'
import { gradeFrom } from './grade-from'
import { gradeLift } from './grade-lift'
import { gradeReasons } from './grade-reasons'
import { gradeTitle } from './grade-title'

/**
 * How far a metric claim can be believed, from its own fields: A to E for the measurement, the verdict apart, the rules
 * that had a say and the one change that would lift it. Every claim has exactly one grade. `statistics` may be given
 * where they are known already. Nothing in it quotes a value, an effect or a size, so that it can be shown wherever the
 * record itself may be.
 */
export function gradeClaim(claim: Claim, statistics: ClaimStatistics = statisticsOf(claim)): ClaimGrade {
  const facts = factsOf(claim, statistics)
  const grade = gradeFrom(facts)
  const asked = { claim, facts, statistics }
  return {
    grade,
    verdict: verdictOf(claim, statistics).verdict,
    title: gradeTitle(claim, facts, grade),
    reasons: gradeReasons(asked),
    lift: gradeLift(asked),
  }
}
