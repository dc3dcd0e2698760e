import type { BuiltPacket } from '@shared/case/built-packet'
import { packetWords } from '../preview/packet-words'
import { builtWords } from './kept-words'
import css from './packet-list.module.css'

interface Props {
  packets: readonly BuiltPacket[]
  chosen: string
  onChoose: (id: string) => void
}

/** The kept packets, the newest first. */
export function PacketList({ packets, chosen, onChoose }: Props) {
  return (
    <nav className={css.list} aria-label="Kept packets">
      <ul>
        {packets.map((packet) => (
          <li key={packet.id}>
            <button
              type="button"
              className={css.row}
              aria-current={packet.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(packet.id)}
            >
              <span className={css.when}>{builtWords(packet)}</span>
              <span className={css.what}>{packetWords(packet)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
