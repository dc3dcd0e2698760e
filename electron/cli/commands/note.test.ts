import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { ExportedFile } from '@shared/records/record-file'
import { testAccount, type TestAccount } from '../testing/run-cli'
import { whileServed } from '../testing/while-served'

let account: TestAccount
beforeEach(async () => {
  account = await testAccount()
  await account.run('init', '--vault', 'v')
})

const readInput = async () => 'Talked it over /meeting\nThey agree.\n'

async function records() {
  await account.run('export', '--vault', 'v', '--out', 'all.json', '--force')
  return ExportedFile.parse(JSON.parse(await readFile(join(account.folder, 'all.json'), 'utf8'))).records
}

test('a line is kept in the inbox, and what was understood is said', async () => {
  const { code, out, err } = await account.run('note', 'Bad join caught !C3 #leak ^yesterday +churn', '--vault', 'v')
  expect(code).toBe(0)
  expect(out).toMatch(/^added \S+ - Bad join caught \+churn\n$/)
  expect(err).toContain('Note, reads like a learning · C3 ')
  expect(err).toContain('Sunday 22 November 2026')
  expect(err).toContain('No project of the name “churn”: it stays text.')
  expect(await records()).toMatchObject([
    { kind: 'note', inbox: true, tags: ['leak'], evidence: [{ criterion: 'C3' }] },
  ])
})

test('the text can come from the standard input, and files hang on it', async () => {
  await writeFile(join(account.folder, 'board.png'), 'a picture')
  await writeFile(join(account.folder, 'notes.md'), '# Notes')
  const { code, out } = await account.runWith(
    { readInput },
    'note',
    '-',
    '--vault',
    'v',
    '--attach',
    'board.png',
    '--attach',
    'notes.md',
  )
  expect([code, out]).toEqual([0, expect.stringMatching(/Talked it over\n$/)])
  expect(await records()).toMatchObject([
    {
      kind: 'meeting',
      notes: 'They agree.',
      attachments: [
        { name: 'board.png', type: 'image/png', size: 9 },
        { name: 'notes.md', type: 'text/markdown' },
      ],
    },
  ])
})

test('while the vault is open elsewhere, the line and its files are left for that Casebook', async () => {
  await writeFile(join(account.folder, 'board.png'), 'a picture')
  await whileServed(account, async () => {
    const { code, out, err } = await account.run('note', 'Seen on the board', '--vault', 'v', '--attach', 'board.png')
    expect([code, out]).toEqual([0, 'inbox 1\n'])
    expect(err).toContain('open in another Casebook')
  })
  expect(await records()).toMatchObject([
    { kind: 'note', title: 'Seen on the board', attachments: [{ name: 'board.png' }] },
  ])
  expect((await account.run('verify', '--vault', 'v')).code).toBe(0)
})

test('a line that says nothing ends with 2, a file that is not there with 1; nothing is kept', async () => {
  expect(await account.run('note', '#leak', '--vault', 'v')).toMatchObject({ code: 2, out: '' })
  expect(await account.run('note', 'x', '--vault', 'v', '--attach', 'none.png')).toMatchObject({ code: 1, out: '' })
  expect(await records()).toEqual([])
})
