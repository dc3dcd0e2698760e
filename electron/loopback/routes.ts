import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Handlers } from '@shared/contract'
import { CONTENT_SECURITY_POLICY, staticFile } from '../core/static'
import { isForUs, refusalOfCall, SAFE_HEADERS } from './guard'
import { isFromOtherUser } from './peer'
import { answerCall, BadFrame } from './rpc'
import type { BrowserSession } from './browser-session'

export interface Site {
  origin: string
  session: BrowserSession
  handlers: Handlers
  rendererDir: string
  log?: (error: unknown) => void
}

/** Answers one request, or refuses it: the checks stand in the order in which they protect each other. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value)
  response.setHeader('content-security-policy', CONTENT_SECURITY_POLICY)
  if (!isForUs(request, site.origin)) return refuse(response, 421, `Casebook answers at ${site.origin} only.`)
  // An address in the request line ("GET http://other/") would decide over the Host header.
  if (!request.url?.startsWith('/') || request.url.startsWith('//')) return refuse(response, 400)
  const { pathname, searchParams } = new URL(site.origin + request.url)

  if (request.method === 'GET' && pathname === '/open') {
    return openSession(site, request, response, searchParams.get('token') ?? '')
  }
  if (!site.session.isHeldBy(request.headers.cookie)) return refuse(response, 403, NO_SESSION)
  if (request.method === 'POST' && pathname.startsWith('/rpc/')) return call(site, request, response, pathname)
  if (request.method === 'GET') return sendFile(site, request.url, response)
  return refuse(response, 405)
}

/** Ends a response that was refused or went wrong. */
export function refuse(response: ServerResponse, status: number, words = ''): void {
  if (!response.headersSent)
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(words)
}

const NO_SESSION =
  'This browser has no key to this Casebook. The link that Casebook printed works once, within a minute. ' +
  'Press Enter in its terminal for a fresh one. Nothing was lost.'

async function openSession({ session }: Site, request: IncomingMessage, response: ServerResponse, token: string) {
  if (await isFromOtherUser(request.socket)) return refuse(response, 403)
  const cookie = session.redeem(token)
  if (!cookie) return refuse(response, 403, NO_SESSION)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': cookie })
  // A redirect would count as the other site's when the link stood on one, and a strict cookie would stay behind.
  response.end(
    '<!doctype html><meta http-equiv="refresh" content="0; url=/"><link rel="icon" href="data:,"><title>Casebook</title>',
  )
}

async function call(site: Site, request: IncomingMessage, response: ServerResponse, pathname: string) {
  const refusal = refusalOfCall(request, site.origin)
  if (refusal !== undefined) return refuse(response, refusal)
  try {
    await answerCall(site.handlers, { name: pathname.slice('/rpc/'.length), request, response }, site.log)
  } catch (error) {
    if (!(error instanceof BadFrame)) throw error
    refuse(response, error.status)
  }
}

async function sendFile({ rendererDir }: Site, url: string, response: ServerResponse) {
  // The path as it was sent: URL parsing would resolve its dots before they are checked.
  const file = await staticFile(rendererDir, url.replace(/[?#].*$/s, ''))
  if (!file) return refuse(response, 404)
  response.writeHead(200, file.headers)
  response.end(file.bytes)
}
