import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseShorthand } from './parse'
import { titleOf } from './title'
import type { Known } from './named'

const known: Known = {
  projects: [
    { id: 'p1', name: 'Elasticity model v2' },
    { id: 'p2', name: 'Demand forecast' },
    { id: 'p3', name: 'Demand sensing' },
  ],
  people: [
    { id: 'a', name: 'Ana Ortiz' },
    { id: 'b', name: 'Staff MLE, Ranking' },
  ],
  criteria: [
    { id: 'C1', name: 'Business metric impact' },
    { id: 'C3', name: 'Data and features' },
  ],
  tags: ['data-quality'],
  today: '2026-11-23',
}
const parse = (text: string) => parseShorthand(text, known)
const says = (text: string) =>
  parse(text).map(({ slot, meaning, choices }) => `${slot} ${meaning?.id ?? choices.map(({ id }) => id).join('|')}`)

test('a whole line is understood, and what is left is the title', () => {
  const text = 'Leak check caught a bad join /learning +elasticity-v2 !C3 #data-quality ^yesterday @ana'
  expect(says(text)).toEqual([
    'kind learning',
    'project p1',
    'criterion C3',
    'tag data-quality',
    'day 2026-11-22',
    'person a',
  ])
  expect(titleOf(text, parse(text))).toBe('Leak check caught a bad join')
})

test.each([
  ['fixed #123 and C#'],
  ['mail ana@example.com about a+b, 1/2 and 3^2'],
  ['this is !important'],
  ['see https://example.com/#tag/+x@y!z'],
  ['+4.1 % and +15, -3 %'],
  ['/usr/bin and / and # and + alone'],
  ['wow! a @ b'],
  ['^2 ^foo ^2026-02-30'],
])('%s stays text', (text) => expect(says(text)).toEqual([]))

test.each([
  ['^today', '2026-11-23'],
  ['^monday', '2026-11-23'],
  ['^Tue', '2026-11-17'],
  ['^-3d', '2026-11-20'],
  ['^-2w', '2026-11-09'],
  ['^2026-11-20.', '2026-11-20'],
])('%s is a day', (text, day) => expect(says(text)).toEqual([`day ${day}`]))

describe('names', () => {
  test('one that fits two things offers both and stays text', () => {
    expect(says('x +demand')).toEqual(['project p2|p3'])
    expect(titleOf('x +demand', parse('x +demand'))).toBe('x +demand')
  })
  test('an unknown one is offered, and nothing is made of it', () => {
    expect(says('x +churn @bo')).toEqual(['project ', 'person '])
    expect(titleOf('x +churn @bo', parse('x +churn @bo'))).toBe('x +churn @bo')
  })
  test('a criterion is found by a word of its name', () => {
    expect(says('!impact !features')).toEqual(['criterion C1', 'criterion C3'])
  })
  test('a kind is found by its prefix, and one prefix of several offers them', () => {
    expect(says('/imp')).toEqual(['kind impact'])
    expect(says('/mee')).toEqual(['kind meeting'])
    expect(says('/m')[0]).toContain('|')
  })
})

test('a second kind, project or day stays text', () => {
  const text = 'x ^yesterday ^today /idea /impact'
  expect(says(text)).toEqual(['day 2026-11-22', 'kind idea'])
  expect(titleOf(text, parse(text))).toBe('x ^today /impact')
})

const piece = oneof(
  constantFrom(
    '+elasticity',
    '#tag',
    '@ana',
    '!C3',
    '^-3d',
    '/impact',
    '#123',
    'C#',
    'a@b.c',
    ' ',
    '\n',
    '!x',
    '+demand',
  ),
  string({ unit: 'binary', maxLength: 6 }),
)
const line = array(piece, { maxLength: 12 }).map((parts) => parts.join(' '))

test('tokens stand in the text in order, never overlap, and are written as they are', () => {
  assert(
    property(line, (text) => {
      let end = 0
      for (const token of parse(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(token.start, token.end)).toBe(token.sign + token.body)
        end = token.end
      }
    }),
  )
})

const bare = (text: string) => text.replace(/\s/gu, '').split('').toSorted().join('')

test('no text is lost: the title and the understood words hold every character but spaces', () => {
  assert(
    property(line, (text) => {
      const tokens = parse(text)
      const chips = tokens.filter(({ meaning }) => meaning).map(({ start, end }) => text.slice(start, end))
      expect(bare(titleOf(text, tokens) + chips.join(''))).toBe(bare(text))
    }),
  )
})

test('when every word is made text again, the title is what was typed', () => {
  assert(
    property(line, (text) => {
      let plain: { start: number; end: number }[] = []
      // One that is taken back may let a later one of its slot be understood.
      for (let found = parse(text); found.length > 0; found = parseShorthand(text, known, plain)) {
        plain = [...plain, ...found]
      }
      expect(titleOf(text, parseShorthand(text, known, plain))).toBe(text.replace(/\s+/gu, ' ').trim())
    }),
  )
})
