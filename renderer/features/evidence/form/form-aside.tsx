import { Icon } from '@/ui/icon'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import styles from './form-aside.module.css'

interface Props {
  /** The name of the region. */
  label: string
  /** The whole of it in one line, for a narrow window. */
  strip: ReactNode
  children: ReactNode | ((fold: () => void) => ReactNode)
}

/** What follows from a form, beside it. In a narrow window it is one line above the form, which unfolds. */
export function FormAside({ label, strip, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <aside aria-label={label} className={styles.aside} data-open={isOpen || undefined}>
      <button type="button" aria-expanded={isOpen} className={styles.strip} onClick={() => setOpen(!isOpen)}>
        {strip}
        <Icon of={isOpen ? ChevronUp : ChevronDown} size={14} />
      </button>
      <div className={styles.body}>{typeof children === 'function' ? children(() => setOpen(false)) : children}</div>
    </aside>
  )
}
