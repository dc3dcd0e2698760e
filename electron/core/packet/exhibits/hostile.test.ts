import { expect, test } from 'vitest'
import { PDFDocument } from 'pdf-lib'
import * as hostile from '../testing/hostile-files'
import { readPdf } from '../testing/read-pdf'
import { simplePdf } from '../testing/small-files'
import { type FileResult, readFile } from './read-file'
import type { PageSpan } from '@shared/records/page-range'

const prepare = (bytes: Uint8Array, pages: readonly PageSpan[] = []): Promise<FileResult> =>
  readFile({ kind: 'prepare', bytes, pages }, () => {})

async function prepared(bytes: Uint8Array, pages?: readonly PageSpan[]) {
  const result = await prepare(bytes, pages)
  if (result.kind !== 'prepared') throw new Error(JSON.stringify(result))
  return { ...result, read: await readPdf(result.bytes), raw: await allObjects(result.bytes) }
}

async function allObjects(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes)
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join('\n')
}

test.each([
  ['a page tree that contains itself', hostile.cyclicTree()],
  ['arrays nested deeper than any stack', hostile.deepNesting()],
])('%s ends in a reason', async (_, bytes) => {
  const result = await prepare(bytes)
  expect(result).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/damaged|has no pages/) })
})

test.each([
  ['content', hostile.contentBomb(80), 'unpacks to more than 64 MB'],
  ['packed objects', hostile.objectBomb(300), 'unpacks to more than 256 MB'],
])('%s that swell without end are refused before they fill the memory', async (_, bytes, words) => {
  expect(bytes.length).toBeLessThan(2_000_000)
  expect(await prepare(bytes)).toMatchObject({ kind: 'refused', reason: expect.stringContaining(words) })
})

test('objects that refer to themselves do not hold the reader', async () => {
  const result = await prepare(hostile.objectLoops())
  expect(result.kind).toBe('prepared')
})

test('of 2,000 pages those that were chosen are read, and the numbers of the others hold', async () => {
  const bytes = await simplePdf(2_000)
  const { read, bytes: clean } = await prepared(bytes, [
    { from: 3, to: 4 },
    { from: 2_000, to: 2_000 },
  ])
  expect(read.pages).toHaveLength(2_000)
  expect(clean.length).toBeLessThan(bytes.length / 2)
  expect(await prepare(bytes)).toMatchObject({ reason: expect.stringContaining('choose some of them') })
})

test('what a layer hides does not travel along, and what comes after it stands where it stood', async () => {
  const { read, raw, warnings } = await prepared(await hostile.layered())
  expect(read.pages[0]!.text).toMatch(/LayerShown[^]*AfterLayers/)
  expect(read.pages[0]!.text).not.toContain('Hidden')
  expect(raw).not.toMatch(/OCProperties|OCGs/)
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('hidden layers')])
})

test('fields that have a value and no look are drawn; what no common font can draw is said', async () => {
  const { read, warnings } = await prepared(await hostile.undrawnForm('Filled by a program'))
  expect([read.pages[0]!.text, warnings]).toEqual([expect.stringContaining('Filled by a program'), []])
  const other = await hostile.undrawnForm('placeholder')
  const pdf = await PDFDocument.load(other)
  pdf
    .getForm()
    .getTextField('name')
    .acroField.setValue((await import('pdf-lib')).PDFHexString.fromText('日本'))
  const japanese = await prepared(await pdf.save({ updateFieldAppearances: false }))
  expect(japanese.warnings[0]?.message).toContain('could not be drawn')
})

test('stamps that people see are drawn; hidden ones and everything that acts stay behind', async () => {
  const { read, raw } = await prepared(await hostile.annotated())
  expect(read.pages[0]!.text).toContain('StampSeen')
  expect(read.pages[0]!.text + raw).not.toMatch(/StampHidden|SECRET|Launch|\/Annots/)
})

test('a prepared file is the same for the same file', async () => {
  const bytes = await simplePdf(3)
  const [one, other] = [await prepared(bytes), await prepared(bytes)]
  expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
})

test('a locked file is told from a damaged one, and its unlocked copy is whole', async () => {
  const bytes = await simplePdf(2, (pdf) => pdf.encrypt({ userPassword: 'secret', ownerPassword: 'owner' }))
  const job = { kind: 'unlock', bytes } as const
  expect(await readFile({ kind: 'inspect', bytes }, () => {})).toMatchObject({ kind: 'refused', locked: true })
  expect(await readFile({ ...job, password: 'wrong' }, () => {})).toMatchObject({ kind: 'refused', locked: true })
  const open = await readFile({ ...job, password: 'secret' }, () => {})
  if (open.kind !== 'unlocked') throw new Error(JSON.stringify(open))
  expect(await readFile({ kind: 'inspect', bytes: open.bytes }, () => {})).toEqual({ kind: 'pdf', pages: 2 })
  expect(await prepare(open.bytes)).toMatchObject({ kind: 'prepared', warnings: [] })
  expect(Buffer.from(open.bytes).toString('latin1')).not.toMatch(/\/Encrypt|secret/)
})

test('a glyph or a font that has the name of an action stays', async () => {
  const { raw } = await prepared(hostile.glyphCalledA())
  expect(raw).toMatch(/\/CharProcs <<\s*\/A \d/)
  expect(raw).toMatch(/\/Font <<\s*\/A \d/)
})
