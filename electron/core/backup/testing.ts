import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { BackupInfo } from '@shared/backup/backup'
import type { RecordDraft, VaultRecord } from '@shared/records/kinds'
import type { Attachment } from '@shared/records/record-shape'
import type { Core, CoreOptions } from '../core'
import { call, openCore } from '../testing/open-core'
import type { Timer } from './automatic-backups'

export type TestCore = Core & { folder: string }

/** A core with a vault open in which nothing is yet. */
export async function coreWithVault(options: Partial<CoreOptions> = {}): Promise<TestCore> {
  const core = await openCore(options)
  onTestFinished(() => core.close())
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  return core
}

export const write = (core: Core, title: string, more: Partial<RecordDraft> = {}): Promise<VaultRecord> =>
  call(core, 'records.create', { draft: { kind: 'learning', title, ...more } as RecordDraft })

/** Stores a file and a record that it is attached to. */
export async function attach(core: Core, title: string, text: string): Promise<Attachment> {
  const file = await core.session.vault().blobs.store({ name: 'a.txt', type: 'text/plain', bytes: Buffer.from(text) })
  await write(core, title, { attachments: [file] })
  return file
}

export const makeBackup = (core: Core): Promise<BackupInfo> => call(core, 'backups.make', {})

export async function placeOf(core: Core): Promise<string> {
  const { place } = await call(core, 'backups.list', {})
  return place.folder
}

/** Every file under a folder, by its path in it. */
export async function filesUnder(folder: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name)
    found.set(path.slice(folder.length + 1), await readFile(path))
  }
  return found
}

/** A timer that goes off when it is told to. */
export function handTimer(): Timer & { ring(): Promise<void> } {
  const tasks = new Set<() => Promise<void>>()
  return {
    every(_milliseconds, task) {
      tasks.add(task)
      return () => tasks.delete(task)
    },
    async ring() {
      for (const task of tasks) await task()
    },
  }
}
