import { describe, expect, test } from 'vitest'
import { exampleDocument } from '../testing/example-document'
import { compose } from '../compose/compose'
import { mleRubric, options, sampleRecords } from '../compose/test-records'
import { disclose } from '../disclosure/disclose'
import type { Inline } from '../inline'
import { judge } from '../judge'
import type { Block, PacketDocument, Section } from '../tree'
import { documentText, sectionTitles, TEXT_FORMATS, type TextFormat } from './packet-text'

const rubric = mleRubric()

function sample(): PacketDocument {
  const records = sampleRecords()
  const theCase = records.find((record) => record.kind === 'case')!
  const disclosed = disclose(records, theCase, 'internal')
  return compose({ disclosed, judged: judge(records, disclosed, rubric, options.date), rubric, options }).document
}

/** Keys whose strings are for the layout, for names of places, or for those who cannot see a chart or a table. */
const SILENT = new Set([
  'type',
  'style',
  'tone',
  'role',
  'width',
  'align',
  'kind',
  'sha256',
  'anchor',
  'id',
  'href',
  'alt',
  'summary',
  'language',
])

function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return SILENT.has(key) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name))
}

/** Bare words: whatever a format adds to them is gone. */
const bare = (text: string): string =>
  text
    .replaceAll(/<br>/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const silent: readonly Block['type'][] = ['page-break', 'contents']
const formats = Object.keys(TEXT_FORMATS) as TextFormat[]

describe.each(formats)('as %s', (format) => {
  test.each([
    ['sample', sample()],
    ['example of every block', exampleDocument],
  ])('every text of the %s is in it', (_, document) => {
    const whole = bare(documentText(document, format))
    const texts = document.sections
      .flatMap(({ blocks }) => blocks.filter(({ type }) => !silent.includes(type)))
      .flatMap((block) => textsOf(block))
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.map(bare).filter((text) => text !== '' && !whole.includes(text))).toEqual([])
  })

  test('the sections one by one are the whole', () => {
    const document = sample()
    const parts = sectionTitles(document).map(({ id }) => documentText(document, format, id))
    expect(parts.join('\n')).toBe(documentText(document, format))
  })

  test('a section that is not there is refused with those that are', () => {
    expect(() => documentText(sample(), format, 'none')).toThrow(/no section “none”. It has: opening, readiness/)
  })
})

const paragraph = (...runs: Inline[]): Section[] => [
  { id: 's', startsPage: false, blocks: [{ type: 'paragraph', runs }] },
]
const said = (text: string): Inline => ({ type: 'text', text })

test.each([
  ['# no heading', '\\# no heading\n'],
  ['1. no list', '1\\. no list\n'],
  ['- no list', '\\- no list\n'],
  ['2 * 3 * 4 and [a](b)', '2 \\* 3 \\* 4 and \\[a\\](b)\n'],
  ['snake_case and _lead', 'snake_case and \\_lead\n'],
])('in Markdown %j stays what was typed', (typed, written) => {
  expect(TEXT_FORMATS.markdown(paragraph(said(typed)))).toBe(written)
})

test('Markdown marks what is strong without its outer spaces', () => {
  const runs: Inline[] = [{ type: 'text', text: 'Result. ', style: 'strong' }, said('It rose.')]
  expect(TEXT_FORMATS.markdown(paragraph(...runs))).toBe('**Result.** It rose.\n')
})

test('a bar in a cell does not end it', () => {
  const columns = [{ label: 'A', width: 1, align: 'left' as const }]
  const blocks: Block[] = [{ type: 'table', summary: '', columns, rows: [{ cells: [[said('a|b')]] }] }]
  expect(TEXT_FORMATS.markdown([{ id: 's', startsPage: false, blocks }])).toBe('| A |\n| --- |\n| a\\|b |\n')
})
