import { expect, test } from 'vitest'
import { peopleIn } from './people-in'
import { VaultRecord } from './record-schemas'

const DAY = '2026-11-20T10:00:00.000Z'

const record = (values: Record<string, unknown>) =>
  VaultRecord.parse({
    id: 'r',
    exhibit: 'E-01',
    title: 'A record',
    revision: 1,
    createdAt: DAY,
    updatedAt: DAY,
    deletedAt: null,
    ...values,
  })

test('whom a 1:1 was with is in it, as those are whom it names besides', () => {
  expect(peopleIn(record({ kind: 'meeting', with: ['kim'], people: ['lee', 'kim'] }))).toEqual(['lee', 'kim'])
})

test('who said something is in the feedback, and who shares a result in its credit', () => {
  expect(peopleIn(record({ kind: 'feedback', giver: 'kim' }))).toEqual(['kim'])
  expect(peopleIn(record({ kind: 'impact', credit: { contributors: ['lee'] } }))).toEqual(['lee'])
})

test('a record of nobody has nobody in it', () => {
  expect(peopleIn(record({ kind: 'feedback' }))).toEqual([])
})
