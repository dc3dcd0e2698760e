import { expect, test } from 'vitest'
import type { VaultRecord } from '@shared/records/kinds'
import type { LanesBlock } from '../charts'
import { disclose } from '../disclosure/disclose'
import { judge } from '../judge'
import { compose } from './compose'
import { mleRubric, options, sampleRecords } from './test-records'
import { dayNumber, timeAxis } from './time-axis'

const rubric = mleRubric()

function charts(records: VaultRecord[], output: 'core' | 'full' = 'full'): LanesBlock[] {
  const theCase = records.find((each) => each.kind === 'case')
  if (!theCase) throw new Error('no case')
  const disclosed = disclose(records, theCase, 'internal')
  const judged = judge(records, disclosed, rubric, options.date)
  const { document } = compose({ disclosed, judged, rubric, options: { ...options, output } })
  return document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'lanes'))
}

const highlighted = (chart?: LanesBlock) =>
  chart?.lanes.filter(({ spans }) => spans.some(({ tone }) => tone === 'highlight')).map(({ label }) => label)

const labels = (...days: string[]) => timeAxis(days).ticks.map(({ label }) => label)

const [transition, evidence] = charts(sampleRecords())

test('the full packet draws the projects and the criteria over time, the core has no room for them', () => {
  expect(transition?.title).toBe('5 of 7 projects ML work, the first from May 2025')
  expect(evidence?.title).toBe('Longest at Senior level: C6 and C7, 33 months on end')
  expect(charts(sampleRecords(), 'core')).toEqual([])
})

test('one project stands out, and the longest criteria do', () => {
  expect(highlighted(transition)).toEqual(['Training pipeline'])
  expect(highlighted(evidence)?.map((label) => label.slice(0, 2))).toEqual(['C6', 'C7'])
})

test('where nothing shows the level yet, the chart explains the marks that it has', () => {
  expect(evidence?.subtitle).toMatch(/^Bars: /)
  const records = sampleRecords().map((each): VaultRecord =>
    'evidence' in each
      ? { ...each, evidence: each.evidence.map((link) => ({ ...link, level: 'mle' as const })) }
      : each,
  )
  const chart = charts(records).at(-1)
  expect(chart?.title).toBe('No criterion is shown at Senior level yet')
  expect(chart?.subtitle).toMatch(/^Hollow points: /)
})

test('the alternative text says every lane in words', () => {
  for (const chart of [transition, evidence])
    for (const { label, told } of chart?.lanes ?? []) {
      expect(told).not.toBe('')
      expect(chart?.alt).toContain(`${label}: ${told}.`)
    }
  expect(transition?.alt).toMatch(/Training pipeline: Owned the whole, May 2025 to/)
})

test('nothing is drawn off the axis, and nothing after the day of the packet', () => {
  const today = dayNumber(options.date)
  for (const chart of [transition, evidence]) {
    const places = chart?.lanes.flatMap(({ spans, points }) => [
      ...spans.flatMap(({ from, to }) => [from, to]),
      ...points.map(({ at }) => at),
    ])
    expect(places?.length).toBeGreaterThan(20)
    expect(places?.filter((at) => at < (chart?.from ?? 0) || at > today)).toEqual([])
  }
})

test('where the scope widened, the title says from what to what', () => {
  const records = sampleRecords().map((each): VaultRecord =>
    each.kind === 'project' && each.title === 'Training pipeline' ? { ...each, scopeStep: 'assist' } : each,
  )
  const [chart] = charts(records)
  expect(chart?.title).toMatch(/^Assisted in May 2025, owned the whole in \w+ 2026$/)
  expect(chart?.subtitle).toContain('widest scope')
})

test('a case with one project has no timeline', () => {
  const all = sampleRecords()
  const one = all.find(({ kind }) => kind === 'project')
  const records = all.filter(({ kind, id }) => kind !== 'project' || id === one?.id)
  expect(charts(records).map(({ title }) => title.slice(0, 7))).toEqual(['Longest'])
})

test('an axis has ticks by quarters, halves or years, as long as it is', () => {
  expect(labels('2026-02-10', '2026-11-23')).toEqual(['Apr', 'Jul', 'Oct'])
  expect(labels('2024-01-01', '2026-11-23')).toEqual(['2024', 'Jul', '2025', 'Jul', '2026', 'Jul'])
  expect(labels('2019-05-01', '2023-02-01')).toEqual(['2020', '2021', '2022', '2023'])
  expect(timeAxis([])).toMatchObject({ from: 0, to: 1 })
})
