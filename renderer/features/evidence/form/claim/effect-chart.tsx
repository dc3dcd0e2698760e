import { classes } from '@/ui/classes'
import { Unseen } from '@/ui/unseen'
import { formatNumber, withUnit } from '@shared/format'
import { chartScale, type ChartScale, type EffectRow } from './chart-scale'
import styles from './effect-chart.module.css'

interface Props {
  /** The finding in one line. */
  title: string
  /** The metric first, then its guardrails. */
  rows: readonly EffectRow[]
  unit: string
  /** The level of its heading. */
  level?: 2 | 3
}

/** The effect and the guardrails on one axis: the point in the accent and labelled, the rest quiet, limits in red. */
export function EffectChart({ title, rows, unit, level = 2 }: Props) {
  const Heading = `h${level}` as const
  const scale = chartScale(rows)
  const drawn = rows.filter(({ effect }) => effect !== null && Number.isFinite(effect))
  return (
    <figure aria-label="Effect" className={styles.chart}>
      <figcaption>
        <Heading className={styles.title}>{title}</Heading>
        {scale && <p className={styles.unit}>{unitWords(drawn, unit)}</p>}
      </figcaption>
      {scale && (
        <div className={classes(styles.rows, drawn.length === 1 && styles.alone)}>
          {drawn.map((row, at) => (
            <Row key={`${at} ${row.label}`} row={row} scale={scale} isPoint={at === 0} isAlone={drawn.length === 1} />
          ))}
          <Axis scale={scale} unit={unit} />
        </div>
      )}
    </figure>
  )
}

function unitWords(rows: readonly EffectRow[], unit: string): string {
  const what = unit === '%' ? 'Relative change' : `Change in ${unit || 'the unit of the metric'}`
  const interval = rows.some(({ low, high }) => low !== null && high !== null) ? ' with its interval' : ''
  const limits = rows.some(({ limit }) => limit !== null) ? ' Red marks a guardrail’s limit.' : ''
  return `${what}${interval}.${limits}`
}

interface RowProps {
  row: EffectRow
  scale: ChartScale
  isPoint: boolean
}

function Row({ row, scale, isPoint, isAlone }: RowProps & { isAlone: boolean }) {
  return (
    <>
      {!isAlone && (
        <span className={classes(styles.label, isPoint && styles.first)} title={row.label}>
          {row.label}
        </span>
      )}
      <Unseen>{row.text}</Unseen>
      <svg className={classes(styles.plot, isPoint && styles.point)} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <line key={tick} {...vertical(scale.at(tick))} className={tick === 0 ? styles.zero : styles.grid} />
        ))}
        <Drawn row={row} scale={scale} isPoint={isPoint} />
      </svg>
    </>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`
const vertical = (share: number) => ({ x1: percent(share), x2: percent(share), y1: 0, y2: '100%' })
/** The middle of a row, in px: the first one has its number above it. */
const middleOf = (isPoint: boolean) => (isPoint ? 24 : 16)

function Drawn({ row: { effect, low, high, limit, text }, scale, isPoint }: RowProps) {
  const x = percent(scale.at(effect ?? 0))
  const y = middleOf(isPoint)
  const hasInterval = low !== null && high !== null && Number.isFinite(low) && Number.isFinite(high)
  return (
    <>
      {limit !== null && <Bar at={scale.at(limit)} y={y} reach={9} className={styles.limit} />}
      {hasInterval && (
        <g className={styles.interval}>
          <line x1={percent(scale.at(low))} x2={percent(scale.at(high))} y1={y} y2={y} />
          <Bar at={scale.at(low)} y={y} reach={4} />
          <Bar at={scale.at(high)} y={y} reach={4} />
        </g>
      )}
      <circle cx={x} cy={y} r={isPoint ? 4.5 : 3} className={hasInterval ? styles.dot : styles.hollow} />
      {isPoint && (
        <text x={x} y={11} textAnchor={anchorOf(scale.at(effect ?? 0))} className={styles.value}>
          {text}
        </text>
      )}
    </>
  )
}

interface BarProps {
  at: number
  y: number
  reach: number
  className?: string | undefined
}

function Bar({ at, y, reach, className }: BarProps) {
  return <line x1={percent(at)} x2={percent(at)} y1={y - reach} y2={y + reach} className={className} />
}

/** A label at the edge of the chart turns inward. */
const anchorOf = (share: number) => (share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle')

function Axis({ scale, unit }: { scale: ChartScale; unit: string }) {
  const last = scale.ticks.at(-1)
  return (
    <svg className={styles.axis} aria-hidden="true">
      <line x1="0" x2="100%" y1="0.5" y2="0.5" className={styles.base} />
      {scale.ticks.map((tick) => (
        <text key={tick} x={percent(scale.at(tick))} y={14} textAnchor="middle">
          {tick === last && tick !== 0 && unit === '%' ? withUnit(named(tick), unit) : named(tick)}
        </text>
      ))}
    </svg>
  )
}

const named = (tick: number) => (tick > 0 ? `+${formatNumber(tick, 3)}` : formatNumber(tick, 3))
