import { expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'

const withVault = async (sample: boolean) => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample })
  return core
}

const statuses = ({ criteria }: { criteria: readonly { id: string; status: string }[] }) =>
  Object.fromEntries(criteria.map(({ id, status }) => [id, status]))

test('the sample is read by its case: its rubric, its level and its date', async () => {
  const reading = await call(await withVault(true), 'reading.get', {})
  expect(reading).toMatchObject({ case: 'sample-case', rubric: { id: 'mle' }, level: 'senior', asOf: '2026-11-23' })
  expect(statuses(reading)).toMatchObject({ C2: 'meets', C4: 'nearly', C9: 'nearly' })
  expect(reading.warnings).toEqual([])
})

test('in the sample, modeling lacks a confirmation, and who could give it is named', async () => {
  const { criteria } = await call(await withVault(true), 'reading.get', {})
  const [advice] = criteria.find(({ id }) => id === 'C4')?.advice ?? []
  expect(advice).toMatchObject({
    rule: 'V1',
    nearest: { record: 'sample-doc-elasticity', field: 'verification.status' },
  })
  expect(advice?.nearest?.text).toBe('Have it confirmed by Staff MLE, Ranking, and E-22 becomes strong.')
})

test('the same evidence can be read at another level and on another day', async () => {
  const core = await withVault(true)
  const staff = await call(core, 'reading.get', { case: 'sample-case', level: 'staff' })
  expect(staff.criteria.filter(({ status }) => status === 'meets')).toEqual([])
  const later = await call(core, 'reading.get', { asOf: '2028-01-01' })
  expect(
    later.criteria.flatMap(({ reasons }) => reasons).filter(({ rule, holds }) => rule === 'V5' && holds),
  ).toHaveLength(later.criteria.filter(({ newest }) => newest === '2028-01-01').length)
})

test('without a case it is the default rubric at the lowest level today, and an edit shows at once', async () => {
  const core = await withVault(false)
  const empty = await call(core, 'reading.get', {})
  expect(empty).toMatchObject({ case: null, rubric: { id: 'mle' }, level: 'mle', asOf: '2026-11-23' })
  await call(core, 'records.create', { draft: { kind: 'learning', title: 'Leak', evidence: [{ criterion: 'C3' }] } })
  const reading = await call(core, 'reading.get', {})
  expect(statuses(empty)['C3']).toBe('empty')
  expect(statuses(reading)['C3']).toBe('gap')
})

test('a case or a rubric that is not there is said', async () => {
  const core = await withVault(true)
  await expect(call(core, 'reading.get', { case: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(call(core, 'reading.get', { rubric: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

const strengths = (criteria: readonly { pieces: readonly { record: string; strength: string }[] }[]) =>
  criteria.map(({ pieces }) => pieces.map(({ record, strength }) => `${record} ${strength}`))

test('the standing, the marks and the pieces of one record say what the whole reading says', async () => {
  const core = await withVault(true)
  const reading = await call(core, 'reading.get', {})
  const standing = await call(core, 'reading.standing', {})
  expect(statuses(standing)).toEqual(statuses(reading))
  expect(standing).toMatchObject({ case: 'sample-case', rubric: reading.rubric, gapsByWeight: reading.gapsByWeight })
  const marks = await call(core, 'reading.marks', {})
  expect(strengths(marks)).toEqual(strengths(reading.criteria))
  const pieces = reading.criteria
    .flatMap((criterion) => criterion.pieces)
    .filter((piece) => piece.record === 'sample-doc-elasticity')
  expect(pieces.length).toBeGreaterThan(0)
  expect(await call(core, 'reading.pieces', { record: 'sample-doc-elasticity' })).toEqual(pieces)
})
