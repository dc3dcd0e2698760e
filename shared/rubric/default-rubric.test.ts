import { describe, expect, test } from 'vitest'
import appliedScientist from '../../resources/rubrics/applied-scientist.json' with { type: 'json' }
import mle from '../../resources/rubrics/mle.json' with { type: 'json' }
import mlops from '../../resources/rubrics/mlops.json' with { type: 'json' }
import swe from '../../resources/rubrics/swe.json' with { type: 'json' }
import { Rubric } from './rubric'
import { readsAs, readsLink } from './reads-as'

const shipped = [mle, swe, appliedScientist, mlops].map((rubric) => Rubric.parse(rubric))
const rubric = shipped[0]!

test('the default rubric has nine criteria with weights of their own', () => {
  expect(rubric.criteria.map(({ id }) => id)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'])
  expect(rubric.criteria.map(({ weight }) => weight)).toEqual([20, 10, 10, 15, 15, 10, 5, 5, 10])
})

test('the default rubric lets software engineering count as a bridge for production, craft and ownership only', () => {
  expect(rubric.criteria.filter(({ bridge }) => bridge).map(({ id }) => id)).toEqual(['C6', 'C7', 'C9'])
})

describe.each(shipped)('$name', ({ criteria, sources }) => {
  test('has weights that make 100', () => {
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
  })

  test('cites the sources that it lists, and lists no other', () => {
    const cited = new Set(criteria.flatMap((criterion) => criterion.sources))
    expect([...cited].toSorted()).toEqual(sources.map(({ title }) => title).toSorted())
  })

  test('says each sentence once', () => {
    const said = criteria.flatMap(({ anchors, strong, moderate, weak, summary, softwareContrast }) => [
      summary,
      softwareContrast,
      ...anchors.flatMap((anchor) => [anchor.summary, ...anchor.signals]),
      ...[strong, moderate, weak].flat(),
    ])
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([])
  })

  test.each(criteria)('$id says what each level asks, with signals, and what evidence is worth', (criterion) => {
    expect(criterion.anchors.map(({ level }) => level)).toEqual(['mle', 'senior', 'staff'])
    for (const { summary, signals } of criterion.anchors) {
      expect(summary).not.toBe('')
      expect(signals.length).toBeGreaterThanOrEqual(2)
      expect(signals.length).toBeLessThanOrEqual(4)
    }
    for (const examples of [criterion.strong, criterion.moderate, criterion.weak])
      expect([2, 3]).toContain(examples.length)
    expect(criterion.softwareContrast).not.toBe('')
    expect(criterion.sources).not.toEqual([])
  })
})

describe('evidence goes from one rubric to another', () => {
  const ids = shipped.flatMap(({ criteria }) => criteria.map(({ id }) => id))

  test('because no two give the same id to different criteria', () => {
    expect(ids).toHaveLength(new Set(ids).size)
    const read = shipped.flatMap(({ criteria }) => criteria.flatMap(({ countsFrom }) => countsFrom))
    expect(read.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('and back under the criterion that it came from, but for what an ML review takes more narrowly', () => {
    const others = shipped.slice(1).flatMap(({ criteria }) => criteria)
    const oneWay = others.flatMap(({ id, countsFrom }) =>
      countsFrom
        .filter((from) => from.startsWith('C') && !readsAs(rubric, id).some((back) => back.id === from))
        .map((from) => `${from} to ${id}`),
    )
    expect(oneWay).toEqual(['C6 to S5', 'C1 to S6', 'C7 to A6', 'C3 to O3'])
  })

  test('all but what only one role asks for', () => {
    const lost = ids.filter((id) => !readsLink(rubric, id))
    expect(lost).toEqual(['S6', 'A7', 'O7'])
  })
})
