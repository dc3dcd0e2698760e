import { describe, expect, test } from 'vitest'
import type { RecordOf } from '../../records/kinds'
import { RecordDraft, VaultRecord } from '../../records/record-schemas'
import { readEvidence } from '../../rubric/read/read-evidence'
import { Rubric } from '../../rubric/rubric'
import { draftCase } from './draft-case'

const day = '2026-11-23'
const made = (fields: Record<string, unknown>): VaultRecord => {
  const managed = { revision: 1, deletedAt: null, exhibit: null, createdAt: '2026-01-01T08:00:00.000Z' }
  const parsed = RecordDraft.parse({ ...managed, title: `Title of ${String(fields['id'])}`, ...fields })
  return VaultRecord.parse({ updatedAt: managed.createdAt, ...parsed })
}

const rubric = Rubric.parse({
  id: 'test',
  name: 'Test',
  version: '1.0.0',
  levels: { mle: 'MLE', senior: 'Senior', staff: 'Staff' },
  criteria: [
    { id: 'C1', name: 'Impact', weight: 60, topic: 'business-impact' },
    { id: 'C2', name: 'Framing', weight: 40 },
  ],
  grades: { strong: 's', moderate: 'm', weak: 'w' },
})

function drafts(records: VaultRecord[], fields: Record<string, unknown> = {}) {
  const item = made({ kind: 'case', id: 'c', targetLevel: 'senior', ...fields }) as RecordOf<'case'>
  const reading = readEvidence([...records, item], { case: 'c', rubric, level: 'senior', asOf: day })
  return draftCase({ case: item, records: [...records, item], rubric, reading })
}

const project = (id: string, exhibit: string, fields: Record<string, unknown> = {}) =>
  made({
    kind: 'project',
    id,
    exhibit,
    machineLearning: true,
    scopeStep: 'whole',
    myPart: 'I built the ranking [[E-09]]. And more.',
    outcome: 'It was launched.',
    when: { from: '2026-02-01', to: '2026-08-01' },
    evidence: [{ criterion: 'C1', strength: 'strong' }],
    links: [{ label: 'Doc', url: 'https://example.com/doc' }],
    ...fields,
  })
const impact = (id: string, exhibit: string, fields: Record<string, unknown> = {}) =>
  made({
    kind: 'impact',
    id,
    exhibit,
    title: 'Conversion',
    direction: 'higher',
    metricKind: 'business',
    design: 'randomized',
    baseline: { value: 100 },
    result: { value: 104 },
    interval: { of: 'relative', low: 1, high: 7, level: 95 },
    project: 'p',
    when: { from: '2026-06-01' },
    links: [{ label: 'Readout', url: 'https://example.com/readout' }],
    evidence: [{ criterion: 'C1', strength: 'strong' }],
    ...fields,
  })

describe('the drafts of a case', () => {
  test('of an empty vault say nothing but what is missing', () => {
    const { gaps, ...rest } = drafts([])
    expect(rest).toEqual({
      case: 'c',
      ask: null,
      whyNow: null,
      story: null,
      proofs: [],
      flagships: [],
      claims: [],
      feedback: [],
    })
    expect(gaps.map(({ criterion, gap }) => [criterion, gap])).toEqual([
      ['C1', 'There is no evidence for Impact yet.'],
      ['C2', 'There is no evidence for Framing yet.'],
    ])
  })

  test('ask in one sentence, with each rank once', () => {
    const { ask } = drafts([], {
      currentRole: 'Software Engineer',
      currentLevel: 'Senior',
      targetRole: 'Machine Learning Engineer',
      team: 'Pricing',
    })
    expect(ask?.text).toBe(
      'I ask to move from Senior Software Engineer to Senior Machine Learning Engineer in Pricing.',
    )
  })

  test('claim with the work, the number and the citation of each', () => {
    const { claims, proofs, flagships } = drafts([project('p', 'E-01'), impact('m', 'M-01')])
    expect(claims).toEqual([
      {
        criterion: 'C1',
        text: 'I built the ranking [[E-01]]. Conversion: +4 % (+1 to +7 %, 95 %) [[M-01]].'.replaceAll(' %', '\u202f%'),
        citations: ['p', 'm'],
      },
    ])
    expect(proofs.map(({ record }) => record)).toEqual(['m'])
    expect(flagships).toEqual(['p'])
  })

  test('take no null result for a proof, and nothing hidden, refused or in the trash', () => {
    const hidden = { disclosure: 'never' }
    const result = drafts([
      impact('null', 'M-02', { interval: { of: 'relative', low: -1, high: 7, level: 95 } }),
      impact('never', 'M-03', hidden),
      impact('gone', 'M-04', { deletedAt: '2026-01-01T00:00:00.000Z' }),
      made({
        kind: 'feedback',
        id: 'f',
        exhibit: 'F-01',
        quote: 'SECRET',
        consent: 'refused',
        evidence: [{ criterion: 'C2' }],
      }),
    ])
    expect(result.proofs).toEqual([])
    expect(result.feedback).toEqual([])
    expect(JSON.stringify(result)).not.toMatch(/M-03|M-04|SECRET/)
  })

  test('tell growth upwards only, each step with its month', () => {
    const { story } = drafts([
      project('a', 'E-01', { scopeStep: 'assist', when: { from: '2025-05-01' } }),
      project('b', 'E-02', { scopeStep: 'whole', when: { from: '2025-09-01' } }),
      project('d', 'E-03', { scopeStep: 'part', when: { from: '2026-01-01' } }),
    ])
    expect(story?.text).toContain('My scope grew from helping (May 2025) to owning the whole (September 2025).')
  })

  test('of the same records in another order are the same', () => {
    const records = [project('p', 'E-01'), impact('m', 'M-01'), project('q', 'E-02'), impact('n', 'M-02')]
    expect(drafts(records.toReversed())).toEqual(drafts(records))
  })
})
