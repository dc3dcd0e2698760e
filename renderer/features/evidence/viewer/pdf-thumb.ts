import { openPdf } from '@/ui/pdf/open-pdf'
import { drawPage } from '@/ui/pdf/paint-page'

/** The first page of a PDF in small. @throws when it cannot be read, or was aborted. */
export async function firstPage(blob: Blob, edge: number, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const pdf = await openPdf(new Uint8Array(await blob.arrayBuffer()), signal)
  try {
    const { width, height } = pdf.sizes[0] ?? { width: 1, height: 1 }
    const options = { scale: edge / Math.max(width, height), density: devicePixelRatio, signal }
    const canvas = await drawPage(pdf, 1, options)
    if (!canvas) throw signal.reason
    return canvas
  } finally {
    pdf.close()
  }
}
