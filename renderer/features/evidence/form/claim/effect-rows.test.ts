import { RecordDraft } from '@shared/records/record-schemas'
import { statisticsOf } from '@shared/impact/statistics-of'
import type { Claim } from '@shared/impact/claim'
import { expect, test } from 'vitest'
import { effectRows } from './effect-rows'
import { findingWords } from './finding-words'

function rowsOf(fields: object) {
  const claim = RecordDraft.parse({ kind: 'impact', title: 'Acceptance', ...fields }) as Claim
  return effectRows(claim, statisticsOf(claim))
}

test('the metric comes first in percent, then every guardrail that has a number, each with its limit', () => {
  const shown = rowsOf({
    baseline: { value: 40 },
    result: { value: 42 },
    interval: { of: 'relative', low: 1, high: 9, level: 95 },
    guardrails: [
      { name: 'Cancelled orders', effect: 0.4, low: -1.2, high: 2, limitAt: 3 },
      { name: 'Told in words', observed: 'held' },
    ],
  })
  expect(shown?.unit).toBe('%')
  expect(shown?.rows.map(({ label, effect, low, high, limit }) => [label, effect, low, high, limit])).toEqual([
    ['Acceptance', 5, 1, 9, null],
    ['Cancelled orders', 0.4, -1.2, 2, 3],
  ])
})

test('a baseline of zero leaves the unit, where percent guardrails cannot stand beside it', () => {
  const shown = rowsOf({
    baseline: { value: 0 },
    result: { value: 3 },
    unit: 'ms',
    guardrails: [{ name: 'Cost', effect: 1 }],
  })
  expect(shown?.unit).toBe('ms')
  expect(shown?.rows.map(({ text }) => text)).toEqual(['+3\u00A0ms'])
})

test('without a result there is nothing to draw', () => {
  expect(rowsOf({ baseline: { value: 40 } })).toBeNull()
})

test('the title says what was found, and leaves to chance what chance may do', () => {
  expect(findingWords({ effect: 4.1, text: '+4.1\u202F%' }, 'improved')).toBe('Rose by 4.1\u202F%')
  expect(findingWords({ effect: -71, text: '\u221271\u202F%' }, 'improved')).toBe('Fell by 71\u202F%')
  expect(findingWords({ effect: 0.2, text: '+0.2\u202F%' }, 'no-effect')).toContain('chance')
  expect(findingWords({ effect: 2, text: '+2\u202F%' }, 'worse')).toContain('to the worse')
  expect(findingWords({ effect: 0, text: '0\u202F%' }, 'no-effect')).toBe('Did not change')
})
