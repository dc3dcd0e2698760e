import type { VaultRecord } from '@shared/records/kinds'
import { useId, useRef, useState } from 'react'
import { useAttachCaution } from '@/client/attach-caution'
import { AttachCaution } from '@/ui/attach-caution'
import { Button } from '@/ui/button'
import { MarkedTextArea } from '@/ui/marked-text-area'
import type { AreaHandle } from '@/ui/text-desk'
import { useReadOnly } from '@/ui/read-only'
import styles from './capture-field.module.css'
import { pressInCapture, type CaptureActs } from './capture-keys'
import { CaptureParts } from './capture-parts'
import { CaptureReading } from './capture-reading'
import { CompletionList, optionId } from './completion-list'
import { Shorthand } from './shorthand'
import { useCapture } from './use-capture'
import { useCaptureFiles } from './use-capture-files'

interface Props {
  vault: string
  /** Whether there is a form to go on to from here. */
  canRefine?: boolean
  /** It is in the inbox; the second says that the person wants to go on with it at once. */
  onKept: (record: VaultRecord, goOn: boolean) => void
  onLeave?: (() => void) | undefined
}

/** One line is enough: Enter keeps it. What is understood is tinted as it is typed, and said below. */
export function CaptureField({ vault, canRefine = true, onKept, onLeave }: Props) {
  const [reading, list] = [useId(), useId()]
  const handle = useRef<AreaHandle>(null)
  const capture = useCapture(vault, handle)
  const { handlers, running, error, arrived } = useCaptureFiles(capture.actions)
  const caution = useAttachCaution()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const keep = async (goOn: boolean) => {
    await arrived()
    const kept = await capture.keep()
    if (kept) onKept(kept, goOn)
  }
  const help = () => setHelpOpen(!isHelpOpen)
  const leave = onLeave ?? (() => handle.current?.area.blur())
  const acts = { keep: () => void keep(false), refine: () => void keep(canRefine), leave, help }
  const marks = capture.tokens.flatMap(({ start, end, meaning }) =>
    meaning ? [{ from: start, to: end, tone: 'cite' as const }] : [],
  )
  return (
    <section aria-label="Capture" className={styles.capture} {...handlers}>
      <div className={styles.box}>
        <MarkedTextArea
          data-capture
          aria-label="What happened?"
          placeholder="What happened? One line is enough."
          disabled={useReadOnly() !== null}
          marks={marks}
          handle={handle}
          rows={1}
          className={styles.input}
          value={capture.text}
          onChange={capture.actions.type}
          onSelect={capture.follow}
          onBlur={capture.closeList}
          onKeyDown={(event) => pressInCapture(event, capture, acts)}
          aria-describedby={reading}
          aria-autocomplete="list"
          {...(capture.list && { 'aria-controls': list })}
          {...(capture.list && capture.list.at >= 0 && { 'aria-activedescendant': optionId(list, capture.list.at) })}
        />
        <CompletionList id={list} capture={capture} handle={handle} />
      </div>
      <CaptureParts draft={capture.draft} change={capture.actions.change} running={running} />
      <AttachCaution
        isDue={capture.draft.attachments.length > 0 && caution.isUnread}
        onUnderstood={caution.understood}
      />
      <div className={styles.foot}>
        <CaptureReading id={reading} text={capture.text} tokens={capture.tokens} trouble={error ?? capture.trouble} />
        <Hints
          isEmpty={capture.text === ''}
          canRefine={canRefine && !capture.list}
          isHelpOpen={isHelpOpen}
          acts={acts}
        />
      </div>
      {isHelpOpen && <Shorthand />}
    </section>
  )
}

interface HintsProps {
  isEmpty: boolean
  canRefine: boolean
  isHelpOpen: boolean
  acts: CaptureActs
}

/** The ways on, each with its key. */
function Hints({ isEmpty, canRefine, isHelpOpen, acts }: HintsProps) {
  return (
    <span className={styles.hints}>
      {!isEmpty && (
        <>
          <Button variant="bare" size="small" onClick={acts.keep}>
            <kbd aria-hidden="true">Enter</kbd> keep
          </Button>
          {canRefine && (
            <Button variant="bare" size="small" onClick={acts.refine}>
              <kbd aria-hidden="true">Ctrl Enter</kbd> refine now
            </Button>
          )}
        </>
      )}
      <Button variant="bare" size="small" aria-expanded={isHelpOpen} onClick={acts.help}>
        {isEmpty && <kbd aria-hidden="true">?</kbd>} shorthand
      </Button>
    </span>
  )
}
