import { useImperativeHandle, useLayoutEffect, useRef, type ComponentProps, type RefObject } from 'react'
import { classes } from './classes'
import styles from './marked-text-area.module.css'
import { rectIn } from './rect-in-text'
import { TextArea } from './text-area'
import type { AreaHandle, TextHandle, TextMark } from './text-desk'

interface Props extends ComponentProps<typeof TextArea> {
  /** In order; of two that overlap the first is shown. */
  marks: readonly TextMark[]
  handle?: RefObject<TextHandle | null>
}

/** Long text in which some words are marked. The marks lie over the text in the same face and measure. */
export function MarkedTextArea({ marks, handle, className, ...rest }: Props) {
  const waves = useRef<HTMLDivElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle<TextHandle | null, TextHandle | null>(handle, () => handleOf(area.current, waves.current), [])
  const align = () => {
    if (!waves.current || !area.current) return
    // To ask how wide a scroll bar is costs a layout of the whole page, and an empty field has none.
    const isEmpty = area.current.value === ''
    // A scroll bar takes room from the text that the waves have to leave free too.
    waves.current.style.paddingRight = `${isEmpty ? 0 : area.current.offsetWidth - area.current.clientWidth}px`
    waves.current.scrollTop = isEmpty ? 0 : area.current.scrollTop
  }
  useLayoutEffect(align)
  return (
    <div className={styles.stack}>
      <TextArea {...rest} ref={area} onScroll={align} className={classes(styles.area, className)} />
      <div ref={waves} aria-hidden="true" className={classes(styles.waves, className)}>
        {partsOf(rest.value, marks).map(({ text, tone }, at) =>
          tone ? (
            // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no name but their place
            <span key={at} className={styles[tone]}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
        {/* Or a last empty line would not be as high as in the control. */}
        {'\u200B'}
      </div>
    </div>
  )
}

const handleOf = (area: HTMLTextAreaElement | null, waves: HTMLElement | null): AreaHandle | null =>
  area &&
  waves && {
    area,
    text: () => area.value,
    caret: () => (area.selectionStart === area.selectionEnd ? area.selectionStart : null),
    replace: (from, to, text) => {
      area.focus()
      area.setSelectionRange(from, to)
      // The one way to write into a field that the browser's own undo knows of.
      document.execCommand('insertText', false, text)
    },
    rectAt: (offset) => rectIn(waves, offset),
  }

function partsOf(text: string, marks: readonly TextMark[]): { text: string; tone: TextMark['tone'] | null }[] {
  let from = 0
  const parts = marks.flatMap((mark) => {
    if (mark.from < from) return []
    const before = { text: text.slice(from, mark.from), tone: null }
    from = mark.to
    return [before, { text: text.slice(mark.from, mark.to), tone: mark.tone }]
  })
  return [...parts, { text: text.slice(from), tone: null }]
}
