import { deflateSync } from 'node:zlib'
import { PDFArray, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { simplePdf } from './small-files'

/** A PDF written by hand: the text of each object by its number, the first being the catalog. */
export function rawPdf(objects: Readonly<Record<number, string | Uint8Array>>): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')]
  for (const [number, body] of Object.entries(objects))
    parts.push(Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n'))
  parts.push(Buffer.from('trailer\n<</Root 1 0 R/Size 100>>\nstartxref\n0\n%%EOF\n'))
  return Buffer.concat(parts)
}

const stream = (dictionary: string, body: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`<<${dictionary}/Length ${body.length}>>\nstream\n`), body, Buffer.from('\nendstream')])

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>'
const leaf = (more = '') => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]${more}>>`
const tree = (kids: string, count: number) => `<</Type/Pages/Kids[${kids}]/Count ${count}>>`

/** The page tree contains itself. */
export const cyclicTree = () =>
  rawPdf({
    1: CATALOG,
    2: tree('3 0 R 2 0 R', 2),
    3: leaf('/Contents 4 0 R'),
    4: stream('', Buffer.from('0 0 9 9 re f')),
  })

/** A page tree of thirty-eight levels, each holding the next one twice: it never ends. */
export function endlessTree(): Uint8Array {
  const levels = Array.from({ length: 38 }, (_, level) => [level + 2, tree(`${level + 3} 0 R ${level + 3} 0 R`, 1)])
  return rawPdf({ 1: CATALOG, ...Object.fromEntries(levels), 40: tree('', 0) })
}

/** A form that draws itself, and a contents array that holds itself. */
export const objectLoops = () =>
  rawPdf({
    1: CATALOG,
    2: tree('3 0 R 6 0 R', 2),
    3: leaf('/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>'),
    4: stream('', Buffer.from('/F Do')),
    5: stream(
      '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>',
      Buffer.from('0 0 9 9 re f /F Do'),
    ),
    6: leaf('/Contents 7 0 R'),
    7: '[7 0 R 4 0 R]',
  })

/** Arrays in arrays, deeper than any stack. */
export const deepNesting = () =>
  rawPdf({
    1: CATALOG,
    2: tree('3 0 R', 1),
    3: leaf(`/Contents 4 0 R/Resources<</Deep ${'['.repeat(200_000)}${']'.repeat(200_000)}>>`),
    4: stream('', Buffer.from('0 0 9 9 re f')),
  })

/** A page whose content unpacks to this many megabytes. */
export const contentBomb = (megabytes: number) =>
  rawPdf({
    1: CATALOG,
    2: tree('3 0 R', 1),
    3: leaf('/Contents 4 0 R'),
    4: stream('/Filter/FlateDecode', deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20))),
  })

/** Packed objects that unpack to this many megabytes. */
export const objectBomb = (megabytes: number) =>
  rawPdf({
    1: CATALOG,
    2: tree('3 0 R', 1),
    3: leaf(),
    4: stream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20))),
  })

/** One page that shows a word in a layer that is on, hides another, and has a third in a form that is off. */
export function layered(): Promise<Uint8Array> {
  return simplePdf(1, async (pdf) => {
    const { context } = pdf
    const layer = (name: string) => context.register(context.obj({ Type: 'OCG', Name: PDFString.of(name) }))
    const [shown, hidden] = [layer('Shown'), layer('Hidden')]
    const font = (await pdf.embedFont('Helvetica')).ref
    const form = context.stream('BT /F 20 Tf 20 100 Td (FormHidden) Tj ET', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 300, 400],
      OC: hidden,
      Resources: { Font: { F: font } },
    })
    const { node } = pdf.getPage(0)
    const content = `/OC /L1 BDC BT /F 20 Tf 20 300 Td (LayerShown) Tj ET EMC
      /OC /L2 BDC q BT /F 20 Tf 20 200 Td (LayerHidden) Tj ET 0 0 50 50 re f Q /X Do EMC
      BT /F 20 Tf 20 150 Td (AfterLayers) Tj ET /X Do`
    node.set(PDFName.of('Contents'), context.register(context.stream(content)))
    const resources = {
      Font: { F: font },
      XObject: { X: context.register(form) },
      Properties: { L1: shown, L2: hidden },
    }
    node.set(PDFName.of('Resources'), context.obj(resources))
    const layers = { OCGs: [shown, hidden], D: { Order: [shown, hidden], OFF: [hidden] } }
    pdf.catalog.set(PDFName.of('OCProperties'), context.obj(layers))
  })
}

/** A form whose fields have values and no look, as programs that fill forms leave them. */
export async function undrawnForm(text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([300, 400])
  page.drawRectangle({ x: 20, y: 20, width: 50, height: 50 })
  const form = pdf.getForm()
  const field = form.createTextField('name')
  field.addToPage(page, { x: 20, y: 100, width: 200, height: 20 })
  field.acroField.setValue(PDFString.of(text))
  for (const widget of field.acroField.getWidgets()) widget.dict.delete(PDFName.of('AP'))
  form.acroForm.dict.set(PDFName.of('NeedAppearances'), pdf.context.obj(true))
  return pdf.save({ updateFieldAppearances: false })
}

/** A page with a stamp that people see and one that is hidden, and with links and actions that must not travel. */
export function annotated(): Promise<Uint8Array> {
  return simplePdf(1, async (pdf) => {
    const { context } = pdf
    const font = (await pdf.embedFont('Helvetica')).ref
    const look = (word: string) =>
      context.register(
        context.stream(`BT /F 12 Tf 2 5 Td (${word}) Tj ET`, {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 150, 20],
          Resources: { Font: { F: font } },
        }),
      )
    const stamp = (word: string, y: number, flags: number) =>
      context.register(
        context.obj({ Type: 'Annot', Subtype: 'Stamp', Rect: [20, y, 170, y + 20], F: flags, AP: { N: look(word) } }),
      )
    const link = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [0, 0, 99, 99],
        A: { S: 'Launch', F: PDFString.of('SECRETPROGRAM') },
      }),
    )
    const list = PDFArray.withContext(context)
    for (const ref of [stamp('StampSeen', 200, 4), stamp('StampHidden', 250, 2), link]) list.push(ref)
    pdf.getPage(0).node.set(PDFName.of('Annots'), list)
  })
}

/** A font drawn by the file itself, whose only glyph is called "A", under the resource name "A". */
export const glyphCalledA = () =>
  rawPdf({
    1: CATALOG,
    2: tree('3 0 R', 1),
    3: leaf('/Contents 4 0 R/Resources<</Font<</A 5 0 R>>>>'),
    4: stream('', Buffer.from('BT /A 20 Tf 20 200 Td (A) Tj ET')),
    5:
      '<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 65/LastChar 65/Widths[9]' +
      '/Encoding<</Differences[65/A]>>/CharProcs<</A 6 0 R>>>>',
    6: stream('', Buffer.from('9 0 0 0 9 9 d1 0 0 9 9 re f')),
  })
