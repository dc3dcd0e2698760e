import { describe, expect, test } from 'vitest'
import type { KindName } from '@shared/records/kinds'
import { RecordDraft, VaultRecord } from '@shared/records/record-schemas'
import { VaultSearch } from './search'
import { fold, unfold } from './fold'

const managed = { exhibit: null, revision: 1, createdAt: '2026-11-23T10:00:00.000Z', deletedAt: null }
const record = (id: string, kind: KindName, more: object) =>
  VaultRecord.parse({
    ...RecordDraft.parse({ kind, title: id, ...more }),
    ...managed,
    id,
    updatedAt: managed.createdAt,
    ...more,
  })
const searchRecords = (records: readonly VaultRecord[], text: string, limit: number) =>
  new VaultSearch().search(records, { text, limit, fits: () => true }).hits
const found = (records: readonly VaultRecord[], text: string) =>
  searchRecords(records, text, 100).map((hit) => hit.record.id)

describe('search', () => {
  test('puts titles before tags before other text, and the newest first among equals', () => {
    const records = [
      record('text', 'project', { problem: 'About shrinkage.', when: { from: '2026-10-01' } }),
      record('tag', 'project', { tags: ['shrinkage'] }),
      record('old', 'project', { title: 'Shrinkage prior', when: { from: '2024-01-01' } }),
      record('new', 'project', { title: 'Shrinkage again', when: { from: '2026-01-01' } }),
    ]
    expect(found(records, 'shrinkage')).toEqual(['new', 'old', 'tag', 'text'])
  })

  test('takes no notice of case and accents, and shows the text as it was written', () => {
    const records = [record('a', 'learning', { title: 'Ein Café für ÄRZTE' })]
    const [hit] = searchRecords(records, 'CAFE FUR arzte', 10)
    expect(hit).toMatchObject({ field: 'Title', before: 'Ein ', match: 'Café für ÄRZTE', after: '' })
  })

  test('finds every word wherever it stands, and nothing when one is missing', () => {
    const records = [record('a', 'project', { title: 'Label leak', approach: 'Time-based splits' })]
    expect(found(records, 'splits label')).toEqual(['a'])
    expect(found(records, 'splits banana')).toEqual([])
  })

  test('finds exhibit numbers, choices by their words, text in rows and names of files', () => {
    const attachment = { sha256: 'a'.repeat(64), name: 'readout.pdf', size: 1, addedAt: managed.createdAt }
    const records = [
      record('m', 'meeting', { commitments: [{ what: 'Ask for the dataset' }], exhibit: null }),
      record('f', 'feedback', { consent: 'not-asked', exhibit: 'F-07', attachments: [attachment] }),
    ]
    expect(found(records, 'dataset')).toEqual(['m'])
    expect(found(records, 'f-07')).toEqual(['f'])
    expect(found(records, 'readout')).toEqual(['f'])
    expect(searchRecords(records, 'not asked', 10)).toMatchObject([{ field: 'Consent to quote', match: 'Not asked' }])
  })

  test('finds nothing in the trash', () => {
    expect(found([record('gone', 'idea', { deletedAt: managed.createdAt })], 'gone')).toEqual([])
  })

  test('cuts long text around the match', () => {
    const problem = `${'before '.repeat(50)}needle${' after'.repeat(50)}`
    const [hit] = searchRecords([record('a', 'project', { problem })], 'needle', 10)
    expect(hit?.before).toMatch(/^….{40}$/)
    expect(hit?.match).toBe('needle')
    expect(hit?.after).toMatch(/^.{80}…$/)
  })
})

test('a place in folded text leads back to the same letters', () => {
  const text = 'e\u0301 Zürich\nİstanbul ß 👍🏽 naïve'
  for (const word of ['zurich', 'istanbul', 'ß', '👍🏽', 'naive']) {
    const start = fold(text).indexOf(word)
    const { start: from, end } = unfold(text, { start, length: word.length })
    expect(fold(text.slice(from, end))).toBe(word)
  }
})

const ask = (search: VaultSearch, from: readonly VaultRecord[], text: string) =>
  search.search(from, { text, limit: 3, fits: () => true })
const asTyped = (text: string) => Array.from(text, (_, at) => text.slice(0, at + 1))
const hasShortId = ({ id }: VaultRecord) => id.length === 2

test('what is found stands best first, or newest first where that is asked for', () => {
  const records = [
    record('old-title', 'idea', { title: 'Label leak', when: { from: '2026-01-01', to: null } }),
    record('new-text', 'idea', { hypothesis: 'A label leak', when: { from: '2026-11-01', to: null } }),
    record('mid-tag', 'idea', { tags: ['label leak'], when: { from: '2026-06-01', to: null } }),
  ]
  const ids = (order: 'rank' | 'newest', limit = 3) =>
    new VaultSearch().search(records, { text: 'leak', limit, fits: () => true, order }).hits.map((hit) => hit.record.id)
  expect(ids('rank')).toEqual(['old-title', 'mid-tag', 'new-text'])
  expect(ids('newest')).toEqual(['new-text', 'mid-tag', 'old-title'])
  expect(ids('newest', 1)).toEqual(['new-text'])
})

describe('a search that goes on', () => {
  const records = Array.from({ length: 30 }, (_, at) =>
    record(`r${at}`, 'learning', { title: `Run ${at}`, challenge: at % 2 ? 'Label leak' : 'Drift' }),
  )
  test('finds the same by every way of typing', () => {
    const typed = new VaultSearch()
    const words = ['label l', 'run 1', 'leak run 1', 'leak run 1 label 12', 'leak leak', 'label  leak', 'drift', 'd']
    for (const text of words.flatMap(asTyped)) {
      const { hits, count } = ask(typed, records, text)
      const fresh = ask(new VaultSearch(), records, text)
      expect([text, count, hits.map((hit) => hit.record.id)]).toEqual([
        text,
        fresh.count,
        fresh.hits.map((hit) => hit.record.id),
      ])
    }
  })

  test('counts all, and gives only so many', () => {
    const { hits, count } = ask(new VaultSearch(), records, 'leak')
    expect([hits.length, count]).toEqual([3, 15])
  })

  test('follows what is written, moved to the trash and added meanwhile', () => {
    const search = new VaultSearch()
    expect(ask(search, records, 'leak').count).toBe(15)
    const changed = records
      .map((one, at) => (at === 1 ? { ...one, title: 'Leak proof' } : one))
      .map((one, at) => (at === 3 ? { ...one, deletedAt: managed.createdAt } : one))
      .concat(record('late', 'learning', { title: 'A leak', createdAt: '2026-11-24T10:00:00.000Z' }))
    const { hits, count } = ask(search, changed, 'leak')
    expect([count, hits.map((hit) => hit.record.id)]).toEqual([15, ['late', 'r1', 'r11']])
  })

  test('asks a filter before it counts', () => {
    expect(new VaultSearch().search(records, { text: 'leak', limit: 3, fits: hasShortId }).count).toBe(5)
  })
})
