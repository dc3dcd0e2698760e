import { Toast } from '@base-ui/react/toast'

export interface ToastMessage {
  text: string
  /** One thing to do about it, such as Undo. */
  action?: { label: string; onSelect: () => void }
  /** Announced at once instead of politely. */
  urgent?: boolean
}

/** The message whose action can be chosen now: a way back is for what was done last. */
let offering: string | undefined

/** Shows a short message that leaves by itself. Nothing may be said only here that the person needs later. */
export function useToasts(): { show: (message: ToastMessage) => string; close: (id: string) => void } {
  const { add, close } = Toast.useToastManager()
  return {
    close,
    show({ text, action, urgent }) {
      if (action && offering !== undefined) close(offering)
      const id: string = add({
        title: text,
        priority: urgent ? 'high' : 'low',
        ...(action ? { actionProps: { children: action.label, onClick: () => (close(id), action.onSelect()) } } : {}),
      })
      if (action) offering = id
      return id
    },
  }
}
