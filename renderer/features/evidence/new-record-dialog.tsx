import { useRecordsOf } from '@/client/use-records-of'
import { Dialog } from '@/ui/dialog'
import { KindIcon } from '@/ui/kind-icon'
import { TYPED_KINDS } from '@/ui/new-record'
import { kindInfo, type KindName } from '@shared/records/kinds'
import { useRef } from 'react'
import { useTypedMoves } from './use-typed-moves'
import styles from './new-record-dialog.module.css'

interface Props {
  open: boolean
  onClose: () => void
  onChoose: (kind: KindName) => void
  /** There is one profile; choosing it again opens it. */
  onOpen: (id: string) => void
}

/** Every kind of record with what it is for. Letters go to the kinds of which a word begins with them. */
export function NewRecordDialog({ open, onClose, onChoose, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const moveByKey = useTypedMoves()
  const { data: profiles } = useRecordsOf('profile', open)
  const choose = (kind: KindName) => {
    onClose()
    if (kind === 'profile' && profiles?.[0]) onOpen(profiles[0].id)
    else onChoose(kind)
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="New record"
      width="wide"
      initialFocus={() => list.current?.querySelector('button') ?? true}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons inside take the keys */}
      <ul ref={list} className={styles.kinds} onKeyDown={moveByKey}>
        {TYPED_KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.kind}
              data-label={kindInfo(kind).label}
              onClick={() => choose(kind)}
            >
              <KindIcon kind={kind} />
              <span className={styles.label}>{kindInfo(kind).label}</span>
              <span className={styles.purpose}>{kindInfo(kind).purpose}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
