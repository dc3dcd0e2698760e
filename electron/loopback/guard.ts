import type { IncomingMessage } from 'node:http'

export const FRAME_TYPE = 'application/x-casebook-frame'

/** The headers of every answer, refusals included. */
export const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const

/**
 * Whether the request names exactly our address. A web page elsewhere can point its own name at 127.0.0.1 (DNS
 * rebinding), but the browser then sends that name.
 */
export function isForUs(request: IncomingMessage, origin: string): boolean {
  const hosts = request.rawHeaders.filter((_, index, all) => index % 2 === 1 && /^host$/i.test(all[index - 1] ?? ''))
  return hosts.length === 1 && hosts[0] === new URL(origin).host
}

/**
 * The status that refuses a call, or undefined when it came from our own page. Its content type is one that no form can
 * send, so another site would have to ask first (a CORS preflight), and that is never granted.
 */
export function refusalOfCall(request: IncomingMessage, origin: string): number | undefined {
  const { headers } = request
  if (headers.origin !== origin) return 403
  if ((headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') return 403
  if (headers['content-type'] !== FRAME_TYPE) return 415
  return undefined
}
