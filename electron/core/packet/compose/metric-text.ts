import { withoutEnd } from './words'
import type { Exhibit } from './material'
import type { ShownMetric } from '@shared/disclosure/shown-metric'
import type { Inline } from '../inline'
import { cite, strong, text } from './runs'

/** The effect with its interval as it reads in a sentence: "+4.1 %, interval +1.9 to +6.2 % (95 %)". */
export function effectWithInterval({ effect, interval, clearOfZero }: ShownMetric): string {
  if (effect === '') return ''
  if (interval !== '') return `${effect}, interval ${interval}`
  return clearOfZero === null ? effect : `${effect}, interval ${clearOfZero ? 'clear of zero' : 'includes zero'}`
}

/** A metric in one line: its name, its effect in bold, its interval, its exhibit. */
export function metricLine(record: Exhibit, metric: ShownMetric | null): Inline[] {
  const name = text(`${withoutEnd(record.title)}: `)
  const effect = metric?.effect ?? ''
  if (!metric || effect === '') return [name, text('no effect stated '), cite(record.exhibit)]
  const rest = effectWithInterval(metric).slice(effect.length)
  return [name, strong(effect), text(`${rest} `), cite(record.exhibit)]
}
