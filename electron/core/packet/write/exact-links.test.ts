import { degrees, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { buildPacket } from '../build-packet'
import { readFile } from '../exhibits/read-file'
import type { PacketEngine } from '../packet-engine'
import { readPdf } from '../testing/read-pdf'
import { documentOf } from '../testing/small-document'
import { simplePdf } from '../testing/small-files'
import { testEngine } from '../testing/test-engine'
import type { AttachmentBlock, Block } from '../tree'

let engine: PacketEngine
beforeAll(async () => {
  engine = await testEngine()
})

type Entries = NonNullable<Parameters<PDFDocument['context']['stream']>[1]>

function addLinks(pdf: PDFDocument, page: number, links: readonly Entries[]): void {
  const annotations = links.map((link) =>
    pdf.context.register(pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [20, 20, 90, 40], ...link })),
  )
  pdf.getPage(page).node.set(PDFName.of('Annots'), pdf.context.obj(annotations))
}

const address = (uri: string): Entries => ({ A: { S: 'URI', URI: PDFString.of(uri) } })

/** Four pages; the first leads to the web, to the second and the third in three ways, and to what must not travel. */
const linked = () =>
  simplePdf(4, (pdf) => {
    const [second, third] = [pdf.getPage(1).ref, pdf.getPage(2).ref]
    const names = { Names: [PDFString.of('chapter'), pdf.context.obj({ D: [third, 'Fit'] })] }
    pdf.catalog.set(
      PDFName.of('Names'),
      pdf.context.obj({ Dests: { Kids: [pdf.context.register(pdf.context.obj(names))] } }),
    )
    pdf.catalog.set(PDFName.of('Dests'), pdf.context.obj({ old: [second, 'XYZ', null, 300, null] }))
    pdf.getPage(1).setRotation(degrees(90))
    addLinks(pdf, 0, [
      address('https://example.com/a?b=(c)'),
      { Dest: [second, 'Fit'] },
      { Dest: 'old' },
      { A: { S: 'GoTo', D: PDFString.of('chapter') } },
      { Dest: PDFString.of('no such name') },
      { A: { S: 'Launch', F: PDFString.of('SECRETPROGRAM') } },
      { A: { S: 'JavaScript', JS: PDFString.of('SECRETSCRIPT') } },
      { A: { S: 'GoToR', F: PDFString.of('SECRETFILE.pdf'), D: [0, 'Fit'] } },
      address('file:///home/SECRETNAME/notes.txt'),
      address('javascript:SECRET()'),
      address('https://SECRETUSER:SECRETWORD@example.com/'),
    ])
  })

const exactCopy = (exhibit: string, sha256: string, more: Partial<AttachmentBlock> = {}): Block[] => [
  { type: 'exhibit', id: exhibit, title: 'Design', kind: 'Document', anchor: exhibit },
  { type: 'attachment', exhibit, anchor: `pages-${exhibit}`, title: 'Design', sha256, exact: true, ...more },
]

async function allObjects(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes)
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join('\n')
}

async function prepared(bytes: Uint8Array) {
  const result = await readFile({ kind: 'prepare', bytes, pages: [] }, () => {})
  if (result.kind !== 'prepared') throw new Error(JSON.stringify(result))
  return result
}

test('links of exact copies lead to the web and to their own pages, and what could do harm stays behind and is told', async () => {
  const { bytes: file, warnings } = await prepared(await linked())
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('links that open a file')])
  const { bytes } = await buildPacket(engine, documentOf(exactCopy('E-07', 'file')), new Map([['file', file]]))
  const { pages } = await readPdf(bytes)
  expect(pages[1]!.links).toEqual(['https://example.com/a?b=(c)', 3, 3, 4])
  expect((await allObjects(file)) + (await allObjects(bytes))).not.toMatch(/SECRET|Launch|JavaScript/)
})

test('a link to a page that was not chosen is left out', async () => {
  const { bytes: file } = await prepared(await linked())
  const blocks = exactCopy('E-07', 'file', {
    pages: [
      { from: 1, to: 1 },
      { from: 3, to: 3 },
    ],
  })
  const { bytes } = await buildPacket(engine, documentOf(blocks), new Map([['file', file]]))
  expect((await readPdf(bytes)).pages[1]!.links).toEqual(['https://example.com/a?b=(c)', 3])
})

test('the heads of several exact copies share a page, say where the copies are, and lead there', async () => {
  const files = new Map([
    ['one', await simplePdf(2)],
    ['two', await simplePdf(1)],
    ['three', await simplePdf(3)],
  ])
  const blocks = [...files.keys()].flatMap((sha256, index) => exactCopy(`E-0${index + 1}`, sha256))
  const { bytes, pages, anchors } = await buildPacket(engine, documentOf(blocks), files)
  expect(pages).toBe(7)
  expect(anchors).toMatchObject({ 'copy-pages-E-01': 2, 'copy-pages-E-02': 4, 'copy-pages-E-03': 5 })
  const [heads] = (await readPdf(bytes)).pages
  expect(heads!.text).toMatch(/All 2 pages follow as exact copies, from p\.\s2/)
  expect(heads!.text).toMatch(/Its one page follows as an exact copy, p\.\s4/)
  expect(heads!.links).toEqual([2, 4, 5])
})

test('what comes after exact copies goes on where their head ended, and its pages come after them', async () => {
  const after: Block[] = [
    { type: 'paragraph', runs: [{ type: 'text', text: 'On the page of the head' }] },
    { type: 'page-break' },
    { type: 'paragraph', runs: [{ type: 'text', text: 'On the page after the copies' }] },
  ]
  const blocks = [...exactCopy('E-01', 'file'), ...after]
  const { bytes } = await buildPacket(engine, documentOf(blocks), new Map([['file', await simplePdf(2)]]))
  const texts = (await readPdf(bytes)).pages.map(({ text }) => text)
  expect(texts).toHaveLength(4)
  expect(texts[0]).toContain('On the page of the head')
  expect(texts[3]).toContain('On the page after the copies')
})
