import type { BuiltPacket } from '@shared/case/built-packet'
import { minutesToRead } from '@shared/case/reading-time'
import { classes } from '@/ui/classes'
import css from './length-meter.module.css'
import { pagesWords } from './packet-words'

/** How long the packet is against what its output may have, and how long it takes to read. */
export function LengthMeter({ packet: { pages, extent, limit, words } }: { packet: BuiltPacket }) {
  const over = limit === null ? 0 : pages - limit
  const isOver = over > 0
  return (
    <p className={classes(css.meter, isOver && css.over)}>
      {limit !== null && (
        <span aria-hidden="true" className={css.bar}>
          {Array.from({ length: limit }, (_, page) => (
            <span key={page} className={css.page}>
              <span style={{ width: `${Math.round(Math.min(1, Math.max(0, extent - page)) * 100)}%` }} />
            </span>
          ))}
        </span>
      )}
      <span>
        {limit === null ? pagesWords(pages) : `${extent.toFixed(1)} of ${pagesWords(limit)}`}
        {isOver && `, ${over} too many`}
      </span>
      <span className={css.minutes}>reads in {minutesToRead(words)} min</span>
    </p>
  )
}
