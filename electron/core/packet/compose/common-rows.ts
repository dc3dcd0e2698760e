import { formatDay } from '@shared/format'
import { STRENGTHS, VERIFICATIONS, type Strength } from '@shared/records/record'
import type { PacketRecord } from '../disclosure/packet-record'
import type { Inline } from '../inline'
import type { DefinitionRow } from '../tree'
import { row } from './field-rows'
import { inlineRuns } from './inline-markup'
import type { Material } from './material'
import { pieceOf } from './readiness'
import { richRuns } from './rich-text'
import { joined, newLine, strong, text } from './runs'

/** The rows that close an exhibit: what it counts for, who confirmed it, where more is to be found. */
export const closingRows = (material: Material, record: PacketRecord): DefinitionRow[] => [
  ...row('Counts for', countsFor(material, record)),
  ...row('Verification', verificationRuns(material, record)),
  ...row('Links', linkRuns(record)),
]

export const said = (value: string): Inline[] => (value === '' ? [] : [text(value)])

/** What a record counts for, as Casebook reads it; the person's own rating is said where it is another one. */
function countsFor(material: Material, { id, evidence }: PacketRecord): Inline[] {
  const parts = evidence.map(({ criterion, why, strength }) => {
    const name = material.rubric.criteria.find((candidate) => candidate.id === criterion)?.name
    const head = [criterion, name].filter(Boolean).join(' ')
    const read = pieceOf(material, id, criterion)?.strength ?? null
    const rated = ratedText(read, strength)
    const reason = richRuns(why, material.standing)
    return head === '' ? reason : [strong(head), text(reason.length > 0 ? `${rated}: ` : rated), ...reason]
  })
  return joined(parts, newLine)
}

/** " (strong)", " (moderate; rated strong by the candidate)", " (rated strong by the candidate)". */
function ratedText(read: Strength | null, own: Strength | null): string {
  const parts = [
    read === null ? '' : STRENGTHS[read].toLowerCase(),
    own === null || own === read ? '' : `rated ${STRENGTHS[own].toLowerCase()} by the candidate`,
  ].filter(Boolean)
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}

/** "Verified by Data scientist, Pricing on 3 May 2026: signed off the readout"; empty where nothing is said. */
export function verificationRuns(material: Material, { verification }: PacketRecord): Inline[] {
  const { status, by, role, on, how } = verification
  if (status === null) return []
  const who = material.personName(by) || role
  const parts = [VERIFICATIONS[status], who && `by ${who}`, on && `on ${formatDay(on)}`].filter(Boolean).join(' ')
  return how.trim() === '' ? [text(parts)] : [text(`${parts}: `), ...inlineRuns(how, material.standing)]
}

function linkRuns({ links }: PacketRecord): Inline[] {
  const parts = links.map(({ label, url }): Inline[] => {
    if (url === '') return said(label)
    return [{ type: 'link', href: url, text: label || url }]
  })
  return joined(parts, text('; '))
}
