import type { FieldIssue } from '@shared/errors'
import type { KindName, ParsedDraft, VaultRecord } from '@shared/records/kinds'
import { RecordDraft } from '@shared/records/record-schemas'
import { joinValues } from './join-values'
import { sameValue } from './same-value'

/** What the vault sets and nobody types. */
const MANAGED = ['id', 'exhibit', 'revision', 'createdAt', 'updatedAt', 'deletedAt'] as const

/** A record of a kind in which nothing is said yet but the day it is begun on. */
export function emptyDraft(kind: KindName, day: string): ParsedDraft {
  // A draft parses only with a title; the person writes it.
  const draft = RecordDraft.parse({ kind, title: kind })
  return { ...draft, title: '', when: { ...draft.when, from: day } }
}

export interface CheckedDraft {
  /** What may be sent: every field that does not fit is as the vault has it, or left out where it has none. */
  values: ParsedDraft
  issues: FieldIssue[]
}

/** Sorts out what does not fit, so that one wrong field never keeps the others from being saved. */
export function checkDraft(record: ParsedDraft, saved: VaultRecord | null): CheckedDraft {
  const result = RecordDraft.safeParse(record)
  if (result.success) return { values: record, issues: [] }
  const issues = result.error.issues.map(({ path, message }) => ({ path: path.map(String), message }))
  const wrong = new Set(issues.map(({ path }) => path[0]))
  const values = Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      if (!wrong.has(name)) return [[name, value]]
      return saved ? [[name, saved[name]]] : []
    }),
  )
  return { values: values as ParsedDraft, issues }
}

export interface Merge {
  /** Mine, with what only they changed; where both changed a field, mine stands. */
  record: ParsedDraft
  /** The names of the fields that both changed, each in another way. */
  clashes: string[]
}

/** Joins the changes that two windows made to one record, field by field. */
export function mergeRecords(base: VaultRecord, mine: ParsedDraft, theirs: VaultRecord): Merge {
  const record: Record<string, unknown> = { ...mine }
  const clashes: string[] = []
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const versions = { base: base[name], mine: mine[name], theirs: theirs[name] }
    // What nobody types is theirs anyhow; a name that neither has stays away.
    if (isManaged(name) || sameValue(versions.mine, versions.theirs)) continue
    const joined = joinValues(name, versions)
    if (joined) record[name] = joined.value
    else clashes.push(name)
  }
  return { record: withManaged(record as ParsedDraft, theirs), clashes }
}

/** The record with what the vault has set. */
export function withManaged(record: ParsedDraft, from: VaultRecord): VaultRecord {
  return { ...record, ...Object.fromEntries(MANAGED.map((name) => [name, from[name]])) } as VaultRecord
}

/** The record as a new one could begin, with nothing that the vault sets. */
export function withoutManaged(record: ParsedDraft): ParsedDraft {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !isManaged(name))) as ParsedDraft
}

const isManaged = (name: string) => (MANAGED as readonly string[]).includes(name)
