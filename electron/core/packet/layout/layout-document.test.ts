import { expect, test } from 'vitest'
import { exampleDocument } from '../testing/example-document'
import { layOut, overflows, textBoxes, textOf } from '../testing/lay-out'
import { documentOf, paragraph, plain, prose } from '../testing/small-document'
import type { Inline } from '../inline'
import type { Block, TableBlock } from '../tree'

const assets = new Map([
  ['image', { kind: 'image' as const, width: 800, height: 3000 }],
  [
    'pdf',
    {
      kind: 'pdf' as const,
      pages: [
        { width: 842, height: 595 },
        { width: 3000, height: 3000 },
      ],
    },
  ],
])

const cell = (text: string): Inline[] => [plain(text)]

const link = (href: string) => ({ type: 'link' as const, href, text: 'x ' })

const bars = (count: number): Block => ({
  type: 'bars',
  title: 'Finding',
  subtitle: 'Unit',
  alt: 'Bars',
  bars: Array.from({ length: count }, (_, index) => ({
    label: `A label that is rather long ${index}`,
    value: index % 3 ? index - 5 : Number.NaN,
    text: `${index}`,
  })),
})

test.each(['a4', 'letter'] as const)('nothing of the example leaves the margins on %s', async (pageSize) => {
  const result = await layOut({ ...exampleDocument, pageSize }, assets)
  expect(overflows(result)).toEqual([])
  expect(result.warnings).toEqual([])
})

test('words, addresses and cells that are wider than their line are broken, not cut', async () => {
  const monster = 'x'.repeat(10_000)
  const address = `https://example.com/${'a-very-long-path/'.repeat(30)}`
  const result = await layOut(
    documentOf([
      { type: 'title', kicker: monster, title: monster, deck: monster },
      { type: 'heading', level: 1, text: monster, id: 'h', outline: true },
      paragraph(monster),
      paragraph(address),
      {
        type: 'key-figures',
        figures: Array.from({ length: 5 }, () => ({
          value: '1234567890123456789',
          caption: 'Antidisestablishmentarianism'.repeat(2),
        })),
      },
      {
        type: 'table',
        summary: '',
        columns: Array.from({ length: 9 }, (_, index) => ({
          label: 'Internationalisation',
          width: 1 + index,
          align: index % 2 ? 'left' : 'right',
        })),
        rows: [
          { cells: Array.from({ length: 9 }, () => cell('Incomprehensibilities 0123456789012345678901234567890')) },
        ],
      },
      { type: 'definitions', rows: [{ label: monster.slice(0, 99), value: cell(monster) }] },
      { type: 'quote', runs: cell(monster), attribution: monster.slice(0, 300) },
      {
        type: 'exhibit',
        id: 'E-1234567890123456789012345678901234567890',
        title: monster.slice(0, 400),
        kind: 'x',
        anchor: 'e',
      },
      { type: 'list', ordered: true, items: [{ runs: cell(monster.slice(0, 900)), items: [{ runs: cell(address) }] }] },
      { type: 'side-notes', title: 'Notes', notes: [cell(address)] },
      paragraph('After the notes.'),
    ]),
  )
  expect(overflows(result)).toEqual([])
})

test('charts of any size and any numbers stay on their pages', async () => {
  const forest: Block = {
    type: 'forest',
    title: 'Finding',
    subtitle: 'Unit',
    alt: 'Forest',
    reference: 0,
    rows: Array.from({ length: 60 }, (_, index) => ({
      label: prose(9),
      effect: index === 3 ? Number.POSITIVE_INFINITY : index,
      low: -1,
      high: index * 2,
      text: `${index} (−1 to ${index * 2})`,
    })),
  }
  const result = await layOut(
    documentOf([bars(0), bars(1), bars(12), bars(13), bars(90), forest, { ...forest, rows: [] }]),
  )
  expect(overflows(result)).toEqual([])
})

test('a long table repeats its head as decoration on every page and never splits a row', async () => {
  const rows: TableBlock['rows'] = Array.from({ length: 120 }, (_, index) => ({
    cells: [[plain(`Row ${index}`)], [plain(prose(30))]],
  }))
  const columns: TableBlock['columns'] = [
    { label: 'Name', width: 1, align: 'left', rowHeader: true },
    { label: 'Text', width: 3, align: 'left' },
  ]
  const { pages } = await layOut(documentOf([{ type: 'table', summary: 'Rows', columns, rows }]))
  expect(pages.length).toBeGreaterThan(4)
  for (const page of pages.slice(1)) {
    const decorated = page.groups.flatMap(({ mark, boxes }) => (mark.kind === 'artifact' ? boxes : []))
    expect(decorated.flatMap((box) => (box.kind === 'text' ? [textOf(box)] : []))).toContain('Name')
    // Each page begins with the first line of a row: its name.
    expect(textOf(textBoxes(page)[0]!)).toMatch(/^Row/)
  }
})

