import { describe, expect, it } from 'vitest'
import { VaultRecord } from '../records/record-schemas'
import { weekGaps } from './week-gaps'

const at = '2026-11-23T14:32:00.000Z'
const managed = { id: 'a', exhibit: null, revision: 1, createdAt: at, updatedAt: at, deletedAt: null }
const record = (kind: string, more: object = {}) =>
  VaultRecord.parse({ ...managed, kind, title: 'Label leak', ...more })
const textsOf = (given: VaultRecord) => weekGaps(given).map(({ text }) => text)

describe('what a fresh record lacks', () => {
  it('is named with the field that mends it, the most important first', () => {
    expect(weekGaps(record('learning'))).toEqual([
      { text: 'Counts for no criterion yet', field: 'evidence' },
      { text: 'Belongs to no project', field: 'project' },
    ])
  })

  it('gets less with every answer, down to nothing', () => {
    const evidence = [{ criterion: 'C3', why: '' }]
    expect(textsOf(record('learning', { evidence, project: 'p' }))).toEqual([
      'Does not say why it counts',
      'Nobody was asked to confirm it',
    ])
    const said = [{ criterion: 'C3', why: 'The check runs in CI.' }]
    expect(
      textsOf(record('learning', { evidence: said, project: 'p', verification: { status: 'requested' } })),
    ).toEqual([])
  })

  it('is not asked of what is no evidence, and a note is asked what it is', () => {
    expect(textsOf(record('person'))).toEqual([])
    expect(textsOf(record('note'))).toEqual(['Still a note: it counts as no evidence'])
  })
})
