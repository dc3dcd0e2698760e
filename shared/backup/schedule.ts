import { elapsed } from './clock'

/** How long after the last backup a changed vault gets the next one. */
export const BACKUP_EVERY_MS = 30 * 60_000

export interface Occasion {
  now: string
  /** When the newest backup was made; null before the first. */
  lastAt: string | null
  hasChanged: boolean
  isPaused: boolean
}

/** Whether a backup should be made by itself while the vault is open. */
export function isBackupDue({ now, lastAt, hasChanged, isPaused }: Occasion): boolean {
  if (isPaused || !hasChanged) return false
  if (lastAt === null) return true
  const age = elapsed(lastAt, now)
  // A backup from the future tells nothing of when the last one was made.
  return age < 0 || age >= BACKUP_EVERY_MS
}
