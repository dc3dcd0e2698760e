import { beforeAll, expect, test } from 'vitest'
import type { RecordOf } from '@shared/records/kinds'
import { readPdf } from '../packet/testing/read-pdf'
import { call, openCore } from '../testing/open-core'

let core: Awaited<ReturnType<typeof openCore>>
let draft: RecordOf<'case'>
const words = 'Because two quarters of measured work are behind me.'
const build = (keep: boolean) => call(core, 'packet.build', { case: 'sample-case', output: 'core', keep, draft })

beforeAll(async () => {
  core = await openCore({})
  await call(core, 'vaults.create', { name: 'Sample', sample: true })
  const saved = (await call(core, 'records.get', { id: 'sample-case' })) as RecordOf<'case'>
  draft = { ...saved, whyNow: words }
})

const firstPage = async (bytes: Uint8Array) => ((await readPdf(bytes)).pages[0]?.text ?? '').replaceAll(/\s+/g, ' ')

test('a preview shows the case as it is being written, and leaves the vault as it is', async () => {
  const { bytes, packet, places, pageDigests } = await build(false)
  expect(await firstPage(bytes)).toContain(words)
  expect(pageDigests).toHaveLength(packet.pages)
  expect(packet.extent).toBeGreaterThan(packet.pages - 1)
  expect(packet.extent).toBeLessThanOrEqual(packet.pages)
  expect(packet.words).toBeGreaterThan(500)
  expect(places.map(({ field }) => field)).toEqual(expect.arrayContaining(['ask', 'claims.0.text', 'gaps']))
  expect(await call(core, 'records.get', { id: 'sample-case' })).not.toMatchObject({ whyNow: words })
  expect(await call(core, 'packet.list', { case: 'sample-case' })).toEqual([])
})

test('a packet that is kept is made from the vault alone, whatever is on screen', async () => {
  expect(await firstPage((await build(true)).bytes)).not.toContain(words)
})
