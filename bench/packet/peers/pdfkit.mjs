import { join } from 'node:path'
import { PDFDocument } from 'pdfkit'
import { COLUMNS, LOOK } from '../content.mjs'

const WIDTH = LOOK.width - 2 * LOOK.margin

/** pdfkit with text, tables and bars placed by hand, as its users do. */
export const makeEngine =
  (fonts, tagged = false) =>
  (content) =>
    new Promise((resolve, reject) => {
      const doc = new PDFDocument({
        size: 'A4',
        margin: LOOK.margin,
        info: { Title: 'Bench', Author: 'Bench' },
        lang: 'en-GB',
        displayTitle: true,
        ...(tagged && { pdfVersion: '1.7', tagged: true }),
      })
      const parts = []
      doc.on('data', (part) => parts.push(part))
      doc.on('end', () => resolve(Buffer.concat(parts)))
      doc.on('error', reject)
      doc.registerFont('body', join(fonts, 'SourceSerif4-400.ttf'))
      doc.registerFont('sans', join(fonts, 'Inter-400.ttf'))
      doc.registerFont('head', join(fonts, 'Inter-600.ttf'))
      const root = tagged ? doc.struct('Document') : undefined
      if (root) doc.addStructure(root)
      for (const [index, sheet] of content.entries()) {
        if (index > 0) doc.addPage()
        const section = root ? doc.struct('Sect') : undefined
        if (section) root.add(section)
        writeSheet(doc, sheet, index, section)
        section?.end()
      }
      root?.end()
      doc.end()
    })

/** Draws inside a structure element, where there is a tree. */
function inside(doc, parent, role, draw, options = {}) {
  if (parent) parent.add(doc.struct(role, options, draw))
  else draw()
}

function writeSheet(doc, { title, paragraphs, links, table, bars }, index, section) {
  doc.outline.addItem(title)
  doc.addNamedDestination(`s${index}`)
  inside(doc, section, 'H1', () => void doc.font('head').fontSize(LOOK.heading).text(title, { width: WIDTH }))
  const style = { width: WIDTH, align: 'justify', lineGap: 2, paragraphGap: 5 }
  for (const text of paragraphs)
    inside(doc, section, 'P', () => void doc.font('body').fontSize(LOOK.body).text(text, style))
  for (const target of links)
    inside(doc, section, 'Link', () => void doc.text(`See section ${target + 1}`, { goTo: `s${target}` }))
  doc.moveDown()
  if (table.length > 0) writeTable(doc, table, section)
  if (bars.length > 0) writeBars(doc, bars, section)
}

function writeTable(doc, rows, section) {
  const total = COLUMNS.reduce((sum, share) => sum + share, 0)
  const node = section ? doc.struct('Table') : undefined
  if (node) section.add(node)
  for (const [index, cells] of rows.entries()) {
    const top = doc.y
    const row = node ? doc.struct('TR') : undefined
    if (row) node.add(row)
    let x = LOOK.margin
    doc.font(index === 0 ? 'head' : 'sans').fontSize(LOOK.cell)
    cells.forEach((text, column) => {
      const width = (COLUMNS[column] / total) * WIDTH - 10
      const place = x
      const align = column > 0 && column < 4 ? 'right' : 'left'
      inside(doc, row, index === 0 ? 'TH' : 'TD', () => void doc.text(text, place, top, { width, align }))
      x += width + 10
    })
    row?.end()
    doc.y = top + 17.5
    const y = doc.y - 4
    const rule = () =>
      void doc
        .moveTo(LOOK.margin, y)
        .lineTo(LOOK.margin + WIDTH, y)
        .lineWidth(0.35)
        .stroke('#CCD1D9')
        .fillColor('black')
    if (section) doc.markContent('Artifact', { type: 'Layout' })
    rule()
    if (section) doc.endMarkedContent()
  }
  node?.end()
  doc.x = LOOK.margin
}

function writeBars(doc, bars, section) {
  const top = doc.y + 20
  const draw = () => {
    bars.forEach(({ label, value }, index) => {
      const x = LOOK.margin + (index * WIDTH) / 12
      doc.rect(x, top + 110 - value * 90, WIDTH / 12 - 12, value * 90).fill('#BCC9D9')
      doc.fillColor('black').font('sans').fontSize(LOOK.caption)
      doc
        .text(label, x, top + 114, { lineBreak: false })
        .text(value.toFixed(2), x, top + 98 - value * 90, { lineBreak: false })
    })
  }
  inside(doc, section, 'Figure', draw, { alt: 'Bars' })
  doc.x = LOOK.margin
  doc.y = top + 130
}
