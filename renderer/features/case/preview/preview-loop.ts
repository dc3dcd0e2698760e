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

export interface LoopPort<I, T, P> {
  build(input: I, signal: AbortSignal, onProgress: (progress: P) => void): Promise<T>
  /** What is to be built; another key is another thing, not a change of the same one. */
  keyOf(input: I): string
  /** Whether nothing changed between two inputs of one key. */
  isUnchanged(a: I, b: I): boolean
  /** Whether two look alike, so that the first can stay. */
  isSame(a: T, b: T): boolean
  /** Runs the work later; the answer stops it. */
  later(work: () => void, ms: number): () => void
}

/** After this the person is told what is being done, in milliseconds. */
export const LONG_MS = 400

/**
 * Builds something again whenever what it is made of changes: at once, and then with all that changed while a build was
 * under way. That one is left to its end; stopped at every keystroke, it would never show anything to somebody who writes
 * on.
 */
export class PreviewLoop<I, T, P> {
  readonly #port: LoopPort<I, T, P>
  readonly #listeners = new Set<() => void>()
  #state: LoopState<T, P> = { built: null, work: { type: 'building', progress: null, isLong: false } }
  #running: AbortController | null = null
  #isAsked = false
  #input: I | null = null

  constructor(port: LoopPort<I, T, P>) {
    this.#port = port
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  get = (): LoopState<T, P> => this.#state

  /** What is to be seen. Another thing ends the build of the last; a change of the same waits for it. */
  show = (input: I) => {
    const before = this.#input
    this.#input = input
    if (before === null || this.#port.keyOf(before) !== this.#port.keyOf(input)) return this.again()
    if (this.#port.isUnchanged(before, input)) return
    void this.#run()
  }

  /** Builds now; what is under way is for nothing. */
  again = () => {
    this.#running?.abort()
    this.#running = null
    void this.#run()
  }

  /** Stops at the person's wish. */
  stop = () => {
    this.#halt()
    this.#set({ work: { type: 'stopped' } })
  }

  close = () => {
    this.#halt()
    this.#input = null
  }

  #halt() {
    this.#isAsked = false
    this.#running?.abort()
    this.#running = null
  }

  async #run(): Promise<void> {
    const input = this.#input
    if (input === null) return
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
    // A quick change of what is shown is not worth a word, and whoever is told of it would have to be drawn anew.
    if (this.#state.work.type !== 'built') tell(false)
    try {
      const built = await this.#port.build(input, mine.signal, (now) => {
        progress = now
        const { work } = this.#state
        if (this.#running === mine && work.type === 'building') tell(work.isLong)
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
