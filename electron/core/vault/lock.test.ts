import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile, symlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { RecordDraft } from '@shared/records/kinds'
import { temporaryFolder } from '../testing/open-core'
import { openTestVault, testVault } from '../testing/test-vault'
import { kernelLock } from './kernel-lock'

const root = resolve(import.meta.dirname, '../../..')
let program: string

beforeAll(async () => {
  const outDir = await temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    ssr: { noExternal: true },
    build: { ssr: join(root, 'electron/core/testing/writer-process.ts'), outDir, target: 'node20' },
  })
  await writeFile(join(outDir, 'package.json'), '{"type":"module"}')
  program = join(outDir, 'writer-process.js')
}, 60_000)

/** Starts another process that opens the vault for writing, and waits for what it says. */
async function otherWriter(folder: string): Promise<{ child: ChildProcess; said: Record<string, string> }> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { child, said: JSON.parse(line) as Record<string, string> }
}

describe('a second writer', () => {
  test('in another process is told who holds the vault, and gets it once that process is killed', async () => {
    const vault = await testVault()
    await vault.close()
    const { child, said } = await otherWriter(vault.folder)
    await expect(openTestVault(vault.folder)).rejects.toMatchObject({
      code: 'VAULT_IN_USE',
      message: expect.stringContaining(`process ${child.pid}`),
      data: { host: hostname(), pid: child.pid },
    })
    child.kill('SIGKILL')
    await once(child, 'exit')
    const mine = await openTestVault(vault.folder)
    expect(mine.records().map(({ id }) => id)).toEqual([said['saved']])
    expect((await otherWriter(vault.folder)).said).toMatchObject({ code: 'VAULT_IN_USE' })
  })

  test('in the same process, or by another path, is refused too', async () => {
    const vault = await testVault()
    const link = join(await temporaryFolder(), 'link')
    await symlink(vault.folder, link)
    for (const folder of [vault.folder, link]) {
      await expect(openTestVault(folder)).rejects.toMatchObject({ code: 'VAULT_IN_USE', data: { pid: process.pid } })
    }
    await vault.createRecord(RecordDraft.parse({ kind: 'idea', title: 'Still mine' }))
  })

  test('of two at once, exactly one wins', async () => {
    const vault = await testVault()
    await vault.close()
    const opened = await Promise.allSettled(Array.from({ length: 20 }, () => openTestVault(vault.folder)))
    expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

test('a lock file alone locks nobody out, and one of another machine is named', async () => {
  const vault = await testVault()
  await vault.close()
  const holder = { host: 'other-machine', pid: 1, since: '2026-11-23T09:00:00.000Z' }
  await writeFile(vault.layout.lock, JSON.stringify(holder))
  const again = await openTestVault(vault.folder)
  expect(again.info.notices).toEqual([expect.stringContaining('other-machine')])
  expect(JSON.parse(await readFile(vault.layout.lock, 'utf8'))).toMatchObject({ host: hostname(), pid: process.pid })
})

test('the lock of the kernel is free again once it is released', async () => {
  const release = await kernelLock(`test-${process.pid}`, '')
  expect(await kernelLock(`test-${process.pid}`, '')).toBeUndefined()
  await release?.()
  const again = await kernelLock(`test-${process.pid}`, '')
  expect(again).toBeDefined()
  await again?.()
})
