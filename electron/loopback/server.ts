import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Handlers } from '@shared/contract'
import { answer, refuse, type Site } from './routes'
import { createSession } from './session'

export interface LoopbackOptions {
  handlers: Handlers
  /** The folder of the built interface. */
  rendererDir: string
  /** 0, the default, takes any free port. */
  port?: number
  /** Hears what went wrong inside; never a link, a token or the person's words. */
  log?: (error: unknown) => void
  now?: () => number
}

export interface LoopbackHost {
  /** The link that opens Casebook in a browser: it works once, within a minute. */
  url: string
  origin: string
  /** A fresh link; the one before it stops working. */
  newUrl(): string
  /** Cancels what still runs and frees the port. */
  close(): Promise<void>
}

/**
 * Serves the interface and the contract to browsers of this machine, at 127.0.0.1 only.
 * @throws the system's error when the port is taken.
 */
export async function serveLoopback({ port = 0, now = Date.now, ...rest }: LoopbackOptions): Promise<LoopbackHost> {
  let site: Site | undefined
  const server = createServer((request, response) => {
    if (!site) return refuse(response, 503)
    answer(site, request, response).catch((error: unknown) => {
      rest.log?.(error)
      refuse(response, 500)
    })
  })
  const actualPort = await listen(server, port)
  const origin = `http://127.0.0.1:${actualPort}`
  const session = createSession(actualPort, now)
  site = { ...rest, origin, session }
  const newUrl = () => `${origin}/open?token=${session.issueToken()}`
  return { url: newUrl(), origin, newUrl, close: () => close(server) }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
