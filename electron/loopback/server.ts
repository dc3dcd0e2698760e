import { createServer, type Server } from 'node:http'
import type { Handlers } from '@shared/contract'
import { IDLE_AFTER, watchIdle } from './idle'
import { answer, refuse, type Site } from './routes'
import { createBrowserSession } from './browser-session'

export interface LoopbackOptions {
  handlers: Handlers
  /** The folder of the built interface. */
  rendererDir: string
  /** 0, the default, takes any free port. */
  port?: number
  /** Hears what went wrong inside; never a link, a token or the person's words. */
  log?: (error: unknown) => void
  now?: () => number
  /** Hears that no page has been open for half an hour: time to close, for the vault stays locked meanwhile. */
  onIdle?: () => void
  /** Milliseconds without an open page that count as idle. */
  idleAfter?: number
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
export async function serveLoopback(options: LoopbackOptions): Promise<LoopbackHost> {
  const { port = 0, now = Date.now, onIdle, idleAfter = IDLE_AFTER, ...rest } = options
  const idle = watchIdle(idleAfter, () => onIdle?.())
  let site: Site | undefined
  const server = createServer((request, response) => {
    response.once('close', idle.begin())
    if (!site) return refuse(response, 503)
    answer(site, request, response).catch((error: unknown) => {
      rest.log?.(error)
      refuse(response, 500)
    })
  })
  const actualPort = await listen(server, port)
  const origin = `http://127.0.0.1:${actualPort}`
  const session = createBrowserSession(actualPort, now)
  site = { ...rest, origin, session }
  const newUrl = () => `${origin}/open?token=${session.issueToken()}`
  return {
    url: newUrl(),
    origin,
    newUrl,
    close() {
      idle.stop()
      return close(server)
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
