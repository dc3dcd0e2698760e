import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { In } from '@shared/contract'
import { reviewText } from '@shared/year/review-text'
import { call, openCore } from '../testing/open-core'

let core: Awaited<ReturnType<typeof openCore>>
const year = { from: '2026-01-01', to: '2026-12-31' }
const ever = { from: '2000-01-01', to: '2030-01-01' }
const read = (input: In<'review.read'>) => call(core, 'review.read', input)
const NOTHING = new Set<string>()
const textOf = async (input: In<'review.read'>) =>
  reviewText(await read(input), { title: 'Year in review', format: 'markdown', without: NOTHING })

beforeAll(async () => {
  core = await openCore()
  await call(core, 'vaults.create', { name: 'Sample', sample: true })
})

test('a year of the sample is told in blocks, with effects, intervals and grades', async () => {
  const { blocks, records } = await read(year)
  expect(records).toBeGreaterThan(10)
  expect(blocks.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['projects', 'metrics', 'criteria', 'milestones', 'quotes', 'learnings', 'decisions']),
  )
  const metrics = blocks.find(({ name }) => name === 'metrics')?.items ?? []
  expect(metrics.find(({ exhibit }) => exhibit === 'M-05')?.text).toBe(
    '+2.3\u202f% (+0.5 to +4.1\u202f%, 95\u202f%), grade A, improved.',
  )
  const criteria = blocks.find(({ name }) => name === 'criteria')?.items ?? []
  expect(criteria.map(({ text }) => text).join(' ')).toMatch(
    /From (Empty|Gap|Nearly) to (Nearly|Meets), \d+ new pieces?/,
  )
})

test('no private note reaches a review, for whomever it is made', async () => {
  const { canaries } = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../resources/sample/canaries.json'), 'utf8'),
  ) as { canaries: { word: string }[] }
  expect(canaries.length).toBeGreaterThan(5)
  for (const profile of ['internal', 'external'] as const)
    for (const by of ['happened', 'captured'] as const) {
      const review = JSON.stringify(await read({ ...ever, profile, by })).toLowerCase()
      expect(canaries.filter(({ word }) => review.includes(word.toLowerCase()))).toEqual([])
    }
})

test('what is marked “Never” is in no review, what is “Internal” in none for anyone, and the receipt says so', async () => {
  const canary = { kind: 'learning' as const, when: { from: '2026-05-05' } }
  await call(core, 'records.create', { draft: { ...canary, title: 'Xylophone', disclosure: 'never' } })
  await call(core, 'records.create', { draft: { ...canary, title: 'Bassoon', disclosure: 'internal' } })
  await call(core, 'records.create', { draft: { ...canary, title: 'Clarinet', disclosure: 'open' } })
  const inside = await textOf(year)
  expect(inside).not.toContain('Xylophone')
  expect(inside).toContain('Bassoon')
  const anyone = await textOf({ ...year, profile: 'external' })
  expect(anyone).not.toMatch(/Xylophone|Bassoon/)
  expect(anyone).toContain('Clarinet')
  const { leftOut } = await read({ ...year, profile: 'external' })
  expect(leftOut.join(' ')).toMatch(/Not in this text: .*\(marked “Internal”\)/)
})

test('words without consent are never quoted', async () => {
  const said = { kind: 'feedback' as const, title: 'A voice', when: { from: '2026-06-06' } }
  await call(core, 'records.create', { draft: { ...said, quote: 'Unasked trombone.', consent: 'not-asked' } })
  await call(core, 'records.create', { draft: { ...said, quote: 'Granted oboe.', consent: 'given' } })
  const text = await textOf(year)
  expect(text).not.toContain('trombone')
  expect(text).toContain('> Granted oboe.')
})

test('someone who is not to be shown by name is found in the texts', async () => {
  await call(core, 'records.create', { draft: { kind: 'person', title: 'Wilhelmina Quist', personDisclosure: 'role' } })
  await call(core, 'records.create', {
    draft: { kind: 'learning', title: 'Told by Wilhelmina Quist', when: { from: '2026-07-07' } },
  })
  expect((await read(year)).warnings).toEqual([expect.stringContaining('“Wilhelmina Quist”')])
})

test('a number that its metric may not show is found in the texts', async () => {
  const when = { from: '2026-08-08' }
  const impact = { kind: 'impact' as const, title: 'Orders', when, disclosure: 'open' as const }
  await call(core, 'records.create', { draft: { ...impact, baseline: { value: 54_321 }, result: { value: 60_000 } } })
  await call(core, 'records.create', {
    draft: { kind: 'learning', title: 'Of 54,321 orders, most are small', when, disclosure: 'open' },
  })
  expect((await read({ ...year, profile: 'external' })).warnings.join(' ')).toContain('It says 54,321, which “Orders”')
  expect((await read(year)).warnings.join(' ')).not.toContain('54,321')
})

test('an update also holds what was only written down in its period', async () => {
  const late = { kind: 'learning' as const, title: 'An old insight, kept late', when: { from: '2020-02-02' } }
  await call(core, 'records.create', { draft: late })
  const week = { from: '2026-11-17', to: '2026-11-23' }
  expect(await textOf({ ...week, by: 'captured' })).toContain('An old insight')
  expect(await textOf(week)).not.toContain('An old insight')
})

test('a period that ends before it starts is refused', async () => {
  await expect(read({ from: '2026-02-01', to: '2026-01-01' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})
