import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { buildPacket } from '../build-packet'
import type { PlacedPage, TextBox } from '../layout/boxes'
import type { PacketEngine } from '../packet-engine'
import { layOut } from '../testing/lay-out'
import { documentOf, prose } from '../testing/small-document'
import { testEngine } from '../testing/test-engine'
import { wholeFont } from '../testing/whole-font'
import type { Block } from '../tree'

const hasPoppler = succeeds('pdftoppm', ['-v'])
const unless = hasPoppler ? '' : ' (left out: poppler-utils is not installed)'

function succeeds(program: string, options: string[]): boolean {
  try {
    execFileSync(program, options, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const TEXTS = [
  `AVATAR Wave To. office ﬁ “quotes” İstanbul Łódź ${prose(40)}`,
  'Ελληνικά Кириллица Tiếng Việt kỹ sư đường',
  'ภาษาไทย วิศวกรซอฟต์แวร์ सॉफ़्टवेयर अभियंता क्षत्रिय',
  '中文晋升材料、设计文档 日本語の設計書 한국어 승진 자료',
  'עברית שָׁלוֹם 123 abc السَّلَامُ عَلَيْكُمْ Staff',
  '骨直誤は令和の海 ﬁﬂﬃ E\u201107 10\u202f000 𝐛𝐨𝐥𝐝 ｶﾀｶﾅ',
  'Љубав б г д п т Ðorđe ţară şi',
  'Emoji 😀 🚀 ✅ [U+1F9FF] E-07',
]
const blocks: Block[] = TEXTS.flatMap((text): Block[] => [
  { type: 'heading', level: 2, text, id: text, outline: false },
  {
    type: 'paragraph',
    runs: (['regular', 'strong', 'italic', 'mono'] as const).map((style) => ({
      type: 'text',
      style,
      text: `${text} `,
    })),
  },
])

/** The same page with every glyph drawn as the outline that the whole font has for it. */
function outlined(page: PlacedPage, engine: PacketEngine): string {
  const boxes = page.groups.flatMap((group) => group.boxes).filter((box): box is TextBox => box.kind === 'text')
  return boxes.flatMap((box) => glyphPaths(box, page.height, engine)).join('\n')
}

function glyphPaths(box: TextBox, pageHeight: number, { library }: PacketEngine): string[] {
  return box.runs.flatMap(({ shaped, offset }) => {
    const face = library.face(shaped.face)
    const { scale } = face
    const font = wholeFont(face)
    const size = box.size / 1000
    let at = box.x + offset
    return shaped.glyphs.map(({ id, dx, dy, advance }) => {
      const unit = size * scale
      const place = `${unit} 0 0 ${unit} ${at + dx * size} ${pageHeight - box.baseline + dy * size} cm`
      at += advance * size + box.tracking
      return `q ${place} ${box.colour.join(' ')} rg ${pathOperators(font.glyphToPath(id))} f Q`
    })
  })
}

/** SVG's absolute M, L, Q, C and Z as a PDF draws them. */
function pathOperators(path: string): string {
  let [x, y] = [0, 0]
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)]
    .map(([, letter = '', operands = '']) => {
      const n = (operands.match(/-?[\d.]+/g) ?? []).map(Number)
      const [a = 0, b = 0, c = 0, d = 0] = n
      const from = [x, y] as const
      ;[x, y] = [n.at(-2) ?? x, n.at(-1) ?? y]
      if (letter === 'M') return `${a} ${b} m`
      if (letter === 'L') return `${a} ${b} l`
      if (letter === 'C') return `${n.join(' ')} c`
      if (letter === 'Z') return 'h'
      return `${third(from[0], a)} ${third(from[1], b)} ${third(c, a)} ${third(d, b)} ${c} ${d} c`
    })
    .join(' ')
}

/** A quadratic curve's control point as one of the two of a cubic. */
const third = (end: number, middle: number) => end + (2 / 3) * (middle - end)

async function outlinedPdf(pages: readonly PlacedPage[], engine: PacketEngine): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (const page of pages) {
    const stream = pdf.context.register(pdf.context.flateStream(outlined(page, engine)))
    pdf.addPage([page.width, page.height]).node.addContentStream(stream)
  }
  return pdf.save()
}

const RESOLUTION = 150
/** Pixels of a cell's side: about one letter. Readers place text by parts of a pixel otherwise than shapes. */
const CELL = 12

/** A letter that is missing or in another place makes more of a difference to its cell. */
const LETTER = 45

/** How dark the first page is, cell by cell, from 0 to 255. */
function darkness(bytes: Uint8Array, folder: string, name: string): number[] {
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, bytes)
  const options = ['-gray', '-r', String(RESOLUTION), '-f', '1', '-l', '1', '-singlefile']
  execFileSync('pdftoppm', [...options, file, join(folder, name)])
  const image = readFileSync(join(folder, `${name}.pgm`))
  // "P5", width and height, the highest value, then the pixels.
  const [head = '', width = '0'] = /^P5\s+(\d+)\s+\d+\s+\d+\s/.exec(image.subarray(0, 64).toString('latin1')) ?? []
  const columns = Math.ceil(Number(width) / CELL)
  const cells: number[] = []
  image.subarray(head.length).forEach((grey, index) => {
    const cell =
      Math.floor(Math.floor(index / Number(width)) / CELL) * columns + Math.floor((index % Number(width)) / CELL)
    cells[cell] = (cells[cell] ?? 0) + (255 - grey) / (CELL * CELL)
  })
  return cells
}

test.skipIf(!hasPoppler)(`what a reader draws with the cut fonts is what the whole fonts have${unless}`, async () => {
  const engine = await testEngine()
  const document = documentOf(blocks)
  const { bytes } = await buildPacket(engine, document, new Map())
  const { pages } = await layOut(document)
  const folder = mkdtempSync(join(tmpdir(), 'casebook-pixels-'))
  try {
    const drawn = darkness(bytes, folder, 'drawn')
    const whole = darkness(await outlinedPdf(pages, engine), folder, 'whole')
    expect(whole.filter((dark) => dark > 20).length).toBeGreaterThan(400)
    const different = whole.filter((dark, cell) => Math.abs(dark - (drawn[cell] ?? 0)) > LETTER)
    expect(different).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
