/** Records that are worked on at once; then others get their turn. Some milliseconds on a slow machine. */
const SLICE = 200

/** The items in slices, between which the program does what else waits. @throws the signal's reason when it is aborted. */
export async function* inSlices<T>(items: readonly T[], signal?: AbortSignal): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < items.length; start += SLICE) {
    await breathe(signal)
    yield items.slice(start, start + SLICE)
  }
}

/** Lets everything else that waits have its turn. @throws the signal's reason when it is aborted. */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  signal?.throwIfAborted()
}
