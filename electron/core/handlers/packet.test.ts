import { readdir, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'
import { readPdf } from '../packet/testing/read-pdf'

type Core = Awaited<ReturnType<typeof openCore>>

async function sampleCore(options: Parameters<typeof openCore>[0] = {}): Promise<Core> {
  const core = await openCore(options)
  await call(core, 'vaults.create', { name: 'Sample', sample: true })
  return core
}
const build = (core: Core, profile: 'internal' | 'external' = 'internal') =>
  call(core, 'packet.build', { case: 'sample-case', profile })

async function canaries(): Promise<string[]> {
  const file = resolve(import.meta.dirname, '../../../resources/sample/canaries.json')
  return (JSON.parse(await readFile(file, 'utf8')) as { canaries: { word: string }[] }).canaries.map(({ word }) => word)
}

/** All that a PDF holds, its compressed streams opened, as text. */
function rawText(bytes: Uint8Array): string {
  const file = Buffer.from(bytes)
  const parts = [file.toString('latin1')]
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', at + 1)) {
    try {
      parts.push(inflateSync(file.subarray(at + 7, file.indexOf('endstream', at))).toString('latin1'))
    } catch {
      // A stream without compression is in the text already.
    }
  }
  return parts.join('\n').toLowerCase()
}

/** The same words as PDF strings in UTF-16, in hex, as outlines and alternative texts have them. */
const utf16Hex = (word: string) => Buffer.from(word, 'utf16le').swap16().toString('hex')

/** Everything of the sample may leave: the hardest case for what must stay. */
async function openEverything(core: Core) {
  for (const { id } of await call(core, 'records.list', {})) {
    const record = await call(core, 'records.get', { id })
    await call(core, 'records.put', { record: { ...record, disclosure: 'open' } })
  }
}

