import { useEffect, useRef } from 'react'
import type { OpenPdf } from './open-pdf'
import css from './page-thumb.module.css'
import { drawPage } from './paint-page'
import { PaintQueue } from './paint-queue'
import { useNear } from './use-near'

/** CSS pixels. */
const WIDTH = 88

/** Behind the large pages, which have a queue of their own. */
const queue = new PaintQueue()

/** A page in small, drawn when it comes near; its words are those of what stands around it. */
export function PageThumb({ pdf, number }: { pdf: OpenPdf; number: number }) {
  const place = useRef<HTMLSpanElement>(null)
  const near = useNear(place)
  const size = pdf.sizes[number - 1] ?? { width: 1, height: 1.4 }
  const scale = WIDTH / Math.max(size.width, size.height / 1.6)
  useEffect(() => {
    const paper = place.current
    if (!paper || !near) return
    const run = async (signal: AbortSignal) => {
      const canvas = await drawPage(pdf, number, { scale, density: devicePixelRatio, signal }).catch(() => null)
      if (canvas) paper.replaceChildren(canvas)
    }
    return queue.add({ distance: () => number, run })
  }, [pdf, number, scale, near])
  return (
    <span
      ref={place}
      aria-hidden="true"
      className={css.thumb}
      style={{ width: Math.round(size.width * scale), height: Math.round(size.height * scale) }}
    />
  )
}
