import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testAccount, type TestAccount } from '../testing/run-cli'
import { whileServed } from '../testing/while-served'

async function withRecords(...titles: string[]): Promise<TestAccount> {
  const account = await testAccount()
  await account.run('init', '--vault', 'v')
  await addTitles(account, ...titles)
  return account
}

async function addTitles(account: TestAccount, ...titles: string[]) {
  const records = titles.map((title) => ({ kind: 'learning', id: title.toLowerCase(), title }))
  const file = join(account.folder, 'records.json')
  await writeFile(file, JSON.stringify({ format: 'casebook-records', version: 1, records }))
  expect(await account.run('add', 'records.json', '--vault', 'v')).toMatchObject({ code: 0 })
}

const backUp = async ({ run }: TestAccount) => {
  const { code, out } = await run('backup', '--vault', 'v', '--to', 'drive')
  expect(code).toBe(0)
  return out.trim()
}

describe('casebook backup', () => {
  test('writes a verified backup where --to says and prints its manifest', async () => {
    const account = await withRecords('One', 'Two')
    const { code, out, err } = await account.run('backup', '--vault', 'v', '--to', 'drive')
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('2 records and 0 attached files copied. A restore was tried'),
    })
    expect(out.trim().startsWith(join(account.folder, 'drive'))).toBe(true)
    expect(JSON.parse(await readFile(out.trim(), 'utf8'))).toMatchObject({ format: 'casebook-backup' })
  })

  test('works while the vault is open in another Casebook', async () => {
    const account = await withRecords('One')
    await whileServed(account, async () => {
      expect(await account.run('backup', '--vault', 'v')).toMatchObject({ code: 0 })
    })
  })

  test('refuses a folder in the vault', async () => {
    const account = await withRecords('One')
    const { code, err } = await account.run('backup', '--vault', 'v', '--to', 'v/packets')
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('one in the other') })
  })
})

describe('casebook restore', () => {
  test('makes a lost vault again in a new folder', async () => {
    const account = await withRecords('One', 'Two')
    await backUp(account)
    const before = await account.run('export', '--vault', 'v', '--out', 'before.json')
    await rm(join(account.folder, 'v'), { recursive: true })
    const { code, out } = await account.run('restore', '--from', 'drive', '--vault', 'again')
    expect({ code, out: out.trim() }).toEqual({ code: 0, out: join(account.folder, 'again') })
    expect(before.code).toBe(0)
    await account.run('export', '--vault', 'again', '--out', 'after.json')
    const read = (name: string) => readFile(join(account.folder, name), 'utf8')
    expect(await read('after.json')).toBe(await read('before.json'))
  })

  test('says with --preview what would change, and changes nothing', async () => {
    const account = await withRecords('One')
    const manifest = await backUp(account)
    await addTitles(account, 'Two')
    const { code, out, err } = await account.run('restore', '--from', manifest, '--vault', 'v', '--preview')
    expect({ code, out }).toEqual({ code: 0, out: 'removed two Two\n' })
    expect(err).toContain('1 record made since moves to the trash.')
    expect((await account.run('verify', '--vault', 'v', '--json')).out).toContain('"records": 2')
  })

  test('puts a vault back, asking for --yes where much changes', async () => {
    const account = await withRecords('One')
    const manifest = await backUp(account)
    await addTitles(account, 'Two', 'Three', 'Four')
    const asked = await account.run('restore', '--from', manifest, '--vault', 'v')
    expect(asked).toMatchObject({ code: 1, out: '', err: expect.stringContaining('add --yes') })
    const done = await account.run('restore', '--from', manifest, '--vault', 'v', '--yes')
    expect(done).toMatchObject({ code: 0, err: expect.stringContaining('3 moved to the trash') })
  })

  test('needs to be told from where and to where', async () => {
    const account = await withRecords('One')
    expect(await account.run('restore', '--vault', 'v')).toMatchObject({ code: 2 })
    expect(await account.run('restore', '--from', 'drive')).toMatchObject({ code: 2 })
    expect(await account.run('restore', '--from', 'nowhere', '--vault', 'v')).toMatchObject({ code: 1 })
    await mkdir(join(account.folder, 'full'))
    await writeFile(join(account.folder, 'full', 'notes.txt'), 'mine')
    const manifest = await backUp(account)
    const full = await account.run('restore', '--from', manifest, '--vault', 'full')
    expect(full).toMatchObject({ code: 1, err: expect.stringContaining('holds other files') })
  })
})

describe('casebook verify', () => {
  test('ends with 0 for a sound vault and with 1 for a damaged one', async () => {
    const account = await withRecords('One')
    expect(await account.run('verify', '--vault', 'v')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('as it was written'),
    })
    const journal = join(account.folder, 'v', 'db', 'journal-000001.ndjson')
    const text = await readFile(journal, 'utf8')
    await writeFile(journal, text.replace('"One"', '"0ne"'))
    const { code, out } = await account.run('verify', '--vault', 'v')
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('damage db/journal-000001.ndjson') })
  })
})
