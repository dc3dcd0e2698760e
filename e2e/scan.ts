/** "SCAN 42" in black on white, 240 by 160 pixels, as a fax machine of group 4 codes it. */
const FAX = Buffer.from(
  '///////////8jTKtykDmsORgyGRQRBChBoO7yrGCB0wmvqnTT79PI83d63QQbRF+vqiXe6Cb7//7yY79Fj6fvWvf/fFff0v90NXJDvX/IWqv31jVkMI776Wtg+r7/Ww9ffS0ob99vXSkbD6V99aUion++lhKH4+OINBXyGSe+lJctv/0u/3voK2tqu+l9tKSR8kyXDCUNe9+QIJGNikn/7TX762mu9/sINJP/wYQYIRERGI//////////ABABA==',
  'base64',
)
const [WIDTH, HEIGHT] = [240, 160]

/** The same within a page of JBIG2, as scanners embed it in PDFs. */
function jbig2(): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(WIDTH, 0)
  size.writeUInt32BE(HEIGHT, 4)
  const page = Buffer.concat([size, Buffer.alloc(11)])
  // A region at the page's corner, coded as a fax.
  const region = Buffer.concat([size, Buffer.alloc(9), Buffer.from([1]), FAX])
  return Buffer.concat([segment(0, 48, page), segment(1, 38, region), segment(2, 49, Buffer.alloc(0))])
}

function segment(number: number, type: number, data: Buffer): Buffer {
  const head = Buffer.from([0, 0, 0, number, type, 0, 1, 0, 0, 0, 0])
  head.writeUInt32BE(data.length, 7)
  return Buffer.concat([head, data])
}

const fax = `/CCITTFaxDecode/DecodeParms<</K -1/Columns ${WIDTH}/Rows ${HEIGHT}>>`

/** A PDF of two scanned pages: the first compressed as fax machines do, the second as newer scanners do. */
export function scannedPdf(): Buffer {
  const content = Buffer.from(`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im Do Q`)
  const parts = [
    text('<</Type/Catalog/Pages 2 0 R>>'),
    text('<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>'),
    page(5),
    page(6),
    picture(fax, FAX),
    picture('/JBIG2Decode', jbig2()),
    stream('', content),
  ]
  const objects = parts.map((part, at) => Buffer.concat([text(`${at + 1} 0 obj\n`), part, text('\nendobj\n')]))
  return Buffer.concat([text('%PDF-1.7\n'), ...objects, text('trailer<</Root 1 0 R/Size 8>>\n%%EOF\n')])
}

const text = (value: string): Buffer => Buffer.from(value, 'latin1')

const page = (image: number): Buffer =>
  text(
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents 7 0 R/Resources<</XObject<</Im ${image} 0 R>>>>>>`,
  )

const picture = (filter: string, data: Buffer): Buffer =>
  stream(
    `/Type/XObject/Subtype/Image/Width ${WIDTH}/Height ${HEIGHT}/BitsPerComponent 1/ColorSpace/DeviceGray/Filter${filter}`,
    data,
  )

const stream = (entries: string, data: Buffer): Buffer =>
  Buffer.concat([text(`<<${entries}/Length ${data.length}>>stream\n`), data, text('\nendstream')])
