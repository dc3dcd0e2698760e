import { createHash } from 'node:crypto'
import { generationHeader, type GenerationHeader } from '../generation'
import { decodeLine, linesOf } from '../lines'
import { createBreathe } from '../pace'
import type { Checking } from './checking'

/** Checks each line of a generation, and all against its header. Resolves to the header where it can be read. */
export async function checkGeneration(
  checking: Checking,
  name: string,
  bytes: Uint8Array,
): Promise<GenerationHeader | undefined> {
  const file = `db/${name}`
  const read = generationHeader(bytes, checking.vault)
  if (!read) {
    checking.read('Generations', bytes.byteLength)
    checking.found(
      'damage',
      file,
      'Its first line cannot be read, so it is not used. What it held is in the other files of db/.',
    )
    return undefined
  }
  const { header, end } = read
  const breathe = createBreathe()
  const reader = checking.format.reader(header.formatVersion)
  const hash = createHash('sha256')
  let count = 0
  for (const { bytes: line, start, number, isWhole } of linesOf(bytes.subarray(end), 1)) {
    const value = decodeLine(line)
    const result = value === undefined ? { reason: 'its checksum does not match' } : reader(value)
    if ('reason' in result) checking.found('damage', file, `Line ${number}: ${result.reason}.`)
    hash.update(bytes.subarray(end + start, end + start + line.byteLength + (isWhole ? 1 : 0)))
    checking.read('Generations', line.byteLength + 1)
    count += 1
    await breathe()
  }
  if (count !== header.count || hash.digest('hex') !== header.bodySha256) {
    checking.found('damage', file, `It is not as it was written: it holds ${count} of ${header.count} records.`)
  }
  return header
}
