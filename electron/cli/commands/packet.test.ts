import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { testAccount, type TestAccount } from '../testing/run-cli'
import { whileServed } from '../testing/while-served'

let account: TestAccount
const inAccount = (name: string) => join(account.folder, name)
beforeEach(async () => {
  account = await testAccount()
})

describe('the packet of the sample', () => {
  beforeEach(async () => {
    await account.run('init', '--vault', 'v', '--sample')
  })

  test('is written as PDF, with the same bytes each time, and never over another file', async () => {
    const { code, out, err } = await account.run('packet', '--out', 'case.pdf')
    expect([code, out]).toEqual([0, `${inAccount('case.pdf')}\n`])
    expect(err).toMatch(/\d+ pages, \d+ kB\.\n$/)
    const bytes = await readFile(inAccount('case.pdf'))
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await account.run('packet', '--out', 'case.pdf')).code).toBe(1)
    expect((await account.run('packet', '--out', 'again.pdf', '--case', 'MLE, spring 2027')).code).toBe(0)
    expect((await readFile(inAccount('again.pdf'))).equals(bytes)).toBe(true)
  })

  test('is made in another size and for other readers while the vault is open elsewhere', async () => {
    await whileServed(account, async () => {
      const letter = ['packet', '--vault', 'v', '--size', 'letter', '--profile', 'external', '--out', 'letter.pdf']
      expect((await account.run(...letter)).code).toBe(0)
    })
    expect((await readFile(inAccount('letter.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

test('a packet needs a case, and the right one', async () => {
  await account.run('init', '--vault', 'v')
  expect((await account.run('packet', '--out', 'p.pdf')).err).toContain('no case in this vault')
  const records = [
    { kind: 'case', title: 'A' },
    { kind: 'case', title: 'B', id: 'b' },
  ]
  await writeFile(inAccount('r.json'), JSON.stringify({ format: 'casebook-records', version: 1, records }))
  await account.run('add', 'r.json')
  const several = await account.run('packet', '--out', 'p.pdf')
  expect(several.code).toBe(2)
  expect(several.err).toContain('b  B')
  expect((await account.run('packet', '--out', 'p.pdf', '--case', 'C')).code).toBe(1)
})
