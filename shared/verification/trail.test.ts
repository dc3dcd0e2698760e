import { describe, expect, test } from 'vitest'
import { recordOf } from '../case/preflight/testing/small-vault'
import { trailOf, withEvent } from './trail'

const sha256 = 'a'.repeat(64)
const attachments = [{ sha256, name: 'readout.pdf', size: 3, addedAt: '2026-11-01T10:00:00.000Z' }]
const record = (verification: object, fields: object = {}) => recordOf('impact', { verification, ...fields })
const steps = (item: ReturnType<typeof record>) => trailOf(item).map(({ event: { status, on } }) => [status, on])

describe('the trail of a verification', () => {
  test('of a record without any word on it is empty', () => {
    expect(trailOf(record({}))).toEqual([])
  })

  test('of a record of before there were trails is its state', () => {
    expect(steps(record({ status: 'verified', by: 'p', on: '2026-09-22' }))).toEqual([['verified', '2026-09-22']])
  })

  test('keeps every step, and the last one is the state', () => {
    const asked = withEvent(record({ status: 'self-reported' }).verification, {
      status: 'requested',
      by: 'p',
      on: '2026-11-09',
    })
    const confirmed = withEvent(asked, {
      status: 'verified',
      by: 'p',
      on: '2026-11-20',
      how: 'By mail',
      attachment: sha256,
    })
    expect(confirmed).toMatchObject({ status: 'verified', on: '2026-11-20', how: 'By mail' })
    expect(steps(record(confirmed))).toEqual([
      ['self-reported', null],
      ['requested', '2026-11-09'],
      ['verified', '2026-11-20'],
    ])
  })

  test('takes in a state that was typed without a step', () => {
    const asked = withEvent(record({}).verification, { status: 'requested', on: '2026-11-09' })
    const typed = { ...asked, status: 'disputed' as const, on: '2026-11-12' }
    expect(steps(record(typed))).toEqual([
      ['requested', '2026-11-09'],
      ['disputed', '2026-11-12'],
    ])
    expect(withEvent(typed, { status: 'verified', on: '2026-11-20' }).trail).toHaveLength(3)
  })

  test('names the attached proof of a step, and says where it is gone', () => {
    const verification = { status: 'verified', attachment: sha256 }
    expect(trailOf(record(verification, { attachments }))[0]).toMatchObject({
      proof: { name: 'readout.pdf' },
      isProofGone: false,
    })
    expect(trailOf(record(verification))[0]).toMatchObject({ proof: null, isProofGone: true })
  })
})