test('a row taller than a page goes on over the next pages with all its words', async () => {
  const text = prose(3000)
  const columns: TableBlock['columns'] = [{ label: 'Text', width: 1, align: 'left' }]
  const result = await layOut(
    documentOf([paragraph('Before.'), { type: 'table', summary: '', columns, rows: [{ cells: [[plain(text)]] }] }]),
  )
  expect(overflows(result)).toEqual([])
  const words = result.pages.flatMap(textBoxes).map(textOf).join('').split(/\s+/).filter(Boolean)
  expect(words.join(' ')).toBe(`Before.Text${text}`)
})

test('no page begins or ends with a single line of a longer paragraph', async () => {
  const lonely: number[] = []
  for (let lead = 0; lead < 12; lead++) {
    const filler = Array.from({ length: lead }, () => paragraph('One line.'))
    const { pages } = await layOut(documentOf([...filler, ...Array.from({ length: 12 }, () => paragraph(prose(60)))]))
    // A paragraph with more than one piece of content goes over a page's end.
    const divided = pages.flatMap((page) =>
      page.groups.filter(({ mark }) => mark.kind === 'content' && mark.node.kids.length > 1),
    )
    expect(divided.length).toBeGreaterThan(0)
    for (const { boxes } of divided) {
      const lines = new Set(boxes.map((box) => (box.kind === 'text' ? box.baseline : 0))).size
      if (lines < 2) lonely.push(lead)
    }
  }
  expect(lonely).toEqual([])
})

test('a heading never stands at the foot of a page without the beginning of its text', async () => {
  for (let lead = 30; lead < 48; lead++) {
    const filler = Array.from({ length: lead }, () => paragraph('One line.'))
    const heading: Block = { type: 'heading', level: 2, text: 'Heading', id: 'h', outline: true }
    const { pages, anchors } = await layOut(documentOf([...filler, heading, paragraph(prose(120))]))
    const boxes = textBoxes(pages[anchors.get('h')!.page]!)
    const at = boxes.findIndex((box) => textOf(box) === 'Heading')
    const below = new Set(boxes.slice(at + 1).map((box) => box.baseline))
    expect(below.size).toBeGreaterThanOrEqual(3)
  }
})

test('printed page numbers are those of the pages', async () => {
  const blocks: Block[] = [
    { type: 'contents', title: 'Contents', depth: 2 },
    ...Array.from({ length: 30 }, (_, index): Block[] => [
      { type: 'heading', level: 1, text: `Part ${index}`, id: `p${index}`, outline: true },
      paragraph(prose(200)),
    ]).flat(),
  ]
  const { pages, anchors } = await layOut(documentOf(blocks))
  const listed = textBoxes(pages[0]!).map(textOf)
  for (let index = 0; index < 10; index++) {
    const at = listed.indexOf(`Part ${index}`)
    expect(listed[at + 1]).toBe(String(anchors.get(`p${index}`)!.page + 1))
  }
})

test('full-width blocks begin below the side notes', async () => {
  const notes = Array.from({ length: 12 }, () => [plain('A pointer')])
  const { pages } = await layOut(
    documentOf([
      { type: 'side-notes', title: 'Notes', notes },
      paragraph('Short.'),
      { type: 'heading', level: 2, text: 'Next', id: 'n', outline: false },
    ]),
  )
  const boxes = textBoxes(pages[0]!)
  const lowest = Math.max(...boxes.filter((box) => textOf(box) === 'A pointer').map((box) => box.baseline))
  expect(boxes.find((box) => textOf(box) === 'Next')!.baseline).toBeGreaterThan(lowest)
})

test('an attached page stands under its exhibit’s head, even with a chapter’s head above', async () => {
  const blocks: Block[] = [
    paragraph(prose(100)),
    { type: 'heading', level: 1, text: 'Design documents', id: 'chapter', outline: true },
    { type: 'exhibit', id: 'E-07', title: 'Design', kind: 'Document', anchor: 'e07' },
    { type: 'attachment', exhibit: 'E-07', anchor: 'p07', title: 'Design', sha256: 'pdf' },
  ]
  const tall = new Map([['pdf', { kind: 'pdf' as const, pages: [{ width: 595, height: 842 }] }]])
  const result = await layOut(documentOf(blocks), tall)
  expect([result.anchors.get('chapter')?.page, result.anchors.get('p07')?.page, result.pages.length]).toEqual([1, 1, 2])
  expect(overflows(result)).toEqual([])
})

test('citations of what is not there stay text and are reported', async () => {
  const { warnings, pages } = await layOut(
    documentOf([
      {
        type: 'paragraph',
        runs: [
          { type: 'citation', exhibit: 'E-99' },
          { type: 'reference', anchor: 'nowhere', text: 'there' },
        ],
      },
    ]),
  )
  expect(warnings.map(({ kind }) => kind)).toEqual(['missing-exhibit', 'missing-anchor'])
  expect(pages[0]!.links).toEqual([])
})

test('only web and mail addresses become links', async () => {
  const { pages } = await layOut(
    documentOf([
      {
        type: 'paragraph',
        runs: [
          link('javascript:alert(1)'),
          link('file:///etc/passwd'),
          link('https://example.com/a'),
          link('mailto:a@example.com'),
        ],
      },
    ]),
  )
  expect(pages[0]!.links.map(({ contents }) => contents)).toEqual(['https://example.com/a', 'mailto:a@example.com'])
})
