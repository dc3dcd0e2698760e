import { Button } from '@/ui/button'
import { classes } from '@/ui/classes'
import { ErrorNote } from '@/ui/error-note'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import { useNewRecord } from '@/ui/new-record'
import { ScreenHead } from '@/ui/screen-head'
import { useWide } from '@/ui/use-wide'
import { Plus, Trash2 } from 'lucide-react'
import { useLocation } from 'wouter'
import styles from './evidence-screen.module.css'
import { EvidenceList } from './list/evidence-list'
import { useEvidenceView } from './list/evidence-view'
import { FindBar } from './list/find-bar'
import { NothingFound } from './list/nothing-found'
import { NothingYet } from './list/nothing-yet'
import { useFound } from './list/use-found'
import { focusRow, useListKeys } from './list/use-list-keys'
import { DetailPane } from './read/detail-pane'
import { useTrash } from './use-trash'

/** Every record, and the one that is open beside them. */
export function EvidenceScreen({ id: openId }: { id: string | null }) {
  const [, navigate] = useLocation()
  const { text, filter, cursor, setCursor } = useEvidenceView()
  const found = useFound(text, filter)
  const trash = useTrash()
  const isWide = useWide()
  const newRecord = useNewRecord()
  const ids = found.shown.map(({ id }) => id)
  const current = cursor ?? openId

  const move = (id: string) => {
    setCursor(id)
    if (isWide) navigate(`/evidence/${id}`, { replace: openId !== null })
  }
  const close = () => {
    navigate('/evidence')
    if (openId) requestAnimationFrame(() => focusRow(openId))
  }
  const remove = async (record: { id: string; title: string }) => {
    const at = ids.indexOf(record.id)
    await trash(record)
    const next = ids[at + 1] ?? ids[at - 1]
    setCursor(next ?? null)
    navigate(next && isWide ? `/evidence/${next}` : '/evidence', { replace: true })
  }
  useListKeys({
    ids,
    cursor: current,
    onMove: move,
    onOpen: () => current && navigate(`/evidence/${current}`),
    onBack: () => openId && close(),
  })

  return (
    <>
      <ScreenHead
        title="Evidence"
        sub={found.isPending ? undefined : countOf(found.all.length, found.shown.length)}
        tools={
          <>
            <IconButton label="Trash" icon={<Icon of={Trash2} />} onClick={() => navigate('/evidence/trash')} />
            <Button variant="primary" icon={<Icon of={Plus} />} shortcut="N" onClick={() => newRecord()}>
              New
            </Button>
          </>
        }
      />
      <FindBar records={found.all} onLeave={() => ids[0] && (focusRow(ids[0]), move(ids[0]))} />
      <div className={classes(styles.split, openId !== null && styles.opened)}>
        <div className={styles.list} aria-busy={found.isStale}>
          {found.error && <ErrorNote error={found.error} onRetry={found.retry} />}
          {!found.isPending && found.all.length === 0 && <NothingYet />}
          {found.all.length > 0 && ids.length === 0 && !found.isStale && <NothingFound records={found.all} />}
          <EvidenceList records={found.shown} hits={found.hits} cursor={current} openId={openId} onCursor={setCursor} />
        </div>
        {openId !== null && (
          <DetailPane key={openId} id={openId} onClose={close} onTrash={(record) => void remove(record)} />
        )}
      </div>
    </>
  )
}

function countOf(all: number, shown: number): string {
  const records = all === 1 ? '1 record' : `${all} records`
  return shown === all ? records : `${records}, ${shown} shown`
}
