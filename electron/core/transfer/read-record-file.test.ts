import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readRecordFile } from './read-record-file'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const refused = (record: object) => () =>
  readRecordFile(bytesOf(JSON.stringify({ format: 'casebook-records', version: 1, records: [record] })))

test('reads the example of the documentation', async () => {
  const page = await readFile(resolve(import.meta.dirname, '../../../docs/record-format.md'), 'utf8')
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
  const { records } = readRecordFile(bytesOf(example))
  expect(records.map(({ kind }) => kind)).toEqual(['project', 'impact'])
})

test('reads a file that begins with a byte order mark', () => {
  const text = JSON.stringify({ format: 'casebook-records', version: 1, records: [] })
  expect(readRecordFile(bytesOf(`\uFEFF${text}`)).records).toEqual([])
})

test('names a place in the words of the form, deep inside a record too', () => {
  expect(refused({ kind: 'case', title: 'Mine', claims: [{}, { text: 7 }] })).toThrow(
    'Record 1 “Mine”, Claims, row 2, Claim: Claim must be text.',
  )
  expect(refused({ kind: 'idea', title: 'Mine', when: { from: 'May' } })).toThrow(
    'Record 1 “Mine”, When, from: The start must',
  )
  expect(refused({ kind: 'person', title: ' ' })).toThrow('Record 1, Name: A record needs a title.')
})

test('shortens a long title, so that the fault stays in sight', () => {
  expect(refused({ kind: 'idea', title: 'x'.repeat(600) })).toThrow(`Record 1 “${'x'.repeat(59)}…”, Title: `)
})
