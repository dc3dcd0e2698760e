import { useRecords } from '@/client/queries'
import { WrittenText } from '@/ui/written/written-text'
import styles from './prose.module.css'

/** The person's long text as it prints; what it cites leads to its record. Words of others stand in quotation marks. */
export function Prose({ text, quoted = false }: { text: string; quoted?: boolean }) {
  return <WrittenText text={text} records={useRecords().data ?? []} className={quoted ? styles.quoted : undefined} />
}
