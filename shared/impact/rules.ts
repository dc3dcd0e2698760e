import type { RuleText } from '../rules/rule'
import { CLAIM_CHECKS } from './checks/check-claim'
import { GRADE_RULES } from './grade/rules'

/** All rules by which a metric claim is read: those of its grade, then the automatic checks. */
export const CLAIM_RULES: readonly RuleText[] = [
  ...GRADE_RULES,
  ...CLAIM_CHECKS.map(({ id, text, source }) => ({ id, text, source })),
]
