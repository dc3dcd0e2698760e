import type { CaseDrafts } from '@shared/case/draft/case-drafts'
import { RecordDraft } from '@shared/records/record-schemas'
import { expect, test } from 'vitest'
import type { CaseRecord } from '../case-parts'
import { draftedParts } from './drafted-parts'

const drafts: CaseDrafts = {
  case: 'c',
  ask: { text: 'I ask to move.', from: [] },
  whyNow: null,
  story: { text: 'I began in May.', from: [] },
  proofs: [{ record: 'm', text: '+4 %' }],
  flagships: ['p'],
  claims: [
    { criterion: 'C1', text: 'I raised it.', citations: [] },
    { criterion: 'C2', text: 'I framed it.', citations: [] },
  ],
  feedback: [],
  gaps: [],
}
const caseWith = (more: object) => RecordDraft.parse({ kind: 'case', title: 'MLE', ...more }) as CaseRecord

test('something is proposed only where nothing is written and the records have something to say', () => {
  expect([...draftedParts(drafts, caseWith({}))]).toEqual(['ask', 'lines', 'flagships', 'claims', 'C1', 'C2', 'story'])
  const written = caseWith({ ask: 'Mine.', flagships: ['p'], claims: [{ criterion: 'C1', text: 'Mine.' }] })
  expect([...draftedParts(drafts, written)]).toEqual(['lines', 'claims', 'C2', 'story'])
})

test('an empty claim leaves the proposal standing, and without proposals there are none', () => {
  const record = caseWith({ claims: [{ criterion: 'C1', text: '  ' }] })
  expect(draftedParts(drafts, record).has('C1')).toBe(true)
  expect(draftedParts(null, record).size).toBe(0)
})
