import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline } from '../inline'
import { withInner } from '../every-block'
import type { Block } from '../tree'
import { runsOf } from './citations'
import { inlineRuns, type StandingOf } from './inline-markup'
import { richBlocks, richRuns } from './rich-text'

const standing: StandingOf = (exhibit) => (exhibit === 'E-21' ? 'shown' : exhibit === 'F-03' ? 'withheld' : 'unknown')
const runs = (source: string) => inlineRuns(source, standing)
const plain = (list: readonly Inline[]) =>
  list.map((run) => ('text' in run ? run.text : run.type === 'citation' ? run.exhibit : '\n')).join('')
const words = (source: string) => withInner(richBlocks(source, standing)).flatMap(wordsOf)

/** Runs of a block, lines of code and labels of columns among them. */
function wordsOf(block: Block): Inline[] {
  const bare =
    block.type === 'code' ? block.lines : block.type === 'table' ? block.columns.map(({ label }) => label) : []
  return [...bare.map((text): Inline => ({ type: 'text', text })), ...runsOf(block)]
}

test('emphasis, code, links and citations become runs', () => {
  expect(runs('**Bold** and *it*, `x_y` at [the doc](https://example.com/a) [[e-21]].')).toEqual([
    { type: 'text', text: 'Bold', style: 'strong' },
    { type: 'text', text: ' and ' },
    { type: 'text', text: 'it', style: 'italic' },
    { type: 'text', text: ', ' },
    { type: 'text', text: 'x_y', style: 'mono' },
    { type: 'text', text: ' at ' },
    { type: 'link', text: 'the doc', href: 'https://example.com/a' },
    { type: 'text', text: ' ' },
    { type: 'citation', exhibit: 'E-21' },
    { type: 'text', text: '.' },
  ])
})

test('a bare address becomes a link without the full stop behind it', () => {
  expect(runs('See https://example.com/a_b_c.')[1]).toMatchObject({ type: 'link', href: 'https://example.com/a_b_c' })
})

test.each([
  '2 * 3 * 4',
  'snake_case_name',
  '**open',
  'a [x](javascript:alert(1)) b',
  '`',
  '[[nothing]]',
  '5*6*7',
  '\\n',
])('what is no markup stays as typed: %s', (source) => expect(plain(runs(source))).toBe(source))

test('a withheld citation vanishes with the space before it; an unknown one stays as typed', () => {
  expect(plain(runs('Confirmed [[F-03]].'))).toBe('Confirmed.')
  expect(plain(runs('Confirmed [[E-99]].'))).toBe('Confirmed [[E-99]].')
})

test('paragraphs, line breaks, headings, lists and code keep their shape', () => {
  const blocks = richBlocks(
    '# Head\nOne\ntwo\n\n- a\n  - b\n- c\n\n1. x\n2. y\n\n```js\nif (a) {\n  b\n}\n```\nEnd',
    standing,
  )
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'list', 'list', 'code', 'paragraph'])
  expect(blocks[2]).toMatchObject({ ordered: false, items: [{ items: [{}] }, {}] })
  expect(blocks[3]).toMatchObject({ ordered: true })
  expect(blocks[4]).toEqual({ type: 'code', lines: ['if (a) {', '  b', '}'] })
})

test('numbers that a list would not count the same way stay as typed', () => {
  expect(plain(words('2026. A good year\n7. A number'))).toBe('2026. A good year\n7. A number')
})

const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '')

test('no letter or digit of any text is lost', () => {
  const marks = constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '- ',
    '1. ',
    '\n',
    '\n\n',
    '# ',
    ' ',
    '\\',
    '> ',
    '|',
    '~~',
    '\n|a|b|\n|-|-|\n|',
    '- [ ] ',
    '$',
    '![',
  )
  const text = array(oneof(marks, string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 })
  assert(
    property(text, (parts) => {
      // The name of a language behind a fence is no text, and a list draws its numbers itself.
      const source = parts.join('').replaceAll(/```[^\n]*/g, '```')
      const digitless = (value: string) => letters(value).replace(/\p{N}/gu, '')
      expect(letters(plain(richRuns(source, standing)))).toBe(letters(source))
      expect(digitless(plain(words(source)))).toBe(digitless(source))
    }),
  )
})

test('hostile text is read to its end: what took squares of its length would not be done within the patience of a test', () => {
  for (const mark of [
    '> ',
    '1. ',
    '- > ',
    '|a',
    '\n- ',
    '$a ',
    '![',
    '~~',
    '*',
    ' *a',
    '**',
    '[',
    '`a',
    '_a _',
    'https://',
    '[[E-2',
    '\\',
    '- ',
  ])
    expect(richBlocks(mark.repeat(60_000), standing)).toBeInstanceOf(Array)
})
