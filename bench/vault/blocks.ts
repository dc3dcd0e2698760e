/** Watches for how long the event loop is kept from turning. */
export class Blocks {
  /** Milliseconds. */
  longest = 0
  private isOn = false
  private last = 0

  start() {
    this.isOn = true
    this.last = performance.now()
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
    this.longest = Math.max(this.longest, now - this.last)
    this.last = now
  }
}
