import { useState } from 'react'
import type { Rubric } from '@shared/rubric/rubric'
import { useRecordDraft } from '@/client/use-record-draft'
import { ErrorNote } from '@/ui/error-note'
import { ProgressBar } from '@/ui/progress-bar'
import { Segmented } from '@/ui/segmented'
import { useShortcuts } from '@/ui/use-shortcuts'
import css from './case-desk.module.css'
import { CaseHead } from './case-head'
import type { CaseRecord } from './case-parts'
import { Outline } from './outline'
import { packetMenu } from './packet-menu'
import { PartPicker } from './part-picker'
import { countsByPart } from './preflight/finding-place'
import { FindingsContext } from './preflight/findings-context'
import { PreflightPanel } from './preflight/preflight-panel'
import { summaryWords } from './preflight/summary'
import { useReview } from './preflight/use-review'
import { PreviewPane } from './preview/preview-pane'
import { usePacket, type PacketChoice } from './preview/use-packet'
import { useEarlierPackets } from './use-earlier-packets'
import { useNewCase } from './use-new-case'
import { usePacketActions } from './use-packet-actions'
import { WritingPane } from './writing-pane'

interface Props {
  record: CaseRecord
  cases: readonly CaseRecord[]
  rubric: Rubric
  part: string
}

const views = [
  { value: 'write', label: 'Write' },
  { value: 'pages', label: 'Pages' },
] as const

/** One case: its parts, the part that is written, and its pages. */
export function CaseDesk({ record: loaded, cases, rubric, part }: Props) {
  const draft = useRecordDraft(loaded)
  const { record, saved } = draft
  const [profile, setProfile] = useState<PacketChoice['profile']>('internal')
  const [view, setView] = useState<(typeof views)[number]['value']>('write')
  const choice: PacketChoice = { case: loaded.id, paper: ((saved ?? loaded) as CaseRecord).paper ?? 'a4', profile }
  const preview = usePacket(choice)
  const earlier = useEarlierPackets(loaded.id)
  const newCase = useNewCase()
  const review = useReview(draft, part)
  const remark = summaryWords(review.now.open)
  const packet = usePacketActions({
    choice,
    flush: draft.flush,
    earlier: earlier.shown,
    onKept: earlier.reload,
    remark,
  })
  useShortcuts({ 'Ctrl s': () => packet.start('save') })
  const setPaper = (paper: PacketChoice['paper']) => draft.change({ paper })
  const viewSwitch = <Segmented label="View" value={view} options={views} onChange={setView} />
  const error = packet.error ?? earlier.error ?? newCase.error

  return (
    <>
      <CaseHead
        record={record}
        cases={cases}
        remark={remark}
        choice={{ ...choice, paper: record.paper ?? 'a4' }}
        onPaper={setPaper}
        onProfile={setProfile}
        onNew={newCase.begin}
        actions={packetMenu({ packet, earlier, choice, onPaper: setPaper, onProfile: setProfile })}
        onSave={() => packet.start('save')}
        isBusy={packet.isBusy}
        viewSwitch={viewSwitch}
      />
      {(packet.running ?? error) && (
        <div className={css.strip}>
          {packet.running && <ProgressBar {...packet.running} onCancel={packet.stop} />}
          {error && <ErrorNote error={error} onRetry={packet.error ? packet.dismiss : undefined} />}
        </div>
      )}
      <div className={css.narrowBar}>
        <PartPicker record={record} rubric={rubric} part={part} />
        {viewSwitch}
      </div>
      <div className={css.desk} data-view={view}>
        <Outline record={record} rubric={rubric} part={part} counts={countsByPart(review.now.open, record)} />
        <FindingsContext value={{ open: review.now.open, record }}>
          <div className={css.writing}>
            <WritingPane draft={draft} rubric={rubric} part={part} />
            <PreflightPanel draft={draft} part={part} review={review} />
          </div>
        </FindingsContext>
        <PreviewPane preview={preview} earlier={earlier.shown} onBack={earlier.back} />
      </div>
    </>
  )
}
