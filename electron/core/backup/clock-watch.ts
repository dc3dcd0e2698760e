import { DAY_MS, elapsed, isClockDoubtful } from '@shared/backup/clock'

/** How long a clock that jumped must go on steadily before ages are believed again. */
const SETTLING_MS = 2 * DAY_MS

/** Watches the clock while the program runs, for whoever would delete something by its age. */
export class ClockWatch {
  private seen: string | undefined
  private jumpedAt: string | undefined

  /** Whether ages can be believed now. A long sleep looks like a jump, and then nothing is deleted for a while either. */
  isSteady(now: string, savedAt: string | null, newestBackup: string | null): boolean {
    this.look(now)
    if (this.jumpedAt !== undefined && Math.abs(elapsed(this.jumpedAt, now)) < SETTLING_MS) return false
    this.jumpedAt = undefined
    const isBehindBackups = newestBackup !== null && elapsed(newestBackup, now) < -DAY_MS
    return !isBehindBackups && !isClockDoubtful(now, savedAt)
  }

  look(now: string): void {
    if (this.seen !== undefined && Math.abs(elapsed(this.seen, now)) > DAY_MS) this.jumpedAt = now
    this.seen = now
  }
}
