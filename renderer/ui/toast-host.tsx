import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import styles from './toast-host.module.css'

/** Short messages at the foot of the window, for what happened elsewhere or can be undone. */
export function ToastHost({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={8_000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Toasts() {
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast}>
      <Toast.Content className={styles.content}>
        <Toast.Title className={styles.text} render={<p />} />
        <Toast.Action className={styles.action} />
        <Toast.Close render={<IconButton label="Dismiss" icon={<Icon of={X} />} />} />
      </Toast.Content>
    </Toast.Root>
  ))
}
