import { expect, test } from 'vitest'
import type { RecordOf } from '../records/kinds'
import { whyNotQuoted } from './consent'

const feedback = (fields: Partial<RecordOf<'feedback'>>) =>
  ({ quote: 'She found the leak.', consent: null, disclosure: 'internal', ...fields }) as RecordOf<'feedback'>

test('only words with consent given may be quoted', () => {
  expect(whyNotQuoted(feedback({ consent: 'given' }))).toBeNull()
  for (const consent of ['asked', 'not-asked', 'refused', null] as const)
    expect(whyNotQuoted(feedback({ consent }))).toBeTruthy()
})

test('consent does not open a record that is never shown, nor an empty quote', () => {
  expect(whyNotQuoted(feedback({ consent: 'given', disclosure: 'never' }))).toContain('never shown')
  expect(whyNotQuoted(feedback({ consent: 'given', quote: ' ' }))).toContain('no words')
})
