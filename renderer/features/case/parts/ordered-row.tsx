import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import css from './ordered-row.module.css'

interface Props {
  index: number
  count: number
  /** What the row is, for the names of its buttons. */
  name: string
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  children: ReactNode
}

/** One row of a list that the person puts in order, with buttons or with Alt and an arrow key. */
export function OrderedRow({ index, count, name, onMove, onRemove, children }: Props) {
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    // The row only listens for keys pressed on its own buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={css.row} onKeyDown={press}>
      <span className={css.place}>{index + 1}</span>
      <div className={css.what}>{children}</div>
      <div className={css.tools}>
        <IconButton
          label={`Move ${name} up`}
          title="Move up (Alt ↑)"
          icon={<Icon of={ArrowUp} />}
          aria-disabled={index === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={`Move ${name} down`}
          title="Move down (Alt ↓)"
          icon={<Icon of={ArrowDown} />}
          aria-disabled={index === count - 1}
          onClick={() => onMove(1)}
        />
        <IconButton label={`Take ${name} out`} title="Take out" icon={<Icon of={X} />} onClick={onRemove} />
      </div>
    </li>
  )
}
