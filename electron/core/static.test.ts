import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { linkThatMayOpen } from './desktop'
import { CONTENT_SECURITY_POLICY, pathInside, staticFile } from './static'
import { ESCAPES } from './static-escapes'

describe('files of the interface', () => {
  let folder: string

  beforeAll(async () => {
    const base = await mkdtemp(join(tmpdir(), 'casebook-static-'))
    folder = join(base, 'renderer')
    await mkdir(join(folder, 'assets', 'decoders'), { recursive: true })
    await writeFile(join(folder, 'assets', 'decoders', 'image-fallback.js'), 'export {}')
    await writeFile(join(folder, 'index.html'), '<!doctype html>')
    await writeFile(join(folder, 'assets', 'main page.js'), 'export {}')
    await writeFile(join(folder, 'assets', 'main-D_x-4f9Q.js'), 'export {}')
    await writeFile(join(base, 'secret.txt'), 'secret')
    await symlink(base, join(folder, 'link-out'))
  })

  it.each(ESCAPES)('are all that can be had: %s finds nothing', async (path) => {
    expect(await staticFile(folder, path)).toBeUndefined()
  })

  it('come with their type and the content security policy', async () => {
    const file = await staticFile(folder, '/assets/main%20page.js')
    expect(new TextDecoder().decode(file?.bytes)).toBe('export {}')
    expect(file?.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
    })
  })

  it.each([
    ['/assets/main-D_x-4f9Q.js', 'private, max-age=31536000, immutable'],
    ['/assets/main%20page.js', undefined],
    ['/assets/decoders/image-fallback.js', undefined],
    ['/', undefined],
  ])('may be kept by a browser only where the name tells the content: %s', async (path, kept) => {
    expect((await staticFile(folder, path))?.headers['cache-control']).toBe(kept)
  })

  it('start with the index page', () => {
    expect(pathInside(folder, '/')).toBe(join(folder, 'index.html'))
  })
})

describe('the content security policy', () => {
  it('runs own scripts only, and lets text become script nowhere', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/)
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'")
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'")
  })
})

describe('links that may leave Casebook', () => {
  it.each(['https://example.org/a?b#c', 'mailto:someone@example.org'])('%s may', (url) => {
    expect(linkThatMayOpen(url)?.href).toBe(url)
  })

  it.each([
    'http://example.org',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'smb://host',
    '\\\\host',
    '',
  ])('%s may not', (url) => expect(linkThatMayOpen(url)).toBeUndefined())
})
