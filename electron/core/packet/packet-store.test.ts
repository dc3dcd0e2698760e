import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuiltPacket } from '@shared/case/built-packet'
import { temporaryFolder } from '../testing/open-core'
import { disk } from '../vault/disk'
import { layoutOf } from '../vault/layout'
import { packetsShowing, readPacket, removePacket, storedPackets, storePacket } from './packet-store'

const packet = (id: string, inputDigest: string): BuiltPacket => ({
  id,
  case: 'c',
  name: 'Casebook MLE - 2026-11-23.pdf',
  extent: 1,
  words: 0,
  pages: 1,
  size: 3,
  paper: 'a4',
  profile: 'internal',
  builtAt: `2026-11-23T09:00:0${id}.000Z`,
  inputDigest,
  warnings: [],
  output: 'full',
  selection: null,
  limit: null,
  template: null,
  date: '2026-11-23',
  rubric: null,
  level: '',
  shows: ['r1'],
})
const vaultFolder = async () => ({ files: disk, layout: layoutOf(await temporaryFolder()) })

test('packets of one name stand side by side, the newest first', async () => {
  const vault = await vaultFolder()
  await storePacket(vault, packet('1', 'a'), new Uint8Array([1]))
  await storePacket(vault, packet('2', 'b'), new Uint8Array([2]))
  expect((await storedPackets(vault)).map(({ packet: { id }, file }) => [id, file])).toEqual([
    ['2', 'Casebook MLE - 2026-11-23 2.pdf'],
    ['1', 'Casebook MLE - 2026-11-23.pdf'],
  ])
  expect((await readPacket(vault, '1')).bytes).toEqual(new Uint8Array([1]))
})

test('the same packet is kept once, and again when its file was taken away', async () => {
  const vault = await vaultFolder()
  const first = await storePacket(vault, packet('1', 'a'), new Uint8Array([1]))
  expect(await storePacket(vault, packet('2', 'a'), new Uint8Array([1]))).toEqual(first)
  await disk.remove(join(vault.layout.packets, 'Casebook MLE - 2026-11-23.pdf'))
  expect(await storePacket(vault, packet('3', 'a'), new Uint8Array([1]))).toMatchObject({ id: '3' })
  expect((await readPacket(vault, '3')).bytes).toEqual(new Uint8Array([1]))
})

test('files of others in the folder are neither listed nor touched', async () => {
  const vault = await vaultFolder()
  expect(await storedPackets(vault)).toEqual([])
  await disk.makeFolder(vault.layout.packets)
  for (const [name, text] of [
    ['a.json', '{'],
    ['b.json', '{"format":"other"}'],
    ['c.txt', ''],
  ] as const)
    // oxlint-disable-next-line no-await-in-loop -- three small files
    await writeFile(join(vault.layout.packets, name), text)
  expect(await storedPackets(vault)).toEqual([])
  await storePacket(vault, packet('1', 'a'), new Uint8Array([1]))
  expect(await readdir(vault.layout.packets)).toHaveLength(5)
})

test('packets that show a record are found, with those of which nobody knows, and can be deleted', async () => {
  const vault = await vaultFolder()
  const packets = [packet('1', 'a'), { ...packet('2', 'b'), shows: ['r2'] }, { ...packet('3', 'c'), shows: null }]
  for (const [index, built] of packets.entries())
    // oxlint-disable-next-line no-await-in-loop -- three small files
    await storePacket(vault, built, new Uint8Array([index]))
  expect((await packetsShowing(vault, new Set(['r1']))).map(({ id }) => id)).toEqual(['3', '1'])
  await removePacket(vault, '1')
  await removePacket(vault, '3')
  await expect(removePacket(vault, '3')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await storedPackets(vault)).map(({ packet: { id } }) => id)).toEqual(['2'])
  expect(await readdir(vault.layout.packets)).toHaveLength(2)
})
