import { expect, test } from 'vitest'
import { readPdf } from '../packet/testing/read-pdf'
import { call, openCore } from '../testing/open-core'

test('a text is set as its field prints, on a strip without head and foot', async () => {
  const core = await openCore()
  await call(core, 'vaults.create', { name: 'Sample', sample: true })
  const text = 'See [[E-01]].\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |'
  const asked = { kind: 'learning', field: 'challenge', record: 'sample-label-leak', text } as const
  const { bytes, height } = await call(core, 'packet.previewText', asked)
  const { pages } = await readPdf(bytes)
  expect(pages).toHaveLength(1)
  const said = JSON.stringify(pages)
  for (const word of ['Challenge', 'E-01', 'one', 'two']) expect(said).toContain(word)
  expect(said).not.toContain('Prepared')
  expect(height).toBeGreaterThan(60)
  expect(height).toBeLessThan(300)
  await core.close()
})
