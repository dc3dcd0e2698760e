export type Work<P> =
  | { type: 'building'; progress: P | null; isLong: boolean }
  | { type: 'built' }
  /** The person stopped it. */
  | { type: 'stopped' }
  | { type: 'failed'; error: unknown }

export interface LoopState<T, P> {
  /** The last that was built; it stays while the next one is being made. */
  built: T | null
  work: Work<P>
}

export interface LoopPort<T, P> {
  build(signal: AbortSignal, onProgress: (progress: P) => void): Promise<T>
  /** Whether two look alike, so that the first can stay. */
  isSame(a: T, b: T): boolean
  /** Runs the work later; the answer stops it. */
  later(work: () => void, ms: number): () => void
}

/** After this the person is told what is being done, in milliseconds. */
export const LONG_MS = 400

/**
 * Builds something again whenever what it is made of changes. A change waits until no other follows it for a moment. A
 * build under way is left to its end, and the next one begins with what changed meanwhile: one that was stopped at every
 * keystroke would never show anything to somebody who writes on.
 */
export class PreviewLoop<T, P> {
  readonly #port: LoopPort<T, P>
  readonly #listeners = new Set<() => void>()
  #state: LoopState<T, P> = { built: null, work: { type: 'building', progress: null, isLong: false } }
  #running: AbortController | null = null
  #isAsked = false
  #forget = () => {}

  constructor(port: LoopPort<T, P>) {
    this.#port = port
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  get = (): LoopState<T, P> => this.#state

  /** Something changed: builds once nothing has followed for a moment, in milliseconds. */
  ask = (ms: number) => {
    this.#forget()
    this.#forget = this.#port.later(() => void this.#run(), ms)
  }

  /** Something else is to be built: what is under way is for nothing. */
  begin = () => {
    this.#forget()
    this.#running?.abort()
    this.#running = null
    void this.#run()
  }

  /** Stops at the person's wish. */
  stop = () => {
    this.close()
    this.#set({ work: { type: 'stopped' } })
  }

  close = () => {
    this.#forget()
    this.#isAsked = false
    this.#running?.abort()
    this.#running = null
  }

  async #run(): Promise<void> {
    if (this.#running) {
      this.#isAsked = true
      return
    }
    const mine = new AbortController()
    this.#running = mine
    this.#isAsked = false
    let progress: P | null = null
    const tell = (isLong: boolean) => this.#set({ work: { type: 'building', progress, isLong } })
    const stopClock = this.#port.later(() => tell(true), LONG_MS)
    tell(false)
    try {
      const built = await this.#port.build(mine.signal, (now) => {
        progress = now
        const { work } = this.#state
        if (this.#running === mine) tell(work.type === 'building' && work.isLong)
      })
      if (this.#running === mine) this.#finish(built)
    } catch (error) {
      if (this.#running === mine) this.#set({ work: { type: 'failed', error } })
    } finally {
      stopClock()
    }
    if (this.#running !== mine) return
    this.#running = null
    if (this.#isAsked) void this.#run()
  }

  #finish(next: T) {
    const { built } = this.#state
    this.#set({ built: built && this.#port.isSame(built, next) ? built : next, work: { type: 'built' } })
  }

  #set(patch: Partial<LoopState<T, P>>) {
    this.#state = { ...this.#state, ...patch }
    for (const listener of this.#listeners) listener()
  }
}
