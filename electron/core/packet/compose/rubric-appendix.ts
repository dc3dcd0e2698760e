import { formatNumber, withUnit } from '@shared/format'
import type { Block } from '../tree'
import { strong, text } from './runs'
import type { AppendixMaker } from './section'

/** The rubric that the packet was written against, so that a reader may disagree with it. */
export const rubricAppendix: AppendixMaker = ({ rubric, level, exhibits, case: { claims } }) => {
  if (claims.length === 0 && exhibits.every(({ evidence }) => evidence.length === 0)) return null
  const levelName = rubric.levels[level] ?? level
  const blocks: Block[] = [
    {
      type: 'paragraph',
      runs: [
        strong(`${rubric.name}, version ${rubric.version}. `),
        text(`The packet reads its evidence by these criteria, at the level ${levelName}.`),
      ],
    },
    {
      type: 'table',
      summary: `The criteria of the rubric with their weights and what the level ${levelName} asks.`,
      columns: [
        { label: 'Criterion', width: 30, align: 'left', rowHeader: true },
        { label: 'Weight', width: 10, align: 'right', numeric: true },
        { label: `Asked at ${levelName} level, in an ML review`, width: 46, align: 'left' },
        { label: 'In a software review', width: 50, align: 'left' },
      ],
      rows: rubric.criteria.map(({ id, name, weight, anchors, softwareContrast }) => ({
        cells: [
          [text(`${id}\u00a0 ${name}`)],
          [text(withUnit(formatNumber(weight, 1), '%'))],
          [text((anchors.find((anchor) => anchor.level === level) ?? anchors[0])?.summary ?? '')],
          [text(softwareContrast)],
        ],
      })),
    },
    { type: 'heading', level: 3, text: 'How this rubric rates evidence', id: 'ratings', outline: false },
    {
      type: 'definitions',
      rows: [
        { label: 'Strong', value: [text(rubric.grades.strong)] },
        { label: 'Moderate', value: [text(rubric.grades.moderate)] },
        { label: 'Weak', value: [text(rubric.grades.weak)] },
      ],
    },
  ]
  return { id: 'rubric', title: 'The rubric used', blocks }
}
