import { expect, test } from 'vitest'
import { layOut, textOf } from '../../testing/lay-out'
import { documentOf, plain } from '../../testing/small-document'
import type { TableBlock } from '../../tree'

test('a table at the end of a row of facts closes with one rule, which is that of the next row', async () => {
  const table: TableBlock = {
    type: 'table',
    summary: 'Alternatives',
    columns: ['Alternative', 'Why not'].map((label) => ({ label, width: 1, align: 'left' as const })),
    rows: [{ cells: [[plain('A cache')], [plain('Stale prices')]] }],
  }
  const { pages } = await layOut(
    documentOf([
      {
        type: 'definitions',
        rows: [
          { label: 'Alternatives', value: [], blocks: [table] },
          { label: 'Status', value: [plain('Decided')] },
        ],
      },
    ]),
  )
  const boxes = pages.flatMap(({ groups }) => groups.flatMap((group) => group.boxes))
  const [below = NaN, above = NaN] = ['Stale prices', 'Decided'].map(
    (words) => boxes.filter((box) => box.kind === 'text').find((box) => textOf(box) === words)?.baseline,
  )
  const between = boxes.flatMap((box) => (box.kind === 'rule' && box.y1 > below && box.y1 < above ? [box.y1] : []))
  expect(between).toHaveLength(2)
  expect(new Set(between).size).toBe(1)
})
