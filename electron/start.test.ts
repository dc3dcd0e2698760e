import { mkdir, mkdtemp, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { isBuildStale } from './start-build.mjs'
import { electronBinary, reasonAgainstElectron, reasonOfFailure, startElectron } from './start-electron.mjs'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'casebook-start-'))
})

async function file(path: string, minute: number) {
  const whole = join(root, path)
  await mkdir(dirname(whole), { recursive: true })
  await writeFile(whole, '')
  await utimes(whole, minute * 60, minute * 60)
  await utimes(dirname(whole), 0, 0)
}

describe('the build', () => {
  beforeEach(async () => {
    await file('electron/main/index.ts', 1)
    for (const built of ['main/index.js', 'main/cli.js', 'preload/index.cjs', 'renderer/index.html']) {
      await file(`out/${built}`, 2)
    }
    await utimes(join(root, 'electron'), 0, 0)
  })

  it('stays while nothing has changed', () => expect(isBuildStale(root)).toBe(false))

  it('is stale when any source is newer', async () => {
    await file('shared/records/kinds.ts', 3)
    expect(isBuildStale(root)).toBe(true)
  })

  it('is stale when a part is missing', async () => {
    root = await mkdtemp(join(tmpdir(), 'casebook-start-'))
    await file('electron/main/index.ts', 1)
    expect(isBuildStale(root)).toBe(true)
  })
})

describe('Electron', () => {
  it('is found without asking its package, which would download it', async () => {
    expect(electronBinary(root, {})).toBeUndefined()
    const packageDir = join(root, 'node_modules', 'electron')
    await mkdir(join(packageDir, 'dist'), { recursive: true })
    await writeFile(join(packageDir, 'path.txt'), 'electron')
    expect(electronBinary(root, {})).toBeUndefined()
    await writeFile(join(packageDir, 'dist', 'electron'), '')
    expect(electronBinary(root, {})).toBe(join(packageDir, 'dist', 'electron'))
  })

  it('is not tried on Linux without a display or as root, where it would need a weaker sandbox', () => {
    const linux = { platform: 'linux', env: { DISPLAY: ':0' }, userId: 1000 } as const
    expect(reasonAgainstElectron(linux)).toBeUndefined()
    expect(reasonAgainstElectron({ ...linux, env: {} })).toContain('display')
    expect(reasonAgainstElectron({ ...linux, userId: 0 })).toContain('root')
    expect(reasonAgainstElectron({ platform: 'darwin', env: {}, userId: 0 })).toBeUndefined()
  })

  it.each([
    ['x: error while loading shared libraries: libnss3.so: cannot open', 127, 'libnss3.so'],
    ['FATAL: The SUID sandbox helper binary was found, but', null, 'sandbox'],
    ['ERROR: Missing X server or $DISPLAY', 1, 'display'],
    ['', undefined, '10 seconds'],
    ['', 3, 'code 3'],
  ])('says why it failed: %s', (output, code, words) => expect(reasonOfFailure(output, code)).toContain(words))

  it('goes on as the app once its window has loaded', async () => {
    await writeFile(join(root, 'index.js'), 'console.log("casebook is ready"); setTimeout(() => process.exit(7), 50)')
    const started = await startElectron(process.execPath, root)
    expect('ended' in started && (await started.ended)).toBe(7)
  })

  it('gives its reason when it ends at once', async () => {
    await writeFile(join(root, 'index.js'), 'console.error("cannot open display"); process.exit(1)')
    expect(await startElectron(process.execPath, root)).toEqual({ reason: 'its display cannot be used' })
  })
})
