import { describe, expect, test } from 'vitest'
import { findingsOf, inClaim, project, soundCase } from '../testing/small-vault'

const long = (words: number) => Array.from({ length: words }, () => 'word').join(' ')
const quotes = (rule: string, text: string) => inClaim(rule, text).map(({ quote }) => quote?.text)

describe('“we” without “I”', () => {
  test.each([
    ['We raised acceptance by 4.1 % [[M-03]].', ['We']],
    ['The launch was ours.', ['ours']],
    ['It helped us a lot. The team was happy. So were our users.', ['us', 'our']],
  ])('hides the own part: %s', (text, expected) => {
    expect(quotes('P-we', text)).toEqual(expected)
  })

  test.each([
    'I built the model and we launched it together.',
    'I wrote the plan. We launched on 6 October.',
    'The PM said “we would not go back”.',
    'Traffic in the US grew.',
  ])('is fine with the own part beside it: %s', (text) => {
    expect(quotes('P-we', text)).toEqual([])
  })

  test('may stand in a project’s problem and limits, and not in its own part', () => {
    const told = project({ problem: 'We had no prices.', limits: 'We saw two weeks.', myPart: 'We built the model.' })
    expect(findingsOf('P-we', soundCase(), [told]).map(({ field }) => field)).toEqual(['myPart'])
  })
})

test.each([
  ['I am responsible for pricing.', 'I am responsible for'],
  ['I’m in charge of the pipeline.', 'I’m in charge of'],
  ['I lead the modelling.', 'I lead'],
  ['Responsible for all models.', 'Responsible for'],
])('a duty is no deed: %s', (text, quote) => {
  expect(quotes('P-duty', text)).toEqual([quote])
})

test('a deed in the past tense is none', () => {
  expect(quotes('P-duty', 'I led the modelling and owned the launch.')).toEqual([])
})

describe('an adjective without number or name', () => {
  test.each([
    ['I made a significant change to the ranking.', 'significant'],
    ['I made drastically better proposals.', 'drastically'],
    ['I revolutionised how prices are made.', 'revolutionised'],
    ['I revolutionized how prices are made.', 'revolutionized'],
    ['I delivered a robust API.', 'robust'],
    ['I solved a complex problem for many sellers.', 'complex'],
    ['I deployed it successfully.', 'successfully'],
  ])('says nothing: %s', (text, quote) => {
    expect(quotes('P-adjective', text)).toEqual([quote])
  })

  test.each([
    'I made a significant change: +4.1 % in acceptance.',
    'I made a significant change, as the owner in Seller Growth confirms.',
    'I used deep learning and a key-value store.',
    'I corrected for multiple comparisons.',
    'The review called it “a significant change”.',
  ])('is borne out, or is a term: %s', (text) => {
    expect(quotes('P-adjective', text)).toEqual([])
  })

  test('says what to write instead', () => {
    expect(inClaim('P-adjective', 'I made a huge change.')[0]?.text).toBe(
      '“huge” has no number and no name in its sentence: say how much it was.',
    )
  })
})

test.each([
  ['I improved recommendations.', ['improved']],
  ['I optimised the ranking.', ['optimised']],
  ['I optimized the ranking.', ['optimized']],
  ['I improved recommendations by 2 %.', []],
  ['I greatly improved recommendations.', []],
])('“improved” stands with how much: %s', (text, expected) => {
  expect(quotes('P-improved', text)).toEqual(expected)
})

describe('an acronym', () => {
  test.each([
    ['I used DiD to measure it.', ['DiD']],
    ['I used difference in differences (DiD), and DiD again.', []],
    ['I used DiD (difference in differences).', []],
    ['I cut the API’s latency with ML on GPUs.', []],
    ['I ran the TLA and the TLAs again.', ['TLA']],
    ['I worked on GPT-4 and C1.', []],
  ])('that not every reader knows is spelled out once: %s', (text, expected) => {
    expect(quotes('P-acronym', text)).toEqual(expected)
  })
})

test('what is longer than its part allows is worth a look, once for each text', () => {
  expect(findingsOf('P-length', soundCase({ ask: long(51) }))).toMatchObject([{ field: 'ask', severity: 'look' }])
  expect(findingsOf('P-length', soundCase({ ask: long(50) }))).toEqual([])
  const stories = Array.from({ length: 30 }, (_, index) => ({ criterion: `C${index}`, text: long(100) }))
  expect(findingsOf('P-length', soundCase({ claims: stories })).map(({ field }) => field)).toEqual(['flagships'])
})
