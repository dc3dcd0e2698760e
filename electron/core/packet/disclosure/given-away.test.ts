import { expect, test } from 'vitest'
import { record } from '../compose/test-records'
import { disclose } from './disclose'
import { givenAway } from './given-away'

const theCase = record('case', { id: 'case' })
const impact = (fields: Record<string, unknown>) =>
  record('impact', { id: 'm', exhibit: 'M-01', title: 'Latency', unit: 'ms', ...fields })
const person = (fields: Record<string, unknown>) =>
  record('person', { id: 'p', title: 'Maria Example', role: 'Staff MLE', ...fields })

function told(hidden: ReturnType<typeof impact> | ReturnType<typeof person>, texts: string): string[] {
  const snapshot = [theCase, hidden]
  return givenAway(snapshot, disclose(snapshot, theCase, 'internal'), texts).map(({ message }) => message)
}

test.each(['12,585 sellers', '12585 sellers', '12\u202F585 sellers', 'from 12 585.'])(
  'a hidden number is found as it may have been typed: %s',
  (texts) => {
    const hidden = impact({ metricDisclosure: 'percent', baseline: { value: 12_585 }, result: { value: 13_000 } })
    expect(told(hidden, texts)).toEqual([
      'A text of this packet says 12\u202F585, which “Latency” (M-01) is not to show. Reword it.',
    ])
  },
)

test('numbers that are shown, short, or part of another number are no matter', () => {
  const values = { baseline: { value: 412 }, result: { value: 23 } }
  expect(told(impact({ metricDisclosure: 'exact', ...values }), 'from 412 ms')).toEqual([])
  expect(told(impact({ metricDisclosure: 'hidden', ...values }), 'in 23 days, 14120 times')).toEqual([])
})

test('a name that was typed is found unless the person may be named', () => {
  const texts = 'Maria Example reviewed it.'
  expect(told(person({}), texts)).toEqual([
    'A text of this packet names “Maria Example”, who is not to be shown by name. Reword it.',
  ])
  expect(told(person({ personDisclosure: 'named' }), texts)).toEqual([])
  expect(told(person({ title: 'Staff MLE, Ranking' }), 'Staff MLE, Ranking')).toEqual([])
})
