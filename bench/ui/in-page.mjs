/** Runs in the page before any of its own code, and keeps in window.bench how long each key took, in milliseconds. */
export function watchKeys() {
  // It is sent to the page as text, so that it can use nothing from outside itself.
  const bench = { keys: /** @type {number[]} */ ([]), isWaiting: false }
  Object.assign(window, { bench })
  /** @param {() => void} then */
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- see above
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', then)
    port1.start()
    port2.postMessage(null)
  }
  window.addEventListener(
    'input',
    (event) => {
      bench.isWaiting = true
      const answer = () => {
        // The list says that it is busy as long as what it shows answers an earlier text.
        if (document.querySelector('[aria-busy="true"]')) return requestAnimationFrame(answer)
        return afterPaint(() => {
          bench.keys.push(performance.now() - event.timeStamp)
          bench.isWaiting = false
        })
      }
      requestAnimationFrame(answer)
    },
    { capture: true },
  )
}

/**
 * Scrolls the list for some time and resolves to how long each frame took, in milliseconds.
 * @param {{ selector: string, milliseconds: number }} options
 */
export function scrollFrames({ selector, milliseconds }) {
  const inside = document.querySelector(selector)
  let list = inside?.parentElement ?? null
  while (list && list.scrollHeight <= list.clientHeight) list = list.parentElement
  if (!list) throw new Error('There is nothing to scroll.')
  const scroller = list
  return new Promise((resolve) => {
    /** @type {number[]} */
    const frames = []
    const start = performance.now()
    let last = start
    /** @param {number} now */
    const step = (now) => {
      frames.push(now - last)
      last = now
      scroller.scrollTop += 90
      if (now - start < milliseconds) requestAnimationFrame(step)
      else resolve(frames.slice(1))
    }
    requestAnimationFrame(step)
  })
}
