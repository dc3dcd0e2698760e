import { PACKET_OUTPUTS, type PacketOutput, type PacketProfile } from '@shared/case/packet-outputs'

const LONGEST_TITLE = 80
/** What some system refuses in a file name, and what would read as a second ending. */
const REFUSED = /[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|,.]+/gu

interface Named {
  output: PacketOutput
  profile: PacketProfile
  /** Name of a selection; null without one. */
  selection: string | null
}

/** A file name such as "Casebook MLE spring 2027 core - 2026-11-23.pdf", which every system takes. */
export function packetName(title: string, date: string, { output, profile, selection }: Named): string {
  const what = selection ?? (output === 'full' ? '' : PACKET_OUTPUTS[output].toLowerCase())
  const name = ['Casebook', legal(title), legal(what)].filter(Boolean).join(' ')
  return `${name} - ${date}${profile === 'external' ? ' external' : ''}.pdf`
}

const legal = (text: string): string =>
  text
    .replace(REFUSED, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TITLE)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
