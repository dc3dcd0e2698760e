import { PACKET_TEMPLATES } from '@shared/case/packet-templates'
import { assert, asyncProperty, constantFrom, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline } from '../inline'
import { arbitraryBlocks, readTexts } from '../testing/arbitrary-document'
import { layOut, overflows, textBoxes, textOf } from '../testing/lay-out'
import { lonelyLines, overlaps, strandedHeadings, textOfNodes } from '../testing/page-checks'
import { documentOf, paragraph, prose } from '../testing/small-document'
import type { Block, TableColumn } from '../tree'

const TEMPLATES = Object.keys(PACKET_TEMPLATES)
const looks = record({
  template: constantFrom(...TEMPLATES),
  pageSize: constantFrom('a4' as const, 'letter' as const),
  language: constantFrom('en-GB', 'de', 'fr', 'ar', 'th', 'ja'),
})

/** Letters of a text in no order: lines, columns and directions move them, and none may be lost on the way. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text.normalize('NFC').replaceAll(/[\s\u00ad\u200b-\u200f\u2060-\u2069\ufeff-]/gu, ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** Letters of the tree that the pages lack; where rows are told one by one, labels stand there more than once. */
function lost(tree: string, pages: string, template: string): string[] {
  const there = letters(pages)
  return [...letters(tree)].flatMap(([letter, count]) => {
    const found = there.get(letter) ?? 0
    return found === count || (template === 'large-print' && found > count) ? [] : [`${letter}: ${found} of ${count}`]
  })
}

test('nothing leaves the page, lies on something else, stands alone or is lost, whatever the document says', async () => {
  await assert(
    asyncProperty(arbitraryBlocks, looks, async (blocks, look) => {
      const result = await layOut(documentOf(blocks, look))
      expect(overflows(result, { left: 45, right: 45, top: 60, bottom: 60 })).toEqual([])
      expect(overlaps(result)).toEqual([])
      expect(strandedHeadings(result)).toEqual([])
      expect(lonelyLines(result)).toEqual([])
      expect(lost(readTexts(blocks), textOfNodes(result), look.template)).toEqual([])
    }),
    { numRuns: 80 },
  )
})

const cells = (...texts: string[]): Inline[][] => texts.map((text) => [{ type: 'text', text }])

test.each(TEMPLATES)('no table of the %s template leaves its last row alone on a page', async (template) => {
  for (let lead = 0; lead < 30; lead++) {
    const table: Block = {
      type: 'table',
      summary: 'Rows',
      columns: [
        { label: 'Name', width: 1, align: 'left', rowHeader: true },
        { label: 'Value', width: 1, align: 'right' },
      ],
      rows: Array.from({ length: 3 + (lead % 9) }, (_, index) => ({
        id: `r${index}`,
        cells: cells(`Row ${index}`, 'x'),
      })),
    }
    const filler = Array.from({ length: lead }, () => paragraph('One line.'))
    const { anchors } = await layOut(documentOf([paragraph(prose(180)), ...filler, table], { template }))
    const pages = table.rows.map(({ id = '' }) => anchors.get(id)?.page)
    expect(pages.at(-1)).toBe(pages.at(-2))
    expect(pages[0]).toBe(pages[1])
  }
})

test.each(TEMPLATES)('a note never leaves its table in the %s template, nor a head its rows', async (template) => {
  for (let lead = 20; lead < 50; lead++) {
    const count = 1 + (lead % 5)
    const rows = Array.from({ length: count }, (_, index) => ({ id: `r${index}`, cells: cells(`Row ${index}`, 'x') }))
    const columns: TableColumn[] = [
      { label: 'Name', width: 1, align: 'left', rowHeader: true },
      { label: 'Value', width: 1, align: 'right' },
    ]
    const table: Block = { type: 'table', summary: 'Rows', columns, rows }
    const note: Block = { type: 'paragraph', role: 'note', width: 'full', runs: [{ type: 'text', text: 'A note.' }] }
    const filler = Array.from({ length: lead }, () => paragraph('One line.'))
    const result = await layOut(documentOf([...filler, table, note], { template }))
    const pageOf = (words: string) =>
      result.pages.findIndex((page) => textBoxes(page).some((box) => textOf(box).includes(words)))
    expect(pageOf('note')).toBe(result.anchors.get(`r${count - 1}`)?.page)
    expect(pageOf('Name')).toBe(result.anchors.get('r0')?.page)
  }
})
