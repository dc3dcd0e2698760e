import { createClient } from '@shared/client'
import { encodeFrame } from '@shared/frames'
import type { EndFrame, Frame } from '@shared/method'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bridgeTransport } from './bridge-transport'
import { httpTransport } from './http-transport'

const saved: EndFrame = { t: 'ok', value: { theme: 'dark' } }
const change: Frame = { t: 'progress', value: { type: 'settings' } }

afterEach(() => vi.unstubAllGlobals())

describe('the way over HTTP', () => {
  it('gives what was reported on the way, and the value at its end', async () => {
    answer([change, { t: 'ok', value: null }])
    const reported: unknown[] = []
    const client = createClient(httpTransport())
    expect(await client.call('changes.watch', {}, { onProgress: (event) => reported.push(event) })).toBeNull()
    expect(reported).toEqual([{ type: 'settings' }])
  })

  it.each([
    [413, 'TOO_LARGE'],
    [403, 'INTERNAL'],
    [500, 'INTERNAL'],
  ])('tells the status %s as an error in words', async (status, code) => {
    answer([], { status })
    await expect(createClient(httpTransport()).call('settings.read', {})).rejects.toMatchObject({ code })
  })

  it('says that Casebook may have been closed when it does not answer, or stops within an answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(createClient(httpTransport()).call('settings.read', {})).rejects.toThrow('no longer answers')
    vi.stubGlobal('fetch', async () => new Response(encodeFrame(saved)[1]))
    await expect(createClient(httpTransport()).call('settings.read', {})).rejects.toThrow('no longer answers')
  })

  it('is cancelled by its signal', async () => {
    vi.stubGlobal('fetch', async (_url: string, { signal }: RequestInit) => signal?.throwIfAborted())
    const call = createClient(httpTransport()).call('settings.read', {}, { signal: AbortSignal.abort() })
    await expect(call).rejects.toMatchObject({ code: 'CANCELLED' })
  })
})

describe("the way over Electron's bridge", () => {
  it('gives the value', async () => {
    const bridge = { call: () => ({ id: 1, done: Promise.resolve(saved) }), cancel: () => undefined }
    expect(await createClient(bridgeTransport(bridge)).call('settings.read', {})).toMatchObject({ theme: 'dark' })
  })

  it('cancels the call that its signal ends', async () => {
    const cancelled: number[] = []
    const stop = new AbortController()
    const done = new Promise<EndFrame>((resolve) => {
      stop.signal.addEventListener('abort', () =>
        resolve({ t: 'error', error: { code: 'CANCELLED', message: 'This was cancelled.' } }),
      )
    })
    const bridge = { call: () => ({ id: 7, done }), cancel: (id: number) => cancelled.push(id) }
    const call = createClient(bridgeTransport(bridge)).call('changes.watch', {}, { signal: stop.signal })
    stop.abort()
    await expect(call).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(cancelled).toEqual([7])
  })
})

function answer(frames: readonly Frame[], init: ResponseInit = {}) {
  const body = new Blob(frames.flatMap((frame) => encodeFrame(frame)))
  vi.stubGlobal('fetch', async () => new Response(body, init))
}
