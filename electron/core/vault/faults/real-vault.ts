import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createVault } from '../create-vault'
import { openVault } from '../open-vault'
import type { Access, Vault } from '../vault'
import { digestOf } from './canonical'
import type { Tally } from './figures'
import { idea } from './invented'
import { isDone, type Work } from './programs/acts'

let ids = 0
const options = { now: () => new Date(), newId: () => `real-${process.pid}-${(ids += 1)}` }

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-faults-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}

export async function realVault(parent?: string): Promise<string> {
  const folder = join(parent ?? (await temporaryFolder()), 'vault')
  await createVault(folder, { name: 'Career', sample: false, ...options })
  return folder
}

export const openReal = (folder: string, access: Access = 'write'): Promise<Vault> =>
  openVault(folder, { ...options, access })

/** Opens what is left of a vault, and looks whether all that was called saved is there. */
export async function checkReal(
  folder: string,
  { work, saved, name }: { work: Work; saved: readonly number[]; name: string },
  tally: Tally,
): Promise<void> {
  tally.cycle()
  try {
    const vault = await openReal(folder)
    const lost: number[] = []
    for (const number of saved) if (!(await isDone(vault, work, number))) lost.push(number)
    if (lost.length > 0) tally.found('acknowledgedLost', `${name}: ${lost.join()} of ${saved.length}`, lost.length)
    await checkAttachments(vault, name, tally)
    await checkScraps(vault, name, tally)
    await vault.createRecord(idea('After it'))
    const after = digestOf(vault)
    await vault.close()
    const again = await openReal(folder, 'read')
    if (digestOf(again) !== after) tally.found('acknowledgedLost', `${name}: the save after it`)
    await again.close()
  } catch (error) {
    tally.found('unreadable', `${name}: ${String(error)}`)
  }
}

async function checkAttachments(vault: Vault, name: string, tally: Tally) {
  for (const { attachments } of vault.records()) {
    for (const { sha256 } of attachments) {
      await vault.blobs.whole(sha256).catch((error: unknown) => {
        tally.found('acknowledgedLost', `${name}: an attachment: ${String(error)}`)
      })
    }
  }
}

async function checkScraps(vault: Vault, name: string, tally: Tally) {
  const entries = [...(await readdir(vault.layout.db)), ...(await readdir(vault.layout.uploads))]
  const scraps = entries.filter((entry) => /\.(tmp|part)$/.test(entry))
  if (scraps.length > 0) tally.found('others', `${name}: scraps are left: ${scraps.join()}`)
}
