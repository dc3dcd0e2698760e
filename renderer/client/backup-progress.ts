import type { BackupProgress } from '@shared/backup/backup'

const STAGES: Readonly<Record<BackupProgress['stage'], string>> = {
  records: 'Writing records',
  attachments: 'Copying attachments',
  verify: 'Trying a restore of it',
  restore: 'Restoring',
}

/** How far a backup or a restore is. */
export function progressOf(progress: BackupProgress | null): { label: string; done: number; total: number } {
  if (!progress) return { label: 'Looking at the backups', done: 0, total: 0 }
  const { stage, done, total } = progress
  return { label: STAGES[stage], done, total }
}
