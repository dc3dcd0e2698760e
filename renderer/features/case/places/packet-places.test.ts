import type { PacketPlace } from '@shared/case/built-packet'
import { RecordDraft } from '@shared/records/record-schemas'
import { expect, test } from 'vitest'
import type { CaseRecord } from '../case-parts'
import { bandOf, partOfPlace, placeAt, placeOfField, placeOfPart } from './packet-places'

const record = {
  ...RecordDraft.parse({
    kind: 'case',
    title: 'MLE',
    claims: [
      { criterion: 'C1', text: 'One.' },
      { criterion: 'C5', text: 'Two.' },
    ],
  }),
  id: 'case',
} as CaseRecord

const place = (page: number, top: number, more: Partial<PacketPlace>): PacketPlace => ({
  anchor: `${page}-${top}`,
  page,
  top,
  record: 'case',
  field: null,
  part: '',
  ...more,
})
const places = [
  place(1, 0, { field: 'ask', part: 'opening' }),
  place(2, 100, { field: 'flagships', part: 'flagships' }),
  place(2, 160, { record: 'project', part: 'flagships' }),
  place(3, 80, { field: 'claims', part: 'claims' }),
  place(3, 120, { field: 'claims.0.text', part: 'claims' }),
  place(3, 300, { field: 'claims.1.text', part: 'claims' }),
  place(5, 90, { record: 'metric', part: 'metric-sheets' }),
]

test('a click finds what begins above it, also where that began on the page before', () => {
  expect(placeAt(places, 3, 200)?.field).toBe('claims.0.text')
  expect(placeAt(places, 2, 40)?.field).toBe('ask')
  expect(placeAt(places, 4, 10)?.field).toBe('claims.1.text')
  expect(placeAt([], 1, 10)).toBeNull()
})

test('each part of the case has its place, and a criterion has that of its first claim', () => {
  expect(placeOfPart(places, 'C5', record)?.top).toBe(300)
  expect(placeOfPart(places, 'C9', record)?.top).toBe(80)
  expect(placeOfPart(places, 'lines', record)?.page).toBe(1)
  expect(placeOfPart(places, 'gaps', record)).toBeNull()
})

test('a field leads to its own claim, or to the part that tells of it', () => {
  expect(placeOfField(places, 'claims.1.citations', record)?.top).toBe(300)
  expect(placeOfField(places, 'proofs.0.text', record)?.page).toBe(1)
})

test('a place leads back to the part it is written in, and an exhibit of the appendix to none', () => {
  expect(places.map((each) => partOfPlace(each, record))).toEqual([
    'ask',
    'flagships',
    'flagships',
    'claims',
    'C1',
    'C5',
    null,
  ])
})

test('a passage ends where the next one begins, or with the page', () => {
  expect(bandOf(places, places[4]!)).toMatchObject({ page: 3, top: 120, bottom: 294 })
  expect(bandOf(places, places[5]!).bottom).toBeGreaterThan(700)
})
