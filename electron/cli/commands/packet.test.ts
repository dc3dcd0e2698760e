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

test('a brief fits its page and is confirmed by its vault until that changes', async () => {
  await account.run('init', '--vault', 'v', '--sample')
  const made = await account.run('packet', '--out', 'brief.pdf', '--output', 'brief')
  expect(made.err).toMatch(/1 page, \d+ kB\.\n$/)
  const found = await account.run('verify-packet', 'brief.pdf')
  expect([found.code, found.out]).toEqual([0, expect.stringMatching(/^Confirmed: /)])
  expect(found.err).toMatch(
    /^Brief, internal, for 23 November 2026, rubric mle 1\.0\.0, input digest [0-9a-f]{16}\.\n$/,
  )
  const records = [{ kind: 'learning', title: 'Later', exhibit: 'E-90' }]
  await writeFile(inAccount('r.json'), JSON.stringify({ format: 'casebook-records', version: 1, records }))
  await account.run('add', 'r.json')
  const after = await account.run('verify-packet', 'brief.pdf')
  expect(after.code).toBe(1)
  expect(after.out).toMatch(/as it was\. One record was added since[^\n]*\n- E-\d+ “Later” was added\.\n/)
  expect(JSON.parse((await account.run('verify-packet', 'brief.pdf', '--json')).out)).toMatchObject({
    result: 'records-changed',
  })
})

test('what is no packet is told in words', async () => {
  await account.run('init', '--vault', 'v', '--sample')
  await writeFile(inAccount('notes.pdf'), 'no PDF at all')
  const other = await account.run('verify-packet', 'notes.pdf')
  expect(other.code).not.toBe(0)
  expect(other.err).toContain('no packet of Casebook')
  expect((await account.run('verify-packet', 'none.pdf')).err).toContain('There is no file')
  expect((await account.run('verify-packet')).code).toBe(2)
  expect((await account.run('packet', '--out', 'p.pdf', '--output', 'half')).err).toContain('brief or core or full')
  const none = await account.run('packet', '--out', 'p.pdf', '--selection', 'Nobody')
  expect(none.err).toContain('has no selection “Nobody”')
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
