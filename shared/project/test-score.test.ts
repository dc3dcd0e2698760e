import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { recordOf } from '../case/preflight/testing/small-vault'
import { compareScores, scoreBefore, testScoreOf } from './test-score'
import { CHECK_STATES, TEST_SCORE_SECTION_NAMES, TEST_SCORE_SECTIONS, type CheckState } from './test-score-checks'

const scored = (fields: Record<string, unknown> = {}) => recordOf('test-score', { project: 'p1', ...fields })
const all = (done: CheckState) =>
  Object.fromEntries(
    TEST_SCORE_SECTION_NAMES.map((section) => [
      section,
      Object.fromEntries(Object.keys(TEST_SCORE_SECTIONS[section].checks).map((name) => [name, { done }])),
    ]),
  )

/** A score whose 28 checks stand as listed. */
function scoredWith(states: readonly (CheckState | null)[]) {
  const checks = TEST_SCORE_SECTION_NAMES.flatMap((section) =>
    Object.keys(TEST_SCORE_SECTIONS[section].checks).map((name) => ({ section, name })),
  )
  const answers: Record<string, Record<string, { done: CheckState | null }>> = {}
  for (const [index, { section, name }] of checks.entries())
    answers[section] = { ...answers[section], [name]: { done: states[index] ?? null } }
  return scored(answers)
}

describe('the ML Test Score', () => {
  test('asks 28 checks, seven in each of four sections', () => {
    const { sections, answered } = testScoreOf(scored())
    expect(sections.map(({ checks }) => checks.length)).toEqual([7, 7, 7, 7])
    expect(answered).toBe(0)
  })

  test.each([
    ['no', 0, 0],
    ['manual', 3.5, 3.5],
    ['automated', 7, 7],
  ] as const)('counts a check done “%s”: seven of them are %d', (done, section, final) => {
    const score = testScoreOf(scored(all(done)))
    expect(score.sections.map((one) => one.score)).toEqual([section, section, section, section])
    expect(score).toMatchObject({ final, answered: 28 })
  })

  test('is that of its weakest section', () => {
    const { final, meaning } = testScoreOf(scored({ ...all('automated'), monitoring: { age: { done: 'manual' } } }))
    expect(final).toBe(0.5)
    expect(meaning).toBe('Checked in places; large holes are likely.')
  })

  test('never falls when one more check is done better', () => {
    const state = fc.constantFrom<(CheckState | null)[]>(...(Object.keys(CHECK_STATES) as CheckState[]), null)
    const better = { no: 'manual', manual: 'automated', automated: 'automated' } as const
    fc.assert(
      fc.property(fc.array(state, { minLength: 28, maxLength: 28 }), fc.nat(27), (states, place) => {
        const after = states.with(place, better[states[place] ?? 'no'])
        expect(testScoreOf(scoredWith(after)).final).toBeGreaterThanOrEqual(testScoreOf(scoredWith(states)).final)
      }),
      { numRuns: 100 },
    )
  })
})

describe('two scores of one system', () => {
  const before = scored({ id: 'one', when: { from: '2026-01-14', to: '2026-01-14' }, data: { schema: { done: 'no' } } })
  const after = scored({
    id: 'two',
    when: { from: '2026-10-12', to: '2026-10-12' },
    data: { schema: { done: 'automated' } },
  })

  test('are compared by section, and by the checks that changed', () => {
    const { sections, checks, final } = compareScores(before, after)
    expect(final).toEqual({ before: 0, after: 0 })
    expect(sections[0]).toEqual({ section: 'data', label: 'Data and features', before: 0, after: 1 })
    expect(checks).toMatchObject([{ id: 'data.schema', before: 0, after: 1 }])
  })

  test('the one before is the last earlier one of the same project, outside the trash', () => {
    const trashed = scored({ id: 'gone', when: { from: '2026-05-01' }, deletedAt: '2026-06-01T08:00:00.000Z' })
    const other = scored({ id: 'other', project: 'p2', when: { from: '2026-05-01' } })
    expect(scoreBefore(after, [after, other, trashed, before])?.id).toBe('one')
    expect(scoreBefore(before, [after, before])).toBeUndefined()
  })
})
