import { expect, test } from 'vitest'
import type { RecordOf } from '../records/kinds'
import { RecordDraft, VaultRecord } from '../records/record-schemas'
import { packetChoice } from './packet-choice'

const caseWith = (fields: Record<string, unknown>): RecordOf<'case'> => {
  const draft = RecordDraft.parse({
    kind: 'case',
    id: 'c',
    title: 'Spring',
    revision: 1,
    deletedAt: null,
    exhibit: null,
    createdAt: '2026-01-01T08:00:00.000Z',
    ...fields,
  })
  return VaultRecord.parse({ updatedAt: '2026-01-01T08:00:00.000Z', ...draft }) as RecordOf<'case'>
}
const selections = [
  {
    name: 'Hiring manager',
    output: 'core',
    profile: 'external',
    paper: 'letter',
    without: ['voices', 'claims', 'voices'],
    leftOut: ['r2', 'r1'],
  },
]

test('without a word it is the full packet, for readers inside, on the paper of the case', () => {
  expect(packetChoice(caseWith({ paper: 'letter' }), { case: 'c' })).toEqual({
    output: 'full',
    profile: 'internal',
    paper: 'letter',
    template: null,
    selection: null,
    without: [],
    leftOut: [],
  })
})

test('a selection says all at once, in one order, and what is chosen beside it comes first', () => {
  const chosen = packetChoice(caseWith({ selections }), { case: 'c', selection: 'Hiring manager', paper: 'a4' })
  expect(chosen).toMatchObject({ output: 'core', profile: 'external', paper: 'a4', selection: 'Hiring manager' })
  expect(chosen).toMatchObject({ without: ['claims', 'voices'], leftOut: ['r1', 'r2'] })
})

test('a selection that is not there is named with those that are', () => {
  expect(() => packetChoice(caseWith({ selections }), { case: 'c', selection: 'Director' })).toThrow(
    'The case “Spring” has no selection “Director”. It has: “Hiring manager”.',
  )
})
