/**
 * Watches for how long the event loop is kept from turning. Where other programs take the processor, time passes without
 * work: a block counts for no longer than the program worked in it.
 */
export class Blocks {
  /** Milliseconds. */
  longest = 0
  private isOn = false
  private last = 0
  private work = process.cpuUsage()

  start() {
    this.isOn = true
    this.last = performance.now()
    this.work = process.cpuUsage()
    this.turn()
  }

  stop() {
    this.look()
    this.isOn = false
  }

  private turn() {
    if (!this.isOn) return
    this.look()
    setImmediate(() => this.turn())
  }

  private look() {
    if (!this.isOn) return
    const now = performance.now()
    const { user, system } = process.cpuUsage(this.work)
    this.longest = Math.max(this.longest, Math.min(now - this.last, (user + system) / 1_000))
    this.last = now
    this.work = process.cpuUsage()
  }
}
