import { useVaults } from '@/client/queries'
import { useSaveState } from '@/client/save-state'
import { momentWords } from '@/client/today'
import { classes } from '@/ui/classes'
import { Icon } from '@/ui/icon'
import { Check, LoaderCircle, Lock, TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import styles from './save-truth.module.css'

/** The truth about saving, always in sight. */
export function SaveTruth() {
  const state = useSaveState()
  const vault = useVaults().data?.current
  if (state.type === 'failed') return <NotSaved {...state} />
  if (vault?.access === 'read') return <ReadingOnly reason={vault.readOnlyBecause} />
  const words = state.type === 'saving' ? 'Saving' : savedWords(state.at, vault?.savedAt)
  return (
    <output title={words} className={classes(styles.truth, state.type === 'saved' && styles.saved)}>
      <Icon of={state.type === 'saving' ? LoaderCircle : Check} />
      <span className={styles.words}>{words}</span>
    </output>
  )
}

function ReadingOnly({ reason }: { reason: string | null }) {
  return (
    <output title={reason ?? undefined} className={styles.truth}>
      <Icon of={Lock} />
      <span className={styles.words}>Reading only</span>
    </output>
  )
}

/** The whole of it leads to the record where opening that helps. */
function NotSaved({ reason, record }: { reason: string; record?: string }) {
  const content = (
    <>
      <Icon of={TriangleAlert} />
      <span className={styles.words}>
        <strong>Not saved.</strong> {reason}
      </span>
    </>
  )
  if (record === undefined)
    return (
      <p role="alert" title={reason} className={classes(styles.truth, styles.failed)}>
        {content}
      </p>
    )
  return (
    <p role="alert">
      <Link href={`/evidence/${record}/edit`} title={reason} className={classes(styles.truth, styles.failed)}>
        {content}
      </Link>
    </p>
  )
}

/** The later of what this window saved and what the vault says of itself. */
function savedWords(here: string | null, before: string | null | undefined): string {
  const at = [here, before]
    .filter((moment) => moment !== null && moment !== undefined)
    .toSorted()
    .at(-1)
  return at ? `Saved at ${momentWords(at)}` : 'Everything is saved'
}
