import { describe, expect, test } from 'vitest'
import { filed, readCriterionOf } from './testing/records'

const over = (from: string, to: string, ongoing = false) => ({
  kind: 'project' as const,
  role: 'Owner',
  outcome: 'Launched',
  scopeStep: 'whole',
  machineLearning: true,
  when: ongoing ? { from, ongoing } : { from, to },
  ...filed,
  evidence: [{ criterion: 'C2' }],
})

const sustained = (...drafts: ReturnType<typeof over>[]) => readCriterionOf('C2', drafts).sustained

describe('the months with evidence at the level', () => {
  test('a piece covers every month from its first day to its last', () =>
    expect(sustained(over('2026-03-31', '2026-06-01'))).toMatchObject({
      months: 4,
      from: '2026-03-31',
      to: '2026-06-01',
    }))

  test('work that goes on covers the months up to the day of the reading', () =>
    expect(sustained(over('2026-08-10', '', true))).toMatchObject({ months: 4, to: '2026-11-23' }))

  test('months count once, however much they hold', () =>
    expect(sustained(over('2026-08-01', '2026-09-30'), over('2026-09-01', '2026-10-31')).months).toBe(3))

  test('a pause is not counted, and is named', () =>
    expect(sustained(over('2026-01-01', '2026-03-31'), over('2026-06-01', '2026-07-31'))).toMatchObject({
      months: 5,
      from: '2026-01-01',
      gaps: [{ from: '2026-04', to: '2026-05', months: 2 }],
    }))

  test('a pause of six months is survived, one of seven ends the run', () => {
    const later = over('2026-10-01', '2026-10-31')
    expect(sustained(over('2026-01-01', '2026-03-31'), later).months).toBe(4)
    expect(sustained(over('2026-01-01', '2026-02-28'), later)).toMatchObject({
      months: 1,
      from: '2026-10-01',
      shown: ['2026-01', '2026-02', '2026-10'],
    })
  })

  test('nothing after the day of the reading is counted', () =>
    expect(sustained(over('2026-10-01', '2027-03-31'))).toMatchObject({ months: 2, to: '2026-11-23' }))

  test('most of it in the last six weeks is said', () => {
    const late = [over('2026-11-01', '2026-11-02'), over('2026-11-05', '2026-11-06')]
    expect(sustained(...late, over('2026-01-01', '2026-01-31')).endLoaded).toBe(true)
    expect(sustained(...late, over('2026-01-01', '2026-01-31'), over('2026-02-01', '2026-02-28')).endLoaded).toBe(false)
    expect(sustained(over('2026-01-01', '2026-11-20'), over('2026-02-01', '2026-11-20')).endLoaded).toBe(false)
  })

  test('a day long past takes no time', () =>
    expect(sustained(over('0001-01-01', '2026-11-01')).shown).toHaveLength(601))
})
