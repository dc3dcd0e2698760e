import { join } from 'node:path'
import { Document, Font, Link, Page, Rect, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { COLUMNS, LOOK } from '../content.mjs'

const WIDTH = LOOK.width - 2 * LOOK.margin
const total = COLUMNS.reduce((sum, share) => sum + share, 0)

export function makeEngine(fonts) {
  Font.register({ family: 'Body', src: join(fonts, 'SourceSerif4-400.ttf') })
  Font.register({ family: 'Sans', src: join(fonts, 'Inter-400.ttf') })
  Font.register({ family: 'Head', src: join(fonts, 'Inter-600.ttf') })
  return (content) =>
    renderToBuffer(h(Document, { title: 'Bench', author: 'Bench', language: 'en-GB' }, content.map(pageOf)))
}

const body = {
  fontFamily: 'Body',
  fontSize: LOOK.body,
  lineHeight: LOOK.leading / LOOK.body,
  textAlign: 'justify',
  marginBottom: 5,
}

const pageOf = ({ title, paragraphs, links, table, bars }, index) =>
  h(
    Page,
    { key: index, size: 'A4', style: { padding: LOOK.margin }, bookmark: title },
    h(Text, { id: `s${index}`, style: { fontFamily: 'Head', fontSize: LOOK.heading, marginBottom: 8 } }, title),
    paragraphs.map((text, key) => h(Text, { key, style: body }, text)),
    links.map((target, key) => h(Link, { key, src: `#s${target}`, style: body }, `See section ${target + 1}`)),
    table.map((cells, key) => rowOf(cells, key)),
    bars.length > 0 ? chartOf(bars) : null,
  )

const rowOf = (cells, key) =>
  h(
    View,
    {
      key,
      style: {
        flexDirection: 'row',
        borderBottomWidth: 0.35,
        borderColor: '#CCD1D9',
        height: 17.5,
        alignItems: 'center',
      },
    },
    cells.map((text, column) =>
      h(
        Text,
        {
          key: column,
          style: {
            width: (COLUMNS[column] / total) * WIDTH,
            fontFamily: key === 0 ? 'Head' : 'Sans',
            fontSize: LOOK.cell,
            textAlign: column > 0 && column < 4 ? 'right' : 'left',
          },
        },
        text,
      ),
    ),
  )

const chartOf = (bars) =>
  h(
    View,
    { key: 'chart' },
    h(
      Svg,
      { width: WIDTH, height: 110 },
      bars.map(({ value }, key) =>
        h(Rect, {
          key,
          x: (key * WIDTH) / 12,
          y: 110 - value * 90,
          width: WIDTH / 12 - 12,
          height: value * 90,
          fill: '#BCC9D9',
        }),
      ),
    ),
    h(
      View,
      { style: { flexDirection: 'row' } },
      bars.map(({ label, value }, key) =>
        h(
          Text,
          { key, style: { width: WIDTH / 12, fontFamily: 'Sans', fontSize: LOOK.caption } },
          `${label} ${value.toFixed(2)}`,
        ),
      ),
    ),
  )
