import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { VaultRecord } from '@shared/records/kinds'
import { buildPacket } from '../build-packet'
import { mleRubric, sampleRecords } from '../compose/test-records'
import { composePacket } from '../compose-packet'
import { jpegOf, simplePdf } from '../testing/small-files'
import { readPdf } from '../testing/read-pdf'
import { testEngine } from '../testing/test-engine'
import { treeText } from '../tree-text'

const SHA = { picture: 'a'.repeat(64), document: 'b'.repeat(64) }
const addedAt = '2026-01-01T08:00:00.000Z'
const files = [
  { sha256: SHA.picture, name: 'HIDDENFILENAME.jpg', type: 'image/jpeg', size: 1, addedAt, inPacket: true },
  { sha256: SHA.document, name: 'HIDDENFILENAME.pdf', type: 'application/pdf', size: 1, addedAt, inPacket: true },
]

/** Marks every free text of a record: what has several words is no name of a choice and no date. */
function marked(value: unknown, mark: string): unknown {
  if (typeof value === 'string') return /^\S+ \S+ \S+/.test(value) ? `${value} ${mark}` : value
  if (Array.isArray(value)) return value.map((item) => marked(item, mark))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner, mark)]))
}

const PEOPLE = ['hidden', 'role', 'pseudonym'] as const
const sample = sampleRecords()

/** The sample with everything that an external packet hides marked by a word that stands nowhere else. */
const anyVault = fc
  .array(fc.record({ disclosure: fc.constantFrom('open', 'internal', 'never'), person: fc.constantFrom(...PEOPLE) }), {
    minLength: sample.length,
    maxLength: sample.length,
  })
  .map((choices) =>
    sample.map((record, index): VaultRecord => {
      const { disclosure, person } = choices[index] ?? { disclosure: 'never', person: 'hidden' }
      const level = record.kind === 'case' ? 'open' : disclosure
      const noted = {
        ...record,
        privateNote: 'HIDDENNOTE',
        addedLater: { privateNote: 'HIDDENNOTE' },
        disclosure: level,
      }
      if (record.kind === 'person') return { ...noted, title: `HIDDENNAME ${index}`, personDisclosure: person }
      if (level !== 'open') return { ...(marked(noted, 'HIDDENWORDS') as VaultRecord), title: `HIDDENTITLE ${index}` }
      return { ...noted, ...(index % 5 === 0 && { attachments: files }) }
    }),
  )

const rubricOf = () => Promise.resolve(mleRubric())

test('whatever a vault marks as open, nothing that it hides is in a byte of an external packet', async () => {
  const engine = await testEngine()
  const assets = new Map([
    [SHA.picture, jpegOf(40, 30)],
    [SHA.document, await simplePdf(1, (pdf) => pdf.setAuthor('HIDDENAUTHOR'))],
  ])
  let shown = 0
  await fc.assert(
    fc.asyncProperty(anyVault, async (records) => {
      const options = { case: 'sample-case', output: 'full', profile: 'external' } as const
      const { document } = await composePacket({ records, sample: true, options, rubricOf })
      const { bytes, pages } = await buildPacket(engine, document, assets)
      const { pages: read, outline } = await readPdf(bytes)
      const said = [
        treeText(document),
        JSON.stringify(document),
        ...read.map(({ text }) => text),
        JSON.stringify(outline),
      ]
      expect(said.join('\n')).not.toMatch(/HIDDEN|SECRETPLACE/)
      expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/HIDDEN|SECRETPLACE/)
      shown += pages
    }),
    { numRuns: 8, endOnFailure: true },
  )
  expect(shown).toBeGreaterThan(40)
}, 120_000)
