import { describe, expect, test } from 'vitest'
import { KIND_NAMES, type VaultRecord } from '@shared/records/kinds'
import { record } from '../compose/test-records'
import { disclose, receipt } from './disclose'

const theCase = record('case', { id: 'case', disclosure: 'open' })
const shown = (records: VaultRecord[], profile: 'internal' | 'external' = 'internal') =>
  disclose([theCase, ...records], theCase, profile)
const idsOf = ({ records }: ReturnType<typeof shown>) => records.map(({ id }) => id)
const impact = (fields: Record<string, unknown>) =>
  record('impact', {
    id: 'm',
    exhibit: 'M-01',
    unit: '%',
    baseline: { value: 18.2, source: 'Control arm, 7515 of 41 292' },
    result: { value: 18.95 },
    interval: { of: 'absolute', low: 0.35, high: 1.13, level: 95 },
    controlSize: 41_292,
    disclosure: 'open',
    ...fields,
  })

const person = (fields: Record<string, unknown>) =>
  record('person', {
    id: 'p',
    title: 'Maria Example',
    role: 'Staff MLE',
    team: 'Ranking',
    notes: 'Secret',
    ...fields,
  })
const metric = (fields: Record<string, unknown>, profile: 'internal' | 'external' = 'internal') =>
  shown([impact(fields)], profile).metrics['m']

