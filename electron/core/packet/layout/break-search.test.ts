import { array, assert, boolean, float, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { Atom } from './atoms'
import { BreakSearch, type Division, type LineEnd } from './break-search'
import { standard } from './templates/standard'

// Half of the narrowest is wider than a hyphen: what ends a line is narrower divided than whole.
const words = array(record({ width: float({ min: 12, max: 60, noNaN: true }), divides: boolean() }), {
  minLength: 2,
  maxLength: 60,
})

function atomsOf(widths: readonly number[]): Atom[] {
  return widths.map((wordWidth, index) => ({
    start: index * 10,
    end: index * 10 + 10,
    word: [],
    wordWidth,
    space: [],
    spaceWidth: 2.5,
    required: false,
  }))
}

const waysTo = (end: LineEnd | undefined): string[] => {
  const ends: string[] = []
  for (let at = end; at; at = at.previous) ends.push(`${at.atom} ${at.division?.point ?? ''}`)
  return ends
}

test('ways that are dropped for having more demerits than a known one never were the best', () => {
  assert(
    property(words, boolean(), (text, justify) => {
      const atoms = atomsOf(text.map(({ width }) => width))
      const divisionsOf = (atom: Atom): Division[] =>
        text[atom.start / 10]?.divides
          ? [{ point: atom.start + 5, head: atom.wordWidth / 2 + 3, tail: atom.wordWidth / 2 }]
          : []
      const search = new BreakSearch(atoms, { ...standard.styles.body, justify }, 150)
      const best = search.best(divisionsOf)
      const whole = search.best(() => [])
      expect(waysTo(search.best(divisionsOf, whole?.demerits))).toEqual(waysTo(best))
      const least = best?.demerits ?? 0
      expect(waysTo(search.best(divisionsOf, least))).toEqual(waysTo(best))
      expect(search.best(divisionsOf, least * 0.99)).toBeUndefined()
      expect(least).toBeLessThanOrEqual(whole?.demerits ?? Number.POSITIVE_INFINITY)
    }),
    { numRuns: 500 },
  )
})
