import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createBackups } from '../../../backup/backups'
import { createChangeFeed } from '../../../change-feed'
import type { Vault } from '../../vault'
import { idea, longText } from '../invented'

/** What a writing program does over and over; the number of an act says what it does and how it can be known again. */
export type Work = 'edit' | 'fold' | 'add' | 'attach' | 'purge' | 'backup'
export const WORKS: readonly Work[] = ['edit', 'fold', 'add', 'attach', 'purge', 'backup']

const found = (vault: Vault, title: string) => vault.records().find((record) => record.title === title)

export async function perform(vault: Vault, work: Work, number: number): Promise<void> {
  if (work === 'purge') return purge(vault, number)
  if (work === 'backup' && number % 3 === 2) {
    await backupsOf(vault).keeper.make(vault, { reason: 'asked', label: labelOf(number) })
    return
  }
  const first = number - (number % 3)
  const record = found(vault, `R${first}`)
  if (work === 'fold' && number % 2 === 1) {
    await vault.addRecords(
      Array.from({ length: 7 }, (_, index) =>
        idea(`F${number}-${index}`, { privateNote: longText(160_000, number * 10 + index) }),
      ),
    )
  } else if (work === 'add') {
    await vault.addRecords(Array.from({ length: 100 }, (_, index) => idea(`A${number}-${index}`)))
  } else if (!record) {
    await vault.createRecord(idea(`R${first}`, { privateNote: String(number) }))
  } else if (work === 'attach') {
    const bytes = Buffer.from(longText(1_000 + (number % 7) * 20_000, number))
    const attachment = await vault.blobs.store({ name: `${number}.txt`, type: 'text/plain', bytes })
    await vault.putRecord({ ...record, privateNote: String(number), attachments: [...record.attachments, attachment] })
  } else {
    await vault.putRecord({ ...record, privateNote: String(number) })
  }
}

/** Made, put into the trash, deleted for ever. */
async function purge(vault: Vault, number: number): Promise<void> {
  const first = number - (number % 3)
  const record = found(vault, `P${first}`)
  if (number === first) await vault.createRecord(idea(`P${first}`, { privateNote: secretOf(first) }))
  else if (record && number === first + 1) await vault.trash([record.id])
  else if (record) {
    await vault.trash([record.id])
    await vault.purge([record.id])
  }
}

const secretOf = (first: number) => `secret-${first}-end`
const labelOf = (number: number) => `act ${number}`

/** Backups beside the vault, so that what happens to its disk happens to them. */
function backupsOf(vault: Vault) {
  const beside = dirname(vault.folder)
  let ids = 0
  return createBackups({
    configDir: join(beside, 'config'),
    dataDir: join(beside, 'data'),
    version: '0.0.0',
    now: () => new Date(),
    newId: () => `backup-${process.pid}-${process.hrtime.bigint()}-${(ids += 1)}`,
    changes: createChangeFeed(),
  })
}

/** Whether what an act did is there. */
export async function isDone(vault: Vault, work: Work, number: number): Promise<boolean> {
  if (work === 'purge') return isPurgeDone(vault, number)
  if (work === 'backup' && number % 3 === 2) return isBackedUp(vault, number)
  if (work === 'fold' && number % 2 === 1) return isWhole(vault, `F${number}`, 7)
  if (work === 'add') return isWhole(vault, `A${number}`, 100)
  return Number(found(vault, `R${number - (number % 3)}`)?.privateNote ?? -1) >= number
}

function isWhole(vault: Vault, name: string, count: number): boolean {
  return vault.records().filter(({ title }) => title.startsWith(`${name}-`)).length === count
}

/** What is deleted for ever is in no file of the records either. */
async function isPurgeDone(vault: Vault, number: number): Promise<boolean> {
  const first = number - (number % 3)
  const record = found(vault, `P${first}`)
  if (number === first) return true
  if (number === first + 1) return record?.deletedAt !== null
  const names = await readdir(vault.layout.db)
  const files = await Promise.all(names.map((name) => readFile(join(vault.layout.db, name), 'utf8')))
  return record === undefined && files.every((text) => !text.includes(secretOf(first)))
}

/** Whether the backup is there, called verified, and can be restored. */
async function isBackedUp(vault: Vault, number: number): Promise<boolean> {
  const { keeper } = backupsOf(vault)
  const { backups } = await keeper.list(vault)
  const backup = backups.find(({ label }) => label === labelOf(number))
  if (!backup || backup.verifiedAt === null) return false
  return (await keeper.verify(vault, { id: backup.id, from: undefined }, {})).problem === null
}
