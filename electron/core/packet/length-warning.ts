import type { PacketWarning } from '@shared/case/built-packet'
import { formatNumber } from '@shared/format'
import { PACKET_OUTPUTS, type PacketOutput } from '@shared/case/packet-outputs'

interface Limited {
  case: string
  output: PacketOutput
  limit: number | null
}

/**
 * What runs over the length that an output is meant to have, and by how much. Nothing is cut or shrunk for it.
 * `filled` is how far the last page is filled, from 0 to 1.
 */
export function lengthWarnings(
  { case: record, output, limit }: Limited,
  { pages, filled }: { pages: number; filled: number },
): PacketWarning[] {
  if (limit === null || pages <= limit) return []
  const over = formatNumber(Math.max(0.1, pages - 1 + filled - limit), 1)
  const name = PACKET_OUTPUTS[output].toLowerCase()
  const most = limit === 1 ? 'one page' : `${limit} pages`
  const message = `The ${name} is meant to have at most ${most} and runs over by ${over} ${over === '1' ? 'page' : 'pages'}. Nothing was cut; shorten a text, or leave a part out.`
  return [{ message, record }]
}
