import { clearMarks, markRanges, rangesOf } from '@/ui/find-in-text/text-ranges'
import { useEffect, useRef, useState } from 'react'
import styles from './attachment-viewer.module.css'
import type { Look } from './viewer-state'

interface Props {
  blob: Blob
  name: string
  look: Look
  onFound: (count: number) => void
}

/** Text as it is, whatever it would do in another program. */
export function TextContent({ blob, name, look: { words, place }, onFound }: Props) {
  const [text, setText] = useState('')
  const block = useRef<HTMLPreElement>(null)
  useEffect(() => void blob.text().then(setText), [blob])
  useEffect(() => {
    if (!block.current) return
    const ranges = rangesOf(block.current, words)
    const current = ranges[place] ?? null
    markRanges(ranges, current)
    onFound(ranges.length)
    if (current) reveal(current)
    return clearMarks
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- who is told does not change what is found
  }, [text, words, place])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reachable by keyboard
    <section aria-label={name} tabIndex={0} className={styles.scrolling}>
      <pre ref={block} className={styles.text}>
        {text}
      </pre>
    </section>
  )
}

function reveal(range: Range) {
  const view = range.startContainer.parentElement?.closest('section')
  if (!view) return
  const [at, frame] = [range.getBoundingClientRect(), view.getBoundingClientRect()]
  if (at.top < frame.top || at.bottom > frame.bottom) view.scrollTop += at.top - frame.top - frame.height / 3
}
