import { isDeepStrictEqual } from 'node:util'
import { AppError } from '@shared/errors'
import { kindInfo, type ParsedDraft, type VaultRecord } from '@shared/records/kinds'
import type { AddReport } from '@shared/records/record-file'
import { managedShape } from '@shared/records/record-shape'
import type { Counters } from './change'
import { exhibitCount, nextExhibit } from './exhibits'
import { checkedRecord, type Plan } from './plan'
import { countersCovering, type VaultState } from './state'

/** Numbers go on from the highest that was given, so none may come in that leaves no room. */
const MOST_EXHIBITS = 999_999

interface Incoming {
  id: string
  draft: ParsedDraft
  /** The number it brings along, where it may keep it. */
  exhibit: string | null
}

/**
 * How whole records come in from a file: all, or none. @throws AppError CONFLICT when a record of the same id says
 * something else.
 */
export function planAdd(
  state: VaultState,
  drafts: readonly ParsedDraft[],
  { freeId, at }: { freeId: () => string; at: string },
): Plan & { report: AddReport } {
  const report: AddReport = { added: [], unchanged: [], notices: [] }
  const incoming = newOnes(state, drafts, freeId, report)
  let counters = countersCovering(state.counters, incoming)
  const records: VaultRecord[] = []
  for (const { id, draft, exhibit } of incoming) {
    const next = exhibit === null ? nextExhibit(counters, draft.kind) : { exhibit, counters }
    counters = next.counters
    const dates = { createdAt: at, updatedAt: draft.createdAt ?? at, revision: 1, deletedAt: null }
    const record = checkedRecord({ ...dates, ...draft, id, exhibit: next.exhibit })
    records.push(record)
    report.added.push({ id, exhibit: record.exhibit, title: record.title })
    if (draft.exhibit && draft.exhibit !== record.exhibit) report.notices.push(renumbered(draft.exhibit, record))
  }
  return {
    changes: [
      ...records.map((record) => ({ op: 'put' as const, record })),
      ...(isDeepStrictEqual(counters, state.counters) ? [] : [{ op: 'counters' as const, counters }]),
    ],
    ids: records.map(({ id }) => id),
    report,
  }
}

/** The drafts that the vault does not hold yet, with the ids and the exhibit numbers that they may keep. */
function newOnes(state: VaultState, drafts: readonly ParsedDraft[], freeId: () => string, report: AddReport) {
  const incoming = new Map<string, Incoming>()
  const taken = new Set(state.records.list().map(({ exhibit }) => exhibit))
  for (const draft of drafts) {
    const id = draft.id ?? freeId()
    const known = state.records.get(id) ?? incoming.get(id)?.draft
    if (known) {
      if (!saysTheSame(draft, known)) throw conflict(draft, known)
      report.unchanged.push({ id, title: draft.title })
      continue
    }
    const exhibit = keepableExhibit(draft, state.counters, taken)
    taken.add(exhibit)
    incoming.set(id, { id, draft, exhibit })
  }
  return [...incoming.values()]
}

/** The number that a record brings along, where it is of its kind's series and has never been given here; else null. */
function keepableExhibit(draft: ParsedDraft, counters: Counters, taken: ReadonlySet<string | null>): string | null {
  const { exhibit, kind } = draft
  if (!exhibit || taken.has(exhibit)) return null
  const { series, count } = exhibitCount(exhibit)
  return series === kindInfo(kind).series && count > counters[series] && count <= MOST_EXHIBITS ? exhibit : null
}

/** Whether two records say the same, whatever the vaults have set in them. */
function saysTheSame(one: ParsedDraft, other: ParsedDraft | VaultRecord): boolean {
  return isDeepStrictEqual(content(one), content(other))
}

function content(record: ParsedDraft | VaultRecord) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !Object.hasOwn(managedShape, key)))
}

function conflict(draft: ParsedDraft, known: ParsedDraft | VaultRecord): AppError {
  const message = `“${draft.title}” has the id of “${known.title}”, which says something else here. Give it another id, or leave the id out. Nothing was changed.`
  return new AppError('CONFLICT', message, known)
}

function renumbered(wanted: string, record: VaultRecord): string {
  return record.exhibit === null
    ? `“${record.title}” lost the number ${wanted}: this kind of record is no exhibit.`
    : `“${record.title}” is now ${record.exhibit}: the number ${wanted} is not free here.`
}
