import { FileText } from 'lucide-react'
import { lazy, Suspense, useContext, useState, type KeyboardEvent, type ReactNode } from 'react'
import { FieldContext } from '../field-context'
import { Icon } from '../icon'
import styles from './preview-toggle.module.css'
import { useWriting } from './writing-context'

const PrintedText = lazy(async () => ({ default: (await import('../pdf/printed-text')).PrintedText }))

interface Props {
  /** The field that the text stands in; without it nothing can be previewed. */
  field: string | undefined
  text: string
  children: ReactNode
}

/** A text with a key that shows it as the packet prints it, below the text so that both are seen. */
export function PreviewToggle({ field, text, children }: Props) {
  const { print } = useWriting()
  const [isOpen, setOpen] = useState(false)
  const label = useContext(FieldContext)?.label
  if (!print || field === undefined) return children
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.key.toLowerCase() !== 'p') return
    event.preventDefault()
    event.stopPropagation()
    setOpen(!isOpen)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the key is pressed in the text within
    <div className={styles.field} onKeyDown={press}>
      {children}
      {text.trim() !== '' && (
        <button
          type="button"
          // Tab goes from text to text; the key does the same from within.
          tabIndex={-1}
          className={styles.toggle}
          aria-pressed={isOpen}
          aria-describedby={label}
          title="Ctrl Shift P"
          // The caret stays where it is.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={FileText} size={14} />
          As printed
        </button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <PrintedText text={text} print={(asked) => print(field, asked)} />
        </Suspense>
      )}
    </div>
  )
}
