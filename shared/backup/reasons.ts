import { z } from 'zod'

/** Why a backup was made, in the words of a list. */
export const BACKUP_REASONS = {
  asked: 'Made by hand',
  changed: 'While you worked',
  closed: 'On closing',
  'before-import': 'Before an import',
  'before-restore': 'Before a restore',
  'before-bulk': 'Before a change of many records',
  'before-migration': 'Before a new format',
} as const

export const BackupReason = z.enum(Object.keys(BACKUP_REASONS) as [keyof typeof BACKUP_REASONS])
export type BackupReason = z.infer<typeof BackupReason>

/** The ones that are made so that something can be taken back. They stay until a person removes them. */
export const isPinnedReason = (reason: BackupReason): boolean => reason.startsWith('before-')
