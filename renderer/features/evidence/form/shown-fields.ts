import { designFamily } from '@shared/impact/claim'
import type { ParsedDraft } from '@shared/records/kinds'
import { says } from '../read/says'

/** Fields that the table of arms holds. */
const OF_ARMS: readonly string[] = ['controlSize', 'control', 'treatmentSize', 'treatment']

/** Fields of a project that are climbed. */
const OF_LADDERS: readonly string[] = ['stage', 'scopeStep']

/** Fields of feedback that stand in one line with its day. */
const IN_VOICE: readonly string[] = ['giver', 'relation']

/** The fields of a section that stand in its form: those that ask for nothing here are left out, unless something is said. */
export function shownFields(record: ParsedDraft, names: readonly string[]): readonly string[] {
  if (record.kind === 'project') return names.filter((name) => !OF_LADDERS.includes(name))
  if (record.kind === 'feedback') return names.filter((name) => !IN_VOICE.includes(name))
  if (record.kind !== 'impact') return names
  const idle: readonly string[] = [
    ...(designFamily(record) === 'quasi-experiment' || says(record.assumption) ? [] : ['assumption']),
    ...(record.direction === 'target' || says(record.target) ? [] : ['target']),
  ]
  return names.filter((name) => !OF_ARMS.includes(name) && !idle.includes(name))
}
