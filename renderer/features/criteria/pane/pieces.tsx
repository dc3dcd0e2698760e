import { useState } from 'react'
import type { RecordSummary } from '@shared/records/summary'
import type { EvidenceReading } from '@shared/rubric/reading'
import { Button } from '@/ui/button'
import { Piece } from './piece'

interface Props {
  pieces: readonly EvidenceReading[]
  records: readonly RecordSummary[]
  /** Shows the reasons at once where there are few pieces. */
  opens?: boolean
}

/** So many stand at once, so that the pane opens as fast with a thousand. */
const MOST = 30
/** Reasons of more pieces than these would bury the pieces. */
const OPEN = 2

/** Pieces of evidence, newest first. */
export function Pieces({ pieces, records, opens = false }: Props) {
  const [shown, setShown] = useState(MOST)
  const effects = new Map(records.map(({ id, effect }) => [id, effect]))
  const rest = pieces.length - shown
  return (
    <>
      <ul>
        {pieces.slice(0, shown).map((piece) => (
          <Piece
            key={`${piece.record} ${piece.linkedAs}`}
            piece={piece}
            effect={effects.get(piece.record)}
            isOpen={opens && pieces.length <= OPEN}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="link" onClick={() => setShown(shown + 10 * MOST)}>
          Show {rest} more
        </Button>
      )}
    </>
  )
}
