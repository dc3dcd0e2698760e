import { RecordDraft } from '@shared/records/record-schemas'
import { expect, test } from 'vitest'
import type { CaseRecord } from './case-parts'
import { nextCase } from './next-case'

test('the next case keeps the words, and asks anew for what belongs to one review', () => {
  const record = {
    ...RecordDraft.parse({
      kind: 'case',
      title: 'MLE, spring',
      ask: 'I ask to become an ML engineer.',
      date: '2026-04-01',
      periodFrom: '2025-01-01',
      periodTo: '2026-03-31',
      managerStatement: { person: 'p', text: 'Yes.', on: '2026-03-30' },
      dismissed: [{ key: 'k', reason: 'r', on: '2026-03-01' }],
      selections: [{ name: 'Panel' }],
    }),
    id: 'old',
    revision: 7,
    exhibit: null,
    createdAt: 'x',
    updatedAt: 'x',
    deletedAt: null,
  } as unknown as CaseRecord
  const next = RecordDraft.parse(nextCase(record, '2026-10-01'))
  expect(next).toMatchObject({
    title: 'MLE, spring, next review',
    ask: record.ask,
    date: '2026-10-01',
    periodFrom: '2026-03-31',
    periodTo: null,
    managerStatement: { person: 'p', text: '', on: null },
    dismissed: [],
    selections: [{ name: 'Panel' }],
  })
  expect(next).not.toMatchObject({ id: 'old' })
})
