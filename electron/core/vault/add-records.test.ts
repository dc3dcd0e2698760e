import { describe, expect, test } from 'vitest'
import type { ParsedDraft } from '@shared/records/kinds'
import { RecordDraft } from '@shared/records/record-schemas'
import { reopen, testVault } from '../testing/test-vault'

const draft = (kind: ParsedDraft['kind'], title: string, more: object = {}) =>
  RecordDraft.parse({ kind, title, ...more })
const exhibits = (added: readonly { exhibit: string | null }[]) => added.map(({ exhibit }) => exhibit)

const sorted = (records: readonly { id: string }[]) => records.toSorted((a, b) => a.id.localeCompare(b.id))

describe('whole records from a file', () => {
  test('go from one vault to another and stay the same, to the letter', async () => {
    const one = await testVault()
    const project = await one.createRecord(draft('project', 'Project'))
    const impact = await one.createRecord(draft('impact', 'Impact', { project: project.id, later: { kept: true } }))
    await one.putRecord({ ...impact, privateNote: 'mine' })
    await one.trash([project.id])
    const exported = structuredClone(one.records()) as ParsedDraft[]
    const other = await testVault()
    expect((await other.addRecords(exported)).notices).toEqual([])
    expect(sorted((await reopen(other)).records())).toEqual(sorted(one.records()))
  })

  test('that stand here already are left alone, also when they were given another number', async () => {
    const vault = await testVault()
    await vault.createRecord(draft('project', 'Has E-01'))
    const file = [draft('project', 'Wants E-01', { id: 'p', exhibit: 'E-01' })]
    const first = await vault.addRecords(file)
    expect(exhibits(first.added)).toEqual(['E-02'])
    expect(first.notices).toEqual([expect.stringContaining('E-01 is not free')])
    expect(await vault.addRecords(file)).toEqual({
      added: [],
      unchanged: [{ id: 'p', title: 'Wants E-01' }],
      notices: [],
    })
    expect(vault.records()).toHaveLength(2)
  })

  test('change nothing at all when one of them says something else here', async () => {
    const vault = await testVault()
    await vault.addRecords([draft('idea', 'Original', { id: 'i' })])
    const adding = vault.addRecords([draft('idea', 'New'), draft('idea', 'Different', { id: 'i' })])
    await expect(adding).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('“Different”') })
    expect(vault.records().map(({ title }) => title)).toEqual(['Original'])
  })

  test('keep the numbers they bring, and the others count on behind them', async () => {
    const vault = await testVault()
    const { added, notices } = await vault.addRecords([
      draft('learning', 'Without'),
      draft('learning', 'With', { exhibit: 'E-21' }),
      draft('learning', 'Earlier', { exhibit: 'E-05' }),
      draft('learning', 'Same', { exhibit: 'E-21' }),
      draft('impact', 'Wrong series', { exhibit: 'E-40' }),
      draft('person', 'No exhibit', { exhibit: 'E-41' }),
    ])
    expect(exhibits(added)).toEqual(['E-22', 'E-21', 'E-05', 'E-23', 'M-01', null])
    expect(notices).toHaveLength(3)
    expect((await (await reopen(vault)).createRecord(draft('learning', 'Next'))).exhibit).toBe('E-24')
  })

  test('never get a number that was given before', async () => {
    const vault = await testVault()
    await vault.addRecords([draft('learning', 'High', { exhibit: 'E-21' })])
    expect(exhibits((await vault.addRecords([draft('learning', 'Low', { exhibit: 'E-05' })])).added)).toEqual(['E-22'])
  })

  test('come in as one step of the journal', async () => {
    const heard: unknown[] = []
    const vault = await testVault({ onChange: (event) => heard.push(event) })
    await vault.addRecords(Array.from({ length: 50 }, (_, index) => draft('idea', `Idea ${index}`)))
    expect(heard).toHaveLength(1)
  })
})
