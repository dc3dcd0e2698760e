import { describe, expect, test } from 'vitest'
import { RECORD_FILE_FORMAT } from '@shared/records/record-file'
import { call } from '../testing/open-core'
import { coreWithVault, placeOf, write, type TestCore } from './testing'

const fileOf = (...titles: string[]) => {
  const records = titles.map((title) => ({ kind: 'idea', title, id: title.toLowerCase() }))
  return Buffer.from(JSON.stringify({ format: RECORD_FILE_FORMAT, version: 1, records }))
}
const reasons = async (core: TestCore) => (await call(core, 'backups.list', {})).backups.map(({ reason }) => reason)

describe('a step that takes much away at once', () => {
  test('asks before it moves many records to the trash, and backs the vault up when it is confirmed', async () => {
    const core = await coreWithVault()
    const ids: string[] = []
    for (let count = 0; count < 10; count += 1) ids.push((await write(core, `Record ${count}`)).id)
    const many = ids.slice(0, 3)
    const asked = call(core, 'records.trash', { ids: many })
    await expect(asked).rejects.toMatchObject({
      code: 'NEEDS_CONFIRMATION',
      message:
        'This moves to the trash 3 of 10 records in one step. A backup is made first. They can be taken out of the trash, and the step can be undone. Nothing was changed yet.',
      data: { touched: 3, all: 10 },
    })
    expect(await call(core, 'records.list', { trash: true })).toEqual([])
    await call(core, 'records.trash', { ids: many, confirmed: true })
    expect(await call(core, 'records.list', { trash: true })).toHaveLength(3)
    const [backup] = (await call(core, 'backups.list', {})).backups
    expect(backup).toMatchObject({ reason: 'before-bulk', pinned: true, records: 10 })
  })

  test('does not ask for one or two', async () => {
    const core = await coreWithVault()
    const ids = [(await write(core, 'One')).id, (await write(core, 'Two')).id]
    await call(core, 'records.trash', { ids })
    expect(await reasons(core)).toEqual([])
  })

  test('says which backups still hold what is deleted for ever', async () => {
    const core = await coreWithVault()
    const ids: string[] = []
    for (let count = 0; count < 5; count += 1) ids.push((await write(core, `Record ${count}`)).id)
    await call(core, 'records.trash', { ids, confirmed: true })
    await expect(call(core, 'records.purge', { ids })).rejects.toMatchObject({ code: 'NEEDS_CONFIRMATION' })
    const { backups } = await call(core, 'records.purge', { ids, confirmed: true })
    const held = (await call(core, 'backups.list', {})).backups
    expect(backups.map(({ id }) => id)).toEqual(held.map(({ id }) => id))
    expect(backups[0]?.place).toBe(await placeOf(core))
  })
})

describe('an import', () => {
  test('is preceded by a pinned backup, once for one state of the vault', async () => {
    const core = await coreWithVault()
    await call(core, 'transfer.add', { bytes: fileOf('First') })
    // There was nothing to back up yet.
    expect(await reasons(core)).toEqual([])
    await call(core, 'transfer.add', { bytes: fileOf('Second') })
    expect(await reasons(core)).toEqual(['before-import'])
    await call(core, 'transfer.add', { bytes: fileOf('Second') })
    await call(core, 'transfer.add', { bytes: fileOf('Second') })
    expect(await reasons(core)).toEqual(['before-import', 'before-import'])
  })
})
