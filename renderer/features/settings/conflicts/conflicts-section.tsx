import { useState } from 'react'
import type { ConflictCopy } from '@shared/backup/conflict'
import { useConflicts } from '@/client/conflicts'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import { SectionHead } from '@/ui/section-head'
import { useToasts } from '@/ui/use-toasts'
import css from '../settings.module.css'
import { MergeDialog } from './merge-dialog'

/** Second versions of the vault's files, while there are any. */
export function ConflictsSection() {
  const conflicts = useConflicts()
  const [chosen, setChosen] = useState<ConflictCopy | null>(null)
  const toasts = useToasts()
  const copies = conflicts.data ?? []
  if (copies.length === 0 && !conflicts.error) return null
  const done = (words: string) => {
    setChosen(null)
    toasts.show({ text: words })
  }
  return (
    <section aria-labelledby="conflicts">
      <SectionHead id="conflicts" title="Conflict copies" count={copies.length} />
      {conflicts.error && <ErrorNote error={conflicts.error} />}
      <p className={css.says}>
        A sync program has kept what another computer wrote at the same time. Take from it what you want; the copy
        itself is put away in quarantine/ and never deleted.
      </p>
      <ul className={css.list}>
        {copies.map((copy) => (
          <li key={copy.file}>
            <div>
              <p>{copy.words}</p>
              <p className={css.folder}>{copy.file}</p>
            </div>
            <Button size="small" aria-label={`See what differs in ${copy.file}`} onClick={() => setChosen(copy)}>
              See what differs
            </Button>
          </li>
        ))}
      </ul>
      {chosen && <MergeDialog copy={chosen} onClose={() => setChosen(null)} onDone={done} />}
    </section>
  )
}
