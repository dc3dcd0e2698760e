import { execFileSync } from 'node:child_process'
import { mkdir, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AppError } from '@shared/errors'
import { RecordDraft } from '@shared/records/record-schemas'
import { readRecordFile } from '../../transfer/read-record-file'
import { sayingsOf } from './canonical'
import { idea } from './invented'
import { openReal, realVault, temporaryFolder } from './real-vault'
import { isFull, scaled, tallyFor } from './scale'

const file = (records: unknown, more: object = {}) =>
  Buffer.from(JSON.stringify({ format: 'casebook-records', version: 1, records, ...more }))
const raw = (records: string) => Buffer.from(`{"format":"casebook-records","version":1,"records":${records}}`)
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** Files that must change nothing: refused in words, each as a whole. */
const HOSTILE: Readonly<Record<string, () => Uint8Array>> = {
  nothing: () => new Uint8Array(),
  zeros: () => new Uint8Array(10_000),
  'no JSON': () => Buffer.from('{"format":'),
  'a mark of byte order': () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('no')]),
  'no UTF-8': () => Buffer.concat([file([]).subarray(0, 20), Buffer.from([0xc3, 0x28])]),
  'a million brackets': () => Buffer.from(deep(1_000_000)),
  'a deep record': () => raw(`[{"kind":"idea","title":"Deep","later":${deep(5_000)}}]`),
  'a prototype within': () =>
    raw('[{"kind":"idea","title":"Proto","later":{"constructor":1,"__proto__":{"isAdmin":true}}}]'),
  'an endless number': () => raw('[{"kind":"idea","title":"Number","later":1e999}]'),
  'a kind that is none': () => file([{ kind: '__proto__', title: 'Kind' }]),
  'a kind of every object': () => file([{ kind: 'constructor', title: 'Kind' }]),
  'one id for two': () =>
    file([
      { kind: 'idea', id: 'same', title: 'One' },
      { kind: 'idea', id: 'same', title: 'Two' },
    ]),
  'the id of another': () => file([{ kind: 'idea', id: 'known', title: 'Taken over' }]),
  'a newer version': () => file([], { version: 2 }),
  'records that are no list': () => file({ length: 3 }),
  'a record that is null': () => file([null]),
  'a title of another type': () => file([{ kind: 'idea', title: { toString: 'x' } }]),
  'one bad among good': () =>
    file([...Array.from({ length: 50 }, (_, index) => ({ kind: 'idea', title: `Good ${index}` })), { kind: 'idea' }]),
}

test('a hostile file in the inbox changes nothing, is kept aside, and holds up no other', async (context) => {
  const { tally } = tallyFor(context)
  for (const [name, bytes] of Object.entries(HOSTILE)) {
    tally.cycle()
    const folder = await realVault()
    const vault = await openReal(folder)
    await vault.addRecords([idea('Known', { id: 'known' })])
    await vault.close()
    await writeFile(join(folder, 'inbox', 'a-hostile.json'), bytes())
    await writeFile(join(folder, 'inbox', 'b-sound.json'), file([{ kind: 'idea', title: 'Sound' }]))
    const again = await openReal(folder)
    const titles = [...sayingsOf(again).keys()].toSorted()
    if (titles.join() !== 'Known,Sound') tally.found('hostileChanged', `${name}: ${titles.slice(0, 5).join()}`)
    const aside = await readdir(join(folder, 'quarantine'))
    if (aside.length !== 1) tally.found('others', `${name}: it was not kept aside`)
    if (again.notices.length === 0) tally.found('undetected', name)
    await again.close()
  }
  if ('isAdmin' in {}) tally.found('hostileChanged', 'the prototype of all objects')
  expect(tally.told).toEqual([])
})

