import type { VaultRecord } from '@shared/records/kinds'

export type DisclosureProfile = 'internal' | 'external'

/** A line of the receipt: a record that a packet does not hold, and why. */
export interface HiddenRecord {
  id: string
  exhibit: string | null
  kind: VaultRecord['kind']
  why: string
}

export const IN_TRASH = 'in the trash'
export const LEFT_OUT = 'left out of this selection'

/** Why a record may not be seen at all under a profile; null when it may. */
export function reasonToHide(record: VaultRecord, profile: DisclosureProfile): string | null {
  if (record.deletedAt !== null) return IN_TRASH
  if (record.disclosure === 'never') return 'marked “Never”'
  if (profile === 'external' && record.disclosure !== 'open') return 'marked “Internal”'
  if (record.kind === 'feedback' && record.consent !== 'given') return consentReason[record.consent ?? 'not-asked']
  return null
}

const consentReason = {
  asked: 'consent to quote was asked for and has not been given yet',
  'not-asked': 'nobody has asked for consent to quote yet',
  refused: 'consent to quote was refused',
  given: '',
} as const
