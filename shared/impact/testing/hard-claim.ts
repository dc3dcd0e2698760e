import type { Grade, Verdict } from '../grades'
import type { Said } from './claim-of'

/** A claim that is hard to judge, with what somebody who reads experiments for a living would say of it. */
export interface HardClaim {
  name: string
  /** Whether such a reader would believe the measurement as far as it is told. */
  believed: boolean
  why: string
  said: Said
  grade: Grade
  verdict: Verdict
  /** The checks that must fire, and no others. */
  findings: readonly string[]
}
