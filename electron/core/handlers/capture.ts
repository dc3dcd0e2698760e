import { knownOf } from '@shared/capture/known'
import { isRefinable } from '@shared/capture/refinable'
import { refinedNote, withoutInbox } from '@shared/capture/refine'
import type { HandlersOf } from '@shared/contract'
import { AppError } from '@shared/errors'
import type { KindName, VaultRecord } from '@shared/records/kinds'
import type { CoreContext } from '../context'
import type { Change } from '../vault/change'
import { nextExhibit } from '../vault/exhibits'
import type { VaultState } from '../vault/state'
import { readingOf } from './reading'

export function captureHandlers(context: CoreContext): HandlersOf<'capture'> {
  const { session, options } = context
  return {
    'capture.known': async ({ today }) => {
      const { criteria } = await readingOf(context)
      return knownOf(session.vault().records(), criteria, today)
    },
    'capture.refine': async ({ id, kind }) => {
      const vault = session.vault()
      await vault.append((state, at) => refine(state, { id, kind, at }), { label: 'Refine' })
      return kept(vault.snapshot(), id)
    },
    'capture.keep': async ({ ids }) => {
      const keep = (state: VaultState, at: string) => [...new Set(ids)].flatMap((id) => outOfInbox(kept(state, id), at))
      await session.vault().append(keep, { label: 'Take out of the inbox' })
      return null
    },
    'capture.shortcut': async () => ({ works: options.desktop?.captureShortcut?.works() ?? false }),
  }
}

function refine(state: VaultState, { id, kind, at }: { id: string; kind: KindName; at: string }): Change[] {
  const record = kept(state, id)
  if (record.kind === kind) return outOfInbox(record, at)
  if (record.kind !== 'note' || !isRefinable(kind)) {
    throw new AppError(
      'INVALID_INPUT',
      `“${record.title}” keeps its kind: only a note can be made another kind. Nothing was changed.`,
    )
  }
  const { exhibit, counters } = nextExhibit(state.counters, kind)
  const { createdAt, deletedAt, revision } = record
  const managed = { id, exhibit, createdAt, deletedAt, revision: revision + 1, updatedAt: at }
  const refined = { ...refinedNote(record, kind), ...managed } as VaultRecord
  const put: Change = { op: 'put', record: refined }
  return exhibit === null ? [put] : [put, { op: 'counters', counters }]
}

function outOfInbox(record: VaultRecord, at: string): Change[] {
  if (!record.inbox) return []
  return [{ op: 'put', record: { ...withoutInbox(record), revision: record.revision + 1, updatedAt: at } }]
}

function kept(state: VaultState, id: string): VaultRecord {
  const record = state.records.get(id)
  if (!record) throw new AppError('NOT_FOUND', 'This record is not in the open vault. Nothing was changed.')
  return record
}
