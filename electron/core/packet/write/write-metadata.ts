import type { PacketDocument } from '../tree'
import { deflated, type PDFContext, PDFRawStream, type PDFRef, PDFString, textString } from './pdf-objects'
import { srgbProfile } from './srgb-profile'

export const PRODUCER = 'Casebook'
/** Where the file says what it was made from, for `casebook verify-packet`. */
export const ORIGIN_KEY = 'CasebookPacket'

export interface Claims {
  /** Whether the file says of itself that it is PDF/A-2a and PDF/UA-1. */
  archival: boolean
}

/** Title, author and date, once for old readers (Info) and once for new ones (XMP); both must say the same. */
export function writeMetadata(
  context: PDFContext,
  document: PacketDocument,
  claims: Claims,
): { info: PDFRef; xmp: PDFRef } {
  const facts = factsOf(document)
  const date = PDFString.of(`D:${facts.day.replaceAll('-', '')}000000Z`)
  const info = context.obj({
    Title: textString(facts.title),
    Author: textString(facts.author),
    Subject: textString(facts.subject),
    Creator: textString(PRODUCER),
    Producer: textString(PRODUCER),
    CreationDate: date,
    ModDate: date,
    ...(document.origin && { [ORIGIN_KEY]: textString(JSON.stringify(document.origin)) }),
  })
  const packet = Buffer.from(xmpPacket(facts, claims), 'utf8')
  const stream = PDFRawStream.of(context.obj({ Type: 'Metadata', Subtype: 'XML', Length: packet.length }), packet)
  return { info: context.register(info), xmp: context.register(stream) }
}

/** What the colours of the document mean. */
export function writeOutputIntent(context: PDFContext): PDFRef {
  const profile = context.register(deflated(context, srgbProfile(), { N: 3 }))
  const name = PDFString.of('sRGB')
  return context.register(
    context.obj({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: name,
      Info: name,
      DestOutputProfile: profile,
    }),
  )
}

interface Facts {
  title: string
  author: string
  subject: string
  day: string
  language: string
}

const EPOCH = '1970-01-01'

function factsOf({ title, author, subject, date, language }: PacketDocument): Facts {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : EPOCH
  return { title: legal(title) || 'Untitled', author: legal(author), subject: legal(subject), day, language }
}

// XML cannot carry these at all, and both places have to say the same.
const ILLEGAL =
  // oxlint-disable-next-line no-control-regex -- finding control characters is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const legal = (text: string): string => text.replace(ILLEGAL, '\ufffd').replaceAll(/\s+/g, ' ').trim()

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)

function xmpPacket({ title, author, subject, day }: Facts, { archival }: Claims): string {
  const time = `${day}T00:00:00Z`
  const alternative = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternative(subject)}</dc:description>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
<pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description>
${archival ? ARCHIVAL_CLAIM : ''}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

// PDF/A knows no PDF/UA: the second claim has to bring its own description.
const ARCHIVAL_CLAIM = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the PDF/UA standard the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`
