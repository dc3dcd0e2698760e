import type { PreflightRule } from './rule'
import {
  askMissing,
  claimsBare,
  criterionUnknown,
  flagshipLimits,
  flagshipOutcome,
  flagshipRole,
  flagshipsMissing,
  levelMissing,
  proofsMissing,
} from './rules/structure'

/** Every rule of the reviewer, in the order in which its findings stand. */
export const PREFLIGHT_RULES: readonly PreflightRule[] = [
  askMissing,
  levelMissing,
  flagshipsMissing,
  proofsMissing,
  claimsBare,
  criterionUnknown,
  flagshipOutcome,
  flagshipRole,
  flagshipLimits,
]
