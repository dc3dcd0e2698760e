import { describe, expect, test } from 'vitest'
import { BuiltPacket } from './built-packet'
import { comparePackets, type ShownPacket } from './compare-packets'
import type { PacketShown } from './packet-comparison'

const packet = (fields: Partial<BuiltPacket>): BuiltPacket =>
  BuiltPacket.parse({
    id: 'p',
    case: 'c',
    name: 'Casebook.pdf',
    pages: 4,
    size: 1,
    paper: 'a4',
    profile: 'internal',
    builtAt: '2026-11-23T09:00:00.000Z',
    inputDigest: 'one',
    warnings: [],
    ...fields,
  })

const shownRecord = (exhibit: string, fields: Partial<PacketShown['records'][number]> = {}) => ({
  id: `id-${exhibit}`,
  exhibit,
  title: `Title of ${exhibit}`,
  revision: 1,
  digest: 'a',
  verification: null,
  grade: null,
  verdict: null,
  effect: '',
  criteria: ['C5'],
  ...fields,
})

const criterion = (id: string, status: PacketShown['criteria'][number]['status'], months = 6) => ({
  id,
  name: `Name of ${id}`,
  status,
  months,
})

const shown = (
  criteria: PacketShown['criteria'],
  records: PacketShown['records'],
  texts: PacketShown['texts'] = {},
): ShownPacket => ({
  packet: packet({ inputDigest: JSON.stringify([criteria, records, texts]) }),
  shown: { criteria, records, texts },
})

const texts = (a: ShownPacket, b: ShownPacket) => comparePackets(a, b).changes.map(({ text }) => text)

describe('two packets', () => {
  test('say which criterion rose, and by what', () => {
    const before = shown([criterion('C5', 'gap')], [shownRecord('E-03', { verification: 'requested' })])
    const after = shown(
      [criterion('C5', 'nearly')],
      [shownRecord('E-03', { verification: 'verified', digest: 'b' }), shownRecord('M-07')],
    )
    const { headline, changes } = comparePackets(before, after)
    expect(changes[0]).toMatchObject({
      kind: 'criterion',
      criterion: 'C5',
      text: 'C5 rose from gap to nearly: E-03 verified, M-07 added.',
    })
    expect(headline).toBe('One criterion changed its status; 1 exhibit came, 0 went, 1 changed.')
  })

  test('say what fell, and months without a change of status', () => {
    const before = shown([criterion('C1', 'meets'), criterion('C2', 'meets', 7)], [])
    const after = shown([criterion('C1', 'empty'), criterion('C2', 'meets', 9)], [])
    expect(texts(before, after)).toEqual(['C1 fell from meets to empty.', 'C2 stays at meets with 2 more months (9).'])
  })

  test('say which exhibit counts for less because of another record, and which record that is', () => {
    const piece = { exhibit: 'E-07', strength: 'strong', atLevel: true, independent: true } as const
    const before = shown(
      [{ ...criterion('C4', 'meets'), pieces: [piece] }],
      [shownRecord('F-03', { criteria: [] }), shownRecord('E-07', { criteria: ['C4'] })],
    )
    const after = shown(
      [{ ...criterion('C4', 'nearly'), pieces: [{ ...piece, strength: 'weak' }] }],
      [shownRecord('E-07', { criteria: ['C4'] })],
    )
    expect(texts(before, after)[0]).toBe('C4 fell from meets to nearly: E-07 now weak, before strong, F-03 gone.')
    const unconfirmed = shown(
      [{ ...criterion('C4', 'nearly'), pieces: [{ ...piece, independent: false }] }],
      [shownRecord('F-03', { criteria: [] }), shownRecord('E-07', { criteria: ['C4'] })],
    )
    expect(texts(before, unconfirmed)[0]).toBe('C4 fell from meets to nearly: E-07 no longer confirmed by others.')
    expect(texts(before, shown([criterion('C4', 'nearly')], before.shown?.records ?? []))).toEqual([
      'C4 fell from meets to nearly.',
    ])
  })

  test('say how a measurement is believed now', () => {
    const before = shown([], [shownRecord('M-01', { grade: 'C', effect: '+4 %', verdict: 'not-stated' })])
    const after = shown([], [shownRecord('M-01', { grade: 'A', effect: '+4.1 %', verdict: 'improved', digest: 'b' })])
    expect(texts(before, after)).toEqual([
      'M-01 “Title of M-01”: its grade went from C to A, its verdict is now “improved” and its effect went from +4 % to +4.1 %.',
    ])
    expect(comparePackets(before, after).changes[0]).toMatchObject({
      kind: 'grade',
      exhibit: 'M-01',
      record: 'id-M-01',
    })
  })

  test('name what came, what went, what was edited and which texts changed', () => {
    const before = shown([], [shownRecord('E-01'), shownRecord('E-02')], { ask: 'a', gaps: 'a', story: 'a' })
    const after = shown([], [shownRecord('E-02', { digest: 'b' }), shownRecord('E-05')], {
      ask: 'b',
      gaps: 'b',
      story: 'a',
    })
    expect(texts(before, after)).toEqual([
      'E-02 “Title of E-02” was edited.',
      'E-05 “Title of E-05” was added.',
      'E-01 “Title of E-01” is no longer in it.',
      'In the case itself the ask and the known gaps changed.',
    ])
  })

  test('made of the same say so, and nothing else', () => {
    const one = shown([criterion('C1', 'meets')], [shownRecord('E-01')])
    expect(comparePackets(one, one)).toMatchObject({
      headline: 'Both were made from the same records and choices.',
      changes: [],
    })
  })

  test('of which one does not say what it showed are compared by their choices', () => {
    const a = { packet: packet({ output: 'core' }), shown: null }
    const b = { packet: packet({ inputDigest: 'two', profile: 'external' }), shown: null }
    expect(comparePackets(a, b).headline).toMatch(/only their choices/)
    expect(texts(a, b)).toEqual(['The output went from Core to Full.', 'The profile went from Internal to External.'])
  })
})

test('one side of a comparison is the mirror of the other', () => {
  const before = shown([criterion('C1', 'gap')], [shownRecord('E-01')])
  const after = shown([criterion('C1', 'meets')], [shownRecord('E-02')])
  const [there, back] = [comparePackets(before, after), comparePackets(after, before)]
  const kinds = (kind: string, changes: typeof there.changes) => changes.filter((change) => change.kind === kind).length
  expect(kinds('added', there.changes)).toBe(kinds('removed', back.changes))
  expect(back.changes[0]?.text).toMatch(/^C1 fell from meets to gap/)
})
