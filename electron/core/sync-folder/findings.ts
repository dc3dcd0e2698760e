import { clockNotice } from '@shared/backup/clock'
import type { Account } from '../config-dir'
import type { Vault } from '../vault/vault'
import { conflictFiles } from './conflict-copies'
import { syncServiceOf } from './sync-services'

/** What the person should know of the folder that a vault is in, and of the clock, in sentences. */
export async function findingsOf(vault: Vault, account: Account, now: Date): Promise<string[]> {
  const { files, folder, info } = vault
  const path = await files.realPath(folder)
  const service = await syncServiceOf(path, account, async (marker) => (await files.stat(marker)) !== undefined)
  const conflicts = await conflictFiles(vault)
  return [
    service && syncNotice(service),
    conflicts.length > 0 && conflictNotice(conflicts.length),
    clockNotice(now.toISOString(), info.savedAt),
  ].filter((notice) => typeof notice === 'string')
}

function syncNotice(service: string): string {
  return `This vault is in a folder that ${service} keeps in step with other computers. Such programs copy files one by one and while they are written, which can lose changes when two computers write. Close Casebook, move the vault’s folder out of it, and put the backups there instead (Settings, Backups).`
}

/** The files are named where they can be looked at. */
function conflictNotice(count: number): string {
  const what =
    count === 1 ? 'a second version of one of the vault’s files' : `second versions of ${count} of the vault’s files`
  return `A sync program has made ${what}, as two computers wrote at once. Nothing is lost: see what differs and take what you want (Settings, Conflict copies).`
}
