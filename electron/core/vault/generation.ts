import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Counters } from './change'
import type { Damage } from './damage'
import { decodeLine, encodeLine, linesOf } from './lines'
import { FORMAT_VERSION } from './manifest'
import { recordFrom } from './records-in'
import { RecordTable } from './record-table'
import { countersCovering, type VaultState } from './state'
import type { VaultRecord } from '@shared/records/kinds'

const Header = z.looseObject({
  format: z.literal('casebook-generation'),
  formatVersion: z.int().max(FORMAT_VERSION),
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
})
type Header = z.infer<typeof Header>

/** What makes a generation one of a certain vault, in a certain place of its line. */
export type Lineage = Pick<Header, 'vault' | 'generation' | 'previous'>

/** The bytes of a generation file: a header, then one record a line. */
export function encodeGeneration(state: VaultState, lineage: Lineage): Uint8Array {
  const body = Buffer.concat(state.records.list().map((record) => Buffer.from(encodeLine(JSON.stringify(record)))))
  const { name, sample, seq, savedAt, counters } = state
  const header: Header = {
    format: 'casebook-generation',
    formatVersion: FORMAT_VERSION,
    ...lineage,
    name,
    sample,
    seq,
    savedAt,
    counters,
    count: state.records.size,
    bodyBytes: body.byteLength,
    bodySha256: createHash('sha256').update(body).digest('hex'),
  }
  return Buffer.concat([Buffer.from(encodeLine(JSON.stringify(header))), body])
}

export interface ReadGeneration {
  state: VaultState
  /** Whether every byte is as it was written. */
  isIntact: boolean
  damage: Damage[]
}

/** What a generation file holds, line by line where it is damaged; undefined where not even its header can be read. */
export function decodeGeneration(bytes: Uint8Array, file: string, vault: string): ReadGeneration | undefined {
  const [first] = linesOf(bytes)
  const header = Header.safeParse(first && decodeLine(first.bytes))
  if (!first || !header.success || header.data.vault !== vault) return undefined
  const body = bytes.subarray(first.bytes.byteLength + 1)
  const { data } = header
  const isIntact =
    body.byteLength === data.bodyBytes && data.bodySha256 === createHash('sha256').update(body).digest('hex')
  const { records, damage } = recordsOf(body, file)
  const { name, sample, seq, savedAt } = data
  const counters = countersCovering(data.counters, records)
  return { state: { name, sample, seq, savedAt, counters, records: RecordTable.of(records) }, isIntact, damage }
}

function recordsOf(body: Uint8Array, file: string) {
  const records: VaultRecord[] = []
  const damage: Damage[] = []
  for (const { bytes, number } of linesOf(body)) {
    const value = decodeLine(bytes)
    const read = value === undefined ? { reason: 'its checksum does not match' } : recordFrom(value)
    if ('record' in read) records.push(read.record)
    else damage.push({ file, line: number + 1, bytes, reason: read.reason })
  }
  return { records, damage }
}
