import { expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'

const DAY = 24 * 60 * 60 * 1_000

test('what was done can be told, taken back and done again through the contract', async () => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  const record = await call(core, 'records.create', { draft: { kind: 'idea', title: 'One' } })
  await call(core, 'records.put', { record: { ...record, title: 'Two' } })
  const [edited, created] = await call(core, 'history.ofRecord', { id: record.id })
  expect(edited).toMatchObject({ label: 'Edit', changes: [{ before: 'One', after: 'Two' }], current: true })
  expect(await call(core, 'history.undo', {})).toEqual({ words: 'Undone: Edit of “One”.', ids: [record.id] })
  expect(await call(core, 'history.redo', {})).toMatchObject({ words: 'Redone: Edit of “Two”.' })
  await call(core, 'history.restoreVersion', { id: record.id, seq: created!.seq })
  expect(await call(core, 'records.get', { id: record.id })).toMatchObject({ title: 'One', revision: 5 })
  const { steps, undo } = await call(core, 'history.steps', {})
  expect(undo).toBe('Restore an earlier version')
  expect(steps).toHaveLength(5)
  expect(await call(core, 'vault.verify', {})).toMatchObject({ sound: true, findings: [] })
  await core.close()
})

test('the trash offers what has lain in it for more than ninety days, and deletes for ever what is asked for', async () => {
  let now = Date.parse('2026-11-23T09:00:00.000Z')
  const core = await openCore({ now: () => new Date((now += 1_000)) })
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  const [old, recent] = await Promise.all(
    ['Old', 'Recent'].map((title) => call(core, 'records.create', { draft: { kind: 'idea', title } })),
  )
  await call(core, 'records.trash', { ids: [old!.id] })
  now += 60 * DAY
  await call(core, 'records.trash', { ids: [recent!.id] })
  expect(await call(core, 'trash.due', {})).toEqual([])
  now += 31 * DAY
  expect(await call(core, 'trash.due', {})).toMatchObject([{ id: old!.id }])
  expect(await call(core, 'records.purge', { ids: [old!.id] })).toMatchObject({ records: 1, attachments: 0 })
  expect(await call(core, 'trash.due', {})).toEqual([])
  expect(await call(core, 'records.list', { trash: true })).toMatchObject([{ id: recent!.id }])
  await core.close()
})

test('a vault that another holds can be opened for reading, and says so', async () => {
  const [mine, other] = [await openCore(), await openCore()]
  const { folder } = await call(mine, 'vaults.create', { name: 'Mine', sample: false })
  await expect(call(other, 'vaults.open', { folder })).rejects.toMatchObject({ code: 'VAULT_IN_USE' })
  expect(await call(other, 'vaults.open', { folder, access: 'read' })).toMatchObject({
    access: 'read',
    readOnlyBecause: 'This vault is open for reading only.',
    damaged: false,
  })
  await other.close()
  await mine.close()
})
