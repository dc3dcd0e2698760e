import { Field } from '@/ui/field'
import { TextArea } from '@/ui/text-area'
import type { PartProps } from '../case-parts'
import { PartHead } from './part-head'

/** How the ML work began and grew. */
export function StoryPart({ draft: { record, change, errorAt } }: PartProps) {
  return (
    <>
      <PartHead
        title="How I came here"
        says="How the ML work began and how its scope grew. The packet sets it above the timeline of steps and decisions."
      />
      <Field
        label="The story"
        hint="Write [[E-07]] to cite an exhibit. A paragraph or two; the timeline shows the dates."
        error={errorAt('story')}
      >
        <TextArea value={record.story} onChange={(story) => change({ story })} rows={10} />
      </Field>
    </>
  )
}