describe('records that may not be seen', () => {
  const records = [
    record('project', { id: 'open', disclosure: 'open' }),
    record('project', { id: 'internal', exhibit: 'E-02' }),
    record('project', { id: 'never', exhibit: 'E-03', disclosure: 'never' }),
    record('project', { id: 'trashed', disclosure: 'open', deletedAt: '2026-02-01T08:00:00.000Z' }),
  ]

  test('inside the company, trash and "never" are left out', () => {
    expect(idsOf(shown(records))).toEqual(['internal', 'open'])
  })

  test('outside, only what is marked open is left', () => {
    expect(idsOf(shown(records, 'external'))).toEqual(['open'])
  })

  test('the receipt names what was left out and why, the trash apart', () => {
    expect(receipt(shown(records, 'external'))).toEqual([
      { message: 'Not in this packet: E-02 (marked “Internal”).', record: 'internal' },
      { message: 'Not in this packet: E-03 (marked “Never”).', record: 'never' },
    ])
  })

  test('conversations, ideas and observations never come near a packet', () => {
    const others = KIND_NAMES.map((kind) => record(kind, { id: kind, disclosure: 'open' }))
    const kinds = new Set(shown(others).records.map(({ kind }) => kind))
    for (const kind of ['meeting', 'idea', 'environment', 'role-option', 'case']) expect(kinds).not.toContain(kind)
  })

  test('a case that is not open makes no external packet', () => {
    const internal = record('case', { id: 'case' })
    expect(() => disclose([], internal, 'external')).toThrow(/Set the case's disclosure to “Open”/)
    expect(() => disclose([], record('case', { id: 'case', disclosure: 'never' }), 'internal')).toThrow(/“Never”/)
  })

  test.each(['asked', 'not-asked', 'refused', null])(
    'feedback with consent %s is not there to be quoted',
    (consent) => {
      expect(idsOf(shown([record('feedback', { id: 'f', consent, quote: 'Words' })]))).toEqual([])
      expect(idsOf(shown([record('feedback', { id: 'f', consent: 'given', quote: 'Words' })]))).toEqual(['f'])
    },
  )

  test('files that are kept out of packets are dropped', () => {
    const file = { sha256: 'a'.repeat(64), name: 'a.pdf', size: 1, addedAt: '2026-01-01T08:00:00.000Z' }
    const doc = record('design-doc', { id: 'd', attachments: [file, { ...file, inPacket: false, name: 'b.pdf' }] })
    expect(shown([doc]).records[0]?.attachments.map(({ name }) => name)).toEqual(['a.pdf'])
  })
})

test.each(KIND_NAMES)('the private notes of a %s are gone at every depth, unknown fields too', (kind) => {
  const secret = { privateNote: 'CANARY' }
  const noted = record(kind, {
    id: 'x',
    disclosure: 'open',
    consent: 'given',
    claims: [{ ...secret, criterion: 'C1', text: 'A claim' }],
    ...secret,
    evidence: [{ ...secret, criterion: 'C1' }],
    verification: secret,
    when: secret,
    addedLater: [{ deep: secret }],
  })
  const seen = disclose([noted], kind === 'case' ? (noted as typeof theCase) : theCase, 'internal')
  expect(JSON.stringify(seen)).not.toContain('CANARY')
})

const titleOf = (fields: Record<string, unknown>) => shown([person(fields)]).records[0]?.title

describe('people', () => {
  test('are shown by role unless the person said otherwise', () => {
    expect(titleOf({})).toBe('Staff MLE, Ranking')
    expect(titleOf({ personDisclosure: 'named' })).toBe('Maria Example (Staff MLE, Ranking)')
    expect(titleOf({ personDisclosure: 'pseudonym' })).toBe('Colleague 1')
    expect(titleOf({ role: '', team: '', relation: 'mentor' })).toBe('Mentor')
    expect(titleOf({ personDisclosure: 'hidden' })).toBeUndefined()
  })

  test('leave nothing else behind, not even under a pseudonym', () => {
    expect(JSON.stringify(shown([person({ personDisclosure: 'pseudonym' })]))).not.toMatch(/Maria|Secret|Ranking/)
  })

  test('keep their pseudonym when somebody earlier is hidden or trashed', () => {
    const later = person({ personDisclosure: 'pseudonym', createdAt: '2026-02-01T08:00:00.000Z' })
    const earlier = record('person', { id: 'q', deletedAt: '2026-03-01T08:00:00.000Z' })
    expect(shown([later, earlier]).records[0]?.title).toBe('Colleague 2')
  })

  test('who are hidden are forgotten wherever a record names them', () => {
    const hidden = person({ personDisclosure: 'hidden' })
    const feedback = record('feedback', {
      id: 'f',
      giver: 'p',
      relation: 'manager',
      consent: 'given',
      people: ['p'],
      verification: { by: 'p', role: 'Staff MLE' },
    })
    const [seen] = shown([hidden, feedback]).records
    expect(seen).toMatchObject({ giver: null, relation: null, people: [], verification: { by: null, role: '' } })
  })
})

test('outside, an internal colleague is not named and still counts as what they are', () => {
  const feedback = record('feedback', {
    id: 'f',
    giver: 'p',
    relation: 'ml-peer',
    consent: 'given',
    disclosure: 'open',
  })
  const { records } = shown([person({}), feedback], 'external')
  expect(records).toMatchObject([{ id: 'f', relation: 'ml-peer' }])
})

describe('metrics', () => {
  test('are exact inside the company when nothing is said', () => {
    expect(metric({})).toMatchObject({ effect: '+4.1\u202f%', baseline: '18.2\u202f%', clearOfZero: true })
  })

  test('that follow from counts have the decimals of the change between them', () => {
    const counts = {
      design: 'randomized',
      unit: '',
      baseline: { value: null },
      result: { value: null },
      interval: {},
      controlSize: 48_210,
      control: { successes: 4821 },
      treatmentSize: 48_102,
      treatment: { successes: 4998 },
    }
    expect(metric(counts)).toMatchObject({
      baseline: '10.00\u202f%',
      result: '10.39\u202f%',
      absolute: '+0.39\u00a0points',
      effect: '+3.9\u202f%',
      interval: '+0.1 to +7.9\u202f% (95\u202f%)',
    })
  })

  test('are relative outside the company when nothing is said, the interval with them', () => {
    expect(metric({}, 'external')).toMatchObject({
      effect: '+4.1\u202f%',
      interval: '+1.9 to +6.2\u202f% (95\u202f%)',
      baseline: '',
      absolute: '',
      sizes: '',
    })
  })

  test('can be rounded, given as a range, or withheld', () => {
    expect(metric({ metricDisclosure: 'rounded' })).toMatchObject({
      effect: 'about +4\u202f%',
      baseline: 'about 18\u202f%',
      sizes: 'about 41\u202f000 in control',
    })
    expect(metric({ metricDisclosure: 'range' })).toMatchObject({
      effect: '+2 to +5\u202f%',
      interval: '',
      relative: null,
    })
    expect(metric({ metricDisclosure: 'hidden' })).toMatchObject({
      effect: 'withheld',
      relative: null,
      clearOfZero: null,
    })
  })

  test.each(['rounded', 'percent', 'range', 'hidden'])('shown as %s leave no exact number in the record', (level) => {
    const file = { sha256: 'a'.repeat(64), name: 'readout.pdf', size: 1, addedAt: '2026-01-01T08:00:00.000Z' }
    const seen = shown([
      impact({
        metricDisclosure: level,
        treatmentSize: 41_293,
        target: 20.25,
        durability: { value: 18.77 },
        guardrails: [{ name: 'Cancelled orders', limit: '0.55', observed: '0.12', breached: false }],
        business: { translation: '31 337 orders' },
        attachments: [file],
      }),
    ])
    expect(JSON.stringify(seen)).not.toMatch(
      /18\.2\D|18\.95|0\.35|1\.13|4129|20\.25|18\.77|0\.55|0\.12|31 337|readout|7515/,
    )
    expect(JSON.stringify(seen)).toContain('Cancelled orders')
  })

  test('without a baseline to relate to are withheld where only the relative change may be shown', () => {
    expect(metric({ baseline: { value: 0 }, metricDisclosure: 'percent' })).toMatchObject({ effect: 'withheld' })
    expect(metric({ baseline: { value: null }, metricDisclosure: 'percent' })).toMatchObject({ effect: '' })
  })
})
