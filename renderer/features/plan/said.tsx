import { useRecords } from '@/client/queries'
import { CitedText } from '@/ui/cited-text'

/** A few words of a record, with its citations as links. */
export function Said({ text }: { text: string }) {
  return <CitedText text={text} records={useRecords().data ?? []} />
}
