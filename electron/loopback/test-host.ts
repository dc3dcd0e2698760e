import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Handlers } from '@shared/contract'
import { encodeFrame, readFrames } from '@shared/frames'
import { serveLoopback, type LoopbackHost } from './server'

export interface Question {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: Uint8Array
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A loopback host on a folder of its own, and the means of a browser, and of others, to ask it. */
export interface TestHost extends LoopbackHost {
  /** The session cookie, which ask sends unless told otherwise. */
  cookie: string
  logged: unknown[]
  setClock(milliseconds: number): void
  ask(question: Question): Promise<Answer>
  /** A call as our own page sends it, but for what the headers and the body change. */
  call(name: string, input: unknown, headers?: Record<string, string>, body?: Uint8Array): Promise<Answer>
}

export const FRAME = { 'content-type': 'application/x-casebook-frame' }

export async function startTestHost(handlers: Handlers): Promise<TestHost> {
  const rendererDir = await folderWithPage()
  const logged: unknown[] = []
  let clock = 0
  let cookie = ''
  const host = await serveLoopback({ handlers, rendererDir, now: () => clock, log: (error) => logged.push(error) })
  const ask = ({ headers = {}, ...rest }: Question) =>
    send(host.origin, { ...rest, headers: { host: new URL(host.origin).host, cookie, ...headers } })
  const opened = await ask({ path: host.url.slice(host.origin.length) })
  cookie = opened.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  return {
    ...host,
    cookie,
    logged,
    ask,
    setClock: (milliseconds) => (clock = milliseconds),
    call(name, input, headers = {}, body = frame({ input })) {
      const own = { ...FRAME, origin: host.origin, 'sec-fetch-site': 'same-origin' }
      return ask({ method: 'POST', path: `/rpc/${name}`, headers: { ...own, ...headers }, body })
    },
  }
}

export function frame(value: unknown): Uint8Array {
  return Buffer.concat(encodeFrame(value))
}

export async function framesIn(body: Buffer): Promise<unknown[]> {
  const frames: unknown[] = []
  const chunks = (async function* () {
    yield new Uint8Array(body)
  })()
  for await (const value of readFrames(chunks, 1_000_000)) frames.push(value)
  return frames
}

async function folderWithPage() {
  const base = await mkdtemp(join(tmpdir(), 'casebook-loopback-'))
  const rendererDir = join(base, 'renderer')
  await mkdir(join(rendererDir, 'assets'), { recursive: true })
  await writeFile(join(rendererDir, 'assets', 'index-D_x-4f9Q.js'), 'export {}')
  await writeFile(join(rendererDir, 'index.html'), '<!doctype html><title>Casebook</title>')
  await writeFile(join(base, 'secret.txt'), 'secret')
  return rendererDir
}

function send(origin: string, { method = 'GET', path = '/', headers, body }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: new URL(origin).port, method, path, headers }
    const sent = request(options, (response) => {
      const { statusCode: status = 0, headers: received } = response
      buffer(response).then((whole) => resolve({ status, headers: received, body: whole }), reject)
    })
    sent.on('error', reject).end(body)
  })
}
