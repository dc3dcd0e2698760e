import type { Reason } from '../../rules/rule'
import { quarterOf, quartersOver } from '../quarters'
import type { Reading } from '../reading'
import { daysBefore } from './months'
import type { Body } from './subject'
import { LATE_DAYS } from './sustained'

interface Tally {
  ml: number
  software: number
}

const shareOf = ({ ml, software }: Tally) => (ml + software === 0 ? null : ml / (ml + software))
const MOST_QUARTERS = 40

/** Counts the linked records, each once however many criteria it is linked to. */
export class Totals {
  private readonly since: string
  private linked = 0
  private late = 0
  private mlVoices = 0
  private readonly overall: Tally = { ml: 0, software: 0 }
  /** By month, "2026-03". */
  private readonly months = new Map<string, Tally>()

  constructor(asOf: string) {
    this.since = daysBefore(asOf, LATE_DAYS)
  }

  /** Counts a record in, or out again. */
  count({ span, around, isMlVoice }: Body, by: 1 | -1): void {
    this.linked += by
    if (span.first > this.since) this.late += by
    if (isMlVoice) this.mlVoices += by
    const isMl = around.project?.machineLearning ?? null
    if (isMl === null) return
    const work = isMl ? 'ml' : 'software'
    const month = span.last.slice(0, 7)
    const tally = this.months.get(month) ?? { ml: 0, software: 0 }
    tally[work] += by
    this.overall[work] += by
    if (tally.ml + tally.software === 0) this.months.delete(month)
    else this.months.set(month, tally)
  }

  /** The share of ML work among the records of which a project says what they are, by the quarter in which they end. */
  mlShare(): Reading['mlShare'] {
    const quarters = quartersOver([...this.months.keys()], MOST_QUARTERS).map(({ year, number }) => {
      const tally: Tally = { ml: 0, software: 0 }
      for (const [month, { ml, software }] of this.months) {
        const quarter = quarterOf(month)
        if (quarter.year !== year || quarter.number !== number) continue
        tally.ml += ml
        tally.software += software
      }
      return { year, number, share: shareOf(tally), pieces: tally.ml + tally.software }
    })
    return { overall: shareOf(this.overall), quarters }
  }

  /** What speaks against the evidence as a whole. */
  warnings(): Reason[] {
    if (this.linked === 0) return []
    const { linked, late } = this
    return [
      ...(shareOf(this.overall) === 0 ? [SOFTWARE_ONLY] : []),
      ...(linked > 1 && late * 2 > linked ? [tooLate(late, linked)] : []),
      ...(this.mlVoices === 0 ? [NO_ML_VOICE] : []),
    ]
  }
}

const warning = (rule: string, text: string): Reason => ({ rule, holds: false, text })

const SOFTWARE_ONLY = warning(
  'W1',
  'All linked evidence is software engineering. It is a good bridge, but a case for ML work needs ML work: link some, or begin some.',
)
const NO_ML_VOICE = warning(
  'W3',
  'No voice of the ML side speaks for the evidence yet. Ask an ML peer or your mentor for a few words on work that they saw.',
)
const tooLate = (late: number, linked: number) =>
  warning(
    'W2',
    `${late} of ${linked} linked records began in the last six weeks. A committee looks for a longer record: link earlier work too.`,
  )
