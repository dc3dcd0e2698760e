import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { call, openCore, tickingClock } from '../testing/open-core'
import { coreWithVault, handTimer, makeBackup, write, type TestCore } from './testing'

const reasons = async (core: TestCore) => (await call(core, 'backups.list', {})).backups.map(({ reason }) => reason)

describe('automatic backups', () => {
  test('are made while the vault is open, half an hour after the last one, where something changed', async () => {
    const timer = handTimer()
    let ahead = 0
    const ticking = tickingClock()
    const now = () => new Date(ticking().getTime() + ahead)
    const core = await coreWithVault({ timer, now })
    await write(core, 'One')
    await timer.ring()
    expect(await reasons(core)).toEqual(['changed'])
    await write(core, 'Two')
    await timer.ring()
    ahead = 31 * 60_000
    expect(await reasons(core)).toEqual(['changed'])
    await timer.ring()
    expect(await reasons(core)).toEqual(['changed', 'changed'])
  })

  test('are made on closing, where something changed since', async () => {
    const core = await openCore({ timer: handTimer() })
    const { folder } = await call(core, 'vaults.create', { name: 'Mine', sample: false })
    await write(core, 'One')
    await call(core, 'vaults.close', {})
    await call(core, 'vaults.open', { folder })
    await call(core, 'vaults.close', {})
    await call(core, 'vaults.open', { folder })
    expect(await reasons(core)).toEqual(['closed'])
    await core.close()
  })

  test('are not made while they are paused after a restore', async () => {
    const core = await openCore({ timer: handTimer() })
    const { folder } = await call(core, 'vaults.create', { name: 'Mine', sample: false })
    await write(core, 'One')
    const { id } = await makeBackup(core)
    await write(core, 'Two')
    await call(core, 'backups.restore', { id })
    await write(core, 'Three')
    await call(core, 'vaults.close', {})
    await call(core, 'vaults.open', { folder })
    expect(await reasons(core)).toEqual(['before-restore', 'asked'])
    await call(core, 'backups.resume', {})
    await call(core, 'vaults.close', {})
    await call(core, 'vaults.open', { folder })
    expect(await reasons(core)).toEqual(['closed', 'before-restore', 'asked'])
    await core.close()
  })

  test('that fail do not keep the vault from closing, and are told of afterwards', async () => {
    const core = await openCore({ timer: handTimer() })
    const { folder } = await call(core, 'vaults.create', { name: 'Mine', sample: false })
    await write(core, 'One')
    const drive = join(core.folder, 'drive')
    await call(core, 'backups.place', { folder: drive })
    await rm(drive, { recursive: true })
    await call(core, 'vaults.close', {})
    await call(core, 'vaults.open', { folder })
    const { problems } = await call(core, 'backups.status', {})
    expect(problems.length).toBeGreaterThan(0)
    await call(core, 'backups.place', { folder: drive })
    await makeBackup(core)
    expect((await call(core, 'backups.status', {})).problems).toEqual([])
    await core.close()
  })

  test('thin out what the schedule keeps no longer, unless the clock has jumped', async () => {
    let at = Date.parse('2026-03-01T09:00:00.000Z')
    const minutes = (count: number) => (at += count * 60_000)
    const core = await openCore({ timer: handTimer(), now: () => new Date((at += 1)) })
    const { folder } = await call(core, 'vaults.create', { name: 'Mine', sample: false })
    const closeAndOpen = async (title: string) => {
      await write(core, title)
      await call(core, 'vaults.close', {})
      await call(core, 'vaults.open', { folder })
    }
    for (let count = 0; count < 6; count += 1) {
      await closeAndOpen(`Same day ${count}`)
      minutes(5)
    }
    expect(await reasons(core)).toHaveLength(6)
    // The clock jumps while the program runs: what looks old may not be.
    minutes(60 * 24 * 400)
    await closeAndOpen('After the jump')
    expect(await reasons(core)).toHaveLength(7)
    // It stays there for days, so it is right now.
    for (let count = 0; count < 3; count += 1) {
      minutes(60 * 20)
      await closeAndOpen(`Later ${count}`)
    }
    expect((await reasons(core)).length).toBeLessThan(10)
    await core.close()
  })

  test('are no concern of a command, which is short', async () => {
    const core = await openCore()
    const { folder } = await call(core, 'vaults.create', { name: 'Mine', sample: false })
    await write(core, 'One')
    await call(core, 'vaults.close', {})
    await call(core, 'vaults.open', { folder })
    expect(await reasons(core)).toEqual([])
    await core.close()
  })
})
