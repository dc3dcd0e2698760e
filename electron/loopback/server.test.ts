import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import type { Handlers } from '@shared/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../core/static'
import { ESCAPES } from '../core/static-escapes'
import { serveLoopback } from './server'
import { LINK_LIFE } from './browser-session'
import { startTestHost, type TestHost } from './test-host'

let host: TestHost

beforeEach(async () => {
  host = await startTestHost({} as Handlers)
})

afterEach(() => host.close())

function freshPath() {
  return host.newUrl().slice(host.origin.length)
}

describe('the link', () => {
  it('opens a session once, with a cookie that scripts and other sites cannot have', async () => {
    const fresh = freshPath()
    const first = await host.ask({ path: fresh })
    expect(first.status).toBe(200)
    expect(first.headers['set-cookie']![0]).toMatch(/^casebook_\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/)
    expect((await host.ask({ path: fresh })).status).toBe(403)
  })

  it('works for a minute only', async () => {
    const fresh = freshPath()
    host.setClock(LINK_LIFE)
    expect((await host.ask({ path: fresh })).status).toBe(403)
  })

  it('ends the one before it', async () => {
    const old = freshPath()
    host.newUrl()
    expect((await host.ask({ path: old })).status).toBe(403)
  })

  it.each(['/open', '/open?token=', '/open?token=guess'])('%s opens nothing', async (path) => {
    const refused = await host.ask({ path })
    expect(refused.status).toBe(403)
    expect(refused.headers['set-cookie']).toBeUndefined()
  })
})

describe('a request is refused', () => {
  it.each(['evil.test', '127.0.0.1', '127.0.0.1.evil.test', 'localhost', '[::1]', '127.0.0.1:1', '127.0.0.2'])(
    'for another host: %s',
    async (name) => expect((await host.ask({ headers: { host: name } })).status).toBe(421),
  )

  it('for two hosts', async () => {
    const { port, host: own } = new URL(host.origin)
    const socket = connect(Number(port), '127.0.0.1')
    socket.end(
      `GET / HTTP/1.1\r\nHost: ${own}\r\nHost: evil.test\r\nCookie: ${host.cookie}\r\nConnection: close\r\n\r\n`,
    )
    expect(await text(socket)).toMatch(/^HTTP\/1.1 4/)
  })

  it('for an address of another site in the request line', async () => {
    expect((await host.ask({ path: 'http://evil.test/' })).status).toBe(400)
  })

  it.each(['', 'casebook_1=x', 'casebook_1='])('without the session: %s', async (other) => {
    expect((await host.ask({ headers: { cookie: other } })).status).toBe(403)
    expect((await host.call('app.info', {}, { cookie: other })).status).toBe(403)
  })

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('with the method %s', async (method) => {
    const refused = await host.ask({ method })
    expect(refused.status).toBe(405)
    expect(refused.headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each(ESCAPES)('outside the interface: %s', async (path) => {
    const refused = await host.ask({ path })
    expect([400, 404]).toContain(refused.status)
    expect(refused.body.toString()).not.toContain('secret')
  })
})

describe('every answer', () => {
  it('may be kept by the browser only where it is a file named by its content, and never without a session', async () => {
    const path = '/assets/index-D_x-4f9Q.js'
    expect((await host.ask({ path })).headers['cache-control']).toBe('private, max-age=31536000, immutable')
    expect((await host.ask({ path, headers: { cookie: '' } })).headers['cache-control']).toBe('no-store')
    expect((await host.ask({ path: '/assets/gone-D_x-4f9Q.js' })).headers['cache-control']).toBe('no-store')
    expect((await host.ask({ path: freshPath() })).headers['cache-control']).toBe('no-store')
  })

  it.each(['/', '/missing', '/open?token=wrong', '/rpc/app.info'])('carries the safe headers: %s', async (path) => {
    const { headers } = await host.ask({ path })
    expect(headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
  })
})

it('says when no page has been open for long', async () => {
  const idle = await new Promise((resolve, reject) => {
    serveLoopback({ handlers: {} as Handlers, rendererDir: tmpdir(), idleAfter: 1, onIdle: () => resolve('idle') })
      .then((other) => setTimeout(() => void other.close(), 200))
      .catch(reject)
  })
  expect(idle).toBe('idle')
})
