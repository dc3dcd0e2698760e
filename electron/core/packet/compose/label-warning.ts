import type { PacketWarning } from '@shared/case/built-packet'
import type { Material } from './material'

/** A label that keeps a packet inside the company does not fit one that is made to leave it. */
export function labelWarnings({ case: { id, confidentiality }, disclosed }: Material): PacketWarning[] {
  if (disclosed.profile === 'internal' || !/intern|confidential|secret/i.test(confidentiality)) return []
  const message = `This external packet is labelled “${confidentiality}”, as the case says. Change the label if it is to be handed out.`
  return [{ message, record: id }]
}
