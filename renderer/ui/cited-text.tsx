import type { RecordSummary } from '@shared/records/summary'
import { Cite } from './cite'

/** An exhibit cited in running text, such as [[M-03]]. */
const CITATION = /\[\[([EMF]-\d{2,})\]\]/

interface Props {
  text: string
  /** Where cited exhibits are looked up; one that is not there stays as it was typed. */
  records: readonly RecordSummary[]
}

/** Text as the person wrote it, in which what it cites leads to its record. */
export function CitedText({ text, records }: Props) {
  // Splitting by a pattern with one group gives text and exhibit in turn.
  return text.split(CITATION).map((part, at) => {
    const record = at % 2 === 0 ? undefined : records.find(({ exhibit }) => exhibit === part)
    if (!record) return at % 2 === 0 ? part : `[[${part}]]`
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no name but their place
    return <Cite key={at} exhibit={part} title={record.title} href={`#/evidence/${record.id}`} />
  })
}
