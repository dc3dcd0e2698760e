import type { PageSpan } from '@shared/records/page-range'
import type { PacketWarning } from '../warnings'
import { addPage } from '../write/add-page'
import { newPdf } from '../write/new-pdf'
import { openPdf } from '../write/attached-pdf'
import { load, loadOrRescue } from '../write/foreign-pdf'
import { DAMAGED, LOCKED, NotShowable } from '../write/not-showable'
import { openAsset } from '../write/open-asset'
import { type PDFContext, PDFDict, PDFHexString, PDFInvalidObject, PDFName, PDFRawStream } from '../write/pdf-objects'
import { serialise } from '../write/serialise'
import { writeExactLinks } from '../write/write-exact-links'
import { pagesWithin } from '@shared/records/page-range'

/** What can be done with a file of the person. Whatever is wrong with the file is part of the answer. */
export type FileJob =
  | { kind: 'prepare'; bytes: Uint8Array; pages: readonly PageSpan[] }
  | { kind: 'inspect'; bytes: Uint8Array }
  | { kind: 'unlock'; bytes: Uint8Array; password: string }

export type FileResult =
  /** A PDF without scripts, actions and hidden layers, of as many pages; those that were not chosen are empty. */
  | { kind: 'prepared'; bytes: Uint8Array; warnings: PacketWarning[] }
  | { kind: 'pdf'; pages: number }
  | { kind: 'image'; width: number; height: number }
  | { kind: 'unlocked'; bytes: Uint8Array }
  /** `reason` fits after "not rendered:". */
  | { kind: 'refused'; reason: string; locked: boolean }

/** Does the job. `onPages` hears how many pages there are as soon as that is known. */
export async function readFile(job: FileJob, onPages: (count: number) => void): Promise<FileResult> {
  try {
    if (job.kind === 'prepare') return await prepare(job.bytes, job.pages, onPages)
    return job.kind === 'unlock' ? await unlock(job.bytes, job.password) : await inspect(job.bytes)
  } catch (error) {
    if (error instanceof NotShowable) return { kind: 'refused', reason: error.message, locked: error.locked }
    // A file may nest deeper than any stack.
    if (error instanceof RangeError) return { kind: 'refused', reason: DAMAGED, locked: false }
    throw error
  }
}

async function prepare(
  bytes: Uint8Array,
  pages: readonly PageSpan[],
  onPages: (count: number) => void,
): Promise<FileResult> {
  const opened = await openPdf(bytes, { pages, onPages })
  if (opened.facts.kind !== 'pdf') return refused(opened.facts)
  const { pages: sizes } = opened.facts
  const chosen = new Set(pagesWithin(pages, sizes.length))
  const pdf = newPdf()
  const assets = new Map([['', opened]])
  const copied = sizes.map((size, pageIndex) => {
    const exact = { sha256: '', pageIndex }
    if (!chosen.has(pageIndex + 1)) return { ...addPage(pdf, size, assets), exact: undefined }
    return { ...addPage(pdf, { ...size, exact }, assets), exact }
  })
  writeExactLinks(pdf.context, copied, assets)
  const id = PDFHexString.of('0'.repeat(32))
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
  const clean = serialise(pdf.context)
  const count = (await load(clean, '')).getPageCount()
  if (count !== sizes.length) throw new NotShowable(`of its ${sizes.length} pages only ${count} could be copied`)
  return { kind: 'prepared', bytes: clean, warnings: opened.warnings }
}

const refused = (facts: { kind: string; reason?: string }): FileResult => ({
  kind: 'refused',
  reason: facts.reason ?? 'it is not a PDF',
  locked: facts.reason === LOCKED,
})

async function inspect(bytes: Uint8Array): Promise<FileResult> {
  if (isPdf(bytes)) return { kind: 'pdf', pages: (await loadOrRescue(bytes, '')).source.getPageCount() }
  const { facts } = await openAsset(bytes)
  return facts.kind === 'image' ? facts : refused(facts)
}

/** The same document without its lock, with everything else in it. */
async function unlock(bytes: Uint8Array, password: string): Promise<FileResult> {
  const pdf = await load(bytes, password)
  removeLock(pdf.context)
  const open = await pdf.save({ updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY })
  const count = (await load(open, '')).getPageCount()
  if (count !== pdf.getPageCount()) throw new NotShowable('its copy without the password came out damaged')
  return { kind: 'unlocked', bytes: open }
}

const has = (dictionary: PDFDict, ...keys: string[]): boolean => keys.every((key) => dictionary.has(PDFName.of(key)))

/** The lock's own dictionary, which holds what a password is guessed from, and the old tables that point to it. */
function removeLock(context: PDFContext): void {
  const tables = new Set([PDFName.of('XRef'), PDFName.of('ObjStm')].map(String))
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isTable = object instanceof PDFRawStream && tables.has(String(object.dict.get(PDFName.of('Type'))))
    // The library takes the table for locked too, and then for rubbish.
    const isRubbish = object instanceof PDFInvalidObject
    if (isTable || isRubbish || (object instanceof PDFDict && has(object, 'Filter', 'V', 'R', 'O', 'U')))
      context.delete(ref)
  }
}

/** By its first bytes; names and endings are not believed. */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')
