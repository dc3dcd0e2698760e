import { showMetric } from '../disclosure/shown-metric'
import { visibleImpact } from '../disclosure/visible-impact'
import { formatSpan } from '../format'
import { DESIGNS } from '../impact/designs'
import type { RecordOf } from '../records/kinds'
import type { Audience } from './request-text'

/** What a request says of a metric: only what its disclosure shows. */
export function metricLines(impact: RecordOf<'impact'>, audience: Audience): string[] {
  const level = impact.metricDisclosure ?? (audience === 'inside' ? 'exact' : 'percent')
  const shown = showMetric(impact, level)
  const seen = visibleImpact(impact, level)
  const period = formatSpan({ from: seen.result.from, to: seen.result.to, ongoing: false })
  const change = [shown.baseline && `from ${shown.baseline}`, shown.result && `to ${shown.result}`]
    .filter(Boolean)
    .join(' ')
  const lines: [string, string][] = [
    [
      'Effect',
      shown.effect === 'withheld'
        ? ''
        : [shown.effect, shown.interval && `interval ${shown.interval}`].filter(Boolean).join(', '),
    ],
    ['Change', change],
    ['Units', shown.sizes],
    ['Measured by', seen.design === null ? '' : DESIGNS[seen.design].toLowerCase()],
    ['Period', period],
    ['Source', seen.source.place],
  ]
  return lines.filter(([, text]) => text.trim() !== '').map(([label, text]) => `${label}: ${text}`)
}
