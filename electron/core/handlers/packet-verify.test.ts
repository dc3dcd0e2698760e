import { expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'
import { readOrigin } from '../packet/write/read-origin'

type Core = Awaited<ReturnType<typeof openCore>>

async function sampleCore(): Promise<Core> {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Sample', sample: true })
  return core
}
const core4 = (core: Core, keep = false) =>
  call(core, 'packet.build', { case: 'sample-case', output: 'core', profile: 'external', keep })

test('a packet carries what it was made from, and its own vault confirms it', async () => {
  const core = await sampleCore()
  const { bytes, packet } = await core4(core)
  expect(await readOrigin(bytes)).toMatchObject({
    case: 'sample-case',
    output: 'core',
    profile: 'external',
    rubric: { id: 'mle', version: '1.0.0' },
    level: 'senior',
    date: '2026-11-23',
    inputDigest: packet.inputDigest,
  })
  expect(await call(core, 'packet.verify', { bytes })).toMatchObject({ result: 'confirmed', changes: [] })
})

test('it is confirmed by another vault that holds the same, too', async () => {
  const { bytes } = await core4(await sampleCore())
  expect(await call(await sampleCore(), 'packet.verify', { bytes })).toMatchObject({ result: 'confirmed' })
})

test('a changed byte is found, kept or not', async () => {
  const core = await sampleCore()
  const { bytes } = await core4(core, true)
  const altered = bytes.slice()
  // A digit of a number in the head of the file, which no reader minds.
  altered[altered.length - 200] = (altered[altered.length - 200] ?? 0) ^ 1
  const found = await call(core, 'packet.verify', { bytes: altered }).catch((error: unknown) => error)
  expect(found).toMatchObject(found instanceof Error ? { code: 'INVALID_INPUT' } : { result: 'file-changed' })
})

test('what has changed since is told from the file alone', async () => {
  const core = await sampleCore()
  const { bytes } = await core4(core)
  const impact = await call(core, 'records.get', { id: 'sample-conversion' })
  await call(core, 'records.put', { record: { ...impact, title: 'Conversion, all listings' } })
  const item = await call(core, 'records.get', { id: 'sample-case' })
  await call(core, 'records.put', { record: { ...item, whyNow: 'Now.' } })
  const { result, changes, text: said } = await call(core, 'packet.verify', { bytes })
  expect(said).toContain('this is no longer the same: M-05, the ask.')
  expect(result).toBe('records-changed')
  expect(changes.map(({ text }) => text)).toEqual(['M-05 “Conversion, all listings” changed.', 'The ask changed.'])
})

test('what has changed since is told in full where the vault keeps the packet', async () => {
  const core = await sampleCore()
  const { bytes } = await core4(core, true)
  await call(core, 'records.trash', { ids: ['sample-conversion'] })
  const { result, text, changes } = await call(core, 'packet.verify', { bytes })
  expect(result).toBe('records-changed')
  expect(text).toContain('The file itself is as it was built')
  const told = changes.map((change) => change.text)
  expect(told[0]).toBe('C2 fell from meets to gap: E-18 now weak, before strong, M-05 gone.')
  expect(told).toContainEqual(expect.stringMatching(/^C5 fell from meets to nearly: M-05 gone/))
  expect(told.at(-1)).toMatch(/^M-05 “.*” is no longer in it\.$/)
})

test('a case in the trash is said, and a foreign file and a foreign vault are told apart', async () => {
  const core = await sampleCore()
  const { bytes } = await core4(core)
  await call(core, 'records.trash', { ids: ['sample-case'], confirmed: true })
  expect(await call(core, 'packet.verify', { bytes })).toMatchObject({
    result: 'records-changed',
    text: expect.stringContaining('lies in the trash'),
  })
  const bare = await openCore()
  await call(bare, 'vaults.create', { name: 'Bare', sample: false })
  expect(await call(bare, 'packet.verify', { bytes })).toMatchObject({ result: 'other-vault' })
  const noise = new TextEncoder().encode('%PDF-1.7 nothing')
  await expect(call(core, 'packet.verify', { bytes: noise })).rejects.toThrow(/no packet of Casebook/)
})

test('what a packet carries of hidden numbers is only a digest', async () => {
  const core = await sampleCore()
  const { bytes } = await core4(core)
  const origin = JSON.stringify(await readOrigin(bytes))
  for (const number of ['612480', '612,480', '3.91']) expect(origin).not.toContain(number)
})
