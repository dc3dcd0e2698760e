import type { RecordOf } from '@shared/records/kinds'
import type { Rubric } from '@shared/rubric/rubric'
import type { Disclosed } from './disclosure/disclose'
import type { PacketRecord } from './disclosure/packet-record'
import { canonicalSha256 } from '../canonical-json'

const SHORT = 12

export const shortDigest = (value: unknown): string => canonicalSha256(value).slice(0, SHORT)

/** A record without what only says when it was saved: saving it again changes no page. */
export const unsaved = <R extends { revision: number; updatedAt: string }>(record: R): R => ({
  ...record,
  revision: 0,
  updatedAt: '',
})

/** A digest of what may be shown of one record. */
export const recordDigest = ({ metrics }: Disclosed, record: PacketRecord): string =>
  shortDigest([unsaved(record), metrics[record.id]])

/** The parts of a case's own text, by the name that a sentence gives them. */
const TEXTS = {
  ask: ['ask', 'whyNow'],
  proofs: ['proofs'],
  flagships: ['flagships'],
  claims: ['claims'],
  feedback: ['feedback'],
  story: ['story'],
  gaps: ['gaps'],
  statements: ['managerStatement', 'mentorStatement'],
} as const

/** A digest of each part of a case's own text. */
export function textDigests(transitionCase: RecordOf<'case'>): Record<string, string> {
  const parts = Object.entries(TEXTS).map(([part, fields]) => {
    const values = fields.map((field) => transitionCase[field])
    return [part, shortDigest(values)] as const
  })
  const named = new Set<string>(Object.values(TEXTS).flat())
  const rest = Object.entries(unsaved(transitionCase)).filter(([field]) => !named.has(field))
  return { ...Object.fromEntries(parts), head: shortDigest(Object.fromEntries(rest)) }
}

/** A digest of each thing that a packet is made from, by a short name: what has changed can later be said by it. */
export function partDigests(disclosed: Disclosed, rubric: Rubric): Record<string, string> {
  const { records } = disclosed
  const exhibits = records.flatMap((record) =>
    record.exhibit === null ? [] : [[record.exhibit, recordDigest(disclosed, record)] as const],
  )
  const rest = records.filter(({ exhibit }) => exhibit === null)
  const texts = Object.entries(textDigests(disclosed.case)).map(([part, digest]) => [`case ${part}`, digest] as const)
  return {
    ...Object.fromEntries([...exhibits, ...texts]),
    people: shortDigest(rest.map((record) => recordDigest(disclosed, record))),
    rubric: shortDigest(rubric),
  }
}
