import type { PacketOrigin } from '@shared/case/packet-verification'
import { partDigests } from '../packet-parts'
import type { Material } from './material'

/** What the packet says of itself inside the file, for those who check it against the vault. */
export function originOf({ disclosed, rubric, level, options }: Material): PacketOrigin {
  const { output, selection, profile, paper, template, date, inputDigest } = options
  return {
    format: 'casebook-packet',
    case: disclosed.case.id,
    output,
    selection,
    profile,
    paper,
    template,
    date,
    inputDigest,
    rubric: { id: rubric.id, version: rubric.version },
    level,
    parts: partDigests(disclosed, rubric),
  }
}
