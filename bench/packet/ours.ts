import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, PacketDocument, Section } from '../../electron/core/packet/tree'
import { buildPacket } from '../../electron/core/packet/build-packet'
import { createPacketEngine } from '../../electron/core/packet/packet-engine'
import { expectShortWork } from '../../electron/cli/short-work'
import { COLUMNS, type Sheet } from './content.mjs'

/** Our engine, as `casebook packet` runs it: tagged, archival, accessible, with outline and links. */
export function makeEngine(fonts: string): (sheets: Sheet[]) => Promise<Uint8Array> {
  expectShortWork()
  const engine = createPacketEngine((file) => readFileSync(join(fonts, file)))
  return async (sheets) => (await buildPacket(engine, documentOf(sheets), new Map())).bytes
}

const plain = (text: string) => ({ type: 'text', text }) as const

function documentOf(sheets: readonly Sheet[]): PacketDocument {
  return {
    title: 'Bench',
    subject: 'Bench',
    author: 'Bench',
    language: 'en-GB',
    date: '2026-01-01',
    pageSize: 'a4',
    runningHead: { left: 'Bench', right: 'Bench' },
    inputDigest: '0'.repeat(64),
    sections: sheets.map(sectionOf),
  }
}

function sectionOf({ title, paragraphs, links, table, bars }: Sheet, index: number): Section {
  const [head = [], ...rows] = table
  const blocks: Block[] = [
    { type: 'heading', level: 1, text: title, id: `s${index}`, outline: true },
    ...paragraphs.map((text): Block => ({ type: 'paragraph', width: 'full', runs: [plain(text)] })),
    {
      type: 'paragraph',
      width: 'full',
      runs: links.flatMap((target) => [
        { type: 'reference', anchor: `s${target}`, text: `See section ${target + 1}` } as const,
        plain('  '),
      ]),
    },
  ]
  const columns = head.map((label, column) => ({
    label,
    width: COLUMNS[column] ?? 1,
    align: column > 0 && column < 4 ? ('right' as const) : ('left' as const),
    numeric: column > 0 && column < 4,
    rowHeader: column === 0,
  }))
  if (rows.length > 0)
    blocks.push({
      type: 'table',
      summary: 'Figures',
      columns,
      rows: rows.map((row) => ({ cells: row.map((text) => [plain(text)]) })),
    })
  if (bars.length > 0)
    blocks.push({
      type: 'bars',
      title: 'What rose',
      subtitle: 'Share of the target',
      alt: `Bars: ${bars.map(({ label, value }) => `${label} ${value.toFixed(2)}`).join(', ')}`,
      bars: bars.map(({ label, value }) => ({ label, value, text: value.toFixed(2) })),
    })
  return { id: `s${index}`, startsPage: true, blocks }
}
