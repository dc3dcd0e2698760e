import { expect, test } from 'vitest'
import { buildPacket } from './build-packet'
import { richBlocks } from './compose/rich-text'
import type { StructureNode } from './layout/structure'
import { isNode } from './layout/structure'
import { contentBoxes, layOut } from './testing/lay-out'
import { readPdf } from './testing/read-pdf'
import { documentOf } from './testing/small-document'
import { testEngine } from './testing/test-engine'
import { missingValidator, validatePdfs } from './testing/validate-pdf'

const documentWith = (source: string) => documentOf(richBlocks(source, () => 'unknown'))

const nodesOf = (node: StructureNode): StructureNode[] => [node, ...node.kids.filter(isNode).flatMap(nodesOf)]

const DRAWN = String.raw`The error $\hat{e} = \frac{1}{n}\sum_i e_i$ falls.

$$
\left(\begin{matrix} a & b \\ c & d \\ e & f \\ g & h \\ i & j \end{matrix}\right)
$$`

test('formulas are drawn as outlines in their line and by themselves, and said in TeX', async () => {
  const { pages, structure, warnings } = await layOut(documentWith(DRAWN))
  expect(warnings).toEqual([])
  const boxes = pages.flatMap(contentBoxes).filter(({ kind }) => kind === 'formula')
  expect(boxes).toHaveLength(2)
  const said = nodesOf(structure).flatMap(({ role, attributes }) => (role === 'Formula' ? [attributes.alt] : []))
  expect(said[0]).toBe(String.raw`\hat{e} = \frac{1}{n}\sum_i e_i`)
  expect(said[1]).toContain('matrix')
})

test('the same text gives the same bytes, and the words around a formula stay words', async () => {
  const engine = await testEngine()
  const [one, two] = [
    await buildPacket(engine, documentWith(DRAWN), new Map()),
    await buildPacket(engine, documentWith(DRAWN), new Map()),
  ]
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
  const { pages } = await readPdf(one.bytes)
  expect(JSON.stringify(pages)).toContain('falls')
})

test.each([
  ['not closed', String.raw`See $\frac{a$ there.`, /“\\frac\{a” is printed as it was typed: missing close brace/],
  ['unknown', String.raw`$$\nothing x$$`, /undefined control sequence \\nothing/],
  ['too wide for its line', `See $${'x + '.repeat(60)}x$ there.`, /too wide for its line/],
  [
    'too high for its line',
    String.raw`See $\begin{pmatrix} a \\ b \\ c \\ d \end{pmatrix}$ there.`,
    /too high for a line; between \$\$ it gets room/,
  ],
  ['too large for the page', `$$${'x + '.repeat(60)}x$$`, /too large for the page/],
])('a formula that is %s stands as it was typed, and the person is told', async (_, source, message) => {
  const { pages, warnings } = await layOut(documentWith(source))
  expect(warnings).toEqual([{ kind: 'formula-not-drawn', message: expect.stringMatching(message) }])
  expect(pages.flatMap(contentBoxes).filter(({ kind }) => kind === 'formula')).toEqual([])
})

const missing = missingValidator()

test.skipIf(missing)('a packet with formulas is PDF/A-2a and PDF/UA-1', { timeout: 300_000 }, async () => {
  const { bytes } = await buildPacket(await testEngine(), documentWith(DRAWN), new Map())
  expect([...validatePdfs(new Map([['formulas', bytes]]))]).toEqual([['formulas', []]])
})
