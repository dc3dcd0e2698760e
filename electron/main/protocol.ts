import { protocol } from 'electron'
import { staticFile } from '../core/static'
import { APP_ORIGIN } from './origin'

/** Has to run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the built interface at app://main, and nothing else of this machine. */
export function serveInterface(rendererDir: string): void {
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    const isOurs = `app://${host}` === APP_ORIGIN && request.method === 'GET'
    const file = isOurs ? await staticFile(rendererDir, pathname) : undefined
    return file ? new Response(file.bytes, { headers: file.headers }) : new Response(null, { status: 404 })
  })
}
