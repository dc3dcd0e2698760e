import { describe, expect, test } from 'vitest'
import { DAY_MS } from './clock'
import { backupsToRemove, KEPT, type ThinBackup } from './thinning'

const NOW = '2026-11-23T12:00:00.000Z'
const ago = (days: number, now = NOW) => new Date(Date.parse(now) - days * DAY_MS).toISOString()
const backup = (at: string, more: Partial<ThinBackup> = {}): ThinBackup => ({
  id: at,
  at,
  pinned: false,
  verified: true,
  ...more,
})
const kept = (backups: readonly ThinBackup[], now = NOW) => {
  const removed = new Set(backupsToRemove(backups, now))
  return backups.filter(({ id }) => !removed.has(id)).map(({ id }) => id)
}
const everyHalfHour = (days: number) => Array.from({ length: days * 48 }, (_, index) => backup(ago(index / 48)))
const sameDay = (hour: number, verified: boolean) =>
  backup(`2026-10-05T${String(hour).padStart(2, '0')}:00:00.000Z`, { verified })

describe('thinning', () => {
  test.each([
    ['no backups', [], 0],
    ['one backup, however old and unverified', [backup(ago(9_000), { verified: false })], 1],
    ['every half hour of two days, and the newest of the third', everyHalfHour(3), 2 * 48 + 1 + 1],
    ['one of a day for fourteen days', everyHalfHour(14), 2 * 48 + 1 + 11],
  ])('keeps %s', (_what, backups, count) => {
    expect(kept(backups)).toHaveLength(count)
  })

  test('keeps one a day for 14 days, a week for 10 weeks, a month for 24 months, and a year for ever', () => {
    const daily = Array.from({ length: 365 * 12 }, (_, index) => backup(ago(index)))
    const ids = kept(daily)
    expect(ids.slice(0, KEPT.days)).toEqual(daily.slice(0, KEPT.days).map(({ id }) => id))
    const months = [...new Set(daily.map(({ id }) => id.slice(0, 7)))]
    const expected = new Set([...months.slice(0, KEPT.months), ...yearEnds(daily)])
    expect(new Set(ids.map((id) => id.slice(0, 7)))).toEqual(expected)
    const years = new Set(daily.map(({ id }) => id.slice(0, 4)))
    expect(new Set(ids.map((id) => id.slice(0, 4)))).toEqual(years)
    expect(ids.length).toBeLessThan(KEPT.days + KEPT.weeks + KEPT.months + years.size + 1)
  })

  test('never removes a pinned one', () => {
    const backups = everyHalfHour(10).map((one, index) => ({ ...one, pinned: index % 7 === 0 }))
    const ids = new Set(kept(backups))
    expect(backups.filter(({ pinned }) => pinned).every(({ id }) => ids.has(id))).toBe(true)
  })

  test('never goes below five verified ones', () => {
    const backups = Array.from({ length: 20 }, (_, hour) => sameDay(hour, hour < 8))
    const ids = kept(backups)
    expect(ids.filter((id) => backups.find((one) => one.id === id)?.verified)).toHaveLength(KEPT.verified)
    // The newest of all stays although it is not verified yet.
    expect(ids).toContain(sameDay(19, false).id)
  })

  test('prefers a verified one of a day to a newer one that is not', () => {
    const morning = backup('2026-11-10T08:00:00.000Z')
    const evening = backup('2026-11-10T20:00:00.000Z', { verified: false })
    const others = Array.from({ length: 8 }, (_, index) => backup(ago(index)))
    expect(kept([...others, evening, morning])).toEqual([...others.map(({ id }) => id), morning.id])
  })

  test('keeps what stands in the future', () => {
    const future = Array.from({ length: 50 }, (_, index) => backup(ago(-100 - index / 48)))
    expect(kept(future)).toHaveLength(50)
  })

  test('a clock that runs ahead by ten years costs nothing but what lies within one day', () => {
    const backups = [...everyHalfHour(2), ...Array.from({ length: 600 }, (_, index) => backup(ago(index + 2)))]
    const before = new Set(kept(backups))
    const after = new Set(kept(backups, ago(-3_650)))
    const lost = [...before].filter((id) => !after.has(id))
    expect(lost.every((id) => id >= ago(3))).toBe(true)
    expect(new Set([...after].map((id) => id.slice(0, 10)))).toEqual(new Set([...before].map((id) => id.slice(0, 10))))
  })

  test('done after every backup of seven years of work, it still leaves every month of two years and every year', () => {
    let backups: ThinBackup[] = []
    let seed = 7
    const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
    let now = Date.parse('2020-01-01T08:00:00.000Z')
    const end = Date.parse('2027-01-01T00:00:00.000Z')
    let most = 0
    while (now < end) {
      // Some days off, several backups on the others.
      now += random() < 0.7 ? (0.5 + random() * 3) * 3_600_000 : random() * 3 * DAY_MS
      if (now >= end) break
      const at = new Date(now).toISOString()
      backups.push(backup(at, { verified: random() < 0.9 }))
      const removed = new Set(backupsToRemove(backups, at))
      backups = backups.filter(({ id }) => !removed.has(id))
      most = Math.max(most, backups.length)
    }
    const years = new Set(backups.map(({ at }) => at.slice(0, 4)))
    for (const year of ['2020', '2021', '2022', '2023', '2024', '2025', '2026']) expect(years).toContain(year)
    const months = new Set(backups.map(({ at }) => at.slice(0, 7)))
    for (let month = 1; month <= 12; month += 1) {
      expect(months).toContain(`2025-${String(month).padStart(2, '0')}`)
      expect(months).toContain(`2026-${String(month).padStart(2, '0')}`)
    }
    expect(backups.filter(({ verified }) => verified).length).toBeGreaterThan(KEPT.verified)
    expect(most).toBeLessThan(200)
  })
})

const yearEnds = (daily: readonly ThinBackup[]) => {
  const newest = new Map<string, string>()
  for (const { at } of daily) if (!newest.has(at.slice(0, 4))) newest.set(at.slice(0, 4), at.slice(0, 7))
  return newest.values()
}
