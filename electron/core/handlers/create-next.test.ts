import { expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'

async function withRecord(draft: { kind: 'learning' | 'idea' | 'note'; title: string }) {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  return { core, record: await call(core, 'records.create', { draft }) }
}

test('an idea and its project are linked in one step, which one undo takes back', async () => {
  const { core, record } = await withRecord({ kind: 'idea', title: 'Weekly proposals' })
  const project = await call(core, 'records.createNext', { from: record.id })
  expect(project).toMatchObject({ kind: 'project', title: 'Weekly proposals', stage: 'idea', exhibit: 'E-01' })
  expect(await call(core, 'records.get', { id: record.id })).toMatchObject({
    became: project.id,
    status: 'started',
    revision: 2,
  })
  const { steps } = await call(core, 'history.steps', {})
  expect(steps).toHaveLength(2)
  await call(core, 'history.undo', {})
  expect(await call(core, 'records.get', { id: record.id })).toMatchObject({ became: null, status: null })
  const left = await call(core, 'records.list', {})
  expect(left.map(({ kind }) => kind)).toEqual(['idea'])
  await core.close()
})

test('something learned leads to an idea that names it', async () => {
  const { core, record } = await withRecord({ kind: 'learning', title: 'Read' })
  expect(await call(core, 'records.createNext', { from: record.id })).toMatchObject({ kind: 'idea', from: [record.id] })
  await core.close()
})

test('an idea has one project, and a note leads to nothing', async () => {
  const { core, record } = await withRecord({ kind: 'idea', title: 'One' })
  await call(core, 'records.createNext', { from: record.id })
  await expect(call(core, 'records.createNext', { from: record.id })).rejects.toThrow('Nothing was changed.')
  const note = await call(core, 'records.create', { draft: { kind: 'note', title: 'A note' } })
  await expect(call(core, 'records.createNext', { from: note.id })).rejects.toThrow('Nothing was changed.')
  await core.close()
})
