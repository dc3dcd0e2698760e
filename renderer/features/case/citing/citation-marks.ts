import type { RecordSummary } from '@shared/records/summary'
import type { TextMark } from '@/ui/text-desk'

const CITATION = /\[\[([EMF]-\d{2,})\]\]/g

/** The citations of a text that lead to a record. One that leads nowhere stays plain, which shows it. */
export const citationMarks = (text: string, records: readonly RecordSummary[]): TextMark[] =>
  [...text.matchAll(CITATION)]
    .filter(([, exhibit]) => records.some((record) => record.exhibit === exhibit))
    .map((match) => ({ from: match.index, to: match.index + match[0].length, tone: 'cite' }))
