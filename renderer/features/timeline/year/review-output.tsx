import { Copy, Download } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Review } from '@shared/year/review'
import { reviewFileName, reviewText, type ReviewFormat } from '@shared/year/review-text'
import { saveAs } from '@/client/download'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Segmented } from '@/ui/segmented'
import { useToasts } from '@/ui/use-toasts'
import css from './review-desk.module.css'

const FORMATS: readonly { value: ReviewFormat; label: string }[] = [
  { value: 'markdown', label: 'Markdown' },
  { value: 'text', label: 'Plain text' },
]

interface Props {
  review: Review
  title: string
  without: ReadonlySet<string>
  onTaken?: (() => void) | undefined
}

/** The text itself, to copy or to save. */
export function ReviewOutput({ review, title, without, onTaken }: Props) {
  const [format, setFormat] = useState<ReviewFormat>('markdown')
  const area = useRef<HTMLTextAreaElement>(null)
  const toasts = useToasts()
  const text = reviewText(review, { title, format, without })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      toasts.show({ text: 'Copied.' })
    } catch {
      // The clipboard may be closed to pages; the person's own key is not.
      area.current?.select()
      toasts.show({ text: 'All of it is chosen: Ctrl C copies it.' })
    }
    onTaken?.()
  }
  const save = () => {
    saveAs(reviewFileName(review, { title, format }), new TextEncoder().encode(text), 'text/plain')
    onTaken?.()
  }
  return (
    <>
      <textarea ref={area} readOnly aria-label={title} value={text} className={css.output} rows={18} />
      <div className={css.tools}>
        <Segmented label="Format" value={format} options={FORMATS} onChange={setFormat} />
        <Button icon={<Icon of={Download} />} onClick={save}>
          Save as a file
        </Button>
        <Button variant="primary" icon={<Icon of={Copy} />} onClick={() => void copy()}>
          Copy
        </Button>
      </div>
    </>
  )
}
