import { beforeAll, expect, test } from 'vitest'
import { buildPacket } from './build-packet'
import { exampleDocument } from './testing/example-document'
import type { PacketEngine } from './packet-engine'
import { documentOf, paragraph, plain } from './testing/small-document'
import { lanesOf } from './testing/lanes-of'
import { readPdf } from './testing/read-pdf'
import { pngOf, simplePdf } from './testing/small-files'
import { testEngine } from './testing/test-engine'
import type { Inline } from './inline'
import type { Block, PacketDocument } from './tree'

let engine: PacketEngine
beforeAll(async () => {
  engine = await testEngine()
})

const exampleAssets = async () =>
  new Map([
    ['image', pngOf(40, 30)],
    ['pdf', await simplePdf(2)],
  ])

/** Letters and digits only: where lines break and how words are spaced is the layout's business. */
const essence = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

function stringsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return [
      'type',
      'id',
      'style',
      'tone',
      'role',
      'width',
      'align',
      'kind',
      'href',
      'anchor',
      'sha256',
      'alt',
      'summary',
    ].includes(key)
      ? []
      : [value]
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item))
  // Formulas are drawn, and said in TeX in the tree of the file.
  if (value && typeof value === 'object' && 'type' in value && String(value.type).startsWith('formula')) return []
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, item]) => stringsOf(item, name))
    : []
}

test('every text of the example document can be read back from its pages', async () => {
  const { bytes, warnings } = await buildPacket(engine, exampleDocument, await exampleAssets())
  expect(warnings).toEqual([])
  const { pages, title } = await readPdf(bytes)
  const read = essence(pages.map((page) => page.text).join('\n'))
  for (const text of stringsOf(exampleDocument.sections.map((section) => section.blocks)))
    expect(read).toContain(essence(text))
  expect(title).toBe(exampleDocument.title)
})

test('the same input gives the same bytes, cold or warm', async () => {
  const first = await buildPacket(engine, exampleDocument, await exampleAssets())
  const other = await buildPacket(engine, documentOf([paragraph('Something else, before.')]), new Map())
  const second = await buildPacket(engine, exampleDocument, await exampleAssets())
  expect(other.pages).toBe(1)
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
})

test('bookmarks and links lead to the pages that the build reports', async () => {
  const packet = await buildPacket(engine, exampleDocument, await exampleAssets())
  const read = await readPdf(packet.bytes)
  expect(read.pages).toHaveLength(packet.pages)
  expect(read.outline).toEqual(packet.outline.map(({ title, page }) => ({ title, page })))
  const links = read.pages.flatMap((page) => page.links)
  expect(links).toContain('mailto:a.person@example.com')
  expect(links).toContain('https://example.com/dashboards/margin')
  expect(links).toContain(packet.anchors['exhibit-E-07'])
  expect(links.filter((link) => typeof link === 'number' && link > packet.pages)).toEqual([])
})

const scripts = {
  Latin: 'AVATAR Wave To. office ﬁ “quotes” İstanbul Łódź',
  Greek: 'Ελληνικά ανάπτυξη',
  Cyrillic: 'Кириллица разработка',
  Vietnamese: 'Tiếng Việt kỹ sư đường',
  Thai: 'ภาษาไทย วิศวกรซอฟต์แวร์',
  Chinese: '中文晋升材料、设计文档',
  Japanese: '日本語の設計書',
  Korean: '한국어 승진 자료',
}

test.each(Object.entries(scripts))('%s is drawn and can be read back', async (_, text) => {
  const { bytes, warnings } = await buildPacket(engine, documentOf([paragraph(text)]), new Map())
  expect(warnings).toEqual([])
  const { pages } = await readPdf(bytes)
  expect(essence(pages[0]!.text)).toContain(essence(text))
})

test.each(['עברית שָׁלוֹם 123 abc', 'السَّلَامُ عَلَيْكُمْ Staff 123', 'सॉफ़्टवेयर अभियंता क्षत्रिय', 'Emoji 😀🚀👍🏽 👩‍💻 🇩🇪 ✅'])(
  '%s is drawn without a warning',
  async (text) => {
    const { bytes, warnings } = await buildPacket(engine, documentOf([paragraph(text)]), new Map())
    expect(warnings).toEqual([])
    const { operatorCounts } = await readPdf(bytes)
    expect(operatorCounts[0]).toBeGreaterThan(0)
  },
)

test('characters that no font has are printed by their number and reported', async () => {
  const hostile = 'a\u0000b\u0007c\ud83dd\udc00e\uffffz\u{10ffff} \u{13000}\u0378'
  const { bytes, warnings } = await buildPacket(
    engine,
    documentOf([paragraph(hostile)], { title: hostile, author: hostile }),
    new Map(),
  )
  const { pages } = await readPdf(bytes)
  for (const code of ['0000', '0007', 'D83D', 'DC00', 'FFFF', '10FFFF', '13000', '0378']) {
    expect(pages[0]!.text).toContain(`[U+${code}]`)
    expect(warnings.map(({ about }) => about)).toContain(`U+${code}`)
  }
})

