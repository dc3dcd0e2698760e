export interface PaintJob {
  /** How far the page is from what is read, in CSS pixels; the nearest page is painted first. */
  distance: () => number
  /** Ends early once the signal is aborted. */
  run: (signal: AbortSignal) => Promise<void>
}

interface Waiting extends PaintJob {
  stop: AbortController
}

/**
 * Paints one page after the other, the one that is read before all that lie around it: painted together, none of them
 * would be ready before the last.
 */
export class PaintQueue {
  readonly #waiting = new Set<Waiting>()
  #running = false

  /** Answers what takes the job back, whether it waits or runs. */
  add(job: PaintJob): () => void {
    const waiting: Waiting = { ...job, stop: new AbortController() }
    this.#waiting.add(waiting)
    // What is asked for together is put in order before the first of it begins.
    queueMicrotask(() => void this.#next())
    return () => {
      this.#waiting.delete(waiting)
      waiting.stop.abort()
    }
  }

  async #next(): Promise<void> {
    if (this.#running) return
    const nearest = [...this.#waiting].reduce<{ job: Waiting; distance: number } | null>((best, job) => {
      const distance = job.distance()
      return best && best.distance <= distance ? best : { job, distance }
    }, null)
    if (!nearest) return
    this.#waiting.delete(nearest.job)
    this.#running = true
    try {
      await nearest.job.run(nearest.job.stop.signal)
    } finally {
      this.#running = false
    }
    void this.#next()
  }
}
