import { beforeAll, expect, test } from 'vitest'
import { decodePDFRawStream, degrees, PDFDocument, PDFName, PDFRawStream, PDFString, StandardFonts } from 'pdf-lib'
import { buildPacket } from '../build-packet'
import type { PacketEngine } from '../packet-engine'
import { readPdf } from '../testing/read-pdf'
import { documentOf } from '../testing/small-document'
import { pngOf, simplePdf } from '../testing/small-files'
import { testEngine } from '../testing/test-engine'
import type { AttachmentBlock, Block } from '../tree'
import { openAsset } from './open-asset'

let engine: PacketEngine
beforeAll(async () => {
  engine = await testEngine()
})

const attachment = (more: Partial<AttachmentBlock> = {}): Block[] => [
  { type: 'exhibit', id: 'E-07', title: 'Design', kind: 'Document', anchor: 'e07' },
  { type: 'attachment', exhibit: 'E-07', anchor: 'p07', title: 'Design', sha256: 'file', ...more },
]

const build = (bytes: Uint8Array, more: Partial<AttachmentBlock> = {}) =>
  buildPacket(engine, documentOf(attachment(more)), new Map([['file', bytes]]))

test('each attached page has a page of its own under a stamp', async () => {
  const { bytes, pages, warnings, anchors } = await build(await simplePdf(3))
  expect([pages, warnings, anchors]).toEqual([3, [], { e07: 1, p07: 1 }])
  const read = await readPdf(bytes)
  expect(read.pages.map(({ text }) => /E-07 · Design · page \d of 3/.exec(text)?.[0])).toEqual(
    [1, 2, 3].map((n) => `E-07 · Design · page ${n} of 3`),
  )
})

test('a range of pages is a part of the document', async () => {
  expect((await build(await simplePdf(5), { pages: [{ from: 2, to: 3 }] })).pages).toBe(2)
  expect((await build(await simplePdf(2), { pages: [{ from: 7, to: 9 }] })).warnings[0]?.message).toContain(
    'no such pages',
  )
})

test.each([
  ['a quarter turn', 90, { width: 400, height: 300 }],
  ['a half turn', 180, { width: 300, height: 400 }],
  ['a turn to the left', -90, { width: 400, height: 300 }],
])('a page with %s stands upright', async (_, angle, size) => {
  const bytes = await simplePdf(1, (pdf) => pdf.getPage(0).setRotation(degrees(angle)))
  expect((await openAsset(bytes)).facts).toEqual({ kind: 'pdf', pages: [size] })
  expect((await build(bytes)).pages).toBe(1)
})

test('only the crop box is shown, as far as it lies on the page', async () => {
  const bytes = await simplePdf(2, (pdf) => {
    pdf.getPage(0).setCropBox(50, 50, 100, 80)
    pdf.getPage(1).setCropBox(-500, -500, 600, 600)
  })
  expect((await openAsset(bytes)).facts).toMatchObject({
    pages: [
      { width: 100, height: 80 },
      { width: 100, height: 100 },
    ],
  })
})

test('text of an attached page can still be read, and its missing fonts end the archival claim', async () => {
  const bytes = await simplePdf(1, async (pdf) => {
    const font = await pdf.embedFont(StandardFonts.Helvetica)
    pdf.getPage(0).drawText('Attached words', { font, x: 20, y: 200 })
  })
  const packet = await build(bytes)
  expect((await readPdf(packet.bytes)).pages[0]!.text).toContain('Attached words')
  expect(packet.warnings.map(({ kind }) => kind)).toEqual(['not-archival'])
  expect(Buffer.from(packet.bytes).includes('pdfaid:part')).toBe(false)
})

test('filled fields are drawn, and scripts, actions and attachments stay behind', async () => {
  const bytes = await simplePdf(1, async (pdf) => {
    const field = pdf.getForm().createTextField('name')
    field.setText('Filled in')
    field.addToPage(pdf.getPage(0), { x: 20, y: 100, width: 200, height: 20 })
    pdf.addJavaScript('main', 'app.alert("SECRETSCRIPT")')
    await pdf.attach(Buffer.from('SECRETFILE'), 'secret.txt')
    pdf
      .getPage(0)
      .node.set(PDFName.of('AA'), pdf.context.obj({ O: { S: 'JavaScript', JS: PDFString.of('SECRETACTION') } }))
  })
  const packet = await build(bytes)
  const pdf = await PDFDocument.load(packet.bytes)
  const everything = pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join('\n')
  expect(everything).not.toMatch(/SECRET|JavaScript|EmbeddedFile|AcroForm/)
  expect((await readPdf(packet.bytes)).pages[0]!.text).toContain('Filled in')
})

test('a file locked with a password is named, not shown', async () => {
  const bytes = await simplePdf(1, (pdf) => pdf.encrypt({ userPassword: 'secret', ownerPassword: 'owner' }))
  const { warnings, pages, bytes: packet } = await build(bytes)
  expect(warnings[0]).toMatchObject({ kind: 'attachment-not-shown', about: 'file' })
  expect(warnings[0]!.message).toContain('password')
  expect(pages).toBe(1)
  expect((await readPdf(packet)).pages[0]!.text).toContain('attached, not rendered: it is protected with a password')
})

test('a file that anybody may open is shown although it is encrypted', async () => {
  const bytes = await simplePdf(1, async (pdf) => {
    const font = await pdf.embedFont(StandardFonts.Helvetica)
    pdf.getPage(0).drawText('Open words', { font, x: 20, y: 200 })
    pdf.encrypt({ ownerPassword: 'owner' })
  })
  const packet = await build(bytes)
  expect((await readPdf(packet.bytes)).pages[0]!.text).toContain('Open words')
})

