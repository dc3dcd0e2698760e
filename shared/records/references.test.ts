import { expect, test } from 'vitest'
import { RecordDraft } from './record-schemas'
import { referencesOf } from './references'

test('finds references in fields, groups, rows and what all kinds share, each with its place', () => {
  const draft = RecordDraft.parse({
    kind: 'case',
    title: 'MLE',
    project: 'p1',
    flagships: ['p1', 'p2'],
    claims: [
      { criterion: 'C1', citations: [] },
      { criterion: 'C2', citations: ['m1'] },
    ],
    managerStatement: { person: 'a' },
    verification: { by: 'b' },
  })
  expect(referencesOf(draft).map(({ id, label, path }) => [id, label, path.join('.')])).toEqual([
    ['p1', 'Flagship projects', 'flagships'],
    ['p2', 'Flagship projects', 'flagships'],
    ['m1', 'Claims: Exhibits', 'claims.1.citations'],
    ['a', "The manager's statement: Person", 'managerStatement.person'],
    ['p1', 'Project', 'project'],
    ['b', 'Verification: Confirmed by', 'verification.by'],
  ])
})

test('says which kinds a reference may name', () => {
  const draft = RecordDraft.parse({ kind: 'feedback', title: 'x', giver: 'someone' })
  expect(referencesOf(draft)).toEqual([{ id: 'someone', label: 'From', path: ['giver'], kinds: ['person'] }])
})
