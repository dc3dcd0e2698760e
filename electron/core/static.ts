import { readFile, realpath } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

/**
 * What a page of Casebook may load and run, on both hosts: its own files, and images that it made itself. The one Trusted
 * Types policy names pdf.js's worker, the only script that is not a tag of the page.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types casebook-worker',
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

export interface StaticFile {
  bytes: Uint8Array<ArrayBuffer>
  headers: Readonly<Record<string, string>>
}

/** The path under folder that a URL's path names, or undefined when it would leave the folder or cannot be read. */
export function pathInside(folder: string, urlPath: string): string | undefined {
  const path = decoded(urlPath)
  if (path === undefined || /[\0\\:]/.test(path)) return undefined
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  return file.startsWith(folder + sep) ? file : undefined
}

/** The file of the interface that a URL's path names, with the headers both hosts give it; undefined when there is none. */
export async function staticFile(folder: string, urlPath: string): Promise<StaticFile | undefined> {
  try {
    const root = await realpath(folder)
    const path = pathInside(root, urlPath)
    // A link inside the folder may point out of it, so the real path has to hold as well.
    if (!path || !(await realpath(path)).startsWith(root + sep)) return undefined
    return { bytes: new Uint8Array(await readFile(path)), headers: headersFor(path.slice(root.length)) }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** The build names these after what is in them, so that what such a name holds never changes. */
const NAMED_BY_CONTENT = /^[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/

/** A browser that keeps such a file also keeps it compiled; all else, the page first, is asked for each time. */
const KEEP = { 'cache-control': 'private, max-age=31536000, immutable' }

function headersFor(path: string) {
  return {
    ...(NAMED_BY_CONTENT.test(path) && KEEP),
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }
}

function decoded(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return undefined
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ENAMETOOLONG'
}
