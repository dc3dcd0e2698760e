import { expect, test } from 'vitest'
import { citationEnd, openCitation } from './open-citation'

test('two brackets open a citation, and what follows is looked for', () => {
  expect(openCitation('it rose [[', 10)).toEqual({ from: 8, query: '' })
  expect(openCitation('it rose [[label le', 18)).toEqual({ from: 8, query: 'label le' })
})

test('a citation that is closed, one bracket, and a new line open none', () => {
  expect(openCitation('it rose [[E-07]] and', 20)).toBeNull()
  expect(openCitation('it rose [E', 10)).toBeNull()
  expect(openCitation('it rose [[\nE', 12)).toBeNull()
  expect(openCitation(`[[${'long '.repeat(12)}`, 62)).toBeNull()
})

test('within a citation that stands, what is before the caret counts and its end is replaced', () => {
  const text = 'it rose [[E-07]] here'
  expect(openCitation(text, 14)).toEqual({ from: 8, query: 'E-07' })
  expect(citationEnd(text, 14)).toBe(16)
  expect(citationEnd('it rose [[E', 11)).toBe(11)
})
