import jpeg2000Url from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url'

const addresses: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
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
 * Where pdf.js finds its JPEG 2000 decoder. It appends the decoder's plain name to a folder's address; behind a fragment
 * mark that name does no harm, and the build may call the file what it likes.
 */
export const decoderFolder = `${new URL(jpeg2000Url, document.baseURI).href}#/`
