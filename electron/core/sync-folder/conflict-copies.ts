import { join } from 'node:path'
import type { ConflictCopy } from '@shared/backup/conflict'
import { changedFields } from '@shared/backup/changed-fields'
import { newestFirst, summarize } from '@shared/records/summary'
import type { VaultRecord } from '@shared/records/kinds'
import type { Files } from '../vault/files'
import { currentFormat } from '../vault/format'
import { decodeGeneration } from '../vault/generation'
import { journalLines } from '../vault/journal-lines'
import { editsOf } from '../vault/records-in'
import type { Vault } from '../vault/vault'
import { conflictName, type ConflictName } from './conflict-name'

export interface ConflictFile extends ConflictName {
  /** Its path in the vault's folder, with slashes. */
  file: string
  path: string
}

/** The copies that sync services have made of a vault's generations and journals. */
export async function conflictFiles({ files, layout }: Pick<Vault, 'files' | 'layout'>): Promise<ConflictFile[]> {
  const names = await files.list(layout.db)
  return names.flatMap((name) => {
    const found = conflictName(name)
    return found ? [{ ...found, file: `db/${name}`, path: join(layout.db, name) }] : []
  })
}

/** What such a copy holds that the vault does not. */
export async function readConflict(vault: Vault, conflict: ConflictFile): Promise<ConflictCopy> {
  const bytes = await vault.files.read(conflict.path)
  const records = await otherRecords(vault, conflict, bytes)
  const { file, original, from } = conflict
  return {
    file,
    original: `db/${original}`,
    from,
    bytes: bytes.byteLength,
    records: records
      .toSorted(newestFirst)
      .map((record) => ({ record, now: vault.get(record.id) ?? null }))
      .map(({ record, now }) => ({
        record: summarize(record),
        now: now && summarize(now),
        fields: now ? changedFields(record, now) : [],
      })),
    words: wordsOf(conflict, records.length),
  }
}

function wordsOf({ file, from }: ConflictFile, count: number): string {
  const who = from === '' ? '' : ` (${from})`
  if (count === 0) return `${file}${who} holds nothing that the vault does not hold too. It can be put away.`
  return `${file}${who} holds ${count === 1 ? '1 record that reads' : `${count} records that read`} otherwise than here. Choose which to take.`
}

/** The records of a copy that the vault lacks, or has otherwise. */
export async function otherRecords(vault: Vault, conflict: ConflictFile, bytes: Uint8Array): Promise<VaultRecord[]> {
  const records = conflict.original.startsWith('gen-')
    ? await generationRecords(bytes, conflict.file, vault.id)
    : ownRecords(bytes, await linesOf(vault.files, join(vault.layout.db, conflict.original)), vault.id)
  return records.filter((record) => {
    const now = vault.get(record.id)
    return !now || changedFields(record, now).length > 0
  })
}

async function generationRecords(bytes: Uint8Array, name: string, vault: string) {
  const read = await decodeGeneration(bytes, { name, vault }, currentFormat)
  return read?.state.records.list() ?? []
}

/** The records that a journal's copy writes in steps of its own, each as its last step leaves it. */
function ownRecords(bytes: Uint8Array, common: ReadonlySet<string>, vault: string): VaultRecord[] {
  const records = new Map<string, VaultRecord>()
  let read = currentFormat.reader(currentFormat.version)
  for (const line of journalLines(bytes)) {
    if (line.what === 'header') {
      if (line.header.vault !== vault || line.header.formatVersion > currentFormat.version) return []
      read = currentFormat.reader(line.header.formatVersion)
    }
    if (line.what !== 'entry' || common.has(textOf(line.bytes))) continue
    // A record that the copy took away is not proposed: what stands here then stays.
    for (const [id, record] of editsOf(line.entry, read).edits) {
      if (record) records.set(id, record)
      else records.delete(id)
    }
  }
  return [...records.values()]
}

async function linesOf(files: Files, path: string): Promise<ReadonlySet<string>> {
  if (!(await files.stat(path))) return new Set()
  return new Set(Array.from(journalLines(await files.read(path)), ({ bytes }) => textOf(bytes)))
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
