import { describe, expect, test } from 'vitest'
import { acceptance, findingsOf, inClaim, project, soundCase, trainingTime } from '../testing/small-vault'

describe('a number that the record says otherwise', () => {
  test.each([
    ['I raised acceptance by 4.3 % [[M-03]].', '4.3 %', '4.1 %'],
    ['I raised acceptance by +4.3% [[M-03]].', '+4.3%', '+4.1%'],
    ['I raised acceptance by 5 percent [[M-03]].', '5 percent', '4.1 percent'],
    ['Up by 4.1 % (+1.9 to +6.4) [[M-03]].', '+6.4', '+6.2'],
    ['Acceptance went from 29.5 to 31.7 % of sellers [[M-03]].', '31.7 %', '30.7 %'],
    ['Nightly training went from 9 h 30 min to 2 h 40 min [[M-07]].', '9 h 30 min', '9 h 10 min'],
    ['Training takes 170 minutes [[M-07]].', '170 minutes', '160 minutes'],
  ])('%s', (text, quote, replacement) => {
    const found = inClaim('P-number-differs', text)
    expect(found.map((finding) => [finding.quote?.text, finding.replacement])).toEqual([[quote, replacement]])
    expect(text.slice(found[0]?.quote?.from, found[0]?.quote?.to)).toBe(quote)
    expect(found[0]?.severity).toBe('mend')
  })

  test('is named with what the record says', () => {
    expect(inClaim('P-number-differs', 'I raised acceptance by 4.3 % [[M-03]].')[0]?.text).toBe(
      'The text says 4.3 %, the record says 4.1 % as the effect (M-03).',
    )
  })

  test('in a proof is held against the exhibit of its row', () => {
    const item = soundCase({ proofs: [{ record: 'm3', text: 'Acceptance rose by 4.4 %.' }] })
    expect(findingsOf('P-number-differs', item)).toMatchObject([{ field: 'proofs.0.text', replacement: '4.1 %' }])
  })

  test('is found even where another record of the claim holds it, for the sentence cites this one', () => {
    const text = 'Acceptance rose by 4.3 % [[M-03]]. Training was cut by 71 % [[M-07]].'
    const nearby = trainingTime({ definition: 'Nights in which 4.3 % of the jobs fail are left out.' })
    expect(inClaim('P-number-differs', text, [nearby])).toMatchObject([{ replacement: '4.1 %' }])
    expect(inClaim('P-number-unheld', text, [nearby])).toEqual([])
  })

  test('in a flagship counts only when it is a near miss of a cited metric', () => {
    const outcome = 'Acceptance rose by 4.4 % [[M-03]]; failed nights fell from 11 in 90 to 1 in 90 [[M-07]].'
    const found = findingsOf('P-number-differs', soundCase(), [project({ outcome })])
    expect(found).toMatchObject([{ record: 'p1', field: 'outcome', replacement: '4.1 %' }])
  })
})

describe('a number that is quoted as it was recorded', () => {
  test.each([
    'I raised acceptance by 4.1 % (+1.9 to +6.2) [[M-03]].',
    'I raised acceptance by about 4 % [[M-03]].',
    'Acceptance went from 29.5 to 30.7 % over 82,585 sellers in 14 days [[M-03]].',
    'In a two-week test of over 80,000 sellers, on 6 November 2026, acceptance rose by 1.2 points [[M-03]].',
    'I cut training from 9 h 10 min to 2 h 40 min, by 71 % [[M-07]].',
    'I cut training from 550 to 160 minutes, to under 3 hours [[M-07]].',
    'I raised acceptance by 4.1 % [[M-03]] and cut training by 71 % [[M-07]].',
    'I led 3 engineers and raised acceptance [[M-03]].',
  ])('%s', (text) => {
    expect(inClaim('P-number-differs', text)).toEqual([])
    expect(inClaim('P-number-unheld', text)).toEqual([])
  })
})

describe('a number that no cited record holds', () => {
  test('is worth a look', () => {
    const [found, ...more] = inClaim(
      'P-number-unheld',
      'I raised acceptance by 4.1 % in 61 of the categories [[M-03]].',
    )
    expect(more).toEqual([])
    expect(found).toMatchObject({ severity: 'look', replacement: null, quote: { text: '61' } })
    expect(found?.text).toBe(
      'No record behind the claim for C1 says 61. Cite the one that does, or write the number into it.',
    )
  })

  test('but another record of the case does, is to be cited', () => {
    const claims = [
      { criterion: 'C1', text: 'I raised acceptance [[M-03]] and cut training by 71 %.' },
      { criterion: 'C6', text: 'I cut training [[M-07]].' },
    ]
    expect(findingsOf('P-number-unheld', soundCase({ claims })).map(({ text }) => text)).toEqual([
      '71 % stands in M-07, which the claim for C1 does not cite. Cite it.',
    ])
  })

  test('is not asked of a project’s own account', () => {
    expect(findingsOf('P-number-unheld', soundCase(), [project({ outcome: 'It beat 44 of 61 baselines.' })])).toEqual(
      [],
    )
  })
})

test('a number of a record that is kept private counts for nothing', () => {
  const secret = acceptance({ privateNote: 'May shrink to 3.5 %.' })
  const found = inClaim('P-number-differs', 'I raised acceptance by 3.5 % [[M-03]].', [secret])
  expect(found.map(({ replacement }) => replacement)).toEqual(['4.1 %'])
})

test('two candidates that are as near as each other give no replacement', () => {
  const impact = trainingTime({ baseline: { value: 100 }, result: { value: 104 } })
  expect(inClaim('P-number-differs', 'Training takes 102 minutes [[M-07]].', [impact])).toEqual([])
})
