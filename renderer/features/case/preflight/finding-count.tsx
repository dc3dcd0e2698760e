import { classes } from '@/ui/classes'
import { Unseen } from '@/ui/unseen'
import css from './finding-count.module.css'
import type { Counts } from './finding-place'

/** How much was found in one part of the case, in the colour of its heaviest. */
export function FindingCount({ counts }: { counts: Counts | undefined }) {
  if (!counts) return null
  const { mend, look } = counts
  const all = mend + look
  const words = mend > 0 ? `${all} found, ${mend} must be mended` : `${all} worth a look`
  return (
    <span className={classes(css.count, mend > 0 ? css.mend : css.look)} title={words}>
      <span aria-hidden="true">{all}</span>
      <Unseen>, {words}</Unseen>
    </span>
  )
}
