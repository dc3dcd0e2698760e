import { expect, test } from 'vitest'
import { layOut, textBoxes, textOf } from '../testing/lay-out'
import { documentOf, paragraph, plain, prose } from '../testing/small-document'
import type { Block } from '../tree'

const quote = (index: number): Block => ({
  type: 'quote',
  runs: [plain(prose(30 + (index % 5) * 10))],
  attribution: `Name ${index}.`,
})

test('the name under a quote never stands alone on the next page', async () => {
  const { pages } = await layOut(documentOf(Array.from({ length: 40 }, (_, index) => quote(index))))
  expect(pages.length).toBeGreaterThan(3)
  const firsts = pages.map((page) => textOf(textBoxes(page)[0]!))
  expect(firsts.filter((text) => text.startsWith('Name'))).toEqual([])
})

test('side notes begin level with the text beside them', async () => {
  const { pages } = await layOut(
    documentOf([
      paragraph('Before.'),
      { type: 'side-notes', title: 'Beside', notes: [[plain('note')]] },
      { type: 'claim', criterion: 'Claim', runs: [plain('text')] },
    ]),
  )
  const baseline = (word: string) => textBoxes(pages[0]!).find((box) => textOf(box).includes(word))?.baseline ?? 0
  expect(Math.abs(baseline('Beside') - baseline('Claim'))).toBeLessThan(2)
})
