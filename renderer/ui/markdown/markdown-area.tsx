import { useContext, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { classes } from '../classes'
import control from '../control.module.css'
import { FieldContext, useControlAttributes } from '../field-context'
import { useNear } from '../pdf/use-near'
import { TextArea } from '../text-area'
import type { Editor } from './create-editor'
import { type EditorKit, useEditorKit } from './load-editor'
import styles from './markdown-area.module.css'
import { PreviewToggle } from './preview-toggle'
import { useWriting } from './writing-context'

interface Props {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** The name of the field in its record, where it can be shown as it prints. */
  field?: string
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
      <div ref={place}>
        {kit && handOver ? (
          <LiveArea {...props} kit={kit} handOver={handOver} />
        ) : (
          <TextArea {...props} onBlur={() => props.onBlur?.()} />
        )}
      </div>
    </PreviewToggle>
  )
}

/** What the editor takes over from the text area that it follows. */
interface HandOver {
  hasFocus: boolean
  selection: { anchor: number; head: number }
}

function LiveArea({ kit, handOver, value, onChange, onBlur }: Props & { kit: EditorKit; handOver: HandOver }) {
  const parent = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const label = useContext(FieldContext)?.label
  const attributes = useControlAttributes()
  const writing = useWriting()
  const change = useEffectEvent(onChange)
  const blur = useEffectEvent(() => onBlur?.())
  const world = useEffectEvent(() => writing)
  const start = useEffectEvent((host: HTMLElement) =>
    kit.createEditor({
      parent: host,
      value,
      selection: handOver.selection,
      attributes: asStrings({ ...attributes, 'aria-labelledby': label }),
      onChange: (next) => change(next),
      onBlur: () => blur(),
      writing: () => world(),
    }),
  )
  useLayoutEffect(() => {
    if (!parent.current) return
    const made = start(parent.current)
    editor.current = made
    return () => made.destroy()
  }, [])
  useLayoutEffect(() => {
    if (handOver.hasFocus) editor.current?.focus()
  }, [handOver])
  useLayoutEffect(() => editor.current?.setValue(value), [value])
  useLabelFocus(label, editor)
  return (
    <div
      ref={parent}
      className={classes(control.line, styles.editor)}
      data-invalid={'aria-invalid' in attributes || undefined}
    />
  )
}

/** A label gives the focus to controls of the browser's own only. */
function useLabelFocus(label: string | undefined, editor: { current: Editor | null }) {
  useLayoutEffect(() => {
    const element = label === undefined ? null : document.getElementById(label)
    if (!element) return
    const focus = () => editor.current?.focus()
    element.addEventListener('click', focus)
    return () => element.removeEventListener('click', focus)
  }, [label, editor])
}

const asStrings = (attributes: Readonly<Record<string, string | boolean | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
