import { describe, expect, test } from 'vitest'
import { NO_FILTER, NONE, toggled, without, type Filter } from './dimensions'
import { countsOf, fitting } from './filter'
import { sorted } from './sort'
import { asOf, listed } from './testing'

const link = (criterion: string, strength: 'strong' | null = null) => ({ criterion, why: '', strength, level: null })
const records = [
  listed('model', { kind: 'project', when: { from: '2026-01-10', to: null, ongoing: true } }),
  listed('leak', { project: 'model', tags: ['data'], evidence: [link('C3', 'strong')], people: ['ana'] }),
  listed('gain', { kind: 'impact', grade: 'B', project: 'model', evidence: [link('C1')], attachments: 2 }),
  listed('talk', {
    disclosure: 'open',
    verification: 'verified',
    when: { from: '2025-03-02', to: null, ongoing: false },
  }),
]
const context = asOf('2026-11-23', { leak: 'strong', gain: 'moderate' })
const only = (choice: Partial<Filter>) =>
  records.filter(fitting({ ...NO_FILTER, ...choice }, context)).map(({ id }) => id)

describe('a filter', () => {
  test('lets everything through until something is chosen', () => {
    expect(only({})).toEqual(['model', 'leak', 'gain', 'talk'])
  })

  test('takes any of the values of one dimension, and all dimensions together', () => {
    expect(only({ criterion: ['C1', 'C3'] })).toEqual(['leak', 'gain'])
    expect(only({ criterion: ['C1', 'C3'], grade: ['B'] })).toEqual(['gain'])
  })

  test('counts a project as its own, and a person as well', () => {
    expect(only({ project: ['model'] })).toEqual(['model', 'leak', 'gain'])
    expect(only({ person: ['ana'] })).toEqual(['leak'])
  })

  test('finds what nobody has said', () => {
    expect(only({ verification: [NONE] })).toEqual(['model', 'leak', 'gain'])
    expect(only({ rated: [NONE] })).toEqual(['gain'])
    expect(only({ tag: [NONE], criterion: [NONE] })).toEqual(['model', 'talk'])
  })

  test('tells the strength that the rules read from the one that the person gave', () => {
    expect(only({ strength: ['moderate'] })).toEqual(['gain'])
    expect(only({ rated: ['strong'] })).toEqual(['leak'])
  })

  test('finds what went on in some days, though it began before and goes on after them', () => {
    expect(only({ dates: ['2026-Q2'] })).toEqual(['model'])
    expect(only({ dates: ['2025'] })).toEqual(['talk'])
    expect(only({ dates: ['last-4'] })).toEqual(['model', 'leak', 'gain'])
    expect(only({ dates: ['..2025-03-02'] })).toEqual(['talk'])
    expect(only({ dates: ['2025-Q1', '2026-11-23..'] })).toEqual(['model', 'leak', 'gain', 'talk'])
  })

  test('is changed one value at a time', () => {
    const chosen = toggled(toggled(NO_FILTER, 'kind', 'impact'), 'kind', 'project')
    expect(chosen.kind).toEqual(['impact', 'project'])
    expect(toggled(chosen, 'kind', 'impact').kind).toEqual(['project'])
    expect(without(chosen, 'kind')).toEqual(NO_FILTER)
  })
})

test('every choice says how many records have it', () => {
  expect(countsOf(records, 'project', context)).toEqual(
    new Map([
      ['model', 3],
      [NONE, 1],
    ]),
  )
  expect(countsOf(records, 'attachments', context)).toEqual(
    new Map([
      ['no', 3],
      ['yes', 1],
    ]),
  )
  const dates = countsOf(records, 'dates', context)
  expect([dates.get('2026-Q4'), dates.get('2025'), dates.get('last-1')]).toEqual([3, 1, 3])
})

const order = (sort: Parameters<typeof sorted>[1]) => sorted(records, sort, context).map(({ id }) => id)

describe('an order', () => {
  test('by strength or grade ends with what has none', () => {
    expect(order('strength').slice(0, 2)).toEqual(['leak', 'gain'])
    expect(order('grade')[0]).toBe('gain')
  })

  test('by day runs both ways', () => {
    expect(order('oldest')).toEqual(order('newest').toReversed())
    expect(order('oldest')[0]).toBe('talk')
  })

  test('by title puts numbers in their order', () => {
    const titled = ['Run 10', 'run 9', 'Ärger'].map((title) => listed(title))
    expect(sorted(titled, 'title', context).map(({ title }) => title)).toEqual(['Ärger', 'run 9', 'Run 10'])
  })
})
