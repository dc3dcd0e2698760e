import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { testAccount, type TestAccount } from '../testing/run-cli'
import { whileServed } from '../testing/while-served'

let account: TestAccount
beforeEach(async () => {
  account = await testAccount()
})

describe('serve', () => {
  test('prints its address first, works without a vault, and ends cleanly when asked', async () => {
    const end = new AbortController()
    let out = ''
    const done = account.runWith(
      {
        signal: end.signal,
        stdout: (text) => {
          out += text
          end.abort()
        },
      },
      'serve',
      '--no-open',
    )
    expect((await done).code).toBe(0)
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\?token=\S+\n$/)
  })

  test('lets go of the vault when it ends', async () => {
    await account.run('init', '--vault', 'v')
    await whileServed(account, async () => {
      expect(await account.run('serve', '--vault', 'v', '--no-open')).toMatchObject({ code: 3, out: '' })
    })
    await writeFile(join(account.folder, 'r.json'), '{"format":"casebook-records","version":1,"records":[]}')
    expect((await account.run('add', 'r.json')).code).toBe(0)
  })

  test('says when a port is taken', async () => {
    await whileServed(
      account,
      async (url) => {
        const { port } = new URL(url)
        const { code, err } = await account.run('serve', '--no-open', '--port', port)
        expect(code).toBe(1)
        expect(err).toContain(`Port ${port} is taken`)
      },
      [],
    )
  })
})
