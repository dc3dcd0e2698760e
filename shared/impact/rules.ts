import type { RuleText } from '../rules/rule'
import { CLAIM_CHECKS } from './checks/check-claim'
import { GRADE_RULES } from './grade/rules'

const VERDICT: RuleText = {
  id: 'Verdict',
  text: 'The verdict stands apart from the grade. Where the interval leaves out zero it is improved or worse, by the direction that the record calls better; where it includes zero there is no detectable effect; without an interval or a direction it is not stated.',
  source: 'Casebook',
}

/** All rules by which a metric claim is read: those of its grade, its verdict, then the automatic checks. */
export const CLAIM_RULES: readonly RuleText[] = [
  ...GRADE_RULES,
  VERDICT,
  ...CLAIM_CHECKS.map(({ id, text, source }) => ({ id, text, source })),
]
