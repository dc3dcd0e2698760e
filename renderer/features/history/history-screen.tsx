import { History, Redo2, Undo2 } from 'lucide-react'
import { useHistorySteps } from '@/client/history'
import { keyHint } from '@/ui/actions/key-words'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty-state'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { useReadOnly } from '@/ui/read-only'
import { ScreenHead } from '@/ui/screen-head'
import { useUndo } from '@/ui/undo'
import styles from './history-screen.module.css'
import { byDay } from './by-day'
import { StepRow } from './step-row'

/** What was done to the vault lately, and the way back from it, step by step. */
export function HistoryScreen() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistorySteps()
  const steps = data?.pages.flatMap((page) => page.steps) ?? []
  const newest = data?.pages[0]
  return (
    <>
      <ScreenHead
        ruled
        lead={<Icon of={History} />}
        title="What happened lately"
        tools={newest && <Tools undo={newest.undo} redo={newest.redo} />}
      />
      <div className={styles.body}>
        {error && <ErrorNote error={error} onRetry={() => void refetch()} />}
        {newest && steps.length === 0 && (
          <EmptyState
            title="Nothing was done yet"
            text="Every change is kept here as a step, with its time and the computer it was made on, and can be undone."
          />
        )}
        {byDay(steps).map(({ day, title, steps: ofDay }) => (
          <section key={day} aria-labelledby={`day-${day}`} className={styles.day}>
            <h2 id={`day-${day}`} className={styles.title}>
              {title}
            </h2>
            <ul>
              {ofDay.map((step) => (
                <StepRow key={step.seq} step={step} />
              ))}
            </ul>
          </section>
        ))}
        {hasNextPage && (
          <Button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
            Show earlier steps
          </Button>
        )}
      </div>
    </>
  )
}

/** What the next undo and redo would do, in words. */
function Tools({ undo: undoes, redo: redoes }: { undo: string | null; redo: string | null }) {
  const { undo, redo } = useUndo()
  const readOnly = useReadOnly()
  return (
    <>
      <Button
        icon={<Icon of={Undo2} />}
        shortcut={keyHint('step.undo')}
        disabled={undoes === null || readOnly !== null}
        title={readOnly ?? (undoes === null ? 'Nothing to undo' : undefined)}
        onClick={() => undo()}
      >
        <span className={styles.does}>Undo{undoes !== null && <span className={styles.what}>: {undoes}</span>}</span>
      </Button>
      <Button
        icon={<Icon of={Redo2} />}
        disabled={redoes === null || readOnly !== null}
        title={readOnly ?? (redoes === null ? 'Nothing to redo' : undefined)}
        onClick={redo}
      >
        <span className={styles.does}>Redo{redoes !== null && <span className={styles.what}>: {redoes}</span>}</span>
      </Button>
    </>
  )
}