test('what is no plain file in the inbox is not followed, not waited for, and holds up no other', async (context) => {
  const { tally } = tallyFor(context)
  const secret = join(await temporaryFolder(), 'secret.json')
  await writeFile(secret, file([{ kind: 'idea', title: 'Secret' }]))
  const makers: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
    'a folder': (path) => mkdir(path),
    'a pipe': async (path) => execFileSync('mkfifo', [path]),
    'a link to nowhere': (path) => symlink('/nowhere/at/all', path),
    'a link out of the vault': (path) => symlink(secret, path),
    'a device': (path) => symlink('/dev/zero', path),
    'a file of 500 MB': async (path) => {
      const handle = await open(path, 'wx')
      await handle.truncate(500 * 1024 * 1024)
      await handle.close()
    },
  }
  for (const [name, make] of Object.entries(makers)) {
    tally.cycle()
    const folder = await realVault()
    await make(join(folder, 'inbox', 'a-hostile.json'))
    await writeFile(join(folder, 'inbox', 'b-sound.json'), file([{ kind: 'idea', title: 'Sound' }]))
    const vault = await openReal(folder)
    const titles = [...sayingsOf(vault).keys()]
    // A link in the owner's own folder to the owner's own file is read like the file.
    if (!titles.includes('Sound')) tally.found('hostileChanged', `${name} holds up others: ${vault.notices.join()}`)
    if (titles.length > (name === 'a link out of the vault' ? 2 : 1))
      tally.found('hostileChanged', `${name}: ${titles.join()}`)
    await vault.close()
    if ((await readFile(secret)).byteLength === 0) tally.found('hostileChanged', `${name}: a file outside`)
  }
  expect(tally.told).toEqual([])
})

test('a number of an exhibit that is beyond counting is given anew', async (context) => {
  const { tally } = tallyFor(context)
  for (const exhibit of ['E-99999999999999999999', 'E-9007199254740991', 'E-9007199254740992', 'E-1000000']) {
    tally.cycle()
    const vault = await openReal(await realVault())
    const [added] = (await vault.addRecords([RecordDraft.parse({ kind: 'project', title: 'Far', exhibit })])).added
    if (added?.exhibit !== 'E-01') tally.found('hostileChanged', `${exhibit} became ${added?.exhibit}`)
    await vault.createRecord(RecordDraft.parse({ kind: 'project', title: 'Next' }))
    await vault.close()
  }
  expect(tally.told).toEqual([])
})

test('names of attachments stay names', async (context) => {
  const { tally } = tallyFor(context)
  const folder = await realVault()
  const vault = await openReal(folder)
  const names = [
    '../../../etc/passwd',
    '..\\..\\evil.exe',
    '/etc/shadow',
    'C:\\x',
    '..',
    '.',
    '',
    '\u0000',
    'a\u0000b',
    'exe.\u202Efdp',
    'x'.repeat(999),
  ]
  for (const name of names) {
    tally.cycle()
    const kept = await vault.blobs.store({ name, type: 'text/plain', bytes: Buffer.from(name) })
    // oxlint-disable-next-line no-control-regex
    if (/[/\\\u0000\u202e]/.test(kept.name) || ['', '.', '..'].includes(kept.name) || kept.name.length > 255) {
      tally.found('hostileChanged', JSON.stringify(name))
    }
  }
  await vault.close()
  const entries = await readdir(join(folder, 'blobs'), { recursive: true })
  if (entries.some((entry) => !/^([0-9a-f]{2}(\/[0-9a-f]{64})?|tmp)$/.test(entry)))
    tally.found('hostileChanged', entries.join())
  expect(tally.told).toEqual([])
})

test('whatever bytes come as a file of records are read or refused in words', (context) => {
  const { tally, random } = tallyFor(context)
  const sound = file(
    Array.from({ length: 5 }, (_, index) => ({ kind: 'idea', title: `Idea ${index}`, privateNote: 'text' })),
  )
  for (let mutant = 0; mutant < scaled(500, 20_000); mutant += 1) {
    tally.cycle()
    const bytes = new Uint8Array(sound)
    for (let count = 1 + random.below(8); count > 0; count -= 1)
      bytes[random.below(bytes.byteLength)] = random.below(256)
    try {
      readRecordFile(isFull && random.chance(0.2) ? bytes.subarray(0, random.below(bytes.byteLength)) : bytes)
    } catch (error) {
      if (!(error instanceof AppError)) tally.found('others', `mutant ${mutant}: ${String(error)}`)
    }
  }
  expect(tally.told).toEqual([])
})
