import type { KindName } from '../../records/kinds'
import type { EvidenceType } from '../reading-words'

/** What sort of proof each kind of record is. A kind that is not named here counts as a project's own trail. */
const TYPE_OF_KIND: Readonly<Record<string, EvidenceType>> = {
  impact: 'metric',
  'design-doc': 'artefact',
  'test-score': 'artefact',
  'model-card': 'artefact',
  feedback: 'voice',
  meeting: 'voice',
  learning: 'learning',
  qualification: 'learning',
}

export const typeOfKind = (kind: KindName): EvidenceType => TYPE_OF_KIND[kind] ?? 'project'
