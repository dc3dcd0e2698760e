import { describe, expect, test } from 'vitest'
import { quantitiesIn } from './quantities'

const read = (text: string) =>
  quantitiesIn(text).map(
    ({ value, measure, signed }) => `${signed && value > 0 ? '+' : ''}${Number(value.toPrecision(12))} ${measure}`,
  )

test.each([
  ['raised by 4.1 %', ['4.1 percent']],
  ['(+0.5 to +4.1)', ['+0.5 plain', '+4.1 plain']],
  ['an interval of -1.6 to +2.0 %', ['-1.6 percent', '+2 percent']],
  ['19.8 % error against 23.3, 21.5 and 21.9 %', ['19.8 percent', '23.3 percent', '21.5 percent', '21.9 percent']],
  ['82,585 sellers and 1.2 million listings', ['82585 plain', '1200000 plain']],
  ['12\u202F585 of 41 377', ['12585 plain', '41377 plain']],
  ['from 9 h 10 min to 2 h 40 min', ['33000 seconds', '9600 seconds']],
  ['a 28-day experiment', ['2419200 seconds']],
  ['10–20 % of it', ['10 percent', '20 percent']],
  ['by 1.2 points', ['1.2 points']],
  ['by 1,5 %', ['1.5 percent']],
  ['from 412 to 236 ms', ['0.412 seconds', '0.236 seconds']],
  ['−43 %', ['-43 percent']],
  ['3x the cost, €490 a week', ['3 plain', '490 plain']],
  ['costs $1.5M and 20k calls', ['1500000 plain', '20000 plain']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

describe('is no quantity', () => {
  test.each([
    'on 18 October',
    'from 18 to 22 September 2026',
    'in February 2026, on April 1, 2027',
    'since 2024',
    'on 2026-11-23',
    'elasticity v2, C1, M-03, GPT-4 and p95',
    'cited [[M-03]] and [[E-18]]',
    'https://example.org/a/42',
    'in Q3 2026',
    'the 95th percentile',
    'readout of week 44',
    'at 18:30',
    '`top_k = 40`',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('each keeps its place, its hedge and its last digit', () => {
  const text = 'It fell by about 4.1 %, over 1.2 million calls.'
  expect(quantitiesIn(text).map(({ from, to, hedge, step }) => [text.slice(from, to), hedge, step])).toEqual([
    ['4.1 %', 'about', 0.1],
    ['1.2 million', 'over', 100_000],
  ])
})
