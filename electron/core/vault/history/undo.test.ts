import { describe, expect, test } from 'vitest'
import type { VaultRecord } from '@shared/records/kinds'
import { RecordDraft } from '@shared/records/record-schemas'
import { reopen, testVault } from '../../testing/test-vault'
import type { Vault } from '../vault'

const draft = (kind: VaultRecord['kind'], title: string, more: object = {}) =>
  RecordDraft.parse({ kind, title, ...more })
const titles = (vault: Vault) =>
  vault
    .records()
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ title }) => title)
    .toSorted()
const sorted = (records: readonly VaultRecord[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
/** What records say, however often each was saved. */
const content = (vault: Vault) => sorted(vault.records()).map((record) => ({ ...record, revision: 0 }))

/** A clock that a test moves. */
function movableClock() {
  let at = Date.parse('2026-11-23T09:00:00.000Z')
  return { now: () => new Date((at += 1)), wait: (minutes: number) => void (at += minutes * 60_000) }
}

describe('undo', () => {
  test('takes back whatever was done, step by step, and redo does it again, across restarts', async () => {
    let vault = await testVault()
    const states = [content(vault)]
    const acts: ((now: Vault) => Promise<unknown>)[] = [
      (now) => now.createRecord(draft('impact', 'One', { id: 'ignored' })),
      (now) => now.addRecords([draft('idea', 'Two', { id: 'two' }), draft('idea', 'Three', { id: 'three' })]),
      (now) => now.putRecord({ ...now.get('two')!, title: 'Two, changed', privateNote: 'more' }),
      (now) => now.trash(['two', 'three']),
      (now) => now.restore(['three']),
      (now) => now.append([{ op: 'remove', id: 'two' }], { label: 'Restore' }),
    ]
    for (const act of acts) {
      await act(vault)
      states.push(content(vault))
    }
    for (const state of states.toReversed().slice(1)) {
      await vault.history.undo()
      expect(content(vault)).toEqual(state)
      vault = await reopen(vault)
      expect(content(vault)).toEqual(state)
    }
    await expect(vault.history.undo()).rejects.toMatchObject({ code: 'NOT_POSSIBLE_HERE' })
    for (const state of states.slice(1)) {
      await vault.history.redo()
      vault = await reopen(vault)
      expect(content(vault)).toEqual(state)
    }
    await expect(vault.history.redo()).rejects.toThrow('nothing to redo')
    await vault.history.undo()
    expect(content(vault)).toEqual(states.at(-2))
  })

  test('says what it took back', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(draft('idea', 'One'))
    const other = await vault.createRecord(draft('idea', 'Two'))
    await vault.trash([record.id, other.id])
    expect(await vault.history.undo()).toEqual({
      words: 'Undone: Move to trash, 2 records.',
      ids: [record.id, other.id],
    })
    expect(await vault.history.redo()).toMatchObject({ words: 'Redone: Move to trash, 2 records.' })
    await vault.history.undo()
    expect(await vault.history.undo()).toMatchObject({ words: 'Undone: Create of “Two”.' })
  })

  test('of a name gives the vault the one before', async () => {
    const vault = await testVault()
    await vault.rename('Spring')
    await vault.history.undo()
    expect(vault.info.name).toBe('Test')
    await vault.history.redo()
    expect((await reopen(vault)).info.name).toBe('Spring')
  })

  test('never gives an exhibit number a second time', async () => {
    const vault = await testVault()
    await vault.createRecord(draft('impact', 'First'))
    await vault.history.undo()
    expect((await vault.createRecord(draft('impact', 'Second'))).exhibit).toBe('M-02')
  })

  test('after something new leaves nothing to redo', async () => {
    const vault = await testVault()
    await vault.createRecord(draft('idea', 'One'))
    await vault.history.undo()
    await vault.createRecord(draft('idea', 'Two'))
    await expect(vault.history.redo()).rejects.toThrow('nothing to redo')
    expect((await vault.history.steps({ limit: 10 })).redo).toBeNull()
  })

  test('of a certain step leaves those after it, and refuses what was changed since', async () => {
    const vault = await testVault()
    const one = await vault.createRecord(draft('idea', 'One'))
    const two = await vault.createRecord(draft('idea', 'Two'))
    await vault.trash([one.id])
    await vault.putRecord({ ...two, title: 'Two, changed' })
    const { steps } = await vault.history.steps({ limit: 10 })
    const [edit, trash, created] = steps
    await vault.history.undo(trash!.seq)
    expect(titles(vault)).toEqual(['One', 'Two, changed'])
    const before = vault.records()
    await expect(vault.history.undo(created!.seq)).rejects.toMatchObject({
      code: 'NOT_POSSIBLE_HERE',
      message: expect.stringContaining('“Two, changed” was changed again'),
    })
    await expect(vault.history.undo(trash!.seq)).rejects.toThrow('undone already')
    expect(vault.records()).toEqual(before)
    await vault.history.undo(edit!.seq)
    await vault.history.undo(created!.seq)
    expect(titles(vault)).toEqual(['One'])
  })

  test('takes two at once one after the other', async () => {
    const vault = await testVault()
    await vault.createRecord(draft('idea', 'One'))
    await vault.createRecord(draft('idea', 'Two'))
    await Promise.all([vault.history.undo(), vault.history.undo()])
    expect(titles(vault)).toEqual([])
  })

  test('takes back the saves of one editing session at once, and sessions one by one', async () => {
    const clock = movableClock()
    const vault = await testVault({ now: clock.now })
    let record = await vault.createRecord(draft('idea', ''.padEnd(3, 'x')))
    const type = async (title: string) => {
      record = await vault.putRecord({ ...record, title })
    }
    for (const title of ['F', 'Fi', 'First']) await type(title)
    clock.wait(20)
    for (const title of ['First s', 'First session', 'Second session']) await type(title)
    await vault.history.undo()
    expect(titles(vault)).toEqual(['First'])
    await vault.history.undo()
    expect(titles(vault)).toEqual(['xxx'])
    await vault.history.redo()
    await vault.history.redo()
    expect(titles(vault)).toEqual(['Second session'])
  })

  test('goes back over generations and over what was moved to history/', async () => {
    let vault = await testVault()
    const record = await vault.createRecord(draft('idea', 'First'))
    const long = 'x'.repeat(190_000)
    for (let round = 0; round < 8; round += 1) {
      for (let count = 0; count < 6; count += 1) {
        const { id } = await vault.createRecord(draft('idea', `${round} ${count}`, { privateNote: long }))
        if (round > 0) await vault.trash([id])
      }
      vault = await reopen(vault)
    }
    expect((await vault.files.list(vault.layout.history)).length).toBeGreaterThan(0)
    await vault.putRecord({ ...vault.get(record.id)!, title: 'Second' })
    for (let count = 0; count < 1 + 6 + 7 * 12; count += 1) await vault.history.undo()
    expect(titles(vault)).toEqual(['First'])
    expect((await vault.history.ofRecord(record.id)).map(({ label }) => label)).toEqual([
      'Undo: Edit',
      'Edit',
      'Create',
    ])
  }, 60_000)
})
