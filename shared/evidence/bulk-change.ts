import { z } from 'zod'
import { kinds, type VaultRecord } from '../records/kinds'
import { DISCLOSURES, type Disclosure } from '../records/record'
import type { RecordSummary } from '../records/summary'

const MOST_TAGS = 100
const id = z.string().min(1).max(100)

/** One change that is made to many records at once. */
export const BulkChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('tag'), tag: z.string().trim().min(1, 'A tag cannot be empty.').max(60) }),
  z.object({ do: z.literal('untag'), tag: z.string().min(1) }),
  z.object({ do: z.literal('link'), criterion: id }),
  z.object({ do: z.literal('project'), project: id.nullable() }),
  z.object({ do: z.literal('disclosure'), disclosure: z.enum(Object.keys(DISCLOSURES) as Disclosure[]) }),
])
export type BulkChange = z.infer<typeof BulkChange>

/** What a change does to one record: it changes it, finds it so already, or cannot be made there. */
export type BulkEffect = 'changes' | 'already' | 'cannot'

type Read = Pick<RecordSummary, 'id' | 'kind' | 'tags' | 'evidence' | 'project' | 'disclosure'>

export function bulkEffect(record: Read, change: BulkChange): BulkEffect {
  switch (change.do) {
    case 'tag':
      if (record.tags.includes(change.tag)) return 'already'
      return record.tags.length < MOST_TAGS ? 'changes' : 'cannot'
    case 'untag':
      return record.tags.includes(change.tag) ? 'changes' : 'already'
    case 'link':
      if (kinds[record.kind].series === null) return 'cannot'
      return record.evidence.some(({ criterion }) => criterion === change.criterion) ? 'already' : 'changes'
    case 'project':
      if (record.kind === 'project' && change.project !== null) return 'cannot'
      return record.project === change.project ? 'already' : 'changes'
    case 'disclosure':
      break
  }
  return record.disclosure === change.disclosure ? 'already' : 'changes'
}

/** How many of some records a change changes, finds so already, and cannot change. */
export function bulkEffects(records: readonly Read[], change: BulkChange): Record<BulkEffect, number> {
  const effects = { changes: 0, already: 0, cannot: 0 }
  for (const record of records) effects[bulkEffect(record, change)] += 1
  return effects
}

/** The record as the change leaves it; the same one where nothing changes. */
export function withChange(record: VaultRecord, change: BulkChange): VaultRecord {
  if (bulkEffect(record, change) !== 'changes') return record
  switch (change.do) {
    case 'tag':
      return { ...record, tags: [...record.tags, change.tag] }
    case 'untag':
      return { ...record, tags: record.tags.filter((tag) => tag !== change.tag) }
    case 'link': {
      const link = { criterion: change.criterion, why: '', strength: null, level: null }
      return { ...record, evidence: [...record.evidence, link] }
    }
    case 'project':
      return { ...record, project: change.project }
    case 'disclosure':
      break
  }
  return { ...record, disclosure: change.disclosure }
}

/** What the step is called in the history. */
export function bulkLabel(change: BulkChange): string {
  switch (change.do) {
    case 'tag':
      return `Tag with ${change.tag}`
    case 'untag':
      return `Take off the tag ${change.tag}`
    case 'link':
      return `Link to ${change.criterion}`
    case 'project':
      return change.project === null ? 'Take out of a project' : 'Put into a project'
    case 'disclosure':
      break
  }
  return `Show as ${DISCLOSURES[change.disclosure].toLowerCase()}`
}

const CANNOT: Record<BulkChange['do'], string> = {
  tag: 'full of tags',
  untag: 'not to be changed',
  link: 'no evidence',
  project: 'a project of its own',
  disclosure: 'not to be changed',
}

/** "12 records change; 3 have it already; 1 is no evidence and stays as it is." */
export function effectsInWords({ changes, already, cannot }: Record<BulkEffect, number>, change: BulkChange): string {
  const parts = [
    changes === 0 ? 'Nothing changes' : `${changes} ${changes === 1 ? 'record changes' : 'records change'}`,
    already > 0 && `${already} ${already === 1 ? 'is' : 'are'} so already`,
    cannot > 0 &&
      `${cannot} ${cannot === 1 ? 'is' : 'are'} ${CANNOT[change.do]} and ${cannot === 1 ? 'stays' : 'stay'}`,
  ]
  return `${parts.filter(Boolean).join('; ')}.`
}
