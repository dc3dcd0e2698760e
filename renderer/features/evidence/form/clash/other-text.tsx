import type { Draft } from '@/client/use-record-draft'
import { momentWords } from '@/client/today'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { ParsedDraft, VaultRecord } from '@shared/records/kinds'
import { TriangleAlert } from 'lucide-react'
import { useEffect, useEffectEvent } from 'react'
import { labelOf } from './label-of'
import styles from './other-text.module.css'
import { SavedValue } from './saved-value'

interface Props {
  draft: Draft<ParsedDraft>
  theirs: VaultRecord
  name: string
  /** Told while the text stands here. */
  onPlaced: (name: string, isPlaced: boolean) => void
}

/** What another window has saved in a field that is written here: both can be read, and one is chosen. */
export function OtherText({ draft, theirs, name, onPlaced }: Props) {
  const placed = useEffectEvent(onPlaced)
  useEffect(() => {
    placed(name, true)
    return () => placed(name, false)
  }, [name])
  const label = labelOf(draft.record, name)
  return (
    <section aria-label={`${label}, as saved elsewhere`} className={styles.other} data-clash={name}>
      <p className={styles.head}>
        <Icon of={TriangleAlert} size={14} />
        Saved elsewhere at {momentWords(theirs.updatedAt)}. Above is yours, not saved yet.
      </p>
      <SavedValue name={name} record={theirs} />
      <div className={styles.actions}>
        <Button size="small" onClick={() => void draft.takeTheirs([name])}>
          Use this one
        </Button>
        <Button size="small" onClick={() => void draft.keepMine([name])}>
          Keep mine
        </Button>
        <span className={styles.hint}>The other stays in the history.</span>
      </div>
    </section>
  )
}
