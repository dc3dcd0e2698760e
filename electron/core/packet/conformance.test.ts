import { expect, test } from 'vitest'
import { call, openCore } from '../testing/open-core'
import { buildPacket } from './build-packet'
import { exampleDocument } from './testing/example-document'
import { hardDocuments } from './testing/hard-documents'
import { pngOf, simplePdf } from './testing/small-files'
import { testEngine } from './testing/test-engine'
import { missingValidator, validatePdfs } from './testing/validate-pdf'

const missing = missingValidator()
const unless = missing === undefined ? '' : ` (left out: ${missing})`
// The validator takes seconds for a file, and a busy machine several times that.
const PATIENCE = 600_000

async function sampleOutputs(): Promise<[string, Uint8Array][]> {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Sample', sample: true })
  const built: [string, Uint8Array][] = []
  for (const output of ['brief', 'core', 'full'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- builds wait for each other anyway
    const { bytes } = await call(core, 'packet.build', { case: 'sample-case', output, keep: false })
    built.push([output, bytes])
  }
  await core.close()
  return built
}

async function hardCases(): Promise<[string, Uint8Array][]> {
  const engine = await testEngine()
  const assets = new Map([
    ['image', pngOf(40, 30)],
    ['pdf', await simplePdf(2)],
  ])
  const files: [string, Uint8Array][] = []
  for (const [name, document] of [['every block', exampleDocument] as const, ...hardDocuments()]) {
    // oxlint-disable-next-line no-await-in-loop -- one engine builds one packet at a time
    files.push([name, (await buildPacket(engine, document, assets)).bytes])
  }
  return files
}

test.skipIf(missing)(
  `the three outputs of the sample and the hard cases are PDF/A-2a and PDF/UA-1${unless}`,
  { timeout: PATIENCE },
  async () => {
    const files = new Map([...(await sampleOutputs()), ...(await hardCases())])
    const faults = [...validatePdfs(files)].filter(([, found]) => found.length > 0)
    expect(faults).toEqual([])
    expect(files.size).toBeGreaterThan(15)
  },
)
