import * as fc from 'fast-check'
import type { Inline } from '../inline'
import type { Block } from '../tree'
import { plain } from './small-document'

const WORDS = [
  ...'measured baseline model pipeline latency evidence review holdout region interval feature drift'.split(' '),
  ...'AVATAR office Wahrscheinlichkeitsverteilung entraînement naïve Łódź résumé internationalisation'.split(' '),
  ...'выпуск развитие Ελληνικά 中文晋升材料、设计文档 日本語の設計書 한국어 승진 วิศวกรซอฟต์แวร์ שלום עברית السرعة अभियंता'.split(
    ' ',
  ),
  'a',
  'I',
  '41 %',
  '+2.3',
  '(0.9 to 2.7)',
  '“quoted”',
  'well-known',
  'E-07,',
  '✅',
  'x₁²',
  '10,000.5',
  'https://example.com/dashboards/margin?from=2026-01-01&to=2026-06-30#weekly',
  'Antidisestablishmentarianismus'.repeat(3),
  'ſoft\u00adhyphenated\u00adword',
]

const text = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(' '))

/** So narrow that they fit any cell: one that does not is printed as typed, which another test sees to. */
const FORMULAS = ['x^2', String.raw`\frac{a}{b}`, String.raw`\hat{y}_i`, String.raw`\sqrt{2}`]
const formula = fc.constantFrom(...FORMULAS).map((tex): Inline => ({ type: 'formula', text: tex }))

const run = (most: number): fc.Arbitrary<Inline> =>
  fc.oneof(
    { weight: 5, arbitrary: text(most).map((words): Inline => ({ type: 'text', text: words })) },
    fc.record({
      type: fc.constant('text' as const),
      text: text(6),
      style: fc.constantFrom('strong' as const, 'italic' as const, 'mono' as const),
    }),
    fc.record({ type: fc.constant('link' as const), href: fc.constant('https://example.com/'), text: text(5) }),
    fc.constant<Inline>({ type: 'break', kind: 'hard' }),
    { weight: 2, arbitrary: formula },
  )

/** Never an empty paragraph or line: nobody sees one, and so nothing could follow a heading. */
const runs = (most: number) =>
  fc
    .tuple(text(most), fc.array(run(most), { maxLength: 3 }))
    .map(([words, more]): Inline[] => [
      plain(words),
      ...more.flatMap((next) => (next.type === 'break' ? [next, plain('line')] : [next])),
    ])

const heading = fc.record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const), text: text(8) })

const table = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.record({
    type: fc.constant('table' as const),
    summary: fc.constant('Table'),
    columns: fc.array(
      fc.record({
        label: text(2),
        width: fc.integer({ min: 1, max: 6 }),
        align: fc.constantFrom('left' as const, 'right' as const),
      }),
      { minLength: columns, maxLength: columns },
    ),
    rows: fc.array(fc.record({ cells: fc.array(runs(8), { minLength: columns, maxLength: columns }) }), {
      maxLength: 30,
    }),
  }),
)

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: runs(90).map((content): Block => ({ type: 'paragraph', runs: content })) },
  { weight: 3, arbitrary: heading.map((value): Block => ({ type: 'heading', id: '', outline: false, ...value })) },
  runs(20).map((content): Block => ({ type: 'paragraph', role: 'note', width: 'full', runs: content })),
  fc
    .array(fc.record({ runs: runs(25) }), { minLength: 1, maxLength: 6 })
    .map((items): Block => ({ type: 'list', ordered: false, items })),
  fc.record({ type: fc.constant('claim' as const), criterion: text(4), runs: runs(50), note: text(8) }),
  fc.record({ type: fc.constant('quote' as const), runs: runs(60), attribution: text(6) }),
  fc
    .array(fc.record({ label: text(2), value: runs(30) }), { minLength: 1, maxLength: 8 })
    .map((rows): Block => ({ type: 'definitions', rows })),
  table,
)

const item = fc.record({ runs: runs(25), checked: fc.boolean() })

/** What people write in Markdown beside paragraphs, lists and tables. */
const written: fc.Arbitrary<Block> = fc.oneof(
  fc.array(item, { minLength: 1, maxLength: 6 }).map((items): Block => ({ type: 'list', ordered: false, items })),
  fc
    .array(fc.oneof(text(12), fc.constant('    ')), { minLength: 1, maxLength: 40 })
    .map((lines): Block => ({ type: 'code', lines: [...lines, 'end'] })),
  runs(30).map((content): Block => ({ type: 'paragraph', role: 'note', runs: content })),
  fc
    .constantFrom(...FORMULAS, String.raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix}`)
    .map((tex): Block => ({ type: 'formula-block', text: tex })),
  fc.constant<Block>({ type: 'rule' }),
)

const within = fc
  .array(fc.oneof(block, written), { minLength: 1, maxLength: 3 })
  .map((blocks) => blocks.filter(({ type }) => type !== 'heading'))

/** The same within each other: in quotes, in items, under labels, under what is claimed. */
const nested: fc.Arbitrary<Block> = fc.oneof(
  within.map((blocks): Block => ({ type: 'passage', blocks })),
  fc.tuple(runs(20), within, fc.integer({ min: 1, max: 120 })).map(([content, blocks, start]): Block => ({
    type: 'list',
    ordered: true,
    start,
    items: [{ runs: content, blocks }],
  })),
  within.map((blocks): Block => ({ type: 'definitions', rows: [{ label: 'Label', value: [], blocks }] })),
  fc
    .tuple(runs(20), within)
    .map(([content, blocks]): Block => ({ type: 'claim', criterion: 'C3', runs: content, blocks })),
  fc.tuple(runs(20), within, fc.boolean()).map(([content, blocks, compact]): Block => ({
    type: 'quote',
    attribution: 'A peer',
    compact,
    runs: content,
    blocks,
  })),
)

/** Blocks of text in many scripts, with words that fit nowhere. */
export const arbitraryBlocks: fc.Arbitrary<Block[]> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: block }, { weight: 2, arbitrary: written }, { weight: 1, arbitrary: nested }),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((blocks) => blocks.map((value, index) => (value.type === 'heading' ? { ...value, id: `h${index}` } : value)))

const READ = new Set(['text', 'label', 'criterion', 'note', 'attribution'])

/** All text of such blocks that stands on a page. */
export function readTexts(value: unknown): string {
  if (Array.isArray(value)) return value.map(readTexts).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  // Formulas are drawn, not written.
  if ('type' in value && (value.type === 'formula' || value.type === 'formula-block')) return ''
  if ('lines' in value && Array.isArray(value.lines)) return value.lines.join(' ')
  return Object.entries(value)
    .map(([key, inner]) => (typeof inner === 'string' ? (READ.has(key) ? inner : '') : readTexts(inner)))
    .join(' ')
}
