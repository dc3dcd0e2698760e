import { effectOf } from '../../../impact/effect'
import type { RecordOf, VaultRecord } from '../../../records/kinds'
import { daysBetween } from '../../../plan/days'
import { unitOf, type Measure } from './number-words'
import { findQuantities, type Quantity } from './quantities'

/** A number that a record holds, in a field or in its text. */
export interface RecordedNumber {
  value: number
  measure: Measure
  /** Whether its sign says something: an effect has one, a count has none. */
  signed: boolean
}

/** Never shown, or no content of the record. */
const NOT_CONTENT = new Set([
  'id',
  'exhibit',
  'revision',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'privateNote',
  'attachments',
])
const DAY = 86_400
const known = new WeakMap<VaultRecord, readonly RecordedNumber[]>()

/** Every number that a record holds; its private note and its files are not read. */
export function recordedNumbers(record: VaultRecord): readonly RecordedNumber[] {
  const before = known.get(record)
  if (before) return before
  const own = leaves(record)
  const derived = record.kind === 'impact' ? ofImpact(record) : []
  const numbers = [...own, ...derived, ...spans(record)]
  known.set(record, numbers)
  return numbers
}

function leaves(value: unknown): RecordedNumber[] {
  if (typeof value === 'number') return [{ value, measure: 'plain', signed: false }]
  if (typeof value === 'string') return [...findQuantities(value)]
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => (NOT_CONTENT.has(name) ? [] : leaves(inner)))
}

/** What follows from the fields of an impact: effects, all units together, times in seconds. */
function ofImpact(impact: RecordOf<'impact'>): RecordedNumber[] {
  const { interval, controlSize, treatmentSize, baseline, result, durability, unit } = impact
  const effect = effectOf(impact)
  const scale = unitOf(unit)
  const inSeconds = scale?.measure === 'seconds' ? scale.scale : null
  const changes = [effect?.absolute, interval.low, interval.high]
  const levels = [baseline.value, result.value, durability.value]
  const asTime = (value: number | null | undefined, signed: boolean): RecordedNumber[] =>
    inSeconds === null || typeof value !== 'number' ? [] : [{ value: value * inSeconds, measure: 'seconds', signed }]
  return [
    ...[effect?.relative, ...changes].flatMap((value) => measured(value, true)),
    ...measured(effect ? 100 + (effect.relative ?? Number.NaN) : null, false),
    ...measured(controlSize !== null && treatmentSize !== null ? controlSize + treatmentSize : null, false),
    ...changes.flatMap((value) => asTime(value, true)),
    ...levels.flatMap((value) => asTime(value, false)),
  ]
}

const measured = (value: number | null | undefined, signed: boolean): RecordedNumber[] =>
  typeof value === 'number' && Number.isFinite(value) ? [{ value, measure: 'plain', signed }] : []

/** The lengths of the spans that a record names, both ends included. */
function spans(record: VaultRecord): RecordedNumber[] {
  const windows: { from: string | null; to: string | null }[] = [record.when]
  if (record.kind === 'impact')
    windows.push(record.baseline, record.result, { from: record.startedOn, to: record.endedOn })
  return windows.flatMap(({ from, to }) => {
    if (from === null || to === null) return []
    const days = daysBetween(from, to) + 1
    return [days, days - 1].map((length) => ({ value: length * DAY, measure: 'seconds' as const, signed: false }))
  })
}

/** Whether a recorded number is the one that a text quotes, as exactly as the text puts it. */
export function isSameNumber(quantity: Quantity, number: RecordedNumber): boolean {
  const { measure, signed, value } = quantity
  if ((measure === 'seconds') !== (number.measure === 'seconds')) return false
  if (signed && number.signed && Math.sign(value) * Math.sign(number.value) < 0) return false
  const said = Math.abs(value)
  const held = Math.abs(number.value)
  return fits(quantity, said, held) || (measure === 'percent' && held <= 1 && fits(quantity, said, held * 100))
}

/** How far "about" and "over" may be from the truth, as a share of it. */
const ROUGH = 0.06
const OVER = 0.2

function fits({ hedge, step }: Quantity, said: number, held: number): boolean {
  const rounding = step / 2 + held * 1e-9
  if (Math.abs(said - held) <= rounding) return true
  if (hedge === 'about') return Math.abs(said - held) <= held * ROUGH
  if (hedge === 'over') return held >= said && held - said <= held * OVER
  if (hedge === 'under') return held <= said && said - held <= held * OVER
  return false
}
