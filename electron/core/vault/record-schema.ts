import { z } from 'zod'
import { VaultRecord } from '@shared/records/record-schemas'
import { sha256 } from './durable'

let fingerprint: string | undefined

/**
 * Names what records look like to this version. A large file that is whole to the byte and was written under the same name
 * holds records that were checked when they were saved, so they need not be checked again one by one.
 */
export function schemaFingerprint(): string {
  fingerprint ??= sha256(Buffer.from(description())).slice(0, 32)
  return fingerprint
}

const description = () => JSON.stringify(z.toJSONSchema(VaultRecord, { io: 'input', unrepresentable: 'any' }))

/** Fewer records than this are checked faster than the schema is described. */
export const WORTH_NAMING = 1_000
