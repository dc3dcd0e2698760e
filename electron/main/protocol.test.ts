import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../core/static'
import { ESCAPES } from '../core/static-escapes'
import { fake } from './fake-electron'
import { registerScheme, serveInterface } from './protocol'

vi.mock('electron', async () => (await import('./fake-electron')).fakeModule)

const ask = (url: string, method = 'GET') => fake.protocols.get('app')!(new Request(url, { method }))

describe('app://main', () => {
  beforeAll(async () => {
    const base = await mkdtemp(join(tmpdir(), 'casebook-protocol-'))
    await mkdir(join(base, 'renderer'))
    await writeFile(join(base, 'renderer', 'index.html'), '<!doctype html>')
    await writeFile(join(base, 'secret.txt'), 'secret')
    registerScheme()
    serveInterface(join(base, 'renderer'))
  })

  it('is a secure scheme that bypasses nothing', () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
    expect(fake.schemes).toEqual([{ scheme: 'app', privileges }])
  })

  it('serves the interface under the content security policy', async () => {
    const answer = await ask('app://main/index.html?x#y')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(ESCAPES)('serves nothing outside the interface: %s', async (path) => {
    expect((await ask(`app://main${path}`)).status).toBe(404)
  })

  it.each([
    ['app://other/index.html', 'GET'],
    ['app://main.evil/index.html', 'GET'],
    ['app://main/index.html', 'POST'],
  ])('does not answer %s with %s', async (url, method) => {
    expect((await ask(url, method)).status).toBe(404)
  })
})
