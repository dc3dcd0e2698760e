import type { BuiltPacket } from '@shared/case/built-packet'
import { longMoment } from '@/client/today'
import { Checkbox } from '@/ui/checkbox'
import styles from './purge-dialog.module.css'

const NAMED = 3

interface Props {
  packets: readonly BuiltPacket[]
  /** Whether one record is to be deleted, and not several. */
  isOne: boolean
  isChosen: boolean
  onChoose: (isChosen: boolean) => void
}

/** Which built packets hold the text of records that are to be deleted, and whether they go too. */
export function PacketsShowing({ packets, isOne, isChosen, onChoose }: Props) {
  const rest = packets.length - NAMED
  const it = isOne ? 'it' : 'them'
  return (
    <div className={styles.packets}>
      <p>{packets.length === 1 ? `1 packet shows ${it}:` : `${packets.length} packets show ${it}:`}</p>
      <ul>
        {packets.slice(0, NAMED).map(({ id, name, builtAt }) => (
          <li key={id}>
            {name}, built {longMoment(builtAt)}
          </li>
        ))}
        {rest > 0 && <li>and {rest} more</li>}
      </ul>
      <Checkbox checked={isChosen} onChange={onChoose}>
        Delete {packets.length === 1 ? 'this packet' : 'these packets'} too. Copies that you saved elsewhere stay.
      </Checkbox>
    </div>
  )
}
