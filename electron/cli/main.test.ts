import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { CheckReport } from '@shared/case/check'
import { ExportedFile } from '@shared/records/record-file'
import { testAccount, type TestAccount } from './testing/run-cli'
import { whileServed } from './testing/while-served'

let account: TestAccount
beforeEach(async () => {
  account = await testAccount()
})
const recordFile = (records: unknown[]) => JSON.stringify({ format: 'casebook-records', version: 1, records })
const inAccount = (name: string) => join(account.folder, name)

describe('help', () => {
  test('lists the commands, and each says its options and what it is for', async () => {
    const { code, out } = await account.run('--help')
    expect(code).toBe(0)
    for (const name of ['init', 'add', 'check', 'packet', 'export', 'serve', 'schema']) {
      expect(out).toContain(`  ${name} `)
      const own = await account.run(name, '--help')
      expect(own).toMatchObject({ code: 0, err: '' })
      expect(own.out).toContain(`Usage: casebook ${name}`)
    }
    expect((await account.run('packet', '--help')).out).toContain('--size a4|letter')
  })

  test('says the version', async () => {
    expect(await account.run('--version')).toEqual({ code: 0, out: '9.9.9\n', err: '' })
  })
})

describe('a command that does not fit ends with 2 and says why', () => {
  test.each([
    [[], /Usage: casebook COMMAND/],
    [['polish'], /no command “polish”/],
    [['--polish'], /no option --polish/],
    [['check', '--polish'], /Unknown option '--polish'/],
    [['check', 'more'], /“more” is one argument too many/],
    [['add'], /FILE\.json is missing/],
    [['packet'], /--out FILE is missing/],
    [['packet', '--out', 'x.pdf', '--size', 'a5'], /--size is a4 or letter, not “a5”/],
    [['serve', '--port', '99999'], /--port is a number/],
    [['check', '--vault='], /--vault needs a folder/],
    [['schema', 'all'], /no schema “all”/],
  ])('%j', async (args, words) => {
    const { code, out, err } = await account.run(...args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(words)
  })
})

describe('which vault', () => {
  test('is the one of the flag, else of the variable, else the one that was open last', async () => {
    await account.run('init', '--vault', 'one', '--name', 'One')
    await account.run('init', '--vault', 'two', '--name', 'Two')
    const named = async (args: string[], env = {}) => {
      const config = { CASEBOOK_CONFIG_DIR: inAccount('config') }
      const { out } = await account.runWith({ env: { ...config, ...env } }, 'check', '--json', ...args)
      return CheckReport.parse(JSON.parse(out)).vault.name
    }
    expect(await named([])).toBe('Two')
    expect(await named([], { CASEBOOK_VAULT: 'one' })).toBe('One')
    expect(await named(['--vault', 'two'], { CASEBOOK_VAULT: 'one' })).toBe('Two')
  })

  test('that is none ends with 4', async () => {
    expect(await account.run('check')).toMatchObject({ code: 4, out: '' })
    const missing = await account.run('check', '--vault', 'nowhere')
    expect(missing.code).toBe(4)
    expect(missing.err).not.toBe('')
  })
})

describe('init', () => {
  test('prints the folder it made, and refuses one that holds a vault', async () => {
    const made = await account.run('init', '--vault', 'mine')
    expect(made).toMatchObject({ code: 0, out: `${inAccount('mine')}\n` })
    expect((await account.run('init', '--vault', 'mine')).code).toBe(1)
  })

  test('finds a place of its own where none is named', async () => {
    const { code, out } = await account.run('init', '--name', 'Spring')
    expect(code).toBe(0)
    expect(out).toContain('spring')
  })
})

describe('add', () => {
  test('adds every record of a file and says under which number', async () => {
    await account.run('init', '--vault', 'v')
    await writeFile(inAccount('r.json'), recordFile([{ kind: 'learning', title: 'Leak', id: 'l' }]))
    expect(await account.run('add', 'r.json')).toEqual({
      code: 0,
      out: 'added l E-01 Leak\n',
      err: '1 record added, 0 there already.\n',
    })
    expect((await account.run('add', 'r.json')).out).toBe('unchanged l Leak\n')
  })

  test('adds nothing of a file with a fault, and names the record', async () => {
    await account.run('init', '--vault', 'v')
    await writeFile(inAccount('r.json'), recordFile([{ kind: 'idea', title: 'Fine' }, { kind: 'idea' }]))
    const { code, out, err } = await account.run('add', 'r.json')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('Record 2, Title: A record needs a title.')
    expect(CheckReport.parse(JSON.parse((await account.run('check', '--json')).out)).records).toBe(0)
  })

  test('leaves the file in the inbox while the vault is open elsewhere', async () => {
    await account.run('init', '--vault', 'v')
    await writeFile(inAccount('r.json'), recordFile([{ kind: 'learning', title: 'Leak' }]))
    await whileServed(account, async () => {
      const added = await account.run('add', 'r.json', '--vault', 'v')
      expect(added).toMatchObject({ code: 0, out: 'inbox 1\n' })
      expect(added.err).toContain('open in another Casebook')
    })
    expect(CheckReport.parse(JSON.parse((await account.run('check', '--json')).out)).kinds).toEqual({ learning: 1 })
  })

  test('of a file that is not there ends with 1', async () => {
    await account.run('init', '--vault', 'v')
    expect(await account.run('add', 'none.json')).toMatchObject({ code: 1, out: '' })
  })
})

describe('check', () => {
  test('ends with 1 where something must be mended, and says it in text and JSON alike', async () => {
    await account.run('init', '--vault', 'v')
    await writeFile(inAccount('r.json'), recordFile([{ kind: 'case', title: 'Mine' }]))
    await account.run('add', 'r.json')
    const text = await account.run('check')
    expect(text.code).toBe(1)
    expect(text.out).toContain('Must be mended (3)')
    expect(text.out).toContain('[P-ask]')
    const json = await account.run('check', '--json')
    expect(json.code).toBe(1)
    const [only] = CheckReport.parse(JSON.parse(json.out)).cases
    expect(only?.preflight.open[0]).toMatchObject({ rule: 'P-ask', severity: 'mend' })
  })

  test('finds nothing to mend in the sample, grades its claims and reads its criteria', async () => {
    await account.run('init', '--vault', 'v', '--sample')
    const { code, out } = await account.run('check', '--json')
    expect(code).toBe(0)
    const report = CheckReport.parse(JSON.parse(out))
    expect(report.vault.sample).toBe(true)
    expect(report.findings).toEqual([])
    expect(report.claims.map(({ exhibit }) => exhibit)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((number) => `M-${number}`),
    )
    expect(report.reading.criteria).toHaveLength(9)
    const text = await account.run('check')
    expect(text.out).toContain('Pre-flight of “MLE, spring 2027”')
    expect(text.out).toMatch(/M-05 {2}A {2}Improved/)
  })
})

describe('export', () => {
  test('writes every record, refuses to write over a file, and does so when forced', async () => {
    await account.run('init', '--vault', 'v', '--sample')
    const first = await account.run('export', '--out', 'all.json')
    expect(first).toMatchObject({ code: 0, out: `${inAccount('all.json')}\n` })
    const bytes = await readFile(inAccount('all.json'), 'utf8')
    expect(ExportedFile.parse(JSON.parse(bytes)).records.length).toBeGreaterThan(55)
    await writeFile(inAccount('all.json'), 'precious')
    const second = await account.run('export', '--out', 'all.json')
    expect(second.code).toBe(1)
    expect(second.err).toContain('--force')
    expect(await readFile(inAccount('all.json'), 'utf8')).toBe('precious')
    expect((await account.run('export', '--out', 'all.json', '--force')).code).toBe(0)
    expect(await readFile(inAccount('all.json'), 'utf8')).toBe(bytes)
  })

  test('says that a folder is not there before it does any work', async () => {
    const { code, err } = await account.run('export', '--out', 'none/all.json')
    expect([code, err]).toEqual([1, `casebook: There is no folder ${inAccount('none')}. Make it first.\n`])
  })

  test('works while the vault is open elsewhere', async () => {
    await account.run('init', '--vault', 'v')
    await whileServed(account, async () => {
      expect((await account.run('export', '--vault', 'v', '--out', 'all.json')).code).toBe(0)
    })
  })
})

test('the committed JSON Schemas are those of this version', async () => {
  for (const name of ['records', 'check']) {
    const { out } = await account.run('schema', name)
    const file = resolve(import.meta.dirname, `../../resources/schema/${name}.schema.json`)
    expect(out, 'run “npm run schema”').toBe(await readFile(file, 'utf8'))
  }
})
