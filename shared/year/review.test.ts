import { expect, test } from 'vitest'
import type { KindName, RecordDraft, VaultRecord } from '../records/kinds'
import { schemaOfKind } from '../records/record-schemas'
import type { CriterionReading } from '../rubric/reading'
import { composeReview } from './compose-review'
import { said, type ReviewMaterial } from './material'
import { periodSince, periodUntil, periodWords, yearPeriod } from './period'
import { reviewFileName, reviewText } from './review-text'

let counted = 0
function written(draft: RecordDraft & { id?: string; createdAt?: string }): VaultRecord {
  counted += 1
  const createdAt = draft.createdAt ?? '2026-01-01T00:00:00.000Z'
  const managed = { id: draft.id ?? `r${counted}`, exhibit: `E-0${counted % 10}`, revision: 1, createdAt }
  const kind: KindName = draft.kind
  return schemaOfKind(kind).parse({ ...draft, ...managed, updatedAt: createdAt, deletedAt: null })
}

const material = (records: VaultRecord[], rest: Partial<ReviewMaterial> = {}): ReviewMaterial => ({
  period: yearPeriod(2026),
  by: 'happened',
  records,
  metrics: {},
  grades: new Map(),
  before: [],
  after: [],
  ...rest,
})
const itemsOf = (records: VaultRecord[], rest: Partial<ReviewMaterial> = {}) =>
  Object.fromEntries(
    composeReview(material(records, rest)).blocks.map(({ name, items }) => [
      name,
      items.map(({ title, text }) => `${title}: ${text}`),
    ]),
  )

const work = (title: string, when: { from: string; to?: string; ongoing?: boolean }) =>
  written({ kind: 'project', title, when, stage: 'active', machineLearning: true, scopeStep: 'whole' })

test('work that touches the year is told; work that ended before is not', () => {
  const { projects } = itemsOf([
    work('Long', { from: '2024-01-01', ongoing: true }),
    work('Gone', { from: '2024-01-01', to: '2025-12-31' }),
    work('New', { from: '2026-05-01', to: '2026-06-30' }),
  ])
  expect(projects).toEqual([
    'Long: Owned the whole, active, since January 2024.',
    'New: Owned the whole, active, May to June 2026.',
  ])
})

const scoped = (title: string, from: string, scopeStep: 'assist' | 'whole') =>
  written({ kind: 'project', title, when: { from }, machineLearning: true, scopeStep })

test('a step of the scope is told with the one before it', () => {
  const { scope } = itemsOf([scoped('First', '2025-02-01', 'assist'), scoped('Second', '2026-02-01', 'whole')])
  expect(scope).toEqual(['Second: Owned the whole since February 2026; before: assisted.'])
})

test('what failed is told by its own name', () => {
  const { failures, milestones, next, projects } = itemsOf([
    written({
      kind: 'project',
      title: 'Dead end',
      stage: 'stopped',
      when: { from: '2026-02-01', to: '2026-03-01' },
      outcome: 'No lift at any depth',
    }),
    written({ kind: 'milestone', title: 'Missed one', status: 'missed', when: { from: '2026-04-01' } }),
    written({ kind: 'milestone', title: 'Reached one', status: 'reached', reachedOn: '2026-04-02' }),
    written({ kind: 'milestone', title: 'To come', status: 'planned', due: '2027-03-01' }),
  ])
  expect(failures).toEqual(['Dead end: Stopped. No lift at any depth.', 'Missed one: Missed.'])
  expect(milestones).toEqual(['Reached one: Reached on 2 April 2026.'])
  expect(next).toEqual(['To come: Due 1 March 2027.'])
  expect(projects).toBeUndefined()
})

test('numbers that are withheld stay so, and so does what they would betray', () => {
  const impact = written({ kind: 'impact', id: 'm', title: 'Orders', when: { from: '2026-05-01' } })
  const shown = { level: 'hidden' as const, effect: 'withheld' } as ReviewMaterial['metrics'][string]
  const grades = new Map([['m', { grade: 'A', verdict: 'improved' }]]) as never
  expect(itemsOf([impact], { metrics: { m: shown }, grades })['metrics']).toEqual(['Orders: The numbers are withheld.'])
})

const reading = (status: string, pieces: string[], months: number) =>
  ({
    id: 'C5',
    name: 'Evaluation',
    status,
    pieces: pieces.map((record) => ({ record })),
    mlStrength: pieces.length > 1 ? 'strong' : 'weak',
    sustained: { months },
  }) as unknown as CriterionReading

test('a criterion says from what to what it rose, and by what', () => {
  const before = [reading('gap', ['a'], 2)]
  expect(itemsOf([], { before, after: [reading('meets', ['a', 'b', 'c'], 7)] })['criteria']).toEqual([
    'C5 Evaluation: From Gap to Meets, 2 new pieces, the best now strong, 7 months at the level (2 before).',
  ])
  expect(itemsOf([], { before, after: before })['criteria']).toBeUndefined()
})

const review = {
  ...yearPeriod(2026),
  records: 2,
  leftOut: [],
  warnings: [],
  blocks: [
    {
      name: 'learnings' as const,
      items: [
        { id: 'a', record: 'a', exhibit: 'E-01', title: 'A *bold* claim', text: 'It held.', quote: null },
        { id: 'b', record: 'b', exhibit: null, title: 'Another', text: '', quote: null },
      ],
    },
    {
      name: 'quotes' as const,
      items: [
        {
          id: 'q',
          record: 'q',
          exhibit: 'F-01',
          title: '',
          text: '',
          quote: { words: 'Good.\n\nVery.', who: 'A mentor' },
        },
      ],
    },
  ],
}
const written2026 = { title: 'Year in review', without: new Set<string>() }

test('as Markdown it has headings, a list and quotes, and typed marks stay typed', () => {
  expect(reviewText(review, { ...written2026, format: 'markdown' })).toBe(
    `# Year in review, 2026

## Learned

- **A \\*bold\\* claim** (E-01): It held.
- **Another**

## What others said

> Good.
>
> Very.
>
> A mentor (F-01)
`,
  )
})

test('as plain text it has no marks at all, and what is left out takes its empty block with it', () => {
  const text = reviewText(review, { ...written2026, format: 'text', without: new Set(['q', 'b']) })
  expect(text).toContain('  A *bold* claim (E-01): It held.\n')
  expect(text).not.toMatch(/Another|What others said|\*\*|^#/m)
})

test('a text is one sentence: without citations, marks and further lines', () => {
  expect(said('## **Found** a [leak](https://a.example) [[E-07]]\nand more')).toBe('Found a leak.')
  expect(said('Why?')).toBe('Why?')
  expect(said('')).toBe('')
})

test('periods end today and read as people say them', () => {
  const today = '2026-11-23'
  const words = (name: Parameters<typeof periodUntil>[0]) => periodWords(periodUntil(name, today))
  expect(words('week')).toBe('17 to 23 November 2026')
  expect(words('fortnight')).toBe('10 to 23 November 2026')
  expect(words('month')).toBe('24 October to 23 November 2026')
  expect(words('quarter')).toBe('24 August to 23 November 2026')
  expect(words('year')).toBe('24 November 2025 to 23 November 2026')
  expect(periodUntil('month', '2026-03-31').from).toBe('2026-03-01')
  expect(periodSince('2026-11-20', today)).toEqual({ from: '2026-11-21', to: today })
  expect(periodSince(today, today)).toEqual({ from: today, to: today })
  expect(reviewFileName({ ...review, to: today }, { title: 'Status update', format: 'markdown' })).toBe(
    'status-update-2026-11-23.md',
  )
})
