import { formatDay, formatSpan } from '@shared/format'
import { VERDICTS } from '@shared/impact/grades'
import { guardrailInWords } from '@shared/impact/guardrail-words'
import { kindInfo, type RecordOf } from '@shared/records/kinds'
import type { ShownMetric } from '@shared/disclosure/shown-metric'
import type { Inline } from '../inline'
import type { DefinitionRow } from '../tree'
import { said } from './common-rows'
import { effectForest } from './effect-forest'
import { exhibitSheet } from './exhibit-sheet'
import { row } from './field-rows'
import { groupedRows, type RowGroup } from './grouped-rows'
import { inlineRuns } from './inline-markup'
import { inOrder } from './impact-table'
import { byNumber, type Exhibit, type Material } from './material'
import { joined, newLine, strong, text, toned } from './runs'
import type { AppendixMaker } from './section'

type Impact = RecordOf<'impact'> & Exhibit

/** Fields whose numbers are written from what may be shown of the metric, never from the record. */
export const SHOWN_NUMBERS = [
  'unit',
  'currency',
  'target',
  'baseline',
  'result',
  'controlSize',
  'treatmentSize',
  'control',
  'treatment',
  'interval',
  'durability',
  'metricDisclosure',
]

/** All other fields of a metric, in the order in which a doubter asks for them. */
export const METRIC_GROUPS: readonly RowGroup[] = [
  { title: 'Definition', fields: ['definition', 'numerator', 'denominator', 'unitOfAnalysis'] },
  { title: 'Metric', fields: ['metricKind', 'primary', 'direction', 'definedOn', 'launchedOn'] },
  {
    title: 'Design',
    fields: [
      'design',
      'comparator',
      'randomizationUnit',
      'allocation',
      'startedOn',
      'endedOn',
      'stopRuleFixed',
      'stopRule',
      'plan',
      'assumption',
    ],
  },
  { title: 'Statistics', fields: ['pValue', 'test', 'comparisons', 'correction', 'sampleRatio', 'dataQuality'] },
  { title: 'Guardrails', fields: ['guardrails', 'guardrailBreachMentioned'] },
  { title: 'Doubts', fields: ['surprising', 'surpriseNote', 'segments', 'novelty', 'confounders', 'limits'] },
  { title: 'Meaning', fields: ['business'] },
  { title: 'Credit', fields: ['credit'] },
  { title: 'Source', fields: ['source'] },
]

/** Every metric with all that lets a stranger judge it. */
export const metricSheets: AppendixMaker = (material) => {
  const impacts = inOrder(material).toSorted(byNumber)
  if (impacts.length === 0) return null
  const forest = effectForest(material, inOrder(material))
  const sheets = impacts.flatMap((impact) => exhibitSheet(material, impact, metricRows(material, impact)))
  const blocks = [...(forest ? [forest] : []), ...sheets]
  return { id: 'metric-sheets', title: 'Metric sheets', blocks }
}

function metricRows(material: Material, impact: Impact): DefinitionRow[] {
  const metric = material.metric(impact.id)
  const numbers = metric ? numberRows(material, impact, metric) : []
  const told = { ...impact, guardrails: impact.guardrails.map(guardrailInWords) }
  return [...gradeRows(material, impact), ...numbers, ...groupedRows(material, told, METRIC_GROUPS)]
}

/** How far the number can be believed, why, and what is missing; each rule by its name. */
function gradeRows({ judged }: Material, { id }: Impact): DefinitionRow[] {
  const read = judged.grades[id]
  if (!read) return []
  const reasons = (holds: boolean) =>
    joined(
      read.reasons
        .filter((reason) => reason.holds === holds)
        .map(({ rule, text: words }) => [toned(`${rule}\u00a0 `, 'muted'), text(words)]),
      newLine,
    )
  return [
    ...row('Grade', [
      strong(read.grade),
      text(`, ${lowerFirst(read.title)}. Found: ${VERDICTS[read.verdict].toLowerCase()}.`),
    ]),
    ...row('What holds', reasons(true)),
    ...row('What is missing', reasons(false)),
  ]
}

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)

function numberRows(material: Material, impact: Impact, metric: ShownMetric): DefinitionRow[] {
  const { baseline, result, durability } = impact
  const again =
    durability.on === null ? metric.again : [metric.again, `on ${formatDay(durability.on)}`].join(' ').trim()
  const clear = metric.clearOfZero === null ? '' : metric.clearOfZero ? 'clear of zero' : 'includes zero'
  const interval = clear === '' ? '' : `interval ${[metric.interval, clear].filter(Boolean).join(', ')}`
  return [
    ...row('Effect', joined([effectRuns(metric), said(interval)], text(', '))),
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
