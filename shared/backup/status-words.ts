import type { BackupInfo } from './backup'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago, in words a person would use: "just now", "5 minutes ago", "3 days ago". */
export function ageWords(seconds: number): string {
  if (seconds < 2 * MINUTE) return 'just now'
  if (seconds < 2 * HOUR) return `${Math.floor(seconds / MINUTE)} minutes ago`
  if (seconds < 2 * DAY) return `${Math.floor(seconds / HOUR)} hours ago`
  return `${Math.floor(seconds / DAY)} days ago`
}

interface Facts {
  last: BackupInfo | null
  lastVerified: BackupInfo | null
  ageSeconds: number | null
  due: boolean
  pausedSince: string | null
}

/** How the backups of a vault stand, in one sentence. One that no restore has tried is not called a backup. */
export function statusWords({ last, lastVerified, ageSeconds, due, pausedSince }: Facts): string {
  if (pausedSince !== null) {
    return 'Automatic backups are paused since the restore. Look through your records, then resume them.'
  }
  if (!last) return 'There is no backup yet. The first one is made on closing, or now if you ask for it.'
  if (!lastVerified || ageSeconds === null)
    return 'A copy was made and is not verified yet, so there is no backup to rely on.'
  const made = `The last verified backup is of ${lastVerified.records} ${lastVerified.records === 1 ? 'record' : 'records'}, made ${ageWords(ageSeconds)}.`
  return due ? `${made} The vault has changed since.` : `${made} Nothing has changed since.`
}
