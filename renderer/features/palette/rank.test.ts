import { describe, expect, it } from 'vitest'
import { match, prepare, wordsOf } from './rank'

const cost = (text: string, query: string) => match(prepare(text), wordsOf(query))?.cost ?? null
const shown = (text: string, query: string) =>
  match(prepare(text), wordsOf(query))?.ranges.map(([from, to]) => text.slice(from, to))

describe('ranking', () => {
  it('puts what begins with the words before a word within, and that before letters strewn over it', () => {
    const [first, word, within, scattered] = [
      cost('Label leak', 'label'),
      cost('A label leak', 'label'),
      cost('Relabelled data', 'label'),
      cost('Leak above everything later', 'label'),
    ]
    expect(first).toBeLessThan(word ?? 0)
    expect(word).toBeLessThan(within ?? 0)
    expect(within).toBeLessThan(scattered ?? 0)
    expect(cost('Global tables were empty at last', 'label')).toBeNull()
  })

  it('finds an action by the beginnings of its words', () => {
    expect(cost('New metric impact', 'nmi')).not.toBeNull()
    expect(cost('New metric impact', 'nimp')).not.toBeNull()
    expect(cost('What happened lately', 'whl')).not.toBeNull()
  })

  it('wants every word, in any order', () => {
    expect(cost('Label leak in price features', 'price leak')).not.toBeNull()
    expect(cost('Label leak in price features', 'price leaks')).toBeNull()
  })

  it('prefers the shorter of two that answer alike', () => {
    expect(cost('Levels', 'lev')).toBeLessThan(cost('Levels side by side', 'lev') ?? 0)
  })

  it('minds neither case nor accents, and marks what was meant', () => {
    expect(shown('Café in Zürich', 'zurich CAFE')).toEqual(['Café', 'Zürich'])
    expect(shown('Label leak', 'leak')).toEqual(['leak'])
    expect(shown('Label leak', 'lab label')).toEqual(['Label'])
  })

  it('marks nothing where folding has moved the letters', () => {
    expect(match(prepare('Cafe\u0301 leak'), ['leak'])).toMatchObject({ ranges: [] })
  })
})
