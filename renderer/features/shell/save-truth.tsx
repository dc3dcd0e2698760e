import { useSaveState } from '@/client/save-state'
import { clockTime } from '@/client/today'
import { classes } from '@/ui/classes'
import { Icon } from '@/ui/icon'
import { Check, LoaderCircle, TriangleAlert } from 'lucide-react'
import styles from './save-truth.module.css'

/** The truth about saving, always in sight. */
export function SaveTruth() {
  const state = useSaveState()
  if (state.type === 'failed')
    return (
      <p role="alert" title={state.reason} className={classes(styles.truth, styles.failed)}>
        <Icon of={TriangleAlert} />
        <span className={styles.words}>
          <strong>Not saved.</strong> {state.reason}
        </span>
      </p>
    )
  const words =
    state.type === 'saving' ? 'Saving' : state.at ? `Saved at ${clockTime(state.at)}` : 'Everything is saved'
  return (
    <output title={words} className={classes(styles.truth, state.type === 'saved' && styles.saved)}>
      <Icon of={state.type === 'saving' ? LoaderCircle : Check} />
      <span className={styles.words}>{words}</span>
    </output>
  )
}
