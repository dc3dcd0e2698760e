import { Toast } from '@base-ui/react/toast'

export interface ToastMessage {
  text: string
  /** One thing to do about it, such as Undo. */
  action?: { label: string; onSelect: () => void }
  /** Announced at once instead of politely. */
  urgent?: boolean
}

/** Shows a short message that leaves by itself. Nothing may be said only here that the person needs later. */
export function useToasts(): { show: (message: ToastMessage) => void } {
  const { add, close } = Toast.useToastManager()
  return {
    show({ text, action, urgent }) {
      const id = add({
        title: text,
        priority: urgent ? 'high' : 'low',
        ...(action ? { actionProps: { children: action.label, onClick: () => (close(id), action.onSelect()) } } : {}),
      })
    },
  }
}
