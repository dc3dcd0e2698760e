import type { RecordOf } from '../records/kinds'

type Fields =
  | 'title'
  | 'definition'
  | 'unitOfAnalysis'
  | 'metricKind'
  | 'primary'
  | 'direction'
  | 'target'
  | 'unit'
  | 'definedOn'
  | 'launchedOn'
  | 'baseline'
  | 'result'
  | 'comparator'
  | 'design'
  | 'assumption'
  | 'randomizationUnit'
  | 'controlSize'
  | 'control'
  | 'treatmentSize'
  | 'treatment'
  | 'allocation'
  | 'startedOn'
  | 'endedOn'
  | 'stopRuleFixed'
  | 'stopRule'
  | 'plan'
  | 'interval'
  | 'pValue'
  | 'test'
  | 'comparisons'
  | 'correction'
  | 'sampleRatio'
  | 'dataQuality'
  | 'guardrails'
  | 'guardrailBreachMentioned'
  | 'surprising'
  | 'surpriseNote'
  | 'segments'
  | 'novelty'
  | 'business'
  | 'durability'
  | 'credit'
  | 'source'
  | 'confounders'
  | 'limits'
  | 'metricDisclosure'
  | 'project'
  | 'when'
  | 'evidence'
  | 'attachments'
  | 'verification'

/** What the rules read of a metric impact: a record of the vault, or a draft that has no id yet. */
export type Claim = Pick<RecordOf<'impact'>, Fields> & { id?: string | undefined }

/** How an effect was found, as far as the grade distinguishes it. */
export const designFamily = ({ design }: Pick<Claim, 'design'>): DesignFamily => {
  switch (design) {
    case 'randomized':
    case 'switchback':
    case 'interleaving':
      return 'randomized'
    case 'difference-in-differences':
    case 'synthetic-control':
    case 'regression-discontinuity':
    case 'interrupted-series':
      return 'quasi-experiment'
    case 'before-after':
      return 'before-after'
    case 'offline-holdout':
    case 'backtest':
      return 'offline'
    default:
      return 'none'
  }
}
export type DesignFamily = 'randomized' | 'quasi-experiment' | 'before-after' | 'offline' | 'none'
