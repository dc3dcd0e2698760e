import type { DisclosureProfile } from './disclosure/hidden'

const LONGEST_TITLE = 80
/** What some system refuses in a file name, and what would read as a second ending. */
const REFUSED = /[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|,.]+/gu

/** A file name such as "Casebook MLE spring 2027 - 2026-11-23.pdf", which every system takes. */
export function packetName(title: string, date: string, profile: DisclosureProfile): string {
  const plain = title.replace(REFUSED, ' ').replace(/\s+/g, ' ').trim()
  const short = plain
    .slice(0, LONGEST_TITLE)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
  const name = ['Casebook', short].filter(Boolean).join(' ')
  return `${name} - ${date}${profile === 'external' ? ' external' : ''}.pdf`
}
