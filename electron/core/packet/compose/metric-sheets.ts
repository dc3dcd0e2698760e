import { formatDay, formatSpan } from '@shared/format'
import { kindInfo, type RecordOf } from '@shared/records/kinds'
import type { ShownMetric } from '../disclosure/shown-metric'
import type { Inline } from '../inline'
import type { DefinitionRow } from '../tree'
import { said } from './common-rows'
import { exhibitSheet } from './exhibit-sheet'
import { fieldRows, row } from './field-rows'
import { inlineRuns } from './inline-markup'
import { inOrder } from './impact-table'
import { byNumber, type Exhibit, type Material } from './material'
import { joined, strong, text } from './runs'
import type { AppendixMaker } from './section'

type Impact = RecordOf<'impact'> & Exhibit

/** Numbers that are written from what may be shown of the metric, never from the record. */
const NUMBERS = ['unit', 'currency', 'target', 'baseline', 'result', 'controlSize', 'treatmentSize', 'interval']
const NOT_HERE = [...NUMBERS, 'durability', 'metricDisclosure']

/** Every metric with all that lets a stranger judge it. */
export const metricSheets: AppendixMaker = (material) => {
  const impacts = inOrder(material).toSorted(byNumber)
  if (impacts.length === 0) return null
  const blocks = impacts.flatMap((impact) => exhibitSheet(material, impact, metricRows(material, impact)))
  return { id: 'metric-sheets', title: 'Metric sheets', blocks }
}

function metricRows(material: Material, impact: Impact): DefinitionRow[] {
  const metric = material.metric(impact.id)
  const numbers = metric ? numberRows(material, impact, metric) : []
  return [...numbers, ...fieldRows(material, impact, NOT_HERE)]
}

function numberRows(material: Material, impact: Impact, metric: ShownMetric): DefinitionRow[] {
  const { baseline, result, durability } = impact
  const again =
    durability.on === null ? metric.again : [metric.again, `on ${formatDay(durability.on)}`].join(' ').trim()
  const clear = metric.clearOfZero === null ? '' : metric.clearOfZero ? 'clear of zero' : 'includes zero'
  return [
    ...row('Effect', effectRuns(metric)),
    ...row('Interval', said([metric.interval, clear].filter(Boolean).join(', '))),
    ...row('Baseline', measuredRuns(material, metric.baseline, baseline)),
    ...row('Result', measuredRuns(material, metric.result, result)),
    ...row('Units', said(metric.sizes)),
    ...row('Target', said(metric.target)),
    ...row('Measured again', said(again)),
    ...row('Shown', said(metric.level === 'exact' ? '' : levelWords(metric))),
  ]
}

function effectRuns({ effect, absolute }: ShownMetric): Inline[] {
  if (effect === '') return []
  return absolute === '' || absolute === effect ? [strong(effect)] : [strong(effect), text(`, that is ${absolute}`)]
}

const levelWords = ({ level }: ShownMetric): string =>
  kindInfo('impact').fields.metricDisclosure?.choices?.find(({ value }) => value === level)?.label ?? ''

function measuredRuns(material: Material, value: string, { from, to, source }: Impact['baseline']): Inline[] {
  const period = formatSpan({ from, to, ongoing: false })
  const parts = [said(value), said(period), inlineRuns(source, material.standing)]
  return joined(parts, text(', '))
}
