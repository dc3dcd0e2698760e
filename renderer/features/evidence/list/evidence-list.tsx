import { useCaseRubric } from '@/client/case-rubric'
import { useReading } from '@/client/queries'
import type { SearchHit } from '@shared/contract'
import type { RecordSummary } from '@shared/records/summary'
import type { EvidenceReading } from '@shared/rubric/reading'
import { useMemo } from 'react'
import { byMonth } from './by-month'
import styles from './evidence-list.module.css'
import { EvidenceRow } from './evidence-row'

interface Props {
  records: readonly RecordSummary[]
  /** While a text is searched: the records in their order of rank, each with the place of the text. */
  hits: readonly SearchHit[] | null
  cursor: string | null
  openId: string | null
  onCursor: (id: string) => void
}

/** The records by month; the hits of a search by rank. */
export function EvidenceList({ records, hits, cursor, openId, onCursor }: Props) {
  const bridges = useBridges()
  const readings = useReadings()
  const months = useMemo(() => byMonth(records), [records])
  const first = records.some(({ id }) => id === cursor) ? cursor : records[0]?.id
  const row = (record: RecordSummary, hit?: SearchHit) => (
    <li key={record.id}>
      <EvidenceRow
        record={record}
        hit={hit}
        isCursor={record.id === first}
        isOpen={record.id === openId}
        bridges={bridges}
        pieces={readings.get(record.id)}
        onCursor={onCursor}
      />
    </li>
  )
  if (hits) return <ul aria-label="Search results">{hits.map((hit) => row(hit.record, hit))}</ul>
  return months.map(({ key, label, records: filed }) => (
    <section key={key} aria-label={label} className={styles.month}>
      <h2 className={styles.head}>
        {label} <span className={styles.count}>{filed.length}</span>
      </h2>
      <ul>{filed.map((record) => row(record))}</ul>
    </section>
  ))
}

/** How the rules read each record, by its id. */
function useReadings(): ReadonlyMap<string, readonly EvidenceReading[]> {
  const criteria = useReading().data?.criteria
  return useMemo(() => {
    const byRecord = new Map<string, EvidenceReading[]>()
    for (const piece of criteria?.flatMap(({ pieces }) => pieces) ?? [])
      byRecord.set(piece.record, [...(byRecord.get(piece.record) ?? []), piece])
    return byRecord
  }, [criteria])
}

/** The criteria for which software engineering counts as a bridge. */
function useBridges(): ReadonlySet<string> {
  const criteria = useCaseRubric().data?.criteria
  return useMemo(() => new Set(criteria?.filter(({ bridge }) => bridge).map(({ id }) => id)), [criteria])
}
