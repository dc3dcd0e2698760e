import { changedParts } from '@shared/case/changed-parts'
import { compareChoices } from '@shared/case/compare-choices'
import { compareShown } from '@shared/case/compare-packets'
import type { PacketChange } from '@shared/case/packet-comparison'
import type { PacketOrigin, PacketVerification } from '@shared/case/packet-verification'
import { AppError } from '@shared/errors'
import { isKind } from '@shared/records/kinds'
import { sha256 } from '../vault/durable'
import type { Vault } from '../vault/vault'
import { composePacket, type ComposedPacket, type ComposePacket } from './compose-packet'
import { partDigests } from './packet-parts'
import { storedPackets, type StoredPacket } from './packet-store'
import { shownIn } from './shown'
import { readOrigin } from './write/read-origin'

export interface VerifyPacket {
  vault: Pick<Vault, 'records' | 'info' | 'files' | 'layout'>
  rubricOf: ComposePacket['rubricOf']
  /** Makes the packet of the same choices from the vault as it is now. */
  rebuild: (origin: PacketOrigin) => Promise<Uint8Array>
  bytes: Uint8Array
}

/**
 * Holds a PDF against the vault: whether the same choices would make the same file now, byte for byte, and what has changed
 * since where they would not.
 * @throws AppError INVALID_INPUT where the file is no packet.
 */
export async function verifyPacket({ vault, rubricOf, rebuild, bytes }: VerifyPacket): Promise<PacketVerification> {
  const origin = await readOrigin(bytes)
  if (!origin) throw new AppError('INVALID_INPUT', NO_PACKET)
  const records = vault.records()
  if (!records.some((record) => record.id === origin.case && isKind(record, 'case')))
    return { result: 'other-vault', origin, changes: [], text: OTHER_VAULT }
  const now = await composedNow(() =>
    composePacket({ records, sample: vault.info.sample, options: optionsOf(origin), rubricOf }),
  )
  if (now instanceof AppError)
    return { result: 'records-changed', origin, changes: [], text: `${CHANGED} ${now.message}` }
  const kept = (await storedPackets(vault)).filter(({ packet }) => packet.inputDigest === origin.inputDigest)
  const digest = sha256(bytes)
  const isKept = kept.some((stored) => stored.sha256 === digest)
  if (now.facts.inputDigest === origin.inputDigest) {
    const isSame = isKept || sha256(await rebuild(origin)) === digest
    return isSame
      ? { result: 'confirmed', origin, changes: [], text: CONFIRMED }
      : { result: 'file-changed', origin, changes: [], text: ALTERED }
  }
  const isAltered = kept.length > 0 && !isKept
  const since = whatChanged(changedParts(origin.parts, partDigests(now.disclosed, now.rubric), now.disclosed.records))
  const text = isAltered ? `${ALTERED_KEPT} ${since}` : isKept ? `${since} ${AS_BUILT}` : since
  const result = isAltered ? 'file-changed' : 'records-changed'
  return { result, origin, changes: changesSince(origin, now, kept[0]), text }
}

/** The same choices may no longer be there: a case in the trash, a selection or a rubric that is gone. */
async function composedNow(compose: () => Promise<ComposedPacket>): Promise<ComposedPacket | AppError> {
  try {
    return await compose()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

export const optionsOf = ({ case: id, output, selection, profile, paper, template }: PacketOrigin) => ({
  case: id,
  output,
  profile,
  paper,
  ...(selection !== null && { selection }),
  ...(template !== null && { template }),
})

/** Which of the inputs are others now. What was only added does not make untrue what the packet says. */
function whatChanged(parts: readonly PacketChange[]): string {
  const added = parts.filter(({ kind }) => kind === 'added')
  if (parts.length === 0) return SAME_INPUTS
  if (added.length === parts.length)
    return `Every record and text that this packet was made from is as it was. ${added.length === 1 ? 'One record was' : `${added.length} records were`} added since, so the same choices would make another packet now; that does not make this one untrue.`
  const edited = parts.flatMap((part) => (part.kind === 'added' ? [] : [inShort(part)]))
  const more =
    added.length === 0
      ? ''
      : ` ${added.length} more ${added.length === 1 ? 'was' : 'were'} added, which alone would not make it untrue.`
  return `${CHANGED} Of what it was made from, this is no longer the same: ${few(edited)}.${more}`
}

const MOST_NAMED = 6
const few = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
    : names.join(', ')

/** "E-03", "the ask". */
const inShort = ({ exhibit, text }: PacketChange): string =>
  exhibit ??
  text.replace(/ (?:changed|was added|is no longer there)\.$/, '').replace(/^[A-Z]/, (first) => first.toLowerCase())

/** In sentences where the vault keeps what the packet showed, else by the digests that the file carries. */
function changesSince(origin: PacketOrigin, now: ComposedPacket, kept: StoredPacket | undefined): PacketChange[] {
  if (kept?.shown) {
    const after = { ...kept.packet, ...now.facts }
    return [...compareShown(kept.shown, shownIn(now)), ...compareChoices(kept.packet, after)]
  }
  return changedParts(origin.parts, partDigests(now.disclosed, now.rubric), now.disclosed.records)
}

const NO_PACKET =
  'This file is no packet of Casebook’s, or it was saved anew by another program, which took out what says from what it was made.'
const OTHER_VAULT =
  'This packet was not made from this vault: the case it names is not here. Open the vault it was made from.'
const CONFIRMED =
  'Confirmed: this vault makes the very same file, byte for byte, from the same choices. Nothing in it was altered.'
const ALTERED =
  'The vault still holds what this packet was made from, but the file is not the one that Casebook makes of it: it was altered, or made by another version of Casebook. Build it again to compare.'
const CHANGED = 'The vault has changed since this packet was made, so the same choices would make another one now.'
const SAME_INPUTS =
  'Every record and text that this packet was made from is as it was, yet Casebook would make another one now: its rules have changed since, or the day of the packet has.'
const AS_BUILT = 'The file itself is as it was built: the vault keeps the same one.'
const ALTERED_KEPT =
  'The file is not the one that the vault keeps of this packet: it was altered, or made by another version of Casebook.'
