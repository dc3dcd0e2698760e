import { expect, test } from 'vitest'
import { GRADES, type Grade } from '../grades'
import type { DesignFamily } from '../claim'
import type { Facts, Proof } from './facts'
import { gradeFrom } from './grade-from'

const FAMILIES: readonly DesignFamily[] = ['randomized', 'quasi-experiment', 'before-after', 'offline', 'none']
const GOOD: readonly Proof[] = [
  'effect',
  'interval',
  'sizes',
  'ratioPassed',
  'guardrails',
  'stopRule',
  'confirmed',
  'assumption',
  'values',
  'periods',
  'confounders',
  'baseline',
]
const ADVERSE = ['ratioFailed', 'disputed'] as const

/** Every combination of facts that there can be. */
function* everyFacts(): Generator<Facts> {
  const names = [...GOOD, ...ADVERSE]
  for (const family of FAMILIES) {
    for (let bits = 0; bits < 2 ** names.length; bits += 1) {
      const facts = Object.fromEntries(names.map((name, at) => [name, (bits >> at) % 2 === 1]))
      yield { family, ...facts } as Facts
    }
  }
}

const worth = (grade: Grade) => -GRADES.indexOf(grade)

test('every combination of facts has exactly one grade, and every grade is given', () => {
  const counts = new Map<Grade, number>()
  for (const facts of everyFacts()) {
    const grade = gradeFrom(facts)
    counts.set(grade, (counts.get(grade) ?? 0) + 1)
  }
  expect([...counts.keys()].toSorted()).toEqual([...GRADES])
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(5 * 2 ** 14)
})

test('one more proof never lowers a grade, in any combination', () => {
  const lowered: unknown[] = []
  for (const facts of everyFacts())
    for (const proof of GOOD)
      if (!facts[proof] && worth(gradeFrom({ ...facts, [proof]: true })) < worth(gradeFrom(facts)))
        lowered.push([proof, facts])
  expect(lowered).toEqual([])
})

test('a failed sample ratio or a dispute never raises a grade and leaves C at most', () => {
  const wrong: unknown[] = []
  for (const facts of everyFacts())
    for (const fact of ADVERSE) {
      const grade = gradeFrom({ ...facts, [fact]: true })
      if (worth(grade) > worth(gradeFrom({ ...facts, [fact]: false })) || worth(grade) > worth('C'))
        wrong.push([fact, facts])
    }
  expect(wrong).toEqual([])
})
