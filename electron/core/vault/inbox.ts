import { join } from 'node:path'
import { AppError } from '@shared/errors'
import { MAX_BYTES } from '@shared/limits'
import type { RecordDraft } from '@shared/records/kinds'
import { RECORD_FILE_FORMAT, type RecordFile } from '@shared/records/record-file'
import { readRecordFile } from '../transfer/read-record-file'
import { codeOf, disk } from './disk'
import { removeIfThere, writeNewFile } from './durable'
import type { Files } from './files'
import { layoutOf, type VaultLayout } from './layout'
import { readManifest } from './manifest'
import { moveAside } from './quarantine'
import { storageError } from './storage-error'

/**
 * Leaves records for whoever has the vault open, who takes them in at once; else they are taken in at the next open.
 * Resolves once they are on the disk. @throws AppError NOT_A_VAULT
 */
export async function dropInbox(
  folder: string,
  records: readonly RecordDraft[],
  { newId, files = disk }: { newId: () => string; files?: Files },
): Promise<void> {
  const layout = layoutOf(folder)
  await readManifest(files, layout)
  // With their ids, so that a file that is taken in twice (a crash in between) adds nothing the second time.
  const named = records.map((record) => ({ ...record, id: record.id ?? newId() }))
  const file = { format: RECORD_FILE_FORMAT, version: 1, records: named }
  try {
    await files.makeFolder(layout.inbox)
    await writeNewFile(files, join(layout.inbox, `${newId()}.json`), Buffer.from(JSON.stringify(file)))
  } catch (error) {
    throw storageError(error)
  }
}

type Add = (records: RecordFile['records']) => Promise<{ notices: string[] }>

/**
 * Takes in each file of the inbox in one step of its own. Resolves to what the person should know.
 * @throws AppError STORAGE once all were tried, when the disk refused one.
 */
export async function takeIn(files: Files, layout: VaultLayout, add: Add): Promise<string[]> {
  const notices: string[] = []
  const failures: AppError[] = []
  const names = (await files.stat(layout.inbox)) ? await files.list(layout.inbox) : []
  for (const name of names.filter((candidate) => /^[^.].*\.json$/.test(candidate))) {
    try {
      notices.push(...(await takeOne(files, layout, name, add)))
    } catch (error) {
      failures.push(storageError(error))
    }
  }
  const [failure] = failures
  if (failure) throw failure
  return notices
}

async function takeOne(files: Files, layout: VaultLayout, name: string, add: Add): Promise<string[]> {
  const path = join(layout.inbox, name)
  try {
    const report = await add(await recordsIn(files, path))
    // Only now: the records are on the disk.
    await removeIfThere(files, path)
    return report.notices
  } catch (error) {
    // A disk that refuses may take it later; what does not fit never will.
    if (isOfTheDisk(error)) throw error
    const place = await moveAside(files, layout, path, `inbox-${name}`)
    const words = error instanceof AppError ? error.message : 'Casebook cannot understand it.'
    return [`A file in the inbox was not taken in; it is kept as ${place}. ${words}`]
  }
}

const isOfTheDisk = (error: unknown) =>
  error instanceof AppError ? ['STORAGE', 'NO_VAULT'].includes(error.code) : codeOf(error) !== undefined

async function recordsIn(files: Files, path: string): Promise<RecordFile['records']> {
  const found = await files.stat(path)
  // A link to nowhere, which is not there; or a pipe, which may never end.
  if (!found?.isFile) throw new AppError('INVALID_INPUT', 'It is no plain file.')
  if (found.size > MAX_BYTES) throw new AppError('TOO_LARGE', 'It is larger than 64 MB.')
  return readRecordFile(await files.read(path)).records
}
