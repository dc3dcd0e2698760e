import faxUrl from 'pdfjs-screen/wasm/jbig2_nowasm_fallback.js?url'
import jpeg2000Url from 'pdfjs-screen/wasm/openjpeg_nowasm_fallback.js?url'

const addresses: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../../node_modules/pdfjs-screen/cmaps/*.bcmap', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../../node_modules/pdfjs-screen/standard_fonts/*.{pfb,ttf}', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
}
const addressOf = new Map(Object.entries(addresses).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]))

/** Gives pdf.js the character maps and standard fonts that attached PDFs may lean on, from the app's own files. */
export class PdfResources {
  // pdf.js tells its own factory apart by these; ours knows every address itself.
  readonly cMapUrl = null
  readonly standardFontDataUrl = null
  readonly wasmUrl = null

  /** @throws Error when pdf.js asks for a file that is not shipped; it then draws without it. */
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const address = addressOf.get(filename)
    if (address === undefined) throw new Error(`There is no file ${filename} for reading PDFs.`)
    const response = await fetch(address)
    if (!response.ok) throw new Error(`The file ${filename} for reading PDFs did not load.`)
    return new Uint8Array(await response.arrayBuffer())
  }
}

/**
 * Where pdf.js finds its decoders of JPEG 2000, and of the JBIG2 and CCITT of scanners, without WebAssembly, which the
 * security policy forbids. It asks for them by their plain names, which the build leaves them, in a folder of their own.
 */
export const decoderFolder = new URL('.', new URL(jpeg2000Url, document.baseURI)).href

if (new URL('.', new URL(faxUrl, document.baseURI)).href !== decoderFolder)
  throw new Error('The decoders for PDFs do not lie in one folder.')
