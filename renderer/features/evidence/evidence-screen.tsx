import { classes } from '@/ui/classes'
import { ErrorNote } from '@/ui/error-note'
import { EvidenceHead } from './evidence-head'
import styles from './evidence-screen.module.css'
import { EvidenceList } from './list/evidence-list'
import { useEvidenceView } from './list/evidence-view'
import { FindBar } from './list/find-bar'
import { NothingFound } from './list/nothing-found'
import { NothingYet } from './list/nothing-yet'
import { useFound } from './list/use-found'
import { useOpenRecord } from './list/use-open-record'
import { DetailPane } from './read/detail-pane'

/** Every record, and the one that is open beside them. */
export function EvidenceScreen({ id: openId }: { id: string | null }) {
  const { text, filter, setCursor } = useEvidenceView()
  const found = useFound(text, filter)
  const ids = found.shown.map(({ id }) => id)
  const open = useOpenRecord(ids, openId)
  const all = found.isPending || found.error ? null : found.all.length
  return (
    <>
      <EvidenceHead all={all} shown={ids.length} />
      {all !== 0 && <FindBar records={found.all} onLeave={open.enterList} />}
      <div className={classes(styles.split, openId !== null && styles.opened)}>
        <div className={styles.list} aria-busy={found.isStale}>
          {found.error && <ErrorNote error={found.error} onRetry={found.retry} />}
          {all === 0 && <NothingYet />}
          {found.all.length > 0 && ids.length === 0 && !found.isStale && <NothingFound records={found.all} />}
          <EvidenceList
            records={found.shown}
            hits={found.hits}
            cursor={open.current}
            openId={openId}
            onCursor={setCursor}
          />
        </div>
        {openId !== null && (
          <DetailPane key={openId} id={openId} onClose={open.close} onTrash={(record) => void open.remove(record)} />
        )}
      </div>
    </>
  )
}
