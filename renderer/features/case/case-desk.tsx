import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Rubric } from '@shared/rubric/rubric'
import { useRecordDraft } from '@/client/use-record-draft'
import { ErrorNote } from '@/ui/error-note'
import { ProgressBar } from '@/ui/progress-bar'
import { Segmented } from '@/ui/segmented'
import { useActions } from '@/ui/actions/use-actions'
import css from './case-desk.module.css'
import { CaseHead } from './case-head'
import type { CaseRecord } from './case-parts'
import { SetUpDialog } from './choice/set-up-dialog'
import { usePacketChoice } from './choice/use-packet-choice'
import { CopyDialog } from './copy/copy-dialog'
import { draftedParts } from './drafts/drafted-parts'
import { useCaseDrafts } from './drafts/use-case-drafts'
import { useEarlierPackets } from './history/use-earlier-packets'
import { Outline } from './outline'
import { packetMenu } from './packet-menu'
import { PartPicker } from './part-picker'
import { usePagePlace } from './places/use-page-place'
import { countsByPart } from './preflight/finding-place'
import { summaryWords } from './preflight/summary'
import { useFold } from './preflight/use-fold'
import { useReview } from './preflight/use-review'
import { PreviewPane } from './preview/preview-pane'
import { usePacket } from './preview/use-packet'
import { useNewCase } from './use-new-case'
import { usePacketActions } from './use-packet-actions'
import { WritingDesk } from './writing-desk'

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
  const { record } = draft
  const [view, setView] = useState<(typeof views)[number]['value']>('write')
  const [layer, setLayer] = useState<'set-up' | 'copy' | null>(null)
  const [, navigate] = useLocation()
  const chosen = usePacketChoice(draft)
  const loop = usePacket(chosen.choice, draft)
  const place = usePagePlace({ loop, record, part, onText: () => setView('write') })
  const kept = useEarlierPackets(loaded.id)
  const newCase = useNewCase()
  const fold = useFold()
  const review = useReview(draft, part, fold)
  const remark = summaryWords(review.now.open)
  const packet = usePacketActions({ choice: chosen.choice, flush: draft.flush, onKept: kept.reload, remark })
  useActions({ 'case.save': () => packet.start('save') })
  const viewSwitch = <Segmented label="View" value={view} options={views} onChange={setView} />
  const error = packet.error ?? kept.error ?? newCase.error
  const drafts = useCaseDrafts(loaded.id)
  const counts = countsByPart(review.now.open, record)

  return (
    <>
      <CaseHead
        {...{ record, cases, chosen, remark, newCase, viewSwitch }}
        onSetUp={() => setLayer('set-up')}
        actions={packetMenu({
          packet,
          kept: kept.packets.length,
          onCopy: () => setLayer('copy'),
          onHistory: () => navigate(`/case/${record.id}/history`),
        })}
        onSave={() => packet.start('save')}
        isBusy={packet.isBusy}
      />
      {(packet.running ?? error) && (
        <div className={css.strip}>
          {packet.running && <ProgressBar {...packet.running} onCancel={packet.stop} />}
          {error && <ErrorNote error={error} onRetry={packet.error ? packet.dismiss : undefined} />}
        </div>
      )}
      <div className={css.narrowBar}>
        <PartPicker record={record} rubric={rubric} part={part} counts={counts} />
        {viewSwitch}
      </div>
      <div className={css.desk} data-view={view}>
        <Outline {...{ record, rubric, part, counts }} seen={place.seen} drafted={draftedParts(drafts, record)} />
        <WritingDesk {...{ draft, rubric, part, drafts, review, fold }} onFocus={place.onFocus} />
        <PreviewPane loop={loop} place={place} />
      </div>
      <SetUpDialog desk={chosen} locked={draft.locked} open={layer === 'set-up'} onClose={() => setLayer(null)} />
      <CopyDialog draft={draft} choice={chosen.choice} open={layer === 'copy'} onClose={() => setLayer(null)} />
    </>
  )
}
