/**
 * Speaks with a browser that was started with --remote-debugging-pipe: it reads from descriptor 3 and answers on 4, one
 * message of JSON after the other, each ended by a zero byte (Chromium, content/browser/devtools).
 * @param {import('node:child_process').ChildProcess} browser
 */
export function openPipe({ stdio }) {
  const [, , , toBrowser, read] = stdio
  const write = /** @type {import('node:stream').Writable | null} */ (toBrowser)
  if (!write || !read) throw new Error('The browser has no pipe.')
  /** @type {Map<number, { resolve: (answer: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  let count = 0
  /** @type {Buffer[]} */
  let begun = []
  read.on('data', (/** @type {Buffer} */ bytes) => {
    let from = 0
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
      take(Buffer.concat([...begun, bytes.subarray(from, end)]))
      begun = []
      from = end + 1
    }
    if (from < bytes.length) begun.push(bytes.subarray(from))
  })
  /** @param {Buffer} bytes */
  const take = (bytes) => {
    const { id, result, error } = JSON.parse(bytes.toString('utf8'))
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error) asked?.reject(new Error(error.message))
    else asked?.resolve(result)
  }
  return {
    /**
     * @param {string} method
     * @param {object} [params]
     * @param {string} [sessionId]
     * @returns {Promise<any>}
     */
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        const id = (count += 1)
        waiting.set(id, { resolve, reject })
        write.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
      }),
  }
}
