import { ErrorNote } from '@/ui/error-note'
import { useEffect, useRef, useState } from 'react'
import styles from './attachment-viewer.module.css'
import type { Look } from './viewer-state'

/** A picture, drawn on a canvas: so it can be turned, and nothing of the file but its colours reaches the page. */
export function PictureContent({ blob, name, look }: { blob: Blob; name: string; look: Look }) {
  const place = useRef<HTMLCanvasElement>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  const [failed, setFailed] = useState(false)
  const { turn, zoom } = look
  useEffect(() => {
    let isGone = false
    const draw = async () => {
      const picture = await createImageBitmap(blob)
      if (!isGone && place.current) setSize(drawTurned(place.current, picture, turn))
      picture.close()
    }
    draw().catch(() => isGone || setFailed(true))
    return () => void (isGone = true)
  }, [blob, turn])
  if (failed)
    return (
      <div className={styles.wait}>
        <ErrorNote
          error={`\u201C${name}\u201D is damaged, or no picture: it cannot be shown here. It stays in the vault as it is, and can be saved elsewhere.`}
        />
      </div>
    )
  const width = size && zoom !== 'width' ? (size.width * zoom) / devicePixelRatio : undefined
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reachable by keyboard
    <section aria-label={name} tabIndex={0} className={styles.scrolling}>
      <canvas
        ref={place}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an image cannot be turned
        role="img"
        aria-label={name}
        className={styles.picture}
        style={width === undefined ? {} : { width, maxWidth: 'none' }}
      />
    </section>
  )
}

/** Draws a picture turned clockwise, and gives its size then. */
function drawTurned(canvas: HTMLCanvasElement, picture: ImageBitmap, turn: number) {
  const isSideways = turn % 180 !== 0
  const [width, height] = isSideways ? [picture.height, picture.width] : [picture.width, picture.height]
  Object.assign(canvas, { width, height })
  const drawing = canvas.getContext('2d')
  drawing?.translate(width / 2, height / 2)
  drawing?.rotate((turn * Math.PI) / 180)
  drawing?.drawImage(picture, -picture.width / 2, -picture.height / 2)
  return { width, height }
}
