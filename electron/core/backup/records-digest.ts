import { createHash } from 'node:crypto'
import { canonicalSha256 } from '../canonical-json'

/** Gathers records, in any order, into the one digest that equal sets of records share. */
export class RecordsDigest {
  private readonly lines: string[] = []

  add(record: { id: string }): void {
    this.lines.push(`${record.id} ${canonicalSha256(record)}`)
  }

  /** SHA-256 in hex. */
  digest(): string {
    return createHash('sha256').update(this.lines.toSorted().join('\n')).digest('hex')
  }
}
