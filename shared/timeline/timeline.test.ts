import { expect, test } from 'vitest'
import type { KindName, RecordDraft, RecordOf, VaultRecord } from '../records/kinds'
import { schemaOfKind } from '../records/record-schemas'
import { summarize } from '../records/summary'
import { clustersOf, firstFrom, isLit, markOf } from './clusters'
import { step } from './move'
import { pointWords, timelineOf } from './timeline'
import { dayAt, dayNumber } from './time-window'
import { placeLabels } from './turns'

let counted = 0
function written<K extends KindName>(draft: RecordDraft & { kind: K; id?: string }): RecordOf<K> {
  counted += 1
  const managed = {
    id: draft.id ?? `r${counted}`,
    exhibit: null,
    revision: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    deletedAt: null,
  }
  return schemaOfKind<K>(draft.kind).parse({ ...draft, ...managed })
}

const api = written({
  kind: 'project',
  id: 'api',
  title: 'Pricing API',
  when: { from: '2024-07-01', to: '2025-04-01' },
  machineLearning: false,
  scopeStep: 'whole',
})
const pipeline = written({
  kind: 'project',
  id: 'pipeline',
  title: 'Training pipeline',
  when: { from: '2025-05-01', ongoing: true },
  machineLearning: true,
  scopeStep: 'assist',
})
const proposals = written({
  kind: 'project',
  id: 'proposals',
  title: 'Price proposals',
  when: { from: '2026-02-01', to: '2026-10-01' },
  machineLearning: true,
  scopeStep: 'whole',
})
const smaller = written({
  kind: 'project',
  id: 'smaller',
  title: 'A small one',
  when: { from: '2026-03-01' },
  machineLearning: true,
  scopeStep: 'part',
})
const unknown = written({ kind: 'project', id: 'unknown', title: 'Never dated' })
const conversion = written({
  kind: 'impact',
  id: 'm',
  title: 'Conversion',
  project: 'proposals',
  when: { from: '2026-09-22' },
})
const drift = written({
  kind: 'learning',
  id: 'l',
  title: 'Drift',
  project: 'proposals',
  when: { from: '2026-04-22' },
})
const praise = written({ kind: 'feedback', id: 'f', title: 'Praise', project: 'proposals', when: { to: '2026-05-01' } })
const loose = written({ kind: 'learning', id: 'loose', title: 'Course', when: { from: '2025-01-10' } })
const undated = written({ kind: 'learning', id: 'undated', title: 'Once upon a time' })
const offer = written({ kind: 'decision', title: 'Refused the offer', when: { from: '2025-11-01' } })
const first = written({ kind: 'milestone', title: 'First model', status: 'reached', reachedOn: '2025-09-01' })
const planned = written({ kind: 'milestone', title: 'Second model', status: 'planned', due: '2027-01-01' })

const projects = [proposals, pipeline, api, smaller, unknown]
const everything = [...projects, conversion, drift, praise, loose, undated, offer, first, planned]
const piece = (record: string, linkedAs: string, strength: 'strong' | 'moderate' | 'weak') => ({
  record,
  linkedAs,
  strength,
  bridge: false,
})
const criteria = [
  { id: 'C1', pieces: [piece('m', 'C1', 'strong')] },
  { id: 'C5', pieces: [piece('m', 'C5', 'moderate'), piece('l', 'C5', 'weak')] },
]

const laid = (records: readonly VaultRecord[] = everything) =>
  timelineOf({
    records: records.map(summarize),
    projects,
    milestones: [first, planned],
    decisions: [offer],
    criteria,
    today: '2026-11-23',
  })

test('projects stand in the order of their beginnings, then what has no project, then what others said', () => {
  expect(laid().rows.map(({ label }) => label)).toEqual([
    'Pricing API',
    'Training pipeline',
    'Price proposals',
    'A small one',
    'Without a project',
    'What others said',
  ])
  expect(laid().rows[2]?.points.map(({ id }) => id)).toEqual(['l', 'm'])
})

test('what goes on lasts until today, and what has no day is named instead of guessed', () => {
  const { rows, undated: without } = laid()
  expect(rows[1]?.span).toEqual({ from: dayNumber('2025-05-01'), to: dayNumber('2026-11-23'), ongoing: true })
  expect(without.map(({ title }) => title)).toEqual(['Never dated', 'Once upon a time'])
})

