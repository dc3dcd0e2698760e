import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'
import { Icon } from './icon'
import { IconButton } from './icon-button'

interface Props {
  open: boolean
  onClose: () => void
  title: string
  /** One sentence below the title. */
  description?: ReactNode
  actions?: ReactNode
  width?: 'normal' | 'wide'
  /** Where the focus goes first; without it, to the first thing that takes it. */
  initialFocus?: (() => HTMLElement | boolean) | undefined
  children: ReactNode
}

export function Dialog({
  open,
  onClose,
  title,
  description,
  actions,
  width = 'normal',
  initialFocus,
  children,
}: Props) {
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => next || onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.veil} />
        <BaseDialog.Popup data-layer initialFocus={initialFocus} className={`${styles.dialog} ${styles[width]}`}>
          <header className={styles.head}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            <BaseDialog.Close render={<IconButton label="Close" icon={<Icon of={X} />} />} />
          </header>
          {description && <BaseDialog.Description className={styles.description}>{description}</BaseDialog.Description>}
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}
