import type { RecordOf } from '../records/kinds'
import type { MetricLevel } from './shown-metric'

type Impact = RecordOf<'impact'>

/**
 * An impact without the numbers that may not be shown, and without the fields that exist to quote them. Files attached
 * to it go too: a readout would give away what the page withholds.
 */
export function visibleImpact(impact: Impact, level: MetricLevel): Impact {
  if (level === 'exact') return impact
  const withoutNumbers: Impact = {
    ...impact,
    target: null,
    controlSize: null,
    treatmentSize: null,
    currency: '',
    attachments: [],
    segments: '',
    novelty: '',
    baseline: { ...impact.baseline, value: null, source: '' },
    result: { ...impact.result, value: null, source: '' },
    interval: { ...impact.interval, of: null, low: null, high: null },
    durability: { ...impact.durability, value: null },
    control: { ...impact.control, ...noCounts },
    treatment: { ...impact.treatment, ...noCounts },
    plan: { ...impact.plan, ...noPlan, effect: impact.plan.of === 'relative' ? impact.plan.effect : null },
    guardrails: impact.guardrails.map((guardrail) => ({ ...guardrail, ...noGuardrail })),
    business: { ...impact.business, translation: '', assumptions: '' },
  }
  if (level === 'rounded' || level === 'percent') return withoutNumbers
  return {
    ...withoutNumbers,
    pValue: null,
    comparisons: null,
    surpriseNote: '',
    dataQuality: '',
    plan: { ...withoutNumbers.plan, effect: null },
  }
}

const noCounts = { successes: null, mean: null, deviation: null }
const noPlan = { baseline: null, deviation: null, size: null }
const noGuardrail = { limit: '', observed: '', limitAt: null, effect: null, low: null, high: null }
