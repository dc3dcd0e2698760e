import { expect, test } from 'vitest'
import type { Block } from '../tree'
import { layOut } from '../testing/lay-out'
import { textOfNodes } from '../testing/page-checks'
import { documentOf } from '../testing/small-document'
import { endedWith, ownWords, quoted } from './own-words'
import { cite, text } from './runs'

const own = (source: string) => ownWords(source, () => 'shown')
const said = (words: string) => ({ type: 'text', text: words })
const more = [text(' '), cite('E-07')]

test('a text without blocks is one list of runs, in which emphasis, code and links print', () => {
  expect(own('I **moved** it to `serve` at [the doc](https://example.com/a)\nlast week.')).toEqual({
    runs: [
      said('I '),
      { type: 'text', text: 'moved', style: 'strong' },
      said(' it to '),
      { type: 'text', text: 'serve', style: 'mono' },
      said(' at '),
      { type: 'link', text: 'the doc', href: 'https://example.com/a' },
      { type: 'break', kind: 'hard' },
      said('last week.'),
    ],
  })
})

test('lists, tables and code stand below the first paragraph, and what is cited behind the last', () => {
  const words = own('I led it:\n\n- one\n- two\n\nAnd more.')
  expect(words).toMatchObject({ runs: [said('I led it:')], blocks: [{ type: 'list' }, { runs: [said('And more.')] }] })
  expect(endedWith(words, more).blocks?.at(-1)).toMatchObject({ runs: [said('And more.'), ...more] })
  expect(endedWith(own('I led it:\n\n- one'), more).blocks?.at(-1)).toEqual({
    type: 'paragraph',
    runs: [cite('E-07')],
  })
  expect(own('- one')).toMatchObject({ runs: [], blocks: [{ type: 'list' }] })
})

test('a quote stands in quotation marks unless it has blocks of its own', () => {
  expect(
    quoted(own('Good.'))
      .runs.map((run) => 'text' in run && run.text)
      .join(''),
  ).toBe('\u201cGood.\u201d')
  expect(quoted(own('Good:\n\n- one')).runs).toEqual([said('Good:')])
})

test.each([
  ['claim', (source: string): Block => ({ type: 'claim', criterion: 'C3', ...own(source) })],
  ['quote', (source: string): Block => ({ type: 'quote', attribution: 'A peer', ...own(source) })],
  ['short quote', (source: string): Block => ({ type: 'quote', compact: true, attribution: 'A peer', ...own(source) })],
])('a %s prints its blocks in order and says them to those who hear it', async (_, blockOf) => {
  const source = 'First words:\n\n- one\n- two\n\n```\nserve()\n```\n\nLast words.'
  for (const typed of [source, '- one\n- two\n\n```\nserve()\n```\n\nLast words.']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is easier to read
    const read = textOfNodes(await layOut(documentOf([blockOf(typed)])))
    const places = ['one', 'two', 'serve()', 'Last words.'].map((words) => read.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  }
})
