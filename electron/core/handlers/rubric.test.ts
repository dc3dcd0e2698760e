import { expect, test } from 'vitest'
import type { RecordOf } from '@shared/records/kinds'
import type { Strength } from '@shared/records/record'
import { copyOf } from '@shared/rubric/edit/copy'
import { withCriterion } from '@shared/rubric/edit/criteria'
import { splitCriterion } from '@shared/rubric/edit/split'
import { rubricJson } from '@shared/rubric/transfer/rubric-json'
import type { Core } from '../core'
import { rubricOfCase } from '../rubrics'
import { createResources } from '../resources'
import { call, openCore } from '../testing/open-core'

async function withVault() {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  return core
}

async function ownCopy(core: Core, name = 'Ours') {
  const rubric = copyOf(await call(core, 'rubric.get', {}), name)
  return (await call(core, 'rubric.create', { rubric, basedOn: 'mle 1.0.0' })) as RecordOf<'rubric'>
}

async function edited(
  core: Core,
  record: RecordOf<'rubric'>,
  change: (rubric: NonNullable<typeof record.rubric>) => object,
) {
  const rubric = { ...record.rubric!, ...change(record.rubric!) }
  return (await call(core, 'records.put', { record: { ...record, rubric } })) as RecordOf<'rubric'>
}

test('a rubric of one’s own is listed behind those that came with the program, under a free id', async () => {
  const core = await withVault()
  const first = await ownCopy(core)
  const second = await ownCopy(core)
  const own = (await call(core, 'rubric.list', {})).filter(({ record }) => record !== null)
  expect(own.map(({ id, record, version }) => [id, record, version])).toEqual([
    ['ours', first.id, '1.0.0'],
    ['ours-2', second.id, '1.0.0'],
  ])
  expect((await call(core, 'rubric.create', { rubric: await call(core, 'rubric.get', {}) })).rubric).toMatchObject({
    id: 'mle-2',
  })
  await core.close()
})

test('what is being written counts only once it is published, and each version stays readable', async () => {
  const core = await withVault()
  const record = await ownCopy(core)
  const { rubric } = splitCriterion(record.rubric!, 'C5', [
    { name: 'Offline evaluation', reads: true },
    { name: 'Experiments', reads: true },
  ])
  const draft = await edited(core, record, () => rubric)
  expect((await call(core, 'rubric.get', { id: 'ours' })).criteria).toHaveLength(9)
  const published = await call(core, 'rubric.publish', { record: draft.id, note: 'Split evaluation.' })
  expect(published.versions).toHaveLength(2)
  expect(await call(core, 'rubric.get', { id: 'ours' })).toMatchObject({ version: '2.0.0' })
  expect((await call(core, 'rubric.get', { id: 'ours', version: '1.0.0' })).criteria).toHaveLength(9)
  const [info] = (await call(core, 'rubric.list', {})).filter(({ id }) => id === 'ours')
  expect(info).toMatchObject({ criteria: 10, version: '2.0.0' })
  expect(info?.versions).toEqual([
    { version: '2.0.0', on: '2026-11-23', note: 'Split evaluation.' },
    { version: '1.0.0', on: '2026-11-23', note: '' },
  ])
  await expect(call(core, 'rubric.publish', { record: draft.id })).rejects.toMatchObject({ code: 'NOT_POSSIBLE_HERE' })
  await expect(call(core, 'rubric.get', { id: 'ours', version: '3.0.0' })).rejects.toMatchObject({
    message: '“Ours” has no version 3.0.0 here. There is: 1.0.0, 2.0.0.',
  })
  await core.close()
})

test('undoing a publication takes back no edit that came before it', async () => {
  const core = await withVault()
  const record = await ownCopy(core)
  await edited(core, record, (rubric) => withCriterion(rubric, 'C1', { weight: 30 }))
  await call(core, 'rubric.publish', { record: record.id })
  await call(core, 'history.undo', {})
  const after = (await call(core, 'records.get', { id: record.id })) as RecordOf<'rubric'>
  expect([after.versions.length, after.rubric?.criteria[0]?.weight]).toEqual([1, 30])
  await core.close()
})

test('a case reads by the version that it names, also when the rubric lies in the trash', async () => {
  const core = await withVault()
  const record = await ownCopy(core)
  await edited(core, record, (rubric) => withCriterion(rubric, 'C1', { weight: 30 }))
  await call(core, 'rubric.publish', { record: record.id })
  await call(core, 'records.trash', { ids: [record.id] })
  expect((await call(core, 'rubric.list', {})).every(({ record: id }) => id === null)).toBe(true)
  const resources = createResources(new URL('../../../resources', import.meta.url).pathname)
  const vault = core.session.vault()
  const of = (rubricVersion: string) => rubricOfCase(resources, vault, { rubric: 'ours', rubricVersion })
  expect((await of('1.0.0')).criteria[0]?.weight).toBe(20)
  expect(await of('')).toMatchObject({ version: '1.1.0' })
  expect((await of('1.1.0')).criteria[0]?.weight).toBe(30)
  await core.close()
})

const link = (criterion: string, why: string, strength: Strength | null) => ({ criterion, why, strength })

test('evidence is linked to another criterion in one step that can be undone, and no reason is lost', async () => {
  const core = await withVault()
  const make = async (title: string, evidence: object[]) =>
    (await call(core, 'records.create', { draft: { kind: 'learning', title, evidence } as never })).id
  const one = await make('One', [link('X1', 'as X', 'weak')])
  const both = await make('Both', [link('X1', 'as X', 'weak'), link('C2', 'as C', 'strong')])
  const other = await make('Other', [link('X1', 'left', null)])
  expect(await call(core, 'rubric.relink', { from: 'X1', to: 'C2', records: [one, both] })).toEqual({ relinked: 2 })
  const linksOf = async (id: string) =>
    (await call(core, 'records.get', { id })).evidence.map(({ criterion, why, strength }) =>
      link(criterion, why, strength),
    )
  expect(await linksOf(one)).toEqual([link('C2', 'as X', 'weak')])
  expect(await linksOf(both)).toEqual([link('C2', 'as C\n\nas X', 'strong')])
  expect(await linksOf(other)).toEqual([link('X1', 'left', null)])
  await call(core, 'history.undo', {})
  expect(await linksOf(both)).toEqual([link('X1', 'as X', 'weak'), link('C2', 'as C', 'strong')])
  await core.close()
})

test('a rubric goes out as a file and comes in again as it was', async () => {
  const core = await withVault()
  const record = await ownCopy(core)
  const { name, text } = await call(core, 'rubric.export', { id: 'ours' })
  expect(name).toBe('rubric-ours-1.0.0.json')
  const { rubric, problems } = await call(core, 'rubric.importPreview', { text })
  expect([rubric, problems]).toEqual([record.rubric, []])
  expect(rubricJson(rubric!)).toBe(text)
  await core.close()
})

test('the history tells an edit by the words that it changed', async () => {
  const core = await withVault()
  const record = await ownCopy(core)
  await edited(core, record, (rubric) => withCriterion(rubric, 'C1', { weight: 30 }))
  const [latest] = await call(core, 'history.ofRecord', { id: record.id })
  const change = latest?.changes.find(({ field }) => field === 'Contents, C1')
  expect(latest?.changes).toHaveLength(1)
  const before = change?.before.split('\n')
  const fresh = change?.after.split('\n').filter((line) => !before?.includes(line))
  expect(fresh).toEqual(['C1 Business metric impact, weight 30'])
  await core.close()
})
