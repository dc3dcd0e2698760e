import { CaseView } from '@shared/case/case-view'
import { RecordDraft } from '@shared/records/record-schemas'
import { expect, test } from 'vitest'
import type { CaseRecord } from '../case-parts'
import { choiceOf, freeName, newSelection, optionsOf } from './packet-choice'

const FIRST_VIEW = CaseView.parse({})

const caseWith = (more: object) =>
  ({ ...RecordDraft.parse({ kind: 'case', title: 'MLE', ...more }), id: 'c' }) as CaseRecord

test('without a selection the case says the paper, and the core is shown', () => {
  const choice = choiceOf(caseWith({ paper: 'letter' }), FIRST_VIEW)
  expect(choice).toMatchObject({ output: 'core', profile: 'internal', paper: 'letter', selection: null })
  expect(optionsOf(choice)).toEqual({ case: 'c', output: 'core', profile: 'internal', paper: 'letter' })
})

test('a selection says what it says, and the rest stays as it was chosen', () => {
  const selections = [{ name: 'Hiring panel', profile: 'external', template: 'plain' }]
  const choice = choiceOf(caseWith({ selections }), { ...FIRST_VIEW, selection: 0, output: 'brief' })
  expect(optionsOf(choice)).toEqual({
    case: 'c',
    output: 'brief',
    profile: 'external',
    paper: 'a4',
    template: 'plain',
    selection: 'Hiring panel',
  })
})

test('a selection that is gone leaves the case as a whole', () => {
  expect(choiceOf(caseWith({}), { ...FIRST_VIEW, selection: 3 })).toMatchObject({
    selection: null,
    selectionName: null,
  })
})

test('a new selection begins as what is on screen, under a name of its own', () => {
  const choice = choiceOf(caseWith({}), FIRST_VIEW)
  expect(newSelection('Panel', choice)).toMatchObject({ output: 'core', template: '', without: [], leftOut: [] })
  expect(freeName('Selection', ['selection', 'Selection 2 '])).toBe('Selection 3')
})
