import type { VaultRecord } from '@shared/records/kinds'
import type { PacketRecord } from './packet-record'

/** A record without what is said in it about people who wish to be hidden: who gave it, how they relate, who confirmed it. */
export function withoutHiddenPeople<R extends PacketRecord>(record: R, hidden: ReadonlySet<string>): R {
  const isHidden = (id: string | null) => id !== null && hidden.has(id)
  const { verification, people } = record
  const shown: R = {
    ...record,
    people: people.filter((id) => !hidden.has(id)),
    verification: {
      ...withoutWho(verification, isHidden),
      trail: verification.trail.map((event) => withoutWho(event, isHidden)),
    },
  }
  if (shown.kind !== 'feedback' || !isHidden(shown.giver)) return shown
  return { ...shown, giver: null, relation: null, context: '' }
}

const withoutWho = <V extends { by: string | null; role: string }>(
  event: V,
  isHidden: (id: string | null) => boolean,
): V => (isHidden(event.by) ? { ...event, by: null, role: '' } : event)

/** Whoever is only not named in a profile still counts as what they are to the writer; these do not. */
export const wishesToBeHidden = (record: VaultRecord): boolean =>
  record.kind === 'person' && (record.personDisclosure === 'hidden' || record.disclosure === 'never')

export const hiddenPeopleIn = (records: readonly VaultRecord[]): ReadonlySet<string> =>
  new Set(records.filter(wishesToBeHidden).map(({ id }) => id))
