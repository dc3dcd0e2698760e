import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createChangeFeed } from '../change-feed'
import { call, countedIds, tickingClock } from '../testing/open-core'
import { journalIn } from '../testing/test-vault'
import { disk } from '../vault/disk'
import { encodeLine } from '../vault/lines'
import { createBackups } from './backups'
import { recordsPath } from './manifest'
import { placeLayoutOf } from './place'
import { decodeRecords } from './records-file'
import { coreWithVault, write } from './testing'

test('a vault that is not open is backed up as it lies there, also what this version cannot understand', async () => {
  const core = await coreWithVault()
  const record = await write(core, 'One')
  const { folder, id: vault } = core.session.vault()
  const { seq } = core.session.vault().snapshot()
  await call(core, 'vaults.close', {})
  const strange = { id: 'strange', kind: 'of another time', exhibit: null, title: 7 }
  const step = { seq: seq + 1, at: '2026-11-23T09:00:00.000Z', label: 'Create', machine: '' }
  const ops = [{ op: 'put', record: strange, before: null }]
  await appendFile(await journalIn(folder), encodeLine(JSON.stringify({ ...step, ops })))
  const { care, places } = createBackups({
    configDir: join(core.folder, 'config'),
    dataDir: join(core.folder, 'data'),
    version: '1',
    now: tickingClock(),
    newId: countedIds(),
    changes: createChangeFeed(),
  })
  // Its try shows that not all of it can be read now, so it is no backup to rely on.
  await expect(care.backupBefore('Before format 2', folder)).rejects.toMatchObject({ code: 'STORAGE' })
  const place = placeLayoutOf((await places.of(vault)).folder)
  const list = await call(core, 'backups.list', { from: place.folder })
  expect(list.backups).toMatchObject([
    { pinned: true, label: 'Before format 2', reason: 'before-migration', records: 2 },
  ])
  const records: unknown[] = []
  for await (const some of decodeRecords(disk, recordsPath(place, list.backups[0]!.id))) records.push(...some)
  expect(records).toEqual(expect.arrayContaining([record, strange]))
})
