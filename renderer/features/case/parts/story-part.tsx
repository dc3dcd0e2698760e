import type { PartProps } from '../case-parts'
import { TextDraftOffer } from '../drafts/draft-offer'
import { useDrafts } from '../drafts/use-case-drafts'
import { CaseText } from '../preflight/case-text'
import { PartHead } from './part-head'

/** How the ML work began and grew. */
export function StoryPart({ draft: { record, change, errorAt } }: PartProps) {
  const proposed = useDrafts()?.story
  return (
    <>
      <PartHead
        title="How I came here"
        says="How the ML work began and how its scope grew. The packet sets it above the timeline of steps and decisions."
      />
      {proposed && record.story.trim() === '' && (
        <TextDraftOffer
          name="the story"
          field="story"
          text={proposed.text}
          onTake={() => change({ story: proposed.text })}
        />
      )}
      <CaseText
        at="story"
        label="The story"
        hint="Write [[E-07]] to cite an exhibit. A paragraph or two; the timeline shows the dates."
        error={errorAt('story')}
        value={record.story}
        onChange={(story) => change({ story })}
        rows={10}
      />
    </>
  )
}
