import type { PreflightRule } from './rule'
import { acronymUndefined } from './rules/acronyms'
import { textTooLong } from './rules/length'
import { numberDiffers, numberUnheld } from './rules/numbers'
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

import { roleInPresent, weWithoutRole } from './rules/voice'
import { adjectiveAlone, betterWithoutNumber } from './rules/words'

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
  numberDiffers,
  numberUnheld,
  weWithoutRole,
  roleInPresent,
  adjectiveAlone,
  betterWithoutNumber,
  acronymUndefined,
  textTooLong,
]
