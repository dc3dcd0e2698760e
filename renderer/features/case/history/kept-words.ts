import type { BuiltPacket } from '@shared/case/built-packet'
import { formatDay } from '@shared/format'
import { packetWords } from '../preview/packet-words'

const two = (number: number) => String(number).padStart(2, '0')

/** When a packet was built, in the person's own time: "23 November 2026, 14:32:07". Two of one minute must not look alike. */
export function builtWords({ builtAt }: BuiltPacket): string {
  const at = new Date(builtAt)
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${formatDay(day)}, ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
}

/** A packet that was kept, in one line that tells it from the others. */
export const keptWords = (packet: BuiltPacket): string => `${builtWords(packet)}, ${packetWords(packet)}`
