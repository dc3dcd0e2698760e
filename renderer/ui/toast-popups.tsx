import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import styles from './toast-host.module.css'
import { showToastsIn } from './use-toasts'

const manager = Toast.createToastManager()

/** The messages that are shown, and the place where they stand. */
export function ToastPopups() {
  // An effect, because nothing is heard before the provider below listens.
  useEffect(() => showToastsIn(manager), [])
  return (
    <Toast.Provider timeout={8_000} toastManager={manager}>
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
