import { Icon } from '@/ui/icon'
import type { Attachment } from '@shared/records/record-shape'
import { File, FileText, Image } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { canView } from './can-view'
import styles from './file-thumb.module.css'
import { thumbOf } from './thumbs'

/** A file in small: its picture or its first page, and what kind it is until that is drawn. */
export function FileThumb({ attachment }: { attachment: Attachment }) {
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const asked = new AbortController()
    const show = (picture: HTMLCanvasElement | null) => {
      if (picture && !asked.signal.aborted) place.current?.replaceChildren(picture)
    }
    // Without a picture it is the file all the same.
    thumbOf(attachment, asked.signal).then(show, () => undefined)
    return () => asked.abort()
  }, [attachment])
  return (
    <span aria-hidden="true" className={styles.thumb}>
      <Icon of={iconOf(attachment)} />
      <span ref={place} className={styles.picture} />
    </span>
  )
}

function iconOf(attachment: Attachment) {
  const view = canView(attachment)
  if (view === 'image') return Image
  return view === null ? File : FileText
}
