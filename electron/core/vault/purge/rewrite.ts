import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { hashOfFile, removeIfThere, replaceFile, type Content } from '../durable'
import type { Files } from '../files'
import { generationHeader } from '../generation'
import { journalBytes, journalSources } from '../history/journal-files'
import { generationName, type VaultLayout } from '../layout'
import { encodeLine, linesOf } from '../lines'
import { numbers } from '../load'
import type { Redaction } from './redact'

const pack = promisify(gzip)

export interface Place {
  files: Files
  layout: VaultLayout
  vault: string
  /** The journal that is being written to; nothing of the records is in it. */
  current: number
}

/** What a file is to hold instead; only looked at, or put in its place. */
type Apply = (path: string, content: () => Promise<Content>) => Promise<void>

/** Gathers the attachments that the records had in any version; changes nothing. */
export async function gatherAttachments(place: Place, redaction: Redaction): Promise<void> {
  await redactJournals(place, redaction, async () => undefined)
  for (const number of numbers(await place.files.list(place.layout.db), 'gen')) {
    await redaction.generation(await place.files.read(join(place.layout.db, generationName(number))))
  }
}

/**
 * Writes every journal and generation that holds the records anew, without them. Each new file is read back before it takes
 * the old one's name. Resolves to the SHA-256 of the newest generation.
 */
export async function rewriteAll(place: Place, redaction: Redaction): Promise<string> {
  const { files } = place
  await redactJournals(
    place,
    redaction,
    async (path, content) => void (await replaceFile(files, path, await content())),
  )
  return rewriteGenerations(place, redaction)
}

async function redactJournals({ files, layout, current }: Place, redaction: Redaction, apply: Apply): Promise<void> {
  for (const source of await journalSources(files, layout)) {
    if (source.number === current) continue
    const pieces = await redaction.journal(await journalBytes(files, source))
    if (!pieces) continue
    await apply(source.path, async () => (source.isPacked ? pack(Buffer.concat(pieces)) : pieces))
  }
}

/** Each generation names the hash of the one before, so those after a changed one change too. */
async function rewriteGenerations({ files, layout, vault }: Place, redaction: Redaction): Promise<string> {
  let previous: { old: string; now: string } | undefined
  let now = ''
  for (const number of numbers(await files.list(layout.db), 'gen')) {
    const path = join(layout.db, generationName(number))
    const old = await hashOfFile(files, path)
    const bytes = await files.read(path)
    const redacted = await redaction.generation(bytes)
    const read = generationHeader(bytes, vault)
    const isRelinked = previous !== undefined && previous.old !== previous.now && read?.header.previous === previous.old
    now = old
    if (redacted || isRelinked) {
      const link = isRelinked ? previous?.now : undefined
      now = await replaceFile(files, path, read ? withHeader(redacted ?? [bytes], read, link) : (redacted ?? [bytes]))
    }
    previous = { old, now }
  }
  return now
}

/** The lines of a generation under a header that vouches for them. */
function withHeader(
  pieces: readonly Uint8Array[],
  { header, end }: NonNullable<ReturnType<typeof generationHeader>>,
  previous: string | undefined,
): Uint8Array[] {
  const [first = new Uint8Array(), ...rest] = pieces
  const body = [first.subarray(end), ...rest].filter(({ byteLength }) => byteLength > 0)
  const hash = createHash('sha256')
  let [count, bodyBytes] = [0, 0]
  for (const piece of body) {
    hash.update(piece)
    bodyBytes += piece.byteLength
    for (const _ of linesOf(piece)) count += 1
  }
  const next = { ...header, previous: previous ?? header.previous, count, bodyBytes, bodySha256: hash.digest('hex') }
  return [Buffer.from(encodeLine(JSON.stringify(next))), ...body]
}

/** Removes what was set aside and names one of the records. */
export async function cleanQuarantine({ files, layout }: Place, redaction: Redaction): Promise<void> {
  const names = (await files.stat(layout.quarantine)) ? await files.list(layout.quarantine) : []
  for (const name of names) {
    const path = join(layout.quarantine, name)
    if (name.startsWith('blob-') || (await files.stat(path))?.isFolder) continue
    if (redaction.isNamedIn(await files.read(path))) await removeIfThere(files, path)
  }
}