describe('the packet of the sample', () => {
  let core: Core
  let built: Awaited<ReturnType<typeof build>>
  beforeAll(async () => {
    core = await sampleCore()
    built = await build(core)
  })

  test('is a PDF of many pages whose first page makes the case', async () => {
    const { pages, outline, title } = await readPdf(built.bytes)
    expect(title).toBe('Transition case: Senior Machine Learning Engineer')
    expect(pages).toHaveLength(built.packet.pages)
    expect(pages.length).toBeGreaterThan(20)
    const [first] = pages
    for (const words of ['sample data', 'Robin Vale', 'I ask to move', 'M-05', 'Read at Senior level: 6 meet'])
      expect(first?.text.toLowerCase()).toContain(words.toLowerCase())
    expect(outline.map((entry) => entry.title)).toContain('Flagship projects')
    const links = pages.flatMap((page) => page.links).filter((link) => typeof link === 'number')
    expect(links.length).toBeGreaterThan(200)
    expect(Math.max(...links)).toBeLessThanOrEqual(pages.length)
  })

  test('holds the attached pages', async () => {
    const { pages } = await readPdf(built.bytes)
    expect(pages.filter(({ text }) => /E-22 · .* · page \d of 3/.test(text))).toHaveLength(3)
    expect(built.packet.warnings.filter(({ message }) => /not shown|missing|not rendered/.test(message))).toEqual([])
  })

  test('is kept in the vault, once for the same inputs, and read back to the byte', async () => {
    const again = await build(core)
    expect(again.packet).toEqual(built.packet)
    expect(Buffer.from(again.bytes).equals(Buffer.from(built.bytes))).toBe(true)
    expect(await call(core, 'packet.list', { case: 'sample-case' })).toEqual([built.packet])
    const read = await call(core, 'packet.read', { id: built.packet.id })
    expect(Buffer.from(read.bytes).equals(Buffer.from(built.bytes))).toBe(true)
    expect(await readdir(core.session.vault().layout.packets)).toEqual([
      'Casebook MLE spring 2027 - 2026-11-23.json',
      'Casebook MLE spring 2027 - 2026-11-23.pdf',
    ])
  })

  test('is the same in another vault, on another day, with other ids of packets', async () => {
    const other = await build(
      await sampleCore({ now: () => new Date('2031-01-01T00:00:00.000Z'), newId: () => 'other' }),
    )
    expect(other.packet.inputDigest).toBe(built.packet.inputDigest)
    expect(Buffer.from(other.bytes).equals(Buffer.from(built.bytes))).toBe(true)
  })

  test('changes its digest when a record that it shows changes, and not when one is saved unchanged', async () => {
    const core2 = await sampleCore()
    const project = await call(core2, 'records.get', { id: 'sample-elasticity-v2' })
    const saved = await call(core2, 'records.put', { record: project })
    expect((await build(core2)).packet.inputDigest).toBe(built.packet.inputDigest)
    await call(core2, 'records.put', { record: { ...saved, title: 'Another title' } })
    expect((await build(core2)).packet.inputDigest).not.toBe(built.packet.inputDigest)
    expect(await call(core2, 'packet.list', { case: 'sample-case' })).toHaveLength(2)
  })

  test('reports its stages in order', async () => {
    const stages: unknown[] = []
    const onProgress = (step: unknown) => stages.push((step as { stage: string }).stage)
    await call(core, 'packet.build', { case: 'sample-case' }, { onProgress })
    expect([...new Set(stages)]).toEqual(['composing', 'reading', 'layout', 'writing', 'saving'])
  })

  test('says so when its file was altered or taken away', async () => {
    const core2 = await sampleCore()
    const { packet } = await build(core2)
    const path = resolve(core2.session.vault().layout.packets, packet.name)
    await writeFile(path, 'altered')
    await expect(call(core2, 'packet.read', { id: packet.id })).rejects.toMatchObject({ code: 'VAULT_DAMAGED' })
    await expect(call(core2, 'packet.read', { id: 'none' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

test.each(['internal', 'external'] as const)('no private note reaches any byte of the %s packet', async (profile) => {
  const core = await sampleCore()
  await openEverything(core)
  const { bytes } = await build(core, profile)
  const raw = rawText(bytes)
  const text = (await readPdf(bytes)).pages
    .map((page) => page.text)
    .join('\n')
    .toLowerCase()
    .replaceAll(/[\u00ad-]\n?/g, '')
  expect(text).toContain('elasticity')
  expect(raw).toContain(utf16Hex('lasticity'))
  for (const word of await canaries()) {
    expect(text).not.toContain(word)
    expect(raw).not.toContain(word)
    expect(raw).not.toContain(utf16Hex(word))
  }
})

describe('a packet that cannot be made', () => {
  test('without a case says what to do', async () => {
    const core = await openCore()
    await call(core, 'vaults.create', { name: 'Bare', sample: false })
    await expect(call(core, 'packet.build', { case: 'none' })).rejects.toThrow(/no case yet: make one first/)
  })

  test('can be cancelled, and then nothing is kept', async () => {
    const core = await sampleCore()
    const stop = new AbortController()
    const onProgress = (step: unknown) => (step as { stage: string }).stage === 'layout' && stop.abort()
    const building = call(core, 'packet.build', { case: 'sample-case' }, { signal: stop.signal, onProgress })
    await expect(building).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await call(core, 'packet.list', { case: 'sample-case' })).toEqual([])
  })

  test('externally, from an internal case, names the way out', async () => {
    const core = await openCore()
    await call(core, 'vaults.create', { name: 'Mine', sample: false })
    const { id } = await call(core, 'records.create', {
      draft: { kind: 'case', title: 'Mine', disclosure: 'internal' },
    })
    const building = call(core, 'packet.build', { case: id, profile: 'external' })
    await expect(building).rejects.toThrow(/Set the case's disclosure to “Open”/)
  })
})

test('a case without a date shows the newest record’s day and says so', async () => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Mine', sample: false })
  const theCase = await call(core, 'records.create', { draft: { kind: 'case', title: 'A/B: "case"' } })
  await call(core, 'records.create', { draft: { kind: 'learning', title: 'Leak', when: { from: '2027-02-03' } } })
  const { packet } = await call(core, 'packet.build', { case: theCase.id })
  expect(packet.name).toBe('Casebook A B case - 2027-02-03.pdf')
  expect(packet.warnings[0]?.message).toMatch(/3 February 2027/)
})

test('a number that is not to be shown but stands in a text is reported', async () => {
  const core = await sampleCore()
  const impact = await call(core, 'records.get', { id: 'sample-api-latency' })
  await call(core, 'records.put', { record: { ...impact, metricDisclosure: 'percent' } })
  const { packet } = await build(core)
  expect(packet.warnings.map(({ message }) => message).join('\n')).toMatch(/says 412 and 236, which “Slow responses/)
})

describe('opening a packet', () => {
  test('hands its file to the host', async () => {
    const opened: string[] = []
    const openFile = (path: string) => Promise.resolve(void opened.push(path))
    const core = await sampleCore({ desktop: { openFile, showInFolder: openFile } })
    const { packet } = await build(core)
    await call(core, 'packet.openFile', { id: packet.id })
    await call(core, 'packet.showInFolder', { id: packet.id })
    expect(opened.map((path) => path.endsWith(packet.name))).toEqual([true, true])
  })

  test('says so where the host cannot', async () => {
    const core = await sampleCore()
    const { packet } = await build(core)
    await expect(call(core, 'packet.openFile', { id: packet.id })).rejects.toMatchObject({ code: 'NOT_POSSIBLE_HERE' })
  })
})

test('a vault that can only be read gives a packet and keeps none', async () => {
  const core = await sampleCore()
  const { folder } = core.session.vault()
  await core.session.open(folder, 'read')
  const { bytes } = await build(core)
  expect(bytes.byteLength).toBeGreaterThan(10_000)
  expect(await call(core, 'packet.list', { case: 'sample-case' })).toEqual([])
})

test('a preview is built and not kept', async () => {
  const core = await sampleCore()
  const { bytes } = await call(core, 'packet.build', { case: 'sample-case', keep: false })
  expect(bytes.byteLength).toBeGreaterThan(10_000)
  expect(await call(core, 'packet.list', { case: 'sample-case' })).toEqual([])
})
