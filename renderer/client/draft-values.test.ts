import { VaultRecord } from '@shared/records/record-schemas'
import { describe, expect, it } from 'vitest'
import { checkDraft, emptyDraft, mergeRecords } from './draft-values'
import { sameValue } from './same-value'

const at = '2026-11-23T14:32:00.000Z'
const saved = VaultRecord.parse({
  ...emptyDraft('project', '2026-11-23'),
  id: 'a',
  exhibit: 'E-01',
  revision: 3,
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  title: 'Elasticity model',
  outcome: 'It held.',
})

describe('checkDraft', () => {
  it('leaves a wrong field as the vault has it, and out where it has none', () => {
    const record = { ...saved, title: ' ', when: { from: '2026-11-23', to: '2026-11-01', ongoing: false } }
    const { values, issues } = checkDraft(record, saved)
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['title', 'A record needs a title.'],
      ['when.to', 'The end is before the start.'],
    ])
    expect(values).toMatchObject({ title: 'Elasticity model', when: saved.when, outcome: 'It held.' })
    expect(checkDraft(record, null).values).not.toHaveProperty('when')
  })
})

describe('mergeRecords', () => {
  const theirs = { ...saved, revision: 4, outcome: 'It fell apart.', limits: 'Holidays.' } as VaultRecord

  it('joins what each changed alone, under their revision', () => {
    const { record, clashes } = mergeRecords(saved, { ...saved, title: 'Elasticity v2' }, theirs)
    expect(clashes).toEqual([])
    expect(record).toMatchObject({
      title: 'Elasticity v2',
      outcome: 'It fell apart.',
      limits: 'Holidays.',
      revision: 4,
    })
  })

  it('names what both changed in different ways, and only that', () => {
    const mine = { ...saved, outcome: 'It held for a year.', limits: 'Holidays.' }
    const { record, clashes } = mergeRecords(saved, mine, theirs)
    expect(clashes).toEqual(['outcome'])
    expect(record).toMatchObject({ outcome: 'It held for a year.' })
  })
})

describe('sameValue', () => {
  it('does not care for the order of keys or for keys that are not set', () => {
    expect(sameValue({ a: 1, b: [{ c: null }] }, { b: [{ c: null, d: undefined }], a: 1 })).toBe(true)
  })

  it.each([
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: null }, {}],
    [[], {}],
    ['1', 1],
  ])('tells %j from %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false)
  })
})
