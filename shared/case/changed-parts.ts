import type { VaultRecord } from '../records/kinds'
import type { PacketChange } from './packet-comparison'

type Parts = Readonly<Record<string, string>>

const NAMES: Readonly<Record<string, string>> = {
  people: 'The people, or what is not an exhibit',
  rubric: 'The rubric',
  'case ask': 'The ask',
  'case proofs': 'The proofs',
  'case flagships': 'The choice of flagship projects',
  'case claims': 'The claims',
  'case feedback': 'The choice of quotes',
  'case story': 'The story',
  'case gaps': 'The known gaps',
  'case statements': 'The statements',
  'case head': 'The head of the case',
}

/** What is different between two sets of digests, by the parts' short names: an exhibit's number, or one of a few others. */
export function changedParts(
  before: Parts,
  after: Parts,
  records: readonly Pick<VaultRecord, 'id' | 'exhibit' | 'title'>[],
): PacketChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (name) => before[name] !== after[name],
  )
  return names.map((name) => {
    const record = records.find(({ exhibit }) => exhibit === name)
    const called = NAMES[name] ?? (record ? `${name} “${record.title}”` : name)
    const kind = name in NAMES ? (name === 'rubric' ? 'rubric' : 'text') : kindOf(name, before, after)
    const text =
      kind === 'added'
        ? `${called} was added.`
        : kind === 'removed'
          ? `${called} is no longer there.`
          : `${called} changed.`
    const exhibit = name in NAMES ? null : name
    return { kind, text, criterion: null, record: record?.id ?? null, exhibit }
  })
}

const kindOf = (name: string, before: Parts, after: Parts) =>
  name in before ? (name in after ? 'edited' : 'removed') : 'added'