test('soft hyphens, joiners and direction marks neither show nor disturb', async () => {
  const { bytes, warnings } = await buildPacket(
    engine,
    documentOf([paragraph('an\u00adti\u00addote zero\u200bwidth \u2067mark\u2069 \ufeffbom a\u2060b')]),
    new Map(),
  )
  expect(warnings).toEqual([])
  const { pages } = await readPdf(bytes)
  expect(pages[0]!.text).toContain('antidote zerowidth mark bom ab')
})

test('hostile text in every block throws nothing', async () => {
  const text =
    'x\u0000\ud800 “\u202e reversed \r\n\t' +
    'מ'.repeat(300) +
    '漢'.repeat(500) +
    'e\u0301\u0302\u0303'.repeat(60) +
    '👩‍👩‍👧‍👦'.repeat(30)
  const runs: Inline[] = [
    plain(text),
    { type: 'link', href: 'https://example.com/(\\)', text },
    { type: 'text', text, style: 'mono' },
  ]
  const blocks: Block[] = [
    { type: 'title', kicker: text, title: text, deck: text },
    { type: 'heading', level: 3, text, id: text, outline: true },
    { type: 'paragraph', runs },
    { type: 'list', ordered: false, items: [{ runs, items: [{ runs }] }] },
    { type: 'key-figures', figures: [{ value: text, caption: text }] },
    {
      type: 'table',
      summary: text,
      columns: [{ label: text, width: 1, align: 'right', numeric: true }],
      rows: [{ id: `${text}row`, cells: [runs] }],
    },
    { type: 'claim', criterion: text, runs, note: text },
    { type: 'quote', runs, attribution: text, note: text },
    { type: 'definitions', rows: [{ label: text, value: runs }] },
    {
      type: 'forest',
      title: text,
      subtitle: text,
      alt: text,
      reference: 0,
      rows: [{ label: text, effect: 1, text, exhibit: 'E-01' }],
    },
    { type: 'bars', title: text, subtitle: text, alt: text, bars: [{ label: text, value: 1, text }] },
    lanesOf(text),
    { type: 'exhibit', id: text, title: text, kind: text, anchor: 'e' },
    { type: 'side-notes', title: text, notes: [runs] },
    { type: 'contents', title: text, depth: 3 },
    { type: 'blank-lines', label: text, lines: 2 },
    { type: 'image', sha256: 'none', alt: text, caption: text },
    { type: 'attachment', exhibit: text, anchor: 'p', title: text, sha256: 'none' },
  ]
  const document: PacketDocument = documentOf(blocks, {
    confidentiality: text,
    runningHead: { left: text, right: text },
    language: 'not a language',
    date: 'soon',
  })
  const { bytes, pages } = await buildPacket(engine, document, new Map())
  expect((await readPdf(bytes)).pages).toHaveLength(pages)
})

test('empty blocks and empty documents give a page', async () => {
  const blocks: Block[] = [
    paragraph(''),
    { type: 'list', ordered: true, items: [] },
    { type: 'key-figures', figures: [] },
    { type: 'table', summary: '', columns: [], rows: [] },
    { type: 'definitions', rows: [] },
    { type: 'bars', title: '', subtitle: '', alt: '', bars: [] },
    { type: 'forest', title: '', subtitle: '', alt: '', reference: 0, rows: [] },
    { ...lanesOf(''), lanes: [], ticks: [], from: 0, to: 0 },
    { type: 'side-notes', title: '', notes: [] },
    { type: 'heading', level: 1, text: '', id: 'h', outline: true },
  ]
  expect((await buildPacket(engine, documentOf(blocks), new Map())).pages).toBe(1)
  expect((await buildPacket(engine, documentOf([]), new Map())).pages).toBe(1)
})

test('a packet can be stopped at any step', async () => {
  const steps: string[] = []
  await buildPacket(engine, exampleDocument, await exampleAssets(), {
    onProgress: ({ stage }) => void steps.push(stage),
  })
  expect(new Set(steps)).toEqual(new Set(['opening', 'layout', 'writing']))
  for (let stopAt = 0; stopAt < steps.length - 1; stopAt++) {
    const signal = { aborted: false }
    let seen = 0
    const onProgress = () => {
      signal.aborted = signal.aborted || seen === stopAt
      seen++
    }
    const build = buildPacket(engine, exampleDocument, await exampleAssets(), { signal, onProgress })
    await expect(build).rejects.toMatchObject({ code: 'CANCELLED' })
  }
})