test('the scope rises with each wider machine learning project and never falls', () => {
  expect(laid().steps.map(({ from, label }) => `${dayAt(from)} ${label}`)).toEqual([
    '2024-07-01 Software engineering',
    '2025-05-01 Assisted',
    '2026-02-01 Owned the whole',
  ])
})

test('decisions and milestones that were reached are turning points; plans are not', () => {
  expect(laid().turns.map(({ title, what }) => `${what}: ${title}`)).toEqual([
    'Milestone reached: First model',
    'Decision: Refused the offer',
  ])
})

test('a filter leaves the rows of the projects that what is left belongs to', () => {
  expect(laid([conversion, praise]).rows.map(({ label }) => label)).toEqual(['Price proposals', 'What others said'])
  expect(laid([conversion]).turns).toEqual([])
})

test('a point shows its strongest reading, or the one for the criterion that is brought out', () => {
  const points = laid().rows[2]?.points ?? []
  expect(markOf(points.slice(1), null)).toMatchObject({ criterion: 'C1', strength: 'strong' })
  expect(markOf(points.slice(1), 'C5')).toMatchObject({ criterion: 'C5', strength: 'moderate' })
  expect(isLit(points[0]?.marks ?? [], 'C1')).toBe(false)
  expect(pointWords(points[1]!)).toBe('Conversion, Metric impact, C1 strong, C5 moderate')
})

test('points that would cover each other are one, and a nearer look takes them apart', () => {
  const [row] = laid().rows.filter(({ id }) => id === 'proposals')
  const far = { from: dayNumber('2000-01-01'), to: dayNumber('2027-01-01') }
  const near = { from: dayNumber('2026-01-01'), to: dayNumber('2027-01-01') }
  expect(clustersOf(row?.points ?? [], far, 200, 10)).toHaveLength(1)
  expect(clustersOf(row?.points ?? [], near, 800, 10).map(({ points }) => points.length)).toEqual([1, 1])
  expect(clustersOf(row?.points ?? [], { from: 0, to: 100 }, 800, 10)).toEqual([])
})

test('the first point of a window is found as a plain look would find it', () => {
  const points = [1, 3, 3, 7].map((day) => ({ day })) as never
  expect([0, 1, 2, 3, 4, 7, 8].map((day) => firstFrom(points, day))).toEqual([0, 0, 1, 1, 3, 3, 4])
})

test('arrow keys go by time in a row and by nearness to the next', () => {
  const { rows } = laid()
  const [drifted, converted] = rows[2]?.points ?? []
  expect(step(rows, { row: 2, points: [drifted!] }, 'right')?.point.id).toBe('m')
  expect(step(rows, { row: 2, points: [converted!] }, 'right')).toBeNull()
  expect(step(rows, { row: 2, points: [converted!] }, 'down')).toMatchObject({ row: 4, point: { id: 'loose' } })
  expect(step(rows, { row: 4, points: rows[4]?.points ?? [] }, 'up')).toMatchObject({ row: 2, point: { id: 'l' } })
})

test('labels of ticks go right, then left, then into the second line, and never over one another', () => {
  const near = [
    { x: 10, widths: [80] },
    { x: 100, widths: [80] },
    { x: 110, widths: [80] },
    { x: 300, widths: [80] },
  ]
  const places = placeLabels(near, 310)
  expect(places[0]).toEqual({ side: 'right', line: 0, width: 80 })
  expect(places[3]).toEqual({ side: 'left', line: 0, width: 80 })
  const spans = places.flatMap((place, index) => {
    const { x } = near[index]!
    if (!place) return []
    const from = place.side === 'right' ? x : x - place.width
    return [{ line: place.line, from, to: from + place.width }]
  })
  const overlaps = spans.filter((one, index) =>
    spans.some((other, at) => at < index && one.line === other.line && one.to > other.from && other.to > one.from),
  )
  expect(overlaps).toEqual([])
})

const tick = (x: number) => ({ x, widths: [120, 50] })

test('a label that has no room as a whole is cut before it is left out', () => {
  expect(placeLabels([tick(30), tick(100)], 160)).toEqual([
    { side: 'right', line: 1, width: 120 },
    { side: 'right', line: 0, width: 50 },
  ])
  expect(placeLabels([tick(20)], 40)).toEqual([null])
})
