import { createHash } from 'node:crypto'

/** JSON in which every object's keys stand in order, so that equal values give equal text. Undefined members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const members = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
  return `{${members.join(',')}}`
}

/** SHA-256 over the canonical JSON of all that goes into a packet, in lower-case hex. */
export const inputDigest = (inputs: unknown): string => createHash('sha256').update(canonicalJson(inputs)).digest('hex')
