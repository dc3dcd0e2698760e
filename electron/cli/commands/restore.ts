import { resolve } from 'node:path'
import type { BackupInfo } from '@shared/backup/backup'
import type { BackupPreview } from '@shared/backup/preview'
import { AppError } from '@shared/errors'
import type { Core } from '../../core/core'
import type { Access } from '../../core/vault/vault'
import { defineCommand, UsageError } from '../command'
import { call, namedFolder, VAULT_OPTION, withCore } from '../core-for'
import { EXIT } from '../exit-codes'
import type { Io } from '../io'
import { count } from '../words'

export const restore = defineCommand({
  name: 'restore',
  summary: 'Give back what a backup holds.',
  operands: [],
  details: [
    'Where --vault is a folder that is new or empty, the vault is made there again. Where it is the vault itself, its records go back to the backup’s in one step: what it replaces is backed up first, records that the backup does not have move to the trash, and the step can be undone in the app. A step that touches many records needs --yes.',
    '--from is a backup’s manifest, or a folder of backups, whose newest is taken. The folder of the vault is printed.',
  ],
  options: {
    from: { type: 'string', value: 'BACKUP', help: 'The backup, or the folder of backups.' },
    ...VAULT_OPTION,
    preview: { type: 'boolean', help: 'Say what would change, and change nothing.' },
    yes: { type: 'boolean', help: 'Also when many records change.' },
  },
  run: ({ from, vault, preview = false, yes = false }, _operands, io) => {
    const folder = namedFolder(io, vault)
    if (!from) throw new UsageError('--from BACKUP is missing: it says which backup.')
    if (folder === undefined) throw new UsageError('--vault DIR is missing: it says where to restore to.')
    return withCore(io, async (core) => {
      const chosen = await newestOf(core, io, resolve(io.cwd, from))
      const isVault = await opened(core, folder, preview ? 'read' : 'write')
      if (preview) await sayPreview(core, io, chosen, isVault)
      else await bringBack(core, io, { ...chosen, folder, isVault, confirmed: yes })
      return EXIT.done
    })
  },
})

interface Chosen {
  from: string
  backup: BackupInfo
}

async function newestOf(core: Core, io: Io, from: string): Promise<Chosen> {
  const { backups, notices } = await call(core, io, 'backups.list', { from })
  for (const notice of notices) io.stderr(`${notice}\n`)
  const [backup] = backups
  if (!backup) throw new AppError('NOT_FOUND', `There is no backup in ${from} that can be read. Nothing was changed.`)
  return { from, backup }
}

/** Whether there is a vault, which is open then. */
async function opened(core: Core, folder: string, access: Access): Promise<boolean> {
  try {
    await core.session.open(folder, access)
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_A_VAULT') return false
    throw error
  }
}

async function sayPreview(core: Core, io: Io, { from, backup }: Chosen, isVault: boolean) {
  io.stderr(`The backup of ${backup.at}, ${backup.verifiedAt === null ? 'not verified yet' : 'verified'}.\n`)
  if (!isVault) {
    io.stderr(`${count(backup.records, 'record')} and ${count(backup.blobs, 'attached file')} would come back.\n`)
    return
  }
  const preview: BackupPreview = await call(core, io, 'backups.preview', { id: backup.id, from })
  for (const { id, title } of preview.added) io.stdout(`added ${id} ${title}\n`)
  for (const { record, fields } of preview.changed)
    io.stdout(`changed ${record.id} ${record.title} (${fields.join(', ')})\n`)
  for (const { id, title } of preview.removed) io.stdout(`removed ${id} ${title}\n`)
  for (const words of preview.words) io.stderr(`${words}\n`)
}

interface Restore extends Chosen {
  folder: string
  isVault: boolean
  confirmed: boolean
}

async function bringBack(core: Core, io: Io, { from, backup, folder, isVault, confirmed }: Restore) {
  const { id } = backup
  const report = isVault
    ? await call(core, io, 'backups.restore', { id, from, confirmed }).catch(withFlag)
    : await call(core, io, 'backups.restoreInto', { id, from, folder })
  io.stdout(`${folder}\n`)
  const { added, changed, removed, attachments, words } = report
  io.stderr(`${count(added, 'record')} came back, ${changed} read as before, ${removed} moved to the trash; `)
  io.stderr(`${count(attachments, 'attached file')} came back.\n`)
  for (const sentence of words) io.stderr(`${sentence}\n`)
  if (isVault) io.stderr('Automatic backups are paused until you resume them in the app.\n')
}

function withFlag(error: unknown): never {
  if (!(error instanceof AppError) || error.code !== 'NEEDS_CONFIRMATION') throw error
  throw new AppError(error.code, `${error.message} Look at it with --preview; add --yes to do it.`, error.data)
}
