import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AppError } from '@shared/errors'
import { digestOf } from './canonical'
import type { Tally } from './figures'
import { idea, longText } from './invented'
import { makeImage, mountImage, mountMemory, reasonNotToMount } from './loop-image'
import { openReal, realVault, temporaryFolder } from './real-vault'
import { isFull, tallyFor } from './scale'
import { titled } from './story'

const reason = reasonNotToMount('loop')
const MEBIBYTE = 1024 * 1024
const BLOCK = 4_096
/** So many blocks are left free, from none upward. */
const BLOCKS = Array.from({ length: isFull ? 64 : 6 }, (_, index) => (isFull ? index : index * index * 2))

/** Fills a disk until it takes no more, and then gives back so many blocks. */
async function fillUp(folder: string, left: number): Promise<string> {
  const filler = join(folder, 'filler')
  const file = await open(filler, 'wx')
  let size = 0
  try {
    for (;;) size += (await file.write(new Uint8Array(BLOCK))).bytesWritten
  } catch {
    await file.truncate(Math.max(0, size - left * BLOCK))
    await file.sync()
  } finally {
    await file.close()
  }
  return filler
}

/** Saves until the disk is full, and looks what is there; then makes room and saves again. */
async function live(parent: string, left: number, tally: Tally): Promise<void> {
  tally.cycle()
  const name = `${left} blocks left`
  const folder = await realVault(parent)
  const vault = await openReal(folder)
  await vault.createRecord(idea('Note', { privateNote: longText(20_000) }))
  const filler = await fillUp(parent, left)
  let refused = 0
  for (let step = 0; step < 14; step += 1) {
    const before = digestOf(vault)
    try {
      await vault.putRecord({ ...titled(vault, 'Note'), privateNote: longText(900 * 2 ** (step % 7), step) })
    } catch (error) {
      refused += 1
      if (!(error instanceof AppError)) tally.found('others', `${name}: not in words: ${String(error)}`)
      if (digestOf(vault) !== before) tally.found('others', `${name}: memory was changed`)
    }
    const look = await openReal(folder, 'read')
    if (digestOf(look) !== digestOf(vault)) tally.found('falseSaved', `${name}, step ${step}`)
    await look.close()
  }
  if (refused === 0 && left < 8) tally.found('others', `${name}: the disk was never full`)
  await rm(filler)
  await vault
    .createRecord(idea('Room again'))
    .catch((error: unknown) => tally.found('others', `${name}: ${String(error)}`))
  const last = digestOf(vault)
  await vault.close()
  const again = await openReal(folder)
  if (digestOf(again) !== last) tally.found('acknowledgedLost', name)
  await again.close()
  await rm(folder, { recursive: true })
}

test('a full disk in memory makes no save look saved, and costs nothing that was', async (context) => {
  const { tally } = tallyFor(context, () => reason)
  context.skip(reason !== undefined, reason)
  const { folder } = mountMemory(4 * MEBIBYTE)
  for (const left of BLOCKS) await live(folder, left, tally)
  expect(tally.told).toEqual([])
})

test('nor does a full ext4', async (context) => {
  const { tally } = tallyFor(context, () => reason)
  context.skip(reason !== undefined, reason)
  const image = join(await temporaryFolder(), 'small.img')
  makeImage(image, 8 * MEBIBYTE)
  const { folder } = mountImage(image)
  for (const left of BLOCKS) await live(folder, left, tally)
  expect(tally.told).toEqual([])
})
