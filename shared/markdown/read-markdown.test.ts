import { describe, expect, test } from 'vitest'
import type { TextBlock } from './nodes'
import { readLine, readMarkdown } from './read-markdown'

const blocks = (source: string) => readMarkdown(source).blocks
const said = (text: string) => ({ type: 'text', text })
const paragraph = (text: string): TextBlock => ({ type: 'paragraph', inlines: [{ type: 'text', text }] })

describe('blocks', () => {
  test('lists keep their nesting, their start and what stands within an item', () => {
    expect(blocks('3. a\n   - b\n\n   more\n4. c')).toEqual([
      {
        type: 'list',
        start: 3,
        items: [
          {
            checked: null,
            blocks: [
              paragraph('a'),
              { type: 'list', start: null, items: [{ checked: null, blocks: [paragraph('b')] }] },
              paragraph('more'),
            ],
          },
          { checked: null, blocks: [paragraph('c')] },
        ],
      },
    ])
  })

  test('tasks are done or not', () => {
    const [list] = blocks('- [x] done\n- [ ] open')
    expect(list).toMatchObject({ items: [{ checked: true, blocks: [paragraph('done')] }, { checked: false }] })
  })

  test('tables have alignments, empty cells and bars that were escaped', () => {
    expect(blocks('| a | b | c |\n|---|:-:|--:|\n| 1 |   | x\\|y |\n| | 2 |')).toEqual([
      {
        type: 'table',
        align: ['left', 'center', 'right'],
        head: [[said('a')], [said('b')], [said('c')]],
        rows: [
          [[said('1')], [], [said('x|y')]],
          [[], [said('2')], []],
        ],
      },
    ])
  })

  test('code keeps its empty lines and its spaces; a sentence behind a fence is kept', () => {
    expect(blocks('```ts\nif (a) {\n\n  b\n}\n```')).toEqual([{ type: 'code', lines: ['if (a) {', '', '  b', '}'] }])
    expect(blocks('``` not a language\nx\n```')).toEqual([{ type: 'code', lines: ['not a language', 'x'] }])
  })

  test('quotes hold blocks', () => {
    expect(blocks('> one\n> two\n>\n> - a')).toMatchObject([
      { type: 'quote', blocks: [{ inlines: [said('one'), { type: 'break' }, said('two')] }, { type: 'list' }] },
    ])
  })

  test.each([
    ['a line under a line makes no heading', 'One\n---\ntwo', ['paragraph', 'rule', 'paragraph']],
    ['four spaces make no code', '    indented', ['paragraph']],
    ['a year begins no list', '2026. A good year', ['paragraph']],
    ['a line after an item begins a paragraph', '- a\nb', ['list', 'paragraph']],
    ['HTML is text', '<script>x</script>', ['paragraph']],
    ['bullets of other programs are bullets', '\u2022 a\n\u2022 b', ['list']],
  ])('%s', (_, source, types) => expect(blocks(source).map(({ type }) => type)).toEqual(types))

  test.each([
    ['on one line', '$$a + b$$', 'a + b'],
    ['on lines of its own', 'So:\n$$\na\n+ b\n- c\n$$\nand', 'a\n+ b\n- c'],
    ['in a quote', '> $$\n> a\n> $$', 'a'],
    ['in an item', '- so\n\n  $$ a\n  b $$', 'a\nb'],
  ])('a formula %s', (_, source, text) => {
    expect(JSON.stringify(blocks(source))).toContain(JSON.stringify({ type: 'formula', text }))
  })

  test('dollars that nothing closes are text, and what comes after them is read', () => {
    expect(blocks('$$ open\n*a*\n\n- b')).toMatchObject([
      { inlines: [said('$$ open'), { type: 'break' }, { type: 'emphasis' }] },
      { type: 'list' },
    ])
    expect(blocks('$$$$')).toEqual([paragraph('$$$$')])
  })

  test('footnotes are numbered as the text refers to them; those that nothing refers to come last', () => {
    const { blocks: text, notes } = readMarkdown(
      'Second[^b], first[^a].\n\n[^x]: alone\n[^a]: of a\n[^b]: of *b*\n  goes on',
    )
    expect(text).toMatchObject([
      {
        inlines: [said('Second'), { type: 'note', number: 1 }, said(', first'), { type: 'note', number: 2 }, said('.')],
      },
    ])
    expect(notes).toEqual([
      [said('of '), { type: 'emphasis', children: [said('b')] }, { type: 'break' }, said('goes on')],
      [said('of a')],
      [said('alone')],
    ])
  })
})

describe('within a line', () => {
  test('formulas are told from prices', () => {
    expect(readLine('$O(n \\log n)$ costs $5 to $10 or US$5 and A$x, $HOME/$PATH')).toEqual([
      { type: 'formula', text: 'O(n \\log n)' },
      said(' costs $5 to $10 or US$5 and A$x, $HOME/$PATH'),
    ])
  })

  test('citations, pictures and struck words', () => {
    expect(readLine('[[ e-07 ]] ![Curve](attachment:3f2a9c11) ~~no~~')).toEqual([
      { type: 'citation', exhibit: 'E-07', typed: '[[ e-07 ]]' },
      said(' '),
      { type: 'picture', alt: 'Curve', target: '3f2a9c11' },
      said(' '),
      { type: 'struck', children: [said('no')] },
    ])
  })

  test.each([
    '[x](javascript:alert(1))',
    '![x](https://example.com/a.png)',
    '[a][b] [c]',
    'a <b>bold</b> &amp; b',
    '5*6*7 and snake_case',
    'missing[^1]',
    'www.example.com and a@example.com',
  ])('stays as typed: %s', (source) => expect(readLine(source)).toEqual([said(source)]))

  test('a link keeps its title in words', () => {
    expect(readLine('[a](https://example.com "of b").')).toEqual([
      { type: 'link', href: 'https://example.com', children: [said('a')] },
      said(' (of b).'),
    ])
  })
})
