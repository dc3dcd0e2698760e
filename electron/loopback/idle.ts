/** How long no page may be open before the host says so, in milliseconds. An open page always has a call that waits for changes. */
export const IDLE_AFTER = 30 * 60_000

export interface IdleWatch {
  /** Something goes on; call what it returns when that ends. */
  begin(): () => void
  stop(): void
}

/** Tells once when nothing has gone on for the given time. */
export function watchIdle(after: number, onIdle: () => void): IdleWatch {
  let open = 0
  let timer = wait()
  function wait() {
    const started = setTimeout(onIdle, after)
    started.unref()
    return started
  }
  return {
    begin() {
      open += 1
      clearTimeout(timer)
      return () => {
        open -= 1
        if (open === 0) timer = wait()
      }
    },
    stop: () => clearTimeout(timer),
  }
}
