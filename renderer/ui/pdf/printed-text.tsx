import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { ErrorNote } from '../error-note'
import { PdfPage } from './pdf-page'
import styles from './printed-text.module.css'
import { usePdf } from './use-pdf'

export interface PrintedStrip {
  bytes: Uint8Array
  /** How much of the last page is used, in points. */
  height: number
}

interface Props {
  text: string
  /** Sets the text as the packet prints it. */
  print: (text: string) => Promise<PrintedStrip>
}

/** Between what is typed and when it is set, in milliseconds. */
const PAUSE_MS = 120
/** CSS pixels per point at the size it has on paper. */
const ACTUAL_SIZE = 96 / 72

/** A text as the packet prints it, cut off below its last line. While the next one is set, the last stays. */
export function PrintedText({ text, print }: Props) {
  const place = useRef<HTMLElement>(null)
  const width = useWidth(place)
  const { strip, error: refused } = useStrip(text, print)
  const { pdf, shown, error } = usePdf(strip, true)
  const first = pdf?.sizes[0]
  const scale = first && width > 0 ? Math.min(ACTUAL_SIZE, width / first.width) : 0
  const above = (pdf?.sizes ?? []).slice(0, -1).reduce((sum, { height }) => sum + height, 0)
  return (
    <section ref={place} aria-label="As printed">
      {(refused ?? error) ? <ErrorNote error={refused ?? error} /> : null}
      <div
        className={styles.strip}
        {...(shown && scale > 0 ? { style: { height: (above + shown.height) * scale } } : {})}
      >
        {pdf && scale > 0 ? (
          pdf.sizes.map((size, index) => (
            <PdfPage
              key={index}
              {...{ pdf, size, scale }}
              number={index + 1}
              of={pdf.sizes.length}
              digest={undefined}
              band={null}
              onPoint={undefined}
              onGoTo={() => undefined}
            />
          ))
        ) : (
          <div className={styles.waiting} />
        )}
      </div>
    </section>
  )
}

function useStrip(text: string, print: Props['print']) {
  const [state, setState] = useState<{ strip: PrintedStrip | null; error: unknown }>({ strip: null, error: null })
  const run = useEffectEvent((asked: string) => print(asked))
  useEffect(() => {
    let isOver = false
    const timer = setTimeout(() => {
      run(text).then(
        (strip) => isOver || setState({ strip, error: null }),
        (error: unknown) => isOver || setState((last) => ({ ...last, error })),
      )
    }, PAUSE_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [text])
  return state
}

function useWidth(place: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!place.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])
  return width
}
