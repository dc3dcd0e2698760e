/** How long work may hold the event loop at a time, in milliseconds; a save that comes in between waits some of these. */
const SLICE = 2

/** Lets other work come in between, whenever a piece of work has held the event loop long enough. */
export type Breathe = () => Promise<void> | undefined

export function createBreathe(): Breathe {
  let since = performance.now()
  return () => {
    if (performance.now() - since < SLICE) return undefined
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now()
        resolve()
      })
    })
  }
}
