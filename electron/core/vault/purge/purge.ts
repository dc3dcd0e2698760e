import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '@shared/errors'
import type { Committer } from '../committer'
import type { Compaction } from '../compaction'
import { codeOf } from '../disk'
import { removeIfThere, replaceFile } from '../durable'
import type { Files } from '../files'
import type { StepLog } from '../history/step-log'
import type { VaultLayout } from '../layout'
import type { Plan } from '../plan'
import type { VaultState } from '../state'
import { storageError } from '../storage-error'
import type { VaultStore } from '../store'
import { removeUnnamed } from './blobs'
import { Redaction } from './redact'
import { cleanQuarantine, gatherAttachments, rewriteAll, type Place } from './rewrite'

export interface PurgeParts {
  files: Files
  layout: VaultLayout
  vault: string
  store: VaultStore
  log: StepLog
  committer: Committer
  compaction: Compaction
  /** Attachments that came in and are not named by a record yet. */
  unclaimed: () => ReadonlySet<string>
  change: (label: string, plan: (state: VaultState) => Plan) => Promise<unknown>
}

/** What is to be deleted for ever; it stands on the disk until that is done, so that an interrupted one is finished. */
const Pending = z.object({ ids: z.array(z.string()), attachments: z.array(z.string()) })
type Pending = z.infer<typeof Pending>

const pendingPath = ({ layout }: PurgeParts) => join(layout.db, 'delete-for-ever.json')

/** Deletes records of the trash for ever. @throws AppError NOT_POSSIBLE_HERE, NOT_FOUND; then nothing is deleted. */
export async function purgeRecords(parts: PurgeParts, given: readonly string[]) {
  const ids = [...new Set(given)]
  const plan = (state: VaultState): Plan => {
    for (const id of ids) checkInTrash(state, id)
    return { changes: [{ op: 'purge', ids }], ids }
  }
  plan(parts.committer.state)
  const earlier = await readPending(parts)
  const pending = { ids: [...new Set([...ids, ...(earlier?.ids ?? [])])], attachments: earlier?.attachments ?? [] }
  try {
    await writePending(parts, pending)
  } catch (error) {
    throw storageError(error, 'The records could not be deleted')
  }
  try {
    await parts.change('Delete for ever', plan)
  } catch (error) {
    const asBefore = earlier ? writePending(parts, earlier) : removeIfThere(parts.files, pendingPath(parts))
    // Where even that fails, what was asked for is done when the vault is opened next.
    await asBefore.catch(() => undefined)
    throw error
  }
  return { records: ids.length, attachments: await finish(parts, pending) }
}

/** Finishes what was interrupted. Resolves to whether there was something. */
export async function finishPurge(parts: PurgeParts): Promise<boolean> {
  const pending = await readPending(parts)
  if (!pending) return false
  const isThere = (state: VaultState) => pending.ids.filter((id) => state.records.get(id))
  if (isThere(parts.committer.state).length > 0) {
    await parts.change('Delete for ever', (state) => {
      const ids = isThere(state)
      return { changes: ids.length > 0 ? [{ op: 'purge', ids }] : [], ids }
    })
  }
  await finish(parts, pending)
  return true
}

function checkInTrash(state: VaultState, id: string) {
  const record = state.records.get(id)
  if (!record) throw new AppError('NOT_FOUND', 'This record is not in the open vault. Nothing was deleted.')
  if (record.deletedAt !== null) return
  const message = `“${record.title}” is not in the trash. Move it there first; nothing was deleted.`
  throw new AppError('NOT_POSSIBLE_HERE', message)
}

async function finish(parts: PurgeParts, pending: Pending): Promise<number> {
  const { files, layout, vault, store, log, committer, compaction } = parts
  try {
    // A generation without the records takes the place of all that came before.
    if (!(await compaction.anew())) throw new Error('no new generation could be written')
    return await compaction.meanwhile(async () => {
      const place: Place = { files, layout, vault, current: store.journal?.number ?? 0 }
      const redaction = new Redaction(pending.ids)
      for (const sha256 of pending.attachments) redaction.attachments.add(sha256)
      await gatherAttachments(place, redaction)
      await writePending(parts, { ...pending, attachments: [...redaction.attachments] })
      store.relink(await rewriteAll(place, redaction))
      log.forget()
      await cleanQuarantine(place, redaction)
      const removed = await committer.alone(() =>
        removeUnnamed(files, layout, redaction.attachments, {
          records: committer.state.records.list(),
          unclaimed: parts.unclaimed(),
        }),
      )
      await removeIfThere(files, pendingPath(parts))
      await files.syncFolder(layout.db)
      return removed
    })
  } catch (error) {
    throw storageError(
      error,
      'The records are deleted, but older files of the vault still hold their text; Casebook removes it when the vault is opened next',
    )
  }
}

async function readPending(parts: PurgeParts): Promise<Pending | undefined> {
  try {
    const text = new TextDecoder().decode(await parts.files.read(pendingPath(parts)))
    return Pending.parse(JSON.parse(text))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw storageError(error, 'What was to be deleted for ever cannot be read')
  }
}

async function writePending(parts: PurgeParts, pending: Pending): Promise<void> {
  await replaceFile(parts.files, pendingPath(parts), Buffer.from(JSON.stringify(pending)))
}
