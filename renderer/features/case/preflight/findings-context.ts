import { createContext, useContext } from 'react'
import type { PreflightFinding } from '@shared/case/preflight/preflight'
import type { CaseRecord } from '../case-parts'
import { placeInCase } from './use-preflight'
import type { TextMark } from '@/ui/marked-text-area'

/** What is open in the texts of the case, for the fields that hold them. */
export const FindingsContext = createContext<{ open: readonly PreflightFinding[]; record: CaseRecord } | null>(null)

export interface FieldFindings {
  /** The words in question, in order. */
  marks: readonly TextMark[]
  /** The sentences, for who does not see the marks. */
  sentences: readonly string[]
}

/** What was found in one field of the case. */
export function useFieldFindings(field: string): FieldFindings {
  const context = useContext(FindingsContext)
  const own = context?.open.filter((finding) => finding.record === context.record.id && finding.field === field) ?? []
  const marks = own.flatMap((finding): TextMark[] => {
    const words = context && placeInCase(finding, context.record)
    return words ? [{ ...words, tone: finding.severity === 'mend' ? 'bad' : 'care' }] : []
  })
  return { marks: marks.toSorted((a, b) => a.from - b.from), sentences: own.map(({ text }) => text) }
}
