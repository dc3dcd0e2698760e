import type { PreflightRule } from './rule'
import { acronymUndefined } from './rules/acronyms'
import { claimAboveEvidence, gapPlan, gapUnnamed, unclaimed } from './rules/coverage'
import { confidentialWord, hiddenShown, nameTyped, numberHidden, statementUnsigned } from './rules/disclosure'
import { textTooLong } from './rules/length'
import { claimChecks, gradeOfCited, saysMoreThanCited } from './rules/metric-claims'
import { numberDiffers, numberUnheld } from './rules/numbers'
import { citationBroken, fileMissing, linkUnreachable, referenceBroken } from './rules/references'
import * as structure from './rules/structure'
import { belowLevel, endLoaded, noMlVoice, onlySoftware, shortRecord } from './rules/track-record'
import { roleInPresent, weWithoutRole } from './rules/voice'
import { consentMissing, emptyPraise, fewVoices } from './rules/voices'
import { adjectiveAlone, betterWithoutNumber } from './rules/words'

/** Every rule of the reviewer, in the order in which its findings stand. */
export const PREFLIGHT_RULES: readonly PreflightRule[] = [
  structure.askMissing,
  structure.levelMissing,
  structure.rubricMissing,
  structure.flagshipsMissing,
  structure.proofsMissing,
  structure.claimsBare,
  structure.criterionUnknown,
  referenceBroken,
  citationBroken,
  fileMissing,
  hiddenShown,
  nameTyped,
  numberHidden,
  consentMissing,
  numberDiffers,
  saysMoreThanCited,
  numberUnheld,
  structure.flagshipOutcome,
  structure.flagshipRole,
  onlySoftware,
  belowLevel,
  ...claimChecks,
  gradeOfCited,
  claimAboveEvidence,
  gapUnnamed,
  gapPlan,
  shortRecord,
  endLoaded,
  noMlVoice,
  weWithoutRole,
  roleInPresent,
  adjectiveAlone,
  betterWithoutNumber,
  emptyPraise,
  textTooLong,
  statementUnsigned,
  linkUnreachable,
  unclaimed,
  structure.flagshipLimits,
  fewVoices,
  acronymUndefined,
  confidentialWord,
]
