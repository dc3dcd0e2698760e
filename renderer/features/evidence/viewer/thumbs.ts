import { readAttachment } from '@/client/download'
import type { Attachment } from '@shared/records/record-shape'
import { canView } from './can-view'

/** CSS pixels of the longer edge. */
const EDGE = 40
/** Larger files would have to be read as a whole for the sake of a stamp. */
const MOST_BYTES = 24_000_000
const MOST_KEPT = 200

/** By SHA-256, only as long as the window is open: nothing of a file is written anywhere else. */
const kept = new Map<string, Promise<HTMLCanvasElement>>()
let last: Promise<unknown> = Promise.resolve()

/** A small picture of a file, made once; null where there is none. @throws when it cannot be read or drawn, or was aborted. */
export async function thumbOf(attachment: Attachment, signal: AbortSignal): Promise<HTMLCanvasElement | null> {
  const view = canView(attachment)
  if ((view !== 'image' && view !== 'pdf') || attachment.size > MOST_BYTES) return null
  const { sha256 } = attachment
  const known = kept.get(sha256)
  if (known) return copyOf(await known)
  // One after the other: what is on screen is read first, a list of files must not slow the page.
  const before = last
  const made = (async () => {
    await before.catch(() => undefined)
    signal.throwIfAborted()
    const blob = await readAttachment(attachment, signal)
    return view === 'image' ? pictureOf(blob) : (await import('./pdf-thumb')).firstPage(blob, EDGE, signal)
  })()
  last = made
  kept.set(sha256, made)
  made.catch(() => kept.delete(sha256))
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return copyOf(await made)
}

async function pictureOf(blob: Blob): Promise<HTMLCanvasElement> {
  const whole = await createImageBitmap(blob)
  const scale = Math.min(1, (EDGE * devicePixelRatio) / Math.max(whole.width, whole.height))
  const canvas = canvasOf(Math.max(1, whole.width * scale), Math.max(1, whole.height * scale))
  const drawing = canvas.getContext('2d')
  if (drawing) drawing.imageSmoothingQuality = 'high'
  drawing?.drawImage(whole, 0, 0, canvas.width, canvas.height)
  whole.close()
  return canvas
}

/** An element stands in one place only; a file may be shown in two. */
function copyOf(picture: HTMLCanvasElement): HTMLCanvasElement {
  const copy = canvasOf(picture.width, picture.height)
  copy.getContext('2d')?.drawImage(picture, 0, 0)
  return copy
}

const canvasOf = (width: number, height: number) => Object.assign(document.createElement('canvas'), { width, height })
