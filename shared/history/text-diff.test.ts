import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { changedPassages, textDiff } from './text-diff'

const side = (parts: ReturnType<typeof textDiff>, without: 'removed' | 'added') =>
  parts
    .filter(({ type }) => type !== without)
    .map(({ text }) => text)
    .join('')

test('a changed word stands between what stayed', () => {
  expect(textDiff('The join looks backwards now.', 'The join must look backwards now.')).toEqual([
    { type: 'same', text: 'The join ' },
    { type: 'removed', text: 'looks' },
    { type: 'added', text: 'must look' },
    { type: 'same', text: ' backwards now.' },
  ])
})

test('two changes far apart leave what is between them alone', () => {
  const parts = textDiff('one two three four five', 'ONE two three four FIVE')
  expect(parts.map(({ type }) => type)).toEqual(['removed', 'added', 'same', 'removed', 'added'])
})

test('a long text shows the changed passage and a few words around it', () => {
  const words = Array.from({ length: 200 }, (_, at) => `w${at}`)
  const passages = changedPassages(words.join(' '), words.with(100, 'new').join(' '))
  expect(passages).toEqual([
    { type: 'same', text: '… w92 w93 w94 w95 w96 w97 w98 w99 ' },
    { type: 'removed', text: 'w100' },
    { type: 'added', text: 'new' },
    { type: 'same', text: ' w101 w102 w103 w104 w105 w106 w107 w108 …' },
  ])
})

test('the parts always give both texts again, however large', () => {
  const text = array(constantFrom('a', 'b', 'c ', ' ', '\n', 'word '), { maxLength: 60 }).map((all) => all.join(''))
  assert(
    property(text, text, (before, after) => {
      const parts = textDiff(before, after)
      expect([side(parts, 'added'), side(parts, 'removed')]).toEqual([before, after])
    }),
  )
  const long = 'word other '.repeat(5_000)
  expect(side(textDiff(long, `x ${long.toUpperCase()}`), 'added')).toBe(long)
})
