import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { VaultRecord } from '@shared/records/kinds'
import { Counters } from './change'
import type { Damage } from './damage'
import type { VaultFormat } from './format'
import { sha256InPieces } from './durable'
import { decodeLine, encodeLine, jsonOf, linesOf } from './lines'
import { newerVault } from './manifest'
import { createBreathe } from './pace'
import { schemaFingerprint, WORTH_NAMING } from './record-schema'
import { RecordTable } from './record-table'
import type { RecordReader } from './records-in'
import { countersCovering, type VaultState } from './state'

export const GenerationHeader = z.looseObject({
  format: z.literal('casebook-generation'),
  formatVersion: z.int().min(1),
  vault: z.string(),
  generation: z.int().min(1),
  /** SHA-256 of the generation before, or null for the first. */
  previous: z.string().nullable(),
  name: z.string(),
  sample: z.boolean(),
  seq: z.int().min(0),
  savedAt: z.string().nullable(),
  counters: Counters,
  count: z.int().min(0),
  bodyBytes: z.int().min(0),
  bodySha256: z.string(),
  /** What records looked like to the version that wrote it; only in a large one. */
  schema: z.string().optional(),
})
export type GenerationHeader = z.infer<typeof GenerationHeader>

/** What makes a generation one of a certain vault, in a certain place of its line. */
export type Lineage = Pick<GenerationHeader, 'vault' | 'generation' | 'previous' | 'formatVersion'>

const PIECE = 256 * 1024

/** The bytes of a generation file, piece by piece: a header, then one record a line. Long lists do not hold up other work. */
export async function encodeGeneration(state: VaultState, lineage: Lineage): Promise<Uint8Array[]> {
  const { name, sample, seq, savedAt, counters } = state
  const body = new GenerationBody()
  const breathe = createBreathe()
  for (const record of state.records.list()) {
    body.add(encodeLine(JSON.stringify(record)))
    await breathe()
  }
  const described = { format: 'casebook-generation' as const, ...lineage, name, sample, seq, savedAt, counters }
  const schema = state.records.size < WORTH_NAMING ? {} : { schema: schemaFingerprint() }
  return body.under({ ...described, ...schema })
}

/** The lines of a generation as they come, and the header that vouches for them. */
export class GenerationBody {
  private readonly pieces: Uint8Array[] = []
  private readonly hash = createHash('sha256')
  private lines: string[] = []
  private length = 0
  private bytes = 0
  private count = 0

  add(line: string) {
    this.lines.push(line)
    this.length += line.length
    this.count += 1
    if (this.length > PIECE) this.flush()
  }

  under(described: Omit<GenerationHeader, 'count' | 'bodyBytes' | 'bodySha256'>): Uint8Array[] {
    this.flush()
    const { count, bytes: bodyBytes } = this
    const header = { ...described, count, bodyBytes, bodySha256: this.hash.digest('hex') }
    return [Buffer.from(encodeLine(JSON.stringify(header))), ...this.pieces]
  }

  private flush() {
    const piece = Buffer.from(this.lines.join(''))
    this.hash.update(piece)
    this.pieces.push(piece)
    this.bytes += piece.byteLength
    this.lines = []
    this.length = 0
  }
}

export interface ReadGeneration {
  header: GenerationHeader
  state: VaultState
  /** Whether every byte is as it was written. */
  isIntact: boolean
  damage: Damage[]
}

/** What the first line of a generation file says; undefined where it cannot be read, or is of another vault. */
export function generationHeader(
  bytes: Uint8Array,
  vault: string,
): { header: GenerationHeader; end: number } | undefined {
  const [first] = linesOf(bytes)
  const header = GenerationHeader.safeParse(first && decodeLine(first.bytes))
  if (!first || !header.success || header.data.vault !== vault) return undefined
  return { header: header.data, end: first.bytes.byteLength + 1 }
}

/**
 * What a generation file holds, line by line where it is damaged; undefined where not even its header can be read.
 * @throws AppError VAULT_NEWER
 */
export async function decodeGeneration(
  bytes: Uint8Array,
  { name: file, vault }: { name: string; vault: string },
  format: VaultFormat,
): Promise<ReadGeneration | undefined> {
  const read = generationHeader(bytes, vault)
  if (!read) return undefined
  const { header } = read
  if (header.formatVersion > format.version) throw newerVault()
  const body = bytes.subarray(read.end)
  const isIntact = body.byteLength === header.bodyBytes && header.bodySha256 === (await sha256InPieces(body))
  const isKnown = header.count >= WORTH_NAMING && header.schema === schemaFingerprint()
  const { records, damage } =
    isIntact && isKnown && header.formatVersion === format.version
      ? { records: await checkedRecordsOf(body), damage: [] }
      : await recordsOf(body, file, format.reader(header.formatVersion))
  const { name, sample, seq, savedAt } = header
  const counters = countersCovering(header.counters, records)
  return { header, state: { name, sample, seq, savedAt, counters, records: RecordTable.of(records) }, isIntact, damage }
}

/** The records of a body that is as it was written, by a version to which records looked the same. */
async function checkedRecordsOf(body: Uint8Array): Promise<VaultRecord[]> {
  const records: VaultRecord[] = []
  const breathe = createBreathe()
  for (const { bytes } of linesOf(body)) {
    records.push(jsonOf(bytes) as VaultRecord)
    const pause = breathe()
    if (pause) await pause
  }
  return records
}

async function recordsOf(body: Uint8Array, file: string, reader: RecordReader) {
  const records: VaultRecord[] = []
  const damage: Damage[] = []
  const breathe = createBreathe()
  for (const { bytes, number } of linesOf(body)) {
    const value = decodeLine(bytes)
    const read = value === undefined ? { reason: 'its checksum does not match' } : reader(value)
    if ('record' in read) records.push(read.record)
    else damage.push({ file, line: number + 1, bytes, reason: read.reason })
    const pause = breathe()
    if (pause) await pause
  }
  return { records, damage }
}
