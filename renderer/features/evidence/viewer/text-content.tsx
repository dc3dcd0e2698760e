import { clearMarks, markRanges, rangesOf } from '@/ui/find-in-text/text-ranges'
import { useRecords } from '@/client/queries'
import { WrittenText } from '@/ui/written/written-text'
import { useEffect, useRef, useState } from 'react'
import styles from './attachment-viewer.module.css'
import type { Look } from './viewer-state'

interface Props {
  blob: Blob
  name: string
  look: Look
  onFound: (count: number) => void
  /** Shown as it would print. */
  isMarkdown: boolean
}

/** Text as it is, whatever it would do in another program; Markdown as it prints, with nothing fetched that it names. */
export function TextContent({ blob, name, look: { words, place }, onFound, isMarkdown }: Props) {
  const [text, setText] = useState('')
  const block = useRef<HTMLDivElement>(null)
  const records = useRecords().data ?? []
  useEffect(() => void blob.text().then(setText), [blob])
  const drawn = useDrawn(block)
  useEffect(() => {
    if (!block.current) return
    const ranges = rangesOf(block.current, words)
    const current = ranges[place] ?? null
    markRanges(ranges, current)
    onFound(ranges.length)
    if (current) reveal(current)
    return clearMarks
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- who is told does not change what is found
  }, [text, words, place, drawn])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reachable by keyboard
    <section aria-label={name} tabIndex={0} className={styles.scrolling}>
      <div ref={block}>
        {isMarkdown ? (
          <WrittenText text={text} records={records} headingsBelow={2} className={styles.written} />
        ) : (
          <pre className={styles.text}>{text}</pre>
        )}
      </div>
    </section>
  )
}

/** Counts how often what is shown was drawn anew: Markdown is read once its reader is loaded, formulas come after. */
function useDrawn(block: { current: HTMLElement | null }): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (!block.current) return
    const observer = new MutationObserver(() => setCount((before) => before + 1))
    observer.observe(block.current, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [block])
  return count
}

function reveal(range: Range) {
  const view = range.startContainer.parentElement?.closest('section')
  if (!view) return
  const [at, frame] = [range.getBoundingClientRect(), view.getBoundingClientRect()]
  if (at.top < frame.top || at.bottom > frame.bottom) view.scrollTop += at.top - frame.top - frame.height / 3
}
