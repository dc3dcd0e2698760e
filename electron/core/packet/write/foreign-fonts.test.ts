import { PDFDocument, type PDFDict, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { buildPacket } from '../build-packet'
import { simplePdf } from '../testing/small-files'
import { documentOf } from '../testing/small-document'
import { testEngine } from '../testing/test-engine'
import { fontFaults } from './foreign-fonts'

const { context } = await PDFDocument.create()
type Entries = NonNullable<Parameters<typeof context.stream>[1]>

/** A font of TeX's kind: cut down, embedded, with no table of its characters. */
const font = (more: Entries = {}, descriptor: Entries = { CharSet: PDFString.of('/A/fi/bullet') }): PDFDict =>
  context.obj({
    Type: 'Font',
    Subtype: 'Type1',
    FontDescriptor: { FontFile: context.stream(''), ...descriptor },
    ...more,
  })

const HIDES = ['fonts that hide their text']

test('a font whose glyphs are named after their characters tells its text', () => {
  expect(fontFaults(font())).toEqual([])
  expect(fontFaults(font({ Encoding: { Differences: [65, 'A', 'eacute', 'uni0416', '.notdef'] } }))).toEqual([])
  expect(fontFaults(font({ Encoding: 'WinAnsiEncoding' }, {}))).toEqual([])
})

test('names that mean nothing, and glyphs that nothing names, hide it', () => {
  expect(fontFaults(font({}, { CharSet: PDFString.of('/A/a169') }))).toEqual(HIDES)
  expect(fontFaults(font({ Encoding: { Differences: [1, 'a1'] } }))).toEqual(HIDES)
  expect(fontFaults(font({}, {}))).toEqual(HIDES)
  const widths = { FirstChar: 65, Widths: [500, 600] }
  expect(fontFaults(font({ ...widths, Encoding: { Differences: [65, 'A'] } }, {}))).toEqual(HIDES)
  expect(fontFaults(font({ ...widths, Encoding: { Differences: [65, 'A', 'B'] } }, {}))).toEqual([])
  expect(fontFaults(font({ Subtype: 'Type3', Encoding: { Differences: [65, 'A'] }, CharProcs: { a1: 1 } }))).toEqual([
    ...HIDES,
  ])
})

test('a font without its file is told, and one that lists its characters is not asked for their names', () => {
  expect(fontFaults(context.obj({ Subtype: 'TrueType', Encoding: 'WinAnsiEncoding' }))).toEqual([
    'fonts that are not embedded',
  ])
  expect(fontFaults(font({ ToUnicode: context.stream('') }, {}))).toEqual([])
  expect(fontFaults(context.obj({ Subtype: 'Type0', Encoding: 'Identity-H' }))).toEqual(HIDES)
})

test('only the pages that are shown count against the claim', async () => {
  const file = await simplePdf(2, async (pdf) => {
    const missing = await pdf.embedFont('Helvetica')
    pdf.getPage(1).drawText('Not embedded', { font: missing, x: 20, y: 100 })
  })
  const engine = await testEngine()
  const build = (page: number) =>
    buildPacket(
      engine,
      documentOf([
        { type: 'exhibit', id: 'E-01', title: 'Design', kind: 'Document', anchor: 'e' },
        {
          type: 'attachment',
          exhibit: 'E-01',
          anchor: 'p',
          title: 'Design',
          sha256: 'file',
          pages: [{ from: page, to: page }],
        },
      ]),
      new Map([['file', file]]),
    )
  expect((await build(1)).warnings).toEqual([])
  expect((await build(2)).warnings.map(({ kind }) => kind)).toEqual(['not-archival'])
})
