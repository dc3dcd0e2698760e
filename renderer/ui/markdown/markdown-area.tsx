import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { MarkedTextArea } from '../marked-text-area'
import { useNear } from '../pdf/use-near'
import { TextArea } from '../text-area'
import type { TextDesk } from '../text-desk'
import { type HandOver, LiveArea } from './live-area'
import { useEditorKit } from './load-editor'
import { PreviewToggle } from './preview-toggle'

interface Props {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** The name of the field in its record, where it can be shown as it prints. */
  field?: string
  /** Lines that an empty text has room for. */
  rows?: number | undefined
  desk?: TextDesk
}

/** Long text in Markdown: a text area until the editor is loaded and the field is near, and where it cannot be loaded. */
export function MarkdownArea({ field, ...props }: Props) {
  const kit = useEditorKit()
  const place = useRef<HTMLDivElement>(null)
  const isNear = useNear(place)
  const [handOver, setHandOver] = useState<HandOver | null>(null)
  const goLive = useEffectEvent(() => {
    const area = place.current?.querySelector('textarea')
    // Nothing can be written in a form that is locked, and the text area says so by itself.
    if (!area || area.matches(':disabled')) return
    setHandOver({
      hasFocus: document.activeElement === area,
      selection: { anchor: area.selectionStart, head: area.selectionEnd },
    })
  })
  useLayoutEffect(() => {
    if (kit && isNear && !handOver) goLive()
  }, [kit, isNear, handOver])
  return (
    <PreviewToggle field={field} text={props.value}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are pressed in the text within */}
      <div ref={place} onKeyDownCapture={props.desk?.onKey}>
        {kit && handOver ? <LiveArea {...props} kit={kit} handOver={handOver} /> : <PlainArea {...props} />}
      </div>
    </PreviewToggle>
  )
}

/** The text before the editor is there. */
function PlainArea({ desk, onBlur, ...props }: Omit<Props, 'field'>) {
  if (!desk) return <TextArea {...props} onBlur={() => onBlur?.()} />
  const leave = () => {
    onBlur?.()
    desk.onLeave()
  }
  const { marks, handle, attributes, onCaret } = desk
  return <MarkedTextArea {...props} {...attributes} {...{ marks, handle }} onSelect={onCaret} onBlur={leave} />
}
