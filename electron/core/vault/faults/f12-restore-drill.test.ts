import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { RecordDraft } from '@shared/records/record-schemas'
import { call, openCore } from '../../testing/open-core'
import { digestOf } from './canonical'
import { longText } from './invented'
import { openReal, temporaryFolder } from './real-vault'
import { scaled, tallyFor } from './scale'

const titles = (list: readonly { title: string; deletedAt: string | null }[]) =>
  list.filter(({ deletedAt }) => deletedAt === null).map(({ title }) => title)

test('every backup that is kept gives back, in a new folder and in place, what the vault said', async (context) => {
  const { tally, random } = tallyFor(context)
  const core = await openCore()
  onTestFinished(() => core.close())
  await call(core, 'vaults.create', { name: 'Drill', sample: false })
  const wanted = new Map<string, string>()
  for (let round = 0; round < scaled(4, 25); round += 1) {
    const vault = core.session.vault()
    const bytes = Buffer.from(longText(500 + random.below(60_000), round))
    const attachment = await vault.blobs.store({ name: `${round}.txt`, type: 'text/plain', bytes })
    const record = await vault.createRecord(
      RecordDraft.parse({ kind: 'learning', title: `Learnt ${round}`, attachments: [attachment] }),
    )
    if (random.chance(0.4)) await vault.trash([record.id])
    const backup = await call(core, 'backups.make', random.chance(0.3) ? { reason: `By hand ${round}` } : {})
    if (backup.verifiedAt === null) tally.found('others', `backup ${round} is not verified`)
    wanted.set(backup.id, digestOf(vault))
  }
  const { backups } = await call(core, 'backups.list', {})
  for (const { id } of backups) {
    tally.cycle()
    const digest = wanted.get(id)
    const folder = join(await temporaryFolder(), 'restored')
    await call(core, 'backups.restoreInto', { id, folder })
    const restored = await openReal(folder)
    if (digest !== undefined && digestOf(restored) !== digest)
      tally.found('acknowledgedLost', `backup ${id} in a new folder`)
    for (const { attachments } of restored.records()) {
      for (const { sha256 } of attachments) {
        await restored.blobs.whole(sha256).catch(() => tally.found('acknowledgedLost', `backup ${id}: an attachment`))
      }
    }
    await restored.close()
  }
  const before = digestOf(core.session.vault())
  const [id] = [...wanted.keys()]
  if (id === undefined) throw new Error('No backup was made.')
  tally.cycle()
  await call(core, 'backups.restore', { id, confirmed: true })
  const kept = titles(core.session.vault().records())
  if (kept.some((title) => title !== 'Learnt 0')) tally.found('others', `restored in place: ${kept.join()}`)
  await core.session.vault().history.undo()
  const after = core.session.vault()
  if (digestOf(after) !== before && titles(after.records()).length === 0)
    tally.found('acknowledgedLost', 'the restore could not be undone')
  expect(tally.told).toEqual([])
  expect(tally.figures.cycles).toBe(backups.length + 1)
})
