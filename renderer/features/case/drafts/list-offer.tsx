import { useRecords } from '@/client/queries'
import { CitedText } from '@/ui/cited-text'
import { DraftOffer } from './draft-offer'

interface Props {
  /** What it is for: "the proofs". */
  name: string
  lines: readonly { id: string; text: string }[]
  onTake: () => void
}

/** A proposal of several lines, taken together. */
export function ListOffer({ name, lines, onTake }: Props) {
  const records = useRecords().data ?? []
  return (
    <DraftOffer name={name} onTake={onTake}>
      <ol>
        {lines.map(({ id, text }) => (
          <li key={id}>
            <CitedText text={text} records={records} />
          </li>
        ))}
      </ol>
    </DraftOffer>
  )
}

/** Records by their titles, as lines of a proposal. */
export function RecordsOffer({ name, ids, onTake }: { name: string; ids: readonly string[]; onTake: () => void }) {
  const records = useRecords().data ?? []
  const lines = ids.map((id) => {
    const record = records.find((candidate) => candidate.id === id)
    return {
      id,
      text: record ? [record.title, record.exhibit && `[[${record.exhibit}]]`].filter(Boolean).join(' ') : '',
    }
  })
  return <ListOffer name={name} lines={lines.filter(({ text }) => text !== '')} onTake={onTake} />
}
