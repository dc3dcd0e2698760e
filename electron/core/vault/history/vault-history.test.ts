import { describe, expect, test } from 'vitest'
import type { VaultRecord } from '@shared/records/kinds'
import { RecordDraft } from '@shared/records/record-schemas'
import { openTestVault, reopen, testVault } from '../../testing/test-vault'

const draft = (kind: VaultRecord['kind'], title: string, more: object = {}) =>
  RecordDraft.parse({ kind, title, ...more })

describe('the steps of a vault', () => {
  test('are told newest first, page by page, with what was undone', async () => {
    const vault = await testVault({ machine: 'desk' })
    const one = await vault.createRecord(draft('idea', 'One'))
    await vault.createRecord(draft('idea', 'Two'))
    await vault.trash([one.id])
    await vault.history.undo()
    const first = await vault.history.steps({ limit: 2 })
    expect(first).toMatchObject({
      more: true,
      undo: 'Create',
      redo: 'Move to trash',
      steps: [
        { label: 'Undo: Move to trash', undone: false, undoable: false, machine: 'desk' },
        { label: 'Move to trash', undone: true, undoable: false, records: 1, titles: [{ id: one.id, title: 'One' }] },
      ],
    })
    const before = first.steps.at(-1)!.seq
    const second = await (await reopen(vault)).history.steps({ limit: 2, before })
    expect(second).toMatchObject({ more: false, steps: [{ label: 'Create', undoable: true }, { label: 'Create' }] })
  })

  test('are whole for many who ask at the same time', async () => {
    const vault = await testVault()
    const idea = await vault.createRecord(draft('idea', 'First'))
    const ask = () => vault.history.ofRecord(idea.id)
    await Promise.all([ask(), ask(), vault.history.steps({ limit: 5 })])
    for (const title of ['Second', 'Third']) {
      await vault.putRecord({ ...vault.get(idea.id)!, title })
      const told = await Promise.all([ask(), ask(), ask()])
      expect(told.map(([newest]) => newest?.title)).toEqual([title, title, title])
    }
  })

  test('can be read by those who only read', async () => {
    const vault = await testVault()
    await vault.createRecord(draft('idea', 'One'))
    const reader = await openTestVault(vault.folder, 'read')
    expect((await reader.history.steps({ limit: 5 })).steps).toHaveLength(1)
    await expect(reader.history.undo()).rejects.toMatchObject({ code: 'STORAGE' })
  })
})

describe('the history of a record', () => {
  test('says when, where and what was changed, in the words of its form', async () => {
    const vault = await testVault({ machine: 'laptop' })
    const project = await vault.createRecord(draft('project', 'Elasticity'))
    const impact = await vault.createRecord(draft('impact', 'Conversion', { privateNote: 'mine' }))
    const changed = { ...impact, title: 'Conversion rate', project: project.id, tags: ['ml', 'growth'] }
    await vault.putRecord(changed)
    await vault.trash([impact.id])
    const versions = await (await reopen(vault)).history.ofRecord(impact.id)
    expect(versions).toMatchObject([
      { label: 'Move to trash', current: true, changes: [{ field: 'In the trash', before: '' }] },
      {
        label: 'Edit',
        machine: 'laptop',
        current: false,
        changes: expect.arrayContaining([
          { field: 'Metric', before: 'Conversion', after: 'Conversion rate' },
          { field: 'Project', before: '', after: 'Elasticity' },
          { field: 'Tags', before: '', after: 'ml\ngrowth' },
        ]),
      },
      {
        label: 'Create',
        revision: 1,
        changes: expect.arrayContaining([{ field: 'Private note', before: '', after: 'mine' }]),
      },
    ])
    expect(versions[1]?.changes).toHaveLength(3)
  })

  test('gives back any version as a new revision, out of the trash too, and that can be undone', async () => {
    const vault = await testVault()
    const record = await vault.createRecord(draft('idea', 'First'))
    await vault.putRecord({ ...record, title: 'Second' })
    await vault.trash([record.id])
    const [, , created] = await vault.history.ofRecord(record.id)
    const restored = await vault.history.restoreVersion(record.id, created!.seq)
    expect(restored).toMatchObject({ title: 'First', revision: 4, deletedAt: null })
    expect((await reopen(vault)).get(record.id)).toEqual(restored)
  })

  test('is not there for a record that never was', async () => {
    const vault = await testVault()
    await expect(vault.history.ofRecord('gone')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(vault.history.restoreVersion('gone', 1)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
