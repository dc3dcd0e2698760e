import { expect, test } from 'vitest'
import { startingWith } from './starting-with'

const LABELS = ['Project', 'Metric impact', 'Person', 'Milestone', 'Idea']

test('letters typed together lead to one label, wherever the focus is', () => {
  expect(startingWith('per', LABELS, 0)).toBe(2)
  expect(startingWith('mi', LABELS, 1)).toBe(3)
})

test('a word inside a label will do where none begins so', () => expect(startingWith('imp', LABELS, 4)).toBe(1))

test('the same letter goes on to the next label, and round', () => {
  expect(startingWith('m', LABELS, 1)).toBe(3)
  expect(startingWith('mm', LABELS, 3)).toBe(1)
})

test('letters of no label lead nowhere', () => expect(startingWith('xy', LABELS, 0)).toBe(-1))
