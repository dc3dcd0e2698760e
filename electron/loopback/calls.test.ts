import { request } from 'node:http'
import type { Handlers } from '@shared/contract'
import { AppError } from '@shared/errors'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FRAME, frame, framesIn, startTestHost, type TestHost } from './test-host'

const sha256 = 'a'.repeat(64)
let watching: AbortSignal | undefined
const handlers = {
  'app.info': async () => ({
    host: 'loopback',
    version: '1',
    can: { openFile: false, showInFolder: false, captureShortcut: false },
  }),
  'settings.read': async () => {
    throw new Error('secret detail at /home/someone')
  },
  'vaults.close': async () => {
    throw new AppError('NO_VAULT', 'Open a vault first.')
  },
  'blobs.read': async () => ({ bytes: new Uint8Array([1, 2, 3]), size: 3 }),
  'changes.watch': async (_input: unknown, context: { signal: AbortSignal; progress(event: unknown): void }) => {
    watching = context.signal
    context.progress({ type: 'vault' })
    await new Promise((resolve) => context.signal.addEventListener('abort', resolve))
    return null
  },
} as Partial<Handlers> as Handlers

let host: TestHost

beforeEach(async () => {
  host = await startTestHost(handlers)
})

afterEach(() => host.close())

describe('a call is refused', () => {
  it.each([
    ['from another origin', { origin: 'https://evil.test' }, 403],
    ['from a page without an origin', { origin: 'null' }, 403],
    ['from another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from another name of this site', { 'sec-fetch-site': 'same-site' }, 403],
    ['as a form could send it', { 'content-type': 'text/plain' }, 415],
    ['as JSON', { 'content-type': 'application/json' }, 415],
  ])('%s', async (_, headers, status) => {
    expect((await host.call('app.info', {}, headers)).status).toBe(status)
  })

  it('without an Origin header', async () => {
    const refused = await host.ask({
      method: 'POST',
      path: '/rpc/app.info',
      headers: FRAME,
      body: frame({ input: {} }),
    })
    expect(refused.status).toBe(403)
  })

  it.each([
    ['no body', new Uint8Array()],
    ['half a head', new Uint8Array(4)],
    ['half a frame', frame({ input: {} }).subarray(0, 12)],
    ['two frames', Buffer.concat([frame({ input: {} }), frame({ input: {} })])],
    ['no JSON', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 0, 123])],
    ['bytes that nothing names', new Uint8Array([0, 0, 0, 2, 0, 0, 0, 1, 123, 125, 7])],
    ['JSON that is no call', frame(null)],
    ['a call without input', frame({ other: 1 })],
  ])('with %s', async (_, body) => {
    expect((await host.call('app.info', {}, {}, body)).status).toBe(400)
  })

  it('when it says that it is larger than any call may be, before its body arrives', async () => {
    const head = new Uint8Array([0, 0, 0, 1, 0xff, 0xff, 0xff, 0xff])
    expect((await host.call('app.info', {}, {}, head)).status).toBe(413)
  })
})

describe('a call is answered', () => {
  it('with its value, bytes included', async () => {
    const answered = await host.call('blobs.read', { sha256, length: 3 })
    expect(answered.status).toBe(200)
    const value = { bytes: new Uint8Array([1, 2, 3]), size: 3 }
    expect(await framesIn(answered.body)).toEqual([{ t: 'ok', value }])
  })

  it('with the code and words of an error a person can meet', async () => {
    const { body } = await host.call('vaults.close', {})
    const error = { code: 'NO_VAULT', message: 'Open a vault first.' }
    expect(await framesIn(body)).toEqual([{ t: 'error', error }])
  })

  it('with no detail of an error inside, which is logged', async () => {
    const { body } = await host.call('settings.read', {})
    expect(body.toString()).not.toMatch(/secret|someone/)
    expect(await framesIn(body)).toMatchObject([{ t: 'error', error: { code: 'INTERNAL' } }])
    expect(host.logged).toHaveLength(1)
  })

  it.each([
    ['constructor', {}, 'NOT_FOUND'],
    ['nothing.here', {}, 'NOT_FOUND'],
    ['blobs.read', { sha256: '../../etc/passwd', length: 1 }, 'INVALID_INPUT'],
  ])('with %s unknown or unfit as data', async (name, input, code) => {
    const { body } = await host.call(name, input)
    expect(await framesIn(body)).toMatchObject([{ t: 'error', error: { code } }])
  })

  it('until its connection closes, which cancels it', async () => {
    const { port, host: address } = new URL(host.origin)
    const headers = { ...FRAME, host: address, cookie: host.cookie, origin: host.origin }
    const options = { host: '127.0.0.1', port, method: 'POST', path: '/rpc/changes.watch', headers }
    const first = await new Promise<Buffer>((resolve, reject) => {
      const sent = request(options, (response) => {
        response.once('data', (chunk: Buffer) => {
          resolve(chunk)
          sent.destroy()
        })
        response.on('error', () => undefined)
      })
      sent.on('error', reject).end(frame({ input: {} }))
    })
    expect(first.byteLength).toBeGreaterThan(0)
    await vi.waitFor(() => expect(watching?.aborted).toBe(true))
  })
})
