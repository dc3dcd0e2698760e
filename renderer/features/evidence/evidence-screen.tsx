import { classes } from '@/ui/classes'
import { useSteady } from '@/ui/use-steady'
import { ErrorNote } from '@/ui/error-note'
import type { RecordSummary } from '@shared/records/summary'
import { lazy, Suspense, useEffect, useRef, useState, type ComponentType, type RefObject } from 'react'
import { BulkBar } from './bulk/bulk-bar'
import { EvidenceHead } from './evidence-head'
import styles from './evidence-screen.module.css'
import { EvidenceList } from './list/evidence-list'
import { useEvidenceView, useViewActions } from './list/evidence-view'
import { FindBar } from './list/find-bar'
import { FoundNote } from './list/found-note'
import { NothingFound } from './list/nothing-found'
import { NothingYet } from './list/nothing-yet'
import { useFound, type Found } from './list/use-found'
import { useOpenRecord } from './list/use-open-record'
import type { Reveal } from './list/use-window'
import { DetailPane } from './read/detail-pane'

// The list is what most people look at first; the others load when they are asked for.
const Board = lazy(async () => ({ default: (await import('./board/board')).Board }))
const EvidenceTable = lazy(async () => ({ default: (await import('./table/evidence-table')).EvidenceTable }))

/** Draws records over time; another area of the app has it. */
export type TimelineOf = ComponentType<{ records: readonly RecordSummary[] }>

interface Props {
  id: string | null
  timeline: TimelineOf
}

/** Every record, and the one that is open beside them. */
export function EvidenceScreen({ id: openId, timeline }: Props) {
  const found = useFound(useEvidenceView(({ settings }) => settings))
  const list = useRef<Reveal>(null)
  const open = useOpenRecord(found.shownIds, openId, list)
  const enterList = useSteady(open.enterList)
  const all = found.isPending || found.error ? null : found.all.length
  return (
    <>
      <EvidenceHead all={all} shown={found.count} />
      {all !== 0 && <FindBar records={found.all} context={found.context} onLeave={enterList} />}
      <div className={classes(styles.split, openId !== null && styles.opened)}>
        <div className={styles.side}>
          <Records found={found} all={all} current={open.current} openId={openId} list={list} timeline={timeline} />
          <BulkBar records={found.all} shown={found.shownIds} />
        </div>
        {openId !== null && (
          <DetailPane key={openId} id={openId} onClose={open.close} onTrash={(record) => void open.remove(record)} />
        )}
      </div>
    </>
  )
}

interface RecordsProps {
  found: Found
  all: number | null
  current: string | null
  openId: string | null
  list: RefObject<Reveal | null>
  timeline: TimelineOf
}

/** The records as the chosen layout has them. */
function Records({ found, all, current, openId, list, timeline: Timeline }: RecordsProps) {
  const layout = useEvidenceView(({ settings }) => settings.layout)
  const sort = useEvidenceView(({ settings }) => settings.sort)
  const { setCursor } = useViewActions()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  // Where the record was come to by its address, its row is brought into sight.
  useEffect(() => {
    if (scroller && openId) list.current?.reveal(openId)
  }, [scroller, openId, list])
  const shared = { records: found.shown, cursor: current, openId, onCursor: setCursor, scroller, ref: list }
  return (
    <div
      ref={setScroller}
      className={classes(styles.list, layout === 'board' && styles.board, layout === 'timeline' && styles.timeline)}
      aria-busy={found.isStale}
    >
      {found.error && <ErrorNote error={found.error} onRetry={found.retry} />}
      {all === 0 && <NothingYet />}
      {found.all.length > 0 && found.shown.length === 0 && !found.isStale && (
        <NothingFound records={found.all} context={found.context} />
      )}
      {layout === 'list' && <EvidenceList {...shared} hits={found.hits} sort={sort} />}
      <Suspense>
        {layout === 'table' && found.shown.length > 0 && <EvidenceTable {...shared} isSearch={found.hits !== null} />}
        {layout === 'timeline' && found.shown.length > 0 && <Timeline records={found.shown} />}
        {layout === 'board' && found.shown.length > 0 && <Board {...shared} context={found.context} />}
      </Suspense>
      <FoundNote found={found} />
    </div>
  )
}
