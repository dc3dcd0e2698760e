import { STRENGTHS } from '../records/record'
import { LEVEL_NAMES, LEVELS } from './levels'
import type { PublishedRubric } from './published'
import type { Criterion, Rubric } from './rubric'

const counted = (count: number) => `${count} ${count === 1 ? 'criterion' : 'criteria'}`

/** A rubric, or a list of its versions, in one line or a line for each. */
export function rubricInShort(value: Rubric | readonly PublishedRubric[]): string {
  if (isRubric(value)) return counted(value.criteria.length)
  return value
    .map(({ rubric, on, note }) =>
      [rubric.version, on, counted(rubric.criteria.length), note].filter(Boolean).join(', '),
    )
    .join('\n')
}

const isRubric = (value: Rubric | readonly PublishedRubric[]): value is Rubric => !Array.isArray(value)

/** All that a rubric says, part by part with a name for each, so that two versions can be told apart by their words. */
export function rubricParts({ name, summary, levels, criteria, gates, coverage, grades }: Rubric): [string, string][] {
  const months = LEVEL_NAMES.map((level) => `${coverage.sustainedMonths[level]} (${levels[level] ?? LEVELS[level]})`)
  const rules = [
    `Strong pieces: ${coverage.strongPieces}`,
    `Sorts of evidence: ${coverage.types}`,
    `Independent witness: ${coverage.witness ? 'yes' : 'no'}`,
    `Months sustained: ${months.join(', ')}`,
    `Newest piece: at most ${coverage.recentMonths} months old`,
    ...gates.map(({ text }) => `Gate: ${text}`),
  ]
  const about = [
    name,
    summary,
    `Levels: ${LEVEL_NAMES.map((level) => levels[level] ?? LEVELS[level]).join(', ')}`,
    `Order: ${criteria.map(({ id }) => id).join(', ')}`,
    ...(['strong', 'moderate', 'weak'] as const).map((strength) => `${STRENGTHS[strength]}: ${grades[strength]}`),
  ]
  return [
    ['about', about.join('\n')],
    ...criteria.map((criterion): [string, string] => [criterion.id, criterionLines(criterion, levels).join('\n')]),
    ['coverage and gates', rules.join('\n')],
  ]
}

const said = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`])

function criterionLines(criterion: Criterion, levels: Rubric['levels']): string[] {
  const { id, name, weight, summary, anchors, softwareContrast, bridge, topic, countsFrom } = criterion
  return [
    `${id} ${name}, weight ${weight}`,
    ...said('Summary', summary),
    ...anchors.flatMap((anchor) => {
      const level = levels[anchor.level] ?? LEVELS[anchor.level]
      return [...said(level, anchor.summary), ...anchor.signals.map((signal) => `${level}, signal: ${signal}`)]
    }),
    ...(['strong', 'moderate', 'weak'] as const).flatMap((strength) =>
      criterion[strength].map((example) => `Evidence, ${strength}: ${example}`),
    ),
    ...said('In a software review', softwareContrast),
    ...said('Also reads', countsFrom.join(', ')),
    ...said('Topic', topic === 'general' ? '' : topic),
    ...(bridge ? ['Software engineering counts as a bridge'] : []),
  ]
}
