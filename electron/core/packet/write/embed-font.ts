import type { LoadedFace } from '../text/font-library'
import type { PackFont } from './packed'
import type { FontUse } from './font-use'
import { deflated, type PDFContext, PDFRawStream, type PDFRef, PDFString, utf16Hex } from './pdf-objects'

/** Writes one font with the glyphs that were used and the text each of them stands for. */
export function embedFont(context: PDFContext, use: FontUse, face: LoadedFace, packFont: PackFont): PDFRef {
  const glyphs = [...use.glyphs].toSorted(([a], [b]) => a - b)
  const ids = glyphs.map(([id]) => id)
  const name = `${subsetTag(ids)}+${use.face}`
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDToGIDMap: 'Identity',
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: context.register(
        context.obj({ ...descriptor(face, name), FontFile2: fontFile(context, packFont(face, ids)) }),
      ),
      DW: 1000,
      W: glyphs.flatMap(([id, { width }]) => [id, [width]]),
    }),
  )
  const texts = glyphs.map(([id, { text }]): [number, string] => [id, text])
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(deflated(context, unicodeMap(texts))),
    }),
  )
}

function fontFile(context: PDFContext, { packed, length }: ReturnType<PackFont>): PDFRef {
  const dictionary = context.obj({ Length1: length, Filter: 'FlateDecode', Length: packed.length })
  return context.register(PDFRawStream.of(dictionary, packed))
}

/** Six capitals that change with the glyphs, as the standard asks of a subset. */
function subsetTag(ids: readonly number[]): string {
  let hash = 2_166_136_261
  for (const id of ids) hash = Math.imul(hash ^ id, 16_777_619) >>> 0
  let tag = ''
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return tag
}

const SYMBOLIC = 4
const ITALIC = 64

function descriptor({ font, scale, name }: LoadedFace, fontName: string) {
  const head = tableView(font.table('head'))
  const post = tableView(font.table('post'))
  const { ascender, descender } = font.extents()
  const box = [36, 38, 40, 42].map((at) => Math.round(head.getInt16(at) * scale))
  const italic = name.endsWith('Italic')
  return {
    Type: 'FontDescriptor',
    FontName: fontName,
    Flags: italic ? SYMBOLIC | ITALIC : SYMBOLIC,
    FontBBox: box,
    ItalicAngle: post.getInt32(4) / 65_536,
    Ascent: Math.round(ascender * scale),
    Descent: Math.round(descender * scale),
    CapHeight: 700,
    StemV: name.endsWith('SemiBold') ? 120 : 80,
  }
}

const LONGEST_READ = 54

function tableView(table: Uint8Array): DataView {
  const bytes = table.length === 0 ? new Uint8Array(LONGEST_READ) : table
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

const MOST_PER_BLOCK = 100
// A glyph that only helps another one must still map to something; this is nothing one can see.
const NOTHING_VISIBLE = '\u200b'

function unicodeMap(texts: readonly [number, string][]): string {
  const lines = texts.map(
    ([id, text]) => `<${id.toString(16).padStart(4, '0')}> <${utf16Hex(text || NOTHING_VISIBLE)}>`,
  )
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += MOST_PER_BLOCK) {
    const block = lines.slice(at, at + MOST_PER_BLOCK)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
