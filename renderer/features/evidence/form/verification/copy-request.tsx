import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Check, Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import styles from './dialogs.module.css'

interface Props {
  subject: string
  body: string
}

/** The request, chosen for copying. It may be changed before it goes out; the vault keeps nothing of it. */
export function CopyRequest({ subject, body }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(`${subject}\n\n${body}`)
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    // Where the clipboard is closed to pages, the text is at least chosen.
    area.current?.select()
    setCopied(
      await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    )
  }
  return (
    <div className={styles.request}>
      <textarea
        ref={area}
        aria-label="Request"
        rows={14}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setCopied(false)
        }}
        className={styles.text}
      />
      <div className={styles.copy}>
        <Button size="small" icon={<Icon of={isCopied ? Check : Copy} size={14} />} onClick={() => void copy()}>
          Copy
        </Button>
        <output>{isCopied ? 'Copied.' : 'Its first line is the subject. You may change it.'}</output>
      </div>
    </div>
  )
}
