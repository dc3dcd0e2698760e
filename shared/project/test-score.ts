import type { RecordOf } from '../records/kinds'
import { dayOf } from '../records/summary'
import {
  CHECK_POINTS,
  TEST_SCORE_SECTION_NAMES,
  TEST_SCORE_SECTIONS,
  type CheckState,
  type TestScoreSection,
} from './test-score-checks'

type Scored = Pick<RecordOf<'test-score'>, TestScoreSection>

export interface CheckScore {
  /** "data.schema": the path of its field. */
  id: string
  text: string
  /** Null where nothing is said, which counts no points. */
  state: CheckState | null
  /** 0, 0.5 or 1. */
  points: number
}

export interface SectionScore {
  section: TestScoreSection
  label: string
  /** The sum of its seven checks, 0 to 7. */
  score: number
  checks: CheckScore[]
}

export interface TestScore {
  sections: SectionScore[]
  /** The lowest of the four section scores: a system is as ready as its weakest side. */
  final: number
  /** How many of the 28 checks are answered. */
  answered: number
  /** What a score of this size means, in a sentence. */
  meaning: string
}

/** The ML Test Score (Breck et al. 2017): half a point by hand, one by a machine, the final score the minimum. */
export function testScoreOf(record: Scored): TestScore {
  const sections = TEST_SCORE_SECTION_NAMES.map((section) => sectionScore(record, section))
  const final = Math.min(...sections.map(({ score }) => score))
  const answered = sections.flatMap(({ checks }) => checks).filter(({ state }) => state !== null).length
  return { sections, final, answered, meaning: meaningOf(final) }
}

function sectionScore(record: Scored, section: TestScoreSection): SectionScore {
  const { label, checks } = TEST_SCORE_SECTIONS[section]
  const answers = record[section] as Readonly<Record<string, { done: CheckState | null } | undefined>>
  const scored = Object.entries(checks).map(([name, text]): CheckScore => {
    const state = answers[name]?.done ?? null
    return { id: `${section}.${name}`, text, state, points: state === null ? 0 : CHECK_POINTS[state] }
  })
  return { section, label, score: scored.reduce((sum, { points }) => sum + points, 0), checks: scored }
}

/** The bands of the paper, in our own words. */
function meaningOf(final: number): string {
  if (final === 0) return 'Fit for research, not yet for production: one side has no check at all.'
  if (final <= 1) return 'Checked in places; large holes are likely.'
  if (final <= 2) return 'A first pass at production; more checks would pay.'
  if (final <= 3) return 'Tested reasonably; more of it could run by itself.'
  if (final <= 5) return 'Tested and watched well, fit for what the business depends on.'
  return 'Tested and watched in every part.'
}

export interface ScoreComparison {
  final: { before: number; after: number }
  sections: { section: TestScoreSection; label: string; before: number; after: number }[]
  /** The checks whose points changed, in the order of the sections. */
  checks: { id: string; text: string; before: number; after: number }[]
}

/** What changed between two scores of the same system. */
export function compareScores(before: Scored, after: Scored): ScoreComparison {
  const [one, two] = [testScoreOf(before), testScoreOf(after)]
  const sections = one.sections.flatMap((was) => {
    const is = two.sections.find(({ section }) => section === was.section)
    return is ? [{ was, is }] : []
  })
  return {
    final: { before: one.final, after: two.final },
    sections: sections.map(({ was, is }) => ({
      section: was.section,
      label: was.label,
      before: was.score,
      after: is.score,
    })),
    checks: sections.flatMap(({ was, is }) =>
      was.checks.flatMap(({ id, text, points }, index) => {
        const now = is.checks[index]?.points ?? 0
        return points === now ? [] : [{ id, text, before: points, after: now }]
      }),
    ),
  }
}

/** The score of the same project that was taken last before this one; undefined where this is the first. */
export function scoreBefore(
  record: RecordOf<'test-score'>,
  scores: readonly RecordOf<'test-score'>[],
): RecordOf<'test-score'> | undefined {
  return scores
    .filter((other) => other.id !== record.id && other.deletedAt === null && record.project !== null)
    .filter((other) => other.project === record.project && dayOf(other) < dayOf(record))
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || (a.id < b.id ? -1 : 1))[0]
}
