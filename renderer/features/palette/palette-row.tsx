import { classes } from '@/ui/classes'
import { GradeMark } from '@/ui/grade-mark'
import { Unseen } from '@/ui/unseen'
import { formatShortDay } from '@shared/format'
import { kindInfo } from '@shared/records/kinds'
import { dayOf, type RecordSummary } from '@shared/records/summary'
import type { Found } from './entry'
import { EntryIcon } from './entry-icon'
import styles from './palette-row.module.css'

interface Props {
  id: string
  entry: Found
  isActive: boolean
  onPoint: () => void
  onChoose: (other: boolean) => void
}

/** One line of the palette: a record, a place or an action. */
export function PaletteRow({ id, entry, isActive, onPoint, onChoose }: Props) {
  const { label, ranges, drawing, record, hit, hint, off } = entry
  return (
    // The field keeps the focus and takes the keys for the whole list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as the list, so its lines
      role="option"
      aria-selected={isActive}
      aria-disabled={off !== undefined}
      className={classes(styles.row, isActive && styles.active, off !== undefined && styles.off)}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(event.ctrlKey || event.metaKey)}
    >
      <span className={styles.icon}>
        <EntryIcon of={drawing} />
      </span>
      {record && <Exhibit record={record} />}
      <span className={styles.what}>
        <span className={styles.label}>
          <Marked text={label.text} ranges={ranges} />
          {record?.effect && <span className={styles.effect}> {record.effect}</span>}
        </span>
        {hit && (
          <span className={styles.hit}>
            {hit.field}: {hit.before}
            <mark className={styles.mark}>{hit.match}</mark>
            {hit.after}
          </span>
        )}
      </span>
      {record?.grade && <GradeMark grade={record.grade} />}
      {record && <span className={styles.day}>{dayWords(record)}</span>}
      {off !== undefined && <span className={styles.day}>{off}</span>}
      {hint !== undefined && <kbd className={styles.hint}>{hint}</kbd>}
    </div>
  )
}

const Exhibit = ({ record: { kind, exhibit } }: { record: RecordSummary }) => (
  <span className={styles.exhibit}>
    <Unseen>{kindInfo(kind).label} </Unseen>
    {exhibit}
  </span>
)

function Marked({ text, ranges }: { text: string; ranges: Found['ranges'] }) {
  const parts = ranges.flatMap(([from, to], at) => {
    const before = text.slice(ranges[at - 1]?.[1] ?? 0, from)
    return [
      before,
      <mark key={from} className={styles.mark}>
        {text.slice(from, to)}
      </mark>,
    ]
  })
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  )
}

function dayWords(record: RecordSummary): string {
  if (record.when.ongoing) return 'ongoing'
  const day = dayOf(record)
  const isThisYear = day.startsWith(String(new Date().getFullYear()))
  return isThisYear ? formatShortDay(day) : `${formatShortDay(day)} ${day.slice(0, 4)}`
}
