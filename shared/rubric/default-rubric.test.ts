import { describe, expect, test } from 'vitest'
import mle from '../../resources/rubrics/mle.json' with { type: 'json' }
import { Rubric } from './rubric'

const rubric = Rubric.parse(mle)

describe('the default rubric', () => {
  test('has nine criteria whose weights make 100', () => {
    expect(rubric.criteria.map(({ id }) => id)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'])
    expect(rubric.criteria.map(({ weight }) => weight)).toEqual([20, 10, 10, 15, 15, 10, 5, 5, 10])
  })

  test('lets software engineering count as a bridge for production, craft and ownership only', () => {
    expect(rubric.criteria.filter(({ bridge }) => bridge).map(({ id }) => id)).toEqual(['C6', 'C7', 'C9'])
  })

  test('cites only sources that it lists', () => {
    const listed = rubric.sources.map(({ title }) => title)
    expect(rubric.criteria.flatMap(({ sources }) => sources).filter((source) => !listed.includes(source))).toEqual([])
  })

  test.each(rubric.criteria)('$id says what each level asks, with signals, and what evidence is worth', (criterion) => {
    expect(criterion.anchors.map(({ level }) => level)).toEqual(['mle', 'senior', 'staff'])
    for (const { signals } of criterion.anchors) {
      expect(signals.length).toBeGreaterThanOrEqual(2)
      expect(signals.length).toBeLessThanOrEqual(4)
    }
    for (const examples of [criterion.strong, criterion.moderate, criterion.weak])
      expect([2, 3]).toContain(examples.length)
    expect(criterion.sources).not.toEqual([])
  })
})
