import { expect, test } from 'vitest'
import type { CaseRecord } from '../case-parts'
import { textAt, wordsIn, writeAt } from './text-at'

const record = { ask: 'I ask.', claims: [{ text: 'One' }, { text: 'Two' }] } as unknown as CaseRecord

test('a text is read and written by its path, and nothing beside it changes', () => {
  expect(textAt(record, 'claims.1.text')).toBe('Two')
  expect(textAt(record, 'claims.7.text')).toBeNull()
  expect(textAt(record, 'claims')).toBeNull()
  expect(writeAt(record, 'ask', 'I ask now.')).toEqual({ ask: 'I ask now.' })
  expect(writeAt(record, 'claims.0.text', 'Three')).toEqual({ claims: [{ text: 'Three' }, { text: 'Two' }] })
  expect(record.claims[0]?.text).toBe('One')
})

test('words are found again after text was typed before them, the nearest of several', () => {
  expect(wordsIn('We moved serving.', { text: 'We moved', from: 0 })).toEqual({ from: 0, to: 8 })
  expect(wordsIn('Then we did. And we did.', { text: 'we did', from: 15 })).toEqual({ from: 17, to: 23 })
  expect(wordsIn('I moved serving.', { text: 'We moved', from: 0 })).toBeNull()
})
