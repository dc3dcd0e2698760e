import type { WebContents } from 'electron'

/** The calls that still run, by the page that made them, so that a page that leaves takes its calls along. */
export interface RunningCalls {
  /** @throws Error when the page has a running call with this id. */
  start(contents: WebContents, id: number): AbortSignal
  end(contents: WebContents, id: number): void
  cancel(contents: WebContents, id: number): void
}

export function runningCalls(): RunningCalls {
  const byPage = new WeakMap<WebContents, Map<number, AbortController>>()

  function callsOf(contents: WebContents) {
    const known = byPage.get(contents)
    if (known) return known
    const calls = new Map<number, AbortController>()
    byPage.set(contents, calls)
    whenPageLeaves(contents, () => calls.forEach((call) => call.abort()))
    return calls
  }

  return {
    start(contents, id) {
      const calls = callsOf(contents)
      if (calls.has(id)) throw new Error('refused')
      const call = new AbortController()
      calls.set(id, call)
      return call.signal
    },
    end: (contents, id) => void callsOf(contents).delete(id),
    cancel: (contents, id) => callsOf(contents).get(id)?.abort(),
  }
}

function whenPageLeaves(contents: WebContents, then: () => void) {
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) then()
  })
  contents.on('render-process-gone', then)
  contents.on('destroyed', then)
}
