import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import { temporaryFolder } from '../testing/open-core'
import { journalIn, openTestVault, testVault } from '../testing/test-vault'
import { disk } from './disk'
import type { Files } from './files'
import { kernelLock } from './kernel-lock'
import type { Vault } from './vault'

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
async function otherWriter(folder: string) {
  const child = spawn(process.execPath, [program, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })
  const next = async () => {
    const [line] = (await once(lines, 'line')) as [string]
    return JSON.parse(line) as Record<string, string>
  }
  return { child, said: await next(), next }
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

/** What another machine does to a vault on a shared drive, which this machine's kernel cannot see. */
async function takeOver(vault: Vault, what: 'names itself' | 'writes') {
  const holder = { host: 'other-machine', pid: 1, since: '2026-11-23T09:00:00.000Z' }
  if (what === 'writes') return appendFile(await journalIn(vault.folder), 'what the other machine saved\n')
  await rm(vault.layout.lock)
  return writeFile(vault.layout.lock, JSON.stringify(holder))
}

describe('a writer that was suspended while another machine took the vault over', () => {
  test.each(['names itself', 'writes'] as const)(
    '(it %s) writes nothing when it goes on, and says so',
    async (what) => {
      const vault = await testVault()
      await vault.close()
      const { child, next } = await otherWriter(vault.folder)
      child.kill('SIGSTOP')
      await takeOver(vault, what)
      const journal = await readFile(await journalIn(vault.folder))
      const lock = await readFile(vault.layout.lock)
      const answer = next()
      child.stdin.write('save\n')
      child.kill('SIGCONT')
      expect(await answer).toMatchObject({ code: 'STORAGE', message: expect.stringContaining('another program') })
      const again = next()
      child.stdin.write('save\n')
      expect(await again).toMatchObject({ code: 'STORAGE' })
      expect(await readFile(await journalIn(vault.folder))).toEqual(journal)
      expect(await readFile(vault.layout.lock)).toEqual(lock)
    },
  )
})

test('what another wrote between the check and the write is not cut away, and the own is not called saved', async () => {
  let journal = ''
  const open: Files['open'] = async (path, how, mode) => {
    const file = await disk.open(path, how, mode)
    return {
      ...file,
      async write(bytes) {
        if (path === journal) await appendFile(path, 'what the other saved\n')
        return file.write(bytes)
      },
    }
  }
  const vault = await testVault({ files: { ...disk, open } })
  journal = await journalIn(vault.folder)
  await expect(vault.createRecord(RecordDraft.parse({ kind: 'idea', title: 'Mine' }))).rejects.toThrow(
    'another program',
  )
  expect(await readFile(journal, 'utf8')).toContain('what the other saved\n')
  expect(vault.records()).toEqual([])
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
