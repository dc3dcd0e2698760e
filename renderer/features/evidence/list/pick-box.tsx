import { useReadOnly } from '@/ui/read-only'
import { useEvidenceView, useViewActions } from './evidence-view'
import styles from './pick-box.module.css'

interface Props {
  id: string
  title: string
  /** Whether Tab reaches it. */
  inTabs: boolean
}

/** Takes a record into the selection: in sight under the pointer, and in every row while there is a selection. */
export function PickBox({ id, title, inTabs }: Props) {
  const isChosen = useEvidenceView(({ selection }) => selection.has(id))
  const isChoosing = useEvidenceView(({ selection }) => selection.size > 0)
  const { now, setSelection } = useViewActions()
  if (useReadOnly() !== null) return null
  const toggle = () => {
    const next = new Set(now().selection)
    if (!next.delete(id)) next.add(id)
    setSelection(next)
  }
  return (
    <label
      className={styles.pick}
      data-pick
      data-choosing={isChoosing || undefined}
      data-chosen={isChosen || undefined}
    >
      <input
        type="checkbox"
        aria-label={`Select ${title}`}
        tabIndex={inTabs ? 0 : -1}
        checked={isChosen}
        onChange={toggle}
        className={styles.box}
      />
    </label>
  )
}
