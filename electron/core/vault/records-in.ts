import { VaultRecord } from '@shared/records/kinds'
import { assertPlain } from './plain'

/** A record as a line of the disk holds it, or the reason why it is none. */
export function recordFrom(value: unknown): { record: VaultRecord } | { reason: string } {
  try {
    assertPlain(value)
  } catch (error) {
    return { reason: error instanceof Error ? error.message : 'it is no plain data' }
  }
  const parsed = VaultRecord.safeParse(value)
  if (parsed.success) return { record: parsed.data }
  const [issue] = parsed.error.issues
  return { reason: `it is no record that this version knows (${issue?.path.join('.')}: ${issue?.message})` }
}
