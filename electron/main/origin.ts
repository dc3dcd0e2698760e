/** Which pages are Casebook's own: the built interface, and Vite's server while developing. */
export interface OwnPages {
  /** What the window opens. */
  url: string
  isOwnOrigin(origin: string): boolean
  isOwnUrl(url: string): boolean
  /** Whether the session may load a URL at all. */
  mayLoad(url: string): boolean
}

export const APP_ORIGIN = 'app://main'

/** devUrl: the address of Vite's server, undefined in a packaged app whatever its environment says. */
export function ownPages(devUrl: string | undefined): OwnPages {
  const origins = devUrl ? [APP_ORIGIN, originOf(devUrl)] : [APP_ORIGIN]
  const isOwnUrl = (url: string) => origins.includes(originOf(url))
  return {
    url: devUrl ?? `${APP_ORIGIN}/index.html`,
    isOwnOrigin: (origin) => origins.includes(origin),
    isOwnUrl,
    mayLoad: (url) => /^(blob|data|devtools):/.test(url) || isOwnUrl(url.replace(/^ws:/, 'http:')),
  }
}

/** Node gives "null" for the origin of a scheme it does not know, where Chromium says "app://main". */
function originOf(text: string): string {
  if (!URL.canParse(text)) return ''
  const { protocol, host, origin } = new URL(text)
  return protocol === 'app:' ? `app://${host}` : origin
}
