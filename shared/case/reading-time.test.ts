import { expect, test } from 'vitest'
import { countWords, minutesToRead } from './reading-time'

test('a word has a letter or a digit; dashes and bullets are none', () => {
  expect(countWords('Acceptance rose by 4.1 % \u2013 and  both\nguardrails held \u2022 [[M-03]]')).toBe(9)
  expect(countWords(' \n ')).toBe(0)
})

test('four dense pages take some minutes, a line takes one', () => {
  expect(minutesToRead(1_900)).toBe(8)
  expect(minutesToRead(3)).toBe(1)
})
