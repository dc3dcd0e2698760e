import type { z } from 'zod'
import type { PublishedRubric } from '../rubric/published'
import type { Rubric } from '../rubric/rubric'
import { line, type Field } from './field'
import { defineKind } from './kind'

const contents: Field<Rubric | null, z.input<typeof Rubric> | null> = { label: 'Contents', control: 'rubric' }
const published: Field<PublishedRubric[], z.input<typeof PublishedRubric>[]> = {
  label: 'Published versions',
  control: 'rubric',
  isPublished: true,
}

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
    rubric: contents,
    versions: published,
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
