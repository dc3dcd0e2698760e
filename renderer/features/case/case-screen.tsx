import { useParams } from 'wouter'
import { currentCase } from '@shared/case/current'
import { useRecords, useRubric, useSettings } from '@/client/queries'
import { useRecordsOf } from '@/client/use-records-of'
import { ErrorNote } from '@/ui/error-note'
import { CaseDesk } from './case-desk'
import { CaseEmpty } from './case-empty'
import css from './case-screen.module.css'
import { PacketHistory } from './history/packet-history'

/** Where a case is written beside the pages that come of it. */
export function CaseScreen() {
  const { id, part } = useParams<{ id?: string; part?: string }>()
  const cases = useRecordsOf('case')
  // Without a case in the address, the one that was written last.
  const last = currentCase(cases.data ?? [])
  const current = id === undefined ? last : cases.data?.find((candidate) => candidate.id === id)
  // The parts name records as they are drawn; one that is only not loaded yet must not read as missing.
  const [rubric, records] = [useRubric(current?.rubric || undefined, current?.rubricVersion), useRecords()]
  // How the case was last looked at has to be known before it is drawn; without an answer it opens as a new one would.
  const isSettled = !useSettings().isPending
  const failed = [cases, rubric, records].find(({ error }) => error)
  return (
    <div className={css.screen}>
      {failed && <ErrorNote error={failed.error} onRetry={() => void failed.refetch()} />}
      {cases.data && id !== undefined && !current && (
        <ErrorNote error="This case is not in the open vault, or lies in the trash." />
      )}
      {cases.data?.length === 0 && <CaseEmpty />}
      {current && part === 'history' && <PacketHistory key={current.id} record={current} />}
      {current && part !== 'history' && cases.data && rubric.data && records.data && isSettled && (
        <CaseDesk key={current.id} record={current} cases={cases.data} rubric={rubric.data} part={part ?? 'ask'} />
      )}
    </div>
  )
}
