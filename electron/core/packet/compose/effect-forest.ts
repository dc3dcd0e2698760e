import type { RecordOf } from '@shared/records/kinds'
import type { ForestBlock, ForestRow } from '../charts'
import type { ShownMetric } from '@shared/disclosure/shown-metric'
import type { Exhibit, Material } from './material'
import { effectWithInterval } from './metric-text'

type Impact = RecordOf<'impact'> & Exhibit

interface Drawn {
  impact: Impact
  metric: ShownMetric
  relative: NonNullable<ShownMetric['relative']>
}

/** The relative effects of some impacts over one axis; null unless at least one has an interval and two can be drawn. */
export function effectForest(material: Material, impacts: readonly Impact[]): ForestBlock | null {
  const drawn = impacts.flatMap((impact): Drawn[] => {
    const metric = material.metric(impact.id)
    return metric?.relative ? [{ impact, metric, relative: metric.relative }] : []
  })
  if (drawn.length < 2 || !drawn.some(({ relative }) => relative.low !== null)) return null
  return {
    type: 'forest',
    title: finding(drawn),
    subtitle: subtitle(drawn),
    alt: `Effects with intervals. ${drawn.map(({ impact, metric }) => `${impact.title}: ${effectWithInterval(metric)}.`).join(' ')}`,
    reference: 0,
    rows: drawn.map(forestRow),
  }
}

/** What the chart shows in one line: how many of the effects are clear of zero. */
function finding(drawn: readonly Drawn[]): string {
  const tested = drawn.filter(({ metric }) => metric.clearOfZero !== null)
  const clear = tested.filter(({ metric }) => metric.clearOfZero)
  const [only] = clear
  if (clear.length === 0) return tested.length === 1 ? 'The interval includes zero' : 'No interval is clear of zero'
  if (clear.length === 1 && only) return `${only.impact.title}: ${only.metric.effect}, clear of zero`
  return clear.length === tested.length
    ? `${clear.length === 2 ? 'Both' : `All ${clear.length}`} measured intervals are clear of zero`
    : `${clear.length} of ${tested.length} measured intervals are clear of zero`
}

function subtitle(drawn: readonly Drawn[]): string {
  const directions = new Set(drawn.map(({ impact }) => impact.direction))
  const better = directions.size === 1 && directions.has('higher') ? ' Right is better.' : ''
  const worse = directions.size === 1 && directions.has('lower') ? ' Left is better.' : ''
  const without = drawn.some(({ relative }) => relative.low === null) ? ' A hollow point has no interval.' : ''
  return `Change in percent of the baseline, with its confidence interval.${better}${worse}${without}`
}

function forestRow({ impact, metric, relative: { effect, low, high, ends } }: Drawn): ForestRow {
  const bounds = low !== null && high !== null ? { low, high } : {}
  const label = impact.direction === 'lower' ? `${impact.title} (lower is better)` : impact.title
  return {
    label,
    effect,
    ...bounds,
    text: ends === '' ? metric.effect : `${metric.effect} (${ends})`,
    exhibit: impact.exhibit,
  }
}
