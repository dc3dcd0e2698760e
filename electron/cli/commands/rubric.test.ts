import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testAccount } from '../testing/run-cli'

async function withVault() {
  const account = await testAccount()
  await account.run('init', '--vault', 'mine', '--name', 'Mine')
  return account
}

test('a table becomes a rubric of one’s own, and goes out as the file that comes in again', async () => {
  const account = await withVault()
  const path = join(account.folder, 'ladder.csv')
  await writeFile(path, 'Criterion,Weight,Senior\nImpact,60,Moves goals\nCraft,40,Sets the standard\n')
  const imported = await account.run('rubric', 'import', '--file', 'ladder.csv', '--name', 'Our ladder')
  expect(imported).toMatchObject({ code: 0, out: 'imported our-ladder Our ladder\n' })
  expect(imported.err).toContain('column “Senior”: What Senior asks\n')
  const { out } = await account.run('rubric', 'list')
  expect(out.split('\n')).toContain('our-ladder@1.0.0 own 2 Our ladder')
  expect(out).toMatch(/^mle@1\.0\.0 casebook 9 Machine learning engineer\n/)
  await account.run('rubric', 'export', '--id', 'our-ladder@1.0.0', '--out', 'out.json')
  const again = await account.run('rubric', 'import', '--file', 'out.json')
  expect(again).toMatchObject({ code: 0, out: 'imported our-ladder-2 Our ladder\n' })
  await account.run('rubric', 'export', '--id', 'our-ladder-2', '--out', 'again.json')
  const [first, second] = await Promise.all(
    ['out.json', 'again.json'].map((name) => readFile(join(account.folder, name), 'utf8')),
  )
  expect(second).toBe(first!.replace('"our-ladder"', '"our-ladder-2"'))
})

test('nothing is imported while something would be left out, unless it is asked for', async () => {
  const account = await withVault()
  await writeFile(join(account.folder, 'ladder.md'), '| Name | Mood |\n|--|--|\n| Impact | glad |\n')
  const refused = await account.run('rubric', 'import', '--file', 'ladder.md')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain('left out: The column “Mood” is not read (1 cell).')
  expect((await account.run('rubric', 'list')).out).not.toContain(' own ')
  expect(await account.run('rubric', 'import', '--file', 'ladder.md', '--partly')).toMatchObject({ code: 0 })
})

test.each([
  [['rubric', 'polish'], 2, /no “rubric polish”/],
  [['rubric', 'export', '--out', 'x.json'], 2, /--id ID is missing/],
  [['rubric', 'import'], 2, /--file FILE is missing/],
  [['rubric', 'import', '--file', 'none.csv'], 1, /Nothing can be read/],
  [['rubric', 'export', '--id', 'mle@7.0.0', '--out', 'x.json'], 1, /has no version 7\.0\.0 here/],
])('%j says what is wrong', async (args, code, words) => {
  const account = await withVault()
  const result = await account.run(...args)
  expect([result.code, result.out]).toEqual([code, ''])
  expect(result.err).toMatch(words)
})
