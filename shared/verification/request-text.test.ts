import { describe, expect, test } from 'vitest'
import { acceptance, recordOf, voice } from '../case/preflight/testing/small-vault'
import { KIND_NAMES, type VaultRecord } from '../records/kinds'
import { requestText, type RequestOptions } from './request-text'

const owner = recordOf('person', { id: 'o', title: 'Maria Example', role: 'Analytics Lead' })
const ask = (record: VaultRecord, more: Partial<RequestOptions> = {}) =>
  requestText({ record, person: owner, from: 'Robin Vale', records: [owner, record], ...more })
const metric = (fields: object = {}) =>
  acceptance({
    definition: 'Sellers who accept a proposal.',
    design: 'randomized',
    source: { place: 'Readout week 44' },
    credit: { role: 'Model and readout', share: 70, rationale: 'CANARY rationale' },
    privateNote: 'CANARY note',
    ...fields,
  })

describe('a request to confirm a metric', () => {
  test('greets, says the number with all that lets one check it, and asks one question', () => {
    const { subject, body } = ask(metric())
    expect(subject).toBe('Can you confirm this? Sellers who accept')
    expect(body).toMatch(/^Hello Maria,\n/)
    expect(body).toContain('Effect: +4.1\u202F%, interval +1.9 to +6.2\u202F% (95\u202F%)')
    expect(body).toContain('Measured by: randomized experiment')
    expect(body).toContain('Source: Readout week 44')
    expect(body).toMatch(/Thank you,\nRobin Vale$/)
  })

  test('greets a role as nobody in particular', () => {
    const role = recordOf('person', { id: 'q', title: 'Analytics Lead, Seller Growth' })
    expect(ask(metric(), { person: role }).body).toMatch(/^Hello,\n/)
  })

  test.each(['rounded', 'percent', 'range', 'hidden'])(
    'shown as %s holds no exact number, and says so',
    (metricDisclosure) => {
      const record = metric({ metricDisclosure, definition: 'Was 29.5 % of sellers. Counts sellers.' })
      const { body, leftOut } = ask(record)
      expect(body).not.toMatch(/29\.5|30\.7|41\D?377|41\D?208/)
      expect(body).toContain('Counts sellers.')
      expect(leftOut.join(' ')).toMatch(/29\.5 %/)
      expect(body.includes('Effect')).toBe(metricDisclosure !== 'hidden')
    },
  )

  test('outside the company says the relative change alone', () => {
    const { body } = ask(metric({ disclosure: 'open' }), { audience: 'outside' })
    expect(body).toContain('Effect: +4.1')
    expect(body).not.toMatch(/29\.5|30\.7/)
  })
})

describe('nothing is sent', () => {
  test.each([
    ['marked as never shown', { disclosure: 'never' }, 'inside'],
    ['marked internal and leaves the company', { disclosure: 'internal' }, 'outside'],
    ['in the trash', { deletedAt: '2026-11-01T10:00:00.000Z' }, 'inside'],
  ] as const)('of a record that is %s', (_, fields, audience) => {
    const { body, subject, leftOut } = ask(metric(fields), { audience })
    expect([body, subject]).toEqual(['', ''])
    expect(leftOut).toHaveLength(1)
  })
})

test('feedback is asked for as a quote', () => {
  const { subject, body } = ask(voice())
  expect(subject).toContain('May I quote you?')
  expect(body).toContain('Your words: “The prior you chose')
  expect(body).toContain('may I quote them')
})

test('names of other people and citations do not go out', () => {
  const record = recordOf('project', {
    id: 'p',
    summary: 'Proposals that sellers accept [[M-03]].',
    myPart: 'I built the model. Maria Example doubted it.',
  })
  const { body, leftOut } = ask(record, { person: null })
  expect(body).toContain('Proposals that sellers accept.')
  expect(body).toContain('I built the model.')
  expect(body).not.toContain('Maria')
  expect(leftOut).toEqual(['A sentence that names somebody who is not to be shown by name is left out.'])
})

test.each(KIND_NAMES)('no private note of a %s goes out, at any depth', (kind) => {
  const note = { privateNote: 'CANARY' }
  const record = recordOf(kind, {
    ...note,
    evidence: [{ criterion: 'C1', why: 'CANARY', ...note }],
    claims: [{ criterion: 'C1', text: 'x', ...note }],
    verification: { how: 'CANARY', ...note },
    links: [{ label: 'CANARY', url: 'CANARY' }],
    later: [note],
  })
  const { body, subject, leftOut } = ask(record)
  expect(body + subject).not.toContain('CANARY')
  expect(leftOut).toContain('Your private note is left out.')
})
