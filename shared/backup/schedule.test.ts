import { describe, expect, test } from 'vitest'
import { clockNotice, isClockDoubtful } from './clock'
import { isMassChange } from './guard'
import { isBackupDue } from './schedule'
import { ageWords, statusWords } from './status-words'

const NOW = '2026-11-23T12:00:00.000Z'

describe('a backup is due', () => {
  test.each([
    ['when there is none yet', { lastAt: null, hasChanged: true, isPaused: false }, true],
    ['after half an hour', { lastAt: '2026-11-23T11:30:00.000Z', hasChanged: true, isPaused: false }, true],
    ['not before', { lastAt: '2026-11-23T11:30:01.000Z', hasChanged: true, isPaused: false }, false],
    ['not when nothing changed', { lastAt: '2020-01-01T00:00:00.000Z', hasChanged: false, isPaused: false }, false],
    ['not while they are paused', { lastAt: null, hasChanged: true, isPaused: true }, false],
    [
      'when the last one is from the future',
      { lastAt: '2030-01-01T00:00:00.000Z', hasChanged: true, isPaused: false },
      true,
    ],
  ])('%s', (_when, occasion, due) => {
    expect(isBackupDue({ now: NOW, ...occasion })).toBe(due)
  })
})

describe('a mass change', () => {
  test.each([
    [1, 1, false],
    [2, 2, false],
    [3, 10, true],
    [2, 10, false],
    [20, 100, false],
    [21, 100, true],
    [50, 10_000, false],
    [51, 10_000, true],
  ])('%i of %i records: %s', (touched, all, isMass) => {
    expect(isMassChange(touched, all)).toBe(isMass)
  })
})

describe('the clock', () => {
  test('is spoken of when it stands more than a day before the last save', () => {
    expect(clockNotice(NOW, '2026-11-24T13:00:00.000Z')).toContain('2026-11-23')
    expect(clockNotice(NOW, '2026-11-24T11:00:00.000Z')).toBeUndefined()
    expect(clockNotice(NOW, '2019-01-01T00:00:00.000Z')).toBeUndefined()
    expect(clockNotice(NOW, null)).toBeUndefined()
  })

  test('is not believed a day before or after the last save', () => {
    expect(isClockDoubtful(NOW, '2025-11-23T12:00:00.000Z')).toBe(true)
    expect(isClockDoubtful(NOW, '2027-11-23T12:00:00.000Z')).toBe(true)
    expect(isClockDoubtful(NOW, '2026-11-23T09:00:00.000Z')).toBe(false)
  })
})

describe('the state of the backups in words', () => {
  const last = { records: 3 } as never
  const none = { last: null, lastVerified: null, ageSeconds: null, due: false, pausedSince: null }

  test('never calls a copy a backup that no restore has tried', () => {
    expect(statusWords({ ...none, last })).toContain('not verified yet')
  })

  test('says how old the last verified one is, and whether something changed since', () => {
    const words = statusWords({ ...none, last, lastVerified: last, ageSeconds: 7_300, due: true })
    expect(words).toBe('The last verified backup is of 3 records, made 2 hours ago. The vault has changed since.')
  })

  test.each([
    [0, 'just now'],
    [119, 'just now'],
    [120, '2 minutes ago'],
    [7_199, '119 minutes ago'],
    [7_200, '2 hours ago'],
    [172_800, '2 days ago'],
  ])('%i seconds are %s', (seconds, words) => {
    expect(ageWords(seconds)).toBe(words)
  })
})
