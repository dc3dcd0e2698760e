import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPipe } from './pipe.mjs'

const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--window-size=1280,900']

/**
 * A browser with a profile of its own, as a person has one: it keeps files and compiled code. No developer tools look at
 * its pages while they load, which would make every stack and every question cost more; afterwards they only press keys
 * and ask for what was measured.
 * @param {string} executablePath
 */
export async function startBrowser(executablePath) {
  const profile = mkdtempSync(join(tmpdir(), 'casebook-bench-browser-'))
  const child = spawn(executablePath, [...FLAGS, '--remote-debugging-pipe', `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const pipe = openPipe(child)
  const { product } = await pipe.send('Browser.getVersion')
  return {
    product: String(product),
    /** @param {string} url */
    open: (url) => openPage(pipe, url),
    /** What lets it in, for another browser. */
    cookies: async () => /** @type {object[]} */ ((await pipe.send('Storage.getCookies')).cookies),
    /** @param {object[]} cookies */
    letIn: (cookies) => pipe.send('Storage.setCookies', { cookies }),
    async close() {
      // The browser may be gone before it has answered.
      pipe.send('Browser.close').catch(() => undefined)
      await ended
      // Its helpers end a moment later.
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof openPage>>} Page */

/**
 * Opens a page, leaves it alone while it loads, and then attaches to it.
 * @param {ReturnType<typeof openPipe>} pipe
 * @param {string} url
 */
async function openPage(pipe, url) {
  const { targetId } = await pipe.send('Target.createTarget', { url })
  await pause(1_500)
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true })
  /** @param {string} method @param {object} [params] */
  const send = (method, params) => pipe.send(method, params, String(sessionId))
  /**
   * Calls a function in the page and resolves to its answer.
   * @template In, Out
   * @param {(given: In) => Out} asked is sent as text, so that it can use nothing from outside itself
   * @param {In} given
   * @returns {Promise<Awaited<Out>>}
   */
  const ask = async (asked, given) => {
    const expression = `(${String(asked)})(${JSON.stringify(given)})`
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
    return result.value
  }
  return {
    send,
    ask,
    /** @param {string} selector */
    async appeared(selector) {
      for (let asked = 0; asked < 600; asked += 1) {
        // oxlint-disable-next-line no-await-in-loop -- until it is there
        if (await ask((one) => document.querySelector(one) !== null, selector)) return
        // oxlint-disable-next-line no-await-in-loop -- the same
        await pause(100)
      }
      throw new Error(`${selector} did not appear.`)
    },
    /** @param {{ key: string, text?: string, code?: number }} pressed */
    async press({ key, text, code }) {
      const of = { key, ...(code !== undefined && { windowsVirtualKeyCode: code }) }
      await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...of })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...of })
    },
    close: () => pipe.send('Target.closeTarget', { targetId }),
  }
}
