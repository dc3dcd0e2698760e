import type { RecordSummary } from '../records/summary'
import type { FilterContext } from './filter'

/** A record in a list, of which a test says what matters to it. */
export const listed = (id: string, more: Partial<RecordSummary> = {}): RecordSummary => ({
  id,
  kind: 'learning',
  exhibit: null,
  title: id,
  line: '',
  effect: '',
  grade: null,
  when: { from: null, to: null, ongoing: false },
  project: null,
  tags: [],
  people: [],
  evidence: [],
  disclosure: 'internal',
  verification: null,
  attachments: 0,
  updatedAt: '2026-11-23T10:00:00.000Z',
  createdAt: '2026-11-23T10:00:00.000Z',
  deletedAt: null,
  ...more,
})

export const asOf = (today: string, strengths: Readonly<Record<string, 'strong' | 'moderate' | 'weak'>> = {}) =>
  ({
    today,
    strengthsOf: (id) => (strengths[id] ? [strengths[id]] : []),
  }) satisfies FilterContext
