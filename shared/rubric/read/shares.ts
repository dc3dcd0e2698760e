import type { Reason } from '../../rules/rule'
import type { Reading } from '../reading'
import { quarterOf, quartersOver } from '../quarters'
import { daysBefore } from './months'
import { LATE_DAYS } from './sustained'

/** One linked record, as the rules for the case as a whole see it; however many criteria it is linked to, it is one. */
export interface LinkedRecord {
  /** By its project; null where none says. */
  work: 'ml' | 'software' | null
  /** Its first and last day up to the day of the reading. */
  first: string
  last: string
  isMlVoice: boolean
}

interface Tally {
  ml: number
  software: number
}

const shareOf = ({ ml, software }: Tally) => (ml + software === 0 ? null : ml / (ml + software))
const MOST_QUARTERS = 40

/** The share of ML work among the linked records of which a project says what work they are, by the quarter in which they end. */
export function mlShareOf(linked: readonly LinkedRecord[]): Reading['mlShare'] {
  const overall: Tally = { ml: 0, software: 0 }
  const tallies = new Map<string, Tally>()
  let first: string | null = null
  let last: string | null = null
  for (const { work, last: day } of linked) {
    if (work === null) continue
    overall[work] += 1
    const quarter = quarterName(day)
    const tally = tallies.get(quarter)
    if (tally) tally[work] += 1
    else tallies.set(quarter, { ml: 0, software: 0, [work]: 1 })
    if (first === null || day < first) first = day
    if (last === null || day > last) last = day
  }
  const days = first !== null && last !== null ? [first, last] : []
  const quarters = quartersOver(days, MOST_QUARTERS).map(({ year, number }) => {
    const tally = tallies.get(`${year}.${number}`) ?? { ml: 0, software: 0 }
    return { year, number, share: shareOf(tally), pieces: tally.ml + tally.software }
  })
  return { overall: shareOf(overall), quarters }
}

const names = new Map<string, string>()

/** The same month is asked for many times. */
function quarterName(day: string): string {
  const month = day.slice(0, 7)
  const known = names.get(month)
  if (known !== undefined) return known
  const { year, number } = quarterOf(day)
  const name = `${year}.${number}`
  names.set(month, name)
  return name
}

/** What speaks against the evidence as a whole. */
export function warningsOf(linked: readonly LinkedRecord[], asOf: string): Reason[] {
  if (linked.length === 0) return []
  const warnings: Reason[] = []
  const warn = (rule: string, text: string) => warnings.push({ rule, holds: false, text })
  if (mlShareOf(linked).overall === 0)
    warn(
      'W1',
      'All linked evidence is software engineering. It is a good bridge, but a case for ML work needs ML work: link some, or begin some.',
    )
  const since = daysBefore(asOf, LATE_DAYS)
  const late = linked.filter(({ first }) => first > since).length
  if (linked.length > 1 && late * 2 > linked.length)
    warn(
      'W2',
      `${late} of ${linked.length} linked records began in the last six weeks. A committee looks for a longer record: link earlier work too.`,
    )
  if (!linked.some(({ isMlVoice }) => isMlVoice))
    warn(
      'W3',
      'No voice of the ML side speaks for the evidence yet. Ask an ML peer or your mentor for a few words on work that they saw.',
    )
  return warnings
}
