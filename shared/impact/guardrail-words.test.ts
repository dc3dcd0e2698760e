import { expect, test } from 'vitest'
import { guardrailInWords } from './guardrail-words'
import { claimOf } from './testing/claim-of'

const inWords = (said: object) =>
  claimOf({ guardrails: [{ name: 'Errors', breached: false, ...said }] }).guardrails.map(guardrailInWords)[0]

test('numbers are put into words where nothing was typed, and are not said twice', () => {
  const numbers = { worse: 'higher', limitAt: 3, effect: 0.4, low: -1.2, high: 2 }
  expect(inWords(numbers)).toMatchObject({
    limit: '+3\u202F%',
    observed: '+0.4\u202F% (−1.2 to +2.0\u202F%)',
    limitAt: null,
    effect: null,
    breached: false,
  })
  expect(inWords({ ...numbers, limit: 'at most +3 %', observed: 'hardly any' })).toMatchObject({
    limit: 'at most +3 %',
    observed: 'hardly any',
  })
  expect(inWords({ effect: 0.4 })).toMatchObject({ limit: '', observed: '+0.4\u202F%' })
  expect(inWords({ low: 1, high: 2 })?.observed).toBe('+1 to +2\u202F%')
  expect(inWords({})).toMatchObject({ limit: '', observed: '' })
})
