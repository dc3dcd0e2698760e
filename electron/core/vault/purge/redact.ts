import { decodeLine, encodeLine, linesOf } from '../lines'
import { createBreathe } from '../pace'

const FEW = 16

/** Takes records out of files that hold them, and gathers the attachments that those had. */
export class Redaction {
  /** The SHA-256 of every attachment that a version of the records named. */
  readonly attachments = new Set<string>()
  private readonly ids: ReadonlySet<string>
  private readonly patterns: readonly Buffer[]

  constructor(ids: readonly string[]) {
    this.ids = new Set(ids)
    this.patterns = [...this.ids].map((id) => Buffer.from(JSON.stringify(id)))
  }

  /** Whether one of the records is named somewhere in some bytes. */
  isNamedIn(bytes: Uint8Array): boolean {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return this.patterns.some((pattern) => buffer.includes(pattern))
  }

  /** A journal without what its steps say of the records; undefined where it says nothing. */
  journal(bytes: Uint8Array): Promise<Uint8Array[] | undefined> {
    return this.lines(bytes, (value) => this.withoutOperations(value))
  }

  /** The lines of a generation without the records; undefined where they are not in it. */
  generation(bytes: Uint8Array): Promise<Uint8Array[] | undefined> {
    return this.lines(bytes, (value) => (this.isOf(value) ? null : value))
  }

  /** Each line is kept to the byte, changed (another value), or left out (null, or it cannot be read and names one). */
  private async lines(bytes: Uint8Array, redacted: (value: unknown) => unknown): Promise<Uint8Array[] | undefined> {
    // Of many, each line is read instead of searched for all of them.
    const isFew = this.patterns.length <= FEW
    if (isFew && !this.isNamedIn(bytes)) return undefined
    const breathe = createBreathe()
    const pieces: Uint8Array[] = []
    let isChanged = false
    for (const { bytes: line, start, isWhole } of linesOf(bytes)) {
      await breathe()
      const whole = bytes.subarray(start, start + line.byteLength + (isWhole ? 1 : 0))
      const value = isFew && !this.isNamedIn(line) ? undefined : decodeLine(line)
      const next = value === undefined ? undefined : redacted(value)
      if (next === value && (value !== undefined || !this.isNamedIn(line))) {
        pieces.push(whole)
        continue
      }
      isChanged = true
      if (next === null || next === undefined) this.gather(line)
      else pieces.push(Buffer.from(encodeLine(JSON.stringify(next))))
    }
    return isChanged ? pieces : undefined
  }

  private withoutOperations(value: unknown): unknown {
    const { ops } = value as { ops?: unknown }
    if (!Array.isArray(ops)) return value
    const kept = ops.filter((operation: { op?: string; id?: unknown; record?: unknown }) => {
      const isOfOne =
        operation.op === 'put' ? this.isOf(operation.record) : operation.op === 'remove' && this.isOf(operation)
      if (isOfOne) this.gather(Buffer.from(JSON.stringify(operation)))
      return !isOfOne
    })
    return kept.length === ops.length ? value : { ...(value as object), ops: kept }
  }

  private isOf(value: unknown): boolean {
    const { id } = (value ?? {}) as { id?: unknown }
    return typeof id === 'string' && this.ids.has(id)
  }

  private gather(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1')
    for (const [, sha256] of text.matchAll(/"sha256":"([0-9a-f]{64})"/g)) if (sha256) this.attachments.add(sha256)
  }
}
