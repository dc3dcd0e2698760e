import { formatDay } from '@shared/format'
import { dayAt, placeOf } from '@shared/timeline/time-window'
import { placeLabels, type LabelPlace, type Turn } from '@shared/timeline/turns'
import { classes } from '@/ui/classes'
import { Unseen } from '@/ui/unseen'
import { useChart } from './chart-context'
import rows from './rows.module.css'
import css from './turns-row.module.css'

/** About what a letter takes, the most of a title that is shown, if need be less, and the gap to its tick; all in pixels. */
const LETTER = 6.3
const WIDTHS = [260, 160, 100]
const GAP = 8

/** Decisions and milestones as ticks, with their names where there is room. */
export function TurnsRow({ turns }: { turns: readonly Turn[] }) {
  const { window, width } = useChart()
  const seen = turns
    .map((turn) => ({ turn, x: placeOf(turn.day, window, width) }))
    .filter(({ x }) => x >= 0 && x <= width)
  const places = placeLabels(
    seen.map(({ turn, x }) => ({ x, widths: WIDTHS.map((most) => Math.min(turn.title.length * LETTER, most) + GAP) })),
    width,
  )
  return (
    <section aria-label="Turning points" className={css.row}>
      <h2 className={rows.name}>Turning points</h2>
      <ol className={css.lane}>
        {seen.map(({ turn, x }, index) => (
          <TurnMark key={turn.id} turn={turn} x={x} place={places[index] ?? null} />
        ))}
      </ol>
    </section>
  )
}

function TurnMark({ turn, x, place }: { turn: Turn; x: number; place: LabelPlace | null }) {
  const when = formatDay(dayAt(turn.day))
  return (
    <li
      className={classes(css.turn, place?.side === 'left' && css.left, place?.line === 1 && css.second)}
      style={{ left: x }}
    >
      <a
        href={`#/evidence/${turn.id}`}
        title={`${turn.title}, ${when}`}
        className={classes(css.link, !place && css.bare)}
      >
        <span aria-hidden="true" className={classes(css.tick, turn.kind === 'milestone' && css.milestone)} />
        {place ? (
          <span className={css.name} style={{ maxWidth: place.width - 6 }}>
            {turn.title}
          </span>
        ) : (
          <Unseen>{turn.title}</Unseen>
        )}
        <Unseen>
          , {turn.what}, {when}
        </Unseen>
      </a>
    </li>
  )
}
