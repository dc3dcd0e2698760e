import type { Severity } from '../../case/preflight/preflight'
import type { RuleText } from '../../rules/rule'
import type { Claim } from '../claim'
import type { DeclaredShare } from '../statistics/attribution'
import type { ClaimStatistics } from '../statistics-of'
import type { FoundVerdict } from '../verdict'

/** One weakness of a claim: what it is and what mends it, and where. */
export interface ClaimFinding {
  rule: string
  severity: Severity
  text: string
  source: string
  /** The field to mend, as a path: "interval.low". */
  field: string
}

/** A claim with all that its checks read. */
export interface Checked {
  claim: Claim
  statistics: ClaimStatistics
  verdict: FoundVerdict
  /** What others declare of the same result. */
  contributors: readonly DeclaredShare[]
}

/** A weakness before its rule has signed it. */
export type Found = Pick<ClaimFinding, 'severity' | 'text' | 'field'>

/** One automatic check: its sentence for a reader of the packet, and what it finds. */
export interface ClaimCheck extends RuleText {
  find: (checked: Checked) => Found[]
}

export const found = (severity: Severity, field: string, text: string): Found[] => [{ severity, field, text }]

export const EXPERIMENTS = 'Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments (2020)'
export const OURS = 'Casebook'
