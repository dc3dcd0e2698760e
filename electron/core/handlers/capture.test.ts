import { draftOf } from '@shared/capture/capture'
import { expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'

const known = {
  projects: [],
  people: [],
  criteria: [{ id: 'C3', name: 'Data and features' }],
  tags: [],
  today: '2026-11-23',
}

async function captured(text: string) {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  const draft = draftOf({ text }, known)
  if (!draft) throw new Error('nothing to keep')
  return { core, note: await call(core, 'records.create', { draft }) }
}

test('a note becomes a record of another kind in one step that can be undone', async () => {
  const { core, note } = await captured('Join caught !C3 #data ^yesterday\nIt looked ahead.')
  expect(note).toMatchObject({
    kind: 'note',
    exhibit: null,
    inbox: true,
    title: 'Join caught',
    text: 'It looked ahead.',
  })
  const refined = await call(core, 'capture.refine', { id: note.id, kind: 'learning' })
  expect(refined).toMatchObject({
    id: note.id,
    kind: 'learning',
    exhibit: 'E-01',
    insight: 'It looked ahead.',
    tags: ['data'],
    when: { from: '2026-11-22', to: '2026-11-22' },
    evidence: [{ criterion: 'C3' }],
    createdAt: note.createdAt,
  })
  expect(Object.keys(refined)).not.toContain('inbox')
  expect(Object.keys(refined)).not.toContain('text')
  const { steps } = await call(core, 'history.steps', {})
  expect(steps[0]).toMatchObject({ label: 'Refine', records: 1 })
  await call(core, 'history.undo', {})
  expect(await call(core, 'records.get', { id: note.id })).toMatchObject({ kind: 'note', inbox: true, exhibit: null })
  expect(await call(core, 'vault.verify', {})).toMatchObject({ sound: true, findings: [] })
  // The number was seen by people, so it is not given again.
  await call(core, 'capture.refine', { id: note.id, kind: 'learning' })
  await core.close()
})

test('only a note changes its kind; anything else only leaves the inbox', async () => {
  const { core, note } = await captured('Acceptance up 4.1 % /impact')
  expect(note).toMatchObject({ kind: 'impact', exhibit: 'M-01', inbox: true })
  await expect(call(core, 'capture.refine', { id: note.id, kind: 'feedback' })).rejects.toThrow(/keeps its kind/)
  const refined = await call(core, 'capture.refine', { id: note.id, kind: 'impact' })
  expect(refined).toMatchObject({ exhibit: 'M-01', revision: 2 })
  expect(refined.inbox).toBeUndefined()
  await core.close()
})

test('what is kept as it is leaves the inbox, several in one step', async () => {
  const { core, note } = await captured('One')
  const other = await call(core, 'records.create', { draft: { kind: 'note', title: 'Two', inbox: true } })
  await call(core, 'capture.keep', { ids: [note.id, other.id] })
  expect((await call(core, 'records.list', {})).some(({ inbox }) => inbox)).toBe(false)
  await call(core, 'history.undo', {})
  expect((await call(core, 'records.list', {})).every(({ inbox }) => inbox)).toBe(true)
  await core.close()
})

test('a note that is linked to a criterion counts for nothing until it is refined', async () => {
  const { core, note } = await captured('Join caught before launch !C3 ^yesterday')
  const pieces = async () => {
    const reading = await call(core, 'reading.get', {})
    return reading.criteria.flatMap((criterion) => criterion.pieces.map(({ record }) => record))
  }
  expect(await pieces()).toEqual([])
  await call(core, 'capture.refine', { id: note.id, kind: 'learning' })
  expect(await pieces()).toEqual([note.id])
  await core.close()
})

test('a note comes into no packet', async () => {
  const { core, note } = await captured('canary-of-a-note !C3')
  const draft = { kind: 'case' as const, title: 'My case' }
  const { id } = await call(core, 'records.create', { draft })
  const { text } = await call(core, 'packet.text', { case: id, format: 'text' })
  expect(text).not.toContain(note.title)
  await core.close()
})
