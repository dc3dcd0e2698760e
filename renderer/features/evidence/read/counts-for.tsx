import { usePieces, useStanding } from '@/client/queries'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { SectionHead } from '@/ui/section-head'
import type { VaultRecord } from '@shared/records/kinds'
import type { EvidenceReading } from '@shared/rubric/reading'
import { LEVELS } from '@shared/rubric/levels'
import { CountsForRow } from './counts-for-row'
import styles from './counts-for.module.css'

interface Props {
  record: Pick<VaultRecord, 'id' | 'evidence'>
  onLink: () => void
}

/** The criteria a record counts for, each with the strength that the rules give it and the person's own reason. */
export function CountsFor({ record: { id, evidence }, onLink }: Props) {
  const { data: reading } = useStanding()
  const { data: pieces } = usePieces(id)
  return (
    <section aria-label="Counts for" className={styles.section}>
      <SectionHead
        level={3}
        title="Counts for"
        tools={
          <>
            {reading && evidence.length > 0 && <span>read at {LEVELS[reading.level]}</span>}
            <Button variant="link" shortcut={keyHint('record.link')} onClick={onLink}>
              Link
            </Button>
          </>
        }
      />
      {evidence.length === 0 && (
        <p className={styles.none}>No criterion yet. Link it with a reason, so that it counts.</p>
      )}
      <ul>
        {evidence.map((link, at) => (
          <CountsForRow
            // oxlint-disable-next-line react/no-array-index-key -- a record may name one criterion twice
            key={at}
            link={link}
            pieces={piecesOf(pieces ?? [], link.criterion)}
            name={reading?.criteria.find((criterion) => criterion.id === link.criterion)?.name ?? ''}
            isRead={pieces !== undefined}
          />
        ))}
      </ul>
    </section>
  )
}

const piecesOf = (pieces: readonly EvidenceReading[], criterion: string) =>
  pieces.filter(({ linkedAs }) => linkedAs === criterion)
