import { useState } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'
import styles from './copy-text.module.css'

/** Shows a text that could not be saved as a whole, chosen for copying: the clipboard may be closed to pages. */
export function CopyText({ text }: { text: () => string }) {
  const [shown, setShown] = useState<string | null>(null)
  return (
    <>
      <Button onClick={() => setShown(text())}>Copy the text</Button>
      <Dialog
        open={shown !== null}
        onClose={() => setShown(null)}
        title="Your text"
        description="All of it is chosen: Ctrl C copies it, so that you can keep it somewhere else."
      >
        <textarea
          readOnly
          aria-label="Your text"
          rows={16}
          value={shown ?? ''}
          onFocus={(event) => event.target.select()}
          className={styles.text}
        />
      </Dialog>
    </>
  )
}
