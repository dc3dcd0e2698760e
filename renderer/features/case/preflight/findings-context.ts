import { createContext, useContext } from 'react'
import type { PreflightFinding } from '@shared/case/preflight/preflight'
import type { CaseRecord } from '../case-parts'
import { placeInCase } from './use-preflight'
import type { Review } from './use-review'
import type { TextMark } from '@/ui/text-desk'

interface Findings {
  record: CaseRecord
  review: Review
  /** The part that is written in. */
  part: string
  /** Asks why a finding may stay; absent where nothing can be written. */
  onSetAside: ((finding: PreflightFinding) => void) | undefined
}

/** What is open in the case, for the places that it speaks of. */
export const FindingsContext = createContext<Findings | null>(null)

export interface FieldFindings {
  /** The words in question, in order. */
  marks: readonly TextMark[]
  own: readonly PreflightFinding[]
}

/** What was found in one field of the case. */
export function useFieldFindings(field: string): FieldFindings {
  const context = useContext(FindingsContext)
  const open = context?.review.now.open ?? []
  const own = open.filter((finding) => finding.record === context?.record.id && finding.field === field)
  const marks = own.flatMap((finding): TextMark[] => {
    const words = context && placeInCase(finding, context.record)
    return words ? [{ ...words, tone: finding.severity === 'mend' ? 'bad' : 'care' }] : []
  })
  return { marks: marks.toSorted((a, b) => a.from - b.from), own }
}
