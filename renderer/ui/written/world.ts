import type { ReactNode } from 'react'
import type { RecordSummary } from '@shared/records/summary'

/** What a text may point to, and where it stands. */
export interface World {
  records: readonly RecordSummary[]
  picture?: ((target: string, alt: string) => ReactNode) | undefined
  headingsBelow?: number | undefined
}
