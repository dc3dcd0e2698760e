import { formatMonth } from '@shared/format'
import type { Sustained } from '@shared/rubric/reading'
import { listed } from '@shared/rubric/view/in-words'
import { monthStrip, type MonthMark } from '@shared/rubric/view/month-strip'
import { classes } from '@/ui/classes'
import pane from './criterion-pane.module.css'
import css from './sustained-strip.module.css'

const MONTHS = 24
/** Of one month, in units of the drawing. */
const [STEP, WIDTH, HEIGHT] = [12, 9, 14]

interface Props {
  sustained: Sustained
  asOf: string
}

/** The last two years month by month: the run that counts, what came before it, and the months without. */
export function SustainedStrip({ sustained, asOf }: Props) {
  const strip = monthStrip(sustained, asOf, MONTHS)
  const words = inWords(sustained)
  return (
    <>
      <h3 className={pane.title}>Months at the level</h3>
      <svg viewBox={`0 0 ${MONTHS * STEP} ${HEIGHT + 18}`} aria-hidden="true" className={css.strip}>
        {strip.map((mark, at) => (
          <Month key={mark.month} mark={mark} at={at} isFirst={at === 0} />
        ))}
      </svg>
      <p className={css.words}>{words}</p>
    </>
  )
}

function Month({ mark: { month, state }, at, isFirst }: { mark: MonthMark; at: number; isFirst: boolean }) {
  const isJanuary = month.endsWith('-01')
  return (
    <>
      {state === 'none' ? (
        <rect x={at * STEP} y={HEIGHT - 2} width={WIDTH} height="2" className={css.none} />
      ) : (
        <rect x={at * STEP} y="0" width={WIDTH} height={HEIGHT} rx="1" className={classes(css[state])} />
      )}
      {(isJanuary || (isFirst && Number(month.slice(5)) < 11)) && (
        <text x={at * STEP} y={HEIGHT + 14}>
          {month.slice(0, 4)}
        </text>
      )}
    </>
  )
}

function inWords({ months, needed, from, gaps, endLoaded }: Sustained): string {
  if (months === 0 || from === null) return `No month with evidence at the level yet, ${needed} asked.`
  const without = gaps.filter((gap) => gap.to >= from.slice(0, 7)).map(({ from: first, to }) => spanOf(first, to))
  return [
    `${months} ${months === 1 ? 'month' : 'months'} since ${formatMonth(from)}, ${needed} asked.`,
    without.length > 0 && `Without: ${listed(without)}.`,
    endLoaded && 'Most of it began in the last six weeks: a committee looks for a longer record.',
  ]
    .filter(Boolean)
    .join(' ')
}

function spanOf(from: string, to: string): string {
  const [first, last] = [formatMonth(`${from}-01`), formatMonth(`${to}-01`)]
  return first === last ? first : `${first} to ${last}`
}
