import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { KindName } from '@shared/records/kinds'
import { RecordDraft } from '@shared/records/record-schemas'
import type { Core } from '../core'
import { call, openCore } from '../testing/open-core'

let core: Core
beforeEach(async () => {
  core = await openCore()
  await call(core, 'vaults.create', { name: 'Find', sample: false })
})
afterEach(() => core.close())

const write = async (kind: KindName, title: string, more: object = {}) =>
  call(core, 'records.create', { draft: RecordDraft.parse({ kind, title, ...more }) })
const get = (id: string) => call(core, 'records.get', { id })

describe('one change to many records', () => {
  test('is one step, which one undo takes back', async () => {
    const a = await write('learning', 'A')
    const b = await write('impact', 'B', { tags: ['pricing'] })
    const ids = [a.id, b.id]
    expect(await call(core, 'records.change', { ids, change: { do: 'tag', tag: 'pricing' } })).toEqual({
      changes: 1,
      already: 1,
      cannot: 0,
    })
    await call(core, 'records.change', { ids, change: { do: 'link', criterion: 'C5' } })
    expect((await get(a.id)).evidence).toMatchObject([{ criterion: 'C5' }])
    expect((await get(b.id)).revision).toBe(2)
    const { steps } = await call(core, 'history.steps', {})
    expect(steps.slice(0, 2)).toMatchObject([
      { label: 'Link to C5', records: 2 },
      { label: 'Tag with pricing', records: 1 },
    ])
    await call(core, 'history.undo', {})
    expect([(await get(a.id)).evidence, (await get(b.id)).evidence]).toEqual([[], []])
    expect((await get(a.id)).tags).toEqual(['pricing'])
  })

  test('leaves alone what it cannot change, and says so', async () => {
    const person = await write('person', 'Ana')
    const project = await write('project', 'Elasticity')
    const note = await write('learning', 'Leak')
    const ids = [person.id, project.id, note.id]
    expect(await call(core, 'records.change', { ids, change: { do: 'link', criterion: 'C1' } })).toEqual({
      changes: 2,
      already: 0,
      cannot: 1,
    })
    const change = { do: 'project' as const, project: project.id }
    expect(await call(core, 'records.change', { ids, change })).toMatchObject({ changes: 2, cannot: 1 })
    expect((await get(project.id)).project).toBeNull()
  })

  test('asks before it changes a large part of the vault', async () => {
    const ids = []
    for (const title of ['A', 'B', 'C', 'D']) ids.push((await write('idea', title)).id)
    const input = { ids, change: { do: 'disclosure' as const, disclosure: 'open' as const } }
    await expect(call(core, 'records.change', input)).rejects.toMatchObject({ code: 'NEEDS_CONFIRMATION' })
    expect((await get(ids[0]!)).disclosure).toBe('internal')
    await call(core, 'records.change', { ...input, confirmed: true })
    expect((await get(ids[3]!)).disclosure).toBe('open')
  })
})

const ask = (filter: object) => call(core, 'find.search', { text: 'leaks', today: '2026-11-23', filter })

describe('finding', () => {
  test('puts text and filter together, and counts what it does not send', async () => {
    for (const at of [1, 2, 3]) await write('learning', `Label leak ${at}`, { tags: at === 2 ? ['data'] : [] })
    const asked = { text: 'leak', today: '2026-11-23' }
    expect(await call(core, 'find.search', { ...asked, limit: 1 })).toMatchObject({ count: 3, hits: [{}], unread: 0 })
    const narrowed = await call(core, 'find.search', { ...asked, filter: { tag: ['data'] } })
    expect(narrowed.hits.map(({ record }) => record.title)).toEqual(['Label leak 2'])
  })

  test('knows the strength as the rules read it', async () => {
    await write('learning', 'A course on leaks', { evidence: [{ criterion: 'C3', strength: 'strong' }] })
    expect(await ask({ rated: ['strong'] })).toMatchObject({ count: 1 })
    expect(await ask({ strength: ['strong'] })).toMatchObject({ count: 0 })
    expect(await ask({ strength: ['weak'] })).toMatchObject({ count: 1 })
  })

  test('shows a saved view in no list and in no search', async () => {
    const view = await write('view', 'Leaks of 2026', { filter: { dates: ['2026'] }, layout: 'table' })
    expect(await call(core, 'records.list', {})).toEqual([])
    expect(await call(core, 'find.search', { text: 'leaks', today: '2026-11-23' })).toMatchObject({ count: 0 })
    expect(await call(core, 'find.summaries', { ids: [view.id, 'gone'] })).toEqual([])
    expect(await call(core, 'records.ofKinds', { kinds: ['view'] })).toMatchObject([{ filter: { dates: ['2026'] } }])
  })
})
