import { expect, test } from 'vitest'
import { exampleDocument } from './testing/example-document'
import type { Block } from './tree'

const everyBlock: Record<Block['type'], true> = {
  title: true,
  heading: true,
  paragraph: true,
  list: true,
  'key-figures': true,
  table: true,
  claim: true,
  quote: true,
  definitions: true,
  forest: true,
  bars: true,
  lanes: true,
  exhibit: true,
  'side-notes': true,
  'page-break': true,
  attachment: true,
  image: true,
  contents: true,
  'blank-lines': true,
}

test('the example document uses every kind of block', () => {
  const used = new Set(exampleDocument.sections.flatMap((section) => section.blocks.map((block) => block.type)))
  expect([...used].toSorted()).toEqual(Object.keys(everyBlock).toSorted())
})

test('a document survives the way through JSON', () => {
  expect(JSON.parse(JSON.stringify(exampleDocument))).toEqual(exampleDocument)
})
