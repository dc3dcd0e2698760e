import type { RecordOf } from '@shared/records/kinds'
import type { Draft } from '@/client/use-record-draft'

export type CaseRecord = RecordOf<'case'>
export type CaseDraft = Draft<CaseRecord>

/** What every part of the writing pane gets. */
export interface PartProps {
  draft: CaseDraft
}

export interface CasePart {
  /** Stands in the address. */
  id: string
  title: string
  /** How much of it there is: a count, or nothing while it is empty. */
  count: (record: CaseRecord) => number
}

const said = (...texts: string[]) => texts.filter((text) => text.trim() !== '').length

/** The parts of a case, in the order of the packet. */
export const CASE_PARTS: readonly CasePart[] = [
  { id: 'ask', title: 'The ask', count: ({ ask, whyNow }) => said(ask, whyNow) },
  { id: 'lines', title: 'Case in five lines', count: ({ proofs }) => proofs.length },
  { id: 'flagships', title: 'Flagship projects', count: ({ flagships }) => flagships.length },
  { id: 'claims', title: 'Claims by criterion', count: ({ claims }) => claims.length },
  { id: 'voices', title: 'What others say', count: ({ feedback }) => feedback.length },
  { id: 'story', title: 'How I came here', count: ({ story }) => said(story) },
  { id: 'gaps', title: 'Gaps and plan', count: ({ gaps }) => gaps.length },
  {
    id: 'statements',
    title: 'Statements',
    count: ({ managerStatement, mentorStatement }) => said(managerStatement.text, mentorStatement.text),
  },
]

/** A list without what stands at a place. */
export const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, other) => other !== index)

/** A list in which one item has changed places with the one before it (-1) or after it (1), as far as there is one. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const [item, other] = [list[index], list[index + by]]
  if (item === undefined || other === undefined) return [...list]
  return list.with(index, other).with(index + by, item)
}
