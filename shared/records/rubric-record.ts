import { z } from 'zod'
import { PublishedRubric } from '../rubric/published'
import { Rubric } from '../rubric/rubric'
import { line } from './field'
import { defineKind } from './kind'

/**
 * A rubric of the person's own. One record holds the text that is being edited and every version that was published: a
 * version is published in one save, and the trash, the history and the export never part a rubric from its versions.
 */
export const rubricRecord = defineKind({
  kind: 'rubric',
  label: 'Rubric',
  plural: 'Rubrics',
  purpose: 'Criteria of your own to read the evidence by, such as the ladder of your company.',
  example: 'Machine learning ladder of our company',
  titleLabel: 'Name',
  series: null,
  fields: {
    basedOn: line('Based on'),
    rubric: {
      label: 'Contents',
      control: 'rubric' as const,
      schema: Rubric.nullable().default(null),
    },
    versions: {
      label: 'Published versions',
      control: 'rubric' as const,
      schema: z.array(PublishedRubric).max(200, 'A rubric keeps at most 200 versions.').default([]),
    },
  },
  sections: [{ title: 'The rubric', fields: ['basedOn', 'rubric', 'versions'] }],
  reads: ({ rubric, versions }) => {
    const version = versions.at(-1)?.rubric.version
    const criteria = rubric?.criteria.length ?? 0
    return [rubric && `${criteria} ${criteria === 1 ? 'criterion' : 'criteria'}`, version && `version ${version}`]
      .filter(Boolean)
      .join(', ')
  },
})
