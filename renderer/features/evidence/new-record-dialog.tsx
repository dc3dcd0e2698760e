import { useRecordsOf } from '@/client/use-records-of'
import { Dialog } from '@/ui/dialog'
import { KindIcon } from '@/ui/kind-icon'
import { TYPED_KINDS } from '@/ui/new-record'
import { kindInfo, type KindName } from '@shared/records/kinds'
import { useRef, type KeyboardEvent } from 'react'
import styles from './new-record-dialog.module.css'

interface Props {
  open: boolean
  onClose: () => void
  onChoose: (kind: KindName) => void
  /** There is one profile; choosing it again opens it. */
  onOpen: (id: string) => void
}

/** Every kind of record with what it is for. A letter goes to the kinds that begin with it. */
export function NewRecordDialog({ open, onClose, onChoose, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null)
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
            <button type="button" className={styles.kind} onClick={() => choose(kind)}>
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

function moveByKey(event: KeyboardEvent<HTMLUListElement>) {
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  const next = target(event.key, buttons, at)
  if (!next) return
  event.preventDefault()
  next.focus()
}

function target(key: string, buttons: readonly HTMLElement[], at: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return buttons[Math.min(at + 1, buttons.length - 1)]
  if (key === 'ArrowUp') return buttons[Math.max(at - 1, 0)]
  if (key === 'Home') return buttons[0]
  if (key === 'End') return buttons.at(-1)
  if (key.length !== 1 || key === ' ') return undefined
  const after = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)]
  return after.find((button) => button.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()))
}
