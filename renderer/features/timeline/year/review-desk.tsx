import { useState } from 'react'
import type { Period } from '@shared/year/period'
import { AUDIENCES, type Audience } from '@shared/year/review'
import { useReview } from '@/client/queries'
import { ErrorNote } from '@/ui/error-note'
import { Segmented } from '@/ui/segmented'
import css from './review-desk.module.css'
import { ReviewBlocks } from './review-blocks'
import { ReviewNothing } from './review-nothing'
import { ReviewOutput } from './review-output'
import { useLeftOut } from './use-left-out'

interface Props {
  /** What the text calls itself. */
  title: string
  period: Period
  by: 'happened' | 'captured'
  /** Called when the text was copied or saved. */
  onTaken?: () => void
}

const AUDIENCE_OPTIONS = (Object.keys(AUDIENCES) as Audience[]).map((value) => ({ value, label: AUDIENCES[value] }))

/** A period in blocks on the left, from which the person chooses, and the text it gives on the right. */
export function ReviewDesk({ title, period, by, onTaken }: Props) {
  const [profile, setProfile] = useState<Audience>('internal')
  const { data: review, error, refetch } = useReview({ ...period, by, profile })
  const left = useLeftOut(period)
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />
  if (!review) return null
  const isEmpty = review.blocks.length === 0
  // Where another audience may still be chosen, or something was left out, that has to be said beside it.
  if (isEmpty && profile === 'internal' && review.leftOut.length === 0) return <ReviewNothing period={period} />
  return (
    <div className={css.desk}>
      <div className={css.blocks}>
        {isEmpty ? (
          <ReviewNothing period={period} />
        ) : (
          <ReviewBlocks blocks={review.blocks} left={left.ids} onToggle={left.toggle} />
        )}
      </div>
      <aside className={css.aside} aria-label="The text">
        <div className={css.tools}>
          <Segmented label="For" value={profile} options={AUDIENCE_OPTIONS} onChange={setProfile} />
        </div>
        <ReviewOutput review={review} title={title} without={left.ids} onTaken={onTaken} />
        {[...review.warnings, ...review.leftOut].map((sentence) => (
          <p key={sentence} className={css.note}>
            {sentence}
          </p>
        ))}
        <p className={css.note}>Private notes are never in it.</p>
      </aside>
    </div>
  )
}
