import { createHash } from 'node:crypto'

/** JSON in which the keys of every object stand in one order, so that equal values give equal bytes. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    const entries = Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1))
    return Object.fromEntries(entries)
  })
}

export const canonicalSha256 = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex')

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
