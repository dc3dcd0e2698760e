import { expect, test } from 'vitest'
import { everyBlock } from './every-block'
import { exampleDocument } from './testing/example-document'
import type { Block } from './tree'

const everyType: Record<Block['type'], true> = {
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
  code: true,
  'formula-block': true,
  passage: true,
  rule: true,
}

test('the example document uses every kind of block', () => {
  const used = new Set(everyBlock(exampleDocument.sections).map(({ type }) => type))
  expect([...used].toSorted()).toEqual(Object.keys(everyType).toSorted())
})

test('a document survives the way through JSON', () => {
  expect(JSON.parse(JSON.stringify(exampleDocument))).toEqual(exampleDocument)
})
