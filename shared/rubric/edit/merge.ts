import { AppError } from '../../errors'
import type { Anchor, Criterion, Rubric } from '../rubric'
import { LEVEL_NAMES } from '../levels'
import { readBy } from './criteria'
import { freshCriterionId } from './criterion-id'

/** As long as one text of a rubric may be, in characters. */
const MOST = 5_000

/**
 * The rubric with one criterion in the place of several, and its id. It says all that they said, weighs what they weighed,
 * and reads all the evidence that they read.
 * @throws AppError TOO_LARGE where their words do not fit into one text.
 */
export function mergedCriteria(rubric: Rubric, ids: readonly string[], name: string, taken: Iterable<string> = []) {
  const merged = rubric.criteria.filter(({ id }) => ids.includes(id))
  const [first] = merged
  if (!first || merged.length < 2) return { rubric, id: first?.id ?? null }
  const id = freshCriterionId(rubric, taken)
  const criterion = joined(merged, { id, name })
  const criteria = rubric.criteria.flatMap((each) =>
    each === first ? [criterion] : merged.includes(each) ? [] : [each],
  )
  return { rubric: { ...rubric, criteria }, id }
}

function joined(merged: readonly Criterion[], { id, name }: { id: string; name: string }): Criterion {
  const together = (pick: (criterion: Criterion) => readonly string[]) => [...new Set(merged.flatMap(pick))]
  return {
    ...Object.assign({}, ...merged.toReversed()),
    id,
    name,
    weight: Math.min(
      100,
      merged.reduce((sum, { weight }) => sum + weight, 0),
    ),
    summary: inOne(merged.map(({ summary }) => summary)),
    anchors: LEVEL_NAMES.flatMap((level) => anchorOf(level, merged)),
    strong: together(({ strong }) => strong),
    moderate: together(({ moderate }) => moderate),
    weak: together(({ weak }) => weak),
    softwareContrast: inOne(merged.map(({ softwareContrast }) => softwareContrast)),
    bridge: merged.some(({ bridge }) => bridge),
    topic: merged.find(({ topic }) => topic !== 'general')?.topic ?? 'general',
    countsFrom: together(readBy),
    sources: together(({ sources }) => sources),
  }
}

function anchorOf(level: Anchor['level'], merged: readonly Criterion[]): Anchor[] {
  const anchors = merged.flatMap((criterion) => criterion.anchors.filter((anchor) => anchor.level === level))
  if (anchors.length === 0) return []
  const signals = [...new Set(anchors.flatMap((anchor) => anchor.signals))]
  return [
    {
      ...Object.assign({}, ...anchors.toReversed()),
      level,
      summary: inOne(anchors.map(({ summary }) => summary)),
      signals,
    },
  ]
}

function inOne(texts: readonly string[]): string {
  const text = [...new Set(texts.filter((each) => each !== ''))].join(' ')
  if (text.length <= MOST) return text
  throw new AppError(
    'TOO_LARGE',
    'Their words together are longer than one text may be. Shorten one first; nothing was changed.',
  )
}
