import { PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import { expect, test } from 'vitest'
import { buildPacket } from '../build-packet'
import { readFile } from '../exhibits/read-file'
import { documentOf } from '../testing/small-document'
import { jpegOf, pngOf, simplePdf } from '../testing/small-files'
import { testEngine } from '../testing/test-engine'
import { unpacked } from './unpack'
import { readJpeg } from './jpeg-segments'

/** Every object of a PDF in words, and every stream unpacked. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes)
  const streams = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [unpacked(object), object.contents] : []))
  const objects = context.enumerateIndirectObjects().map(([, object]) => object.toString())
  return [bytes, ...streams].map((part) => Buffer.from(part).toString('latin1')).join('\n') + objects.join('\n')
}

/** A JPEG with a second picture and a film after its end, and a thumbnail in its head. */
function cameraJpeg(): Uint8Array {
  const thumbnail = Buffer.concat([
    Buffer.from([0xff, 0xe0, 0, 0]),
    Buffer.from('JFIF\0\u0001\u0002\0\0\u0001\0\u0001\u0001\u0004SECRETTHUMB0', 'latin1'),
  ])
  thumbnail.writeUInt16BE(thumbnail.length - 2, 2)
  const [start, rest] = [jpegOf(40, 30).subarray(0, 2), jpegOf(40, 30).subarray(2)]
  return Buffer.concat([start, thumbnail, rest, jpegOf(9, 9), Buffer.from('SECRETFILM')])
}

/** A PDF that tells about its author wherever a PDF can. */
const tellingPdf = () =>
  simplePdf(2, async (pdf) => {
    const { context, catalog } = pdf
    for (const set of ['setAuthor', 'setTitle', 'setSubject', 'setCreator', 'setProducer'] as const)
      pdf[set]('SECRETINFO')
    const metadata = context.register(context.stream('<x>SECRETXMP</x>', { Type: 'Metadata', Subtype: 'XML' }))
    catalog.set(PDFName.of('Metadata'), metadata)
    await pdf.attach(Buffer.from('SECRETATTACHED'), 'SECRETNAME.txt')
    const photograph = PDFRawStream.of(
      context.obj({
        Type: 'XObject',
        Subtype: 'Image',
        Width: 40,
        Height: 30,
        BitsPerComponent: 8,
        ColorSpace: 'DeviceRGB',
        Filter: 'DCTDecode',
        Metadata: metadata,
        Alternates: [{ Image: context.register(context.stream('SECRETALTERNATE')) }],
      }),
      cameraJpeg(),
    )
    const layer = context.register(
      context.obj({
        Type: 'OCG',
        Name: PDFString.of('SECRETLAYER'),
        Usage: { Creator: PDFString.of('SECRETPROGRAM') },
      }),
    )
    const resources = {
      XObject: { P: context.register(photograph) },
      Properties: { L: layer, M: { Metadata: metadata } },
    }
    const { node } = pdf.getPage(0)
    const content = '/OC /L BDC q 100 0 0 75 20 100 cm /P Do Q EMC /M /M BDC 0 0 9 9 re f EMC'
    node.set(PDFName.of('Contents'), context.register(context.stream(content)))
    node.set(PDFName.of('Resources'), context.obj(resources))
    node.set(PDFName.of('Metadata'), metadata)
    node.set(PDFName.of('PieceInfo'), context.obj({ Private: PDFString.of('SECRETPIECE') }))
    node.set(PDFName.of('Thumb'), context.register(context.stream('SECRETTHUMB')))
  })

test('a photograph keeps its picture and nothing else', () => {
  const file = cameraJpeg()
  const { stripped, ...facts } = readJpeg(file)!
  expect(facts).toMatchObject({ width: 40, height: 30, components: 3 })
  expect(Buffer.from(stripped).toString('latin1')).not.toContain('SECRET')
  expect([...stripped.subarray(-2)]).toEqual([0xff, 0xd9])
  expect(readJpeg(stripped)?.stripped).toEqual(stripped)
})

test('a progressive photograph keeps every scan and loses what stands between them', () => {
  const scan = Buffer.from([0xff, 0xda, 0, 4, 1, 0, 0x11, 0xff, 0, 0x22, 0xff, 0xd3, 0x33])
  const comment = Buffer.from([0xff, 0xfe, 0, 8, ...Buffer.from('SECRET')])
  const head = jpegOf(8, 8)
  const whole = Buffer.concat([
    head.subarray(0, head.length - 2),
    comment,
    scan,
    comment,
    scan,
    Buffer.from([0xff, 0xd9]),
  ])
  const { stripped } = readJpeg(whole)!
  expect(Buffer.from(stripped).includes(scan)).toBe(true)
  expect(Buffer.from(stripped).toString('latin1').split(scan.toString('latin1'))).toHaveLength(3)
  expect(Buffer.from(stripped).includes('SECRET')).toBe(false)
})

test.each([false, true])(
  'nothing that a file tells beside its pages reaches a packet (exact copies: %s)',
  async (exact) => {
    const result = await readFile({ kind: 'prepare', bytes: await tellingPdf(), pages: [] }, () => {})
    if (result.kind !== 'prepared') throw new Error(JSON.stringify(result))
    const document = documentOf([
      { type: 'exhibit', id: 'E-01', title: 'Design', kind: 'Document', anchor: 'e' },
      { type: 'image', sha256: 'jpeg', alt: 'A photograph' },
      { type: 'image', sha256: 'png', alt: 'A drawing' },
      { type: 'attachment', exhibit: 'E-01', anchor: 'p', title: 'Design', sha256: 'pdf', exact },
    ])
    const png = pngOf(8, 8, {
      extra: [
        ['tEXt', Buffer.from('Author\0SECRETAUTHOR')],
        ['eXIf', Buffer.from('SECRETEXIF')],
      ],
    })
    const assets = new Map([
      ['jpeg', cameraJpeg()],
      ['png', Buffer.concat([png, Buffer.from('SECRETTAIL')])],
      ['pdf', result.bytes],
    ])
    const { bytes } = await buildPacket(await testEngine(), document, assets)
    expect(await everythingIn(bytes)).not.toContain('SECRET')
    expect(await everythingIn(result.bytes)).not.toContain('SECRET')
  },
)
