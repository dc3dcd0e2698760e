import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handlers } from '@shared/contract'
import { dispatch } from '@shared/dispatch'
import { encodeFrame, readFrames } from '@shared/frames'
import type { Frame } from '@shared/method'
import { MAX_BYTES } from '@shared/limits'

/** A call whose body is no frame, with the HTTP status that says so. */
export class BadFrame extends Error {
  readonly status: 400 | 413
  constructor(status: 400 | 413, cause?: unknown) {
    super('the body is not one frame', { cause })
    this.status = status
  }
}

export interface Call {
  name: string
  request: IncomingMessage
  response: ServerResponse
}

/**
 * Answers one call: progress frames while it runs, then its end. A connection that closes cancels it.
 * @throws BadFrame before anything is answered or run.
 */
export async function answerCall(handlers: Handlers, call: Call, log?: (error: unknown) => void): Promise<void> {
  const { request, response } = call
  const input = await readInput(request)
  const stop = new AbortController()
  response.on('close', () => stop.abort())
  response.writeHead(200, { 'content-type': 'application/octet-stream' })
  const send = (frame: Frame) => encodeFrame(frame).forEach((part) => response.write(part))
  const end = await dispatch(handlers, call.name, input, {
    signal: stop.signal,
    onProgress: (value) => send({ t: 'progress', value }),
    ...(log ? { log } : {}),
  })
  send(end)
  response.end()
}

async function readInput(request: IncomingMessage): Promise<unknown> {
  const body = await onlyFrame(request)
  if (typeof body !== 'object' || body === null || !('input' in body)) throw new BadFrame(400)
  return body.input
}

async function onlyFrame(request: IncomingMessage): Promise<unknown> {
  // Left open, so that a refusal still reaches the caller.
  const chunks = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>
  const frames: unknown[] = []
  try {
    for await (const frame of readFrames(chunks, MAX_BYTES)) {
      frames.push(frame)
      if (frames.length > 1) break
    }
  } catch (error) {
    throw new BadFrame(error instanceof RangeError && error.message === 'frame too large' ? 413 : 400, error)
  }
  if (frames.length !== 1) throw new BadFrame(400)
  return frames[0]
}
