import { pseudonymNumbers } from '@shared/disclosure/shown-voice'
import { AppError } from '@shared/errors'
import type { PacketWarning } from '@shared/case/built-packet'
import { labelInText, type RecordOf, type VaultRecord } from '@shared/records/kinds'
import { IN_TRASH, LEFT_OUT, reasonToHide, type DisclosureProfile, type HiddenRecord } from './hidden'
import { hiddenPeopleIn, withoutHiddenPeople } from './hidden-people'
import { isPacketRecord, type PacketRecord } from './packet-record'
import { showMetric, type MetricLevel, type ShownMetric } from '@shared/disclosure/shown-metric'
import { visibleImpact } from '@shared/disclosure/visible-impact'
import { visiblePerson } from './visible-person'
import { withoutPrivateNotes } from './without-private-notes'

/** Records as one profile may see them. */
export interface DisclosedRecords {
  /** In the order of their ids. */
  records: readonly PacketRecord[]
  /** The numbers of each impact, by its id. */
  metrics: Readonly<Record<string, ShownMetric>>
  /** The receipt: what was left out, and why. */
  hidden: readonly HiddenRecord[]
}

/** All that composing a packet may see. Whatever is not in here cannot reach a page. */
export interface Disclosed extends DisclosedRecords {
  profile: DisclosureProfile
  case: RecordOf<'case'>
}

/**
 * The records of a vault as one profile may see them. Private notes are gone from everything, whatever the profile.
 * `leftOut` are the ids of records that the person keeps out of this packet.
 * @throws AppError where the case itself may not be shown.
 */
export function disclose(
  snapshot: readonly VaultRecord[],
  transitionCase: RecordOf<'case'>,
  profile: DisclosureProfile,
  leftOut: readonly string[] = [],
): Disclosed {
  refuseHiddenCase(transitionCase, profile)
  return {
    profile,
    // What was set aside and what other audiences get is nothing that a page says.
    case: withoutPrivateNotes({ ...withoutClosedFiles(transitionCase), selections: [], dismissed: [] }),
    ...discloseRecords(snapshot, profile, leftOut),
  }
}

/** The same without a case, for what is made of records alone. */
export function discloseRecords(
  snapshot: readonly VaultRecord[],
  profile: DisclosureProfile,
  leftOut: readonly string[] = [],
): DisclosedRecords {
  const relevant = snapshot.filter(isPacketRecord).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const numbers = pseudonymNumbers(relevant.filter((record) => record.kind === 'person'))
  const metrics: Record<string, ShownMetric> = {}
  const hidden: HiddenRecord[] = []
  const records: PacketRecord[] = []
  for (const record of relevant) {
    const why = reasonToHide(record, profile) ?? (leftOut.includes(record.id) ? LEFT_OUT : null)
    const shown = why === null ? visible(record, profile, numbers, metrics) : null
    if (shown) records.push(withoutPrivateNotes(withoutClosedFiles(shown)))
    else
      hidden.push({ id: record.id, exhibit: record.exhibit, kind: record.kind, why: why ?? 'they chose to be hidden' })
  }
  const hiddenPeople = hiddenPeopleIn(relevant)
  return {
    records: records.map((record) => withoutHiddenPeople(record, hiddenPeople)),
    metrics,
    hidden,
  }
}

function refuseHiddenCase({ title, disclosure, deletedAt }: RecordOf<'case'>, profile: DisclosureProfile): void {
  if (deletedAt !== null)
    throw new AppError('NOT_FOUND', `The case “${title}” lies in the trash. Restore it to make a packet from it.`)
  if (disclosure === 'never')
    throw new AppError('INVALID_INPUT', `The case “${title}” is marked “Never”, so no packet is made from it.`)
  if (profile === 'external' && disclosure !== 'open')
    throw new AppError(
      'INVALID_INPUT',
      `The case “${title}” is marked “Internal”, so no external packet is made from it. Set the case's disclosure to ` +
        '“Open” if its texts may leave the company, then build again.',
    )
}

function visible(
  record: PacketRecord,
  profile: DisclosureProfile,
  numbers: ReadonlyMap<string, number>,
  metrics: Record<string, ShownMetric>,
): PacketRecord | null {
  if (record.kind === 'person') return visiblePerson(record, numbers.get(record.id) ?? 0)
  if (record.kind !== 'impact') return record
  const level = metricLevel(record, profile)
  metrics[record.id] = showMetric(record, level)
  return visibleImpact(record, level)
}

/** Nothing said means: exact inside the company, the relative change alone outside. */
const metricLevel = ({ metricDisclosure }: RecordOf<'impact'>, profile: DisclosureProfile): MetricLevel =>
  metricDisclosure ?? (profile === 'internal' ? 'exact' : 'percent')

const withoutClosedFiles = <R extends VaultRecord>(record: R): R => ({
  ...record,
  attachments: record.attachments.filter(({ inPacket }) => inPacket),
})

/**
 * The receipt in words, one line for each reason. Trash and people are left out of it: they were never offered as
 * evidence.
 */
export function receipt({ hidden }: Pick<Disclosed, 'hidden'>): PacketWarning[] {
  const told = hidden.filter(({ kind, why }) => kind !== 'person' && why !== IN_TRASH)
  const reasons = [...new Set(told.map(({ why }) => why))]
  return reasons.map((reason) => {
    const records = told.filter(({ why }) => why === reason)
    const names = records.map(({ exhibit, kind }) => exhibit ?? `a ${labelInText(kind)}`).toSorted()
    const [only] = records
    const message = `Not in this packet: ${names.join(', ')} (${reason}).`
    return { message, record: records.length === 1 && only ? only.id : null }
  })
}