test('truncated, scrambled and foreign files never throw and never end as silent blanks', async () => {
  const whole = await simplePdf(4)
  const files = [
    ...[0.1, 0.3, 0.5, 0.7, 0.9, 0.97].map((share) => whole.slice(0, Math.floor(whole.length * share))),
    Uint8Array.from(whole, (byte, index) => (index % 17 === 5 ? byte ^ 0x55 : byte)),
    Buffer.from('%PDF-1.7\n%%EOF'),
    Buffer.from('hello'),
    new Uint8Array(),
  ]
  for (const file of files) {
    const { pages, warnings } = await build(file)
    expect([file.length, pages === 4 || warnings.length > 0]).toEqual([file.length, true])
  }
})

test('a page without content counts as empty and is reported', async () => {
  const bytes = await simplePdf(1, (pdf) => void pdf.addPage([300, 400]))
  expect((await build(bytes)).warnings[0]?.message).toContain('page 2 is empty')
})

test('pages of an unlikely size are fitted or taken as A4', async () => {
  const bytes = await simplePdf(2, (pdf) => {
    pdf.getPage(0).setMediaBox(0, 0, 14_000, 20)
    pdf.getPage(1).setMediaBox(0, 0, 0, 0)
  })
  const { facts } = await openAsset(bytes)
  expect(facts).toMatchObject({
    pages: [
      { width: 14_000, height: 20 },
      { width: 595.28, height: 841.89 },
    ],
  })
  expect((await build(bytes)).pages).toBe(2)
})

test('the same file shown twice is written once', async () => {
  const noise = pngOf(200, 200)
  const file = await simplePdf(1, async (pdf) => pdf.getPage(0).drawImage(await pdf.embedPng(noise)))
  const once = await build(file)
  const twice = await buildPacket(
    engine,
    documentOf([...attachment(), ...attachment({ anchor: 'again' })]),
    new Map([['file', file]]),
  )
  expect(twice.bytes.length).toBeLessThan(once.bytes.length * 1.3)
})

test('an attached page begins with black, whatever was drawn before it', async () => {
  const file = await simplePdf(1, (pdf) => {
    const content = pdf.context.register(pdf.context.stream('20 20 100 50 re f'))
    pdf.getPage(0).node.set(PDFName.of('Contents'), content)
  })
  const { bytes } = await build(file)
  const pdf = await PDFDocument.load(bytes)
  const drawn = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
    .filter(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of('Form'))
    .map((form) => Buffer.from(decodePDFRawStream(form).decode()).toString('latin1'))
  expect(drawn).toEqual([expect.stringMatching(/^0 g 0 G [^]*20 20 100 50 re f/)])
})

test('exact copies keep the size and the text of their pages, bear nothing of ours, and end the claims', async () => {
  const file = await simplePdf(3, async (pdf) => {
    const font = await pdf.embedFont(StandardFonts.Helvetica)
    for (const page of pdf.getPages()) page.drawText('As it is', { font, x: 20, y: 200 })
    pdf.getPage(1).setRotation(degrees(90))
  })
  const { bytes, pages, warnings } = await build(file, { exact: true, pages: [{ from: 1, to: 2 }] })
  expect(pages).toBe(3)
  const pdf = await PDFDocument.load(bytes)
  expect(pdf.getPages().map((page) => [page.getWidth(), page.getHeight(), page.getRotation().angle])).toEqual([
    [expect.closeTo(595, 0), expect.closeTo(842, 0), 0],
    [300, 400, 0],
    [300, 400, 90],
  ])
  const read = await readPdf(bytes)
  expect(read.pages[0]!.text).toContain('Pages 1–2 of 3 follow as exact copies')
  expect(read.pages.slice(1).map(({ text }) => text.trim())).toEqual(['As it is', 'As it is'])
  expect(warnings.find(({ kind }) => kind === 'not-archival')?.message).toContain('exact copies')
  expect(Buffer.from(bytes).includes('pdfuaid:part')).toBe(false)
})

test('an exhibit leads back to the pages that cite it, in its head and on its attached pages', async () => {
  const cites: Block = { type: 'paragraph', runs: [{ type: 'citation', exhibit: 'E-07' }] }
  const listed: Block = { type: 'paragraph', runs: [{ type: 'citation', exhibit: 'E-07', listed: true }] }
  const blocks: Block[] = [cites, { type: 'page-break' }, listed, { type: 'page-break' }, cites, { type: 'page-break' }]
  const { bytes } = await buildPacket(
    engine,
    documentOf([...blocks, ...attachment()]),
    new Map([['file', await simplePdf(2)]]),
  )
  const { pages } = await readPdf(bytes)
  expect(pages[3]!.text.match(/cited on p\.\s1, 3/g)).toHaveLength(2)
  expect(pages[3]!.links).toEqual([1, 3, 1, 3])
  expect(pages[3]!.text).toContain('E-07 · Design')
})

test('a file that cannot be shown is named with its size and its SHA-256', async () => {
  const sha256 = 'ab'.repeat(32)
  const { bytes } = await buildPacket(
    engine,
    documentOf(attachment({ sha256, size: 12_345 })),
    new Map([[sha256, Buffer.from('%PDF-1.7 nothing')]]),
  )
  const text = (await readPdf(bytes)).pages[0]!.text.replaceAll(/\s/g, '')
  expect(text).toContain('attached,notrendered')
  expect(text).toContain(`12,345bytesandtheSHA-256${sha256}.`)
})
