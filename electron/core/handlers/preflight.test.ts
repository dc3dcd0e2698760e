import { expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'

const weIn = (findings: readonly { rule: string; key: string }[]) => findings.filter(({ rule }) => rule === 'P-we')

test('the sample’s case is read with what must be mended first, and nothing must', async () => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Sample', sample: true })
  const { open, dismissed, rules, silent } = await call(core, 'preflight.run', { case: 'sample-case' })
  expect(open.map(({ severity }) => severity)).not.toContain('mend')
  expect(dismissed).toEqual([])
  expect(rules - silent).toBe(new Set(open.map(({ rule }) => rule)).size)
  await core.close()
})

test('a finding that is set aside in the case stays aside, with its reason, until its words change', async () => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  const draft = { kind: 'case' as const, title: 'Spring', story: 'We built it all.' }
  const { id } = await call(core, 'records.create', { draft })
  const [found] = weIn((await call(core, 'preflight.run', { case: id })).open)
  const put = async (change: object) => {
    const record = await call(core, 'records.get', { id })
    await call(core, 'records.put', { record: { ...record, ...change } })
    return call(core, 'preflight.run', { case: id })
  }
  const aside = await put({ dismissed: [{ key: found!.key, reason: 'The team wrote it.', on: '2026-11-23' }] })
  expect(weIn(aside.open)).toEqual([])
  expect(aside.dismissed).toMatchObject([{ rule: 'P-we', reason: 'The team wrote it.', on: '2026-11-23' }])
  expect(weIn((await put({ story: 'We built all of it.' })).open)).toHaveLength(1)
  await core.close()
})

test('a case whose rubric is not here is read by the default one, and told so', async () => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  const { id } = await call(core, 'records.create', { draft: { kind: 'case', title: 'Spring', rubric: 'our-ladder' } })
  const { open } = await call(core, 'preflight.run', { case: id })
  expect(open.find(({ rule }) => rule === 'P-rubric')).toMatchObject({ severity: 'mend', field: 'rubric' })
  await core.close()
})

test('a case in the trash, or a record of another kind, is not read', async () => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  const { id } = await call(core, 'records.create', { draft: { kind: 'case', title: 'Spring' } })
  await call(core, 'records.trash', { ids: [id] })
  await expect(call(core, 'preflight.run', { case: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const idea = await call(core, 'records.create', { draft: { kind: 'idea', title: 'Idea' } })
  await expect(call(core, 'preflight.run', { case: idea.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await core.close()
})
