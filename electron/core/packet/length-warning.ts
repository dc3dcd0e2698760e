import type { PacketWarning } from '@shared/case/built-packet'
import { PACKET_OUTPUTS, type PacketOutput } from '@shared/case/packet-outputs'

interface Limited {
  case: string
  output: PacketOutput
  limit: number | null
}

/** What runs over the length that an output is meant to have. Nothing is cut or shrunk for it. */
export function lengthWarnings({ case: record, output, limit }: Limited, built: { pages: number }): PacketWarning[] {
  if (limit === null || built.pages <= limit) return []
  const over = built.pages - limit
  const name = PACKET_OUTPUTS[output].toLowerCase()
  const message = `The ${name} has ${count(built.pages)} and is meant to have at most ${limit}: ${count(over)} too many. Nothing was cut; shorten a text, or leave a part out.`
  return [{ message, record }]
}

const count = (pages: number): string => `${pages} ${pages === 1 ? 'page' : 'pages'}`
