import { describe, expect, test } from 'vitest'
import { KIND_NAMES, kinds, labelInText } from './kinds'
import { RecordDraft, VaultRecord } from './record-schemas'
import type { KindName } from './kinds'

const managed = {
  id: 'r1',
  exhibit: null,
  revision: 1,
  createdAt: '2026-11-23T10:00:00.000Z',
  updatedAt: '2026-11-23T10:00:00.000Z',
  deletedAt: null,
}
const whole = (kind: KindName) => VaultRecord.parse({ ...RecordDraft.parse({ kind, title: 'A title' }), ...managed })
const words = (value: unknown) => {
  const parsed = VaultRecord.safeParse(value)
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
}

describe.each(KIND_NAMES)('%s', (kind) => {
  test('needs only its kind and a title, and survives JSON', () => {
    const record = whole(kind)
    expect(VaultRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })

  test('keeps fields that this version does not know', () => {
    const later = { ...whole(kind), addedLater: { deep: [1] }, when: { ...whole(kind).when, zone: 'x' } }
    expect(VaultRecord.parse(later)).toEqual(later)
  })

  test('refuses bad common values in words that name the fault', () => {
    expect(words({ ...whole(kind), title: '  ' })).toEqual(['A record needs a title.'])
    expect(words({ ...whole(kind), when: { from: '2026-05-02', to: '2026-05-01' } })).toEqual([
      'The end is before the start.',
    ])
    expect(words({ ...whole(kind), when: { from: 'May' } })).toEqual([
      'The start must be a day, written as 2026-11-23.',
    ])
  })

  test('shows each of its fields in exactly one section of its form', () => {
    const shown = kinds[kind].sections.flatMap((section): readonly string[] => section.fields)
    expect(shown.toSorted()).toEqual(Object.keys(kinds[kind].fields).toSorted())
  })
})

test('a number that is none is refused in words', () => {
  const baseline = { value: '5', from: null, to: null, source: '' }
  expect(words({ ...whole('impact'), baseline })).toEqual(['Value must be a number.'])
  expect(words({ ...whole('impact'), pValue: 1.2 })).toEqual(['p-value must be at most 1.'])
})

test('an unknown choice names the values that fit', () => {
  expect(words({ ...whole('feedback'), consent: 'maybe' })).toEqual([
    'Consent to quote must be one of "given", "asked", "not-asked", "refused", or null.',
  ])
})

test('an unknown kind names the kinds', () => {
  expect(words({ ...whole('idea'), kind: 'trophy' })[0]).toMatch(/must be one of project, design-doc/)
})

test('long text is refused, not cut', () => {
  expect(words({ ...whole('project'), problem: 'x'.repeat(200_001) })).toEqual([
    'Problem holds at most 200,000 characters; shorten it, or attach a file.',
  ])
})

test('a kind stands small inside a sentence, unless its label is a name', () => {
  expect((['design-doc', 'test-score', 'meeting'] as const).map(labelInText)).toEqual([
    'design doc',
    'ML Test Score',
    '1:1',
  ])
})
