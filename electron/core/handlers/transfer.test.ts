import { describe, expect, test } from 'vitest'
import type { AppError } from '@shared/errors'
import { ExportedFile } from '@shared/records/record-file'
import { call, openCore } from '../testing/open-core'

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const file = (records: unknown[]) => bytesOf({ format: 'casebook-records', version: 1, records })
async function coreWithVault(sample = false) {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'My case', sample })
  return core
}
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: AppError) => error,
  )

describe('adding records', () => {
  test('takes in a whole file and says what became of each record', async () => {
    const core = await coreWithVault()
    const records = [
      { kind: 'project', title: 'Elasticity', id: 'p' },
      { kind: 'idea', title: 'Season' },
    ]
    const first = await call(core, 'transfer.add', { bytes: file(records) })
    expect(first.added.map(({ title, exhibit }) => [title, exhibit])).toEqual([
      ['Elasticity', 'E-01'],
      ['Season', null],
    ])
    const again = await call(core, 'transfer.add', { bytes: file(records.slice(0, 1)) })
    expect(again).toMatchObject({ added: [], unchanged: [{ id: 'p' }] })
  })

  test('names the record, its title and the field of a fault, lists all of them, and adds nothing', async () => {
    const core = await coreWithVault()
    const records = [
      { kind: 'idea', title: 'Fine' },
      { kind: 'impact', title: 'Conversion', baseline: { value: '3.9' }, guardrails: [{}, { breached: 'no' }] },
    ]
    const error = await refusal(call(core, 'transfer.add', { bytes: file(records) }))
    expect(error).toMatchObject({ code: 'INVALID_INPUT' })
    expect(error?.message).toBe(
      'Record 2 “Conversion”, Baseline, Value: Value must be a number. The file has 1 more faults. Nothing was added.',
    )
    expect(error?.data).toMatchObject([{}, { path: ['records', '1', 'guardrails', '1', 'breached'] }])
    expect(await call(core, 'records.list', {})).toEqual([])
  })

  test.each([
    ['no JSON', new TextEncoder().encode('{'), /no JSON/],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), /no JSON: it is not UTF-8/],
    ['another format', bytesOf({ format: 'other', version: 1, records: [] }), /"format": "casebook-records"/],
    ['a list', bytesOf([]), /no file of Casebook records/],
    ['a newer version', bytesOf({ format: 'casebook-records', version: 2, records: [] }), /newer version/],
    ['an unknown kind', file([{ kind: 'trophy', title: 'Cup' }]), /Record 1 “Cup”, kind: .*must be one of project/],
    ['no record', file(['x']), /Record 1/],
  ])('refuses a file that is %s, in words', async (_what, bytes, words) => {
    const core = await coreWithVault()
    const error = await refusal(call(core, 'transfer.add', { bytes }))
    expect(error).toMatchObject({ code: 'INVALID_INPUT' })
    expect(error?.message).toMatch(words)
  })

  test('says when attached files do not come along', async () => {
    const core = await coreWithVault()
    const attachments = [{ sha256: 'b'.repeat(64), name: 'a.pdf', size: 1, addedAt: '2026-11-23T10:00:00.000Z' }]
    const report = await call(core, 'transfer.add', { bytes: file([{ kind: 'learning', title: 'Leak', attachments }]) })
    expect(report.notices).toEqual(['1 attachment is named by these records and not in this vault; add the files.'])
  })
})

describe('an export', () => {
  test('holds every record, the trash and the private notes, and reads back into an empty vault to the letter', async () => {
    const core = await coreWithVault()
    await call(core, 'transfer.add', {
      bytes: file([
        { kind: 'project', title: 'Elasticity', id: 'p', privateNote: 'mine alone', addedLater: { deep: 1 } },
        { kind: 'profile', title: 'R. Vale' },
        { kind: 'learning', title: 'Leak', project: 'p' },
      ]),
    })
    await call(core, 'records.trash', { ids: ['p'] })
    const { name, bytes } = await call(core, 'transfer.export', {})
    expect(name).toBe('my-case-2026-11-23.json')
    const exported = ExportedFile.parse(JSON.parse(new TextDecoder().decode(bytes)))
    expect(exported.records.map(({ kind }) => kind)).toEqual(['project', 'learning', 'profile'])
    expect(exported.records[0]).toMatchObject({ privateNote: 'mine alone', addedLater: { deep: 1 } })
    expect(exported.records[0]?.deletedAt).not.toBeNull()

    const other = await coreWithVault()
    await call(other, 'transfer.add', { bytes })
    expect(new TextDecoder().decode((await call(other, 'transfer.export', {})).bytes)).toBe(
      new TextDecoder().decode(bytes),
    )
  })
})
