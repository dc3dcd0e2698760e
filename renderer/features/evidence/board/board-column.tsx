import { classes } from '@/ui/classes'
import type { RecordSummary } from '@shared/records/summary'
import { useMemo, useState, type DragEvent, type Ref } from 'react'
import { PickBox } from '../list/pick-box'
import type { Marks } from '../list/use-readings'
import { useWindow, type Reveal } from '../list/use-window'
import { BoardCard, DRAGGED } from './board-card'
import styles from './board-column.module.css'

interface Props {
  place: number
  label: string
  records: readonly RecordSummary[]
  marks: Marks
  cursor: string | null
  openId: string | null
  onCursor: (id: string) => void
  /** Takes a record in; null where columns are only read. */
  onDrop: ((id: string) => void) | null
  ref: Ref<Reveal>
}

const CARD = 56

/** One value and the records that have it. */
export function BoardColumn({ place, label, records, marks, cursor, openId, onCursor, onDrop, ref }: Props) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [isOver, setIsOver] = useState(false)
  const keys = useMemo(() => records.map(({ id }) => id), [records])
  const first = keys.includes(cursor ?? '') ? cursor : keys[0]
  const inSight = useWindow({ scroller, keys, sizeOf: () => CARD, keep: keys.indexOf(first ?? ''), ref, overscan: 4 })
  const over = (event: DragEvent) => {
    if (!onDrop || !event.dataTransfer.types.includes(DRAGGED)) return
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    setIsOver(false)
    const id = event.dataTransfer.getData(DRAGGED)
    if (onDrop && id && !keys.includes(id)) onDrop(id)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- by keys a record moves from where it stands
    <section
      aria-label={label}
      className={classes(styles.column, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h2 className={styles.head}>
        <span className={styles.label}>{label}</span> <span className={styles.count}>{records.length}</span>
      </h2>
      <div ref={setScroller} className={styles.scroll}>
        <ul className={styles.all} style={{ height: inSight.height }}>
          {inSight.lines.map(({ index, start }) => {
            const record = records[index]
            if (!record) return null
            return (
              <li
                key={record.id}
                aria-setsize={records.length}
                aria-posinset={index + 1}
                className={styles.line}
                style={{ transform: `translateY(${start}px)` }}
              >
                <PickBox id={record.id} title={record.title} inTabs={record.id === first} />
                <BoardCard
                  {...{ record, place, marks, onCursor }}
                  inTabs={record.id === first}
                  isOpen={record.id === openId}
                  isMovable={onDrop !== null}
                />
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
