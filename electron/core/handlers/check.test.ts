import { expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'

test('a check reads the open vault by the default rubric where there is no case, its attachments included', async () => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  const attachments = [{ sha256: 'c'.repeat(64), name: 'a.pdf', size: 1, addedAt: '2026-11-23T10:00:00.000Z' }]
  const draft = { kind: 'learning' as const, title: 'Leak', attachments, evidence: [{ criterion: 'C3' }] }
  const { id } = await call(core, 'records.create', { draft })
  const report = await call(core, 'check.run', {})
  expect(report).toMatchObject({ version: 2, vault: { name: 'Mine' }, records: 1, kinds: { learning: 1 } })
  expect(report.reading).toMatchObject({ case: null, rubric: { id: 'mle' } })
  expect(report.findings[0]).toMatchObject({ rule: 'R-attachment', record: id, exhibit: 'E-01' })
  expect(report.reading.criteria.find((criterion) => criterion.id === 'C3')?.pieces).toHaveLength(1)
  await core.close()
})

test('without a vault there is nothing to check', async () => {
  const core = await openCore()
  await expect(call(core, 'check.run', {})).rejects.toMatchObject({ code: 'NO_VAULT' })
})

test('rubrics are listed and read without a vault, and an unknown one is told with those there are', async () => {
  const core = await openCore()
  const [{ id } = { id: '' }] = await call(core, 'rubric.list', {})
  expect((await call(core, 'rubric.get', { id })).criteria).toHaveLength(9)
  await expect(call(core, 'rubric.get', { id: 'other' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: 'There is no rubric called “other” here. There is: mle, applied-scientist, mlops, swe.',
  })
})
