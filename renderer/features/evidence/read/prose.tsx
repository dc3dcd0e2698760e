import { useRecords } from '@/client/queries'
import { WrittenText } from '@/ui/written/written-text'

/** The person's long text as it prints; what it cites leads to its record. */
export function Prose({ text }: { text: string }) {
  return <WrittenText text={text} records={useRecords().data ?? []} />
}
