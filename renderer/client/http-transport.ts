import type { Transport } from '@shared/client'
import { AppError } from '@shared/errors'
import { encodeFrame, readFrames } from '@shared/frames'
import type { Frame } from '@shared/method'
import { MAX_BYTES } from '@shared/limits'

export function httpTransport(): Transport {
  return {
    async call(name, input, onFrame, signal) {
      try {
        const body = await post(name, input, signal)
        for await (const value of readFrames(chunksOf(body), MAX_BYTES)) {
          if (isFrame(value)) onFrame(value)
        }
      } catch (error) {
        if (error instanceof AppError) throw error
        if (signal?.aborted) throw new AppError('CANCELLED', 'This was cancelled.', undefined, { cause: error })
        throw new AppError('INTERNAL', GONE, undefined, { cause: error })
      }
    },
  }
}

const GONE =
  'Casebook no longer answers: it may have been closed. What was saved before is safe. Start it again and reload.'

async function post(name: string, input: unknown, signal?: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch(`/rpc/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-casebook-frame' },
    // A Blob, for browsers under test copy a typed array through their debug channel, which is slow.
    body: new Blob(encodeFrame({ input })),
    credentials: 'same-origin',
    ...(signal ? { signal } : {}),
  })
  if (response.ok && response.body) return response.body
  if (response.status === 413)
    throw new AppError('TOO_LARGE', 'This is too large to send at once. Nothing was changed.')
  if (response.status === 403)
    throw new AppError(
      'INTERNAL',
      'This page belongs to a Casebook that has ended. Open the link that the new one printed.',
    )
  throw new AppError('INTERNAL', `Casebook refused this (status ${response.status}). What was saved before is safe.`)
}

/** The core is the other end, so its envelope is all that needs a look; it checks its values by the contract. */
function isFrame(value: unknown): value is Frame {
  return typeof value === 'object' && value !== null && 't' in value
}

/** Safari cannot iterate a stream. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
