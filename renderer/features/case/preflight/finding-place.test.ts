import { VaultRecord } from '@shared/records/record-schemas'
import type { PreflightFinding } from '@shared/case/preflight/preflight'
import { expect, test } from 'vitest'
import type { CaseRecord } from '../case-parts'
import { countsByPart, partOf, placeWords } from './finding-place'

const record = VaultRecord.parse({
  id: 'case',
  kind: 'case',
  title: 'MLE',
  exhibit: null,
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
  flagships: ['project'],
  claims: [{ criterion: 'C1', text: 'Sellers accepted more.', citations: ['metric'] }, { text: 'Without a criterion' }],
}) as CaseRecord

const finding = (values: Partial<PreflightFinding>): PreflightFinding => ({
  key: 'key',
  rule: 'P-rule',
  severity: 'look',
  text: 'Something.',
  source: 'Casebook',
  record: 'case',
  exhibit: null,
  field: null,
  criterion: null,
  quote: null,
  replacement: null,
  ...values,
})

test('a finding belongs to the part in which its field is written', () => {
  expect(partOf(finding({ field: 'whyNow' }), record)).toBe('ask')
  expect(partOf(finding({ field: 'claims.0.text' }), record)).toBe('C1')
  expect(partOf(finding({ field: 'claims.1.text' }), record)).toBe('claims')
  expect(partOf(finding({ field: 'proofs.2.text' }), record)).toBe('lines')
  expect(partOf(finding({ record: 'project', field: 'outcome' }), record)).toBe('flagships')
  expect(partOf(finding({ record: null, criterion: 'C9' }), record)).toBe('C9')
  expect(partOf(finding({ record: 'metric', field: 'correction' }), record)).toBe('C1')
  expect(partOf(finding({ record: 'elsewhere', field: 'correction' }), record)).toBeNull()
  expect(partOf(finding({ record: null }), record)).toBeNull()
})

test('findings of a criterion count for it and for the claims; notes do not count', () => {
  const counts = countsByPart(
    [
      finding({ field: 'claims.0.text', severity: 'mend' }),
      finding({ field: 'claims.0.citations' }),
      finding({ field: 'claims.1.text' }),
      finding({ field: 'ask', severity: 'note' }),
    ],
    record,
  )
  expect(Object.fromEntries(counts)).toEqual({ C1: { mend: 1, look: 1 }, claims: { mend: 1, look: 2 } })
})

test('a finding says where it is, and "Here" in the part that is open', () => {
  const claim = finding({ field: 'claims.0.text', criterion: 'C1' })
  expect(placeWords(claim, record, 'C1')).toBe('Here')
  expect(placeWords(claim, record, 'ask')).toBe('C1')
  expect(placeWords(finding({ field: 'story' }), record, 'ask')).toBe('How I came here')
  expect(placeWords(finding({ record: 'project', exhibit: 'E-20' }), record, 'ask')).toBe('E-20')
})
