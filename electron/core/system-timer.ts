import type { Timer } from './backup/automatic-backups'

/** The machine's timer; what waits for it does not keep the program from ending. */
export const systemTimer: Timer = {
  every(milliseconds, task) {
    const timer = setInterval(() => void task(), milliseconds)
    timer.unref()
    return () => clearInterval(timer)
  },
}
