import { join } from 'node:path'
import pdfmake from 'pdfmake'
import { COLUMNS, LOOK } from '../content.mjs'

const WIDTH = LOOK.width - 2 * LOOK.margin
const total = COLUMNS.reduce((sum, share) => sum + share, 0)

export function makeEngine(fonts) {
  const face = (file) =>
    Object.fromEntries(['normal', 'bold', 'italics', 'bolditalics'].map((name) => [name, join(fonts, file)]))
  pdfmake.addFonts({ Body: face('SourceSerif4-400.ttf'), Sans: face('Inter-400.ttf'), Head: face('Inter-600.ttf') })
  return (content) =>
    pdfmake
      .createPdf({
        pageSize: 'A4',
        pageMargins: LOOK.margin,
        info: { title: 'Bench', author: 'Bench' },
        defaultStyle: { font: 'Body', fontSize: LOOK.body, lineHeight: 1.14 },
        content: content.flatMap(sheetOf),
      })
      .getBuffer()
}

function sheetOf({ title, paragraphs, links, table, bars }, index) {
  const breaks = index > 0 ? { pageBreak: 'before' } : {}
  return [
    {
      text: title,
      font: 'Head',
      fontSize: LOOK.heading,
      id: `s${index}`,
      outline: true,
      margin: [0, 0, 0, 8],
      ...breaks,
    },
    ...paragraphs.map((text) => ({ text, alignment: 'justify', margin: [0, 0, 0, 5] })),
    ...links.map((target) => ({ text: `See section ${target + 1}`, linkToDestination: `s${target}` })),
    ...(table.length > 0 ? [tableOf(table)] : []),
    ...(bars.length > 0 ? [chartOf(bars)] : []),
  ]
}

const tableOf = ([head, ...rows]) => ({
  margin: [0, 10, 0, 0],
  layout: 'lightHorizontalLines',
  fontSize: LOOK.cell,
  table: {
    headerRows: 1,
    widths: COLUMNS.map((share) => (share / total) * (WIDTH - 40)),
    body: [head, ...rows].map((cells, row) =>
      cells.map((text, column) => ({
        text,
        font: row === 0 ? 'Head' : 'Sans',
        alignment: column > 0 && column < 4 ? 'right' : 'left',
      })),
    ),
  },
})

const chartOf = (bars) => ({
  stack: [
    {
      canvas: bars.map(({ value }, index) => ({
        type: 'rect',
        x: (index * WIDTH) / 12,
        y: 110 - value * 90,
        w: WIDTH / 12 - 12,
        h: value * 90,
        color: '#BCC9D9',
      })),
    },
    {
      columns: bars.map(({ label, value }) => ({ text: `${label}\n${value.toFixed(2)}`, width: WIDTH / 12 })),
      font: 'Sans',
      fontSize: LOOK.caption,
    },
  ],
})
