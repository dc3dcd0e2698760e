import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** @type {Readonly<Record<string, string>>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript' }

const KEPT = 'private, max-age=31536000, immutable'

/** Builds and serves a React page with one line. Resolves to its address and the function that ends it. */
export async function serveEmptyPage() {
  const outDir = mkdtempSync(join(tmpdir(), 'casebook-empty-'))
  const root = join(import.meta.dirname, 'empty')
  await build({ configFile: false, root, base: './', logLevel: 'silent', plugins: [react()], build: { outDir } })
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : String(request.url)
    response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain')
    // As Casebook has it: what is named by its content is kept, the page is asked for each time.
    response.setHeader('cache-control', path.startsWith('/assets/') ? KEPT : 'no-store')
    try {
      response.end(readFileSync(join(outDir, path)))
    } catch {
      response.writeHead(404).end()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
