import type { FileFacts } from '@shared/contract/attachments'
import { printableCopy } from '@/client/printable-copy'
import { Button } from '@/ui/button'
import { ErrorNote } from '@/ui/error-note'
import type { Attachment } from '@shared/records/record-shape'
import { useState } from 'react'
import styles from './attachments-form.module.css'
import type { Uploads } from './use-uploads'

interface Props {
  attachment: Attachment
  facts: FileFacts
  uploads: Uploads
  onCopied: () => void
}

/** Pixels beyond which a page shows no more of a picture, and a packet only grows. */
const MANY_PIXELS = 24_000_000
const DECODED_BY_BROWSERS = /^image\/(webp|avif|gif|bmp)$|\.(webp|avif|gif|bmp)$/i

/** Says why a picture is not printed as it is, and offers a copy that is. */
export function PrintableCopy({ attachment, facts, uploads, onCopied }: Props) {
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false })
  const says = reasonFor(attachment, facts)
  if (!says) return null
  const copy = async () => {
    setState({ busy: true })
    try {
      uploads.add([await printableCopy(attachment)], onCopied)
      setState({ busy: false })
    } catch (error) {
      setState({ busy: false, error })
    }
  }
  return (
    <div className={styles.note}>
      {says.words}{' '}
      {says.offer && (
        <Button size="small" disabled={state.busy} onClick={() => void copy()}>
          {says.offer}
        </Button>
      )}
      {state.error !== undefined && <ErrorNote error={state.error} />}
    </div>
  )
}

function reasonFor({ type, name }: Attachment, facts: FileFacts): { words: string; offer?: string } | undefined {
  if (facts.kind === 'image') {
    const millions = Math.round((facts.width * facts.height) / 1_000_000)
    if (facts.width * facts.height <= MANY_PIXELS) return undefined
    return { words: `${millions} megapixels: more than a page can show.`, offer: 'Attach a smaller copy' }
  }
  if (facts.kind !== 'refused' || facts.locked) return undefined
  if (DECODED_BY_BROWSERS.test(type) || DECODED_BY_BROWSERS.test(name))
    return { words: 'A packet prints PNG and JPEG only.', offer: 'Attach a PNG copy' }
  if (type.startsWith('image/'))
    return { words: 'It is damaged, or no picture whatever its name says: the packet can only name it.' }
  return { words: `The packet can only name it: ${facts.reason}.` }
}
