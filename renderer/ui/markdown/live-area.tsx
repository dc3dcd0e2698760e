import { useContext, useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { classes } from '../classes'
import control from '../control.module.css'
import { FieldContext, useControlAttributes } from '../field-context'
import type { TextDesk, TextHandle } from '../text-desk'
import type { Editor } from './create-editor'
import type { EditorKit } from './load-editor'
import styles from './live-area.module.css'
import { useWriting } from './writing-context'

/** What the editor takes over from the text area that it follows. */
export interface HandOver {
  hasFocus: boolean
  selection: { anchor: number; head: number }
}

interface Props {
  kit: EditorKit
  handOver: HandOver
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  rows?: number | undefined
  desk?: TextDesk | undefined
}

/** The editor in the place of a text area. */
export function LiveArea({ kit, handOver, value, onChange, onBlur, rows, desk }: Props) {
  const parent = useRef<HTMLDivElement>(null)
  const editor = useRef<Editor | null>(null)
  const label = useContext(FieldContext)?.label
  const attributes = asStrings({ ...useControlAttributes(), 'aria-labelledby': label, ...desk?.attributes })
  const writing = useWriting()
  const change = useEffectEvent(onChange)
  const blur = useEffectEvent(() => {
    onBlur?.()
    desk?.onLeave()
  })
  const follow = useEffectEvent(() => desk?.onCaret())
  const world = useEffectEvent(() => writing)
  const hasDesk = desk !== undefined
  const start = useEffectEvent((host: HTMLElement) =>
    kit.createEditor({
      parent: host,
      value,
      selection: handOver.selection,
      attributes,
      onChange: (next) => change(next),
      onBlur: () => blur(),
      onCaret: hasDesk ? () => follow() : undefined,
      writing: () => world(),
    }),
  )
  useLayoutEffect(() => {
    if (!parent.current) return
    if (rows !== undefined) parent.current.style.setProperty('--rows', String(rows))
    const made = start(parent.current)
    editor.current = made
    return () => made.destroy()
  }, [rows])
  useLayoutEffect(() => {
    if (handOver.hasFocus) editor.current?.focus()
  }, [handOver])
  useImperativeHandle<TextHandle | null, TextHandle | null>(desk?.handle, () => editor.current?.handle ?? null, [])
  useLayoutEffect(() => editor.current?.setValue(value), [value])
  useLayoutEffect(() => editor.current?.tell(attributes, desk?.marks ?? []))
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
