import { Info } from 'lucide-react'
import { useRef } from 'react'
import { ATTACH_CAUTION } from './attach-caution-words'
import styles from './attach-caution.module.css'
import { Button } from './button'
import { Icon } from './icon'

interface Props {
  isDue: boolean
  onUnderstood: () => void
}

/** Says whose documents these may be, without standing in the way: the file is attached, and writing goes on. */
export function AttachCaution({ isDue, onUnderstood }: Props) {
  const before = useRef<Element>(null)
  return (
    <div aria-live="polite">
      {isDue && (
        <div role="note" aria-label="Documents from work" className={styles.note}>
          <Icon of={Info} />
          <p>
            <strong>{ATTACH_CAUTION.title}</strong> {ATTACH_CAUTION.text}
          </p>
          <Button
            size="small"
            onFocus={({ relatedTarget }) => {
              before.current = relatedTarget
            }}
            onClick={() => {
              onUnderstood()
              // The button goes away, and writing goes on where it was.
              if (before.current instanceof HTMLElement) before.current.focus()
            }}
          >
            Understood
          </Button>
        </div>
      )}
    </div>
  )
}
