import { createHash } from 'node:crypto'

/** JSON in which the keys of every object stand in one order, so that equal plain data gives equal bytes. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = value as Readonly<Record<string, unknown>>
  const parts: string[] = []
  for (const key of Object.keys(fields).toSorted()) {
    if (fields[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(fields[key])}`)
  }
  return `{${parts.join(',')}}`
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
